//! Tells people: the notices that the desk's commits wrote are expanded and put into inboxes by the same worker as on a
//! server, beside the simulation and in batches. What people are told never changes what the desk does, so the two may
//! overtake each other without changing any figure.

use std::sync::Arc;

use jiff::Timestamp;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use turjuman_notifications::{Counts, Notifications};
use turjuman_operations::ports::StoreError;

use super::error::ReplayError;

/// Pieces of news after which the worker is woken: many notices then share a commit.
const BATCH: usize = 500;

pub(super) struct Teller {
    now: watch::Sender<Timestamp>,
    noted: usize,
    task: JoinHandle<Result<Counts, StoreError>>,
}

impl Teller {
    pub(super) fn start(notifications: Arc<Notifications>) -> Self {
        let (now, mut changed) = watch::channel(Timestamp::UNIX_EPOCH);
        let task = tokio::spawn(async move {
            let mut counts = Counts::default();
            loop {
                let last = changed.changed().await.is_err();
                let now = *changed.borrow_and_update();
                counts += notifications.run_due(now).await?;
                if last {
                    return Ok(counts);
                }
            }
        });
        Self { now, noted: 0, task }
    }

    /// Notes that so much happened until now.
    pub(super) fn note(&mut self, news: usize, now: Timestamp) {
        self.noted += news;
        if self.noted >= BATCH {
            self.noted = 0;
            self.now.send_replace(now);
        }
    }

    /// Tells the rest, and answers with what was told in all.
    pub(super) async fn finish(self, now: Timestamp) -> Result<Counts, ReplayError> {
        self.now.send_replace(now);
        drop(self.now);
        let counts = self.task.await.map_err(|error| ReplayError::Database(error.to_string()))?;
        Ok(counts?)
    }
}
