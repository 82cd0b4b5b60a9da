//! The numbered history: no gaps, in order, with many committers and a reader that follows.

use std::sync::Arc;

use tokio::task::JoinSet;
use turjuman_operations::ports::{Store, TailItem};
use turjuman_test_databases::{TestDatabase, both_databases};

use crate::support::*;

both_databases!(numbers_follow_each_other, a_follower_misses_nothing, organizations_count_for_themselves);

async fn numbers_follow_each_other(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let draft = notice("n1", ana());
    let first = step(|step| {
        step.event(event()).notice(draft.clone()).event(event());
    });
    let id = first.id;
    assert_eq!(desk.store.commit(first).await.unwrap().sequence, 3);
    assert_eq!(
        desk.commit(|step| {
            step.event(event());
        })
        .await
        .unwrap()
        .sequence,
        4
    );

    let items = desk.store.tail(&org(), 0, 100).await.unwrap();
    assert_eq!(items.iter().map(TailItem::sequence).collect::<Vec<_>>(), [1, 2, 3, 4]);
    let TailItem::Event(kept) = &items[0] else { panic!("{items:?}") };
    assert_eq!((kept.step, kept.at, &kept.body), (id, t0(), &event()));
    // Events come before the notices of their step.
    let TailItem::Notice(kept) = &items[2] else { panic!("{items:?}") };
    assert_eq!((kept.id, kept.sequence), (draft.id, 3));

    let some = desk.store.tail(&org(), 1, 2).await.unwrap();
    assert_eq!(some.iter().map(TailItem::sequence).collect::<Vec<_>>(), [2, 3]);
    assert!(desk.store.tail(&org(), 4, 2).await.unwrap().is_empty());
    assert_eq!(desk.store.head(&org()).await.unwrap(), 4);
}

async fn a_follower_misses_nothing(database: TestDatabase) {
    let desk = Desk::open(database).await;
    // A second writer on the same database, as a second replica would be.
    let rival = desk.database.store();
    let mut tasks = JoinSet::new();
    for n in 0..200 {
        let store = Arc::clone(if n % 2 == 0 { &desk.store } else { &rival });
        tasks.spawn(async move {
            let step = step(|step| {
                step.event(event()).event(event()).notice(notice(&format!("n{n}"), ana()));
                if n % 5 == 0 {
                    step.notice(notice("said by many, kept once", ana()));
                }
            });
            store.commit(step).await
        });
    }
    let expected = 200 * 3 + 1;
    let mut seen = Vec::new();
    while seen.len() < expected {
        let after = seen.last().copied().unwrap_or(0);
        seen.extend(desk.store.tail(&org(), after, 37).await.unwrap().iter().map(TailItem::sequence));
        tokio::task::yield_now().await;
    }
    while let Some(done) = tasks.join_next().await {
        // Two writers may meet at the key that is said once; the step that comes second is told so.
        if let Err(error) = done.unwrap() {
            panic!("{error:?}");
        }
    }
    assert_eq!(seen, (1..=expected as u64).collect::<Vec<_>>());
    rival.close().await;
}

async fn organizations_count_for_themselves(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let cities = ["newark", "hoboken", "paterson"];
    let mut tasks = JoinSet::new();
    for n in 0..60 {
        let store = Arc::clone(&desk.store);
        tasks.spawn(async move {
            let mut step = step(|step| {
                step.event(event());
            });
            step.organization = cities[n % 3].parse().unwrap();
            store.commit(step).await.unwrap()
        });
    }
    tasks.join_all().await;
    for city in cities {
        assert_eq!(desk.store.head(&city.parse().unwrap()).await.unwrap(), 20, "{city}");
    }
}
