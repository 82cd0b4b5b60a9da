//! The simulation itself is worth believing only if a seed repeats.

use crate::worker::Worker;

#[test]
fn the_same_seed_tells_the_same_story_and_another_does_not() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("it works");
    runtime.block_on(async {
        let mut worker = Worker::new().await.expect("it works");
        for seed in 1..=6 {
            let (one, other) = (
                worker.tell(seed, false).await.expect("it works"),
                worker.tell(seed, true).await.expect("it works"),
            );
            assert_eq!(one.digest, other.digest, "seed {seed}");
            assert_eq!((one.steps, one.acknowledged), (other.steps, other.acknowledged), "seed {seed}");
            assert!(one.requests > 0, "seed {seed} submits something");
            assert!(one.violations.is_empty(), "seed {seed}: {:?}", one.violations);
            assert!(other.log.len() > 10, "seed {seed} can be told");
            assert_ne!(one.digest, worker.tell(seed + 100, false).await.expect("it works").digest);
        }
    });
}
