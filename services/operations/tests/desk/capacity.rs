//! Freed capacity is used at once, and for whom it is right.

use turjuman_dispatch::model::{DeclineReason, OfferState};
use turjuman_operations::ports::Store as _;
use turjuman_test_databases::{TestDatabase, both_databases};

use crate::city::{City, clerk, interpreter, phone_now};

both_databases!(
    who_lets_an_offer_expire_is_asked_for_the_next_request_at_that_instant,
    a_freed_interpreter_goes_to_who_has_waited_longest,
    an_interpreter_who_cannot_serve_the_first_in_line_serves_the_next,
);

/// Asks the only interpreter of a language for as much as the policy lets them be asked at once; answers with a request
/// more, which has to wait.
async fn one_more_than_can_be_asked(city: &City) -> Vec<turjuman_dispatch::model::RequestId> {
    let most = city.desk.policy().budget.open_at_once;
    let mut requests = Vec::new();
    for _ in 0..=most {
        requests.push(city.submit("ht").await.id);
        city.wait(1);
    }
    city.desk.run_due().await.unwrap();
    requests
}

async fn who_lets_an_offer_expire_is_asked_for_the_next_request_at_that_instant(database: TestDatabase) {
    let city = City::open(database).await;
    let cam = city.interpreter("cam", &["ht"]).await;
    let requests = one_more_than_can_be_asked(&city).await;
    let waiting = *requests.last().unwrap();
    assert!(city.offers(waiting).await.is_empty(), "nobody is left to ask");
    let first = city.open_offer(requests[0], cam).await;
    let until = first.expires_at.duration_since(city.now());
    city.pass(until.as_secs()).await;
    let offer = city.open_offer(waiting, cam).await;
    assert_eq!(offer.sent_at, first.expires_at, "not at the next recheck");
}

async fn a_freed_interpreter_goes_to_who_has_waited_longest(database: TestDatabase) {
    let city = City::open(database).await;
    let cam = city.interpreter("cam", &["ht"]).await;
    let requests = one_more_than_can_be_asked(&city).await;
    city.wait(5);
    let later = city.submit("ht").await.id;
    city.desk.run_due().await.unwrap();
    let first = city.open_offer(requests[0], cam).await;
    city.desk.decline(&interpreter("cam"), first.id, DeclineReason::Busy).await.unwrap();
    city.desk.run_due().await.unwrap();
    assert!(city.offers(later).await.is_empty());
    assert_eq!(city.open_offer(*requests.last().unwrap(), cam).await.state, OfferState::Open);
}

async fn an_interpreter_who_cannot_serve_the_first_in_line_serves_the_next(database: TestDatabase) {
    let city = City::open(database).await;
    let cam = city.interpreter("cam", &["ht"]).await;
    let mut not_cam = phone_now("ht");
    not_cam.excluded_interpreters.push(cam);
    let without = city.desk.submit(&clerk(), not_cam).await.unwrap().request.id;
    city.wait(1);
    let requests = one_more_than_can_be_asked(&city).await;
    let first = city.open_offer(requests[0], cam).await;
    city.wait(1);
    let accepted = city.desk.accept(&interpreter("cam"), first.id).await.unwrap();
    city.desk.run_due().await.unwrap();
    // Bound: cannot be asked for a session now. Afterwards they can.
    city.wait(60);
    city.desk.complete(&interpreter("cam"), accepted.assignment.id).await.unwrap();
    city.desk.run_due().await.unwrap();
    assert!(city.offers(without).await.is_empty());
    assert_eq!(city.open_offer(*requests.last().unwrap(), cam).await.state, OfferState::Open);
    assert!(city.store.requests_searching(city.desk.organization(), 10).await.unwrap().len() > 1);
}
