//! Watching never loses an event: a stream resumes after the last number that was seen, without loss and without repeat.

use tonic::Code;
use turjuman_proto::v1::{OfferEventKind, WatchOffersResponse, WatchRequestsRequest, WatchRequestsResponse};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Server, Start, answer, ask_by_phone};

both_databases!(
    a_watch_resumes_without_loss_or_repeat,
    an_interpreter_who_lost_the_line_finds_the_offer,
    a_stream_ends_when_the_server_stops_and_resumes_after,
    what_cannot_be_resumed_is_said,
    nobody_sees_the_events_of_others,
);

async fn a_watch_resumes_without_loss_or_repeat(database: TestDatabase) {
    let server = Server::start(database).await;
    let tala = server.interpreter("tala", &["tl"]).await;
    let mut offers = tala.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    // One stream is never cut; the other is cut after every event and resumed. Both must tell the same.
    let mut whole = clerk.watch_requests(Start::After(0), "").await;
    let mut seen = Vec::new();
    let mut last = 0;
    for _ in 0..4 {
        let request = clerk.submit(ask_by_phone("Tagalog")).await;
        let offer = offers.sent(&request.id).await;
        let assignment = tala.accept(&offer.id).await.unwrap();
        tala.complete(&assignment.id).await.unwrap();
        loop {
            let mut stream = clerk.watch_requests(Start::After(last), "").await;
            let event = stream.next().await;
            assert!(event.sequence > last, "{} after {last}", event.sequence);
            last = event.sequence;
            let done = is_the_end_of(&event, &request.id);
            seen.push((event.sequence, event.kind()));
            if done {
                break;
            }
        }
    }
    let mut told = Vec::new();
    while told.len() < seen.len() {
        let event = whole.next().await;
        told.push((event.sequence, event.kind()));
    }
    assert_eq!(told, seen);
    server.finish().await;
}

fn is_the_end_of(event: &WatchRequestsResponse, request_id: &str) -> bool {
    event.kind() == turjuman_proto::v1::RequestEventKind::Completed
        && event.request.as_ref().is_some_and(|request| request.id == request_id)
}

async fn an_interpreter_who_lost_the_line_finds_the_offer(database: TestDatabase) {
    let server = Server::start(database).await;
    let usha = server.interpreter("usha", &["gu"]).await;
    let clerk = server.clerk();
    let first = clerk.submit(ask_by_phone("Gujarati")).await;
    let mut stream = usha.watch_offers().await;
    let sent =
        stream.until("an offer", |event: &WatchOffersResponse| event.kind() == OfferEventKind::Sent).await;
    drop(stream);
    // While she is away the clerk cancels and asks again.
    clerk.cancel(&first.id).await.unwrap();
    let second = clerk.submit(ask_by_phone("Gujarati")).await;

    let mut stream = usha.watch_offers_from(Start::After(sent.sequence)).await;
    let next = stream.next().await;
    assert_eq!(next.kind(), OfferEventKind::Withdrawn, "what she missed comes first, and once");
    let offer = stream.sent(&second.id).await;
    usha.accept(&offer.id).await.unwrap();
    server.finish().await;
}

async fn a_stream_ends_when_the_server_stops_and_resumes_after(database: TestDatabase) {
    let mut server = Server::start(database).await;
    let vera = server.interpreter("vera", &["ru"]).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Russian")).await;
    let mut stream = vera.watch_offers().await;
    let sent =
        stream.until("an offer", |event: &WatchOffersResponse| event.kind() == OfferEventKind::Sent).await;
    server.stop().await;
    let ended = stream.end().await.expect("a stop is no orderly end of the history");
    assert_eq!(ended.code, Code::Unavailable, "{ended:?}");
    // It may have passed over what does not concern her.
    let resume_after: u64 = ended.facts["resume_after"].parse().unwrap();
    assert!(resume_after >= sent.sequence, "{ended:?}");

    server.start_again().await;
    let vera = vera.on(server.channel());
    let mut stream = vera.watch_offers_from(Start::After(resume_after)).await;
    let assignment = vera.accept(&sent.offer.unwrap().id).await.unwrap();
    assert_eq!(assignment.request_id, request.id);
    let next = stream.next().await;
    assert_eq!(next.kind(), OfferEventKind::Accepted, "nothing lost, nothing twice");
    server.finish().await;
}

async fn what_cannot_be_resumed_is_said(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk();
    let ahead = WatchRequestsRequest { after_sequence: 1_000_000_000, ..WatchRequestsRequest::default() };
    let refused = refusal(&clerk, ahead).await;
    assert_eq!((refused.code, refused.reason.as_str()), (Code::OutOfRange, "SEQUENCE_GONE"), "{refused:?}");
    let unknown = WatchRequestsRequest {
        request_id: format!("req_{}", "0".repeat(32)),
        ..WatchRequestsRequest::default()
    };
    assert_eq!(refusal(&clerk, unknown).await.code, Code::NotFound);
    let nonsense = WatchRequestsRequest { request_id: "nonsense".into(), ..WatchRequestsRequest::default() };
    let refused = refusal(&clerk, nonsense).await;
    assert_eq!((refused.code, refused.paths()), (Code::InvalidArgument, vec!["request_id"]));
    server.finish().await;
}

/// A stream may be refused with its headers or with its first message.
async fn refusal(
    person: &turjuman_tests::Person,
    input: WatchRequestsRequest,
) -> Box<turjuman_tests::Failure> {
    match answer(person.requests().watch_requests(input)).await {
        Err(refused) => refused,
        Ok(stream) => turjuman_tests::Watch::new("the refused", stream).end().await.expect("a refusal"),
    }
}

async fn nobody_sees_the_events_of_others(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk();
    let stranger = server.stranger();
    let mut theirs = stranger.watch_requests(Start::After(0), "").await;
    let hidden = clerk.submit(ask_by_phone("Polish")).await;
    let mut input = ask_by_phone("Polish");
    input.department = "health".into();
    let own = stranger.submit(input).await;
    // The first event of a stranger is about their own request, although the other came before.
    let event = theirs.next().await;
    assert_eq!(event.request.unwrap().id, own.id);
    let refused = refusal(
        &stranger,
        WatchRequestsRequest { request_id: hidden.id.clone(), ..WatchRequestsRequest::default() },
    )
    .await;
    assert_eq!(refused.code, Code::NotFound);
    server.finish().await;
}
