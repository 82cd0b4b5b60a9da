//! Idempotency keys.

use jiff::Timestamp;
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter};
use turjuman_dispatch::model::{OrganizationId, Subject};
use turjuman_operations::idempotency::IdempotencyRecord;

use super::Read;
use crate::convert::bound;
use crate::entities::idempotency::{Column, Entity};
use crate::trouble::read_error;

pub(crate) async fn one(
    db: &DatabaseConnection,
    org: &OrganizationId,
    caller: &Subject,
    method: &str,
    key: &str,
    now: Timestamp,
) -> Read<Option<IdempotencyRecord>> {
    #[cfg(feature = "sabotage")]
    if crate::sabotage::forgets_keys() {
        return Ok(None);
    }
    let row = Entity::find()
        .filter(Column::Organization.eq(org.as_str()))
        .filter(Column::Key.eq(key))
        .filter(Column::Caller.eq(caller.0.as_str()))
        .filter(Column::Method.eq(method))
        .filter(Column::ExpiresAt.gt(bound(now)?))
        .one(db)
        .await
        .map_err(read_error)?;
    row.map(IdempotencyRecord::try_from).transpose()
}
