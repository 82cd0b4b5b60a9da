//! Who is told of a commit. All processes of a world share one real store, which tells its observers of everything; here
//! each life of a process hears of its own commits only, as it would from a store of its own. The world itself hears all:
//! it notes when a step was really committed, and in which life.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use turjuman_dispatch::model::StepId;
use turjuman_operations::ports::{CommitObserver, TailItem};
use turjuman_operations::step::Step;
use turjuman_tests::invariants::TrueTime;

/// Hands commits on to the life that made them.
#[derive(Default)]
pub(crate) struct Observing {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    now: Timestamp,
    expected: HashMap<StepId, Option<u32>>,
    observers: Vec<(u32, Arc<dyn CommitObserver>)>,
    times: BTreeMap<u64, TrueTime>,
}

impl Observing {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A new world begins: nothing of the last one counts.
    pub(crate) fn begin(&self) {
        *self.lock() = State::default();
    }

    /// The true time, which the world keeps.
    pub(crate) fn is_now(&self, now: Timestamp) {
        self.lock().now = now;
    }

    /// A step is about to be committed by this life; by none when that life will not hear of it.
    pub(crate) fn expect(&self, step: StepId, life: Option<u32>) {
        self.lock().expected.insert(step, life);
    }

    pub(crate) fn add(&self, life: u32, observer: Arc<dyn CommitObserver>) {
        self.lock().observers.push((life, observer));
    }

    pub(crate) fn forget(&self, life: u32) {
        self.lock().observers.retain(|(theirs, _)| *theirs != life);
    }

    /// When each item of the history was really committed.
    pub(crate) fn times(&self) -> BTreeMap<u64, TrueTime> {
        self.lock().times.clone()
    }
}

impl CommitObserver for Observing {
    fn committed(&self, step: &Step, items: &[Arc<TailItem>]) {
        let told: Vec<Arc<dyn CommitObserver>> = {
            let mut state = self.lock();
            let life = state.expected.remove(&step.id).flatten();
            if let Some(life) = life {
                let time = TrueTime { at: state.now, life };
                state.times.extend(items.iter().map(|item| (item.sequence(), time)));
            }
            let own = state.observers.iter().filter(|(theirs, _)| Some(*theirs) == life);
            own.map(|(_, observer)| observer.clone()).collect()
        };
        for observer in told {
            observer.committed(step, items);
        }
    }
}
