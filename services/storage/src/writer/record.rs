//! An idempotency key as the writer reads it when somebody uses it again.

use sea_orm::prelude::{DateTimeUtc, Json};
use turjuman_dispatch::model::OrganizationId;
use turjuman_operations::idempotency::IdempotencyRecord;
use turjuman_operations::ports::StoreError;

use crate::entities::idempotency::Model;
use crate::trouble::Trouble;

/// What the table holds beside the key.
#[derive(Debug)]
pub(super) struct Record {
    pub(super) caller: String,
    pub(super) method: String,
    pub(super) body_hash: Vec<u8>,
    pub(super) result: Json,
    pub(super) expires_at: DateTimeUtc,
}

impl Record {
    /// The record under its key.
    pub(super) fn read(self, org: &OrganizationId, key: &str) -> Result<IdempotencyRecord, Trouble> {
        let row = Model {
            organization: org.to_string(),
            key: key.to_owned(),
            caller: self.caller,
            method: self.method,
            body_hash: self.body_hash,
            result: self.result,
            expires_at: self.expires_at,
        };
        IdempotencyRecord::try_from(row).map_err(|error: StoreError| Trouble::Broken(error.to_string()))
    }
}
