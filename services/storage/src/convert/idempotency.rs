//! Idempotency records. A record does not name its organization; the step does.

use turjuman_dispatch::model::{OrganizationId, Subject};
use turjuman_operations::idempotency::IdempotencyRecord;
use turjuman_operations::ports::StoreError;

use super::{FieldError, json_in, json_out, time_in, time_out};
use crate::entities::idempotency::Model;

/// The row of a record.
pub(crate) fn record_row(record: &IdempotencyRecord, org: &OrganizationId) -> Result<Model, FieldError> {
    Ok(Model {
        organization: org.to_string(),
        key: record.key.clone(),
        caller: record.caller.0.clone(),
        method: record.method.clone(),
        body_hash: record.body_hash.clone(),
        result: json_in("result", &record.result)?,
        expires_at: time_in("expires_at", record.expires_at)?,
    })
}

impl TryFrom<Model> for IdempotencyRecord {
    type Error = StoreError;

    fn try_from(row: Model) -> Result<Self, StoreError> {
        let corrupt = |error: FieldError| StoreError::Corrupt(format!("an idempotency key: {error}"));
        Ok(IdempotencyRecord {
            caller: Subject(row.caller),
            method: row.method,
            key: row.key,
            body_hash: row.body_hash,
            result: json_out("result", row.result).map_err(corrupt)?,
            expires_at: time_out("expires_at", row.expires_at).map_err(corrupt)?,
        })
    }
}
