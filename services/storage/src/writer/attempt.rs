//! One attempt at a batch: begin, check, write, commit.

use sea_orm::DatabaseTransaction;
use turjuman_operations::ports::{CommitError, Committed};
use turjuman_operations::step::Step;

use super::rows::Rows;
use super::{Kept, Target, Verdict, guards, history, keys};
use crate::begin::begin_write;
use crate::trouble::Trouble;

/// How much is checked before it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Care {
    /// That a row with a fresh id does not exist yet is left to the insert, which fails if it does.
    Usual,
    /// Everything, so that a step learns what exactly it lost against.
    Thorough,
}

/// Why nothing, or perhaps nothing, was committed.
#[derive(Debug)]
pub(super) enum Failure {
    /// Nothing was committed.
    Before(Trouble),
    /// COMMIT itself failed: it may have been carried out.
    AtCommit(Trouble),
}

/// Tries to commit the steps; one verdict per step, in order. To have lost is a verdict, not a failure.
pub(super) async fn attempt(target: &Target, steps: &[&Step], care: Care) -> Result<Vec<Verdict>, Failure> {
    let tx = begin_write(&target.db).await.map_err(|error| Failure::Before(error.into()))?;
    let verdicts = match write(&tx, target.longest, steps, care).await {
        Ok(verdicts) => verdicts,
        Err(trouble) => {
            // If the rollback fails, too, the connection is gone, and with it the transaction.
            drop(tx.rollback().await);
            return Err(Failure::Before(trouble));
        }
    };
    if verdicts.iter().any(Result::is_ok) {
        tx.commit().await.map_err(|error| Failure::AtCommit(error.into()))?;
    } else {
        drop(tx.rollback().await);
    }
    Ok(verdicts)
}

async fn write(
    tx: &DatabaseTransaction,
    longest: usize,
    steps: &[&Step],
    care: Care,
) -> Result<Vec<Verdict>, Trouble> {
    let mut lost: Vec<Option<CommitError>> = steps.iter().map(|_| None).collect();
    guards::check(tx, steps, care, &mut lost).await?;
    keys::check(tx, steps, &mut lost).await?;
    let live: Vec<&Step> =
        steps.iter().zip(&lost).filter(|(_, lost)| lost.is_none()).map(|(step, _)| *step).collect();
    if live.is_empty() {
        return Ok(lost.into_iter().flatten().map(Err).collect());
    }

    let drafts = history::new_notices(tx, &live).await?;
    let numbers = history::number(tx, &live, &drafts).await?;
    let mut rows = Rows::default();
    let mut kept = Vec::with_capacity(live.len());
    for ((step, notices), start) in live.iter().zip(&drafts).zip(numbers) {
        let items = history::items(step, notices, start);
        let sequence = start + items.len() as u64;
        rows.add(step, &items, sequence)?;
        kept.push(Kept { committed: Committed { sequence }, items });
    }
    rows.write(tx, longest).await?;

    // As many are kept as have not lost.
    let mut kept = kept.into_iter();
    Ok(lost.into_iter().filter_map(|lost| lost.map(Err).or_else(|| kept.next().map(Ok))).collect())
}
