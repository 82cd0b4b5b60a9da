//! How many lifecycles the store alone commits in a second, every acknowledgement on disk: submit, wave, accept and
//! completion of a request, each a step with rows, events and notices like the desk's (34 rows in all), from many
//! callers at once.
//!
//! ```text
//! cargo bench -p turjuman-storage --bench lifecycle -- [sqlite|postgres] [--callers N] [--seconds N]
//! ```
#![allow(missing_docs, clippy::unwrap_used, clippy::disallowed_methods, unused_crate_dependencies)]

#[path = "../tests/store/support.rs"]
#[allow(dead_code)]
mod support;
mod usage;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::task::JoinSet;
use turjuman_dispatch::model::*;
use turjuman_operations::event::{EventDraft, EventKind};
use turjuman_operations::idempotency::{IdempotencyRecord, ResultIds};
use turjuman_operations::notice::{NoticeContent, NoticeDraft, Recipient};
use turjuman_operations::ports::Store;
use turjuman_operations::step::Step;
use turjuman_storage::{Database, Options, SqlStore};
use turjuman_test_databases::{Cluster, Settings};
use uuid::Uuid;

struct Arguments {
    databases: Vec<String>,
    callers: usize,
    seconds: u64,
}

fn arguments() -> Arguments {
    let mut given = std::env::args().skip(1);
    let mut found = Arguments { databases: Vec::new(), callers: 96, seconds: 5 };
    while let Some(word) = given.next() {
        match word.as_str() {
            "sqlite" | "postgres" => found.databases.push(word),
            "--callers" => found.callers = given.next().unwrap().parse().unwrap(),
            "--seconds" => found.seconds = given.next().unwrap().parse().unwrap(),
            _ => {}
        }
    }
    if found.databases.is_empty() {
        found.databases = vec!["sqlite".into(), "postgres".into()];
    }
    found
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let arguments = arguments();
    println!("fsync of 4 KiB: {:.2} ms", usage::fsync_ms());
    for database in &arguments.databases {
        if database == "sqlite" {
            // Beside the program, not in /tmp, which may be memory.
            let directory = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
            let url = format!("sqlite:{}", directory.path().join("desk.db").display());
            measure("sqlite", &url, &arguments, &[std::process::id()]).await;
        } else {
            let cluster = Cluster::start(&Settings {
                fsync: true,
                lines: usage::server_lines(),
                ..Settings::default()
            });
            let watched = usage::server_processes(&cluster);
            measure("postgres", &cluster.url("postgres"), &arguments, &watched).await;
        }
    }
}

