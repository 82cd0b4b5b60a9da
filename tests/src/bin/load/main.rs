//! The load generator: drives whole lifecycles over gRPC against a server of its own and prints how many it does.
//!
//! A lifecycle is: a clerk submits a request, an interpreter sees the offer on their stream, accepts it, and completes
//! the session. Client and server share the machine and the process, so compare ratios, not figures.
//!
//! First the top load: as many clients as keep the server busy. Then half of that rate, evenly paced, which is where
//! latencies mean something.
//!
//! ```sh
//! cargo run --release -p turjuman-tests --bin load -- --database postgres --seconds 20 --format json
//! ```

mod city;
mod figures;
mod lifecycles;

use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, ValueEnum};

use crate::city::{City, Shape};
use crate::figures::Figures;

/// Measures how many requests the desk carries from submit to the end of the session.
#[derive(Debug, Parser)]
#[command(name = "load")]
struct Arguments {
    /// The database, a throwaway one that waits for the disk at every commit.
    #[arg(long, value_enum, default_value_t = DatabaseKind::Sqlite)]
    database: DatabaseKind,
    /// Seconds to measure, for each of the two loads.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=3600))]
    seconds: u64,
    /// How the figures are printed; json is one object on one line.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Interpreters on the roster.
    #[arg(long, default_value_t = 3000, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    interpreters: u32,
    /// Clients at top load, at most as many as there are people on duty (160).
    #[arg(long, default_value_t = 128, value_parser = clap::value_parser!(u32).range(1..=160))]
    clients: u32,
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

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let shape = Shape { interpreters: arguments.interpreters };
    eprintln!("Making a city with {} interpreters …", arguments.interpreters);
    let city = City::start(arguments.database == DatabaseKind::Postgres, shape).await;
    let span = Duration::from_secs(arguments.seconds);

    eprintln!("Warming up …");
    city.lifecycles().closed(arguments.clients, Duration::from_secs(2).min(span)).await;
    eprintln!("Top load, {} clients, {} s …", arguments.clients, arguments.seconds);
    let top = city.lifecycles().closed(arguments.clients, span).await;
    let rate = top.per_second();
    eprintln!("{rate:.0} lifecycles a second. Half of that, {} s …", arguments.seconds);
    let half = city.lifecycles().paced(rate / 2.0, span).await;
    eprintln!("Counting …");
    let figures = Figures::new(&top, &half, city.double_assignments().await);
    city.stop().await;

    match arguments.format {
        Format::Json => println!("{}", figures.to_json()),
        Format::Text => print!("{figures}"),
    }
    if figures.is_sound() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
