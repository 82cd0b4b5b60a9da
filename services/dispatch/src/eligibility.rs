//! Who can serve a request, and why not: the one function that the search, the acceptance, the assignment by hand and
//! the explanation all call.
//!
//! [`assess`] answers with *all* reasons, not the first. Hard reasons say that somebody cannot serve the request;
//! soft ones ([`ExclusionReason::is_soft`]) only say that they must not be asked just now. So an acceptance looks
//! at [`Assessment::is_eligible`], a wave at [`Assessment::is_askable`], and neither can disagree with the other
//! about who is able. Hard reasons never depend on soft facts (who was asked, how often, quiet hours).

mod availability;
mod contact;
mod findings;
mod floor;
mod language;
mod profile;
mod reasons;
mod time;

use jiff::Timestamp;

use crate::model::{Commitment, GeoPoint, Interpreter, Interval, Join, Modality, OfferCount, Request};
use crate::policy::{EncounterType, Policy};

pub use availability::{covered_at, covers};
pub(crate) use availability::{is_covered, moment};
pub(crate) use contact::{again_at, quiet_end};
pub use contact::{askable_again_at, end_of_quiet, quiet_until};
pub(crate) use floor::{day_of, holds_on};
pub use language::{LanguageMatch, best_language, closeness, distance, may_be_used};
pub(crate) use language::{Served, Terms, same_region, serve};
pub(crate) use profile::Profile;
pub use reasons::{Assessment, Exclusion, ExclusionReason};
pub(crate) use time::radius_km;

use findings::Findings;

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
    assess_profile(policy, request, interpreter, commitments, &contact, now)
}

/// The same for any way to hold a profile.
pub(crate) fn assess_profile<P: Profile>(
    policy: &Policy,
    request: &Request,
    interpreter: &P,
    commitments: &[Commitment],
    contact: &Contact,
    now: Timestamp,
) -> Assessment {
    let mut found = Findings::all();
    let (language, distance_km) = judge(policy, request, interpreter, commitments, contact, now, &mut found);
    Assessment { language, exclusions: found.into_exclusions(), distance_km }
}

/// The same judgement for a search, which looks at many: the assessment if they may be asked, without a word about why
/// not otherwise.
pub(crate) fn may_ask<P: Profile>(
    policy: &Policy,
    request: &Request,
    interpreter: &P,
    commitments: &[Commitment],
    contact: &Contact,
    now: Timestamp,
) -> Option<Assessment> {
    let mut found = Findings::whether();
    let (language, distance_km) = judge(policy, request, interpreter, commitments, contact, now, &mut found);
    found.none().then(|| Assessment { language, exclusions: Vec::new(), distance_km })
}

/// The rules, one after the other. What is wanted to be known is decided by `found`.
fn judge<P: Profile>(
    policy: &Policy,
    request: &Request,
    interpreter: &P,
    commitments: &[Commitment],
    contact: &Contact,
    now: Timestamp,
    found: &mut Findings,
) -> (Option<LanguageMatch>, Option<f64>) {
    let encounter = policy.encounter_type(&request.encounter_type);
    let interval = binding_interval(request, now);
    let location = session_location(request);

    if !interpreter.is_active() {
        found.add(ExclusionReason::Inactive, || "is not on the active roster");
    }
    if request.excluded_interpreters.contains(&interpreter.id()) {
        found.add(ExclusionReason::Excluded, || "the request excludes them");
    }
    if contact.declined {
        found.add(ExclusionReason::DeclinedBefore, || "declined this request or gave it back");
    }
    if found.enough() {
        return (None, None);
    }
    let language = language::judge(request, interpreter, encounter, found);
    modality(request, interpreter, found);
    if found.enough() {
        return (None, None);
    }
    floor::judge(policy, encounter, request, interpreter, interval.start, found);
    gender(policy, encounter, request, interpreter, found);
    if found.enough() {
        return (None, None);
    }
    availability::judge(policy, request, interpreter, interval, now, found);
    if found.enough() {
        return (None, None);
    }
    time::judge_overlap(request, commitments, interval, found);
    time::judge_travel(policy, request, commitments, interval, location, found);
    let distance_km = time::judge_distance(policy, request, interpreter, location, found);
    contact::judge(policy, request, interpreter, contact, now, found);
    (language, distance_km)
}

fn modality<P: Profile>(request: &Request, interpreter: &P, found: &mut Findings) {
    if !interpreter.works_by(request.modality) {
        found.add(ExclusionReason::Modality, || format!("does not work by {}", request.modality));
    } else if request.modality == Modality::Phone
        && request.language.tag.as_ref().is_some_and(|tag| tag.is_signed())
    {
        found.add(ExclusionReason::Modality, || "a signed language cannot be interpreted by telephone");
    }
}

/// True when a requested gender binds: where the policy lets it be asked for, and for as many waves as it says.
pub(crate) fn gender_binds(policy: &Policy, encounter: Option<&EncounterType>, request: &Request) -> bool {
    let waves = policy.relaxation.gender_binds_for_waves;
    encounter.is_none_or(|e| e.gender_may_be_requested)
        && (waves == 0 || request.waves_for_this_time() < waves)
}

fn gender<P: Profile>(
    policy: &Policy,
    encounter: Option<&EncounterType>,
    request: &Request,
    interpreter: &P,
    found: &mut Findings,
) {
    let Some(wanted) = request.interpreter_gender else { return };
    if gender_binds(policy, encounter, request) && interpreter.gender() != Some(wanted) {
        found.add(ExclusionReason::Gender, || format!("{wanted} was asked for"));
    }
}
