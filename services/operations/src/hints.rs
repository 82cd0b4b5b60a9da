//! Hints that wake the matcher before a deadline does. They live in memory and may be lost: every hint only brings
//! forward what the sweep of due work would find by itself.

use std::collections::{HashSet, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use turjuman_dispatch::model::{InterpreterId, RequestId};

/// What to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Hint {
    /// This request: something about it changed.
    Request(RequestId),
    /// Requests that this interpreter could serve: they became free or available.
    Capacity(InterpreterId),
}

/// A bounded queue of hints, each once. When it is full the oldest is dropped: the sweep finds it.
#[derive(Debug, Default)]
pub(crate) struct Hints {
    queue: Mutex<Queue>,
    wake: Notify,
}

#[derive(Debug, Default)]
struct Queue {
    order: VecDeque<Hint>,
    known: HashSet<Hint>,
    /// How many of them are requests.
    requests: usize,
}

impl Queue {
    fn pop(&mut self) -> Option<Hint> {
        let hint = self.order.pop_front()?;
        self.known.remove(&hint);
        self.requests -= usize::from(hint.is_request());
        Some(hint)
    }
}

impl Hint {
    fn is_request(self) -> bool {
        matches!(self, Hint::Request(_))
    }
}

const MOST_HINTS: usize = 10_000;

impl Hints {
    /// Leaves a hint and wakes the matcher.
    pub(crate) fn give(&self, hint: Hint) {
        {
            let mut queue = self.queue();
            if queue.known.insert(hint) {
                queue.order.push_back(hint);
                queue.requests += usize::from(hint.is_request());
            }
            if queue.order.len() > MOST_HINTS {
                queue.pop();
            }
        }
        self.wake.notify_one();
    }

    /// Takes the oldest hint.
    pub(crate) fn take(&self) -> Option<Hint> {
        self.queue().pop()
    }

    /// How many requests wait to be looked at.
    pub(crate) fn requests(&self) -> usize {
        self.queue().requests
    }

    /// True when there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.queue().order.is_empty()
    }

    /// Waits until a hint is given (or was given since the last wait).
    pub(crate) async fn wait(&self) {
        self.wake.notified().await;
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
