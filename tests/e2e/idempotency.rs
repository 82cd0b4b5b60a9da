//! The same call twice is one call: a client that lost the answer asks again with the same key.

use tonic::Code;
use turjuman_proto::v1::{AcceptOfferRequest, CancelRequestRequest, ListRequestsRequest, OfferState};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Server, Start, answer, ask_by_phone, key};

both_databases!(
    the_same_key_gets_the_same_answer,
    the_same_key_at_the_same_instant_makes_one_request,
    the_same_key_with_another_body_is_refused,
    a_key_belongs_to_its_caller_and_method,
    a_call_without_a_key_is_refused,
    an_acceptance_can_be_repeated,
    what_is_repeated_while_it_is_under_way_gets_one_answer,
    a_key_survives_a_restart,
);

async fn the_same_key_gets_the_same_answer(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk();
    let input = ask_by_phone("Korean");
    let first = clerk.submit(input.clone()).await;
    let second = clerk.submit(input).await;
    assert_eq!(first.id, second.id);
    let all = answer(clerk.requests().list_requests(ListRequestsRequest::default())).await.unwrap();
    assert_eq!(all.requests.len(), 1);
    server.finish().await;
}

async fn the_same_key_at_the_same_instant_makes_one_request(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk();
    let input = ask_by_phone("Korean");
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..16 {
        let (clerk, input) = (clerk.clone(), input.clone());
        calls.spawn(async move { clerk.submit(input).await.id });
    }
    let ids: std::collections::BTreeSet<String> = calls.join_all().await.into_iter().collect();
    assert_eq!(ids.len(), 1, "{ids:?}");
    let all = answer(clerk.requests().list_requests(ListRequestsRequest::default())).await.unwrap();
    assert_eq!(all.requests.len(), 1);
    server.finish().await;
}

async fn the_same_key_with_another_body_is_refused(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk().reading("es-US");
    let input = ask_by_phone("Korean");
    clerk.submit(input.clone()).await;
    let other = turjuman_proto::v1::SubmitRequestRequest { language: "Japanese".into(), ..input };
    let refused = clerk.try_submit(other).await.unwrap_err();
    assert_eq!((refused.code, refused.reason.as_str()), (Code::FailedPrecondition, "KEY_REUSED"));
    let (locale, sentence) = refused.localized.unwrap();
    assert_eq!(locale, "es-US");
    assert!(sentence.contains("clave de idempotencia"), "{sentence}");
    server.finish().await;
}

async fn a_key_belongs_to_its_caller_and_method(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk();
    let input = ask_by_phone("Korean");
    let request = clerk.submit(input.clone()).await;
    let mut theirs = input.clone();
    theirs.department = "health".into();
    let other = server.stranger().submit(theirs).await;
    assert_ne!(request.id, other.id);
    let cancel = CancelRequestRequest {
        request_id: request.id.clone(),
        idempotency_key: input.idempotency_key,
        ..CancelRequestRequest::default()
    };
    answer(clerk.requests().cancel_request(cancel)).await.unwrap();
    server.finish().await;
}

async fn a_call_without_a_key_is_refused(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk();
    for bad in ["", "two words", &"k".repeat(65), "schlüssel"] {
        let mut input = ask_by_phone("Korean");
        input.idempotency_key = bad.into();
        let refused = clerk.try_submit(input).await.unwrap_err();
        assert_eq!(refused.code, Code::InvalidArgument, "{bad:?}: {refused:?}");
        assert_eq!(refused.paths(), ["idempotency_key"], "{bad:?}: {refused:?}");
    }
    server.finish().await;
}

async fn an_acceptance_can_be_repeated(database: TestDatabase) {
    let server = Server::start(database).await;
    let bo = server.interpreter("bo", &["ko"]).await;
    let mut offers = bo.watch_offers_from(Start::Now).await;
    let request = server.clerk().submit(ask_by_phone("Korean")).await;
    let offer = offers.sent(&request.id).await;
    let input = AcceptOfferRequest { offer_id: offer.id.clone(), idempotency_key: key() };
    let first = answer(bo.offers().accept_offer(input.clone())).await.unwrap();
    let second = answer(bo.offers().accept_offer(input)).await.unwrap();
    assert_eq!(first.assignment.unwrap().id, second.assignment.unwrap().id);
    assert_eq!(second.offer.unwrap().state(), OfferState::Accepted);
    // With a new key it is a second accept, and is told so.
    let again = bo.accept(&offer.id).await.unwrap_err();
    assert_eq!((again.code, again.reason.as_str()), (Code::FailedPrecondition, "OFFER_ANSWERED"));
    server.finish().await;
}

async fn what_is_repeated_while_it_is_under_way_gets_one_answer(database: TestDatabase) {
    let server = Server::start(database).await;
    let bo = server.interpreter("bo", &["ko"]).await;
    let clerk = server.clerk();
    let mut offers = bo.watch_offers_from(Start::Now).await;
    // A client that was not sure sends it again and again: nobody is told that they came too late for themselves.
    for _ in 0..10 {
        let request = clerk.submit(ask_by_phone("Korean")).await;
        let offer = offers.sent(&request.id).await;
        let accept = AcceptOfferRequest { offer_id: offer.id, idempotency_key: key() };
        let cancel = CancelRequestRequest {
            request_id: request.id,
            idempotency_key: key(),
            ..CancelRequestRequest::default()
        };
        let (mut accepts, mut cancels) = (tokio::task::JoinSet::new(), tokio::task::JoinSet::new());
        for _ in 0..4 {
            let (bo, accept) = (bo.clone(), accept.clone());
            accepts.spawn(async move { answer(bo.offers().accept_offer(accept)).await });
        }
        let accepted =
            accepts.join_all().await.into_iter().map(|accepted| accepted.unwrap().assignment.unwrap().id);
        assert_eq!(accepted.collect::<std::collections::BTreeSet<_>>().len(), 1);
        for _ in 0..4 {
            let (clerk, cancel) = (clerk.clone(), cancel.clone());
            cancels.spawn(async move { answer(clerk.requests().cancel_request(cancel)).await });
        }
        for cancelled in cancels.join_all().await {
            cancelled.unwrap();
        }
    }
    server.finish().await;
}

async fn a_key_survives_a_restart(database: TestDatabase) {
    let mut server = Server::start(database).await;
    let clerk = server.clerk();
    let input = ask_by_phone("Korean");
    let first = clerk.submit(input.clone()).await;
    server.start_again().await;
    let second = clerk.on(server.channel()).submit(input).await;
    assert_eq!(first.id, second.id);
    server.finish().await;
}
