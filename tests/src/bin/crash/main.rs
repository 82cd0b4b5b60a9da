//! The real server, really killed: is what clients were told still true afterwards?
//!
//! Starts the real program on a throwaway database that waits for the disk at every commit, loads it over gRPC with
//! clerks and interpreters who do what people do, kills it with SIGKILL at random moments, starts it again, and goes on.
//! Clients repeat with the same idempotency key whatever was not answered. At the end everything that was acknowledged is
//! held against what is there: rows, histories, inboxes, mails. And every request's concurrent history is judged: is there
//! an order of the calls that explains all answers? (See `turjuman_tests::linearizability`.)
//!
//! ```sh
//! cargo run --release -p turjuman-tests --bin crash -- --database sqlite --kills 1000 --format json
//! cargo run --release -p turjuman-tests --bin crash -- --database postgres --kills 20 --kill-database
//! cargo run --release -p turjuman-tests --bin crash -- --database postgres --kills 200 --cut-commits
//! ```
//!
//! With `--kill-database` it is PostgreSQL that is killed, and with `--cut-commits` the connection to it is cut in the
//! middle of COMMIT; the server lives on and must recover by itself.
//!
//! The seed decides what each client does and when the next kill comes; how their calls interleave, the machine decides.

mod city;
mod clerk;
mod fault;
mod figures;
mod interpreter;
mod line;
mod mail;
mod rows;
mod there;
mod told;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::{Parser, ValueEnum};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use turjuman_operations::ports::Clock as _;
use turjuman_proto::v1::WatchRequestsRequest;
use turjuman_server::clock::SystemClock;
use turjuman_tests::{answer, be_the_program};

use crate::city::{City, Desk};
use crate::fault::Fault;
use crate::figures::Figures;
use crate::there::There;

/// Kills the real server under load and looks whether anything was lost.
#[derive(Debug, Parser)]
#[command(name = "crash")]
struct Arguments {
    /// The database, a throwaway one that waits for the disk at every commit.
    #[arg(long, value_enum, default_value_t = DatabaseKind::Sqlite)]
    database: DatabaseKind,
    /// How often something is killed or cut.
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..=100_000))]
    kills: u64,
    /// Decides what clients do and when the kills come; drawn and printed when it is not given.
    #[arg(long)]
    seed: Option<u64>,
    /// Kill the PostgreSQL server instead; the desk lives on.
    #[arg(long, conflicts_with = "cut_commits")]
    kill_database: bool,
    /// Cut the connection to PostgreSQL in the middle of COMMIT instead; the desk lives on.
    #[arg(long)]
    cut_commits: bool,
    /// Clerks who ask for interpreters at the same time.
    #[arg(long, default_value_t = 16, value_parser = clap::value_parser!(u16).range(1..=500))]
    clerks: u16,
    /// How the figures are printed; json is one object on one line.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
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

/// Milliseconds of load before the next kill.
const LOAD: std::ops::Range<u64> = 40..500;
/// Requests looked back at after a crash.
const LOOK_BACK: usize = 300;
/// Histories that nobody touched for so long are judged.
const UNTOUCHED: Duration = Duration::from_secs(30);
/// The end: everything must be over or in somebody's hands by then.
const SETTLE: Duration = Duration::from_secs(40);
/// Examples shown of each kind of wrong.
const SHOWN: usize = 5;

