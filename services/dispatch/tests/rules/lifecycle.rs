//! Transitions: what each changes, and what a refused one says.

use turjuman_dispatch::eligibility::LanguageMatch;
use turjuman_dispatch::lifecycle::{assignment, offer, request as requests};
use turjuman_dispatch::model::*;
use turjuman_dispatch::policy::Policy;
use turjuman_dispatch::waves::WavePlan;
use turjuman_languages::Tier;
use uuid::Uuid;

use crate::build::*;

fn plan() -> WavePlan {
    let chosen = vec![person_id(1)];
    WavePlan { wave: 1, chosen, expires_at: now() + minutes(2), next_attention_at: now() + minutes(1) }
}

fn an_offer() -> Offer {
    let language = LanguageMatch { tag: tag("ht"), tier: Tier::Exact, place: 0 };
    let id = OfferId::from_uuid(Uuid::from_u128(5));
    offer::new(id, &request("ht"), &plan(), person_id(1), &language, now())
}

fn assignment_id() -> AssignmentId {
    AssignmentId::from_uuid(Uuid::from_u128(6))
}

fn bound_to(request: &Request) -> Assignment {
    let offer = Some(an_offer().id);
    assignment::new(&Policy::built_in(), assignment_id(), request, person_id(1), offer, tag("ht"), now())
}

#[test]
fn a_request_goes_from_a_name_to_a_session() {
    let mut unclear = request("ht");
    unclear.state = RequestState::NeedsClarification;
    unclear.language.tag = None;
    unclear.language.candidates = vec![tag("ht"), tag("kea")];
    unclear.language.question = Some("Which one?".into());
    let clear = requests::clarified(&unclear, tag("ht"), None, now()).unwrap();
    assert_eq!((clear.state, clear.version, clear.attention_at), (RequestState::Searching, 2, Some(now())));
    assert!(clear.language.candidates.is_empty() && clear.language.question.is_none());
    let waved = requests::wave_sent(&clear, &plan(), now()).unwrap();
    assert_eq!((waved.wave, waved.attention_at), (1, Some(now() + minutes(1))));
    let later = now() + minutes(3);
    let assigned = requests::assigned(&Policy::built_in(), &waved, assignment_id(), later).unwrap();
    let closes = later + minutes(30 + 720);
    assert_eq!((assigned.assignment, assigned.attention_at), (Some(assignment_id()), Some(closes)));
    assert_eq!(assigned.interval, span(later, 30), "a session now begins when it is taken");
    let running = requests::started(&assigned, later).unwrap();
    let over = requests::completed(&running, later + minutes(10)).unwrap();
    assert_eq!(
        (over.state, over.version, over.assignment, over.attention_at),
        (RequestState::Completed, 6, Some(assignment_id()), None)
    );
}

#[test]
fn an_offer_runs_out_or_is_taken_back_from_who_took_something_else_meanwhile() {
    let (now_wanted, agreed) = (request("ht"), scheduled("ht", now() + minutes(60), 30));
    let after =
        |request, bound| offer::let_pass(&an_offer(), request, bound, now() + minutes(2)).unwrap().state;
    assert_eq!(after(&now_wanted, false), OfferState::Expired);
    assert_eq!(after(&now_wanted, true), OfferState::Withdrawn, "they could not take both at once");
    assert_eq!(after(&agreed, false), OfferState::Expired);
    assert_eq!(
        after(&agreed, true),
        OfferState::Expired,
        "they had until the deadline to answer for another time"
    );
    for bound in [false, true] {
        let early = offer::let_pass(&an_offer(), &now_wanted, bound, now() + minutes(1)).unwrap_err();
        assert_eq!(early.what_to_do, "its deadline has not passed");
    }
}

#[test]
fn a_withdrawal_puts_the_request_ahead_and_gives_the_search_new_time() {
    let assigned = requests::assigned(&Policy::built_in(), &request("ht"), assignment_id(), now()).unwrap();
    let later = now() + minutes(45);
    let again = requests::back_to_search(&Policy::built_in(), &assigned, true, later).unwrap();
    assert_eq!(again.state, RequestState::Searching);
    assert!(again.ahead_of_others && again.assignment.is_none() && again.fallback.is_none());
    assert_eq!((again.search_until, again.attention_at), (later + minutes(30), Some(later)));
    let retaken = requests::assigned(&Policy::built_in(), &again, assignment_id(), later).unwrap();
    assert!(!retaken.ahead_of_others);
}

