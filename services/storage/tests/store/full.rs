//! A full disk: new work is refused with what to do, what was acknowledged stays, reads are answered, and the store goes
//! on by itself as soon as there is room.

use turjuman_dispatch::model::*;
use turjuman_operations::ports::{CommitError, Store, StoreError};
use turjuman_storage::{Database, Options};
use turjuman_test_databases::{Cluster, Settings, SmallDisk};

use crate::support::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_refuses_and_recovers() {
    let Some(disk) = SmallDisk::mount(4) else {
        eprintln!("skipped: only root may mount a small disk");
        return;
    };
    let url = format!("sqlite:{}", disk.path().join("desk.db").display());
    let database = Database::connect(&url, Options::default()).await.unwrap();
    database.migrate().await.unwrap();
    let store = database.store();
    let submit = |request: &Request| {
        step(|step| {
            step.put(request.clone()).event(event());
        })
    };
    let mut kept: Vec<Request> = (0..50).map(|_| request()).collect();
    for request in &kept {
        store.commit(submit(request)).await.unwrap();
    }

    for _ in 0..2 {
        disk.fill();
        let mut refused = 0;
        while refused < 3 {
            let request = request();
            match store.commit(submit(&request)).await {
                // The log may have room that was written before.
                Ok(_) => kept.push(request),
                Err(CommitError::Store(StoreError::Full(why))) => {
                    assert!(!why.is_empty());
                    refused += 1;
                    assert_eq!(store.request(&org(), request.id).await.unwrap(), None, "refused is refused");
                }
                Err(other) => panic!("a full disk is said to be full: {other}"),
            }
        }
        for request in &kept {
            assert_eq!(store.request(&org(), request.id).await.unwrap().as_ref(), Some(request));
        }
        disk.make_room();
        let request = request();
        store.commit(submit(&request)).await.unwrap();
        kept.push(request);
    }
    assert_eq!(
        store.head(&org()).await.unwrap(),
        kept.len() as u64,
        "no number was lost with what was refused"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_turns_read_only_refuses_and_recovers() {
    // A server of its own, for the setting is the server's.
    let cluster = Cluster::start(&Settings::default());
    let database = Database::connect(&cluster.url("postgres"), Options::default()).await.unwrap();
    database.migrate().await.unwrap();
    let store = database.store();
    let submit = |request: &Request| {
        step(|step| {
            step.put(request.clone()).event(event());
        })
    };
    let (first, second, third) = (request(), request(), request());
    store.commit(submit(&first)).await.unwrap();
    cluster.sql("ALTER SYSTEM SET default_transaction_read_only = on");
    cluster.sql("SELECT pg_reload_conf()");
    // The server takes the setting over a moment later; until then it commits.
    let mut kept = 1;
    loop {
        match store.commit(submit(&Request { id: RequestId::from_uuid(uuid()), ..second.clone() })).await {
            Ok(_) => kept += 1,
            Err(CommitError::Store(StoreError::Full(_))) => break,
            Err(other) => panic!("a read-only server is said to be one: {other}"),
        }
    }
    assert_eq!(store.request(&org(), first.id).await.unwrap(), Some(first));
    cluster.sql("ALTER SYSTEM RESET default_transaction_read_only");
    cluster.sql("SELECT pg_reload_conf()");
    while let Err(error) = store.commit(submit(&third)).await {
        assert!(matches!(error, CommitError::Store(StoreError::Full(_))), "{error}");
    }
    assert_eq!(store.head(&org()).await.unwrap(), kept + 1);
}
