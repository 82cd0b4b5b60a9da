//! The qualification floor of an encounter type. Waiting never lowers it.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Exclusion, ExclusionReason};
use crate::model::{Interpreter, Qualification, Request};
use crate::policy::{EncounterType, Policy};

/// True when a qualification still holds on a civil day of the city.
pub(crate) fn holds_on(qualification: &Qualification, day: Date) -> bool {
    qualification.expires_on.is_none_or(|last| day <= last)
}

/// The civil day of the city on which something starts.
pub(crate) fn day_of(policy: &Policy, start: Timestamp) -> Date {
    policy.zone().to_datetime(start).date()
}

pub(super) fn judge(
    policy: &Policy,
    encounter: Option<&EncounterType>,
    request: &Request,
    interpreter: &Interpreter,
    start: Timestamp,
    found: &mut Vec<Exclusion>,
) {
    let Some(encounter) = encounter else {
        // A type that the policy dropped has a floor that nobody knows any more: better nobody than anybody.
        let detail =
            format!("cannot be judged: the policy has no encounter type “{}”", request.encounter_type);
        found.push(Exclusion::new(ExclusionReason::QualificationMissing, detail));
        return;
    };
    if encounter.qualification_floor.is_empty() {
        return;
    }
    let day = day_of(policy, start);
    let held: Vec<_> = interpreter
        .qualifications
        .iter()
        .filter(|q| encounter.qualification_floor.contains(&q.name))
        .collect();
    if held.iter().any(|qualification| holds_on(qualification, day)) {
        return;
    }
    let last = held.iter().filter_map(|q| q.expires_on.map(|day| (day, q.name.as_str()))).max();
    found.push(match last {
        Some((expired, name)) => Exclusion::new(
            ExclusionReason::QualificationExpired,
            format!("has {name} only until {expired}, the session is on {day}"),
        ),
        None => Exclusion::new(
            ExclusionReason::QualificationMissing,
            format!("has none of: {}", encounter.qualification_floor.join(", ")),
        ),
    });
}
