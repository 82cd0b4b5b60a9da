//! When somebody's place may change by itself: their hours begin or end, a session begins or ends, a budget opens.

use std::collections::BTreeSet;

/// Instants in microseconds, each with a slot.
#[derive(Debug, Default)]
pub(super) struct Timers {
    due: BTreeSet<(i64, u32)>,
}

impl Timers {
    /// Moves the timer of a slot from `before` to `to`; `i64::MAX` is no timer.
    pub(super) fn set(&mut self, slot: u32, before: &mut i64, to: i64) {
        if *before == to {
            return;
        }
        if *before != i64::MAX {
            self.due.remove(&(*before, slot));
        }
        if to != i64::MAX {
            self.due.insert((to, slot));
        }
        *before = to;
    }

    /// Takes the first timer that has come, and answers with its slot.
    pub(super) fn take_due(&mut self, now: i64) -> Option<u32> {
        self.due.first().filter(|(at, _)| *at <= now)?;
        self.due.pop_first().map(|(_, slot)| slot)
    }
}
