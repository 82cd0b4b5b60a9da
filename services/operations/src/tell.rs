//! Who is told what about which change. Every notice that the desk writes is made here, so that one page shows the
//! whole list. The key makes it visible once: the same thing is never said twice to the same person.

use jiff::Timestamp;
use turjuman_dispatch::model::{Assignment, Interpreter, Join, Offer, Request};
use turjuman_languages::LanguageTag;

use crate::desk::Desk;
use crate::notice::{NoticeContent, NoticeDraft, Recipient};

/// Whole minutes from one instant to another, never negative.
pub(crate) fn minutes_between(from: Timestamp, until: Timestamp) -> u32 {
    u32::try_from(until.duration_since(from).as_secs().max(0) / 60).unwrap_or(u32::MAX)
}

/// The language to name in a notice: what is known, else "undetermined".
pub(crate) fn language_of(request: &Request) -> Option<LanguageTag> {
    request.language.tag.clone()
}

/// What people call the place of an on-site session, for an offer: enough to decide, without the room.
pub(crate) fn place_of(join: &Join) -> Option<String> {
    match join {
        Join::Site { name, address, .. } => Some(format!("{name}, {address}")),
        Join::Phone { .. } | Join::Video { .. } => None,
    }
}

impl Desk {
    /// A notice to the requester. `occasion` distinguishes repeats that must each be seen (a second search after a
    /// withdrawal), by the request's version or wave.
    pub(crate) fn to_requester(
        &self,
        now: Timestamp,
        request: &Request,
        occasion: impl std::fmt::Display,
        content: NoticeContent,
    ) -> NoticeDraft {
        NoticeDraft {
            id: self.new_notice_id(now),
            key: format!("{}/{occasion}/requester", request.id),
            recipient: Recipient::Staff(request.requester.clone()),
            content,
            request: Some(request.id),
            offer: None,
            assignment: request.assignment,
            inbox_only: false,
        }
    }

    /// A notice to the interpreter of an offer.
    pub(crate) fn to_offered(
        &self,
        now: Timestamp,
        offer: &Offer,
        occasion: &str,
        content: NoticeContent,
    ) -> NoticeDraft {
        NoticeDraft {
            id: self.new_notice_id(now),
            key: format!("{}/{occasion}", offer.id),
            recipient: Recipient::Interpreter(offer.interpreter),
            content,
            request: Some(offer.request),
            offer: Some(offer.id),
            assignment: None,
            inbox_only: false,
        }
    }

    /// A notice to the interpreter of an assignment.
    pub(crate) fn to_assigned(
        &self,
        now: Timestamp,
        assignment: &Assignment,
        occasion: impl std::fmt::Display,
        content: NoticeContent,
    ) -> NoticeDraft {
        NoticeDraft {
            id: self.new_notice_id(now),
            key: format!("{}/{occasion}/interpreter", assignment.id),
            recipient: Recipient::Interpreter(assignment.interpreter),
            content,
            request: Some(assignment.request),
            offer: assignment.offer,
            assignment: Some(assignment.id),
            inbox_only: false,
        }
    }

    /// "You are asked."
    pub(crate) fn offer_made(&self, now: Timestamp, request: &Request, offer: &Offer) -> NoticeDraft {
        let content = NoticeContent::OfferMade {
            offer: offer.id,
            language: offer.language.clone(),
            modality: request.modality,
            encounter_type: request.encounter_type.clone(),
            starts_at: request.interval.start,
            minutes: minutes_between(request.interval.start, request.interval.end),
            immediate: request.immediate,
            place: place_of(&request.join),
            expires_at: offer.expires_at,
        };
        self.to_offered(now, offer, "made", content)
    }

    /// "A colleague took it; thank you."
    pub(crate) fn offer_filled(&self, now: Timestamp, request: &Request, offer: &Offer) -> NoticeDraft {
        let content = NoticeContent::OfferFilled {
            offer: offer.id,
            language: offer.language.clone(),
            starts_at: request.interval.start,
        };
        self.to_offered(now, offer, "filled", content)
    }

    /// "It is not needed any more; thank you."
    pub(crate) fn offer_withdrawn(&self, now: Timestamp, request: &Request, offer: &Offer) -> NoticeDraft {
        let content = NoticeContent::OfferWithdrawn {
            offer: offer.id,
            language: offer.language.clone(),
            starts_at: request.interval.start,
        };
        self.to_offered(now, offer, "withdrawn", content)
    }

    /// "Somebody will come", to the requester, and "it is yours", to the interpreter.
    pub(crate) fn assigned(
        &self,
        now: Timestamp,
        request: &Request,
        assignment: &Assignment,
        interpreter: &Interpreter,
    ) -> [NoticeDraft; 2] {
        let minutes = minutes_between(request.interval.start, request.interval.end);
        let requester = NoticeContent::RequestAssigned {
            language: assignment.language.clone(),
            interpreter_name: interpreter.display_name.clone(),
            modality: request.modality,
            encounter_type: request.encounter_type.clone(),
            starts_at: request.interval.start,
            minutes,
            join: request.join.clone(),
        };
        let interpreter = NoticeContent::AssignmentConfirmed {
            language: assignment.language.clone(),
            modality: request.modality,
            encounter_type: request.encounter_type.clone(),
            starts_at: request.interval.start,
            minutes,
            join: request.join.clone(),
        };
        [
            self.to_requester(now, request, format_args!("assigned/{}", assignment.id), requester),
            self.to_assigned(now, assignment, "confirmed", interpreter),
        ]
    }
}
