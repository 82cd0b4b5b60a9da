//! The feed: one tailer per process reads the numbered history and fans it out; every watcher resumes from a number and
//! sees each item once, in order. A watcher that falls behind reads the history itself until it has caught up, or is cut
//! off by its door and resumes later; nothing is lost either way.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::broadcast;
use tokio_util::sync::CancellationToken;

use crate::desk::Desk;
use crate::event::EventKind;
use crate::ports::{StoreError, TailItem};

/// Items that the fan-out holds for slow watchers.
const FAN_OUT: usize = 4096;
/// Items read from the store at once.
const PAGE: u32 = 256;
/// Another process may have committed: look at least this often.
const POLL: Duration = Duration::from_millis(500);

/// The fan-out of one organization's history.
#[derive(Clone)]
pub struct Feed {
    desk: Desk,
    sender: broadcast::Sender<Arc<TailItem>>,
}

impl Feed {
    /// A feed; [`Feed::run`] must run for it to flow.
    pub fn new(desk: Desk) -> Self {
        let (sender, _) = broadcast::channel(FAN_OUT);
        Self { desk, sender }
    }

    /// Tails the history until it is told to stop, and keeps the roster in memory up to date with what other processes
    /// commit.
    pub async fn run(&self, stop: CancellationToken) {
        let store = self.desk.store().clone();
        let mut commits = store.commits();
        let mut after = loop {
            match store.head(self.desk.organization()).await {
                // The newest item once more: a watcher who came before this loop, and before the newest was committed,
                // hears of a gap and reads it. All others have seen it and pass over it.
                Ok(head) => break head.saturating_sub(1),
                Err(error) => {
                    tracing::error!(%error, "the history cannot be read; trying again");
                    tokio::select! {
                        () = stop.cancelled() => return,
                        () = tokio::time::sleep(POLL) => {}
                    }
                }
            }
        };
        loop {
            match self.advance(after).await {
                Ok(reached) if reached > after => {
                    after = reached;
                    continue;
                }
                Ok(_) => {}
                Err(error) => tracing::error!(%error, "the history cannot be read; trying again"),
            }
            tokio::select! {
                () = stop.cancelled() => return,
                changed = commits.changed() => if changed.is_err() { return },
                () = tokio::time::sleep(POLL) => {}
            }
        }
    }

    /// Reads one page after a number and hands it out; answers with the last number read.
    async fn advance(&self, after: u64) -> Result<u64, StoreError> {
        let items = self.desk.store().tail(self.desk.organization(), after, PAGE).await?;
        let mut reached = after;
        for item in items {
            reached = item.sequence();
            if let TailItem::Event(event) = &item
                && matches!(event.body.kind, EventKind::InterpreterCreated | EventKind::InterpreterUpdated)
                && let Some(id) = event.body.interpreter
            {
                self.desk.refresh(id).await?;
            }
            // No watcher is no error.
            let _ = self.sender.send(Arc::new(item));
        }
        Ok(reached)
    }

    /// Follows the history after a number.
    pub fn follow(&self, after: u64) -> Follower {
        Follower {
            live: self.sender.subscribe(),
            desk: self.desk.clone(),
            after,
            behind: true,
            page: Vec::new(),
        }
    }

    /// The number of the newest item, to follow from now on.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn head(&self) -> Result<u64, StoreError> {
        self.desk.store().head(self.desk.organization()).await
    }
}

/// One watcher's place in the history.
pub struct Follower {
    live: broadcast::Receiver<Arc<TailItem>>,
    desk: Desk,
    after: u64,
    behind: bool,
    page: Vec<Arc<TailItem>>,
}

impl Follower {
    /// The next item; `None` when the feed has stopped. Safe to drop while waiting.
    ///
    /// # Errors
    /// The store's failure while catching up; the watcher may resume from the last number it saw.
    pub async fn next(&mut self) -> Result<Option<Arc<TailItem>>, StoreError> {
        loop {
            if let Some(item) = self.page.pop() {
                self.after = item.sequence();
                return Ok(Some(item));
            }
            if self.behind {
                // Subscribed before reading, so what is committed meanwhile waits in `live`.
                let items = self.desk.store().tail(self.desk.organization(), self.after, PAGE).await?;
                self.behind = items.len() == PAGE as usize;
                self.page = items.into_iter().rev().map(Arc::new).collect();
                continue;
            }
            match self.live.recv().await {
                Ok(item) if item.sequence() <= self.after => {}
                Ok(item) if item.sequence() == self.after + 1 => {
                    self.after = item.sequence();
                    return Ok(Some(item));
                }
                // A gap: something was committed between reading and subscribing. Read it.
                Ok(_) | Err(broadcast::error::RecvError::Lagged(_)) => self.behind = true,
                Err(broadcast::error::RecvError::Closed) => return Ok(None),
            }
        }
    }
}
