//! Instants as whole microseconds since 1970: half the size, and what both databases keep.

use jiff::Timestamp;

/// An instant in microseconds.
pub(super) fn micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

/// The instant again; beyond the calendar's ends it is held there.
pub(super) fn instant(micros: i64) -> Timestamp {
    let edge = if micros < 0 { Timestamp::MIN } else { Timestamp::MAX };
    Timestamp::from_microsecond(micros).unwrap_or(edge)
}
