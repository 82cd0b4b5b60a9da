//! The qualification floor of an encounter type. Waiting never lowers it.

use jiff::Timestamp;
use jiff::civil::Date;

use super::findings::Findings;
use super::{ExclusionReason, Profile};
use crate::model::Request;
use crate::policy::{EncounterType, Policy};

/// True when a qualification with this last day still holds on a civil day of the city.
pub(crate) fn holds_on(last_day: Option<Date>, day: Date) -> bool {
    last_day.is_none_or(|last| day <= last)
}

/// The civil day of the city on which something starts.
pub(crate) fn day_of(policy: &Policy, start: Timestamp) -> Date {
    policy.zone().to_datetime(start).date()
}

pub(super) fn judge<P: Profile>(
    policy: &Policy,
    encounter: Option<&EncounterType>,
    request: &Request,
    interpreter: &P,
    start: Timestamp,
    found: &mut Findings,
) {
    let Some(encounter) = encounter else {
        // A type that the policy dropped has a floor that nobody knows any more: better nobody than anybody.
        found.add(ExclusionReason::QualificationMissing, || {
            format!("cannot be judged: the policy has no encounter type “{}”", request.encounter_type)
        });
        return;
    };
    if encounter.qualification_floor.is_empty() {
        return;
    }
    let day = day_of(policy, start);
    let accepted = |name: &str| encounter.qualification_floor.iter().any(|asked| asked == name);
    let held = || interpreter.qualifications().filter(|(name, _)| accepted(name));
    if held().any(|(_, last_day)| holds_on(last_day, day)) {
        return;
    }
    match held().filter_map(|(name, last_day)| Some((last_day?, name))).max() {
        Some((expired, name)) => found.add(ExclusionReason::QualificationExpired, || {
            format!("has {name} only until {expired}, the session is on {day}")
        }),
        None => found.add(ExclusionReason::QualificationMissing, || {
            format!("has none of: {}", encounter.qualification_floor.join(", "))
        }),
    }
}
