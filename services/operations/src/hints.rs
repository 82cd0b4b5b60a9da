//! Hints that wake the matcher before a deadline does. They live in memory and may be lost: every hint only brings
//! forward what the sweep of due work would find by itself.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use tokio::sync::Notify;
use turjuman_dispatch::model::{InterpreterId, RequestId};

/// What to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hint {
    /// This request: something about it changed.
    Request(RequestId),
    /// Requests that this interpreter could serve: they became free or available.
    Capacity(InterpreterId),
}

/// A bounded queue of hints. When it is full the oldest is dropped: the sweep finds it.
#[derive(Debug, Default)]
pub(crate) struct Hints {
    queue: Mutex<VecDeque<Hint>>,
    wake: Notify,
}

const MOST_HINTS: usize = 10_000;

impl Hints {
    /// Leaves a hint and wakes the matcher.
    pub(crate) fn give(&self, hint: Hint) {
        {
            let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
            if !queue.contains(&hint) {
                if queue.len() >= MOST_HINTS {
                    queue.pop_front();
                }
                queue.push_back(hint);
            }
        }
        self.wake.notify_one();
    }

    /// Takes the oldest hint.
    pub(crate) fn take(&self) -> Option<Hint> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }

    /// Waits until a hint is given (or was given since the last wait).
    pub(crate) async fn wait(&self) {
        self.wake.notified().await;
    }
}
