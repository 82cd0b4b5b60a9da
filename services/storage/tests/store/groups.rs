//! Many steps at once: batches, losers among them, and a step that cannot be written.

use std::collections::BTreeSet;
use std::sync::Arc;

use tokio::task::JoinSet;
use turjuman_dispatch::model::*;
use turjuman_operations::ports::{CommitError, Committed, Store, StoreError};
use turjuman_operations::step::{RowKey, Step};
use turjuman_storage::{Database, Options, SqlStore};
use turjuman_test_databases::{TestDatabase, both_databases};

use crate::support::*;

both_databases!(
    a_loser_does_not_hold_its_neighbours_back,
    of_many_who_want_one_row_exactly_one_wins,
    a_poisoned_step_falls_alone,
    a_step_goes_on_when_its_caller_has_gone,
    a_full_queue_sheds,
    two_writers_share_a_database,
    one_large_step_is_one_commit,
);

/// Commits all at once and answers in order.
async fn all_at_once(store: &Arc<SqlStore>, steps: Vec<Step>) -> Vec<Result<Committed, CommitError>> {
    let mut tasks = JoinSet::new();
    for (at, step) in steps.into_iter().enumerate() {
        let store = Arc::clone(store);
        tasks.spawn(async move { (at, store.commit(step).await) });
    }
    let mut answers = tasks.join_all().await;
    answers.sort_by_key(|(at, _)| *at);
    answers.into_iter().map(|(_, answer)| answer).collect()
}

async fn a_loser_does_not_hold_its_neighbours_back(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let taken = Request { version: 3, ..request() };
    desk.put([Request { version: 1, ..taken.clone() }.into()]).await;
    let steps = (0..40)
        .map(|n| {
            step(|step| {
                step.put(request()).event(event());
                if n == 20 {
                    step.put(taken.clone());
                }
            })
        })
        .collect();
    let answers = all_at_once(&desk.store, steps).await;
    for (at, answer) in answers.iter().enumerate() {
        match answer {
            Err(CommitError::Conflict(RowKey::Request(id))) if at == 20 => assert_eq!(*id, taken.id),
            answer => assert!(answer.is_ok() && at != 20, "{at}: {answer:?}"),
        }
    }
    assert_eq!(desk.store.head(&org()).await.unwrap(), 39);
}

async fn of_many_who_want_one_row_exactly_one_wins(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let request = request();
    desk.put([request.clone().into()]).await;
    let next = Request { version: 2, state: RequestState::Assigned, ..request.clone() };
    let steps: Vec<Step> = (0..100)
        .map(|_| {
            step(|step| {
                step.put(next.clone()).put(assignment(&request, interpreter().id)).event(event());
            })
        })
        .collect();
    let answers = all_at_once(&desk.store, steps).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
    assert!(answers.iter().all(|answer| matches!(answer, Ok(_) | Err(CommitError::Conflict(_)))));
    assert_eq!(desk.store.head(&org()).await.unwrap(), 1);
}

async fn a_poisoned_step_falls_alone(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let (request_taken, somebody) = (request(), interpreter());
    desk.put([offer(request_taken.id, somebody.id).into()]).await;
    let steps = (0..40)
        .map(|n| {
            step(|step| {
                step.put(request()).event(event());
                if n == 7 {
                    // No guard sees this coming; the unique index does.
                    step.put(offer(request_taken.id, somebody.id));
                }
            })
        })
        .collect();
    let answers = all_at_once(&desk.store, steps).await;
    for (at, answer) in answers.iter().enumerate() {
        match answer {
            Err(CommitError::Unique(_)) => assert_eq!(at, 7),
            answer => assert!(answer.is_ok() && at != 7, "{at}: {answer:?}"),
        }
    }
    let sequences: BTreeSet<u64> = answers.iter().flatten().map(|committed| committed.sequence).collect();
    assert_eq!(sequences, (1..=39).collect(), "no number is lost with the step that fell");
}

async fn a_step_goes_on_when_its_caller_has_gone(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let (request, mut commits) = (request(), desk.store.commits());
    {
        let commit = desk.commit(|step| {
            step.put(request.clone());
        });
        tokio::pin!(commit);
        // Polled once, the step is in the queue; then its caller goes away.
        assert!(futures_poll(commit.as_mut()).await.is_none());
    }
    commits.changed().await.unwrap();
    assert_eq!(desk.store.request(&org(), request.id).await.unwrap(), Some(request));
}

/// Polls a future once.
async fn futures_poll<F: Future>(mut future: std::pin::Pin<&mut F>) -> Option<F::Output> {
    std::future::poll_fn(|context| match future.as_mut().poll(context) {
        std::task::Poll::Ready(output) => std::task::Poll::Ready(Some(output)),
        std::task::Poll::Pending => std::task::Poll::Ready(None),
    })
    .await
}

async fn a_full_queue_sheds(test: TestDatabase) {
    let database = Database::connect(test.url(), Options { queue: 1, ..Options::default() }).await.unwrap();
    database.migrate().await.unwrap();
    let store = database.store();
    let steps = (0..2000)
        .map(|_| {
            step(|step| {
                step.event(event());
            })
        })
        .collect();
    let answers = all_at_once(&store, steps).await;
    let kept = answers.iter().filter(|answer| answer.is_ok()).count();
    let shed =
        answers.iter().filter(|a| matches!(a, Err(CommitError::Store(StoreError::Overloaded)))).count();
    assert_eq!(kept + shed, 2000, "every step is either kept or refused as overload");
    assert!(kept > 0 && shed > 0, "{kept} kept, {shed} shed");
    assert_eq!(store.head(&org()).await.unwrap(), kept as u64);
}

async fn two_writers_share_a_database(test: TestDatabase) {
    let desk = Desk::open(test).await;
    let rival = desk.database.store();
    let request = request();
    desk.put([request.clone().into()]).await;
    let mut wins = 0;
    for version in 2..=30 {
        let next = || {
            step(|step| {
                step.put(Request { version, ..request.clone() }).event(event());
            })
        };
        let (ours, theirs) = tokio::join!(desk.store.commit(next()), rival.commit(next()));
        assert_eq!(ours.is_ok(), theirs.is_err(), "{ours:?} {theirs:?}");
        wins += u64::from(ours.is_ok());
    }
    assert!(wins <= 29);
    assert_eq!(desk.store.head(&org()).await.unwrap(), 29);
    rival.close().await;
}

async fn one_large_step_is_one_commit(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let roster: Vec<Interpreter> = (0..1000).map(|_| interpreter()).collect();
    desk.commit(|step| {
        for interpreter in &roster {
            step.put(interpreter.clone()).put(calendar(interpreter.id, 1)).event(event());
        }
    })
    .await
    .unwrap();
    assert_eq!(desk.store.roster(&org()).await.unwrap(), roster);
    assert_eq!(desk.store.head(&org()).await.unwrap(), 1000);

    // One bad row among a thousand stops all of them.
    let mut again: Vec<Interpreter> =
        roster.iter().map(|i| Interpreter { version: 2, ..i.clone() }).collect();
    again[500].version = 3;
    let lost = desk.commit(|step| step.effects.extend(again.into_iter().map(Into::into))).await;
    assert!(
        matches!(lost, Err(CommitError::Conflict(RowKey::Interpreter(id))) if id == roster[500].id),
        "{lost:?}"
    );
    assert_eq!(desk.store.roster(&org()).await.unwrap(), roster);
}
