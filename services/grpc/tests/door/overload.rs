//! More than there is room for: turned away at once with a word when to come back, new requests first; what was let in is
//! finished.

use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::process::{Child, Command};
use tokio::task::JoinSet;
use tonic::Code;
use tonic_types::StatusExt as _;
use turjuman_grpc::Limits;
use turjuman_operations::caller::Role;
use turjuman_proto::v1;
use turjuman_proto::v1::request_service_client::RequestServiceClient;
use turjuman_test_databases::{TestDatabase, postgres_programs};

use crate::streams::by_phone;
use crate::support::City;

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_of_requests_is_turned_away_at_once_while_reads_get_through() {
    let limits = Limits { calls_in_flight: 40, new_requests_in_flight: 2, ..Limits::default() };
    let city = Arc::new(City::open(limits, None).await);
    let client = RequestServiceClient::new(city.channel().await);

    // Readers who never stop, together fewer than there are places: none may ever be turned away.
    let enough = Arc::new(AtomicBool::new(false));
    let mut readers = JoinSet::new();
    for _ in 0..16 {
        let (mut client, city, enough) = (client.clone(), Arc::clone(&city), Arc::clone(&enough));
        readers.spawn(async move {
            let mut answers = 0;
            while !enough.load(Ordering::Relaxed) || answers == 0 {
                let list = v1::ListRequestsRequest { page_size: 1, ..Default::default() };
                client.list_requests(city.signed("clerk", Role::Requester, list)).await.expect("a read");
                answers += 1;
            }
        });
    }

    let mut flood = JoinSet::new();
    for number in 0..150 {
        let (mut client, city) = (client.clone(), Arc::clone(&city));
        flood.spawn(async move {
            let request = || city.signed("clerk", Role::Requester, by_phone(&format!("flood-{number}")));
            (number, client.submit_request(request()).await)
        });
    }
    let (mut let_in, mut turned_away) = (Vec::new(), Vec::new());
    for (number, answer) in flood.join_all().await {
        match answer {
            Ok(made) => let_in.push(made.into_inner().request.expect("a request").id),
            Err(refused) => {
                assert_eq!(refused.code(), Code::ResourceExhausted, "{refused:?}");
                let details = refused.get_error_details();
                assert_eq!(details.error_info().expect("a reason").reason, "OVERLOADED");
                let again =
                    details.retry_info().and_then(|info| info.retry_delay).expect("when to come back");
                assert!(!again.is_zero());
                assert!(details.localized_message().is_some(), "the person at the phone is told, too");
                turned_away.push(number);
            }
        }
    }
    enough.store(true, Ordering::Relaxed);
    readers.join_all().await;
    assert!(!let_in.is_empty() && !turned_away.is_empty(), "{} in, {} away", let_in.len(), turned_away.len());

    // Nothing of those who were turned away was begun: they come back, one after another, and are let in.
    let mut client = client;
    for number in &turned_away {
        let again = city.signed("clerk", Role::Requester, by_phone(&format!("flood-{number}")));
        let made = client.submit_request(again).await.expect("there is room now");
        let_in.push(made.into_inner().request.expect("a request").id);
    }
    let_in.sort();
    let_in.dedup();
    assert_eq!(let_in.len(), 150, "each was made once");
    for id in let_in {
        let get = v1::GetRequestRequest { request_id: id };
        client.get_request(city.signed("clerk", Role::Requester, get)).await.expect("what was told is there");
    }
    Arc::into_inner(city).expect("nobody else").stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_survives_however_many_of_its_calls_are_turned_away() {
    let city = City::open(Limits { new_requests_in_flight: 0, ..Limits::default() }, None).await;
    let client = RequestServiceClient::new(city.channel().await);
    let token = format!("Bearer {}", city.token("clerk", &[Role::Requester]));
    let mut flood = JoinSet::new();
    for caller in 0..50 {
        let (mut client, token) = (client.clone(), token.clone());
        flood.spawn(async move {
            for number in 0..60 {
                let mut request = tonic::Request::new(by_phone(&format!("{caller}-{number}")));
                request.metadata_mut().insert("authorization", token.parse().expect("ASCII"));
                let refused = client.submit_request(request).await.expect_err("no room");
                assert_eq!(refused.code(), Code::ResourceExhausted, "{refused:?}");
            }
        });
    }
    flood.join_all().await;
    city.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn streams_have_a_limit_in_all() {
    let city = City::open(Limits { watches: 3, ..Limits::default() }, None).await;
    let mut client = RequestServiceClient::new(city.channel().await);
    let mut open = Vec::new();
    for person in ["ada", "ben", "cleo"] {
        let watch = city.signed(person, Role::Requester, v1::WatchRequestsRequest::default());
        open.push(client.watch_requests(watch).await.expect("a place"));
    }
    let watch = city.signed("dan", Role::Requester, v1::WatchRequestsRequest::default());
    let refused = client.watch_requests(watch).await.expect_err("no place");
    assert_eq!(refused.code(), Code::ResourceExhausted);
    assert!(refused.get_error_details().retry_info().is_some());
    drop(open);
    city.stop().await;
}

/// Keeps everybody from requests, until it is let go of.
async fn lock_requests(url: &str) -> Child {
    let mut psql = Command::new(postgres_programs().join("psql"));
    psql.args(["-qAt", "-d", url]).stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
    let mut psql = psql.spawn().expect("psql");
    let lock = b"BEGIN;\nLOCK TABLE request IN ACCESS EXCLUSIVE MODE;\nSELECT 'locked';\n";
    psql.stdin.as_mut().expect("piped").write_all(lock).await.expect("it listens");
    let mut answers = BufReader::new(psql.stdout.take().expect("piped")).lines();
    assert_eq!(answers.next_line().await.expect("an answer").as_deref(), Some("locked"));
    psql
}

#[tokio::test(flavor = "multi_thread")]
async fn work_that_nobody_waits_for_any_more_keeps_its_place() {
    let database = TestDatabase::postgres();
    let city = City::at(database.url(), Limits { new_requests_in_flight: 1, ..Limits::default() }).await;
    let mut client = RequestServiceClient::new(city.channel().await);
    let submit = |key: &str| city.signed("clerk", Role::Requester, by_phone(key));
    client.submit_request(submit("first")).await.expect("submitted");

    let mut lock = lock_requests(database.url()).await;
    let mut impatient = submit("impatient");
    impatient.set_timeout(Duration::from_millis(200));
    client.submit_request(impatient).await.expect_err("nobody can write");
    // It goes on, and nobody else is let in as if it did not.
    let refused = client.submit_request(submit("next")).await.expect_err("the place is taken");
    assert_eq!(refused.code(), Code::ResourceExhausted, "{refused:?}");

    drop(lock.stdin.take());
    lock.wait().await.expect("psql ends");
    let mut made = client.submit_request(submit("next")).await;
    while made.as_ref().is_err_and(|refused| refused.code() == Code::ResourceExhausted) {
        tokio::time::sleep(Duration::from_millis(20)).await;
        made = client.submit_request(submit("next")).await;
    }
    let next = made.expect("there is room again").into_inner().request.expect("a request").id;
    // What was given up was finished all the same: its key stands for it.
    let again = client.submit_request(submit("impatient")).await.expect("the first answer");
    let finished = again.into_inner().request.expect("a request").id;
    assert!(finished < next, "ids are in the order of their making");
    city.stop().await;
}
