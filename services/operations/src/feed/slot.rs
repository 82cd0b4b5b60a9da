//! The queue between the fan-out and one follower: bounded, and never waited for.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tokio::time::Instant;

use super::interest::Interest;
use crate::ports::TailItem;

/// How much a follower is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// Items that may wait in memory. A follower with more reads them from the history when it comes for them.
    pub queue: usize,
    /// A follower that has taken nothing for so long, although something waits, is cut off.
    pub silence: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { queue: 256, silence: Duration::from_secs(10) }
    }
}

/// One follower's place in the fan-out.
#[derive(Debug)]
pub(super) struct Slot {
    number: u64,
    interest: Interest,
    patience: Patience,
    inbox: Mutex<Inbox>,
}

#[derive(Debug, Default)]
struct Inbox {
    items: VecDeque<Arc<TailItem>>,
    /// Since when something waits that the follower has not come for.
    since: Option<Instant>,
    /// The newest item that was given.
    newest: u64,
    /// The queue was full: what came since is in the history only.
    full: bool,
    closed: bool,
    waker: Option<Waker>,
}

/// What a follower finds in its slot.
pub(super) enum Found {
    /// The next item.
    Item(Arc<TailItem>),
    /// The queue was full, and everything that was in it is in the history; the slot is no longer in the fan-out.
    Full,
    /// Something has waited for longer than the follower's patience allows.
    TooSlow,
    /// The feed has stopped.
    Closed,
}

impl Slot {
    pub(super) fn new(number: u64, interest: Interest, patience: Patience) -> Self {
        Self { number, interest, patience, inbox: Mutex::default() }
    }

    pub(super) fn number(&self) -> u64 {
        self.number
    }

    pub(super) fn interest(&self) -> &Interest {
        &self.interest
    }

    fn inbox(&self) -> MutexGuard<'_, Inbox> {
        // Each change of an inbox is one assignment or one push: a panic elsewhere leaves it whole.
        self.inbox.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts an item into the queue; false when it is full.
    pub(super) fn give(&self, item: &Arc<TailItem>) -> bool {
        let mut inbox = self.inbox();
        if inbox.full {
            return false;
        }
        if item.sequence() <= inbox.newest {
            return true;
        }
        inbox.since.get_or_insert_with(Instant::now);
        if inbox.items.len() < self.patience.queue.max(1) {
            inbox.newest = item.sequence();
            inbox.items.push_back(Arc::clone(item));
        } else {
            inbox.full = true;
            inbox.items = VecDeque::new();
        }
        let (room, waker) = (!inbox.full, inbox.waker.take());
        drop(inbox);
        if let Some(waker) = waker {
            waker.wake();
        }
        room
    }

    /// Tells the follower that the feed has stopped.
    pub(super) fn close(&self) {
        let waker = {
            let mut inbox = self.inbox();
            inbox.closed = true;
            inbox.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// Before the slot is put into the fan-out (again): forgets that it was full.
    pub(super) fn begin(&self) {
        let mut inbox = self.inbox();
        inbox.full = false;
        inbox.since = None;
    }

    /// Takes the next item, or leaves the waker.
    pub(super) fn poll(&self, context: &mut Context<'_>) -> Poll<Found> {
        let mut inbox = self.inbox();
        if inbox.closed {
            return Poll::Ready(Found::Closed);
        }
        if inbox.since.is_some_and(|since| since.elapsed() > self.patience.silence) {
            return Poll::Ready(Found::TooSlow);
        }
        if inbox.full {
            return Poll::Ready(Found::Full);
        }
        match inbox.items.pop_front() {
            Some(item) => {
                inbox.since = (!inbox.items.is_empty()).then(Instant::now);
                if inbox.items.is_empty() {
                    // Thousands of quiet followers: none keeps room for what it once was given.
                    inbox.items = VecDeque::new();
                }
                Poll::Ready(Found::Item(item))
            }
            None => {
                let same = inbox.waker.as_ref().is_some_and(|waker| waker.will_wake(context.waker()));
                if !same {
                    inbox.waker = Some(context.waker().clone());
                }
                Poll::Pending
            }
        }
    }

    /// True when nothing waits and nothing was passed over.
    pub(super) fn is_empty(&self) -> bool {
        let inbox = self.inbox();
        inbox.items.is_empty() && !inbox.full
    }
}
