//! Transitions of a request.

use jiff::Timestamp;
use turjuman_languages::{LanguageTag, Tier, compare};

use super::TransitionError;
use crate::civil::minutes_later;
use crate::eligibility::binding_interval;
use crate::model::{
    AssignmentId, CancelReason, FallbackNamed, FurtherLanguage, Identification, InterpreterId, Interval,
    Request, RequestState,
};
use crate::policy::Policy;
use crate::waves::{WavePlan, plan_by_hand, search_again_until};

use RequestState::{Assigned, Cancelled, Completed, InSession, NeedsClarification, Searching, Unfilled};

/// A new time for a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewTime {
    /// From when to when.
    pub interval: Interval,
    /// True when that is now.
    pub immediate: bool,
    /// Until when the search goes on; see [`crate::waves::search_until`].
    pub search_until: Timestamp,
}

/// The language is known now: the search begins. How that came about is kept, and says on whose word it is known.
pub fn clarified(
    request: &Request,
    tag: LanguageTag,
    identification: Option<Identification>,
    now: Timestamp,
) -> Result<Request, TransitionError> {
    let what_to_do = "its language is known; cancel it and submit a new one for another language";
    let mut next = kept(request, &[NeedsClarification], "clarified", what_to_do, now)?;
    next.state = Searching;
    // What was named as a second choice before may turn out to be the first.
    next.language.further.retain(|further| further.tag != tag);
    next.language.tag = Some(tag);
    if let Some(identification) = identification {
        next.language.source = Some(identification.method.source());
        next.language.identification = Some(identification);
    }
    next.language.candidates.clear();
    next.language.question = None;
    // Who was named to find out the language is not yet who interprets it.
    next.fallback = None;
    next.attention_at = Some(now);
    Ok(next)
}

/// A wave has gone out.
pub fn wave_sent(request: &Request, plan: &WavePlan, now: Timestamp) -> Result<Request, TransitionError> {
    let mut next =
        kept(request, &[Searching], "offered to more interpreters", "only a search sends offers", now)?;
    next.wave = plan.wave;
    next.attention_at = Some(plan.next_attention_at);
    Ok(next)
}

/// The desk looked, could do nothing, and looks again then.
pub fn looked_again(
    request: &Request,
    again_at: Timestamp,
    now: Timestamp,
) -> Result<Request, TransitionError> {
    let states = [NeedsClarification, Searching];
    let mut next = kept(request, &states, "looked at again", "only an open request is looked at", now)?;
    next.attention_at = Some(again_at);
    Ok(next)
}

/// A coordinator has one more person asked beside the waves. The search goes on, and so do the waves.
pub fn asked_by_hand(
    policy: &Policy,
    request: &Request,
    interpreter: InterpreterId,
    now: Timestamp,
) -> Result<(Request, WavePlan), TransitionError> {
    let (attempted, what_to_do) = ("offered by hand", "only a search that goes on asks people");
    let mut next = kept(request, &[Searching], attempted, what_to_do, now)?;
    if now >= request.search_until {
        return Err(refused(request, attempted, what_to_do));
    }
    let plan = plan_by_hand(policy, request, interpreter, now);
    next.attention_at = Some(plan.next_attention_at);
    Ok((next, plan))
}

/// The requester is told which vendor to call. The search goes on.
pub fn fallback_named(
    request: &Request,
    vendor: FallbackNamed,
    now: Timestamp,
) -> Result<Request, TransitionError> {
    let mut next = kept(request, &[Searching], "given a fallback vendor", "only a search needs one", now)?;
    next.fallback = Some(vendor);
    Ok(next)
}

/// The requester is told that nobody could be found so far. The search goes on.
pub fn nobody_yet_told(request: &Request, now: Timestamp) -> Result<Request, TransitionError> {
    let mut next =
        kept(request, &[Searching], "reported as not found yet", "only a search is reported on", now)?;
    next.told_nobody_yet = true;
    Ok(next)
}

/// An interpreter is bound to it. The desk looks again long after the session, in case nobody says that it is over.
pub fn assigned(
    policy: &Policy,
    request: &Request,
    assignment: AssignmentId,
    now: Timestamp,
) -> Result<Request, TransitionError> {
    let what_to_do = match request.state {
        NeedsClarification => "say first which language is needed",
        Assigned | InSession => "somebody has taken it already",
        _ => "it is closed",
    };
    let mut next = moved(request, Assigned, "assigned", what_to_do, now)?;
    next.assignment = Some(assignment);
    // A session now begins when somebody takes it; its span moves along, as the assignment's does.
    next.interval = binding_interval(request, now);
    next.ahead_of_others = false;
    next.language.pending_near = None;
    next.attention_at = Some(close_at(policy, next.interval));
    Ok(next)
}

