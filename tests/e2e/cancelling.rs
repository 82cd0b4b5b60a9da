//! The need goes away: before somebody accepted, and after.

use tonic::Code;
use turjuman_proto::v1::{
    AssignmentState, CancelReason, CancelRequestRequest, NotificationKind, OfferEventKind, RequestState,
};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Server, Start, answer, ask_by_phone, key};

both_databases!(
    a_cancel_before_acceptance_withdraws_the_offers_with_thanks,
    a_cancel_after_acceptance_releases_the_interpreter_and_tells_them,
    a_cancel_without_a_language_is_a_cancel,
);

async fn a_cancel_before_acceptance_withdraws_the_offers_with_thanks(database: TestDatabase) {
    let server = Server::start(database).await;
    let nadia = server.interpreter("nadia", &["uk"]).await;
    let mut offers = nadia.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Ukrainian")).await;
    let offer = offers.sent(&request.id).await;

    let input = CancelRequestRequest {
        request_id: request.id.clone(),
        reason: CancelReason::ServedOtherwise.into(),
        idempotency_key: key(),
    };
    let cancelled = answer(clerk.requests().cancel_request(input)).await.unwrap().request.unwrap();
    assert_eq!(cancelled.state(), RequestState::Cancelled);
    assert_eq!(cancelled.cancel_reason(), CancelReason::ServedOtherwise);
    assert_eq!(cancelled.open_offer_count, 0);

    let withdrawn = offers.event(OfferEventKind::Withdrawn, &request.id).await;
    assert_eq!(withdrawn.id, offer.id);
    nadia.watch_inbox().await.kind(NotificationKind::OfferWithdrawn).await;
    clerk.watch_inbox().await.kind(NotificationKind::RequestCancelled).await;
    let late = nadia.accept(&offer.id).await.unwrap_err();
    assert_eq!((late.code, late.reason.as_str()), (Code::FailedPrecondition, "REQUEST_CANCELLED"));
    let twice = clerk.cancel(&request.id).await.unwrap_err();
    assert_eq!((twice.code, twice.reason.as_str()), (Code::FailedPrecondition, "REQUEST_STATE"));
    server.finish().await;
}

async fn a_cancel_after_acceptance_releases_the_interpreter_and_tells_them(database: TestDatabase) {
    let server = Server::start(database).await;
    let omar = server.interpreter("omar", &["ar"]).await;
    let mut offers = omar.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Arabic")).await;
    let offer = offers.sent(&request.id).await;
    let assignment = omar.accept(&offer.id).await.unwrap();

    assert_eq!(clerk.cancel(&request.id).await.unwrap().state(), RequestState::Cancelled);
    let released = omar.assignment(&assignment.id).await;
    assert_eq!(released.state(), AssignmentState::Cancelled);
    assert!(released.join.is_none(), "who is released need not know where");
    omar.watch_inbox().await.kind(NotificationKind::AssignmentCancelled).await;

    // The time is free again.
    let next = clerk.submit(ask_by_phone("Arabic")).await;
    let offer = offers.sent(&next.id).await;
    omar.accept(&offer.id).await.unwrap();
    server.finish().await;
}

async fn a_cancel_without_a_language_is_a_cancel(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Chinese")).await;
    assert_eq!(request.state(), RequestState::NeedsClarification);
    assert_eq!(clerk.cancel(&request.id).await.unwrap().state(), RequestState::Cancelled);
    server.finish().await;
}
