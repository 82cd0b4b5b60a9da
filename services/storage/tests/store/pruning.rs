//! What is forgotten.

use jiff::SignedDuration;
use turjuman_dispatch::model::Subject;
use turjuman_storage::Pruned;
use turjuman_test_databases::{TestDatabase, both_databases};

use crate::support::*;

both_databases!(what_is_old_is_forgotten_and_nothing_else);

async fn what_is_old_is_forgotten_and_nothing_else(database: TestDatabase) {
    let desk = Desk::open(database).await;
    for n in 0..3 {
        desk.commit(|step| step.idempotency = Some(record(&format!("k{n}"), b"body"))).await.unwrap();
    }
    let mut lasting = record("lasting", b"body");
    lasting.expires_at = t0() + SignedDuration::from_hours(100);
    desk.commit(|step| step.idempotency = Some(lasting)).await.unwrap();

    assert_eq!(desk.store.prune(t0()).await.unwrap(), Pruned::default());
    let later = t0() + SignedDuration::from_hours(49);
    assert_eq!(desk.store.prune(later).await.unwrap(), Pruned { steps: 4, keys: 3, ..Pruned::default() });
    assert_eq!(desk.store.prune(later).await.unwrap(), Pruned::default());
    assert!(
        desk.store.idempotency_of(&Subject("ana".into()), "SubmitRequest", "lasting", later).await.is_some()
    );
}
