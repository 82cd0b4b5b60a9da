//! Offers.

use turjuman_dispatch::eligibility::session_location;
use turjuman_dispatch::model::{DeclineReason, Join, Offer, OfferState, Request};
use turjuman_operations::ports::OfferFilter;
use turjuman_proto::v1;

use super::Checks;
use super::common::{self, known, known_list, point_to_proto, tier_to_proto};
use super::time;

/// Which offers to list.
pub(crate) fn filter(message: &v1::ListOffersRequest, checks: &mut Checks) -> OfferFilter {
    OfferFilter {
        interpreter: checks.optional_id("interpreter_id", &message.interpreter_id),
        request: checks.optional_id("request_id", &message.request_id),
        states: known_list(checks, "states", &message.states, state),
    }
}

/// Why it is declined; "other" when nothing is said.
pub(crate) fn decline_reason(number: i32, checks: &mut Checks) -> DeclineReason {
    match checks.keep("reason", known(number)) {
        None | Some(v1::DeclineReason::Unspecified | v1::DeclineReason::Other) => DeclineReason::Other,
        Some(v1::DeclineReason::Busy) => DeclineReason::Busy,
        Some(v1::DeclineReason::TooFar) => DeclineReason::TooFar,
        Some(v1::DeclineReason::ConflictOfInterest) => DeclineReason::ConflictOfInterest,
        Some(v1::DeclineReason::NotConfident) => DeclineReason::NotConfident,
    }
}

fn decline_reason_to_proto(value: DeclineReason) -> v1::DeclineReason {
    match value {
        DeclineReason::Busy => v1::DeclineReason::Busy,
        DeclineReason::TooFar => v1::DeclineReason::TooFar,
        DeclineReason::ConflictOfInterest => v1::DeclineReason::ConflictOfInterest,
        DeclineReason::NotConfident => v1::DeclineReason::NotConfident,
        DeclineReason::Other => v1::DeclineReason::Other,
    }
}

fn state(value: v1::OfferState) -> Option<OfferState> {
    Some(match value {
        v1::OfferState::Unspecified => return None,
        v1::OfferState::Open => OfferState::Open,
        v1::OfferState::Accepted => OfferState::Accepted,
        v1::OfferState::Declined => OfferState::Declined,
        v1::OfferState::Expired => OfferState::Expired,
        v1::OfferState::Withdrawn => OfferState::Withdrawn,
    })
}

fn state_to_proto(value: OfferState) -> v1::OfferState {
    match value {
        OfferState::Open => v1::OfferState::Open,
        OfferState::Accepted => v1::OfferState::Accepted,
        OfferState::Declined => v1::OfferState::Declined,
        OfferState::Expired => v1::OfferState::Expired,
        OfferState::Withdrawn => v1::OfferState::Withdrawn,
    }
}

/// An offer as it travels, with what its reader needs to know of the request: never a phone number, room or link.
pub(crate) fn to_proto(offer: &Offer, request: &Request) -> v1::Offer {
    let place = match &request.join {
        Join::Site { name, address, .. } => format!("{name}, {address}"),
        Join::Phone { .. } | Join::Video { .. } => String::new(),
    };
    v1::Offer {
        id: offer.id.to_string(),
        request_id: offer.request.to_string(),
        interpreter_id: offer.interpreter.to_string(),
        state: state_to_proto(offer.state).into(),
        wave: offer.wave,
        tier: tier_to_proto(offer.tier).into(),
        offered_language: offer.language.to_string(),
        sent_at: Some(time::to_proto(offer.sent_at)),
        expires_at: Some(time::to_proto(offer.expires_at)),
        answered_at: offer.answered_at.map(time::to_proto),
        decline_reason: offer
            .decline_reason
            .map_or(v1::DeclineReason::Unspecified, decline_reason_to_proto)
            .into(),
        request: Some(v1::OfferedRequest {
            language_tag: request.language.tag.as_ref().map(ToString::to_string).unwrap_or_default(),
            modality: common::modality_to_proto(request.modality).into(),
            encounter_type: request.encounter_type.clone(),
            starts_at: Some(time::to_proto(request.interval.start)),
            duration: Some(time::duration_to_proto(
                request.interval.end.duration_since(request.interval.start),
            )),
            immediate: request.immediate,
            place,
            location: session_location(request).map(point_to_proto),
        }),
    }
}
