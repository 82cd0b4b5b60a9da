//! How many people are asked at once, when the next ones are, when the desk looks again, and when it names a vendor.
//!
//! With a chance `p` each, `n` open offers are answered with at least one yes with probability `1 − (1 − p)^n`. A
//! wave adds people until that reaches the policy's target for the urgency, at least one and within the pace's
//! bounds. Offers that are still open count, so a second wave is smaller than the first.

use jiff::Timestamp;

use crate::civil::{later, minutes_earlier, minutes_later};
use crate::eligibility::{radius_km, session_location};
use crate::model::{InterpreterId, Interval, Offer, OfferState, Request, RequestState, named};
use crate::policy::{Pace, Policy};
use crate::ranking::Ranked;

/// How urgent a request is; chooses the policy's pace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Urgency {
    /// Needed now, or the agreed time is here.
    Immediate,
    /// Agreed, and soon.
    WithinADay,
    /// Agreed, and further away.
    Scheduled,
}
named!(Urgency { Immediate = "immediate", WithinADay = "within_a_day", Scheduled = "scheduled" });

/// What the next wave does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WavePlan {
    /// Its number, from 1: one more than the waves sent so far.
    pub wave: u32,
    /// Who is asked, best first. Empty for a wave that asks nobody and only widens the radius, because nobody
    /// nearer is left; the next one may then go out at once.
    pub chosen: Vec<InterpreterId>,
    /// Until when its offers can be answered.
    pub expires_at: Timestamp,
    /// When the desk looks at the request again.
    pub next_attention_at: Timestamp,
}

impl WavePlan {
    /// True when the wave asks nobody and only widens the radius.
    pub fn only_widens(&self) -> bool {
        self.chosen.is_empty()
    }
}

/// How urgent a request is at this instant.
pub fn urgency(policy: &Policy, request: &Request, now: Timestamp) -> Urgency {
    let within = |minutes: u32| request.interval.start <= minutes_later(now, minutes);
    if request.immediate || request.interval.start <= now {
        Urgency::Immediate
    } else if within(policy.urgency.within_a_day.within_minutes.unwrap_or(24 * 60)) {
        Urgency::WithinADay
    } else {
        Urgency::Scheduled
    }
}

/// The policy's pace for an urgency.
pub fn pace(policy: &Policy, urgency: Urgency) -> &Pace {
    match urgency {
        Urgency::Immediate => &policy.urgency.immediate,
        Urgency::WithinADay => &policy.urgency.within_a_day,
        Urgency::Scheduled => &policy.urgency.scheduled,
    }
}

/// Until when a new search goes on: a session now as long as the employee waits (`patience_minutes`, else the
/// policy's), an agreed one until it starts or as much before as the policy says.
pub fn search_until(
    policy: &Policy,
    immediate: bool,
    interval: Interval,
    patience_minutes: Option<u32>,
) -> Timestamp {
    if immediate {
        let patience = patience_minutes.unwrap_or(policy.search.patience_minutes);
        minutes_later(interval.start, patience.min(policy.search.max_patience_minutes))
    } else {
        minutes_earlier(interval.start, policy.search.minutes_before_start)
    }
}

/// Until when the search goes on after a withdrawal, a no-show or a problem: as long as it would have, and at
/// least the policy's patience from now, but never past the end of an agreed session.
pub fn search_again_until(policy: &Policy, request: &Request, now: Timestamp) -> Timestamp {
    let patience = minutes_later(now, policy.search.patience_minutes);
    let again = if request.immediate { patience } else { patience.min(request.interval.end) };
    again.max(request.search_until)
}

/// Plans the next wave from those who may be asked, best first. `open_offers` are the offers of this request that can
/// still be answered.
///
/// `None` when the request is not searching, its search is over, or there is nobody to ask and no radius to widen.
pub fn plan_wave(
    policy: &Policy,
    request: &Request,
    ranked_askable: &[Ranked],
    open_offers: u32,
    now: Timestamp,
) -> Option<WavePlan> {
    if request.state != RequestState::Searching || now >= request.search_until {
        return None;
    }
    let wave = request.wave.saturating_add(1);
    if ranked_askable.is_empty() {
        return can_widen(policy, request).then_some(WavePlan {
            wave,
            chosen: Vec::new(),
            expires_at: now,
            next_attention_at: now,
        });
    }
    let pace = pace(policy, urgency(policy, request, now));
    let size = wave_size(policy, pace, open_offers);
    let chosen = ranked_askable.iter().take(size).map(|ranked| ranked.interpreter).collect();
    let expires_at = later(now, pace.answer_seconds.into()).min(request.search_until);
    let next_wave = later(now, pace.wave_seconds.into()).min(request.search_until);
    let next_attention_at = match fallback_at(policy, request) {
        Some(at) if at > now => next_wave.min(at),
        _ => next_wave,
    };
    Some(WavePlan { wave, chosen, expires_at, next_attention_at })
}