/// The interpreter withdrew, did not come, or was not understood: the search goes on, ahead of others if so said. The
/// requester may be told anew that nobody is found, and given a vendor anew.
pub fn back_to_search(
    policy: &Policy,
    request: &Request,
    ahead: bool,
    now: Timestamp,
) -> Result<Request, TransitionError> {
    let what_to_do = "only a request with an interpreter goes back to the search";
    let mut next = kept(request, &[Assigned, InSession], "put back to the search", what_to_do, now)?;
    next.state = Searching;
    next.assignment = None;
    next.ahead_of_others = ahead;
    next.search_until = search_again_until(policy, request, now);
    next.fallback = None;
    next.told_nobody_yet = false;
    next.attention_at = Some(now);
    Ok(next)
}

/// The two could not understand each other: the interpreter is not asked again, and where theirs was only a near or second
/// language, neither is anybody else for it.
pub fn not_understood(request: Request, interpreter: InterpreterId, language: &LanguageTag) -> Request {
    let mut next = request;
    next.excluded_interpreters.push(interpreter);
    let wanted = next.language.tag.clone();
    if wanted.is_some_and(|wanted| compare(&wanted, language).tier > Tier::Same) {
        let need = &mut next.language;
        let another = |known: &LanguageTag| compare(known, language).tier > Tier::Same;
        need.confirmed_near.retain(another);
        need.consented.retain(another);
        need.further.retain(|known| another(&known.tag));
        if !need.refused_near.contains(language) {
            need.refused_near.push(language.clone());
        }
    }
    next
}

/// The session has started.
pub fn started(request: &Request, now: Timestamp) -> Result<Request, TransitionError> {
    moved(request, InSession, "started", "only an assigned request can start", now)
}

/// The session is over.
pub fn completed(request: &Request, now: Timestamp) -> Result<Request, TransitionError> {
    let what_to_do =
        "only a request with an interpreter can be completed; cancel it if it was served otherwise";
    let mut next = moved(request, Completed, "completed", what_to_do, now)?;
    next.attention_at = None;
    Ok(next)
}

/// When the desk closes a session of this interval that nobody said is over.
pub fn close_at(policy: &Policy, interval: Interval) -> Timestamp {
    minutes_later(interval.end, policy.session.close_after_minutes)
}

/// It is not needed any more.
pub fn cancelled(
    request: &Request,
    reason: CancelReason,
    now: Timestamp,
) -> Result<Request, TransitionError> {
    let what_to_do = match request.state {
        InSession => "complete the session instead",
        Cancelled => "it was cancelled before",
        _ => "it is closed",
    };
    let mut next = closed(moved(request, Cancelled, "cancelled", what_to_do, now)?);
    next.cancel_reason = Some(reason);
    Ok(next)
}

/// Its time passed and nobody came.
pub fn unfilled(request: &Request, now: Timestamp) -> Result<Request, TransitionError> {
    let what_to_do = "only a request without an interpreter can pass unfilled";
    Ok(closed(moved(request, Unfilled, "closed as unfilled", what_to_do, now)?))
}

/// It gets a new time. With an interpreter who is kept (the caller has checked that they can) it stays assigned;
/// otherwise the search begins again, and is a new question to everybody (see [`Request::waves_before`]).
pub fn rescheduled(
    policy: &Policy,
    request: &Request,
    time: NewTime,
    keep_interpreter: bool,
    now: Timestamp,
) -> Result<Request, TransitionError> {
    let states = [NeedsClarification, Searching, Assigned];
    let what_to_do = match request.state {
        InSession => "extend the session instead",
        _ => "it is closed; submit a new one",
    };
    let mut next = kept(request, &states, "rescheduled", what_to_do, now)?;
    next.interval = time.interval;
    next.immediate = time.immediate;
    next.search_until = time.search_until;
    if next.state == Assigned && keep_interpreter {
        next.attention_at = Some(close_at(policy, next.interval));
        return Ok(next);
    }
    if next.state == Assigned {
        next.state = Searching;
        next.assignment = None;
    }
    next.fallback = None;
    next.told_nobody_yet = false;
    next.waves_before = next.wave;
    next.attention_at = Some(now);
    Ok(next)
}

