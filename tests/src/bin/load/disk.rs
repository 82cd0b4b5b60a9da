//! How long the disk takes to promise that something is kept: what every commit waits for, whatever the program.

use std::io::Write as _;
use std::time::{Duration, Instant};

/// Bytes of an append, about a small commit.
const APPEND: [u8; 512] = [b'.'; 512];
/// Appends at most, and how long they may take together.
const APPENDS: usize = 500;
const PATIENCE: Duration = Duration::from_secs(3);

/// Times of many small appends, each waited for with `fdatasync`, where throwaway databases live.
pub(crate) fn probe() -> Vec<Duration> {
    let mut file = tempfile::tempfile().expect("a temporary file");
    let begun = Instant::now();
    let mut times = Vec::with_capacity(APPENDS);
    while times.len() < APPENDS && begun.elapsed() < PATIENCE {
        let one = Instant::now();
        file.write_all(&APPEND).and_then(|()| file.sync_data()).expect("the disk can be written");
        times.push(one.elapsed());
    }
    times
}
