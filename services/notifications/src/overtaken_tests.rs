//! For each kind of notice that can be overtaken: when it still goes out and when it does not.

use jiff::ToSpan;
use turjuman_dispatch::model::{AssignmentState, Join, Modality, OfferState, RequestState};
use turjuman_operations::notice::NoticeContent;

use super::*;
use crate::samples::{assignment, language, now, offer, request};

#[test]
fn an_offer_goes_out_only_while_it_can_be_answered() {
    let content = NoticeContent::OfferMade {
        offer: offer(OfferState::Open).id,
        language: language(),
        modality: Modality::Phone,
        encounter_type: "counter".into(),
        starts_at: now(),
        minutes: 30,
        immediate: true,
        place: None,
        expires_at: now() + 5.minutes(),
    };
    let with = |state| Facts { offer: Some(offer(state)), ..Facts::default() };
    assert!(!is_overtaken(&content, &with(OfferState::Open), now()));
    assert!(is_overtaken(&content, &with(OfferState::Open), now() + 5.minutes()));
    for state in [OfferState::Accepted, OfferState::Declined, OfferState::Expired, OfferState::Withdrawn] {
        assert!(is_overtaken(&content, &with(state), now()), "{state}");
    }
    assert!(is_overtaken(&content, &Facts::default(), now()), "an offer that is gone cannot be answered");
}

#[test]
fn news_of_a_search_end_with_the_search() {
    let searching = [
        NoticeContent::RequestSearching { language: language(), asked: 3, starts_at: now(), immediate: true },
        NoticeContent::RequestNobodyYet { language: language(), asked: 3, starts_at: now() },
        NoticeContent::RequestFallback {
            language: language(),
            vendor_name: "Line".into(),
            vendor_phone: "+18005550100".into(),
            access_hint: None,
        },
        NoticeContent::AssignmentWithdrawn {
            language: language(),
            interpreter_name: "Amina".into(),
            starts_at: now(),
        },
    ];
    for content in &searching {
        for state in RequestState::ALL {
            let facts = Facts { request: Some(request(*state)), ..Facts::default() };
            let expected = *state != RequestState::Searching;
            assert_eq!(is_overtaken(content, &facts, now()), expected, "{content:?} {state}");
        }
    }
}

#[test]
fn a_question_is_asked_only_while_it_is_open() {
    let which = NoticeContent::LanguageQuestion { input: "CREOLE".into(), candidates: vec![language()] };
    let facts = |state| Facts { request: Some(request(state)), ..Facts::default() };
    assert!(!is_overtaken(&which, &facts(RequestState::NeedsClarification), now()));
    assert!(is_overtaken(&which, &facts(RequestState::Searching), now()));

    let near = NoticeContent::NearLanguageQuestion { requested: language(), near: language() };
    let mut asked = request(RequestState::Searching);
    asked.language.pending_near = Some(language());
    assert!(!is_overtaken(&near, &Facts { request: Some(asked), ..Facts::default() }, now()));
    assert!(is_overtaken(&near, &facts(RequestState::Searching), now()));
}

#[test]
fn news_of_an_assignment_end_with_the_assignment() {
    let confirmed = NoticeContent::AssignmentConfirmed {
        language: language(),
        modality: Modality::Phone,
        encounter_type: "counter".into(),
        starts_at: now() + 30.minutes(),
        minutes: 30,
        join: Join::Phone { number: "+19735550100".into() },
    };
    let reminder = NoticeContent::SessionReminder {
        language: language(),
        modality: Modality::Phone,
        starts_at: now() + 30.minutes(),
        in_minutes: 30,
        join: Join::Phone { number: "+19735550100".into() },
    };
    for state in AssignmentState::ALL {
        let facts = Facts { assignment: Some(assignment(*state)), ..Facts::default() };
        assert_eq!(is_overtaken(&confirmed, &facts, now()), !state.is_live(), "{state}");
        let expected = *state != AssignmentState::Confirmed;
        assert_eq!(is_overtaken(&reminder, &facts, now()), expected, "{state}");
        assert!(is_overtaken(&reminder, &facts, now() + 30.minutes()), "a reminder after the start: {state}");
    }
}

#[test]
fn the_last_word_on_lateness_and_length_counts() {
    let mut late = assignment(AssignmentState::Confirmed);
    late.late_minutes = Some(30);
    let end = late.interval.end;
    let facts = Facts { assignment: Some(late), ..Facts::default() };
    let said = |minutes| NoticeContent::RunningLate { interpreter_name: "Amina".into(), minutes };
    assert!(is_overtaken(&said(15), &facts, now()));
    assert!(!is_overtaken(&said(30), &facts, now()));
    let until = |ends_at| NoticeContent::SessionExtended { language: language(), minutes: 15, ends_at };
    assert!(!is_overtaken(&until(end), &facts, now()));
    assert!(is_overtaken(&until(end + 15.minutes()), &facts, now()));
}

#[test]
fn what_releases_somebody_always_goes_out() {
    let released = [
        NoticeContent::AssignmentCancelled { language: language(), starts_at: now() },
        NoticeContent::AssignmentRescheduled {
            language: language(),
            old_starts_at: now(),
            new_starts_at: now() + 2.hours(),
        },
        NoticeContent::NoShowRecorded { language: language(), starts_at: now() },
    ];
    for content in released {
        assert!(!is_overtaken(&content, &Facts::default(), now() + 48.hours()), "{content:?}");
    }
}
