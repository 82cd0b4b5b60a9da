//! Transitions of an offer.

use jiff::Timestamp;

use super::TransitionError;
use crate::eligibility::LanguageMatch;
use crate::model::{DeclineReason, InterpreterId, Offer, OfferId, OfferState, Request};
use crate::waves::WavePlan;

/// An offer of a wave to one of those it chose.
pub fn new(
    id: OfferId,
    request: &Request,
    plan: &WavePlan,
    interpreter: InterpreterId,
    language: &LanguageMatch,
    now: Timestamp,
) -> Offer {
    Offer {
        organization: request.organization.clone(),
        id,
        version: 1,
        request: request.id,
        interpreter,
        wave: plan.wave,
        state: OfferState::Open,
        tier: language.tier,
        language: language.tag.clone(),
        sent_at: now,
        expires_at: plan.expires_at,
        answered_at: None,
        decline_reason: None,
    }
}

/// It won. An answer at or after the deadline is too late, whether or not the desk has noticed the deadline yet.
pub fn accepted(offer: &Offer, now: Timestamp) -> Result<Offer, TransitionError> {
    in_time(offer, "accepted", now)?;
    moved(offer, OfferState::Accepted, "accepted", now)
}

/// The interpreter declined.
pub fn declined(offer: &Offer, reason: DeclineReason, now: Timestamp) -> Result<Offer, TransitionError> {
    in_time(offer, "declined", now)?;
    let mut next = moved(offer, OfferState::Declined, "declined", now)?;
    next.decline_reason = Some(reason);
    Ok(next)
}

/// Its deadline passed without an answer.
pub fn expired(offer: &Offer, now: Timestamp) -> Result<Offer, TransitionError> {
    if offer.state == OfferState::Open && now < offer.expires_at {
        return Err(refused(offer, "expired", "its deadline has not passed"));
    }
    moved(offer, OfferState::Expired, "expired", now)
}

/// Its deadline passed without an answer while the search goes on. Who took something else meanwhile could not take a
/// session now, too: theirs is taken back instead of running out, so that it does not count and they are asked again once
/// they are free. `bound_elsewhere`: that they have a live assignment that touches the session.
pub fn let_pass(
    offer: &Offer,
    request: &Request,
    bound_elsewhere: bool,
    now: Timestamp,
) -> Result<Offer, TransitionError> {
    let over = expired(offer, now)?;
    if request.immediate && bound_elsewhere { withdrawn(offer, now) } else { Ok(over) }
}

/// It was taken back: filled by a colleague, cancelled or rescheduled.
pub fn withdrawn(offer: &Offer, now: Timestamp) -> Result<Offer, TransitionError> {
    moved(offer, OfferState::Withdrawn, "withdrawn", now)
}

fn in_time(offer: &Offer, attempted: &'static str, now: Timestamp) -> Result<(), TransitionError> {
    if offer.state == OfferState::Open && now >= offer.expires_at {
        let what_to_do = "its deadline has passed; there is nothing to do, and it does not count against you";
        return Err(TransitionError {
            noun: "offer",
            from: OfferState::Expired.name(),
            attempted,
            what_to_do,
        });
    }
    Ok(())
}

fn moved(
    offer: &Offer,
    to: OfferState,
    attempted: &'static str,
    now: Timestamp,
) -> Result<Offer, TransitionError> {
    if !offer.state.may_become(to) {
        let what_to_do = match offer.state {
            OfferState::Accepted => "it was accepted; withdraw from the assignment if you cannot come",
            OfferState::Declined => {
                "it was declined; ask a coordinator to assign you if you changed your mind"
            }
            OfferState::Expired => {
                "its deadline has passed; there is nothing to do, and it does not count against you"
            }
            OfferState::Withdrawn => "it was taken back, thank you; it does not count against you",
            OfferState::Open => "answer it",
        };
        return Err(refused(offer, attempted, what_to_do));
    }
    Ok(Offer { version: offer.version + 1, state: to, answered_at: Some(now), ..offer.clone() })
}

fn refused(offer: &Offer, attempted: &'static str, what_to_do: &'static str) -> TransitionError {
    TransitionError { noun: "offer", from: offer.state.name(), attempted, what_to_do }
}
