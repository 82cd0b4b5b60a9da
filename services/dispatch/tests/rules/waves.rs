//! How many are asked, when the next ones are, and when the vendor is named.

use turjuman_dispatch::eligibility::LanguageMatch;
use turjuman_dispatch::lifecycle;
use turjuman_dispatch::model::{FallbackNamed, Interval, Offer, OfferId, OfferState, Request, RequestState};
use turjuman_dispatch::policy::Policy;
use turjuman_dispatch::ranking::{RankReasons, Ranked};
use turjuman_dispatch::waves::{
    Look, Urgency, WavePlan, fallback_due, next_look, plan_wave, search_again_until, search_until, urgency,
};
use turjuman_languages::Tier;

use crate::build::*;

fn ranked(count: u128) -> Vec<Ranked> {
    let place = |number| Ranked {
        interpreter: person_id(number),
        language: LanguageMatch { tag: tag("ht"), tier: Tier::Exact, place: 0 },
        why: RankReasons {
            tier: Tier::Exact,
            place: 0,
            region_fits: true,
            gender_fits: true,
            over_qualified_by: 0,
            scarce_other_language: None,
            last_assigned_at: None,
            assigned_count: 0,
            distance_km: None,
        },
    };
    (1..=count).map(place).collect()
}

/// An open offer with this deadline.
fn open_until(expires_at: jiff::Timestamp) -> Offer {
    let wave = WavePlan { wave: 1, chosen: vec![person_id(1)], expires_at, next_attention_at: now() };
    let language = LanguageMatch { tag: tag("ht"), tier: Tier::Exact, place: 0 };
    let id = OfferId::from_uuid(uuid::Uuid::from_u128(7));
    lifecycle::offer::new(id, &request("ht"), &wave, person_id(1), &language, now())
}

fn plan(request: &Request, people: u128, open: u32) -> Option<WavePlan> {
    plan_wave(&Policy::built_in(), request, &ranked(people), open, now())
}

fn size(request: &Request, people: u128, open: u32) -> usize {
    plan(request, people, open).map_or(0, |plan| plan.chosen.len())
}

fn named(mut request: Request) -> Request {
    let (name, phone) = ("V".to_owned(), "+19735550100".to_owned());
    request.fallback = Some(FallbackNamed { name, phone, access_hint: None, named_at: now() });
    request
}

#[test]
fn people_are_added_until_somebody_probably_accepts() {
    // 1 − 0.45³ = 0.91 is the first to reach 0.9; two fall just short of 0.8 and reach 0.65.
    assert_eq!(size(&request("ht"), 20, 0), 3);
    assert_eq!(size(&scheduled("ht", now() + minutes(300), 60), 20, 0), 3);
    assert_eq!(size(&scheduled("ht", now() + minutes(3 * 1440), 60), 20, 0), 2);
}

#[test]
fn open_offers_count_and_at_least_one_is_added() {
    let wanted = request("ht");
    assert_eq!([1, 2, 3, 30].map(|open| size(&wanted, 20, open)), [2, 1, 1, 1]);
    assert_eq!(size(&wanted, 2, 0), 2, "no more than there are");
}

#[test]
fn the_best_are_asked_until_the_end_of_the_search_at_most() {
    let mut wanted = request("ht");
    let first = plan(&wanted, 20, 0).unwrap();
    assert_eq!(first.wave, 1);
    assert_eq!(first.chosen[0], person_id(1));
    assert_eq!(first.expires_at, at("2026-03-03T15:01:30Z"));
    assert_eq!(first.next_attention_at, at("2026-03-03T15:00:25Z"));
    wanted.search_until = at("2026-03-03T15:00:20Z");
    let short = plan(&wanted, 20, 0).unwrap();
    assert_eq!((short.expires_at, short.next_attention_at), (wanted.search_until, wanted.search_until));
}

#[test]
fn no_wave_without_people_without_a_search_or_after_its_end() {
    let mut wanted = request("ht");
    assert_eq!(plan(&wanted, 0, 0), None);
    wanted.search_until = now();
    assert_eq!(plan(&wanted, 5, 0), None);
    let assigned = Request { state: RequestState::Assigned, ..request("ht") };
    assert_eq!(plan(&assigned, 5, 0), None);
}

#[test]
fn with_nobody_near_the_radius_widens_at_once_until_it_is_widest() {
    let mut wanted = on_site("ht", now() + minutes(300), 60);
    for wave in [1, 2] {
        let widening = plan(&wanted, 0, 0).unwrap();
        assert!(widening.only_widens());
        assert_eq!((widening.wave, widening.next_attention_at), (wave, now()));
        wanted.wave = widening.wave;
    }
    assert_eq!(plan(&wanted, 0, 0), None);
}

#[test]
fn urgency_follows_the_time_left() {
    let policy = Policy::built_in();
    let of = |ahead: i64| urgency(&policy, &scheduled("ht", now() + minutes(ahead), 30), now());
    assert_eq!(urgency(&policy, &request("ht"), now()), Urgency::Immediate);
    assert_eq!(
        [0, 1, 1440, 1441].map(of),
        [Urgency::Immediate, Urgency::WithinADay, Urgency::WithinADay, Urgency::Scheduled]
    );
}

