//! Why nobody is found, and what would help.

use turjuman_dispatch::eligibility::{Candidate, Contact, ExclusionReason};
use turjuman_dispatch::explain::{Change, Explanation, Person, explain};
use turjuman_dispatch::model::*;
use turjuman_dispatch::policy::Policy;

use crate::build::*;

fn explained(request: &Request, people: &[(Interpreter, Contact)]) -> Explanation {
    let calendars: Vec<_> = people.iter().map(|(person, _)| calendar(person.id, None)).collect();
    let persons: Vec<_> = people
        .iter()
        .zip(&calendars)
        .map(|((interpreter, contact), calendar)| Person {
            candidate: Candidate { interpreter, commitments: &[], contact: *contact },
            calendar,
            scarcity: u32::MAX,
        })
        .collect();
    explain(&Policy::built_in(), request, &persons, now())
}

fn plain(people: Vec<Interpreter>) -> Vec<(Interpreter, Contact)> {
    people.into_iter().map(|person| (person, Contact::default())).collect()
}

fn changes(explanation: &Explanation) -> Vec<(Change, u32)> {
    explanation.suggestions.iter().map(|s| (s.change.clone(), s.people)).collect()
}

#[test]
fn reasons_are_counted_and_the_askable_are_ranked() {
    let away = Interpreter { weekly_hours: Vec::new(), ..interpreter(3, &["ht"]) };
    let explanation =
        explained(&request("ht"), &plain(vec![away, interpreter(2, &["ht"]), interpreter(1, &["ht"])]));
    let askable: Vec<_> = explanation.askable.iter().map(|place| place.interpreter).collect();
    assert_eq!(askable, [person_id(1), person_id(2)]);
    assert_eq!(explanation.counts.into_iter().collect::<Vec<_>>(), [(ExclusionReason::NotAvailable, 1)]);
    assert_eq!(explanation.excluded.len(), 1);
    assert_eq!(explanation.suggestions, []);
}

#[test]
fn a_near_language_is_suggested_and_says_who_may_confirm_it() {
    let people = || {
        let mut first = interpreter(1, &["fa"]);
        first.qualifications.push(qualification("medical_certified", None));
        plain(vec![first, interpreter(2, &["fa"])])
    };
    let mut wanted = request("prs");
    let near = |by_coordinator| Change::ConfirmNear { language: tag("fa"), by_coordinator };
    assert_eq!(changes(&explained(&wanted, &people())), [(near(false), 2)]);
    wanted.encounter_type = "medical".into();
    assert_eq!(changes(&explained(&wanted, &people())), [(near(true), 1)]);
}

#[test]
fn other_modalities_times_and_radii_are_tried() {
    let wanted = on_site("ht", now() + minutes(120), 60);
    let mut remote = interpreter(1, &["ht"]);
    remote.modalities = vec![Modality::Phone];
    let mut far = interpreter(2, &["ht"]);
    far.home = Some(GeoPoint { latitude: 40.73, longitude: -74.50 });
    far.modalities = vec![Modality::OnSite];
    let mut late = interpreter(3, &["ht"]);
    late.modalities = vec![Modality::OnSite];
    late.weekly_hours = daily(clock(12, 30), clock(14, 0)); // the session is 12:00 to 13:00
    let found = changes(&explained(&wanted, &plain(vec![remote, far, late])));
    assert_eq!(
        found,
        [
            (Change::WiderRadius, 1),
            (Change::Modality(Modality::Phone), 1),
            (Change::Shift { minutes: 30 }, 1),
            (Change::Shift { minutes: 60 }, 1),
        ]
    );
}

#[test]
fn waiting_is_suggested_when_somebodys_budget_opens_before_the_search_ends() {
    let policy = Policy::built_in();
    let oldest = Some(now() + minutes(10));
    let count = OfferCount { open: 0, last_hour: policy.budget.offers_per_hour, oldest_in_hour: oldest };
    let tired = (interpreter(1, &["ht"]), Contact { count, ..Contact::default() });
    let mut wanted = request("ht");
    let until = now() + minutes(10);
    assert_eq!(changes(&explained(&wanted, std::slice::from_ref(&tired))), [(Change::Wait { until }, 1)]);
    wanted.search_until = until;
    assert_eq!(changes(&explained(&wanted, &[tired])), []);
}
