//! A clock that runs, and that a test can put forward: nobody waits an hour for a reminder.

use std::sync::Mutex;

use jiff::{SignedDuration, Timestamp};
use turjuman_operations::ports::Clock;
use turjuman_server::clock::SystemClock;

/// The machine's clock plus what the test added to it. Never runs backwards.
#[derive(Default)]
pub struct ShiftedClock {
    machine: SystemClock,
    ahead: Mutex<SignedDuration>,
}

impl ShiftedClock {
    /// Puts the clock forward.
    pub fn pass(&self, time: SignedDuration) {
        assert!(!time.is_negative(), "time does not run backwards");
        *self.ahead.lock().unwrap() += time;
    }
}

impl Clock for ShiftedClock {
    fn now(&self) -> Timestamp {
        self.machine.now() + *self.ahead.lock().unwrap()
    }
}
