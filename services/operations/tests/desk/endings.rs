//! How things end when people forget to say so, or say it too early.

use jiff::SignedDuration;
use turjuman_dispatch::model::{AssignmentState, DeclineReason, RequestState};
use turjuman_operations::notice::{NoticeContent, Recipient};
use turjuman_operations::requests::{Start, Submit};
use turjuman_test_databases::{TestDatabase, both_databases};

use crate::city::{City, clerk, interpreter, phone_now};

both_databases!(
    a_session_nobody_ends_is_closed_with_its_length_unknown,
    nothing_starts_or_ends_long_before_its_time,
    a_request_whose_language_nobody_names_says_so_when_it_ends,
);

async fn a_session_nobody_ends_is_closed_with_its_length_unknown(database: TestDatabase) {
    let city = City::open(database).await;
    let ana = city.interpreter("ana", &["ht"]).await;
    let request = city.submit("ht").await;
    city.pass(0).await;
    let offer = city.open_offer(request.id, ana).await;
    let won = city.desk.accept(&interpreter("ana"), offer.id).await.unwrap().assignment;
    city.desk.start_session(&interpreter("ana"), won.id).await.unwrap();
    city.pass(12 * 3600).await;
    assert_eq!(city.request(request.id).await.state, RequestState::InSession, "somebody may still say so");
    city.pass(3600).await;
    let (ended, after) = city.desk.assignment(&clerk().caller, won.id).await.unwrap();
    assert_eq!((ended.state, ended.minutes), (AssignmentState::Completed, None));
    assert_eq!((after.state, after.attention_at), (RequestState::Completed, None));
    for told in [city.told_clerk().await, city.told(&Recipient::Interpreter(ana)).await] {
        assert!(matches!(told.last(), Some(NoticeContent::SessionClosed { .. })), "{told:?}");
    }
}

async fn nothing_starts_or_ends_long_before_its_time(database: TestDatabase) {
    let city = City::open(database).await;
    let ana = city.interpreter("ana", &["ht"]).await;
    let tomorrow = city.now() + SignedDuration::from_hours(24);
    let agreed = Submit { start: Some(Start::At(tomorrow)), ..phone_now("ht") };
    let request = city.desk.submit(&clerk(), agreed).await.unwrap().request;
    city.pass(0).await;
    let offer = city.open_offer(request.id, ana).await;
    let won = city.desk.accept(&interpreter("ana"), offer.id).await.unwrap().assignment;
    assert!(city.desk.start_session(&interpreter("ana"), won.id).await.is_err());
    assert!(city.desk.complete(&clerk(), won.id).await.is_err());
    city.pass(24 * 3600 - 600).await;
    city.desk.start_session(&interpreter("ana"), won.id).await.unwrap();
    let left = city.desk.withdraw(&interpreter("ana"), won.id, DeclineReason::Busy).await;
    assert!(left.is_err(), "nobody withdraws from a session that has started");
    city.desk.complete(&interpreter("ana"), won.id).await.unwrap();
}

async fn a_request_whose_language_nobody_names_says_so_when_it_ends(database: TestDatabase) {
    let city = City::open(database).await;
    let request = city.submit("CREOLE").await;
    city.pass(3600).await;
    assert_eq!(city.request(request.id).await.state, RequestState::Unfilled);
    let told = city.told_clerk().await;
    assert!(matches!(told.last(), Some(NoticeContent::RequestUnclarified { .. })), "{told:?}");
}