#[test]
fn refusals_say_what_to_do() {
    let assigned = requests::assigned(&Policy::built_in(), &request("ht"), assignment_id(), now()).unwrap();
    let running = requests::started(&assigned, now()).unwrap();
    let refused = requests::cancelled(&running, CancelReason::NotNeeded, now()).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "a request that is in_session cannot be cancelled: complete the session instead"
    );
    let cancelled = requests::cancelled(&assigned, CancelReason::Mistake, now()).unwrap();
    assert_eq!((cancelled.cancel_reason, cancelled.assignment), (Some(CancelReason::Mistake), None));
    let twice = requests::cancelled(&cancelled, CancelReason::Mistake, now()).unwrap_err();
    assert_eq!(twice.what_to_do, "it was cancelled before");
    assert!(requests::assigned(&Policy::built_in(), &cancelled, assignment_id(), now()).is_err());
    assert!(requests::unfilled(&assigned, now()).is_err());
    assert!(
        requests::extended(&Policy::built_in(), &assigned, assigned.interval.end, now()).is_err(),
        "no longer than before"
    );
}

#[test]
fn a_new_time_keeps_the_interpreter_or_searches_again() {
    let start = now() + minutes(600);
    let time = requests::NewTime { interval: span(start, 60), immediate: false, search_until: start };
    let mut assigned =
        requests::assigned(&Policy::built_in(), &request("ht"), assignment_id(), now()).unwrap();
    assigned.wave = 2;
    let kept = requests::rescheduled(&Policy::built_in(), &assigned, time, true, now()).unwrap();
    assert_eq!(
        (kept.state, kept.assignment, kept.attention_at),
        (RequestState::Assigned, Some(assignment_id()), Some(start + minutes(60 + 720)))
    );
    let searching = requests::rescheduled(&Policy::built_in(), &assigned, time, false, now()).unwrap();
    assert_eq!((searching.state, searching.assignment), (RequestState::Searching, None));
    assert_eq!((searching.wave, searching.attention_at), (2, Some(now())), "a wave's number is used once");
    assert_eq!(searching.waves_for_this_time(), 0, "but what widens with the waves starts over");
}

#[test]
fn a_second_answer_about_a_near_language_replaces_the_first() {
    let asked = requests::near_language_asked(&request("prs"), tag("fa"), now()).unwrap();
    let no = requests::near_language_answered(&asked, tag("fa"), false, now()).unwrap();
    assert_eq!((&no.language.pending_near, no.language.refused_near.len()), (&None, 1));
    let yes = requests::near_language_answered(&no, tag("fa"), true, now()).unwrap();
    assert_eq!((yes.language.refused_near.len(), yes.language.confirmed_near), (0, vec![tag("fa")]));
    let consented = requests::consent_recorded(&asked, tag("en"), now()).unwrap();
    let twice = requests::consent_recorded(&consented, tag("en"), now()).unwrap();
    assert_eq!(twice.language.consented, [tag("en")]);
}

#[test]
fn chained_transitions_are_one_change() {
    let before = request("ht");
    let waved = requests::wave_sent(&before, &plan(), now()).unwrap();
    let told = requests::nobody_yet_told(&waved, now()).unwrap();
    assert_eq!((told.version, requests::as_one_change(&before, told).version), (3, 2));
    assert_eq!(requests::as_one_change(&before, before.clone()).version, 2);
}

