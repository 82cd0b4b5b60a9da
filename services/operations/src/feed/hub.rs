//! The fan-out: items in order of their numbers, each handed to those whom it concerns, the newest kept for a while.
//!
//! The hub is told of this process's commits by the writer itself, and of other processes' by whoever reads the history
//! ([`super::Feed::run`]). Numbers have no gaps: an item that comes before its turn waits for the missing ones.

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use turjuman_dispatch::model::OrganizationId;

use super::interest::{Interest, Routes};
use super::slot::{Patience, Slot};
use crate::ports::{CommitObserver, TailItem};
use crate::step::Step;

/// The newest items, kept so that a follower who was away for a moment needs no database.
pub(super) const RECENT: usize = 8192;
/// Items that may wait for missing ones. What does not fit is read from the history like the missing ones.
const MOST_AHEAD: usize = 4096;
/// Items that a follower looks through under one lock.
const STRETCH: usize = 512;

/// The fan-out of one organization's history.
#[derive(Debug)]
pub(super) struct Hub {
    organization: OrganizationId,
    state: Mutex<State>,
    /// As in the state, for whoever only wants to know the number. Stored after everybody was handed everything up to it.
    reached: AtomicU64,
    /// Something is missing: the history must be read.
    missing: Notify,
}

#[derive(Debug, Default)]
struct State {
    /// Everything up to this number was handed out.
    reached: u64,
    /// The newest items, without gaps, up to `reached`.
    recent: VecDeque<Arc<TailItem>>,
    /// Items that came before their turn.
    ahead: BTreeMap<u64, Arc<TailItem>>,
    routes: Routes,
    slots: u64,
    closed: bool,
}

/// What a follower that is behind finds in memory.
pub(super) enum Recent {
    /// The next stretch: what of it concerns the follower, and how far it goes. With `live` the slot now stands in the
    /// fan-out and hears of everything after that.
    Stretch { items: VecDeque<Arc<TailItem>>, reached: u64, live: bool },
    /// Only the history in the database goes back so far; memory begins after this number.
    TooOld { memory_after: u64 },
    /// The feed has stopped.
    Closed,
}

impl Hub {
    /// A hub that has handed out nothing: see [`Hub::begin`].
    pub(super) fn new(organization: OrganizationId) -> Self {
        let state = Mutex::new(State::default());
        Self { organization, state, reached: AtomicU64::new(0), missing: Notify::new() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Items are handed out one by one; a panic in between leaves a state that the next item goes on from.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where it begins: everything up to `head` counts as handed out, and these newest items of it are known.
    pub(super) fn begin(&self, head: u64, newest: Vec<TailItem>) {
        let mut state = self.state();
        state.reached = newest.first().map_or(head, |first| first.sequence().saturating_sub(1));
        for item in newest {
            state.hand_out(Arc::new(item));
        }
        state.drop_ahead();
        state.hand_out_ahead();
        self.reached.store(state.reached, Ordering::Release);
    }

    /// The number up to which everything was handed out.
    pub(super) fn reached(&self) -> u64 {
        self.reached.load(Ordering::Acquire)
    }

    /// How many items are missing before the first that waits for its turn; `None` when none waits.
    pub(super) fn gap(&self) -> Option<u64> {
        let state = self.state();
        state.ahead.first_key_value().map(|(first, _)| first.saturating_sub(state.reached + 1))
    }

    /// Waits until something is missing.
    pub(super) async fn missing(&self) {
        self.missing.notified().await;
    }

    /// Takes items of the history: what the database says is the whole truth, so nothing is waited for before them.
    pub(super) fn take_history(&self, items: Vec<Arc<TailItem>>) {
        let mut state = self.state();
        if state.closed {
            return;
        }
        for item in items {
            if item.sequence() > state.reached {
                state.hand_out(item);
            }
        }
        state.drop_ahead();
        state.hand_out_ahead();
        self.reached.store(state.reached, Ordering::Release);
    }

    /// A slot, not yet in the fan-out.
    pub(super) fn slot(&self, interest: Interest, patience: Patience) -> Arc<Slot> {
        let mut state = self.state();
        state.slots += 1;
        Arc::new(Slot::new(state.slots, interest, patience))
    }

    /// Looks through the next stretch of the newest items for a follower that has everything up to `after`.
    pub(super) fn catch_up(&self, slot: &Arc<Slot>, after: u64) -> Recent {
        let mut state = self.state();
        if state.closed {
            return Recent::Closed;
        }
        let memory_after = state.memory_after();
        if after < memory_after {
            return Recent::TooOld { memory_after };
        }
        // Ahead of the hub: seen in another process, whose commits are still to be read here.
        let passed = usize::try_from(after - memory_after).unwrap_or(usize::MAX).min(state.recent.len());
        let stretch = state.recent.range(passed..).take(STRETCH);
        let items = stretch.filter(|item| slot.interest().concerns(item)).cloned().collect();
        let looked = (state.recent.len() - passed).min(STRETCH);
        let live = passed + looked == state.recent.len();
        if live {
            slot.begin();
            state.routes.add(slot);
        }
        Recent::Stretch { items, reached: after.max(memory_after + (passed + looked) as u64), live }
    }

    /// Takes a slot out of the fan-out.
    pub(super) fn leave(&self, slot: &Slot) {
        self.state().routes.remove(slot);
    }

    /// Tells everybody that the feed has stopped.
    pub(super) fn close(&self) {
        let everybody = {
            let mut state = self.state();
            state.closed = true;
            state.routes.take_all()
        };
        for slot in everybody {
            slot.close();
        }
    }
}

impl State {
    /// The number after which the newest items are in memory.
    fn memory_after(&self) -> u64 {
        self.reached - self.recent.len() as u64
    }

    fn hand_out(&mut self, item: Arc<TailItem>) {
        let number = item.sequence();
        if number != self.reached + 1 {
            // A history with a gap, which only a hand in the database can make: memory begins anew.
            self.recent.clear();
        }
        self.reached = number;
        self.routes.hand_out(&item);
        if self.recent.len() >= RECENT {
            self.recent.pop_front();
        }
        self.recent.push_back(item);
    }

    /// Forgets what waits although it was handed out.
    fn drop_ahead(&mut self) {
        self.ahead = self.ahead.split_off(&(self.reached + 1));
    }

    /// Hands out what waited and has its turn now.
    fn hand_out_ahead(&mut self) {
        while let Some(item) = self.ahead.remove(&(self.reached + 1)) {
            self.hand_out(item);
        }
    }
}

impl CommitObserver for Hub {
    fn committed(&self, step: &Step, items: &[Arc<TailItem>]) {
        if step.organization != self.organization {
            return;
        }
        let mut state = self.state();
        if state.closed {
            // Nobody is handed anything any more: the number must not go on, or whoever resumes after it misses this.
            return;
        }
        for item in items {
            let number = item.sequence();
            if number == state.reached + 1 {
                state.hand_out(Arc::clone(item));
            } else if number > state.reached && state.ahead.len() < MOST_AHEAD {
                state.ahead.insert(number, Arc::clone(item));
            }
        }
        if !state.ahead.is_empty() {
            state.hand_out_ahead();
        }
        let missing = !state.ahead.is_empty();
        self.reached.store(state.reached, Ordering::Release);
        drop(state);
        if missing {
            self.missing.notify_one();
        }
    }
}

#[cfg(test)]
#[path = "hub_tests.rs"]
mod tests;
