//! Forgets what nobody can ask for any more, in bites small enough that the writer hardly waits.

use jiff::{SignedDuration, Timestamp};
use sea_orm::prelude::Uuid;
use sea_orm::{
    ColumnTrait, Condition, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use turjuman_operations::ports::StoreError;

use crate::convert::time_in;
use crate::entities::{idempotency, organization, step};
use crate::trouble::{Trouble, read_error};

/// How long a committed step can be looked up. An outcome stays unknown for seconds, not for days.
const STEP_LIFE: SignedDuration = SignedDuration::from_hours(24);
/// Rows deleted by one statement.
const BITE: u64 = 500;

/// How much was forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pruned {
    /// Steps.
    pub steps: u64,
    /// Idempotency keys.
    pub keys: u64,
}

pub(crate) async fn prune(db: &DatabaseConnection, now: Timestamp) -> Result<Pruned, StoreError> {
    let mut pruned = Pruned::default();
    let organizations = organization::Entity::find().all(db).await.map_err(read_error)?;
    for organization in organizations {
        pruned.steps += prune_steps(db, &organization.id, now).await?;
    }
    pruned.keys = prune_keys(db, now).await?;
    Ok(pruned)
}

/// Step ids are time-ordered, so the primary key finds the old ones without an index of its own.
async fn prune_steps(db: &DatabaseConnection, org: &str, now: Timestamp) -> Result<u64, StoreError> {
    let millis = u128::try_from((now - STEP_LIFE).as_millisecond()).unwrap_or(0);
    let cutoff = Uuid::from_u128(millis << 80);
    let old = Condition::all().add(step::Column::Organization.eq(org)).add(step::Column::Id.lt(cutoff));
    let mut deleted = 0;
    loop {
        let last: Option<Uuid> = step::Entity::find()
            .select_only()
            .column(step::Column::Id)
            .filter(old.clone())
            .order_by_asc(step::Column::Id)
            .offset(BITE - 1)
            .limit(1)
            .into_tuple()
            .one(db)
            .await
            .map_err(read_error)?;
        let bite = last.map_or_else(|| old.clone(), |last| old.clone().add(step::Column::Id.lte(last)));
        let result = step::Entity::delete_many().filter(bite).exec(db).await.map_err(read_error)?;
        deleted += result.rows_affected;
        if last.is_none() {
            return Ok(deleted);
        }
    }
}

async fn prune_keys(db: &DatabaseConnection, now: Timestamp) -> Result<u64, StoreError> {
    use idempotency::Column;

    let now = time_in("now", now).map_err(|error| Trouble::from(error).into_store_error())?;
    let mut deleted = 0;
    loop {
        let last: Option<sea_orm::prelude::DateTimeUtc> = idempotency::Entity::find()
            .select_only()
            .column(Column::ExpiresAt)
            .filter(Column::ExpiresAt.lte(now))
            .order_by_asc(Column::ExpiresAt)
            .offset(BITE - 1)
            .limit(1)
            .into_tuple()
            .one(db)
            .await
            .map_err(read_error)?;
        let until = last.unwrap_or(now);
        let result = idempotency::Entity::delete_many()
            .filter(Column::ExpiresAt.lte(until))
            .exec(db)
            .await
            .map_err(read_error)?;
        deleted += result.rows_affected;
        if last.is_none() {
            return Ok(deleted);
        }
    }
}
