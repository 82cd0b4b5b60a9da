//! Health tells the truth about the database, and a token's end is a stream's end.

use std::sync::Arc;
use std::time::Duration;

use tokio_stream::StreamExt as _;
use tonic::Code;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_client::HealthClient;
use tonic_types::StatusExt as _;
use turjuman_grpc::Limits;
use turjuman_operations::caller::Role;
use turjuman_proto::v1;
use turjuman_proto::v1::request_service_client::RequestServiceClient;
use turjuman_test_databases::{Cluster, Settings, Stop};

use crate::streams::by_phone;
use crate::support::City;

const SERVING: i32 = 1;
const NOT_SERVING: i32 = 2;

#[tokio::test(flavor = "multi_thread")]
async fn health_says_when_the_database_is_gone_and_when_it_is_back() {
    let cluster = tokio::task::spawn_blocking(|| Cluster::start(&Settings::default()));
    let cluster = Arc::new(cluster.await.expect("a database server"));
    let city = City::at(&cluster.url("postgres"), Limits::default()).await;
    let mut health = HealthClient::new(city.channel().await);
    let watch = health.watch(HealthCheckRequest::default()).await.expect("opened");
    let mut watch = watch.into_inner();
    assert_eq!(watch.message().await.expect("well").expect("first").status, SERVING);
    let mut requests = RequestServiceClient::new(city.channel().await);
    let submit = |key: &str| city.signed("clerk", Role::Requester, by_phone(key));
    requests.submit_request(submit("before")).await.expect("submitted");

    let server = Arc::clone(&cluster);
    tokio::task::spawn_blocking(move || server.stop(Stop::Kill)).await.expect("killed");
    assert_eq!(watch.message().await.expect("well").expect("second").status, NOT_SERVING);
    let now = health.check(HealthCheckRequest::default()).await.expect("an answer").into_inner();
    assert_eq!(now.status, NOT_SERVING);
    let refused = requests.submit_request(submit("meanwhile")).await.expect_err("nothing can be kept");
    assert_eq!(refused.code(), Code::Unavailable, "{refused:?}");
    assert!(refused.get_error_details().retry_info().is_some());

    let server = Arc::clone(&cluster);
    tokio::task::spawn_blocking(move || server.start_again()).await.expect("started");
    assert_eq!(watch.message().await.expect("well").expect("third").status, SERVING);
    // The writer's own connection may still be the old one for a call or two.
    let mut made = requests.submit_request(submit("meanwhile")).await;
    for _ in 0..100 {
        if made.is_ok() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
        made = requests.submit_request(submit("meanwhile")).await;
    }
    made.expect("the desk works again without a restart");
    city.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_ends_with_its_token_and_says_where_to_resume() {
    let city = City::open(Limits::default(), None).await;
    let mut requests = RequestServiceClient::new(city.channel().await);
    let watch = v1::WatchRequestsRequest { from_now: true, ..Default::default() };
    // The leeway for clocks that differ counts for the end, too.
    let short = city.signed_for("clerk", Role::Requester, Duration::from_secs(1), watch);
    let mut stream = requests.watch_requests(short).await.expect("opened").into_inner();
    let made = requests.submit_request(city.signed("clerk", Role::Requester, by_phone("a"))).await;
    made.expect("submitted");
    let seen = stream.next().await.expect("an event").expect("no error").sequence;
    let end = loop {
        match stream.next().await.expect("a reason") {
            Ok(_) => {}
            Err(end) => break end,
        }
    };
    assert_eq!(end.code(), Code::Unauthenticated, "{end:?}");
    let details = end.get_error_details();
    let info = details.error_info().expect("a reason");
    assert_eq!(info.reason, "TOKEN_EXPIRED");
    assert!(info.metadata["resume_after"].parse::<u64>().expect("a number") >= seen);
    city.stop().await;
}
