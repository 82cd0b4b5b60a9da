//! Clocks: the machine's, guarded against jumps, and a simulated one.
//!
//! The rule for jumps: within one life of the process durations hold. Time advances by the monotonic clock; the wall clock
//! only corrects it, at most one second in four hours of running, the longest that an offer stays open. So a wall clock
//! that jumps an hour or runs backwards expires nothing early by more than a second, and one that merely drifts is
//! followed. A start of the process takes the wall clock as it is: time that the process was down counts as elapsed. After
//! a jump that is meant to stay, restart the desk.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::micros;
use turjuman_operations::ports::Clock;

/// Correction allowed for each second that has passed since the last reading: 69 millionths, more than a clock drifts
/// that somebody keeps.
const CORRECTION_PER_SECOND: f64 = 1.0 / (4.0 * 3600.0);

/// The machine's clock.
pub struct SystemClock {
    last: Mutex<Reading>,
}

#[derive(Clone, Copy)]
struct Reading {
    told: Steady,
    at: Instant,
}

/// The time that one life of a process tells, without the sources that it is told from: a simulation has its own.
#[derive(Debug, Clone, Copy)]
pub struct Steady {
    told: Timestamp,
}

impl Steady {
    /// Starts at the wall clock.
    pub fn start(wall: Timestamp) -> Self {
        Self { told: wall }
    }

    /// The time now: `elapsed` after the last telling by a clock that never jumps, drawn towards the wall clock slowly.
    /// Never earlier than what was told before.
    pub fn tell(&mut self, elapsed: SignedDuration, wall: Timestamp) -> Timestamp {
        self.told = corrected(self.told, elapsed, wall);
        micros(self.told)
    }
}

impl SystemClock {
    /// Starts at the wall clock.
    pub fn new() -> Self {
        Self { last: Mutex::new(Reading { told: Steady::start(wall()), at: Instant::now() }) }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let at = Instant::now();
        let elapsed = SignedDuration::try_from(at.duration_since(last.at)).unwrap_or(SignedDuration::ZERO);
        last.at = at;
        last.told.tell(elapsed, wall())
    }
}

/// The time to tell: the last one plus what has passed, drawn towards the wall clock slowly, and never backwards.
fn corrected(last: Timestamp, elapsed: SignedDuration, wall: Timestamp) -> Timestamp {
    let steady = last.checked_add(elapsed).unwrap_or(last);
    let most = elapsed.mul_f64(CORRECTION_PER_SECOND);
    let wanted = wall.duration_since(steady);
    let correction = wanted.clamp(-most, most);
    steady.checked_add(correction).unwrap_or(steady).max(last)
}

#[allow(clippy::disallowed_methods, reason = "this is the one place that reads the wall clock")]
fn wall() -> Timestamp {
    Timestamp::now()
}

/// A clock that stands still until it is set: simulated time.
pub struct SimulatedClock {
    now: Mutex<Timestamp>,
}

impl SimulatedClock {
    /// A clock that shows this instant.
    pub fn new(now: Timestamp) -> Self {
        Self { now: Mutex::new(micros(now)) }
    }

    /// Sets the clock. It never runs backwards: an earlier instant is ignored.
    pub fn set(&self, to: Timestamp) {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        *now = (*now).max(micros(to));
    }
}

impl Clock for SimulatedClock {
    fn now(&self) -> Timestamp {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_secs(1_800_000_000 + second)
    }

    #[test]
    fn a_wall_clock_that_agrees_is_told() {
        assert_eq!(corrected(at(0), SignedDuration::from_secs(5), at(5)), at(5));
    }

    #[test]
    fn a_jump_forward_moves_time_by_a_second_in_four_hours_at_most() {
        let told = corrected(at(0), SignedDuration::from_hours(4), at(18_000));
        assert_eq!(told, at(14_401));
    }

    #[test]
    fn a_jump_backwards_never_turns_time_back() {
        let told = corrected(at(0), SignedDuration::from_hours(4), at(-3600));
        assert_eq!(told, at(14_399));
        assert_eq!(corrected(at(0), SignedDuration::ZERO, at(-3600)), at(0));
    }

    #[test]
    fn simulated_time_stands_still_and_never_runs_backwards() {
        let clock = SimulatedClock::new(at(10));
        clock.set(at(5));
        assert_eq!(clock.now(), at(10));
        clock.set(at(20));
        assert_eq!(clock.now(), at(20));
    }
}
