//! The server is asked to stop: streams end with a word where to resume, nobody who is silent holds it up, what was
//! acknowledged is there afterwards; asked twice it ends at once.

use std::collections::BTreeSet;
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tonic::Code;
use turjuman_access::auth::TokenRequest;
use turjuman_operations::caller::Role;
use turjuman_proto::v1::WatchRequestsResponse;
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{DEPARTMENT, Failure, ONE_BY_ONE, Person, Program, Start, Watch, ask_by_phone};

both_databases!(streams_end_with_a_word_and_nothing_acknowledged_is_lost, asked_twice_it_ends_at_once,);

async fn start(database: TestDatabase) -> Program {
    Program::start(env!("CARGO_BIN_EXE_turjuman-under-test"), database, ONE_BY_ONE).await
}

fn clerk(program: &Program, subject: &str) -> Person {
    program.person(&TokenRequest {
        subject: subject.into(),
        roles: BTreeSet::from([Role::Requester]),
        departments: vec![DEPARTMENT.into()],
        email: None,
        locale: None,
        valid_for: Duration::from_secs(3600),
    })
}

/// Everything that a stream tells until it ends, and why it ended.
async fn all_of(mut stream: Watch<WatchRequestsResponse>) -> (Vec<u64>, Failure) {
    let mut told = Vec::new();
    loop {
        match stream.message().await {
            Ok(Some(event)) => told.push(event.sequence),
            Ok(None) => panic!("a stop is no orderly end of the history"),
            Err(status) => return (told, Failure::from(*status)),
        }
    }
}

async fn streams_end_with_a_word_and_nothing_acknowledged_is_lost(database: TestDatabase) {
    let mut program = start(database).await;
    let mut watching = JoinSet::new();
    for number in 0..20 {
        let watcher = clerk(&program, &format!("watcher-{number}"));
        let stream = watcher.watch_requests(Start::After(0), "").await;
        watching.spawn(all_of(stream));
    }
    // One who never said anything, and one who broke off in the middle of the greeting.
    let _silent = TcpStream::connect(program.address()).await.unwrap();
    let mut half = TcpStream::connect(program.address()).await.unwrap();
    half.write_all(b"PRI * HTTP/2.0\r\n").await.unwrap();

    let mut submitting = JoinSet::new();
    for number in 0..8 {
        let clerk = clerk(&program, &format!("clerk-{number}"));
        submitting.spawn(async move {
            let mut acknowledged = Vec::new();
            while let Ok(request) = clerk.try_submit(ask_by_phone("Polish")).await {
                acknowledged.push(request.id);
            }
            acknowledged
        });
    }
    let mut first = clerk(&program, "first").watch_requests(Start::After(0), "").await;
    first.next().await;
    program.signal("TERM").await;

    let ended = watching.join_all().await;
    assert_eq!(program.ended().await, Some(0), "it stops in order");
    let acknowledged = submitting.join_all().await.concat();
    assert!(!acknowledged.is_empty());

    program.start_again().await;
    let clerk = clerk(&program, "afterwards");
    for id in &acknowledged {
        clerk.request(id).await;
    }
    let mut whole = clerk.watch_requests(Start::After(0), "").await;
    let mut history = Vec::new();
    let mut submitted = BTreeSet::new();
    while !acknowledged.iter().all(|id| submitted.contains(id)) {
        let event = whole.next().await;
        history.push(event.sequence);
        submitted.insert(event.request.unwrap().id);
    }
    let newest = *history.last().unwrap();
    for (mut told, end) in ended {
        assert_eq!((end.code, end.reason.as_str()), (Code::Unavailable, "STOPPING"), "{end:?}");
        let resume_after: u64 = end.facts["resume_after"].parse().unwrap();
        assert!(told.iter().all(|told| *told <= resume_after), "{resume_after} after {told:?}");
        let mut rest = clerk.watch_requests(Start::After(resume_after), "").await;
        while told.last().is_none_or(|last| *last < newest) {
            told.push(rest.next().await.sequence);
        }
        assert_eq!(told[..history.len()], history, "nothing lost and nothing twice");
    }
}

async fn asked_twice_it_ends_at_once(database: TestDatabase) {
    let mut program = start(database).await;
    let stream = clerk(&program, "watcher").watch_requests(Start::After(0), "").await;
    let watching = tokio::spawn(all_of(stream));
    // Somebody who never finishes the greeting holds an orderly stop up until its deadline.
    let mut half = TcpStream::connect(program.address()).await.unwrap();
    half.write_all(b"PRI * HTTP/2.0\r\n").await.unwrap();
    // Connections are taken in order: once this one is served, the server has the half-open one, too.
    clerk(&program, "next in line").try_submit(ask_by_phone("Polish")).await.unwrap();
    program.signal("TERM").await;
    let (_, end) = watching.await.unwrap();
    assert_eq!(end.reason, "STOPPING", "it has begun to stop");
    program.signal("TERM").await;
    assert_eq!(program.ended().await, Some(1), "it did not wait for the end of an orderly stop");
}
