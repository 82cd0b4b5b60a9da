//! People are not retried like servers: budget and quiet hours, and when they end.

use turjuman_dispatch::eligibility::{
    Candidate, Contact, ExclusionReason, askable_again_at, assess, quiet_until,
};
use turjuman_dispatch::model::{Interpreter, OfferCount, QuietHours, Request};
use turjuman_dispatch::policy::Policy;

use crate::build::*;

fn asked(person: &Interpreter, count: OfferCount) -> Candidate<'_> {
    Candidate { interpreter: person, commitments: &[], contact: Contact { count, ..Contact::default() } }
}

fn quiet(spans: &[(i8, i8)]) -> Interpreter {
    let mut person = interpreter(1, &["ht"]);
    person.preferences.quiet_hours = spans
        .iter()
        .map(|(from, until)| QuietHours { from: clock(*from, 0), until: clock(*until, 0) })
        .collect();
    person
}

#[test]
fn the_hours_budget_opens_when_the_oldest_offer_is_an_hour_old() {
    let policy = Policy::built_in();
    let person = interpreter(1, &["ht"]);
    // The oldest was sent forty minutes ago: it leaves the hour in twenty.
    let leaves = now() + minutes(20);
    let mut count =
        OfferCount { open: 0, last_hour: policy.budget.offers_per_hour - 1, oldest_in_hour: Some(leaves) };
    assert!(assess(&policy, &request("ht"), &asked(&person, count), now()).is_askable());
    count.last_hour += 1;
    let full = asked(&person, count);
    let assessment = assess(&policy, &request("ht"), &full, now());
    assert!(assessment.has(ExclusionReason::Budget) && assessment.is_eligible());
    assert_eq!(askable_again_at(&policy, &request("ht"), &full, now()), Some(now() + minutes(20)));
}

#[test]
fn open_offers_are_bounded_and_only_an_answer_frees_them() {
    let policy = Policy::built_in();
    let person = interpreter(1, &["ht"]);
    let count = OfferCount { open: policy.budget.open_at_once, ..OfferCount::default() };
    let busy = asked(&person, count);
    assert!(assess(&policy, &request("ht"), &busy, now()).has(ExclusionReason::Budget));
    assert_eq!(askable_again_at(&policy, &request("ht"), &busy, now()), None);
}

#[test]
fn quiet_hours_cross_midnight() {
    let policy = Policy::built_in();
    let person = quiet(&[(22, 7)]);
    // 23:00 and 06:59 in Newark are quiet, 07:00 and 21:59 are not.
    let ends = |text: &str| quiet_until(&policy, &person, at(text));
    assert_eq!(ends("2026-03-04T04:00:00Z"), Some(at("2026-03-04T12:00:00Z")));
    assert_eq!(ends("2026-03-04T11:59:00Z"), Some(at("2026-03-04T12:00:00Z")));
    assert_eq!(ends("2026-03-04T12:00:00Z"), None);
    assert_eq!(ends("2026-03-04T02:59:00Z"), None);
}

#[test]
fn quiet_hours_last_through_the_night_when_the_clocks_change() {
    let policy = Policy::built_in();
    let person = quiet(&[(22, 7)]);
    assert_eq!(quiet_until(&policy, &person, at("2026-03-08T05:00:00Z")), Some(at("2026-03-08T11:00:00Z")));
    assert_eq!(quiet_until(&policy, &person, at("2026-11-01T05:00:00Z")), Some(at("2026-11-01T12:00:00Z")));
}

#[test]
fn quiet_spans_that_touch_are_one() {
    let person = quiet(&[(9, 11), (11, 13)]);
    assert_eq!(quiet_until(&Policy::built_in(), &person, now()), Some(now() + minutes(180)));
    let all_day = quiet(&[(0, 12), (12, 0)]);
    assert!(
        quiet_until(&Policy::built_in(), &all_day, now()).is_some_and(|end| end >= now() + minutes(24 * 60))
    );
}

#[test]
fn available_now_and_the_policys_leave_lift_quiet_hours() {
    let mut policy = Policy::built_in();
    let mut person = quiet(&[(9, 11)]);
    let nothing = OfferCount::default();
    let is_quiet = |policy: &Policy, person: &Interpreter, request: &Request| {
        assess(policy, request, &asked(person, nothing), now()).has(ExclusionReason::QuietHours)
    };
    let tomorrow = scheduled("ht", now() + minutes(24 * 60), 30);
    assert!(is_quiet(&policy, &person, &request("ht")));
    assert!(is_quiet(&policy, &person, &tomorrow), "it is the asking that disturbs, whenever the session is");
    policy.budget.urgent_may_pierce_quiet_hours = true;
    assert!(is_quiet(&policy, &person, &request("ht")), "the policy alone does not wake who did not agree");
    person.preferences.urgent_in_quiet_hours = true;
    assert!(!is_quiet(&policy, &person, &request("ht")));
    assert!(is_quiet(&policy, &person, &tomorrow));
    policy.budget.urgent_may_pierce_quiet_hours = false;
    assert!(
        is_quiet(&policy, &person, &request("ht")),
        "nor does agreeing where the policy does not ask for it"
    );
    person.available_now_until = Some(now() + minutes(5));
    assert!(!is_quiet(&policy, &person, &request("ht")));
}
