//! Instants, durations, days and civil times.

use jiff::civil::{Date, Time};
use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{Interval, micros};
use turjuman_operations::error::Problem;
use turjuman_proto::v1;

use super::Checks;

/// An instant as it travels.
pub(crate) fn to_proto(at: Timestamp) -> prost_types::Timestamp {
    // Before 1970 jiff's fraction is negative and protobuf's never is.
    let (seconds, nanos) = (at.as_second(), at.subsec_nanosecond());
    if nanos < 0 {
        prost_types::Timestamp { seconds: seconds - 1, nanos: nanos + 1_000_000_000 }
    } else {
        prost_types::Timestamp { seconds, nanos }
    }
}

/// A span between two instants as it travels.
pub(crate) fn duration_to_proto(duration: SignedDuration) -> prost_types::Duration {
    prost_types::Duration { seconds: duration.as_secs(), nanos: duration.subsec_nanos() }
}

/// An instant, cut to microseconds.
pub(crate) fn instant(at: &prost_types::Timestamp) -> Result<Timestamp, Problem> {
    let valid = (0..1_000_000_000).contains(&at.nanos);
    let read = Timestamp::new(at.seconds, at.nanos).ok().filter(|_| valid).map(micros);
    let expected = "a timestamp between the years 1 and 9999, nanos from 0 to 999999999";
    read.ok_or_else(|| Problem::Invalid { expected: expected.to_owned() })
}

/// A duration of whole minutes.
pub(crate) fn minutes(duration: &prost_types::Duration) -> Result<SignedDuration, Problem> {
    // A hundred years; beyond it the arithmetic of times would overflow, and no policy allows a thousandth of it.
    let sane = (-3_155_760_000..=3_155_760_000).contains(&duration.seconds);
    if sane && duration.nanos == 0 && duration.seconds % 60 == 0 {
        return Ok(SignedDuration::from_secs(duration.seconds));
    }
    Err(Problem::Invalid { expected: "a duration of whole minutes, such as 1800s".to_owned() })
}

/// A span with a start before its end.
pub(crate) fn interval(
    checks: &mut Checks,
    field: &str,
    given: Option<&v1::TimeInterval>,
) -> Option<Interval> {
    let Some(given) = given else {
        checks.add(field, Problem::Required);
        return None;
    };
    let start = required_instant(checks, &format!("{field}.start"), given.start.as_ref());
    let end = required_instant(checks, &format!("{field}.end"), given.end.as_ref());
    let (start, end) = start.zip(end)?;
    if end <= start {
        checks.add(format!("{field}.end"), Problem::Window { expected: "an end after the start".to_owned() });
        return None;
    }
    Some(Interval { start, end })
}

/// An instant that must be there.
pub(crate) fn required_instant(
    checks: &mut Checks,
    field: &str,
    given: Option<&prost_types::Timestamp>,
) -> Option<Timestamp> {
    checks.keep(field, given.ok_or(Problem::Required).and_then(instant))
}

/// An instant that may be absent.
pub(crate) fn optional_instant(
    checks: &mut Checks,
    field: &str,
    given: Option<&prost_types::Timestamp>,
) -> Option<Timestamp> {
    checks.keep(field, given.map(instant).transpose()).flatten()
}

/// The ends of a filter over time; noted when the second is not after the first, because nothing could be between them.
pub(crate) fn span(
    checks: &mut Checks,
    after: Option<&prost_types::Timestamp>,
    before: Option<&prost_types::Timestamp>,
) -> (Option<Timestamp>, Option<Timestamp>) {
    let from = optional_instant(checks, "starts_after", after);
    let until = optional_instant(checks, "starts_before", before);
    if from.zip(until).is_some_and(|(from, until)| until <= from) {
        let expected = "starts_before later than starts_after".to_owned();
        checks.add("starts_before", Problem::Window { expected });
    }
    (from, until)
}

/// An interval as it travels.
pub(crate) fn interval_to_proto(interval: Interval) -> v1::TimeInterval {
    v1::TimeInterval { start: Some(to_proto(interval.start)), end: Some(to_proto(interval.end)) }
}

/// A day.
pub(crate) fn date(given: &v1::Date) -> Result<Date, Problem> {
    let part = |number: i32| i8::try_from(number).ok();
    let year = i16::try_from(given.year).ok().filter(|year| (1..=9999).contains(year));
    let read = year.zip(part(given.month)).zip(part(given.day));
    read.and_then(|((year, month), day)| Date::new(year, month, day).ok())
        .ok_or_else(|| Problem::Invalid { expected: "a day of the calendar, such as 2027-06-30".to_owned() })
}

/// A day as it travels.
pub(crate) fn date_to_proto(date: Date) -> v1::Date {
    v1::Date { year: date.year().into(), month: date.month().into(), day: date.day().into() }
}

/// A civil time, "HH:MM".
pub(crate) fn civil(text: &str) -> Result<Time, Problem> {
    if text.is_empty() {
        return Err(Problem::Required);
    }
    let digits = |part: &str| {
        (part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit()))
            .then(|| part.parse::<i8>().ok())
            .flatten()
    };
    text.split_once(':')
        .and_then(|(hour, minute)| digits(hour).zip(digits(minute)))
        .and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok())
        .ok_or_else(|| Problem::Invalid { expected: "a time of day such as 09:30".to_owned() })
}

/// A civil time as it travels.
pub(crate) fn civil_to_proto(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}
