//! A snapshot holds everything that is not over, and nothing else.

use turjuman_dispatch::model::*;
use turjuman_operations::ports::Store;
use turjuman_test_databases::{TestDatabase, both_databases};

use crate::support::*;

both_databases!(a_snapshot_holds_what_is_not_over, a_snapshot_of_nothing_is_empty);

async fn a_snapshot_holds_what_is_not_over(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let (marie, jean) = (interpreter(), Interpreter { active: false, ..interpreter() });
    let searching = request();
    let waiting = Request { state: RequestState::NeedsClarification, ..request() };
    let assigned = Request { state: RequestState::Assigned, attention_at: None, ..request() };
    let over = Request { state: RequestState::Completed, attention_at: None, ..request() };
    let bound = assignment(&assigned, marie.id);
    let done = Assignment { state: AssignmentState::Completed, ..assignment(&over, jean.id) };
    let open = offer(searching.id, marie.id);
    let declined = Offer { state: OfferState::Declined, ..offer(searching.id, jean.id) };
    let recent = Offer { state: OfferState::Accepted, ..offer(over.id, jean.id) };
    // Of yesterday, by its id.
    let yesterday = (t0() - minutes(24 * 60)).as_millisecond();
    let yesterday =
        OfferId::from_uuid(uuid::Uuid::from_u128(u128::try_from(yesterday).unwrap() << 80 | 7 << 76));
    let old = Offer { id: yesterday, state: OfferState::Accepted, ..offer(assigned.id, marie.id) };
    let head = desk
        .commit(|step| {
            for request in [&searching, &waiting, &assigned, &over] {
                step.put(request.clone()).event(event());
            }
            step.put(marie.clone()).put(jean.clone()).put(calendar(marie.id, 1));
            step.put(bound.clone()).put(done);
            for offer in [&open, &declined, &recent, &old] {
                step.put(offer.clone());
            }
        })
        .await
        .unwrap();

    let snapshot = desk.store.snapshot(&org(), t0()).await.unwrap();
    assert_eq!(snapshot.sequence, head.sequence);
    assert_eq!(snapshot.interpreters, [marie.clone(), jean]);
    assert_eq!(snapshot.calendars, [calendar(marie.id, 1)]);
    assert_eq!(snapshot.requests, [searching, waiting, assigned]);
    assert_eq!(snapshot.offers, [open, declined, recent]);
    assert_eq!(snapshot.assignments, [bound]);
}

async fn a_snapshot_of_nothing_is_empty(database: TestDatabase) {
    let desk = Desk::open(database).await;
    desk.put([request().into()]).await;
    let snapshot = desk.store.snapshot(&"elsewhere".parse().unwrap(), t0()).await.unwrap();
    assert_eq!(snapshot.sequence, 0);
    assert!(snapshot.requests.is_empty() && snapshot.interpreters.is_empty() && snapshot.offers.is_empty());
}
