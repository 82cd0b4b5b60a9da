//! The writer: one task per database handle that commits steps in groups.
//!
//! Steps wait in a bounded queue. The task takes up to [`BATCH`] at once — no waiting when only one is there —, checks
//! the guards of all of them together, drops the steps that lost, writes the rest set-wise and commits once. Steps that
//! touch the same row never share a batch. What a step changes is decided elsewhere; nothing here knows what a request
//! is for.

mod attempt;
mod check;
mod choose;
mod find;
mod history;
mod line;
mod observers;
mod postgres;
mod resolve;
mod run;
mod sheet;
mod sql;
mod sqlite;
mod thread;

use std::sync::Arc;

pub(crate) use line::Target;
use observers::Observers;
pub(crate) use sqlite::{CHECKPOINT, SqliteFile};
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{Mutex, mpsc, oneshot, watch};
use tokio_util::sync::CancellationToken;
use tracing::Instrument;
use turjuman_operations::ports::{CommitError, CommitObserver, Committed, StoreError, TailItem};
use turjuman_operations::step::Step;

/// Steps in one commit. More gain little and make everybody wait for the slowest.
const BATCH: usize = 128;

/// A step with the caller who waits for its answer.
#[derive(Debug)]
struct Job {
    step: Step,
    answer: oneshot::Sender<Answer>,
}

/// What the writer answers.
type Answer = Result<Committed, CommitError>;

/// What became of a step inside the writer.
type Verdict = Result<Kept, CommitError>;

/// A step that is committed.
#[derive(Debug)]
struct Kept {
    committed: Committed,
    /// Its numbered events and notices, in order.
    items: Vec<Arc<TailItem>>,
}

/// The handle on the writer's task.
#[derive(Debug)]
pub(crate) struct Writer {
    queue: mpsc::Sender<Job>,
    commits: watch::Receiver<u64>,
    observers: Arc<Observers>,
    closing: CancellationToken,
    /// Answers when the task is over.
    over: Mutex<Option<oneshot::Receiver<()>>>,
}

impl Writer {
    /// Starts the task.
    pub(crate) fn start(target: Target, capacity: usize) -> Self {
        let (queue, waiting) = mpsc::channel(capacity.max(1));
        let (committed, commits) = watch::channel(0);
        let closing = CancellationToken::new();
        let observers = Arc::new(Observers::default());
        let (end, over) = oneshot::channel();
        let own_thread = target.file.is_some();
        let run = run::run(target, waiting, committed, Arc::clone(&observers), closing.clone());
        let run = async move {
            run.await;
            // Nobody may wait for it.
            let _ = end.send(());
        }
        .instrument(tracing::info_span!("storage-writer"));
        if own_thread {
            thread::spawn(run);
        } else {
            tokio::spawn(run);
        }
        Self { queue, commits, observers, closing, over: Mutex::new(Some(over)) }
    }

    /// Hands the step over and waits for its answer. Dropping the future leaves the step with the writer.
    pub(crate) async fn commit(&self, step: Step) -> Answer {
        let (answer, outcome) = oneshot::channel();
        self.queue.try_send(Job { step, answer }).map_err(|error| match error {
            TrySendError::Full(_) => StoreError::Overloaded,
            TrySendError::Closed(_) => StoreError::Unavailable("the store is closing".to_owned()),
        })?;
        match outcome.await {
            Ok(answer) => answer,
            Err(_) => Err(StoreError::Unavailable("the writer has stopped".to_owned()).into()),
        }
    }

    /// Changes with every commit.
    pub(crate) fn commits(&self) -> watch::Receiver<u64> {
        self.commits.clone()
    }

    /// Tells this observer of every commit from now on.
    pub(crate) fn observe(&self, observer: Arc<dyn CommitObserver>) {
        self.observers.add(observer);
    }

    /// Takes no more steps, and returns when those that wait are answered.
    pub(crate) async fn close(&self) {
        self.closing.cancel();
        if let Some(over) = self.over.lock().await.take()
            && over.await.is_err()
        {
            tracing::error!("the writer ended badly");
        }
    }
}