/// The session is to last longer. The caller has checked that the interpreter can. A search for the old length is over:
/// the longer session is a new question to everybody.
pub fn extended(
    policy: &Policy,
    request: &Request,
    until: Timestamp,
    now: Timestamp,
) -> Result<Request, TransitionError> {
    let states = [NeedsClarification, Searching, Assigned, InSession];
    let mut next = kept(request, &states, "extended", "it is closed; submit a new one", now)?;
    if until <= request.interval.end {
        let what_to_do = "give an end after the present one; a session that ends early is simply completed";
        return Err(refused(request, "extended", what_to_do));
    }
    next.interval.end = until;
    match next.state {
        Assigned | InSession => next.attention_at = Some(close_at(policy, next.interval)),
        Searching => {
            next.waves_before = next.wave;
            next.attention_at = Some(now);
        }
        _ => {}
    }
    Ok(next)
}

/// The requester (or, where stakes are high, a coordinator) is asked whether a near language will do.
pub fn near_language_asked(
    request: &Request,
    tag: LanguageTag,
    now: Timestamp,
) -> Result<Request, TransitionError> {
    let what_to_do = "only a search asks about near languages";
    let mut next = kept(request, &[Searching], "asked about a near language", what_to_do, now)?;
    next.language.pending_near = Some(tag);
    Ok(next)
}

/// The answer to that. A second answer replaces the first; it may be given without having been asked for.
pub fn near_language_answered(
    request: &Request,
    tag: LanguageTag,
    will_do: bool,
    now: Timestamp,
) -> Result<Request, TransitionError> {
    let what_to_do = "only while it searches does a near language matter";
    let mut next = kept(request, &[Searching], "answered about a near language", what_to_do, now)?;
    let need = &mut next.language;
    if need.pending_near.as_ref() == Some(&tag) {
        need.pending_near = None;
    }
    need.confirmed_near.retain(|known| *known != tag);
    need.refused_near.retain(|known| *known != tag);
    if will_do {
        need.confirmed_near.push(tag);
    } else {
        need.refused_near.push(tag);
    }
    next.attention_at = Some(now);
    Ok(next)
}

/// What would do instead is said anew. A question about a near language that serves none of them any more is not asked.
pub fn further_languages_set(
    request: &Request,
    further: Vec<FurtherLanguage>,
    now: Timestamp,
) -> Result<Request, TransitionError> {
    let states = [NeedsClarification, Searching];
    let what_to_do = "only while it searches do further languages matter";
    let mut next = kept(request, &states, "given further languages", what_to_do, now)?;
    let need = &mut next.language;
    need.further = further;
    let pending = need.pending_near.take();
    need.pending_near =
        pending.filter(|near| need.spoken().any(|one| compare(one.tag, near).tier <= Tier::Consent));
    next.attention_at = Some(now);
    Ok(next)
}

/// The person's consent to a second language is recorded.
pub fn consent_recorded(
    request: &Request,
    tag: LanguageTag,
    now: Timestamp,
) -> Result<Request, TransitionError> {
    let states = [NeedsClarification, Searching];
    let what_to_do = "only while it searches does consent to a second language matter";
    let mut next = kept(request, &states, "given consent to a second language", what_to_do, now)?;
    if !next.language.consented.contains(&tag) {
        next.language.consented.push(tag);
    }
    next.attention_at = Some(now);
    Ok(next)
}

/// What one commit does to a request counts as one change of the version: several transitions, or none when only the time
/// of the next look moved. A row that is written without a new version would lose to itself.
pub fn as_one_change(before: &Request, mut after: Request) -> Request {
    after.version = before.version + 1;
    after
}

/// Moves along an edge of the state machine. Not for [`Searching`], to which edges of different meaning lead.
fn moved(
    request: &Request,
    to: RequestState,
    attempted: &'static str,
    what_to_do: &'static str,
    now: Timestamp,
) -> Result<Request, TransitionError> {
    if !request.state.may_become(to) {
        return Err(refused(request, attempted, what_to_do));
    }
    let mut next = touched(request, now);
    next.state = to;
    Ok(next)
}

/// Changes something of a request in one of these states.
fn kept(
    request: &Request,
    states: &[RequestState],
    attempted: &'static str,
    what_to_do: &'static str,
    now: Timestamp,
) -> Result<Request, TransitionError> {
    if states.contains(&request.state) {
        Ok(touched(request, now))
    } else {
        Err(refused(request, attempted, what_to_do))
    }
}

fn touched(request: &Request, now: Timestamp) -> Request {
    Request { version: request.version + 1, updated_at: now, ..request.clone() }
}

fn closed(mut request: Request) -> Request {
    request.assignment = None;
    request.attention_at = None;
    request.language.pending_near = None;
    request
}

fn refused(request: &Request, attempted: &'static str, what_to_do: &'static str) -> TransitionError {
    TransitionError { noun: "request", from: request.state.name(), attempted, what_to_do }
}
