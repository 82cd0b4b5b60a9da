//! Quiet hours: until when somebody is not to be disturbed.
//!
//! The rule for the two odd nights of a year: quiet hours end when the clock on the wall shows their end for the first
//! time. An end that the clock skips counts as the moment after the gap; an end that comes twice counts the first time.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{QuietHours, micros};

/// Nobody is left untold for longer than this, whatever quiet hours they set.
const LONGEST: SignedDuration = SignedDuration::from_hours(24);

/// When the quiet time around `now` ends; `None` when `now` is not quiet. Spans that touch count as one.
pub(crate) fn quiet_until(quiet: &[QuietHours], zone: &TimeZone, now: Timestamp) -> Option<Timestamp> {
    let limit = now.saturating_add(LONGEST).unwrap_or(Timestamp::MAX);
    let mut at = now;
    while let Some(end) = quiet.iter().filter_map(|span| end_of(span, zone, at)).max() {
        if end <= at || end >= limit {
            // Quiet around the clock, or a zone whose clock jumps back over the end again and again.
            at = end.clamp(at, limit);
            break;
        }
        at = end;
    }
    (at > now).then(|| micros(at))
}

/// The end of this span if it holds at `at`.
fn end_of(span: &QuietHours, zone: &TimeZone, at: Timestamp) -> Option<Timestamp> {
    let local = zone.to_datetime(at);
    let time = local.time();
    let ends_tomorrow = match span.from.cmp(&span.until) {
        std::cmp::Ordering::Less if span.from <= time && time < span.until => false,
        std::cmp::Ordering::Greater if time >= span.from => true,
        std::cmp::Ordering::Greater if time < span.until => false,
        _ => return None,
    };
    let date = if ends_tomorrow { local.date().tomorrow().ok()? } else { local.date() };
    zone.to_ambiguous_timestamp(date.to_datetime(span.until)).compatible().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("time")
    }

    fn quiet(from: &str, until: &str) -> QuietHours {
        QuietHours { from: from.parse().expect("time"), until: until.parse().expect("time") }
    }

    fn newark() -> TimeZone {
        TimeZone::get("America/New_York").expect("zone")
    }

    #[test]
    fn a_night_ends_in_the_morning_of_the_right_day() {
        let night = [quiet("22:00", "07:00")];
        let cases = [
            ("2026-03-02T02:59:59Z", None),
            ("2026-03-02T03:00:00Z", Some("2026-03-02T12:00:00Z")),
            ("2026-03-02T08:00:00Z", Some("2026-03-02T12:00:00Z")),
            ("2026-03-02T12:00:00Z", None),
        ];
        for (now, end) in cases {
            assert_eq!(quiet_until(&night, &newark(), at(now)), end.map(at), "{now}");
        }
    }

    #[test]
    fn touching_spans_are_one_and_no_quiet_lasts_beyond_a_day() {
        let spans = [quiet("12:00", "13:00"), quiet("13:00", "14:30")];
        assert_eq!(
            quiet_until(&spans, &newark(), at("2026-03-02T17:10:00Z")),
            Some(at("2026-03-02T19:30:00Z"))
        );
        let always = [quiet("00:00", "12:00"), quiet("12:00", "00:00")];
        let now = at("2026-03-02T17:10:00Z");
        assert_eq!(quiet_until(&always, &newark(), now), Some(now + SignedDuration::from_hours(24)));
    }

    #[test]
    fn a_skipped_end_is_the_end_of_the_gap_and_a_repeated_one_counts_first() {
        // On 8 March 2026 the clocks of Newark jump from 02:00 to 03:00; on 1 November from 02:00 back to 01:00.
        let night = [quiet("23:00", "02:30")];
        assert_eq!(
            quiet_until(&night, &newark(), at("2026-03-08T06:00:00Z")),
            Some(at("2026-03-08T07:30:00Z"))
        );
        let night = [quiet("23:00", "01:30")];
        assert_eq!(
            quiet_until(&night, &newark(), at("2026-11-01T04:00:00Z")),
            Some(at("2026-11-01T05:30:00Z"))
        );
    }

    #[test]
    fn an_empty_span_is_never_quiet() {
        assert_eq!(quiet_until(&[quiet("08:00", "08:00")], &newark(), at("2026-03-02T13:00:00Z")), None);
    }
}
