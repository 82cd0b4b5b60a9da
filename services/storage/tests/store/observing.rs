//! Observers are told of every commit of their process: of all of it, in order, before the caller.

use std::sync::{Arc, Mutex};

use tokio::task::JoinSet;
use turjuman_dispatch::model::StepId;
use turjuman_operations::ports::{CommitObserver, Store, TailItem};
use turjuman_operations::step::Step;
use turjuman_test_databases::{TestDatabase, both_databases};

use crate::support::*;

both_databases!(
    an_observer_is_told_what_the_tail_shows_and_before_the_caller,
    an_observer_is_not_told_of_what_lost,
    a_panicking_observer_stops_nobody,
);

/// Keeps what it is told.
#[derive(Default)]
pub(crate) struct Witness(Mutex<Vec<(StepId, Vec<Arc<TailItem>>)>>);

impl Witness {
    pub(crate) fn steps(&self) -> Vec<StepId> {
        self.0.lock().unwrap().iter().map(|(step, _)| *step).collect()
    }

    pub(crate) fn items(&self) -> Vec<TailItem> {
        self.0.lock().unwrap().iter().flat_map(|(_, items)| items).map(|item| (**item).clone()).collect()
    }
}

impl CommitObserver for Witness {
    fn committed(&self, step: &Step, items: &[Arc<TailItem>]) {
        self.0.lock().unwrap().push((step.id, items.to_vec()));
    }
}

async fn an_observer_is_told_what_the_tail_shows_and_before_the_caller(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let witness = Arc::new(Witness::default());
    desk.store.observe(witness.clone());
    let mut tasks = JoinSet::new();
    for n in 0..100 {
        let (store, witness) = (desk.store.clone(), witness.clone());
        tasks.spawn(async move {
            let step = step(|step| {
                // Some keys are used twice: their notice is said once, and one observer item is missing.
                step.put(request())
                    .event(event())
                    .notice(notice(&format!("key {}", n % 60), ana()))
                    .event(event());
            });
            let id = step.id;
            store.commit(step).await.unwrap();
            assert!(witness.steps().contains(&id), "the observer hears of it before the caller");
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
    assert_eq!(witness.steps().len(), 100);
    let tail = desk.store.tail(&org(), 0, 1000).await.unwrap();
    assert_eq!(tail.len(), 260);
    assert_eq!(witness.items(), tail);
}

async fn an_observer_is_not_told_of_what_lost(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let (request, witness) = (request(), Arc::new(Witness::default()));
    desk.put([request.clone().into()]).await;
    desk.store.observe(witness.clone());
    let again = desk.commit(|step| {
        step.put(request.clone()).event(event());
    });
    assert!(again.await.is_err());
    assert_eq!(witness.steps(), []);
}

struct Nervous;

impl CommitObserver for Nervous {
    fn committed(&self, _: &Step, _: &[Arc<TailItem>]) {
        panic!("an observer that cannot bear it");
    }
}

async fn a_panicking_observer_stops_nobody(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let witness = Arc::new(Witness::default());
    desk.store.observe(Arc::new(Nervous));
    desk.store.observe(witness.clone());
    for _ in 0..2 {
        desk.put([request().into()]).await;
    }
    assert_eq!(witness.steps().len(), 2);
}
