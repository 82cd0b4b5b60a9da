//! Not now: who was asked already, who was asked often enough, who is in their quiet hours, and when that ends.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::findings::Findings;
use super::{Candidate, Contact, ExclusionReason, Profile};
use crate::civil::{days_around, minutes_later, span_on};
use crate::model::{Interpreter, InterpreterId, Offer, OfferCount, OfferState, QuietHours, Request};
use crate::policy::Policy;

impl Contact {
    /// What passed between the desk and one interpreter, from all offers of the request and how often they were asked
    /// lately. Offers for an earlier time or length of the request were another question and do not count.
    pub fn of(request: &Request, offers: &[Offer], interpreter: InterpreterId, count: OfferCount) -> Self {
        let mut contact = Contact { count, ..Contact::default() };
        let asked = offers.iter().filter(|offer| offer.interpreter == interpreter);
        for offer in asked.filter(|offer| offer.wave > request.waves_before) {
            // A withdrawn offer was taken back by the desk (a new time, a new search): the person may be asked again. So
            // may somebody whose accepted offer led to an assignment that was moved; who gave it back is on the
            // exclusion list.
            contact.already_asked |= matches!(offer.state, OfferState::Open | OfferState::Expired);
            contact.declined |= offer.state == OfferState::Declined;
        }
        contact
    }
}

pub(super) fn judge<P: Profile>(
    policy: &Policy,
    request: &Request,
    interpreter: &P,
    contact: &Contact,
    now: Timestamp,
    found: &mut Findings,
) {
    if contact.already_asked {
        found.add(ExclusionReason::AlreadyAsked, || "was asked for this request already");
    }
    let (budget, count) = (&policy.budget, &contact.count);
    if count.open >= budget.open_at_once {
        found.add(ExclusionReason::Budget, || {
            format!("has {} of at most {} open offers", count.open, budget.open_at_once)
        });
    }
    if count.last_hour >= budget.offers_per_hour {
        found.add(ExclusionReason::Budget, || {
            format!(
                "was asked {} times within the hour; {} is the most",
                count.last_hour, budget.offers_per_hour
            )
        });
    }
    if let Some(until) = binding_quiet(policy, request, interpreter, now) {
        found.add(ExclusionReason::QuietHours, || format!("is in their quiet hours until {until}"));
    }
}

/// Until when the interpreter is in their quiet hours, if they are now. Spans that touch count as one. Who has
/// switched to "available now" has said the opposite later and more precisely, so they are not in quiet hours.
pub fn quiet_until(policy: &Policy, interpreter: &Interpreter, now: Timestamp) -> Option<Timestamp> {
    quiet_end(policy, interpreter, now)
}

/// The same for any way to hold a profile.
pub(crate) fn quiet_end<P: Profile>(policy: &Policy, interpreter: &P, now: Timestamp) -> Option<Timestamp> {
    if interpreter.quiet_hours().is_empty()
        || interpreter.surely_not_quiet(now)
        || interpreter.available_now_until().is_some_and(|end| now < end)
    {
        return None;
    }
    end_of_quiet(interpreter.quiet_hours(), &interpreter.zone(policy), now)
}

/// Until when these quiet hours last, if they hold now. Spans that touch count as one, up to a day.
pub fn end_of_quiet(quiet_hours: &[QuietHours], zone: &TimeZone, now: Timestamp) -> Option<Timestamp> {
    let mut until = now;
    // Each round reaches the end of a span that holds the instant reached so far; a day of quiet hours ends the
    // search.
    while let Some(end) = days_around(zone, until, until)
        .flat_map(|date| quiet_hours.iter().map(move |quiet| (date, quiet)))
        .map(|(date, quiet)| span_on(zone, date, quiet.from, quiet.until))
        .find(|span| span.contains(until))
        .map(|span| span.end)
    {
        until = end;
        if until >= minutes_later(now, 24 * 60) {
            break;
        }
    }
    (until > now).then_some(until)
}

/// The quiet hours that keep this request from being offered: with the policy's leave, those of a session now do not, where
/// the interpreter agreed to that.
fn binding_quiet<P: Profile>(
    policy: &Policy,
    request: &Request,
    interpreter: &P,
    now: Timestamp,
) -> Option<Timestamp> {
    let pierced = request.immediate
        && policy.budget.urgent_may_pierce_quiet_hours
        && interpreter.is_urgent_in_quiet_hours();
    if pierced { None } else { quiet_end(policy, interpreter, now) }
}

/// When somebody who is able but must not be asked now may be asked: at the end of their quiet hours and when
/// their hour's budget opens again, whichever is later. `None` when time alone does not open it: they were asked
/// for this request already, or nothing but an answer to an open offer frees them.
pub fn askable_again_at(
    policy: &Policy,
    request: &Request,
    candidate: &Candidate<'_>,
    now: Timestamp,
) -> Option<Timestamp> {
    again_at(policy, request, candidate.interpreter, &candidate.contact, now)
}

/// The same for any way to hold a profile.
pub(crate) fn again_at<P: Profile>(
    policy: &Policy,
    request: &Request,
    interpreter: &P,
    contact: &Contact,
    now: Timestamp,
) -> Option<Timestamp> {
    let count = &contact.count;
    if contact.already_asked || count.open >= policy.budget.open_at_once {
        return None;
    }
    let budget = (count.last_hour >= policy.budget.offers_per_hour)
        .then(|| count.oldest_in_hour.unwrap_or_else(|| minutes_later(now, 60)).max(now));
    let quiet = binding_quiet(policy, request, interpreter, now);
    budget.max(quiet)
}
