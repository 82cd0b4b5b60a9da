//! Followers of the history, while two processes commit to it: steady ones, slow ones, and ones that are cut and resume.

use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use turjuman_dispatch::model::{Department, InterpreterId};
use turjuman_dispatch::policy::Policy;
use turjuman_operations::Desk;
use turjuman_operations::caller::{Call, Role};
use turjuman_operations::feed::{Ended, Feed, Interest, Patience, Topic};
use turjuman_operations::notice::Recipient;
use turjuman_operations::ports::{Store, TailItem};
use turjuman_operations::roster::InterpreterInput;
use turjuman_storage::{Database, Options};
use turjuman_test_databases::{TestDatabase, both_databases};

use crate::city::{CountingIds, TestClock, around_the_clock, caller, coordinator, phone_now};

both_databases!(
    each_follower_hears_of_each_item_once_and_in_order_while_two_processes_commit,
    who_took_nothing_for_long_is_cut_off_and_resumes,
    a_stopped_feed_ends_its_followers_with_the_number_to_resume_after,
);

/// One of the processes that share a database.
#[derive(Clone)]
struct Process {
    desk: Desk,
    feed: Feed,
    stop: CancellationToken,
}

impl Process {
    async fn start(database: &TestDatabase, first_id: u64) -> Self {
        let opened = Database::connect(database.url(), Options::default()).await.unwrap();
        opened.migrate().await.unwrap();
        let store: Arc<dyn Store> = opened.store();
        let ids = Arc::new(CountingIds(AtomicU64::new(first_id)));
        let organization = "newark".parse().unwrap();
        let clock = Arc::new(TestClock::at_noon());
        let desk = Desk::open(organization, store, clock, ids, Policy::built_in()).await.unwrap();
        let feed = Feed::open(desk.clone()).await.unwrap();
        let stop = CancellationToken::new();
        let (running, until) = (feed.clone(), stop.clone());
        tokio::spawn(async move { running.run(until).await });
        Self { desk, feed, stop }
    }

    async fn submit(&self, department: &str) {
        let call = Call { caller: caller("clerk", Role::Requester, &[department]), key: None };
        self.desk.submit(&call, phone_now("ht")).await.unwrap();
    }

    async fn history(&self) -> Vec<TailItem> {
        self.desk.store().tail(self.desk.organization(), 0, 100_000).await.unwrap()
    }
}

async fn interpreter(desk: &Desk, name: &str) -> InterpreterId {
    let input = InterpreterInput {
        subject: Some(name.to_owned()),
        display_name: name.to_owned(),
        active: true,
        language_tags: vec!["ht".into()],
        modalities: vec![turjuman_dispatch::model::Modality::Phone],
        weekly_hours: around_the_clock(),
        ..InterpreterInput::default()
    };
    desk.create_interpreter(&coordinator(), &input).await.unwrap().id
}

/// Follows from the beginning until everything up to the head that is told in the end was seen. With `cuts`, now and then
/// goes away and resumes; with `naps`, is slow.
async fn follow(
    feed: Feed,
    interest: Interest,
    mut head: watch::Receiver<u64>,
    mut random: StdRng,
    (cuts, naps): (bool, bool),
) -> Vec<u64> {
    let patience = Patience { queue: 3, silence: Duration::from_secs(60) };
    let (mut heard, mut after) = (Vec::new(), 0);
    loop {
        let mut follower = feed.follow(after, interest.clone(), patience);
        let mut left = if cuts { random.random_range(0..9) } else { usize::MAX };
        while left > 0 {
            let all = *head.borrow_and_update();
            if all > 0 && follower.seen() >= all {
                return heard;
            }
            tokio::select! {
                item = follower.next() => {
                    heard.push(item.unwrap().sequence());
                    left -= 1;
                }
                _ = head.changed() => {}
                () = tokio::time::sleep(Duration::from_millis(20)) => left = left.saturating_sub(1),
            }
            if naps && random.random_range(0..4) == 0 {
                tokio::time::sleep(Duration::from_millis(random.random_range(0..15))).await;
            }
        }
        after = follower.seen();
    }
}

