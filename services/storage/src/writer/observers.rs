//! Those who are told of every commit of this process.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, PoisonError, RwLock};

use turjuman_operations::ports::CommitObserver;
use turjuman_operations::step::Step;

use super::Verdict;

/// The observers of a writer.
#[derive(Default)]
pub(super) struct Observers(RwLock<Vec<Arc<dyn CommitObserver>>>);

impl Observers {
    /// Adds one.
    pub(super) fn add(&self, observer: Arc<dyn CommitObserver>) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).push(observer);
    }

    /// Tells all of them of the steps of a batch that were committed, in order.
    pub(super) fn tell<'a>(&self, steps: impl Iterator<Item = (&'a Step, &'a Verdict)>) {
        let observers = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if observers.is_empty() {
            return;
        }
        for (step, verdict) in steps {
            let Ok(kept) = verdict else { continue };
            for observer in observers.iter() {
                // The writer serves everybody: somebody else's panic must not end it.
                let told = catch_unwind(AssertUnwindSafe(|| observer.committed(step, &kept.items)));
                if told.is_err() {
                    tracing::error!(step = %step.id, "an observer of commits panicked");
                }
            }
        }
    }
}

impl fmt::Debug for Observers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.0.read().unwrap_or_else(PoisonError::into_inner).len();
        write!(f, "Observers({count})")
    }
}
