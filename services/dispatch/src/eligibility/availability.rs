//! When an interpreter can be had: weekly hours, exceptions and "available now".
//!
//! The written rule: weekly hours are civil time in the interpreter's zone and turn into instants as `civil.rs`
//! says (a repeated hour counts twice, a skipped one not at all). Weekly hours, extra spans and "available now"
//! add up; a span that takes availability away wins over all of them. A session at an agreed time must be covered
//! from its first to its last minute; for a session now it is enough to be available at this moment.

use jiff::Timestamp;

use super::findings::Findings;
use super::{ExclusionReason, Profile};
use crate::civil::{days_around, span_on};
use crate::model::{Interpreter, Interval, Request};
use crate::policy::Policy;

/// True when the interpreter is available during the whole interval.
pub fn covers(policy: &Policy, interpreter: &Interpreter, interval: Interval, now: Timestamp) -> bool {
    is_covered(policy, interpreter, interval, now)
}

/// The same for any way to hold a profile.
pub(crate) fn is_covered<P: Profile>(
    policy: &Policy,
    interpreter: &P,
    interval: Interval,
    now: Timestamp,
) -> bool {
    if interpreter.surely_available(interval, now) {
        return true;
    }
    let taken_away =
        |e: &&crate::model::AvailabilityException| !e.available && e.interval.overlaps(&interval);
    if interpreter.exceptions().iter().any(|e| taken_away(&e)) {
        return false;
    }
    let zone = interpreter.zone(policy);
    let weekly = days_around(&zone, interval.start, interval.end).flat_map(|date| {
        let today = interpreter.weekly_hours().iter().filter(move |hours| hours.weekday == date.weekday());
        today.map(move |hours| (date, hours.from, hours.until))
    });
    let mut spans: Vec<Interval> =
        weekly.map(|(date, from, until)| span_on(&zone, date, from, until)).collect();
    spans.extend(interpreter.exceptions().iter().filter(|e| e.available).map(|e| e.interval));
    spans.extend(interpreter.available_now_until().map(|end| Interval { start: now, end }));
    covered_by(spans, interval)
}

/// True when the interpreter is available at that instant, `now` being the present.
pub fn covered_at(policy: &Policy, interpreter: &Interpreter, at: Timestamp, now: Timestamp) -> bool {
    is_covered(policy, interpreter, moment(at), now)
}

/// What has to be covered to be available at an instant: the second that begins then.
pub(crate) fn moment(at: Timestamp) -> Interval {
    Interval { start: at, end: crate::civil::later(at, 1) }
}

/// True when the spans, which may touch and overlap, leave no gap in the interval.
fn covered_by(mut spans: Vec<Interval>, interval: Interval) -> bool {
    spans.sort_by_key(|span| span.start);
    let mut reached = interval.start;
    for span in spans {
        if span.start > reached {
            break;
        }
        reached = reached.max(span.end);
        if reached >= interval.end {
            return true;
        }
    }
    reached >= interval.end
}

pub(super) fn judge<P: Profile>(
    policy: &Policy,
    request: &Request,
    interpreter: &P,
    interval: Interval,
    now: Timestamp,
    found: &mut Findings,
) {
    if request.immediate {
        if !is_covered(policy, interpreter, moment(interval.start), now) {
            found.add(ExclusionReason::NotAvailable, || "is not available now");
        }
    } else if !is_covered(policy, interpreter, interval, now) {
        found.add(ExclusionReason::NotAvailable, || "is not available for the whole session");
    }
}
