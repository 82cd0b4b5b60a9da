//! One watcher's place in the history.

use std::collections::VecDeque;
use std::future::{Future as _, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use tokio::task::JoinHandle;

use super::hub::Recent;
use super::slot::{Found, Patience, Slot};
use super::{Feed, Interest, Page};
use crate::ports::{StoreError, TailItem};

/// Why a follower hears no more. In each case [`Follower::seen`] is the number to resume after.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Ended {
    /// The feed has stopped.
    #[error("the feed has stopped")]
    Stopped,
    /// The follower took nothing for longer than its [`Patience`], although something waited, or it fell so far behind that
    /// memory does not reach back to it.
    #[error("the follower was too slow")]
    TooSlow,
    /// The history could not be read while catching up.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// One watcher's place in the history: hears of each item that concerns it once, in order. It needs no task of its own:
/// whoever wants the items polls it.
pub struct Follower {
    feed: Feed,
    slot: Arc<Slot>,
    place: Place,
    /// Items found while catching up, not yet handed over.
    found: VecDeque<Arc<TailItem>>,
    /// Everything up to this number was handed over or does not concern the follower.
    after: u64,
    /// When `found` is empty, so was everything up to this number.
    looked: u64,
    was_live: bool,
}

/// Where the next item comes from.
enum Place {
    /// The newest items in memory.
    Memory,
    /// The history in the database, being read in a task of its own: a reader who goes away must not break a query off.
    History(JoinHandle<Result<Page, StoreError>>),
    /// The slot.
    Live,
}

impl Follower {
    pub(super) fn new(feed: Feed, after: u64, interest: Interest, patience: Patience) -> Self {
        let slot = feed.hub().slot(interest, patience);
        let (place, found) = (Place::Memory, VecDeque::new());
        Self { feed, slot, place, found, after, looked: after, was_live: false }
    }

    /// The next item. Safe to drop while waiting.
    ///
    /// # Errors
    /// Why there will be no more, see [`Ended`].
    pub async fn next(&mut self) -> Result<Arc<TailItem>, Ended> {
        poll_fn(|context| self.poll_next(context)).await
    }

    /// The next item, or the waker is kept until there may be one.
    ///
    /// # Errors
    /// Why there will be no more, see [`Ended`].
    pub fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Result<Arc<TailItem>, Ended>> {
        loop {
            if let Some(item) = self.found.pop_front() {
                self.after = item.sequence();
                return Poll::Ready(Ok(item));
            }
            self.after = self.after.max(self.looked);
            match &mut self.place {
                Place::Live => match ready!(self.slot.poll(context)) {
                    Found::Item(item) if item.sequence() <= self.after => {}
                    Found::Item(item) => {
                        self.after = item.sequence();
                        return Poll::Ready(Ok(item));
                    }
                    Found::Full => self.place = Place::Memory,
                    Found::TooSlow => return Poll::Ready(Err(Ended::TooSlow)),
                    Found::Closed => return Poll::Ready(Err(Ended::Stopped)),
                },
                Place::Memory => match self.feed.hub().catch_up(&self.slot, self.after) {
                    Recent::Closed => return Poll::Ready(Err(Ended::Stopped)),
                    Recent::TooOld { .. } if self.was_live => return Poll::Ready(Err(Ended::TooSlow)),
                    Recent::TooOld { memory_after } => {
                        self.place = Place::History(self.feed.read(self.after, memory_after));
                    }
                    Recent::Stretch { items, reached, live } => {
                        (self.found, self.looked) = (items, reached);
                        if live {
                            (self.place, self.was_live) = (Place::Live, true);
                        }
                    }
                },
                Place::History(reading) => {
                    let page = ready!(Pin::new(reading).poll(context)).unwrap_or_else(|error| {
                        Err(StoreError::Unavailable(format!("reading the history broke off: {error}")))
                    });
                    self.place = Place::Memory;
                    let Page { items, reached } = page?;
                    let interest = self.slot.interest();
                    self.found = items.into_iter().filter(|item| interest.concerns(item)).collect();
                    self.looked = reached;
                }
            }
        }
    }

    /// A number that is safe to resume after: everything up to it was handed over, or does not concern this follower.
    pub fn seen(&self) -> u64 {
        // First the number, then the look whether anything waits: what was handed out up to it is in the slot by then.
        let reached = self.feed.hub().reached();
        let idle = matches!(self.place, Place::Live) && self.found.is_empty() && self.slot.is_empty();
        if idle { self.after.max(reached).max(self.looked) } else { self.after }
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        self.feed.hub().leave(&self.slot);
    }
}
