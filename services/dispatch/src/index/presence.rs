//! Is somebody on duty at an instant, are they in their quiet hours, and how long does that last?
//!
//! Worked out once and kept until it changes. The instants at which it can change are the ends of the spans that the
//! rules look at (the same functions turn civil hours into instants, so the change of the clocks needs no word here),
//! and for availability also a second before, because available "at" an instant means for the second that begins then.

use jiff::Timestamp;

use super::micros::{instant, micros};
use crate::civil::{days_around, later, span_on};
use crate::eligibility::{Profile, is_covered, moment, quiet_end};
use crate::model::Interval;
use crate::policy::Policy;

const SECOND: i64 = 1_000_000;
/// How far ahead is looked, in seconds; then it is worked out again.
const DAY: i64 = 24 * 60 * 60;

/// What holds from the instant asked about until the next change.
#[derive(Debug, Clone, Copy)]
pub(super) struct Presence {
    pub(super) on_duty: bool,
    pub(super) quiet: bool,
    /// In microseconds.
    pub(super) until: i64,
}

pub(super) fn presence<P: Profile>(policy: &Policy, person: &P, at: Timestamp) -> Presence {
    let now = micros(at);
    let mut until = micros(later(at, DAY));
    let mut edge = |edge: Timestamp| {
        let edge = micros(edge);
        for change in [edge.saturating_sub(SECOND).saturating_add(1), edge] {
            if now < change && change < until {
                until = change;
            }
        }
    };
    let mut span = |span: Interval| {
        edge(span.start);
        edge(span.end);
    };
    let (weekly, quiet) = (person.weekly_hours(), person.quiet_hours());
    if !weekly.is_empty() || !quiet.is_empty() {
        let zone = person.zone(policy);
        for date in days_around(&zone, at, later(at, DAY)) {
            for hours in weekly.iter().filter(|hours| hours.weekday == date.weekday()) {
                span(span_on(&zone, date, hours.from, hours.until));
            }
            quiet.iter().for_each(|quiet| span(span_on(&zone, date, quiet.from, quiet.until)));
        }
    }
    person.exceptions().iter().for_each(|exception| span(exception.interval));
    person.available_now_until().into_iter().for_each(edge);
    Presence {
        on_duty: is_covered(policy, person, moment(at), at),
        quiet: quiet_end(policy, person, at).is_some(),
        until: until.max(now.saturating_add(1)),
    }
}

/// The end of somebody's quiet hours, if they are in them, in microseconds.
pub(super) fn quiet_ends<P: Profile>(policy: &Policy, person: &P, at: i64) -> Option<i64> {
    quiet_end(policy, person, instant(at)).map(micros)
}