#[test]
fn the_vendor_is_named_when_nobody_is_left_or_the_deadline_nears_and_once() {
    let policy = Policy::built_in();
    let wanted = request("ht");
    let due =
        |request: &Request, minute: i64, left| fallback_due(&policy, request, now() + minutes(minute), left);
    assert!(due(&wanted, 0, false));
    assert!(!due(&wanted, 4, true));
    assert!(due(&wanted, 5, true));
    assert!(!due(&named(wanted), 29, false));
    let agreed = scheduled("ht", now() + minutes(300), 30);
    assert!(!due(&agreed, 179, true));
    assert!(due(&agreed, 180, true));
    let assigned = Request { state: RequestState::Assigned, ..agreed };
    assert!(!due(&assigned, 299, false));
}

#[test]
fn an_impatient_request_is_told_before_its_search_ends() {
    let mut wanted = request("ht");
    wanted.search_until = now() + minutes(2);
    assert!(fallback_due(&Policy::built_in(), &wanted, now() + minutes(2), true));
}

#[test]
fn the_desk_looks_again_at_the_first_of_everything_that_may_change() {
    let policy = Policy::built_in();
    let wanted = named(request("ht"));
    let next = |request: &Request, expiries: &[jiff::Timestamp], askable_again_at| {
        let offers: Vec<Offer> = expiries.iter().map(|at| open_until(*at)).collect();
        let look = Look { was_due_at: None, plan: None, offers: &offers, askable_again_at };
        next_look(&policy, request, look, now())
    };
    let second = |count: i64| now() + jiff::SignedDuration::from_secs(count);
    assert_eq!(next(&wanted, &[], None), second(25), "the recheck");
    assert_eq!(next(&wanted, &[second(40), second(20)], Some(second(30))), second(20));
    assert_eq!(next(&wanted, &[second(-5)], Some(second(15))), second(15), "what is past is being done");
    let agreed = scheduled("ht", now() + minutes(130), 30);
    assert_eq!(next(&agreed, &[], None), now() + minutes(10), "the fallback");
    let mut ending = wanted.clone();
    ending.search_until = second(10);
    assert_eq!(next(&ending, &[], None), second(10));
    ending.search_until = second(-10);
    assert_eq!(next(&ending, &[], None), now());
}

#[test]
fn after_a_wave_the_next_one_is_due_or_an_offer_that_runs_out_before() {
    let policy = Policy::built_in();
    let wanted = named(request("ht"));
    let wave = plan(&wanted, 20, 0).unwrap();
    let second = |count: i64| now() + jiff::SignedDuration::from_secs(count);
    let next = |offers: &[Offer]| {
        // What would be due without the wave does not matter any more: the wave has seen to it.
        let look = Look {
            was_due_at: Some(second(1)),
            plan: Some(&wave),
            offers,
            askable_again_at: Some(second(2)),
        };
        next_look(&policy, &wanted, look, now())
    };
    assert_eq!(next(&[]), wave.next_attention_at);
    assert_eq!(next(&[open_until(second(90)), open_until(second(7)), open_until(second(-7))]), second(7));
    let answered = Offer { state: OfferState::Declined, ..open_until(second(7)) };
    assert_eq!(next(&[answered]), wave.next_attention_at, "nobody waits for an answer that was given");
}

#[test]
fn an_early_look_does_not_put_off_the_one_that_was_due() {
    let policy = Policy::built_in();
    let wanted = named(request("ht"));
    let second = |count: i64| now() + jiff::SignedDuration::from_secs(count);
    let next = |was_due_at| {
        let look = Look { was_due_at, plan: None, offers: &[], askable_again_at: None };
        next_look(&policy, &wanted, look, now())
    };
    assert_eq!(next(Some(second(3))), second(3));
    assert_eq!(
        next(Some(second(300))),
        second(25),
        "nor does it wait for one that is later than the recheck"
    );
    assert_eq!(next(Some(now())), second(25), "what was due is being done");
}

#[test]
fn how_long_the_search_lasts() {
    let policy = Policy::built_in();
    let interval = Interval { start: now(), end: now() + minutes(30) };
    assert_eq!(search_until(&policy, true, interval, None), now() + minutes(30));
    assert_eq!(search_until(&policy, true, interval, Some(10)), now() + minutes(10));
    assert_eq!(search_until(&policy, true, interval, Some(9999)), now() + minutes(240));
    assert_eq!(search_until(&policy, false, interval, Some(10)), now());
    // After a no-show at an agreed session: patience again, but not past the session's end.
    let agreed = scheduled("ht", now() - minutes(10), 25);
    assert_eq!(search_again_until(&policy, &agreed, now()), now() + minutes(15));
    assert_eq!(search_again_until(&policy, &request("ht"), now() + minutes(40)), now() + minutes(70));
}
