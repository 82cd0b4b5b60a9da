//! The feed: the numbered history, handed to those whom it concerns. Every follower resumes from a number and hears of each
//! item once, in order.
//!
//! What this process commits comes from the writer itself, in commit order and before the caller has the answer, without
//! a read (`hub`). What other processes commit shows as a number that is missing, or as a head further on; then
//! [`Feed::run`] reads the history. A follower stands only where its topics are (`interest`), so those who wait for
//! something else cost nothing. Its queue is bounded (`slot`): a follower that is not quick enough takes up from memory
//! or from the history what it missed, and one that takes nothing for long is cut off and resumes later; nothing is lost
//! either way (`follower`).

mod follower;
mod hub;
mod interest;
mod slot;

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Semaphore, watch};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

pub use follower::{Ended, Follower};
pub use interest::{Interest, Topic};
pub use slot::Patience;

use crate::desk::Desk;
use crate::ports::{StoreError, TailItem};
use hub::{Hub, RECENT};

/// Items read from the store at once.
const PAGE: u32 = 512;
/// Another process may have committed: look at least this often.
const POLL: Duration = Duration::from_millis(500);
/// While other processes commit, look again after this.
const POLL_BUSY: Duration = Duration::from_millis(20);
/// A database that does not answer for so long is not there.
const ANSWER: Duration = Duration::from_secs(3);
/// Followers that read the history at once. The others wait: those who catch up must not keep the desk from its reads.
const READERS: usize = 4;

/// The feed of one organization's history. Cheap to clone; all clones are the same feed.
#[derive(Clone)]
pub struct Feed {
    inner: Arc<Inner>,
}

struct Inner {
    desk: Desk,
    hub: Arc<Hub>,
    readers: Semaphore,
    answers: watch::Sender<bool>,
}

/// A page of the history.
struct Page {
    items: Vec<Arc<TailItem>>,
    /// It holds everything up to this number.
    reached: u64,
}

impl Feed {
    /// A feed that begins at the newest item. From now on it hears of every commit of this process; [`Feed::run`] must run
    /// for those of others.
    ///
    /// # Errors
    /// When the history cannot be read.
    pub async fn open(desk: Desk) -> Result<Self, StoreError> {
        let (store, organization) = (desk.store().clone(), desk.organization().clone());
        let hub = Arc::new(Hub::new(organization.clone()));
        // Heard of before the head is read: nothing falls in between.
        store.observe(hub.clone());
        let head = store.head(&organization).await?;
        // Those who come back after a restart missed little: that is in memory before they come.
        let newest = store.tail(&organization, head.saturating_sub(RECENT as u64 / 4), RECENT as u32).await?;
        hub.begin(head, newest);
        let inner = Inner { desk, hub, readers: Semaphore::new(READERS), answers: watch::Sender::new(true) };
        Ok(Self { inner: Arc::new(inner) })
    }

    fn hub(&self) -> &Hub {
        &self.inner.hub
    }

    /// Looks for other processes' commits until it is told to stop; then all followers end. Keeps what the desk holds in
    /// memory up to date with those commits.
    pub async fn run(&self, stop: CancellationToken) {
        let mut pause = POLL;
        loop {
            let before = self.hub().reached();
            let looked = tokio::select! {
                () = stop.cancelled() => break,
                looked = tokio::time::timeout(ANSWER, self.look()) => looked,
            };
            let looked = looked
                .unwrap_or_else(|_| Err(StoreError::Unavailable("the database does not answer".to_owned())));
            match &looked {
                Ok(foreign) if *foreign > 0 => pause = POLL_BUSY,
                Ok(_) => pause = (pause * 2).min(POLL),
                Err(error) => {
                    tracing::error!(%error, "the history cannot be read; trying again");
                    pause = POLL;
                }
            }
            tracing::trace!(before, after = self.hub().reached(), "looked for what others committed");
            self.inner
                .answers
                .send_if_modified(|now| std::mem::replace(now, looked.is_ok()) != looked.is_ok());
            tokio::select! {
                () = stop.cancelled() => break,
                () = self.hub().missing() => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
        self.hub().close();
    }

    /// Reads what is missing up to the head; answers with how many items it read.
    async fn look(&self) -> Result<usize, StoreError> {
        let desk = &self.inner.desk;
        let (store, organization) = (desk.store(), desk.organization());
        let head = store.head(organization).await?;
        let mut read = 0;
        loop {
            let after = self.hub().reached();
            if after >= head {
                return Ok(read);
            }
            let missing = self.hub().gap().unwrap_or(u64::MAX).min(head - after);
            let limit = u32::try_from(missing).unwrap_or(PAGE).clamp(1, PAGE);
            let items = store.tail(organization, after, limit).await?;
            if items.is_empty() {
                return Ok(read);
            }
            // Before anybody hears of it, so that whoever looks then sees what they were told of.
            if let Some(last) = items.last() {
                desk.heard(last.sequence()).await?;
            }
            read += items.len();
            self.hub().take_history(items.into_iter().map(Arc::new).collect());
        }
    }

    /// Follows what concerns `interest` after a number.
    pub fn follow(&self, after: u64, interest: Interest, patience: Patience) -> Follower {
        Follower::new(self.clone(), after, interest, patience)
    }

    /// The number of the newest item that was handed out, to follow from now on.
    pub fn reached(&self) -> u64 {
        self.hub().reached()
    }

    /// The number of the newest item in the database, which another process may have written a moment ago.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn head(&self) -> Result<u64, StoreError> {
        self.inner.desk.store().head(self.inner.desk.organization()).await
    }

    /// Whether the database answered when it was last asked, which [`Feed::run`] does all the time.
    pub fn answers(&self) -> watch::Receiver<bool> {
        self.inner.answers.subscribe()
    }

    /// Reads a page after a number, in a task of its own. If it is empty, nothing is there before `memory_after`.
    fn read(&self, after: u64, memory_after: u64) -> JoinHandle<Result<Page, StoreError>> {
        let feed = self.clone();
        tokio::spawn(async move {
            let _place = feed.inner.readers.acquire().await;
            let desk = &feed.inner.desk;
            let items = desk.store().tail(desk.organization(), after, PAGE).await?;
            let reached = items.last().map_or(memory_after, TailItem::sequence);
            Ok(Page { items: items.into_iter().map(Arc::new).collect(), reached })
        })
    }
}
