//! Checks what the steps of a batch rest on: guards, and idempotency keys. A step that lost gets its answer here.

use std::collections::HashSet;

use turjuman_dispatch::model::OrganizationId;
use turjuman_operations::idempotency::IdempotencyRecord;
use turjuman_operations::ports::CommitError;
use turjuman_operations::step::{Guard, RowKey, Step};

use super::attempt::Care;
use super::find::{Ask, Found, Question};
use super::line::Tx;
use crate::trouble::Trouble;

/// Marks the steps of one organization, at these places, that lost; and answers with what was found.
pub(super) async fn check(
    tx: &mut Tx<'_>,
    org: &OrganizationId,
    steps: &[&Step],
    places: &[usize],
    care: Care,
    lost: &mut [Option<CommitError>],
) -> Result<Found, Trouble> {
    let ours = || places.iter().filter_map(|at| Some((*at, *steps.get(*at)?)));
    let guards: Vec<(usize, Guard)> =
        ours().flat_map(|(at, step)| guards_of(step, care).map(move |guard| (at, guard))).collect();
    let mut rows: Vec<&RowKey> = guards.iter().map(|(_, guard)| &guard.row).collect();
    rows.sort_unstable();
    rows.dedup();
    let mut question = Question::default();
    question.versions(&rows);
    let notices: HashSet<&str> =
        ours().flat_map(|(_, step)| &step.notices).map(|notice| notice.key.as_str()).collect();
    question.texts(Ask::NoticeKeys, notices.into_iter().collect());
    let keys: HashSet<&str> =
        ours().filter_map(|(_, step)| step.idempotency.as_ref()).map(|record| record.key.as_str()).collect();
    question.texts(Ask::IdempotencyKeys, keys.into_iter().collect());
    if question.0.is_empty() {
        return Ok(Found::default());
    }

    let found = tx.find(org, &question).await?;
    for (at, guard) in &guards {
        let version = found.versions.get(&guard.row).copied().unwrap_or(0);
        if version != guard.version
            && let Some(lost @ None) = lost.get_mut(*at)
        {
            *lost = Some(CommitError::Conflict(guard.row.clone()));
        }
    }
    for (at, step) in ours() {
        // The key counts before a lost race: a repeated call gets its first answer, not a conflict.
        if let Some(taken) = key_taken(tx, step, &found).await?
            && let Some(lost) = lost.get_mut(at)
        {
            *lost = Some(taken);
        }
    }
    Ok(found)
}

/// What a step rests on.
fn guards_of(step: &Step, care: Care) -> impl Iterator<Item = Guard> + '_ {
    let written = step
        .effects
        .iter()
        .map(|effect| effect.guard())
        .filter(move |guard| care == Care::Thorough || guard.version > 0 || !has_fresh_id(&guard.row));
    let guards = step.guards.iter().cloned().chain(written);
    #[cfg(feature = "sabotage")]
    let guards = guards.filter(|guard| !crate::sabotage::blind_to(step, guard));
    guards
}

/// True for rows whose id was drawn for them. That they do not exist yet need not be read first: the insert counts.
fn has_fresh_id(row: &RowKey) -> bool {
    !matches!(row, RowKey::Calendar(_) | RowKey::Reader(_) | RowKey::PairReport(_))
}

/// What a step's key stands for, if it was used before. One that has expired by the time of the step is free.
async fn key_taken(tx: &mut Tx<'_>, step: &Step, found: &Found) -> Result<Option<CommitError>, Trouble> {
    #[cfg(feature = "sabotage")]
    if crate::sabotage::forgets_keys() {
        return Ok(None);
    }
    let Some(wanted) = &step.idempotency else { return Ok(None) };
    if !found.idempotency_keys.contains(&wanted.key) {
        return Ok(None);
    }
    for record in tx.records(&step.organization, &wanted.key).await? {
        let record =
            IdempotencyRecord::try_from(record).map_err(|error| Trouble::Broken(error.to_string()))?;
        if record.caller == wanted.caller && record.method == wanted.method && record.expires_at > step.at {
            return Ok(Some(CommitError::KeyTaken(Box::new(record))));
        }
    }
    Ok(None)
}