#[test]
fn an_offer_is_answered_once_and_in_time() {
    let open = an_offer();
    let accepted = offer::accepted(&open, now()).unwrap();
    assert_eq!(
        (accepted.state, accepted.version, accepted.answered_at),
        (OfferState::Accepted, 2, Some(now()))
    );
    assert!(offer::accepted(&accepted, now()).is_err());
    let late = offer::accepted(&open, open.expires_at).unwrap_err();
    assert_eq!(late.from, "expired");
    assert!(offer::expired(&open, now()).is_err(), "not yet");
    assert_eq!(offer::expired(&open, open.expires_at).unwrap().state, OfferState::Expired);
    let declined = offer::declined(&open, DeclineReason::Busy, now()).unwrap();
    assert_eq!(declined.decline_reason, Some(DeclineReason::Busy));
    let taken_back = offer::withdrawn(&open, now()).unwrap();
    assert!(offer::accepted(&taken_back, now()).unwrap_err().what_to_do.contains("thank you"));
}

#[test]
fn an_assignment_counts_minutes_and_frees_the_rest() {
    let policy = Policy::built_in();
    let start = now() + minutes(120);
    let bound = bound_to(&scheduled("ht", start, 60));
    assert_eq!(bound.reminder_at, Some(now() + minutes(60)));
    let running = assignment::started(&policy, &bound, start + minutes(2)).unwrap();
    let end = start + minutes(20) + jiff::SignedDuration::from_secs(1);
    let over = assignment::completed(&policy, &running, end).unwrap();
    assert_eq!((over.minutes, over.interval.end, over.reminder_at), (Some(19), end, None));
    let unstarted = assignment::completed(&policy, &bound, start + minutes(30)).unwrap();
    assert_eq!((unstarted.started_at, unstarted.minutes), (Some(start), Some(30)));
    let early = assignment::completed(&policy, &bound, start - minutes(5)).unwrap();
    assert_eq!((early.minutes, early.interval), (Some(0), bound.interval));
    let unreported = assignment::closed_unreported(&running, end + minutes(720)).unwrap();
    assert_eq!((unreported.state, unreported.minutes), (AssignmentState::Completed, None));
}

#[test]
fn a_session_neither_starts_nor_ends_before_its_time() {
    let policy = Policy::built_in();
    let start = now() + minutes(120);
    let bound = bound_to(&scheduled("ht", start, 60));
    let too_early = start - minutes(16);
    assert!(assignment::started(&policy, &bound, too_early).unwrap_err().what_to_do.contains("time"));
    assert!(assignment::completed(&policy, &bound, too_early).unwrap_err().what_to_do.contains("time"));
    assert!(assignment::started(&policy, &bound, start - minutes(15)).is_ok());
}

#[test]
fn somebody_who_may_still_come_is_no_no_show() {
    let policy = Policy::built_in();
    let bound = bound_to(&scheduled("ht", now() + minutes(10), 60));
    assert_eq!(bound.reminder_at, None, "too close for a reminder");
    let start = bound.interval.start;
    assert!(assignment::no_show(&policy, &bound, start + minutes(4)).is_err());
    let late = assignment::running_late(&bound, 20, now()).unwrap();
    assert!(assignment::no_show(&policy, &late, start + minutes(5)).is_err());
    let missed = assignment::no_show(&policy, &late, start + minutes(20)).unwrap();
    assert_eq!((missed.state, missed.interval.end), (AssignmentState::NoShow, start + minutes(20)));
    let running = assignment::started(&policy, &bound, start).unwrap();
    assert!(assignment::no_show(&policy, &running, start + minutes(30)).is_err());
    assert!(assignment::running_late(&running, 5, start).is_err());
    let left = assignment::withdrawn(&running, start).unwrap_err();
    assert!(left.what_to_do.contains("problem"), "nobody withdraws from a session: {left}");
}

#[test]
fn a_new_time_brings_a_new_reminder() {
    let policy = Policy::built_in();
    let bound = bound_to(&scheduled("ht", now() + minutes(120), 60));
    let reminded = assignment::reminded(&bound, now() + minutes(60)).unwrap();
    assert_eq!(reminded.reminder_at, None);
    let moved = assignment::rescheduled(&policy, &reminded, span(now() + minutes(600), 60), now()).unwrap();
    assert_eq!(moved.reminder_at, Some(now() + minutes(540)));
    let longer = assignment::extended(&moved, moved.interval.end + minutes(30), now()).unwrap();
    assert_eq!(longer.interval.end, now() + minutes(690));
}
