//! How many streams are open, in all and under each subject.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use turjuman_dispatch::model::Subject;

use crate::limits::Limits;
use crate::status::Fault;

/// Counts the open streams.
#[derive(Debug, Clone, Default)]
pub(crate) struct Watchers(Arc<Mutex<Open>>);

#[derive(Debug, Default)]
struct Open {
    all: usize,
    by_subject: HashMap<Subject, usize>,
}

/// A place among the open streams; given back when dropped.
pub(super) struct Place {
    watchers: Watchers,
    subject: Subject,
}

impl Watchers {
    pub(super) fn enter(&self, subject: &Subject, limits: &Limits) -> Result<Place, Fault> {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let own = open.by_subject.get(subject).copied().unwrap_or_default();
        if own >= limits.watches_per_caller {
            return Err(Fault::TooManyStreams);
        }
        if open.all >= limits.watches {
            return Err(Fault::StreamsFull);
        }
        open.all += 1;
        *open.by_subject.entry(subject.clone()).or_default() += 1;
        Ok(Place { watchers: self.clone(), subject: subject.clone() })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = self.watchers.0.lock().unwrap_or_else(PoisonError::into_inner);
        open.all = open.all.saturating_sub(1);
        if let Some(count) = open.by_subject.get_mut(&self.subject) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                open.by_subject.remove(&self.subject);
            }
        }
    }
}
