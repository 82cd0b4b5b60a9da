//! People who wait: what an open stream costs while nothing happens.

use std::fmt;
use std::time::Duration;

use serde::Serialize;

use crate::city::City;
use crate::measured::rounded;
use crate::roster::Shape;

/// Memory has settled when it did not change by more than this, in MiB, from one look to the next.
const STILL: f64 = 0.25;
const LOOK: Duration = Duration::from_secs(1);
const LOOKS: u32 = 20;

/// Streams of one person. A roster as large as the number of streams would leave memory over when it has been read, and
/// the streams would seem to cost nothing.
const EACH: usize = 50;
/// People at the least.
const PEOPLE: usize = 20;

/// Opens so many streams over so many connections, waits until it is quiet, and looks at the server's memory. Then one of
/// those who wait gets an offer: the streams are alive.
pub(crate) async fn idle(postgres: bool, watchers: usize, connections: usize) -> Idle {
    let people = watchers.div_ceil(EACH).max(PEOPLE);
    eprintln!("A city with {people} interpreters …");
    let city = City::start(postgres, Shape { interpreters: people, on_duty: people }).await;
    let before = settled(&city).await;
    eprintln!("Opening {watchers} streams over {connections} connections …");
    let lifecycles = city.open_over(connections, watchers).await;
    let after = settled(&city).await;
    eprintln!("One of them gets an offer …");
    let alive = lifecycles.closed(1, Duration::from_millis(200)).await;
    lifecycles.go_home();
    city.stop().await;
    Idle {
        watchers,
        connections,
        rss_mib_before: rounded(before),
        rss_mib_after: rounded(after),
        rss_kib_per_watcher: rounded((after - before) * 1024.0 / watchers as f64),
        errors: alive.errors() + u64::from(alive.done == 0),
    }
}

async fn settled(city: &City) -> f64 {
    let mut last = city.resident_mib();
    for _ in 0..LOOKS {
        tokio::time::sleep(LOOK).await;
        let now = city.resident_mib();
        if (now - last).abs() <= STILL {
            return now;
        }
        last = now;
    }
    last
}

/// The figures as they are printed.
#[derive(Debug, Serialize)]
pub(crate) struct Idle {
    watchers: usize,
    connections: usize,
    rss_mib_before: f64,
    rss_mib_after: f64,
    rss_kib_per_watcher: f64,
    errors: u64,
}

impl Idle {
    /// True when the streams are alive.
    pub(crate) fn is_sound(&self) -> bool {
        self.errors == 0
    }
}

impl fmt::Display for Idle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "open streams            {:>9}   over {} connections", self.watchers, self.connections)?;
        let (before, after) = (self.rss_mib_before, self.rss_mib_after);
        writeln!(f, "memory of the server    {before:>9.1} MiB before, {after:.1} MiB with them")?;
        writeln!(f, "each                    {:>9.1} KiB", self.rss_kib_per_watcher)?;
        writeln!(f, "errors                  {:>9}", self.errors)
    }
}