/// Plans to ask one more person beside the waves of a search that goes on, because a coordinator said so.
pub fn plan_by_hand(
    policy: &Policy,
    request: &Request,
    interpreter: InterpreterId,
    now: Timestamp,
) -> WavePlan {
    let pace = pace(policy, urgency(policy, request, now));
    let expires_at = later(now, pace.answer_seconds.into()).min(request.search_until);
    // The waves go on as planned; somebody who lets the offer pass is free for others from its deadline on.
    let next_attention_at = request.attention_at.map_or(expires_at, |at| at.min(expires_at));
    WavePlan { wave: request.wave.max(1), chosen: vec![interpreter], expires_at, next_attention_at }
}

/// How many people a wave asks beside those whose offers are open.
pub fn wave_size(policy: &Policy, pace: &Pace, open_offers: u32) -> usize {
    let nobody = 1.0 - policy.acceptance.prior;
    let open = i32::try_from(open_offers).unwrap_or(i32::MAX);
    let mut nobody_accepts = nobody.powi(open);
    let mut size = 0;
    while size < pace.max_size && 1.0 - nobody_accepts < pace.target_acceptance {
        nobody_accepts *= nobody;
        size += 1;
    }
    // The first wave has a lower bound; later ones add at least one person.
    let least = if open_offers == 0 { pace.min_size } else { 1 };
    usize::try_from(size.max(least)).unwrap_or(usize::MAX)
}

/// True when another wave would reach people further away.
fn can_widen(policy: &Policy, request: &Request) -> bool {
    let radius = |waves| radius_km(&policy.travel, waves);
    session_location(request).is_some()
        && radius(request.waves_for_this_time().saturating_add(1)) > radius(request.waves_for_this_time())
}

/// What a look at a request came to, as far as it says when the next one is due.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// When the request was due before the look, if at all.
    pub was_due_at: Option<Timestamp>,
    /// The wave that the look sent, if any.
    pub plan: Option<&'a WavePlan>,
    /// Every offer of the request, those of the wave included.
    pub offers: &'a [Offer],
    /// When the first person's quiet hours or budget end.
    pub askable_again_at: Option<Timestamp>,
}

/// When the desk looks at a request again; `request` is what the look left of it. Always at or after `now`: what has
/// passed is left out, as what it asked for is being done now.
///
/// * After a wave: when the next one is due, or when an offer runs out before that. Whoever did not answer is free for
///   others from their deadline on, and somebody else may be asked in their place.
/// * When nobody could be asked: when the first open offer runs out, when the first person can be asked again, when the
///   fallback is due, when the search ends, and at the latest after the pace's recheck, because somebody's hours may have
///   begun. A look that came early, by a hint, does not put off the one that was due anyway.
pub fn next_look(policy: &Policy, request: &Request, look: Look<'_>, now: Timestamp) -> Timestamp {
    let open = look.offers.iter().filter(|offer| offer.state == OfferState::Open);
    let run_out = open.map(|offer| offer.expires_at).filter(|at| *at > now);
    if let Some(plan) = look.plan {
        return run_out.fold(plan.next_attention_at, Timestamp::min);
    }
    let recheck = later(now, pace(policy, urgency(policy, request, now)).recheck_seconds.into());
    let others = look.askable_again_at.into_iter().chain(fallback_at(policy, request)).chain(look.was_due_at);
    run_out
        .chain(others.filter(|at| *at > now))
        .fold(recheck, Timestamp::min)
        .min(request.search_until)
        .max(now)
}

/// When the deadline of a request is near enough to name a vendor; `None` once one was named.
fn fallback_at(policy: &Policy, request: &Request) -> Option<Timestamp> {
    if request.fallback.is_some() {
        return None;
    }
    let rules = &policy.fallback;
    let at = if request.immediate {
        minutes_later(request.interval.start, rules.immediate_after_minutes)
    } else {
        minutes_earlier(request.search_until, rules.minutes_before_deadline)
    };
    Some(at.min(request.search_until))
}

/// True when the requester must be told to call a vendor: none was named yet, and nobody is left who is asked or
/// could be, or the deadline nears.
pub fn fallback_due(policy: &Policy, request: &Request, now: Timestamp, anybody_left: bool) -> bool {
    request.state == RequestState::Searching
        && fallback_at(policy, request).is_some_and(|at| !anybody_left || now >= at)
}
