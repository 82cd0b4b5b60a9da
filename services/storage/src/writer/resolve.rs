//! After a COMMIT of unknown outcome: asks the database what it has.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::{ColumnTrait, Condition, DatabaseConnection, EntityTrait, QueryFilter};
use turjuman_dispatch::model::StepId;
use turjuman_operations::ports::{Committed, StoreError, TailItem};
use turjuman_operations::step::Step;

use super::Kept;
use crate::entities::step;
use crate::reads::history::tail;
use crate::trouble::read_error;

/// Look-ups of an unknown outcome, up to a second apart: about half a minute.
const LOOKUPS: u32 = 32;

/// For each of these steps what was committed of it, if it was. Waits for a database that is away, for it alone knows.
pub(super) async fn look_up(
    db: &DatabaseConnection,
    steps: &[&Step],
) -> Result<Vec<Option<Kept>>, StoreError> {
    let mut tries = 0;
    loop {
        match found(db, steps).await {
            Ok(found) => return Ok(found),
            Err(StoreError::Unavailable(text)) => {
                tries += 1;
                if tries == LOOKUPS {
                    tracing::error!(%text, "the outcome of a commit stays unknown");
                    return Err(StoreError::Unavailable(format!(
                        "{text}; whether the last change was kept is unknown: ask again under the same key"
                    )));
                }
                let pause = Duration::from_millis(u64::from(tries) * 100).min(Duration::from_secs(1));
                tokio::time::sleep(pause).await;
            }
            Err(error) => return Err(error),
        }
    }
}

async fn found(db: &DatabaseConnection, steps: &[&Step]) -> Result<Vec<Option<Kept>>, StoreError> {
    let mut which = Condition::any();
    for step in steps {
        let one = Condition::all()
            .add(step::Column::Organization.eq(step.organization.as_str()))
            .add(step::Column::Id.eq(step.id.uuid()));
        which = which.add(one);
    }
    let rows = step::Entity::find().filter(which).all(db).await.map_err(read_error)?;
    let committed: HashMap<(String, StepId), u64> = rows
        .into_iter()
        .map(|row| {
            let sequence = u64::try_from(row.sequence).unwrap_or(0);
            ((row.organization, StepId::from_uuid(row.id)), sequence)
        })
        .collect();
    let mut found = Vec::with_capacity(steps.len());
    for step in steps {
        found.push(match committed.get(&(step.organization.to_string(), step.id)) {
            Some(&sequence) => {
                Some(Kept { committed: Committed { sequence }, items: items_of(db, step, sequence).await? })
            }
            None => None,
        });
    }
    Ok(found)
}

/// The numbered items of a committed step, read back. They are the last up to its number, fewer than it drafted when
/// some notices had been said before.
async fn items_of(
    db: &DatabaseConnection,
    step: &Step,
    sequence: u64,
) -> Result<Vec<Arc<TailItem>>, StoreError> {
    let drafted = step.events.len() + step.notices.len();
    let after = sequence.saturating_sub(drafted as u64);
    let items = tail(db, &step.organization, after, u32::try_from(drafted).unwrap_or(u32::MAX)).await?;
    let ours = |item: &TailItem| match item {
        TailItem::Event(event) => event.step == step.id,
        TailItem::Notice(notice) => step.notices.iter().any(|draft| draft.id == notice.id),
    };
    Ok(items.into_iter().filter(ours).map(Arc::new).collect())
}
