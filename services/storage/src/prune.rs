//! Forgets what nobody can ask for any more, in bites small enough that the writer hardly waits.

use jiff::{SignedDuration, Timestamp};
use sea_orm::prelude::Uuid;
use sea_orm::{
    ColumnTrait, Condition, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use turjuman_operations::ports::StoreError;

use crate::convert::time_in;
use crate::entities::{idempotency, organization, step, webhook_delivery};
use crate::trouble::{Trouble, read_error};

/// How long a committed step can be looked up. An outcome stays unknown for seconds, not for days.
const STEP_LIFE: SignedDuration = SignedDuration::from_hours(24);
/// How long it can be seen what became of a webhook's delivery; longer than any of them is tried.
const WEBHOOK_DELIVERY_LIFE: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Rows deleted by one statement.
const BITE: u64 = 500;

/// How much was forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pruned {
    /// Steps.
    pub steps: u64,
    /// Idempotency keys.
    pub keys: u64,
    /// Webhooks' deliveries.
    pub webhook_deliveries: u64,
}

pub(crate) async fn prune(db: &DatabaseConnection, now: Timestamp) -> Result<Pruned, StoreError> {
    let mut pruned = Pruned::default();
    let organizations = organization::Entity::find().all(db).await.map_err(read_error)?;
    for organization in organizations {
        let (id, columns) = (&organization.id, (step::Column::Organization, step::Column::Id));
        pruned.steps += prune_made_before::<step::Entity>(db, columns, id, now - STEP_LIFE).await?;
        let columns = (webhook_delivery::Column::Organization, webhook_delivery::Column::Id);
        let before = now - WEBHOOK_DELIVERY_LIFE;
        pruned.webhook_deliveries +=
            prune_made_before::<webhook_delivery::Entity>(db, columns, id, before).await?;
    }
    pruned.keys = prune_keys(db, now).await?;
    Ok(pruned)
}

/// Deletes an organization's rows that were made so long ago. Ids are time-ordered, so the primary key finds the old ones
/// without an index of its own.
async fn prune_made_before<E: EntityTrait>(
    db: &DatabaseConnection,
    (organization, id): (E::Column, E::Column),
    org: &str,
    before: Timestamp,
) -> Result<u64, StoreError> {
    let millis = u128::try_from(before.as_millisecond()).unwrap_or(0);
    let old = Condition::all().add(organization.eq(org)).add(id.lt(Uuid::from_u128(millis << 80)));
    let mut deleted = 0;
    loop {
        let last: Option<Uuid> = E::find()
            .select_only()
            .column(id)
            .filter(old.clone())
            .order_by_asc(id)
            .offset(BITE - 1)
            .limit(1)
            .into_tuple()
            .one(db)
            .await
            .map_err(read_error)?;
        let bite = last.map_or_else(|| old.clone(), |last| old.clone().add(id.lte(last)));
        let result = E::delete_many().filter(bite).exec(db).await.map_err(read_error)?;
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
