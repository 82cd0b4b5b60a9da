//! Who can serve a request, and why not: the one function that the search, the acceptance, the assignment by hand and
//! the explanation all call.
//!
//! [`assess`] answers with *all* reasons, not the first. Hard reasons say that somebody cannot serve the request;
//! soft ones ([`ExclusionReason::is_soft`]) only say that they must not be asked just now. So an acceptance looks
//! at [`Assessment::is_eligible`], a wave at [`Assessment::is_askable`], and neither can disagree with the other
//! about who is able. Hard reasons never depend on soft facts (who was asked, how often, quiet hours).

mod availability;
mod contact;
mod floor;
mod language;
mod reasons;
mod time;

use jiff::Timestamp;

use crate::model::{Commitment, GeoPoint, Interpreter, Interval, Join, Modality, OfferCount, Request};
use crate::policy::{EncounterType, Policy};

pub use availability::{covered_at, covers};
pub use contact::{askable_again_at, end_of_quiet, quiet_until};
pub(crate) use floor::{day_of, holds_on};
pub(crate) use language::same_region;
pub use language::{LanguageMatch, best_language, closeness};
pub use reasons::{Assessment, Exclusion, ExclusionReason};
pub(crate) use time::radius_km;

/// What passed between the desk and one interpreter, as far as it bears on one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Contact {
    /// They have an offer for this request that is open, or had one that expired. One that was taken back does not count:
    /// they never got to answer it.
    pub already_asked: bool,
    /// They declined an offer for this request, or withdrew from it, or did not come.
    pub declined: bool,
    /// How often they were asked lately, for any request.
    pub count: OfferCount,
}

/// One interpreter, with what is needed to judge them for one request.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'a> {
    /// The profile.
    pub interpreter: &'a Interpreter,
    /// Their live assignments, at least those near the request's time.
    pub commitments: &'a [Commitment],
    /// What passed between the desk and them.
    pub contact: Contact,
}

/// When the interpreter would be bound if somebody accepted now. An agreed time stays; a session "now" begins when
/// it is accepted, so its span moves along, with its length, as long as the search lasts.
pub fn binding_interval(request: &Request, now: Timestamp) -> Interval {
    if !request.immediate || now <= request.interval.start {
        return request.interval;
    }
    let length = request.interval.end.duration_since(request.interval.start);
    Interval { start: now, end: now.checked_add(length).unwrap_or(Timestamp::MAX) }
}

/// Where the session is, when it is on site.
pub fn session_location(request: &Request) -> Option<GeoPoint> {
    match (&request.join, request.modality) {
        (Join::Site { location, .. }, Modality::OnSite) => Some(*location),
        _ => None,
    }
}

/// Everything that speaks against this interpreter for this request at this instant.
pub fn assess(policy: &Policy, request: &Request, candidate: &Candidate<'_>, now: Timestamp) -> Assessment {
    let Candidate { interpreter, commitments, contact } = *candidate;
    let encounter = policy.encounter_type(&request.encounter_type);
    let interval = binding_interval(request, now);
    let location = session_location(request);
    let mut found = Vec::new();

    if !interpreter.active {
        found.push(Exclusion::new(ExclusionReason::Inactive, "is not on the active roster"));
    }
    if request.excluded_interpreters.contains(&interpreter.id) {
        found.push(Exclusion::new(ExclusionReason::Excluded, "the request excludes them"));
    }
    if contact.declined {
        found.push(Exclusion::new(ExclusionReason::DeclinedBefore, "declined this request or gave it back"));
    }
    let language = language::judge(request, interpreter, encounter, &mut found);
    modality(request, interpreter, &mut found);
    floor::judge(policy, encounter, request, interpreter, interval.start, &mut found);
    gender(policy, encounter, request, interpreter, &mut found);
    availability::judge(policy, request, interpreter, interval, now, &mut found);
    time::judge_overlap(request, commitments, interval, &mut found);
    time::judge_travel(policy, request, commitments, interval, location, &mut found);
    let distance_km = time::judge_distance(policy, request, interpreter, location, &mut found);
    contact::judge(policy, request, interpreter, &contact, now, &mut found);

    Assessment { language, exclusions: found, distance_km }
}

fn modality(request: &Request, interpreter: &Interpreter, found: &mut Vec<Exclusion>) {
    if !interpreter.modalities.contains(&request.modality) {
        let detail = format!("does not work by {}", request.modality);
        found.push(Exclusion::new(ExclusionReason::Modality, detail));
    } else if request.modality == Modality::Phone
        && request.language.tag.as_ref().is_some_and(|tag| tag.is_signed())
    {
        found.push(Exclusion::new(
            ExclusionReason::Modality,
            "a signed language cannot be interpreted by telephone",
        ));
    }
}

/// A requested gender binds where the policy lets it be asked for, and for as many waves as the policy says.
fn gender(
    policy: &Policy,
    encounter: Option<&EncounterType>,
    request: &Request,
    interpreter: &Interpreter,
    found: &mut Vec<Exclusion>,
) {
    let Some(wanted) = request.interpreter_gender else { return };
    let waves = policy.relaxation.gender_binds_for_waves;
    let binds = encounter.is_none_or(|e| e.gender_may_be_requested)
        && (waves == 0 || request.waves_for_this_time() < waves);
    if binds && interpreter.gender != Some(wanted) {
        found.push(Exclusion::new(ExclusionReason::Gender, format!("{wanted} was asked for")));
    }
}
