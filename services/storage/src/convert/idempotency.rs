//! Idempotency records and committed steps. A record does not name its organization; the step does.

use sea_orm::prelude::DateTimeUtc;
use turjuman_dispatch::model::Subject;
use turjuman_operations::idempotency::IdempotencyRecord;
use turjuman_operations::ports::StoreError;
use turjuman_operations::step::Step;

use super::{Cell, Cells, FieldError, json_out, time_out};
use crate::entities::idempotency::Model;

/// The values of a record.
pub(crate) fn record_cells(record: &IdempotencyRecord, cells: &mut Cells) -> Result<(), FieldError> {
    cells.text(record.key.as_str());
    cells.text(record.caller.0.as_str());
    cells.text(record.method.as_str());
    cells.bytes(&record.body_hash);
    cells.json("result", &record.result)?;
    cells.time("expires_at", record.expires_at)
}

/// The values of a committed step. `sequence` is the number of its last item.
pub(crate) fn step_cells(
    step: &Step,
    at: DateTimeUtc,
    sequence: u64,
    cells: &mut Cells,
) -> Result<(), FieldError> {
    cells.id(step.id.uuid());
    cells.count(sequence);
    cells.0.push(Cell::Time(at));
    Ok(())
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
