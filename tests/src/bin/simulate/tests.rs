//! The simulation itself is worth believing only if a seed repeats.

use crate::worker::Worker;

#[test]
fn the_same_seed_tells_the_same_story_and_another_does_not() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut worker = Worker::new().await.unwrap();
        for seed in 1..=6 {
            let (one, other) =
                (worker.tell(seed, false).await.unwrap(), worker.tell(seed, true).await.unwrap());
            assert_eq!(one.digest, other.digest, "seed {seed}");
            assert_eq!((one.steps, one.acknowledged), (other.steps, other.acknowledged), "seed {seed}");
            assert!(one.requests > 0, "seed {seed} submits something");
            assert!(one.violations.is_empty(), "seed {seed}: {:?}", one.violations);
            assert!(other.log.len() > 10, "seed {seed} can be told");
            assert_ne!(one.digest, worker.tell(seed + 100, false).await.unwrap().digest);
        }
    });
}
