//! A request, an offer and an assignment for the unit tests: Kreyòl by phone, in half an hour.

use jiff::{Timestamp, ToSpan};
use turjuman_dispatch::model::{
    Assignment, AssignmentId, AssignmentState, Department, InterpreterId, Interval, Join, LanguageNeed,
    Modality, Offer, OfferId, OfferState, OrganizationId, Request, RequestId, RequestState, Subject,
};
use turjuman_languages::{LanguageTag, Tier};
use uuid::Uuid;

pub(crate) fn now() -> Timestamp {
    "2026-03-02T14:00:00Z".parse().expect("time")
}

pub(crate) fn language() -> LanguageTag {
    LanguageTag::parse("ht").expect("a language")
}

pub(crate) fn organization() -> OrganizationId {
    "newark".parse().expect("a slug")
}

fn session() -> Interval {
    Interval { start: now() + 30.minutes(), end: now() + 60.minutes() }
}

pub(crate) fn request(state: RequestState) -> Request {
    Request {
        organization: organization(),
        id: RequestId::from_uuid(Uuid::from_u128(1)),
        version: 1,
        state,
        department: Department("housing".into()),
        requester: Subject("clerk".into()),
        language: LanguageNeed {
            input: "Kreyòl".into(),
            tag: Some(language()),
            candidates: Vec::new(),
            question: None,
            confirmed_near: Vec::new(),
            refused_near: Vec::new(),
            pending_near: None,
            consented: Vec::new(),
            ..LanguageNeed::default()
        },
        modality: Modality::Phone,
        encounter_type: "counter".into(),
        immediate: false,
        interval: session(),
        search_until: session().end,
        join: Join::Phone { number: "+19735550100".into() },
        interpreter_gender: None,
        case_reference: None,
        excluded_interpreters: Vec::new(),
        wave: 1,
        ahead_of_others: false,
        assignment: None,
        fallback: None,
        told_nobody_yet: false,
        waves_before: 0,
        attention_at: None,
        created_at: now(),
        updated_at: now(),
        cancel_reason: None,
    }
}

pub(crate) fn offer(state: OfferState) -> Offer {
    Offer {
        organization: organization(),
        id: OfferId::from_uuid(Uuid::from_u128(2)),
        version: 1,
        request: RequestId::from_uuid(Uuid::from_u128(1)),
        interpreter: InterpreterId::from_uuid(Uuid::from_u128(3)),
        wave: 1,
        state,
        tier: Tier::Exact,
        language: language(),
        sent_at: now(),
        expires_at: now() + 5.minutes(),
        answered_at: None,
        decline_reason: None,
    }
}

pub(crate) fn assignment(state: AssignmentState) -> Assignment {
    Assignment {
        organization: organization(),
        id: AssignmentId::from_uuid(Uuid::from_u128(4)),
        version: 1,
        request: RequestId::from_uuid(Uuid::from_u128(1)),
        department: Department("housing".into()),
        requester: Subject("clerk".into()),
        interpreter: InterpreterId::from_uuid(Uuid::from_u128(3)),
        offer: None,
        state,
        interval: session(),
        location: None,
        modality: Modality::Phone,
        language: language(),
        reminder_at: None,
        late_minutes: None,
        started_at: None,
        completed_at: None,
        minutes: None,
        created_at: now(),
        updated_at: now(),
    }
}
