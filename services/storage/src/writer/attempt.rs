//! One attempt at a batch: begin, check, write, commit.

use std::collections::BTreeMap;

use turjuman_dispatch::model::OrganizationId;
use turjuman_operations::ports::{CommitError, Committed};
use turjuman_operations::step::Step;

use super::check::check;
use super::find::Found;
use super::line::{Line, Tx};
use super::sheet::Sheet;
use super::{Kept, Verdict, history};
use crate::convert::count_in;
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
pub(super) async fn attempt(line: &mut Line, steps: &[&Step], care: Care) -> Result<Vec<Verdict>, Failure> {
    let mut clean = false;
    let result = carry_out(line, steps, care, &mut clean).await;
    if !clean {
        line.discard().await;
    }
    result
}

/// `clean` becomes true when the connection is known to be outside of any transaction again. A database that ran out of
/// room ends the transaction by itself; sqlx then believes for ever that one is open, and only a new connection helps.
async fn carry_out(
    line: &mut Line,
    steps: &[&Step],
    care: Care,
    clean: &mut bool,
) -> Result<Vec<Verdict>, Failure> {
    #[cfg(feature = "faults")]
    let fault = line.fault();
    let mut tx = line.begin().await.map_err(Failure::Before)?;
    let verdicts = match write(&mut tx, steps, care).await {
        Ok(verdicts) => verdicts,
        Err(trouble) => {
            // If the rollback fails, too, the connection is given up, and with it the transaction.
            *clean = tx.rollback().await.is_ok();
            return Err(Failure::Before(trouble));
        }
    };
    if verdicts.iter().any(Result::is_ok) {
        #[cfg(feature = "faults")]
        if let Some(fault) = fault {
            return strike(tx, fault).await;
        }
        tx.commit().await.map_err(Failure::AtCommit)?;
        *clean = true;
    } else {
        *clean = tx.rollback().await.is_ok();
    }
    Ok(verdicts)
}

/// A COMMIT that fails on purpose.
#[cfg(feature = "faults")]
async fn strike(tx: Tx<'_>, fault: crate::faults::Fault) -> Result<Vec<Verdict>, Failure> {
    let done = match fault {
        crate::faults::Fault::BeforeCommit => tx.rollback().await,
        crate::faults::Fault::AfterCommit => tx.commit().await,
    };
    done.map_err(Failure::AtCommit)?;
    Err(Failure::AtCommit(Trouble::Passing(format!("on purpose: {fault:?}"))))
}

/// The places of the steps of each organization. Almost always there is one.
type Groups<'a> = BTreeMap<&'a OrganizationId, Vec<usize>>;

async fn write(tx: &mut Tx<'_>, steps: &[&Step], care: Care) -> Result<Vec<Verdict>, Trouble> {
    let mut groups = Groups::new();
    for (at, step) in steps.iter().enumerate() {
        groups.entry(&step.organization).or_default().push(at);
    }
    let mut lost: Vec<Option<CommitError>> = steps.iter().map(|_| None).collect();
    let mut found = Vec::with_capacity(groups.len());
    for (org, places) in &groups {
        found.push(check(tx, org, steps, places, care, &mut lost).await?);
    }
    let mut kept: Vec<Option<Kept>> = steps.iter().map(|_| None).collect();
    for ((org, places), found) in groups.iter().zip(found) {
        let live: Vec<(usize, &Step)> = places
            .iter()
            .filter(|at| lost.get(**at).is_some_and(Option::is_none))
            .filter_map(|at| Some((*at, *steps.get(*at)?)))
            .collect();
        if !live.is_empty() {
            write_group(tx, org, &live, found, &mut kept).await?;
        }
    }
    let verdict = |(lost, kept): (Option<CommitError>, Option<Kept>)| match (lost, kept) {
        (Some(lost), _) => Ok(Err(lost)),
        (None, Some(kept)) => Ok(Ok(kept)),
        (None, None) => Err(Trouble::Broken("a step without a verdict".to_owned())),
    };
    lost.into_iter().zip(kept).map(verdict).collect()
}

/// Numbers and writes the steps of one organization that have not lost.
async fn write_group(
    tx: &mut Tx<'_>,
    org: &OrganizationId,
    live: &[(usize, &Step)],
    mut found: Found,
    kept: &mut [Option<Kept>],
) -> Result<(), Trouble> {
    let drafts: Vec<_> =
        live.iter().map(|(_, step)| history::new_notices(step, &mut found.notice_keys)).collect();
    let total: usize = live.iter().zip(&drafts).map(|((_, step), new)| step.events.len() + new.len()).sum();
    let mut sequence = history::advance(tx, org, count_in(total as u64)).await?;
    let mut sheet = Sheet::new(org);
    for ((at, step), notices) in live.iter().zip(&drafts) {
        let items = history::items(step, notices, sequence);
        sequence += items.len() as u64;
        sheet.add(step, &items, sequence)?;
        if let Some(kept) = kept.get_mut(*at) {
            *kept = Some(Kept { committed: Committed { sequence }, items });
        }
    }
    tx.insert(sheet).await
}
