//! A story whose people run in circles without ever waiting cannot be cut short from inside: it keeps its thread. The
//! watchdog has a thread of its own; it says which seed it is and ends the program.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use crate::worker::{PATIENCE, Trouble};

/// How often it looks.
const EVERY: Duration = Duration::from_secs(5);

/// The seeds that are being told, and since when.
#[derive(Debug, Default)]
struct Told(Mutex<HashMap<u64, Instant>>);

impl Told {
    fn seeds(&self) -> MutexGuard<'_, HashMap<u64, Instant>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Watches while it lives.
pub(crate) struct Watchdog(Arc<Told>);

/// A seed that is watched until this is dropped.
pub(crate) struct Watched<'a>(&'a Told, u64);

impl Watchdog {
    /// Begins to watch.
    pub(crate) fn begin() -> Result<Self, Trouble> {
        let told = Arc::new(Told::default());
        let watched = Arc::downgrade(&told);
        std::thread::Builder::new().name("watchdog".to_owned()).spawn(move || watch(&watched))?;
        Ok(Self(told))
    }

    /// Watches a seed. It may be told twice, and an operation that hangs is cut short by then.
    pub(crate) fn watch(&self, seed: u64) -> Watched<'_> {
        self.0.seeds().insert(seed, Instant::now());
        Watched(&self.0, seed)
    }
}

impl Drop for Watched<'_> {
    fn drop(&mut self) {
        self.0.seeds().remove(&self.1);
    }
}

fn watch(told: &Weak<Told>) {
    while let Some(told) = told.upgrade() {
        let overdue =
            told.seeds().iter().find(|(_, since)| since.elapsed() > 3 * PATIENCE).map(|(seed, _)| *seed);
        if let Some(seed) = overdue {
            eprintln!(
                "seed {seed}: the_story_ends: something runs in circles; nothing else can be said of it"
            );
            std::process::exit(1);
        }
        drop(told);
        std::thread::sleep(EVERY);
    }
}