fn main() -> ExitCode {
    if let Some(code) = be_the_program() {
        return code;
    }
    let arguments = Arguments::parse();
    let fault = match (arguments.kill_database, arguments.cut_commits) {
        (true, _) => Fault::Database,
        (_, true) => Fault::Commit,
        _ => Fault::Server,
    };
    if fault != Fault::Server && arguments.database != DatabaseKind::Postgres {
        eprintln!("--kill-database and --cut-commits need a server to kill: --database postgres");
        return ExitCode::FAILURE;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let figures = runtime.expect("a runtime").block_on(run(&arguments, fault));
    match arguments.format {
        Format::Json => println!("{}", figures.to_json()),
        Format::Text => print!("{figures}"),
    }
    if figures.is_sound() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Another one every time.
fn seed_of_now() -> u64 {
    SystemClock::new().now().as_microsecond().unsigned_abs() % 1_000_000_000
}

async fn run(arguments: &Arguments, fault: Fault) -> Figures {
    let begun = Instant::now();
    let seed = arguments.seed.unwrap_or_else(seed_of_now);
    eprintln!("Seed {seed}. Making a city …");
    let postgres = arguments.database == DatabaseKind::Postgres;
    let mut city = City::start(postgres, fault == Fault::Commit, arguments.clerks.into()).await;
    let mut chance = StdRng::seed_from_u64(seed);
    let (clerks, interpreters) = city.open(seed);
    let watching = tokio::spawn(watch(city.desk.clone(), city.coordinator.clone()));

    let (mut recovery, mut lost_at_once, mut stuck_at_once, mut untrue) = (Vec::new(), 0, 0, Vec::new());
    for kill in 1..=arguments.kills {
        tokio::time::sleep(Duration::from_millis(chance.random_range(LOAD))).await;
        recovery.extend(city.suffer(fault, kill, &mut chance).await);
        let (lost, stuck) = city.look_back(LOOK_BACK).await;
        lost_at_once += lost;
        stuck_at_once += stuck;
        if kill % 50 == 0 || kill == arguments.kills {
            untrue.extend(city.desk.recorder.judge(UNTOUCHED).violations);
            let ledger = city.desk.told.ledger();
            let (done, all, errors) = (ledger.acknowledged, arguments.kills, ledger.errors);
            eprintln!(
                "{kill} of {all} kills, {done} calls acknowledged, {errors} errors, {:.0?}",
                begun.elapsed()
            );
        }
    }

    eprintln!("Settling …");
    city.desk.calm_down();
    for clerk in clerks {
        drop(clerk.await);
    }
    let still_open = city.settle(SETTLE).await;
    eprintln!("Comparing, {:.0?} …", begun.elapsed());
    let told = city.desk.told.snapshot();
    let there = There::read(&city).await;
    let gone = there.against(&told);
    city.switch.over();
    for interpreter in interpreters {
        drop(interpreter.await);
    }
    watching.abort();
    // Nobody is told anything any more.
    let mut held = rows::hold(&city, &city.desk.told.snapshot(), arguments.kills).await;
    held.lost.extend(gone);
    untrue.extend(city.desk.recorder.judge(Duration::ZERO).violations);

    for (what, all) in [
        ("lost", &held.lost),
        ("double", &held.double_assignments),
        ("stuck", &held.stuck),
        ("told twice", &held.told_twice),
        ("untrue", &held.untrue),
    ] {
        for one in all.iter().take(SHOWN) {
            eprintln!("{what}: {one}");
        }
    }
    for violation in untrue.iter().take(SHOWN) {
        eprintln!("no order explains {}:\n{}", violation.request, violation.story);
    }
    for request in still_open.iter().take(SHOWN) {
        eprintln!("still open after {SETTLE:?}: {request:?}");
    }
    for line in city.program.panics() {
        city.desk.told.error(format!("the program panicked: {line}"));
    }
    let (mails, duplicate_mails) = city.mail.count();
    let (histories, longest) = city.desk.recorder.judged();
    let ledger = city.desk.told.ledger();
    Figures {
        database: if postgres { "postgres" } else { "sqlite" },
        fault: fault.name(),
        seed,
        kills: arguments.kills,
        acknowledged: ledger.acknowledged,
        repeated: ledger.repeated,
        lost: lost_at_once + held.lost.len() as u64,
        double_assignments: held.double_assignments.len() as u64,
        stuck: stuck_at_once + held.stuck.len() as u64 + still_open.len() as u64,
        duplicate_notices: held.told_twice.len() as u64,
        duplicate_mails,
        mails,
        histories,
        longest_history: longest as u64,
        not_linearizable: untrue.len() as u64,
        untrue: held.untrue.len() as u64,
        recovery,
        errors: ledger.errors,
        took: begun.elapsed(),
    }
}

/// The coordinator's screen: follows all requests, resumes after every crash, and keeps what it saw. Nothing that was
/// seen may be unseen later, and nothing may pass it by.
async fn watch(desk: Desk, coordinator: turjuman_tests::Person) {
    let told = Arc::clone(&desk.told);
    let mut after_sequence = 0;
    while let Some(reached) = desk.line.reach(&coordinator).await {
        let input = WatchRequestsRequest { after_sequence, ..WatchRequestsRequest::default() };
        match answer(reached.requests().watch_requests(input)).await {
            Ok(mut stream) => {
                while let Ok(Some(event)) = stream.message().await {
                    if event.sequence <= after_sequence {
                        told.error(format!("event {} came after {after_sequence}", event.sequence));
                    }
                    after_sequence = event.sequence;
                    let of = event.request.map(|request| request.id).unwrap_or_default();
                    told.ledger().events.insert(event.sequence, (event.kind, of));
                }
            }
            Err(failure) if failure.reason == "SEQUENCE_GONE" => {
                told.error(format!("event {after_sequence} was seen and is gone"));
                return;
            }
            Err(_) => {}
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
