//! Clocks on walls: turning civil hours into instants, with the rule for the hours that a change of the clocks
//! skips or repeats.
//!
//! A span of civil hours begins when the clock first shows its start and ends when the clock last shows its end:
//! in the repeated hour a span starts with the first pass and ends with the second. A start or an end that the
//! clock skips is the moment of the jump. So a span is always one piece, and two spans that touch on the wall
//! touch in time. `tests/rules/changing_clocks.rs` holds it against clocks that are read minute by minute.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};

use crate::model::Interval;

/// The instant that lies so many seconds later (or earlier), held at the ends of the calendar.
pub(crate) fn later(at: Timestamp, seconds: i64) -> Timestamp {
    let edge = if seconds < 0 { Timestamp::MIN } else { Timestamp::MAX };
    at.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(edge)
}

/// The instant that lies so many minutes later.
pub(crate) fn minutes_later(at: Timestamp, minutes: u32) -> Timestamp {
    later(at, i64::from(minutes) * 60)
}

/// The instant that lies so many minutes earlier.
pub(crate) fn minutes_earlier(at: Timestamp, minutes: u32) -> Timestamp {
    later(at, -i64::from(minutes) * 60)
}

/// The first instant at which the clock shows this time; the moment of the jump if it never does.
pub(crate) fn first_showing(zone: &TimeZone, at: DateTime) -> Timestamp {
    match zone.to_ambiguous_timestamp(at).offset() {
        AmbiguousOffset::Unambiguous { offset } => fixed(at, offset),
        AmbiguousOffset::Fold { before, .. } => fixed(at, before),
        AmbiguousOffset::Gap { after, .. } => jump_after(zone, fixed(at, after)),
    }
}

/// The last instant at which the clock shows this time; the moment of the jump if it never does.
pub(crate) fn last_showing(zone: &TimeZone, at: DateTime) -> Timestamp {
    match zone.to_ambiguous_timestamp(at).offset() {
        AmbiguousOffset::Unambiguous { offset } => fixed(at, offset),
        AmbiguousOffset::Fold { after, .. } => fixed(at, after),
        AmbiguousOffset::Gap { after, .. } => jump_after(zone, fixed(at, after)),
    }
}

/// The span from `from` to `until` that begins on a day; `until` at or before `from` is on the next day, so that
/// 00:00 is the end of the day and `22:00` to `06:00` crosses midnight.
pub(crate) fn span_on(zone: &TimeZone, date: Date, from: Time, until: Time) -> Interval {
    let end_date = if until <= from { date.tomorrow().unwrap_or(date) } else { date };
    Interval {
        start: first_showing(zone, date.to_datetime(from)),
        end: last_showing(zone, end_date.to_datetime(until)),
    }
}

/// The civil days whose spans can touch the time from `start` to `end`: from the day before, because spans may cross
/// midnight, to the last day.
pub(crate) fn days_around(zone: &TimeZone, start: Timestamp, end: Timestamp) -> impl Iterator<Item = Date> {
    let today = zone.to_datetime(start).date();
    let first = today.yesterday().unwrap_or(today);
    let last = zone.to_datetime(end).date();
    first.series(jiff::Span::new().days(1)).take_while(move |date| *date <= last)
}

/// An instant from civil time and offset. Only the last days of the calendar (years −9999 and 9999) do not fit; they
/// are held at its ends.
fn fixed(at: DateTime, offset: Offset) -> Timestamp {
    let edge = if at.year() < 0 { Timestamp::MIN } else { Timestamp::MAX };
    offset.to_timestamp(at).unwrap_or(edge)
}

/// The next change of the clocks. A skipped time read with the offset that holds after the gap lies before the
/// jump, by less than the width of the gap, so the next change is that jump.
fn jump_after(zone: &TimeZone, at: Timestamp) -> Timestamp {
    zone.following(at).next().map_or(at, |change| change.timestamp())
}
