//! How fast the match kernel is, and how much memory it takes.
//!
//! A city of a million interpreters (`TURJUMAN_BENCH_PEOPLE` for another size) with realistic skew: a hundred languages
//! of exponentially falling popularity, one to three each, three modalities, weekly hours, some qualifications. A match
//! is a search with eligibility and order: who is asked. A round is a match and everything that comes of it: the offer
//! taken in, then either the acceptance with calendar and assignment or the withdrawal, and the end of an older session.
//! Time passes meanwhile.
//!
//! `cargo bench -p turjuman-dispatch` prints percentiles and memory, then lets criterion measure.
#![allow(missing_docs, clippy::unwrap_used)]

mod city;
mod rounds;

use std::time::{Duration, Instant};

use criterion::Criterion;

use crate::rounds::{Kind, Rounds};

/// What the server allocates with.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let people = std::env::var("TURJUMAN_BENCH_PEOPLE").ok().and_then(|text| text.parse().ok());
    let people = people.unwrap_or(1_000_000);
    let before = resident_bytes();
    let began = Instant::now();
    let index = city::index(people);
    let built = began.elapsed();
    println!("{people} interpreters taken in and settled in {:.2} s", built.as_secs_f64());
    if let (Some(before), Some(after)) = (before, resident_bytes()) {
        let each = after.saturating_sub(before) / people as u64;
        println!(
            "memory: {each} bytes each (growth of the resident set: the index and nothing else is kept)"
        );
    }
    let mut rounds = Rounds::new(index);
    for kind in Kind::ALL {
        percentiles(&mut rounds, *kind);
    }
    println!("memory: {} MiB resident after the rounds", resident_bytes().unwrap_or(0) >> 20);
    if std::env::args().any(|argument| argument == "--percentiles") {
        return;
    }
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(5))
        .configure_from_args();
    for kind in [Kind::Mixed, Kind::Now] {
        for part in [Part::Match, Part::Round] {
            criterion.bench_function(&format!("{}, {}", part.name(), kind.name()), |bencher| {
                bencher.iter_custom(|count| (0..count).map(|_| timed(&mut rounds, kind).took(part)).sum());
            });
        }
    }
    criterion.final_summary();
}

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// The search alone.
    Match,
    /// The search and what comes of it.
    Round,
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Part::Match => "match",
            Part::Round => "round",
        }
    }
}

struct Timed {
    search: Duration,
    round: Duration,
    filled: bool,
}

impl Timed {
    fn took(&self, part: Part) -> Duration {
        match part {
            Part::Match => self.search,
            Part::Round => self.round,
        }
    }
}

/// One round, without the time that making the request takes.
fn timed(rounds: &mut Rounds, kind: Kind) -> Timed {
    rounds.prepare(kind);
    let began = Instant::now();
    let found = rounds.search();
    let search = began.elapsed();
    let filled = rounds.take_in(&found);
    Timed { search, round: began.elapsed(), filled }
}

/// Rounds of one kind: how many a second, and how long a single one takes.
fn percentiles(rounds: &mut Rounds, kind: Kind) {
    let most = if matches!(kind, Kind::Now | Kind::Mixed) { 300_000 } else { 30_000 };
    let mut all: Vec<Timed> = Vec::with_capacity(most);
    let began = Instant::now();
    while all.len() < most && began.elapsed() < Duration::from_secs(4) {
        all.push(timed(rounds, kind));
    }
    let found = all.iter().filter(|timed| timed.filled).count();
    for part in [Part::Match, Part::Round] {
        let taken = all.iter().map(|timed| timed.took(part)).collect();
        print(&format!("{}, {}", part.name(), kind.name()), taken, found);
    }
}

/// The figures of a part.
fn print(name: &str, mut taken: Vec<Duration>, found: usize) {
    let count = taken.len();
    let total: Duration = taken.iter().sum();
    taken.sort_unstable();
    let at = |share: f64| taken[((count - 1) as f64 * share) as usize].as_nanos() as f64 / 1000.0;
    println!(
        "{:<28} {:>9.0}/s  p50 {:>7.2} µs  p99 {:>8.2} µs  p99.9 {:>9.2} µs  most {:>9.2} µs  filled {:>5.1}%",
        name,
        count as f64 / total.as_secs_f64(),
        at(0.5),
        at(0.99),
        at(0.999),
        at(1.0),
        found as f64 * 100.0 / count as f64,
    );
}

/// What the process holds in memory, where the system says so.
fn resident_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? * 1024)
}
