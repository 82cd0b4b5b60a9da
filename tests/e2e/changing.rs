//! Longer, or at another time.

use tonic::Code;
use turjuman_proto::v1::reschedule_request_request::Start as NewStart;
use turjuman_proto::v1::{
    AssignmentState, ExtendRequestRequest, NotificationKind, OfferEventKind, RequestState,
    RescheduleRequestRequest,
};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Server, Start, answer, ask_by_phone, ask_on_site, in_minutes, key, minutes};

both_databases!(
    a_session_is_extended_and_both_are_told,
    what_cannot_be_extended_is_refused,
    a_request_moves_to_another_time,
    the_session_is_remembered_to_both,
);

fn extend(request_id: &str, by: i64) -> ExtendRequestRequest {
    ExtendRequestRequest { request_id: request_id.into(), by: Some(minutes(by)), idempotency_key: key() }
}

async fn a_session_is_extended_and_both_are_told(database: TestDatabase) {
    let server = Server::start(database).await;
    let cira = server.interpreter("cira", &["es"]).await;
    let mut offers = cira.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Spanish")).await;
    let offer = offers.sent(&request.id).await;
    let assignment = cira.accept(&offer.id).await.unwrap();
    cira.start(&assignment.id).await.unwrap();

    let longer =
        answer(clerk.requests().extend_request(extend(&request.id, 20))).await.unwrap().request.unwrap();
    assert_eq!(longer.duration, Some(minutes(50)));
    let bound = cira.assignment(&assignment.id).await;
    let (was, is) = (assignment.ends_at.unwrap().seconds, bound.ends_at.unwrap().seconds);
    assert_eq!(is - was, 20 * 60);
    cira.watch_inbox().await.kind(NotificationKind::SessionExtended).await;
    clerk.watch_inbox().await.kind(NotificationKind::SessionExtended).await;
    server.finish().await;
}

async fn what_cannot_be_extended_is_refused(database: TestDatabase) {
    let server = Server::start(database).await;
    let site = server.site("Health Centre").await;
    let dario = server.interpreter("dario", &["it"]).await;
    let mut offers = dario.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    let first = clerk.submit(ask_on_site("Italian", &site, 300)).await;
    let offer = offers.sent(&first.id).await;
    dario.accept(&offer.id).await.unwrap();
    // Right after it there is another session of his at the same place.
    let second = clerk.submit(ask_on_site("Italian", &site, 360)).await;
    let offer = offers.sent(&second.id).await;
    dario.accept(&offer.id).await.unwrap();

    let busy = answer(clerk.requests().extend_request(extend(&first.id, 60))).await.unwrap_err();
    assert_eq!((busy.code, busy.reason.as_str()), (Code::FailedPrecondition, "BUSY"));
    let far = answer(clerk.requests().extend_request(extend(&first.id, 480))).await.unwrap_err();
    assert_eq!((far.code, far.paths()), (Code::InvalidArgument, vec!["by"]));
    let none = answer(clerk.requests().extend_request(extend(&first.id, -5))).await.unwrap_err();
    assert_eq!((none.code, none.paths()), (Code::InvalidArgument, vec!["by"]));
    clerk.cancel(&second.id).await.unwrap();
    let over = answer(clerk.requests().extend_request(extend(&second.id, 10))).await.unwrap_err();
    assert_eq!((over.code, over.reason.as_str()), (Code::FailedPrecondition, "REQUEST_STATE"));
    server.finish().await;
}

async fn a_request_moves_to_another_time(database: TestDatabase) {
    let server = Server::start(database).await;
    let site = server.site("Library").await;
    let esi = server.interpreter("esi", &["tw"]).await;
    let mut offers = esi.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_on_site("Twi", &site, 300)).await;
    let offer = offers.sent(&request.id).await;
    let assignment = esi.accept(&offer.id).await.unwrap();

    let at = in_minutes(600);
    let input = RescheduleRequestRequest {
        request_id: request.id.clone(),
        start: Some(NewStart::StartsAt(at)),
        duration: Some(minutes(45)),
        idempotency_key: key(),
    };
    let moved = answer(clerk.requests().reschedule_request(input)).await.unwrap().request.unwrap();
    assert_eq!((moved.state(), moved.duration), (RequestState::Searching, Some(minutes(45))));
    assert_eq!(moved.starts_at.unwrap().seconds, at.seconds);
    assert_eq!(esi.assignment(&assignment.id).await.state(), AssignmentState::Cancelled);
    esi.watch_inbox().await.kind(NotificationKind::AssignmentRescheduled).await;
    // Nobody promised the new time: she is asked again, like everybody.
    let offer = offers.event(OfferEventKind::Sent, &request.id).await;
    assert_eq!(offer.request.unwrap().starts_at.unwrap().seconds, at.seconds);
    esi.accept(&offer.id).await.unwrap();
    server.finish().await;
}

async fn the_session_is_remembered_to_both(database: TestDatabase) {
    let server = Server::start(database).await;
    let site = server.site("City Hall").await;
    let femi = server.interpreter("femi", &["yo"]).await;
    let mut offers = femi.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_on_site("Yoruba", &site, 180)).await;
    let offer = offers.sent(&request.id).await;
    femi.accept(&offer.id).await.unwrap();
    server.pass_minutes(121);
    femi.watch_inbox().await.kind(NotificationKind::SessionReminder).await;
    clerk.watch_inbox().await.kind(NotificationKind::SessionReminder).await;
    server.finish().await;
}
