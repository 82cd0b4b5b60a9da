//! Commits that go wrong on purpose, for tests (feature `faults`): SQLite has no network in which an answer could be
//! lost.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// What goes wrong with a COMMIT.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is not carried out, and fails.
    BeforeCommit,
    /// It is carried out, and fails all the same.
    AfterCommit,
}

/// The faults that lie ahead; each strikes one COMMIT.
#[derive(Debug, Default)]
pub struct Faults(Mutex<VecDeque<Fault>>);

impl Faults {
    /// Adds one after those that lie ahead.
    pub fn add(&self, fault: Fault) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push_back(fault);
    }

    /// How many lie ahead.
    pub fn ahead(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Takes the next.
    pub(crate) fn strike(&self) -> Option<Fault> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }
}
