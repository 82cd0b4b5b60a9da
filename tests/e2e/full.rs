//! The disk under the database is full, or the database turns read-only, while the real program serves: new work is
//! refused with what to do, what was acknowledged stays and can be read, and the desk goes on by itself once there is room.

use std::time::{Duration, Instant};

use tonic::Code;
use turjuman_operations::caller::Role;
use turjuman_proto::v1::{AcceptOfferRequest, RequestEventKind, RequestState, SubmitRequestRequest};
use turjuman_test_databases::{Settings, SmallDisk, TestDatabase};
use turjuman_tests::{Answer, Failure, ONE_BY_ONE, PATIENCE, Person, Start, answer, ask_by_phone, key};

use crate::city::City;

/// A city on a full disk, and everything that its clerk was told.
struct Story {
    city: City,
    clerk: Person,
    acknowledged: Vec<String>,
}

impl Story {
    async fn begin(database: TestDatabase) -> Self {
        let city = City::start(database, ONE_BY_ONE).await;
        let clerk = city.person("clerk", Role::Requester);
        let mut acknowledged = Vec::new();
        for _ in 0..20 {
            acknowledged.push(clerk.submit(ask_by_phone("Hausa")).await.id);
        }
        Self { city, clerk, acknowledged }
    }

    /// Submits until it was refused three times in a row; answers with the last call, which is to be made again.
    async fn work_until_refused(&mut self) -> SubmitRequestRequest {
        let (mut refused, begun) = (0, Instant::now());
        loop {
            assert!(
                begun.elapsed() < PATIENCE,
                "a disk without room takes {} requests",
                self.acknowledged.len()
            );
            let input = ask_by_phone("Hausa");
            match self.clerk.try_submit(input.clone()).await {
                // What was written before may have room yet.
                Ok(request) => {
                    self.acknowledged.push(request.id);
                    refused = 0;
                }
                Err(failure) => {
                    refusal(&failure);
                    refused += 1;
                }
            }
            if refused == 3 {
                return input;
            }
        }
    }

    /// All that was acknowledged is there, and nothing else.
    async fn nothing_is_lost(&self) {
        for id in &self.acknowledged {
            self.clerk.request(id).await;
        }
        let mut history = self.clerk.watch_requests(Start::After(0), "").await;
        let mut submitted = Vec::new();
        while submitted.len() < self.acknowledged.len() {
            let event = history.next().await;
            if event.kind() == RequestEventKind::Submitted {
                submitted.push(event.request.unwrap().id);
            }
        }
        assert_eq!(
            submitted, self.acknowledged,
            "in the order of the answers, and what was refused is not there"
        );
    }

    /// There is room again: the refused call goes well under its key, and so does the whole way to a session.
    async fn goes_on(&mut self, refused: SubmitRequestRequest) {
        let request = within_patience(|| self.clerk.try_submit(refused.clone())).await;
        self.acknowledged.push(request.id);
        let zainab = self.city.enrol(&format!("zainab-{}", self.acknowledged.len()), "yo").await;
        let request = self.clerk.submit(ask_by_phone("Yoruba")).await;
        self.acknowledged.push(request.id.clone());
        let offer = zainab.watch_offers().await.sent(&request.id).await;
        zainab.accept(&offer.id).await.unwrap();
        assert_eq!(self.clerk.request(&request.id).await.state(), RequestState::Assigned);
    }
}

/// A refusal that says what is the matter and when to try again.
fn refusal(failure: &Failure) {
    assert_eq!((failure.code, failure.reason.as_str()), (Code::Unavailable, "STORAGE_FULL"), "{failure:?}");
    assert!(failure.retry_after.is_some_and(|after| after > Duration::ZERO), "{failure:?}");
}

/// Makes a call again for as long as it is refused for want of room.
async fn within_patience<T, F: Future<Output = Answer<T>>>(call: impl Fn() -> F) -> T {
    let begun = Instant::now();
    loop {
        match call().await {
            Ok(answer) => return answer,
            Err(failure) => refusal(&failure),
        }
        assert!(begun.elapsed() < PATIENCE, "there is room and nothing is taken");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Twice: an acceptance is under way when the disk is full, and waits for room like everything else.
async fn fills_and_empties(database: TestDatabase, disk: &SmallDisk) {
    let mut story = Story::begin(database).await;
    let process = story.city.program.process_id();
    let adjoa = story.city.enrol("adjoa", "tw").await;
    for _ in 0..2 {
        let request = story.clerk.submit(ask_by_phone("Twi")).await;
        story.acknowledged.push(request.id.clone());
        let offer = adjoa.watch_offers().await.sent(&request.id).await;
        disk.fill();
        let refused = story.work_until_refused().await;
        let input = AcceptOfferRequest { offer_id: offer.id.clone(), idempotency_key: key() };
        let accept = || async { answer(adjoa.offers().accept_offer(input.clone())).await };
        // It is small and may still have fitted; refused or not, the answer is true.
        let early = accept().await;
        if let Err(failure) = &early {
            refusal(failure);
            assert_eq!(story.clerk.request(&request.id).await.state(), RequestState::Searching);
        }
        story.nothing_is_lost().await;

        disk.make_room();
        let accepted = within_patience(accept).await;
        if let Ok(early) = early {
            assert_eq!(early.assignment, accepted.assignment, "one acceptance, asked for twice");
        }
        assert_eq!(story.clerk.request(&request.id).await.state(), RequestState::Assigned);
        story.goes_on(refused).await;
        story.nothing_is_lost().await;
        let id = accepted.assignment.unwrap().id;
        adjoa.complete(&id).await.unwrap();
    }
    assert_eq!(story.city.program.process_id(), process, "it is the same process all the time");
    assert_eq!(story.city.program.panics(), Vec::<String>::new());
    story.city.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_under_sqlite() {
    let Some(disk) = SmallDisk::mount(8) else {
        eprintln!("skipped: only root may mount a small disk");
        return;
    };
    fills_and_empties(TestDatabase::sqlite_in(disk.path()), &disk).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_under_postgresql() {
    let Some(disk) = SmallDisk::mount(256) else {
        eprintln!("skipped: only root may mount a small disk");
        return;
    };
    // With fsync, so that it cares where its bytes are. Its log of changes has its room already; when that has none for a
    // new segment either, the whole server goes down, which is another story (a database that is gone).
    let settings = Settings { fsync: true, place: Some(disk.path().to_owned()), ..Settings::default() };
    fills_and_empties(TestDatabase::on_cluster(&settings), &disk).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_turns_read_only() {
    // A server of its own, for the setting is the server's. (SQLite's file cannot be made read-only under an open
    // database: the kernel refuses to while it is open for writing.)
    let mut story = Story::begin(TestDatabase::on_cluster(&Settings::default())).await;
    let set = |story: &Story, statement: &str| {
        let cluster = story.city.program.database().cluster().unwrap();
        cluster.sql(statement);
        cluster.sql("SELECT pg_reload_conf()");
    };
    set(&story, "ALTER SYSTEM SET default_transaction_read_only = on");
    let refused = story.work_until_refused().await;
    story.nothing_is_lost().await;
    set(&story, "ALTER SYSTEM RESET default_transaction_read_only");
    story.goes_on(refused).await;
    story.nothing_is_lost().await;
    story.city.finish().await;
}
