#![allow(clippy::unwrap_used)]
//! What is kept, and what is let go.

use jiff::Timestamp;
use turjuman_dispatch::model::{
    Department, Interval, Join, LanguageNeed, Modality, OfferId, Request, RequestId, RequestState, Subject,
};
use uuid::Uuid;

use super::super::due::Cursor;
use super::*;

const NOON: Timestamp = Timestamp::UNIX_EPOCH;

fn request(n: u128, version: u64, state: RequestState) -> Request {
    let id = RequestId::from_uuid(Uuid::from_u128(n));
    Request {
        organization: "newark".parse().unwrap(),
        id,
        version,
        state,
        department: Department("health".to_owned()),
        requester: Subject("clerk".to_owned()),
        language: LanguageNeed { tag: Some("ht".parse().unwrap()), ..LanguageNeed::default() },
        modality: Modality::Phone,
        encounter_type: "interview".to_owned(),
        immediate: true,
        interval: Interval { start: NOON, end: NOON },
        search_until: NOON,
        join: Join::Phone { number: "+19735550142".to_owned() },
        interpreter_gender: None,
        case_reference: None,
        excluded_interpreters: Vec::new(),
        wave: 0,
        waves_before: 0,
        ahead_of_others: false,
        assignment: None,
        fallback: None,
        told_nobody_yet: false,
        attention_at: (state == RequestState::Searching).then_some(NOON),
        created_at: NOON,
        updated_at: NOON,
        cancel_reason: None,
    }
}

#[test]
fn the_newest_version_wins_whatever_comes_first() {
    let mut rows = Rows::default();
    rows.take_request(&request(1, 3, RequestState::Assigned), false);
    rows.take_request(&request(1, 2, RequestState::Searching), false);
    let known = rows.request(request(1, 1, RequestState::Searching).id).unwrap();
    assert_eq!((known.version, known.state), (3, RequestState::Assigned));
    assert_eq!(rows.due.next(&mut Cursor::default(), NOON), None, "an older version makes nothing due");
}

#[test]
fn offers_are_known_when_all_of_them_are() {
    let mut rows = Rows::default();
    let born = request(1, 1, RequestState::Searching);
    rows.take_request(&born, true);
    assert_eq!(rows.offers_of(born.id), Some([].as_slice()));
    let read = request(2, 1, RequestState::Searching);
    rows.take_request(&read, false);
    assert_eq!(rows.offers_of(read.id), None, "a request that was read may have been asked for");
    rows.take_offers_of(read.id, &[]);
    assert_eq!(rows.offers_of(read.id), Some([].as_slice()));
    rows.forget(read.id);
    assert!(rows.request(read.id).is_none() && rows.offers_of(read.id).is_none());
    assert_eq!(rows.offer(OfferId::from_uuid(Uuid::nil())), None);
}

#[test]
fn what_is_over_is_let_go_and_what_is_not_is_kept() {
    let mut rows = Rows::default();
    let open = request(1, 1, RequestState::Searching);
    rows.take_request(&open, true);
    let many = MOST_OVER as u128 + 10;
    for n in 2..2 + many {
        rows.take_request(&request(n, 1, RequestState::Searching), true);
        rows.take_request(&request(n, 2, RequestState::Completed), false);
    }
    assert!(rows.request(open.id).is_some(), "the oldest, but at work");
    let kept = (2..2 + many).filter(|n| rows.request(RequestId::from_uuid(Uuid::from_u128(*n))).is_some());
    assert_eq!(kept.count(), MOST_OVER);
    assert_eq!(rows.entries.len(), MOST_OVER + 1);
}
