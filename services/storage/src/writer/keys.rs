//! Checks idempotency keys: a step whose key was used before does nothing, and is told what the key stands for.

use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, FromQueryResult, QueryFilter, QueryTrait};
use turjuman_operations::idempotency::IdempotencyRecord;
use turjuman_operations::ports::{CommitError, StoreError};
use turjuman_operations::step::Step;

use super::history::by_organization;
use crate::entities::idempotency::{Column, Entity, Model};
use crate::lookup::rows_of;
use crate::trouble::Trouble;

/// Marks the steps whose key is taken. A key that has expired by the time of the step is free.
pub(super) async fn check(
    tx: &DatabaseTransaction,
    steps: &[&Step],
    lost: &mut [Option<CommitError>],
) -> Result<(), Trouble> {
    let keyed = |step: &&Step| step.idempotency.as_ref().map(|record| record.key.clone());
    for (org, keys) in
        by_organization(steps.iter().filter_map(|step| Some((&step.organization, keyed(step)?))))
    {
        let select = Entity::find().filter(Column::Organization.eq(org.as_str())).into_query();
        let rows = rows_of(tx, select, Column::Key, keys.iter().map(String::as_str), false).await?;
        let rows = rows.iter().map(|row| Model::from_query_result(row, "")).collect::<Result<Vec<_>, _>>()?;
        let records = rows
            .into_iter()
            .map(IdempotencyRecord::try_from)
            .collect::<Result<Vec<_>, StoreError>>()
            .map_err(|error| Trouble::Broken(error.to_string()))?;
        for (step, lost) in steps.iter().zip(lost.iter_mut()) {
            let Some(wanted) = &step.idempotency else { continue };
            let taken = records.iter().find(|record| {
                record.key == wanted.key
                    && record.caller == wanted.caller
                    && record.method == wanted.method
                    && record.expires_at > step.at
            });
            // The key counts before a lost race: a repeated call gets its first answer, not a conflict.
            if let Some(record) = taken
                && step.organization == *org
            {
                *lost = Some(CommitError::KeyTaken(Box::new(record.clone())));
            }
        }
    }
    Ok(())
}
