//! Many race on one request, over gRPC: there is an order of their calls that explains every answer.

use std::time::Duration;

use tokio::task::JoinSet;
use turjuman_proto::v1::{
    CancelReason, CancelRequestRequest, GetRequestRequest, Offer, OfferEventKind, Request,
};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::linearizability::{Answer, Operation, Recorder, micros, refused};
use turjuman_tests::{Person, Server, Start, answer, ask_by_phone, key};

both_databases!(an_order_explains_what_clients_of_one_request_were_told);

/// Three are asked at a time, the next three a second later, and an unanswered offer expires after five.
const CROWDED: &str = r#"
[urgency.immediate]
answer_seconds = 5
wave_seconds = 1
min_size = 3
max_size = 3
recheck_seconds = 5

[budget]
offers_per_hour = 1000
open_at_once = 10

[session]
no_show_after_minutes = 0
"#;

/// Requests, one after another, with six clients on each.
const ROUNDS: usize = 12;

async fn an_order_explains_what_clients_of_one_request_were_told(database: TestDatabase) {
    let server = Server::with_policy(database, CROWDED).await;
    let recorder = Recorder::default();
    let mut people = Vec::new();
    for name in ["afia", "badu", "cisi", "duku", "efua", "fosu"] {
        people.push(server.interpreter(name, &["tw"]).await);
    }
    let (offers, _) = tokio::sync::broadcast::channel::<(usize, Offer)>(1024);
    let mut streams = JoinSet::new();
    for (place, person) in people.iter().enumerate() {
        let mut watch = person.watch_offers_from(Start::Now).await;
        let (offers, recorder) = (offers.clone(), recorder.clone());
        streams.spawn(async move {
            while let Ok(Some(event)) = watch.message().await {
                let Some(offer) = event.offer.as_ref() else { continue };
                recorder.saw(offer);
                if event.kind() == OfferEventKind::Sent {
                    // Between two rounds nobody listens.
                    drop(offers.send((place, offer.clone())));
                }
            }
        });
    }
    for round in 0..ROUNDS {
        let mut asked = offers.subscribe();
        let start = recorder.now();
        let request = server.clerk().submit(ask_by_phone("Twi")).await;
        recorder.submitted(start, &request);
        let mut race = JoinSet::new();
        race.spawn(look(server.clerk(), recorder.clone(), request.id.clone()));
        if round % 3 == 0 {
            race.spawn(cancel(server.clerk(), recorder.clone(), request.id.clone(), round));
        }
        // Everybody of the first wave answers at the same time; some once more, though it is too late.
        let mut answering = 0;
        while answering < 3 {
            let (place, offer) = match tokio::time::timeout(Duration::from_secs(3), asked.recv()).await {
                Ok(Ok(one)) if one.1.request_id == request.id => one,
                Ok(Ok(_)) => continue,
                // Cancelled before anybody was asked.
                _ => break,
            };
            let (person, recorder) = (people[place].clone(), recorder.clone());
            race.spawn(answer_twice(person, recorder, offer, (round + answering) % 4));
            answering += 1;
        }
        while let Some(ended) = race.join_next().await {
            ended.unwrap();
        }
        read(&server.clerk(), &recorder, &request.id).await;
    }
    streams.shutdown().await;
    let judgement = recorder.judge(Duration::ZERO);
    assert_eq!(judgement.histories, ROUNDS as u64);
    assert!(judgement.longest > 8, "the histories are too short to say anything: {judgement:?}");
    for violation in &judgement.violations {
        eprintln!("no order explains {}:\n{}", violation.request, violation.story);
    }
    assert!(judgement.violations.is_empty());
    for request in open_requests(&server).await {
        drop(server.clerk().cancel(&request.id).await);
    }
    server.finish().await;
}

async fn open_requests(server: &Server) -> Vec<Request> {
    let all = turjuman_proto::v1::ListRequestsRequest::default();
    answer(server.clerk().requests().list_requests(all)).await.unwrap().requests
}

async fn read(person: &Person, recorder: &Recorder, id: &str) {
    let start = recorder.begin(id);
    let input = GetRequestRequest { request_id: id.into() };
    let request = answer(person.requests().get_request(input)).await.unwrap().request.unwrap();
    let assignment = request.assignment.as_ref().map(|bound| bound.assignment_id.clone()).unwrap_or_default();
    recorder.wrote(id, start, Operation::Read { state: request.state(), assignment });
}

/// A clerk who reloads and reloads.
async fn look(clerk: Person, recorder: Recorder, id: String) {
    for _ in 0..6 {
        read(&clerk, &recorder, &id).await;
    }
}

/// A clerk who changes their mind.
async fn cancel(clerk: Person, recorder: Recorder, id: String, round: usize) {
    if round.is_multiple_of(2) {
        read(&clerk, &recorder, &id).await;
    }
    let input = CancelRequestRequest {
        request_id: id.clone(),
        reason: CancelReason::Mistake.into(),
        idempotency_key: key(),
    };
    let start = recorder.begin(&id);
    let said = match answer(clerk.requests().cancel_request(input)).await {
        Ok(_) => Answer::Done(String::new()),
        Err(failure) => refused(&failure),
    };
    recorder.wrote(&id, start, Operation::Cancel { answer: said });
}

/// An interpreter who answers, and answers once more; who won completes the session or gives it back.
async fn answer_twice(person: Person, recorder: Recorder, offer: Offer, habit: usize) {
    let expires_at = offer.expires_at.as_ref().map_or(i64::MAX, micros);
    let mut bound = None;
    for again in [false, true] {
        let start = recorder.begin(&offer.request_id);
        let (id, operation) = (offer.id.clone(), &offer.request_id);
        if habit == 3 && !again {
            let said = match person.decline(&offer.id).await {
                Ok(_) => Answer::Done(String::new()),
                Err(failure) => refused(&failure),
            };
            recorder.wrote(operation, start, Operation::Decline { offer: id, expires_at, answer: said });
            continue;
        }
        let said = match person.accept(&offer.id).await {
            Ok(assignment) => {
                bound = Some(assignment.id.clone());
                Answer::Done(assignment.id)
            }
            Err(failure) => refused(&failure),
        };
        recorder.wrote(operation, start, Operation::Accept { offer: id, expires_at, answer: said });
    }
    let Some(assignment) = bound else { return };
    let start = recorder.begin(&offer.request_id);
    let ended =
        if habit == 0 { person.withdraw(&assignment).await } else { person.complete(&assignment).await };
    let answer = match ended {
        Ok(_) => Answer::Done(String::new()),
        Err(failure) => refused(&failure),
    };
    let operation = match habit {
        0 => Operation::Withdraw { assignment, answer },
        _ => Operation::Complete { assignment, answer },
    };
    recorder.wrote(&offer.request_id, start, operation);
}
