//! Several at the same instant: exactly one wins, and the others are told kindly.

use tonic::Code;
use turjuman_proto::v1::{NotificationKind, OfferState, RequestState};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{PAIRS, Server, Start, ask_by_phone, ask_on_site};

both_databases!(
    two_accept_at_the_same_instant_and_one_wins,
    one_person_cannot_be_in_two_places,
    a_cancel_races_an_accept,
);

async fn two_accept_at_the_same_instant_and_one_wins(database: TestDatabase) {
    let server = Server::with_policy(database, PAIRS).await;
    let people = [server.interpreter("jamila", &["prs"]).await, server.interpreter("karim", &["prs"]).await];
    let mut streams =
        [people[0].watch_offers_from(Start::Now).await, people[1].watch_offers_from(Start::Now).await];
    let clerk = server.clerk();
    for _ in 0..5 {
        let request = clerk.submit(ask_by_phone("Dari")).await;
        let offers = [streams[0].sent(&request.id).await, streams[1].sent(&request.id).await];
        let (first, second) = tokio::join!(people[0].accept(&offers[0].id), people[1].accept(&offers[1].id));
        let (winner, assignment, refused) = match (first, second) {
            (Ok(assignment), Err(refused)) => (0, assignment, refused),
            (Err(refused), Ok(assignment)) => (1, assignment, refused),
            other => panic!("exactly one wins: {other:?}"),
        };
        assert_eq!((refused.code, refused.reason.as_str()), (Code::FailedPrecondition, "OFFER_TAKEN"));
        let filled = clerk.request(&request.id).await;
        assert_eq!(filled.state(), RequestState::Assigned);
        assert_eq!(filled.assignment.unwrap().interpreter_id, people[winner].interpreter_id);

        // The other is thanked, and it does not count against them.
        let notice = people[1 - winner].watch_inbox().await;
        let mut notice = notice;
        notice
            .until("thanks for this offer", |event| {
                let notice = event.notification.as_ref().unwrap();
                notice.kind() == NotificationKind::OfferFilled && notice.request_id == request.id
            })
            .await;
        people[winner].complete(&assignment.id).await.unwrap();
    }
    server.finish().await;
}

async fn one_person_cannot_be_in_two_places(database: TestDatabase) {
    let server = Server::start(database).await;
    let site = server.site("Municipal Court").await;
    let lan = server.interpreter("lan", &["vi"]).await;
    let mut offers = lan.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    // Two sessions at the same time; the budget lets both offers be open.
    let requests = [
        clerk.submit(ask_on_site("Vietnamese", &site, 300)).await,
        clerk.submit(ask_on_site("vi", &site, 310)).await,
    ];
    let first = offers.sent(&requests[0].id).await;
    let second = offers.sent(&requests[1].id).await;
    let (one, other) = tokio::join!(lan.accept(&first.id), lan.accept(&second.id));
    let refused = match (one, other) {
        (Ok(_), Err(refused)) | (Err(refused), Ok(_)) => refused,
        both => panic!("exactly one session: {both:?}"),
    };
    assert_eq!((refused.code, refused.reason.as_str()), (Code::FailedPrecondition, "BUSY"));
    server.finish().await;
}

async fn a_cancel_races_an_accept(database: TestDatabase) {
    let server = Server::start(database).await;
    let mona = server.interpreter("mona", &["ar"]).await;
    let mut offers = mona.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    for _ in 0..5 {
        let request = clerk.submit(ask_by_phone("Arabic")).await;
        let offer = offers.sent(&request.id).await;
        let (cancelled, accepted) = tokio::join!(clerk.cancel(&request.id), mona.accept(&offer.id));
        // A cancel is never too late before the session starts; an accept that lost says why.
        assert_eq!(cancelled.unwrap().state(), RequestState::Cancelled);
        match accepted {
            Ok(assignment) => {
                let mut inbox = mona.watch_inbox().await;
                inbox
                    .until("being released", |event| {
                        let notice = event.notification.as_ref().unwrap();
                        notice.kind() == NotificationKind::AssignmentCancelled
                            && notice.assignment_id == assignment.id
                    })
                    .await;
            }
            Err(refused) => {
                assert_eq!(refused.code, Code::FailedPrecondition);
                assert_eq!(refused.reason, "REQUEST_CANCELLED", "{refused:?}");
            }
        }
        let after = clerk.request(&request.id).await;
        assert_eq!((after.state(), after.assignment), (RequestState::Cancelled, None));
        assert_eq!(after.open_offer_count, 0);
    }
    let answered =
        turjuman_proto::v1::ListOffersRequest { states: vec![OfferState::Open.into()], ..Default::default() };
    let open = turjuman_tests::answer(mona.offers().list_offers(answered)).await.unwrap();
    assert!(open.offers.is_empty(), "{open:?}");
    server.finish().await;
}
