//! Tries to lose something. From one seed each: a small city, its people, one or two processes of the desk on one
//! database, and a bad day. Rules, operations, notifications and storage are the real ones, on a throwaway SQLite file;
//! time, randomness, the network, the mail server and the crashes are simulated. Then everything that must always be true
//! is checked: see `turjuman_tests::invariants`, where the list is.
//!
//! ```sh
//! cargo run --release -p turjuman-tests --bin simulate -- --seeds 5000 --format json
//! cargo run --release -p turjuman-tests --bin simulate -- --seeds 1 --seed 4711 --verbose   # replays one, and tells it
//! ```
//!
//! **What goes wrong**: processes crash between any two calls of the store, also after a commit and before its answer;
//! replies are lost, calls repeated, doubled, delayed by minutes, or made with another body under the same key; the
//! wall clock jumps an hour; commits have an unknown outcome; the store is away; the mail server fails before or after
//! it took a message; interpreters never answer; half of the stories begin in a night that skips or repeats an hour.
//!
//! **How a seed repeats**: nothing runs that the seed did not choose. Every call of the store waits at a gate
//! (`gate.rs`), and the world lets one through at a time. A failing seed is replayed with `--seeds 1 --seed S --verbose`,
//! which prints what everybody wished and was told, every fault, and the history, on standard error.
//!
//! **How it is known to notice**: built with `--features sabotage`, `--sabotage conditional-update`, `idempotency-key` or
//! `wave-guard` takes that guard out of the store, and a violation must be found within 1,000 seeds (`tests/run` asks).
//!
//! To add a fault: `World::misfortune` or `World::burst`, and `fault("its_name")`. To add something people do: an `Act`
//! and where it is drawn, in `wishing.rs`.

mod acts;
mod city;
mod faulty;
mod gate;
mod observing;
mod process;
mod random;
mod report;
#[cfg(test)]
mod tests;
mod watchdog;
mod wishing;
mod worker;
mod world;

use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use clap::{Parser, ValueEnum};

use crate::report::Report;
use crate::watchdog::Watchdog;
use crate::worker::{Trouble, Worker};

/// Simulates bad days of a small city and checks that nothing is lost.
#[derive(Debug, Parser)]
#[command(name = "simulate")]
struct Arguments {
    /// How many seeds.
    #[arg(long, default_value_t = 200)]
    seeds: u64,
    /// The first of them.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How the result is printed; json is one object on one line.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Tells the story of every seed that failed on standard error; of the only seed in any case.
    #[arg(long)]
    verbose: bool,
    /// Threads. [default: one per core]
    #[arg(long)]
    threads: Option<usize>,
    /// Ends with the first violation.
    #[arg(long)]
    stop_at_first: bool,
    /// Takes a guard out of the store: to prove that the simulation notices.
    #[cfg(feature = "sabotage")]
    #[arg(long, value_enum)]
    sabotage: Option<Guard>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// A guard that can be taken out.
#[cfg(feature = "sabotage")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Guard {
    ConditionalUpdate,
    IdempotencyKey,
    WaveGuard,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    #[cfg(feature = "sabotage")]
    if let Some(guard) = arguments.sabotage {
        use turjuman_storage::sabotage::Sabotage;
        match guard {
            Guard::ConditionalUpdate => Sabotage::ConditionalUpdate,
            Guard::IdempotencyKey => Sabotage::IdempotencyKey,
            Guard::WaveGuard => Sabotage::WaveGuard,
        }
        .begin();
    }
    match simulate(&arguments) {
        Ok(report) => {
            match arguments.format {
                Format::Json => println!("{}", report.json()),
                Format::Text => print!("{}", report.text()),
            }
            if report.is_sound() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(trouble) => {
            eprintln!("the simulation cannot run: {trouble}");
            ExitCode::from(2)
        }
    }
}

/// Runs all seeds, on as many threads as there are cores. Which thread tells which story changes nothing in it.
fn simulate(arguments: &Arguments) -> Result<Report, Trouble> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicU64::new(arguments.seed);
    let end = arguments.seed.saturating_add(arguments.seeds);
    let report = Mutex::new(Report::new(arguments.seed, arguments.seeds));
    let watchdog = Watchdog::begin()?;
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..arguments.threads.unwrap_or(cores).max(1))
            .map(|_| scope.spawn(|| work(arguments, &next, end, &report, &watchdog)))
            .collect();
        threads
            .into_iter()
            .try_for_each(|thread| thread.join().unwrap_or_else(|_| Err("a worker panicked".into())))
    })?;
    Ok(report.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner))
}

fn work(
    arguments: &Arguments,
    next: &AtomicU64,
    end: u64,
    report: &Mutex<Report>,
    watchdog: &Watchdog,
) -> Result<(), Trouble> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut worker = Worker::new().await?;
        loop {
            let seed = next.fetch_add(1, Ordering::SeqCst);
            if seed >= end {
                return Ok(());
            }
            let told = arguments.verbose && arguments.seeds == 1;
            let watched = watchdog.watch(seed);
            let mut story = worker.tell(seed, told).await?;
            if arguments.verbose && !told && !story.violations.is_empty() {
                // The same seed, the same story: this time with its words.
                story = worker.tell(seed, true).await?;
            }
            drop(watched);
            if arguments.stop_at_first && !story.violations.is_empty() {
                next.store(end, Ordering::SeqCst);
            }
            for line in &story.log {
                eprintln!("{line}");
            }
            for violation in &story.violations {
                eprintln!("seed {seed}: {}: {}", violation.invariant, violation.what);
            }
            report.lock().unwrap_or_else(std::sync::PoisonError::into_inner).add(seed, &story);
        }
    })
}
