//! One person is never in two places, and nobody is asked more than their budget allows.

use jiff::SignedDuration;
use turjuman_dispatch::eligibility::ExclusionReason;
use turjuman_dispatch::model::Modality;
use turjuman_operations::error::{OperationError, Refusal};
use turjuman_operations::requests::{JoinInput, Start, Submit};
use turjuman_test_databases::{TestDatabase, both_databases};

use crate::city::{City, clerk, coordinator, interpreter, phone_now};

both_databases!(
    two_offers_for_the_same_time_become_one_assignment,
    an_agreed_session_blocks_its_time_and_no_other,
    a_coordinator_names_each_rule_that_a_choice_breaks,
    nobody_has_more_open_offers_than_the_budget_allows,
);

async fn two_offers_for_the_same_time_become_one_assignment(database: TestDatabase) {
    let city = City::open(database).await;
    let ana = city.interpreter("ana", &["ht"]).await;
    let (first, second) = (city.submit("ht").await, city.submit("ht").await);
    city.pass(0).await;
    let (one, two) = (city.open_offer(first.id, ana).await, city.open_offer(second.id, ana).await);
    let race = |offer| {
        let desk = city.desk.clone();
        tokio::spawn(async move { desk.accept(&interpreter("ana"), offer).await })
    };
    let (a, b) = (race(one.id), race(two.id));
    let (a, b) = (a.await.unwrap(), b.await.unwrap());
    assert!(a.is_ok() != b.is_ok(), "exactly one: {a:?} {b:?}");
    let error = a.err().or(b.err()).unwrap();
    assert!(matches!(error, OperationError::Refused(Refusal::Busy)), "{error}");
}

async fn an_agreed_session_blocks_its_time_and_no_other(database: TestDatabase) {
    let city = City::open(database).await;
    let ana = city.interpreter("ana", &["ht"]).await;
    let at = |hours: i64| Submit {
        start: Some(Start::At(city.now() + SignedDuration::from_hours(hours))),
        modality: Some(Modality::Video),
        join: JoinInput::None,
        ..phone_now("ht")
    };
    let morning = city.desk.submit(&clerk(), at(24)).await.unwrap().request;
    city.pass(0).await;
    let offer = city.open_offer(morning.id, ana).await;
    city.desk.accept(&interpreter("ana"), offer.id).await.unwrap();
    let same = city.desk.submit(&clerk(), at(24)).await.unwrap().request;
    let later = city.desk.submit(&clerk(), at(30)).await.unwrap().request;
    city.pass(0).await;
    assert!(city.offers(same.id).await.is_empty());
    city.open_offer(later.id, ana).await;

    let why = city.desk.explain(&coordinator().caller, same.id).await.unwrap();
    let (_, reasons) = &why.explanation.excluded[0];
    assert!(reasons.iter().any(|e| e.reason == ExclusionReason::Overlap), "{reasons:?}");
    let by_hand = city.desk.assign_by_hand(&coordinator(), same.id, ana, &[ExclusionReason::Overlap]).await;
    assert!(matches!(by_hand, Err(OperationError::Refused(Refusal::Busy))), "not even by hand");
}

async fn a_coordinator_names_each_rule_that_a_choice_breaks(database: TestDatabase) {
    let city = City::open(database).await;
    let ana = city.interpreter("ana", &["ht"]).await;
    let request = city.submit("Somali").await;
    let refused = city.desk.assign_by_hand(&coordinator(), request.id, ana, &[]).await.unwrap_err();
    let OperationError::Refused(Refusal::NotEligible(broken)) = refused else { panic!("{refused}") };
    let named: Vec<ExclusionReason> = broken.iter().map(|exclusion| exclusion.reason).collect();
    let view = city.desk.assign_by_hand(&coordinator(), request.id, ana, &named).await.unwrap();
    assert_eq!(view.assignment.unwrap().interpreter.id, ana);
}

async fn nobody_has_more_open_offers_than_the_budget_allows(database: TestDatabase) {
    let city = City::open(database).await;
    city.interpreter("ana", &["ht"]).await;
    let allowed = city.desk.policy().budget.open_at_once as usize;
    let mut open = 0;
    for _ in 0..allowed + 2 {
        let request = city.submit("ht").await;
        city.pass(0).await;
        open += city.offers(request.id).await.len();
    }
    assert_eq!(open, allowed);
}
