//! The writer's task: takes batches, carries them through, answers each step.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use sea_orm::{ColumnTrait, Condition, DatabaseConnection, EntityTrait, QueryFilter};
use tokio::sync::{mpsc, watch};
use tokio_util::sync::CancellationToken;
use turjuman_dispatch::model::{OrganizationId, StepId};
use turjuman_operations::ports::{CommitError, Committed, StoreError};
use turjuman_operations::step::Step;

use super::attempt::{Care, Failure, attempt};
use super::choose::choose;
use super::{Answer, BATCH, Job, Target};
use crate::entities::step;
use crate::trouble::{Trouble, read_error};

/// Steps looked at for one batch: enough to find a full one beside a few busy rows.
const WINDOW: usize = 4 * BATCH;
/// Tries while the trouble passes (20, 80, 320 milliseconds apart).
const TRIES: u32 = 4;
/// Look-ups of an unknown outcome, up to a second apart: about half a minute.
const LOOKUPS: u32 = 32;

pub(super) async fn run(
    target: Target,
    mut queue: mpsc::Receiver<Job>,
    committed: watch::Sender<u64>,
    closing: CancellationToken,
) {
    let mut waiting = VecDeque::with_capacity(WINDOW);
    loop {
        if waiting.is_empty() {
            let job = tokio::select! {
                biased;
                job = queue.recv() => job,
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
        let answers = carry_through(&target, &steps).await;
        if answers.iter().any(Result::is_ok) {
            committed.send_modify(|count| *count = count.wrapping_add(1));
        }
        for (job, answer) in batch.into_iter().zip(answers) {
            // Nobody waits any more when the caller went away; the step is committed or not all the same.
            drop(job.answer.send(answer));
        }
    }
}

/// Commits the steps of a batch; one answer per step, in order.
async fn carry_through(target: &Target, steps: &[&Step]) -> Vec<Answer> {
    match together(target, steps, Care::Usual).await {
        Ok(answers) => answers,
        Err(Apart::Unreachable(trouble)) => {
            let error = trouble.into_store_error();
            steps.iter().map(|_| Err(error.clone().into())).collect()
        }
        Err(Apart::OneByOne) => {
            let mut answers = Vec::with_capacity(steps.len());
            for step in steps {
                answers.push(alone(target, step).await);
            }
            answers
        }
        Err(Apart::Unknown) => resolve(target, steps).await,
    }
}

/// Why a batch was not committed together.
enum Apart {
    /// The database is away.
    Unreachable(Trouble),
    /// One of them is at fault: try each by itself.
    OneByOne,
    /// COMMIT failed, and may have been carried out all the same.
    Unknown,
}

async fn together(target: &Target, steps: &[&Step], care: Care) -> Result<Vec<Answer>, Apart> {
    let mut tries = 0;
    loop {
        match attempt(target, steps, care).await {
            Ok(answers) => return Ok(answers),
            Err(Failure::AtCommit(trouble)) => {
                tracing::warn!(?trouble, steps = steps.len(), "the outcome of a commit is unknown");
                return Err(Apart::Unknown);
            }
            Err(Failure::Before(trouble @ Trouble::Passing(_))) => {
                tries += 1;
                if tries == TRIES {
                    tracing::error!(?trouble, "the database is not available");
                    return Err(Apart::Unreachable(trouble));
                }
                tokio::time::sleep(Duration::from_millis(5 * 4u64.pow(tries))).await;
            }
            Err(Failure::Before(trouble)) => {
                tracing::debug!(?trouble, steps = steps.len(), "a batch is taken apart");
                return Err(Apart::OneByOne);
            }
        }
    }
}

/// A step by itself, with every check: what is wrong with it is then its own answer.
async fn alone(target: &Target, step: &Step) -> Answer {
    let mut tries = 0;
    loop {
        match attempt(target, &[step], Care::Thorough).await {
            Ok(mut answers) => {
                return answers
                    .pop()
                    .unwrap_or_else(|| Err(StoreError::Unavailable("no answer".to_owned()).into()));
            }
            Err(Failure::AtCommit(_)) => match look_up(&target.db, &[step]).await {
                Ok(found) => match found.get(&(step.organization.clone(), step.id)) {
                    Some(committed) => return Ok(*committed),
                    None => tries += 1,
                },
                Err(error) => return Err(error.into()),
            },
            Err(Failure::Before(Trouble::Unique(fact))) => return Err(CommitError::Unique(fact)),
            Err(Failure::Before(trouble @ Trouble::Broken(_))) => {
                tracing::error!(?trouble, step = %step.id, "a step cannot be written");
                return Err(trouble.into_store_error().into());
            }
            // Somebody outside this writer was between the check and the write: the next check sees it.
            Err(Failure::Before(Trouble::Moved | Trouble::Passing(_))) => tries += 1,
        }
        if tries >= TRIES {
            return Err(StoreError::Unavailable("the database is too busy to commit".to_owned()).into());
        }
        tokio::time::sleep(Duration::from_millis(5 * 4u64.pow(tries))).await;
    }
}

/// After a COMMIT of unknown outcome: asks the database which steps it has, and does the others again, each alone.
async fn resolve(target: &Target, steps: &[&Step]) -> Vec<Answer> {
    let found = match look_up(&target.db, steps).await {
        Ok(found) => found,
        Err(error) => return steps.iter().map(|_| Err(error.clone().into())).collect(),
    };
    let mut answers = Vec::with_capacity(steps.len());
    for step in steps {
        answers.push(match found.get(&(step.organization.clone(), step.id)) {
            Some(committed) => Ok(*committed),
            None => alone(target, step).await,
        });
    }
    answers
}

type Found = HashMap<(OrganizationId, StepId), Committed>;

/// Which of these steps are committed. Waits for a database that is away, for it alone knows.
async fn look_up(db: &DatabaseConnection, steps: &[&Step]) -> Result<Found, StoreError> {
    let mut which = Condition::any();
    for step in steps {
        let one = Condition::all()
            .add(step::Column::Organization.eq(step.organization.as_str()))
            .add(step::Column::Id.eq(step.id.uuid()));
        which = which.add(one);
    }
    let mut tries = 0;
    let rows = loop {
        match step::Entity::find().filter(which.clone()).all(db).await {
            Ok(rows) => break rows,
            Err(error) => {
                tries += 1;
                if tries == LOOKUPS {
                    tracing::error!(%error, "the outcome of a commit stays unknown");
                    return Err(match read_error(error) {
                        StoreError::Unavailable(text) => StoreError::Unavailable(format!(
                            "{text}; whether the last change was kept is unknown: ask again under the same key"
                        )),
                        error => error,
                    });
                }
                tokio::time::sleep(Duration::from_millis(u64::from(tries) * 100).min(Duration::from_secs(1)))
                    .await;
            }
        }
    };
    let committed: HashMap<(String, StepId), Committed> = rows
        .into_iter()
        .map(|row| {
            let sequence = u64::try_from(row.sequence).unwrap_or(0);
            ((row.organization, StepId::from_uuid(row.id)), Committed { sequence })
        })
        .collect();
    Ok(steps
        .iter()
        .filter_map(|step| {
            let found = committed.get(&(step.organization.to_string(), step.id))?;
            Some(((step.organization.clone(), step.id), *found))
        })
        .collect())
}
