//! Watch streams: open at once, resume, refuse the future, end with the server.

use std::time::Duration;

use tokio_stream::StreamExt as _;
use tonic::Code;
use tonic_types::StatusExt as _;
use turjuman_grpc::Limits;
use turjuman_operations::caller::Role;
use turjuman_proto::v1;
use turjuman_proto::v1::offer_service_client::OfferServiceClient;
use turjuman_proto::v1::request_service_client::RequestServiceClient;

use crate::support::City;

pub(crate) fn by_phone(key: &str) -> v1::SubmitRequestRequest {
    v1::SubmitRequestRequest {
        language: "ht".into(),
        modality: v1::Modality::Phone.into(),
        encounter_type: "counter_service".into(),
        start: Some(v1::submit_request_request::Start::Now(true)),
        join: Some(v1::submit_request_request::Join::PhoneNumber("+1 973 555 0100".into())),
        idempotency_key: key.into(),
        ..Default::default()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_is_open_at_once_resumes_after_a_number_and_ends_with_the_server() {
    let city = City::open(Limits::default(), None).await;
    let mut requests = RequestServiceClient::new(city.channel().await);
    let watch = v1::WatchRequestsRequest { from_now: true, ..Default::default() };
    // Nothing has happened yet: the answer can only be that the stream is open.
    let opened = requests.watch_requests(city.signed("clerk", Role::Requester, watch));
    let opened = tokio::time::timeout(Duration::from_secs(5), opened).await.expect("headers at once");
    let mut live = opened.expect("opened").into_inner();

    let mut ids = Vec::new();
    for key in ["a", "b"] {
        let made = requests.submit_request(city.signed("clerk", Role::Requester, by_phone(key))).await;
        ids.push(made.expect("submitted").into_inner().request.expect("a request").id);
    }
    let again = requests.submit_request(city.signed("clerk", Role::Requester, by_phone("a"))).await;
    assert_eq!(again.expect("the same").into_inner().request.expect("a request").id, ids[0]);

    let first = live.next().await.expect("an event").expect("no error");
    assert_eq!(first.kind(), v1::RequestEventKind::Submitted);
    assert_eq!(first.request.expect("a request").id, ids[0]);

    let watch = v1::WatchRequestsRequest { after_sequence: first.sequence, ..Default::default() };
    let resumed = requests.watch_requests(city.signed("clerk", Role::Requester, watch)).await;
    let mut resumed = resumed.expect("opened").into_inner();
    let next = loop {
        let event = resumed.next().await.expect("an event").expect("no error");
        assert!(event.sequence > first.sequence, "{event:?} was seen before");
        if event.kind() == v1::RequestEventKind::Submitted {
            break event;
        }
    };
    assert_eq!(next.request.expect("a request").id, ids[1]);

    let ahead = v1::WatchRequestsRequest { after_sequence: 1_000_000, ..Default::default() };
    let refused = requests.watch_requests(city.signed("clerk", Role::Requester, ahead)).await;
    let refused = refused.expect_err("ahead of everything");
    assert_eq!(refused.code(), Code::OutOfRange);

    city.stop.cancel();
    let end = loop {
        match resumed.next().await.expect("a reason") {
            Ok(_) => {}
            Err(end) => break end,
        }
    };
    assert_eq!(end.code(), Code::Unavailable);
    let details = end.get_error_details();
    assert_eq!(details.error_info().expect("a reason").reason, "STOPPING");
    drop((live, resumed, requests));
    assert!(city.stop().await < Duration::from_secs(2), "streams did not end by the token");
}

#[tokio::test(flavor = "multi_thread")]
async fn streams_are_counted_and_interpreters_need_an_entry() {
    let city = City::open(Limits { watches_per_caller: 2, ..Limits::default() }, None).await;
    let mut requests = RequestServiceClient::new(city.channel().await);
    let watch = || city.signed("clerk", Role::Requester, v1::WatchRequestsRequest::default());
    let one = requests.watch_requests(watch()).await.expect("one");
    let _two = requests.watch_requests(watch()).await.expect("two");
    let refused = requests.watch_requests(watch()).await.expect_err("a third");
    assert_eq!(refused.code(), Code::ResourceExhausted);
    drop(one);
    let mut third = requests.watch_requests(watch()).await;
    for _ in 0..50 {
        if third.is_ok() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
        third = requests.watch_requests(watch()).await;
    }
    third.expect("there is room again");

    let mut offers = OfferServiceClient::new(city.channel().await);
    let unknown = city.signed("nobody", Role::Interpreter, v1::WatchOffersRequest::default());
    let refused = offers.watch_offers(unknown).await.expect_err("not on the roster");
    assert_eq!(refused.code(), Code::FailedPrecondition);
    city.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_who_takes_nothing_is_cut_off_with_the_number_to_resume_after() {
    let slow_watcher = Duration::from_millis(200);
    let limits = Limits { watch_buffer: 1, slow_watcher, ..Limits::default() };
    let city = City::open(limits, None).await;
    // A window of HTTP/2 that a few events fill, so that the reader's slowness is felt.
    let endpoint =
        tonic::transport::Endpoint::from_shared(format!("http://{}", city.address)).expect("a URL");
    let narrow = endpoint.initial_stream_window_size(Some(600)).connect().await.expect("connected");
    let mut reader = RequestServiceClient::new(narrow);
    let watch = city.signed("clerk", Role::Requester, v1::WatchRequestsRequest::default());
    let mut stream = reader.watch_requests(watch).await.expect("opened").into_inner();
    let mut requests = RequestServiceClient::new(city.channel().await);
    for number in 0..30 {
        let made = by_phone(&format!("k{number}"));
        requests.submit_request(city.signed("clerk", Role::Requester, made)).await.expect("submitted");
    }
    tokio::time::sleep(Duration::from_secs(2)).await;
    let mut seen = Vec::new();
    let end = loop {
        match stream.next().await.expect("a reason") {
            Ok(event) => seen.push(event.sequence),
            Err(end) => break end,
        }
    };
    assert_eq!(end.code(), Code::ResourceExhausted);
    let details = end.get_error_details();
    let info = details.error_info().expect("a reason");
    assert_eq!(info.reason, "STREAM_LAGGED");
    // It may have passed over what does not concern the clerk.
    let resume_after = info.metadata["resume_after"].parse().expect("a number");
    assert!(seen.iter().all(|seen| *seen <= resume_after), "{resume_after} after {seen:?}");
    let mut watch = async |after_sequence| {
        let watch = v1::WatchRequestsRequest { after_sequence, ..Default::default() };
        let opened = requests.watch_requests(city.signed("clerk", Role::Requester, watch)).await;
        opened.expect("opened").into_inner()
    };
    let (mut whole, mut rest) = (watch(0).await, watch(resume_after).await);
    let (mut history, mut submitted) = (Vec::new(), 0);
    while submitted < 30 {
        let event = whole.next().await.expect("an event").expect("nothing is lost");
        submitted += usize::from(event.kind() == v1::RequestEventKind::Submitted);
        history.push(event.sequence);
    }
    assert!(seen.len() < history.len(), "it was cut off");
    while seen.len() < history.len() {
        seen.push(rest.next().await.expect("an event").expect("nothing is lost").sequence);
    }
    assert_eq!(seen, history, "nothing lost and nothing twice");
    city.stop().await;
}
