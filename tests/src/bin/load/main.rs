//! The load generator: drives whole lifecycles over gRPC against the real server, as a process of its own, and prints how
//! many it does.
//!
//! A lifecycle is: a clerk submits a request, an interpreter sees the offer on their stream, accepts it, and the end of an
//! older session is reported, so that one in five of those on duty is always in one. Roster and requests are drawn like
//! the baseline's: 100 languages with exponential popularity, one to three for each interpreter, four degrees of
//! qualification. Generator, server and database share the machine, so compare ratios, not figures.
//!
//! First the top load: as many clients as keep the server busy, each beginning the next lifecycle when the last is over.
//! Then half of that rate, begun evenly whether or not the ones before are over, and measured from when each was due.
//!
//! ```sh
//! cargo run --release -p turjuman-tests --bin load -- --database postgres --compare --format json
//! cargo run --release -p turjuman-tests --bin load -- --overload 3
//! cargo run --release -p turjuman-tests --bin load -- --idle-watchers 10000 --connections 100
//! cargo run --release -p turjuman-tests --bin load -- --restart
//! cargo run --release -p turjuman-tests --bin load -- --pages 200
//! ```

mod baseline;
mod board;
mod caller;
mod city;
mod cpu;
mod disk;
mod idle;
mod lifecycles;
mod measured;
mod overload;
mod pages;
mod restart;
mod roster;
mod rounds;

use std::fmt::Display;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, ValueEnum};
use serde::Serialize;

use crate::roster::Shape;
use crate::rounds::Plan;

/// Measures how many requests the desk carries from submit to acceptance.
#[derive(Debug, Parser)]
#[command(name = "load")]
struct Arguments {
    /// The database, a throwaway one that waits for the disk at every commit.
    #[arg(long, value_enum, default_value_t = DatabaseKind::Sqlite)]
    database: DatabaseKind,
    /// How the figures are printed; json is one object on one line.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Seconds to measure, for each load.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=3600))]
    seconds: u64,
    /// Runs the baseline (the same flow straight in SQL on PostgreSQL, by pgbench) in turn with the desk.
    #[arg(long)]
    compare: bool,
    /// Rounds; figures are medians over them. [default: 3 with --compare, else 1]
    #[arg(long, value_parser = clap::value_parser!(u64).range(1..=100))]
    rounds: Option<u64>,
    /// Interpreters on the roster. [default: 10000, with --restart 100000]
    #[arg(long, value_parser = clap::value_parser!(u64).range(20..=1_000_000))]
    interpreters: Option<u64>,
    /// How many of them are on duty, each with an open stream; the others never work. [default: all]
    #[arg(long, value_parser = clap::value_parser!(u64).range(20..=1_000_000))]
    on_duty: Option<u64>,
    /// Clients at top load, each with one lifecycle in flight.
    #[arg(long, default_value_t = 256, value_parser = clap::value_parser!(u64).range(1..=4000))]
    clients: u64,
    /// After the top load, begins so many times as much.
    #[arg(long, value_name = "FACTOR", conflicts_with = "compare")]
    overload: Option<f64>,
    /// Instead: opens so many streams, and looks at the server's memory.
    #[arg(
        long,
        value_name = "N",
        conflicts_with_all = ["compare", "overload", "restart"],
        value_parser = clap::value_parser!(u64).range(20..=1_000_000)
    )]
    idle_watchers: Option<u64>,
    /// Connections that idle watchers share.
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u64).range(1..=10_000))]
    connections: u64,
    /// Instead: fills the desk, kills the server, and measures how long it takes until it works again.
    #[arg(long, conflicts_with_all = ["compare", "overload"])]
    restart: bool,
    /// Instead: opens so many pages of the portal a second.
    #[arg(long, value_name = "PER_SECOND", conflicts_with_all = ["compare", "overload", "idle_watchers", "restart"])]
    pages: Option<f64>,
    /// Open requests at the restart.
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u64).range(2..=1_000_000))]
    open_requests: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum DatabaseKind {
    Sqlite,
    Postgres,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

fn main() -> ExitCode {
    if let Some(code) = turjuman_tests::be_the_program() {
        return code;
    }
    let arguments = Arguments::parse();
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    // One thread: the generator is a guest on a machine that the server needs.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(measure(&arguments))
}

async fn measure(arguments: &Arguments) -> ExitCode {
    let postgres = arguments.database == DatabaseKind::Postgres;
    let format = arguments.format;
    let interpreters = |default: u64| arguments.interpreters.unwrap_or(default) as usize;
    if let Some(watchers) = arguments.idle_watchers {
        let figures = idle::idle(postgres, watchers as usize, arguments.connections as usize).await;
        return print(format, &figures, figures.is_sound());
    }
    if arguments.restart {
        let open = arguments.open_requests as usize;
        let figures = restart::restart(postgres, interpreters(100_000), open).await;
        return print(format, &figures, figures.is_sound());
    }
    let interpreters = interpreters(10_000);
    if let Some(per_second) = arguments.pages {
        let span = Duration::from_secs(arguments.seconds);
        let figures = pages::pages(postgres, interpreters, per_second, span).await;
        return print(format, &figures, figures.is_sound());
    }
    let on_duty = arguments.on_duty.map_or(interpreters, |some| (some as usize).min(interpreters));
    let plan = Plan {
        postgres,
        shape: Shape { interpreters, on_duty },
        clients: arguments.clients as usize,
        span: Duration::from_secs(arguments.seconds),
        rounds: arguments.rounds.unwrap_or(if arguments.compare { 3 } else { 1 }) as usize,
        compare: arguments.compare,
    };
    if let Some(factor) = arguments.overload {
        let figures = plan.overload(factor).await;
        return print(format, &figures, figures.is_sound());
    }
    let figures = plan.carry_out().await;
    print(format, &figures, figures.is_sound())
}

fn print<T: Serialize + Display>(format: Format, figures: &T, sound: bool) -> ExitCode {
    match format {
        Format::Json => println!("{}", serde_json::to_string(figures).expect("numbers are JSON")),
        Format::Text => print!("{figures}"),
    }
    if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
