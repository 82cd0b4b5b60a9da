//! The writer's task: takes batches, carries them through, tells the observers, answers each step.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, watch};
use tokio_util::sync::CancellationToken;
use turjuman_operations::ports::{CommitError, StoreError};
use turjuman_operations::step::Step;

use super::attempt::{Care, Failure, attempt};
use super::choose::choose;
use super::line::{Line, Target};
use super::observers::Observers;
use super::resolve::look_up;
use super::{BATCH, Job, Verdict};
use crate::trouble::Trouble;

/// Steps looked at for one batch: enough to find a full one beside a few busy rows.
const WINDOW: usize = 4 * BATCH;
/// After so long without work the connection is given back, for others who may want it.
const IDLE: Duration = Duration::from_millis(20);
/// Tries while the trouble passes (20, 80, 320 milliseconds apart).
const TRIES: u32 = 4;

pub(super) async fn run(
    target: Target,
    mut queue: mpsc::Receiver<Job>,
    committed: watch::Sender<u64>,
    observers: Arc<Observers>,
    closing: CancellationToken,
) {
    let mut line = Line::new(target);
    let mut waiting = VecDeque::with_capacity(WINDOW);
    loop {
        if waiting.is_empty() {
            let job = tokio::select! {
                biased;
                job = queue.recv() => job,
                () = tokio::time::sleep(IDLE), if line.is_held() => {
                    line.release();
                    continue;
                }
                () = closing.cancelled(), if !queue.is_closed() => {
                    // What is queued by now is still received; then `recv` answers `None`.
                    queue.close();
                    continue;
                }
            };
            let Some(job) = job else { return };
            waiting.push_back(job);
        }
        while waiting.len() < WINDOW {
            let Ok(job) = queue.try_recv() else { break };
            waiting.push_back(job);
        }
        let batch = choose(&mut waiting);
        let steps: Vec<&Step> = batch.iter().map(|job| &job.step).collect();
        let verdicts = carry_through(&mut line, &steps).await;
        observers.tell(steps.into_iter().zip(&verdicts));
        if verdicts.iter().any(Result::is_ok) {
            committed.send_modify(|count| *count = count.wrapping_add(1));
        }
        for (job, verdict) in batch.into_iter().zip(verdicts) {
            // Nobody waits any more when the caller went away; the step is committed or not all the same.
            drop(job.answer.send(verdict.map(|kept| kept.committed)));
        }
    }
}

/// Commits the steps of a batch; one verdict per step, in order.
async fn carry_through(line: &mut Line, steps: &[&Step]) -> Vec<Verdict> {
    match together(line, steps).await {
        Ok(verdicts) => verdicts,
        Err(Apart::Refused(trouble)) => {
            let error = trouble.into_store_error();
            steps.iter().map(|_| Err(error.clone().into())).collect()
        }
        Err(Apart::OneByOne) => {
            let mut verdicts = Vec::with_capacity(steps.len());
            for step in steps {
                verdicts.push(alone(line, step, false).await);
            }
            verdicts
        }
        Err(Apart::Unknown(trouble)) => match look_up(line.pool(), steps).await {
            Ok(found) => {
                let mut verdicts = Vec::with_capacity(steps.len());
                for (step, kept) in steps.iter().zip(found) {
                    verdicts.push(match kept {
                        Some(kept) => Ok(kept),
                        // The disk had no room for it, and will not have some for each of them now.
                        None if matches!(trouble, Trouble::Full(_)) => {
                            Err(trouble.clone().into_store_error().into())
                        }
                        // Either the commit failed, or this step was left out of it.
                        None => alone(line, step, true).await,
                    });
                }
                verdicts
            }
            Err(error) => steps.iter().map(|_| Err(error.clone().into())).collect(),
        },
    }
}

/// Why a batch was not committed together.
enum Apart {
    /// The database is away, or its disk is full: each of them would fare the same.
    Refused(Trouble),
    /// One of them is at fault: try each by itself.
    OneByOne,
    /// COMMIT failed, and may have been carried out all the same.
    Unknown(Trouble),
}

async fn together(line: &mut Line, steps: &[&Step]) -> Result<Vec<Verdict>, Apart> {
    let mut tries = 0;
    loop {
        match attempt(line, steps, Care::Usual).await {
            Ok(verdicts) => return Ok(verdicts),
            Err(Failure::AtCommit(trouble)) => {
                tracing::warn!(?trouble, steps = steps.len(), "the outcome of a commit is unknown");
                return Err(Apart::Unknown(trouble));
            }
            Err(Failure::Before(trouble @ Trouble::Passing(_))) => {
                tries += 1;
                if tries == TRIES {
                    tracing::error!(?trouble, "the database is not available");
                    return Err(Apart::Refused(trouble));
                }
                tokio::time::sleep(pause(tries)).await;
            }
            Err(Failure::Before(trouble @ Trouble::Full(_))) => {
                tracing::error!(?trouble, "the database cannot be written");
                return Err(Apart::Refused(trouble));
            }
            Err(Failure::Before(trouble)) => {
                tracing::debug!(?trouble, steps = steps.len(), "a batch is taken apart");
                return Err(Apart::OneByOne);
            }
        }
    }
}

/// A step by itself, with every check: what is wrong with it is then its own answer.
///
/// A step is in doubt when an earlier COMMIT with it had an unknown outcome. The server may still be at that COMMIT when
/// the step is looked up and not found; then this attempt waits for it at the rows that both write, and seems to lose
/// against somebody who was itself. So nothing is said to have lost before it was looked up once more.
async fn alone(line: &mut Line, step: &Step, mut in_doubt: bool) -> Verdict {
    let mut tries = 0;
    loop {
        let lost = match attempt(line, &[step], Care::Thorough).await {
            Ok(mut verdicts) => match verdicts.pop() {
                Some(Err(lost)) => lost,
                Some(kept) => return kept,
                None => return Err(StoreError::Unavailable("no answer".to_owned()).into()),
            },
            Err(Failure::Before(Trouble::Unique(fact))) => CommitError::Unique(fact),
            Err(Failure::Before(trouble @ Trouble::Full(_))) => {
                return Err(trouble.into_store_error().into());
            }
            Err(Failure::Before(trouble @ Trouble::Broken(_))) => {
                tracing::error!(?trouble, step = %step.id, "a step cannot be written");
                return Err(trouble.into_store_error().into());
            }
            Err(failure) => {
                if let Failure::AtCommit(trouble) = failure {
                    tracing::warn!(?trouble, step = %step.id, "the outcome of a commit is unknown");
                    in_doubt = true;
                    if let Some(kept) = look_up(line.pool(), &[step]).await?.pop().flatten() {
                        return Ok(kept);
                    }
                    if matches!(trouble, Trouble::Full(_)) {
                        return Err(trouble.into_store_error().into());
                    }
                }
                // Else somebody outside this writer was between the check and the write: the next check sees it.
                tries += 1;
                if tries >= TRIES {
                    return Err(
                        StoreError::Unavailable("the database is too busy to commit".to_owned()).into()
                    );
                }
                tokio::time::sleep(pause(tries)).await;
                continue;
            }
        };
        if in_doubt && let Some(kept) = look_up(line.pool(), &[step]).await?.pop().flatten() {
            return Ok(kept);
        }
        return Err(lost);
    }
}

fn pause(tries: u32) -> Duration {
    Duration::from_millis(5 * 4u64.pow(tries))
}
