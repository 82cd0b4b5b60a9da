//! A COMMIT whose answer is lost: every step is there exactly once, its caller is told so, and so are the observers.

use std::sync::Arc;

use tokio::task::JoinSet;
use turjuman_dispatch::model::*;
use turjuman_operations::ports::{CommitError, Committed, Store, StoreError};
use turjuman_operations::step::{RowKey, Step};
use turjuman_storage::faults::Fault;
use turjuman_storage::{Database, Options, SqlStore};
use turjuman_test_databases::{Cut, Proxy, TestDatabase, both_databases, own_cluster};

use crate::observing::Witness;
use crate::support::*;

both_databases!(
    a_commit_without_an_answer_is_there_once,
    a_step_that_lost_is_told_so_although_its_batch_lost_its_answer,
);

/// A store whose commits can be made to lose their answer: on PostgreSQL by a proxy that cuts the connection, on SQLite
/// by a fault of the store itself.
struct Shaky {
    store: Arc<SqlStore>,
    proxy: Option<Proxy>,
    witness: Arc<Witness>,
    _database: TestDatabase,
}

impl Shaky {
    async fn open(database: TestDatabase) -> Self {
        let proxy = database.is_postgres().then(|| Proxy::start(own_cluster().port()));
        let url = proxy.as_ref().map_or(database.url().to_owned(), |proxy| proxy.through(database.url()));
        assert_eq!(url != database.url(), database.is_postgres(), "the way leads through the proxy");
        let opened = Database::connect(&url, Options::default()).await.unwrap();
        opened.migrate().await.unwrap();
        let (store, witness) = (opened.store(), Arc::new(Witness::default()));
        store.observe(witness.clone());
        Self { store, proxy, witness, _database: database }
    }

    /// The next COMMIT loses its answer.
    fn cut_next(&self, cut: Cut) {
        match (&self.proxy, cut) {
            (Some(proxy), cut) => proxy.cut_next(cut),
            (None, Cut::AfterCommit) => self.store.faults().add(Fault::AfterCommit),
            (None, _) => self.store.faults().add(Fault::BeforeCommit),
        }
    }

    /// True when so many answers were lost, and none is still to be.
    fn has_lost(&self, answers: u32) -> bool {
        match &self.proxy {
            Some(proxy) => proxy.cuts() == answers,
            None => self.store.faults().ahead() == 0,
        }
    }

    /// Commits all at once and answers in order.
    async fn commit(&self, steps: &[Step]) -> Vec<Result<Committed, CommitError>> {
        let mut tasks = JoinSet::new();
        for (at, step) in steps.iter().cloned().enumerate() {
            let store = self.store.clone();
            tasks.spawn(async move { (at, store.commit(step).await) });
        }
        let mut answers = tasks.join_all().await;
        answers.sort_by_key(|(at, _)| *at);
        answers.into_iter().map(|(_, answer)| answer).collect()
    }

    /// Everything is there once: in the history, to the observers, and as rows.
    async fn holds_once(&self, requests: &[Request]) {
        let tail = self.store.tail(&org(), 0, 10_000).await.unwrap();
        assert_eq!(tail.len(), 2 * requests.len());
        assert_eq!(self.witness.items(), tail, "the observers know what the history knows");
        for request in requests {
            assert_eq!(self.store.request(&org(), request.id).await.unwrap().as_ref(), Some(request));
        }
    }
}

fn steps(requests: &[Request]) -> Vec<Step> {
    let filled = |request: &Request| {
        step(|step| {
            step.put(request.clone()).event(event()).notice(notice(&format!("{}/made", request.id), ana()));
            step.idempotency = Some(record(&request.id.to_string(), b"body"));
        })
    };
    requests.iter().map(filled).collect()
}

async fn a_commit_without_an_answer_is_there_once(database: TestDatabase) {
    let desk = Shaky::open(database).await;
    let mut all = Vec::new();
    for cut in [Cut::BeforeCommit, Cut::AfterCommit, Cut::AtCommit].into_iter().cycle().take(12) {
        let requests: Vec<Request> = (0..20).map(|_| request()).collect();
        desk.cut_next(cut);
        for answer in desk.commit(&steps(&requests)).await {
            answer.unwrap();
        }
        all.extend(requests);
        desk.holds_once(&all).await;
    }
    assert!(desk.has_lost(12), "each round lost one answer");
}

async fn a_step_that_lost_is_told_so_although_its_batch_lost_its_answer(database: TestDatabase) {
    let desk = Shaky::open(database).await;
    let taken = request();
    for answer in desk.commit(&steps(std::slice::from_ref(&taken))).await {
        answer.unwrap();
    }
    for cut in [Cut::AfterCommit, Cut::BeforeCommit] {
        let requests: Vec<Request> = (0..10).map(|_| request()).collect();
        let mut steps = steps(&requests);
        // Guards what has another version.
        steps[4].guard(RowKey::Request(taken.id), 7);
        desk.cut_next(cut);
        for (at, answer) in desk.commit(&steps).await.into_iter().enumerate() {
            match answer {
                Err(CommitError::Conflict(row)) => assert_eq!((at, row), (4, RowKey::Request(taken.id))),
                answer => assert!(at != 4 && answer.is_ok(), "{at}: {answer:?}"),
            }
        }
    }
    assert!(desk.has_lost(2));
    let tail = desk.store.tail(&org(), 0, 1000).await.unwrap();
    assert_eq!(tail.len(), 2 * (1 + 9 + 9));
    assert_eq!(desk.witness.items(), tail);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_away_for_a_moment_costs_nothing_but_time() {
    let desk = Shaky::open(TestDatabase::postgres()).await;
    let proxy = desk.proxy.as_ref().unwrap();
    let requests = [request()];
    for answer in desk.commit(&steps(&requests)).await {
        answer.unwrap();
    }
    proxy.close(true);
    let away = desk.commit(&steps(&[request()])).await;
    assert!(
        matches!(&away[..], [Err(CommitError::Store(StoreError::Unavailable(_)))]),
        "nothing can be committed meanwhile: {away:?}"
    );
    proxy.close(false);
    let mut all = requests.to_vec();
    all.push(request());
    for answer in desk.commit(&steps(&all[1..])).await {
        answer.unwrap();
    }
    desk.holds_once(&all).await;
}