async fn measure(name: &str, url: &str, arguments: &Arguments, processes: &[u32]) {
    let database = Database::connect(url, Options::default()).await.unwrap();
    database.migrate().await.unwrap();
    let store = database.store();
    let roster = fill(&store).await;
    let stop = Arc::new(AtomicBool::new(false));
    let mut callers = JoinSet::new();
    let share = roster.len() / arguments.callers;
    for mine in roster.chunks(share).take(arguments.callers) {
        let (store, mine, stop) = (store.clone(), mine.to_vec(), stop.clone());
        callers.spawn(async move { call(&store, mine, &stop).await });
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    let before = (usage::cpu_ms(processes), Instant::now());
    let (head, commits) = (store.head(&support::org()).await.unwrap(), *store.commits().borrow());
    tokio::time::sleep(Duration::from_secs(arguments.seconds)).await;
    let seconds = before.1.elapsed().as_secs_f64();
    let items = store.head(&support::org()).await.unwrap() - head;
    let commits = *store.commits().borrow() - commits;
    let cpu = usage::cpu_ms(processes) - before.0;
    stop.store(true, Ordering::Relaxed);
    let mut waits: Vec<Duration> = callers.join_all().await.into_iter().flatten().collect();
    waits.sort();
    let lifecycles = items as f64 / ITEMS;
    let at = |share: f64| waits[(waits.len() as f64 * share) as usize].as_secs_f64() * 1000.0;
    println!(
        "{name}: {:.0} lifecycles/s, {:.0} commits/s of {:.1} steps, {:.0} µs of CPU a lifecycle, a step waits p50 {:.1} ms, p99 {:.1} ms",
        lifecycles / seconds,
        commits as f64 / seconds,
        lifecycles * 4.0 / commits as f64,
        cpu as f64 * 1000.0 / lifecycles,
        at(0.5),
        at(0.99),
    );
    let began = Instant::now();
    let snapshot = store.snapshot(&support::org(), Timestamp::now()).await.unwrap();
    let (people, requests) = (snapshot.interpreters.len(), snapshot.requests.len());
    println!("{name}: a snapshot of {people} people and {requests} open requests in {:?}", began.elapsed());
    store.close().await;
    database.close().await.unwrap();
}

/// Events and notices of a lifecycle.
const ITEMS: f64 = 16.0;

/// Ten thousand people.
async fn fill(store: &Arc<SqlStore>) -> Vec<Calendar> {
    let mut calendars = Vec::new();
    for _ in 0..10 {
        let mut step = empty_step(Timestamp::now());
        for _ in 0..1000 {
            let person = support::interpreter();
            let calendar = support::calendar(person.id, 1);
            step.put(person).put(calendar.clone());
            calendars.push(calendar);
        }
        store.commit(step).await.unwrap();
    }
    calendars
}

fn id() -> Uuid {
    Uuid::now_v7()
}

fn empty_step(now: Timestamp) -> Step {
    Step::new(StepId::from_uuid(id()), support::org(), now)
}

/// One caller after another lifecycle; answers with how long each step took.
async fn call(store: &SqlStore, mut people: Vec<Calendar>, stop: &AtomicBool) -> Vec<Duration> {
    let mut waits = Vec::new();
    let mut turn = 0;
    while !stop.load(Ordering::Relaxed) {
        turn += 1;
        let one = turn % people.len();
        let other = people[(turn + 1) % people.len()].interpreter;
        for step in lifecycle(&mut people[one], other) {
            let began = Instant::now();
            store.commit(step).await.unwrap();
            waits.push(began.elapsed());
        }
    }
    waits
}

/// The four steps of a request that two people are asked for and the first accepts.
fn lifecycle(person: &mut Calendar, other: InterpreterId) -> [Step; 4] {
    let now = Timestamp::from_microsecond(Timestamp::now().as_microsecond()).unwrap();
    let new = Request {
        id: RequestId::from_uuid(id()),
        wave: 0,
        fallback: None,
        created_at: now,
        ..support::request()
    };
    let asked = Request { version: 2, wave: 1, attention_at: Some(now + support::minutes(3)), ..new.clone() };
    let bound = Request { version: 3, state: RequestState::Assigned, attention_at: None, ..asked.clone() };
    let over = Request { version: 4, state: RequestState::Completed, ..bound.clone() };
    let offers = [person.interpreter, other].map(|to| Offer {
        id: OfferId::from_uuid(id()),
        sent_at: now,
        expires_at: now + support::minutes(3),
        ..support::offer(new.id, to)
    });
    let live =
        Assignment { id: AssignmentId::from_uuid(id()), ..support::assignment(&bound, person.interpreter) };
    let done =
        Assignment { version: 2, state: AssignmentState::Completed, reminder_at: None, ..live.clone() };
    let of = |kind, request: &Request| {
        EventDraft::of(kind, request).detail(serde_json::json!({"wave": 1, "asked": 2}))
    };

    let mut submit = empty_step(now);
    submit.event(of(EventKind::RequestSubmitted, &new)).put(new.clone());
    submit.idempotency = Some(record("SubmitRequest", now));

    let mut wave = empty_step(now);
    for offer in &offers {
        wave.event(of(EventKind::OfferSent, &asked).offer(offer)).put(offer.clone());
        wave.notice(said(Recipient::Interpreter(offer.interpreter), &format!("{}/made", offer.id), &asked));
    }
    wave.event(of(EventKind::RequestWaveSent, &asked)).put(asked.clone());
    wave.notice(said(support::ana(), &format!("{}/searching/2/requester", asked.id), &asked));

    let mut accept = empty_step(now);
    let [mine, theirs] = offers;
    accept.event(of(EventKind::OfferAccepted, &bound).offer(&mine));
    accept.event(of(EventKind::OfferWithdrawn, &bound).offer(&theirs));
    accept
        .event(of(EventKind::RequestAssigned, &bound))
        .event(of(EventKind::AssignmentMade, &bound).assignment(&live));
    accept.notice(said(Recipient::Interpreter(other), &format!("{}/filled", theirs.id), &bound));
    accept.notice(said(support::ana(), &format!("{}/assigned/requester", bound.id), &bound));
    accept.notice(said(Recipient::Interpreter(mine.interpreter), &format!("{}/confirmed", live.id), &bound));
    accept.put(Offer { version: 2, state: OfferState::Accepted, answered_at: Some(now), ..mine });
    accept.put(Offer { version: 2, state: OfferState::Withdrawn, answered_at: Some(now), ..theirs });
    person.version += 1;
    person.assigned_count += 1;
    accept.put(bound).put(live).put(person.clone());
    accept.guard(turjuman_operations::step::RowKey::Interpreter(person.interpreter), 1);
    accept.idempotency = Some(record("AcceptOffer", now));

    let mut complete = empty_step(now);
    complete.event(of(EventKind::RequestCompleted, &over)).event(of(EventKind::AssignmentCompleted, &over));
    complete.put(over).put(done);
    complete.idempotency = Some(record("CompleteSession", now));
    [submit, wave, accept, complete]
}

fn said(recipient: Recipient, key: &str, request: &Request) -> NoticeDraft {
    let content = NoticeContent::AssignmentConfirmed {
        language: support::tag("ht"),
        modality: request.modality,
        encounter_type: request.encounter_type.clone(),
        starts_at: request.interval.start,
        minutes: 60,
        join: request.join.clone(),
    };
    NoticeDraft {
        id: NoticeId::from_uuid(id()),
        content,
        request: Some(request.id),
        ..support::notice(key, recipient)
    }
}

fn record(method: &str, now: Timestamp) -> IdempotencyRecord {
    IdempotencyRecord {
        method: method.into(),
        key: id().to_string(),
        body_hash: vec![7; 32],
        result: ResultIds { request: Some(RequestId::from_uuid(id())), ..ResultIds::default() },
        expires_at: now + support::minutes(48 * 60),
        ..support::record("", b"")
    }
}