async fn each_follower_hears_of_each_item_once_and_in_order_while_two_processes_commit(
    database: TestDatabase,
) {
    let here = Process::start(&database, 1).await;
    let there = Process::start(&database, 1 << 40).await;
    let (ana, ben) = (interpreter(&here.desk, "ana").await, interpreter(&there.desk, "ben").await);
    let health = || Department("health".into());
    let offers_only = |item: &TailItem| matches!(item, TailItem::Event(event) if event.body.offer.is_some());
    let interests = [
        Interest::new(vec![Topic::Everything]),
        Interest::new(vec![Topic::Department(health())]),
        Interest::new(vec![Topic::Interpreter(ana)]).only(offers_only),
        Interest::new(vec![Topic::Recipient(Recipient::Interpreter(ben))]),
        // An event of an offer in this department is at two of these topics, and is heard of once.
        Interest::new(vec![Topic::Department(health()), Topic::Interpreter(ana), Topic::Interpreter(ben)]),
        Interest::new(vec![Topic::Request(
            turjuman_dispatch::model::RequestId::from_uuid(uuid::Uuid::nil()),
        )]),
    ];
    let (tell, head) = watch::channel(0);
    let mut followers = JoinSet::new();
    for (process, seed) in [(&here, 1), (&there, 2)] {
        for (number, interest) in interests.iter().enumerate() {
            for manners in [(false, false), (true, false), (false, true), (true, true)] {
                let random = StdRng::seed_from_u64(seed * 100 + number as u64);
                let following = follow(process.feed.clone(), interest.clone(), head.clone(), random, manners);
                followers.spawn(async move { (number, manners, following.await) });
            }
        }
    }

    let mut committing = JoinSet::new();
    for process in [&here, &there] {
        for department in ["health", "housing"] {
            let process = process.clone();
            committing.spawn(async move {
                for _ in 0..12 {
                    process.submit(department).await;
                    process.desk.run_due().await.unwrap();
                }
            });
        }
    }
    while let Some(done) = committing.join_next().await {
        done.unwrap();
    }
    let history = here.history().await;
    assert!(history.len() > 48, "there is something to hear of: {}", history.len());
    tell.send_replace(history.len() as u64);
    let everybody = tokio::time::timeout(Duration::from_secs(60), followers.join_all()).await.unwrap();
    for (number, manners, heard) in everybody {
        let concerned = history.iter().filter(|item| interests[number].concerns(item));
        let expected: Vec<u64> = concerned.map(TailItem::sequence).collect();
        assert_eq!(heard, expected, "follower {number}, cut and slow: {manners:?}");
        assert_eq!(expected.is_empty(), number == 5, "follower {number} was to hear of something");
    }
}

async fn who_took_nothing_for_long_is_cut_off_and_resumes(database: TestDatabase) {
    let process = Process::start(&database, 1).await;
    let everything = Interest::new(vec![Topic::Everything]);
    let patience = Patience { queue: 1, silence: Duration::from_millis(50) };
    let mut follower = process.feed.follow(0, everything.clone(), patience);
    process.submit("health").await;
    let first = follower.next().await.unwrap().sequence();
    // From now on it stands in the fan-out; nobody takes what it is given.
    let quick = tokio::time::timeout(Duration::from_millis(20), follower.next()).await;
    for _ in 0..3 {
        process.submit("health").await;
    }
    tokio::time::sleep(Duration::from_millis(100)).await;
    let mut heard: Vec<u64> = quick.into_iter().map(|item| item.unwrap().sequence()).collect();
    let ended = loop {
        match follower.next().await {
            Ok(item) => heard.push(item.sequence()),
            Err(ended) => break ended,
        }
    };
    assert!(matches!(ended, Ended::TooSlow), "{ended:?}");
    let mut again = process.feed.follow(follower.seen(), everything, Patience::default());
    heard.insert(0, first);
    let all: Vec<u64> = process.history().await.iter().map(TailItem::sequence).collect();
    while heard.len() < all.len() {
        heard.push(again.next().await.unwrap().sequence());
    }
    assert_eq!(heard, all);
}

async fn a_stopped_feed_ends_its_followers_with_the_number_to_resume_after(database: TestDatabase) {
    let process = Process::start(&database, 1).await;
    let nothing = Interest::new(vec![Topic::Department(Department("nobody".into()))]);
    let mut follower = process.feed.follow(0, nothing, Patience::default());
    process.submit("health").await;
    let waiting = tokio::spawn(async move { (follower.next().await, follower.seen()) });
    tokio::task::yield_now().await;
    process.stop.cancel();
    let (ended, seen) = waiting.await.unwrap();
    assert!(matches!(ended, Err(Ended::Stopped)), "{ended:?}");
    assert!(seen <= process.history().await.len() as u64);
    let refused = process.feed.follow(0, Interest::new(vec![Topic::Everything]), Patience::default());
    assert!(
        matches!({ refused }.next().await, Err(Ended::Stopped)),
        "nobody follows a feed that has stopped"
    );
}
