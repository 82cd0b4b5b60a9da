//! `turjuman replay`: a call log is run through the desk in simulated time, to see how a roster and a policy would have
//! served it.
//!
//! Every call goes through the same operations, storage and notices as on a server; only the clock, the ids and the
//! interpreters are made. The database is a throwaway without fsync. The figures are counted from what is stored in the end,
//! and the same seed gives the same figures.

mod behaviour;
mod compare;
mod error;
mod figures;
mod load;
mod log;
mod near;
mod simulate;
mod stamp;
mod tally;
mod teller;
#[cfg(test)]
mod tests;
mod world;

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::Modality;
use turjuman_dispatch::policy::Policy;

use self::behaviour::Behaviour;
use self::compare::{Comparison, Report};
use self::error::ReplayError;
use self::figures::{Figures, Told, rounded};
use self::log::Log;
use self::simulate::{Manner, Simulation};
use self::world::World;
use crate::cli::Format;
use crate::sample;

/// `replay`
#[derive(Debug, Clone, Args)]
pub struct Arguments {
    /// The call log: a CSV file with the columns Time Stamp, Language and Duration (minutes). Without it, a sample of a
    /// real log is used.
    #[arg(value_name = "LOG.csv")]
    pub log: Option<PathBuf>,
    /// The roster, as `import roster` reads it, instead of the sample roster of 300 interpreters.
    #[arg(long, value_name = "FILE")]
    pub roster: Option<PathBuf>,
    /// The policy, read over the built-in one.
    #[arg(long, value_name = "FILE")]
    pub policy: Option<PathBuf>,
    /// Chooses how the interpreters behave; the same seed gives the same figures.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// The encounter type of every call, a key of the policy; it must allow phone.
    #[arg(long, value_name = "KEY", default_value = "emergency")]
    pub encounter_type: String,
    /// How many minutes a caller waits, instead of the policy's patience.
    #[arg(long, value_name = "MIN", value_parser = clap::value_parser!(u32).range(1..))]
    pub patience: Option<u32>,
    /// The IANA time zone of the log's time stamps. Of an hour that the clock shows twice, the first pass counts.
    #[arg(long, value_name = "IANA", default_value = "America/Toronto")]
    pub zone: String,
    /// How many times the log's load: the calls come so many times as fast. With --compare, the busier of the two loads;
    /// without it there, one that saturates the roster.
    #[arg(long, value_name = "X", value_parser = read_load)]
    pub load: Option<f64>,
    /// Compares our policy with broadcasting to all and with asking one at a time, at random or the longest idle.
    #[arg(long)]
    pub compare: bool,
    /// With --compare: how many seeds, from --seed on, are tried.
    #[arg(long, value_name = "N", default_value_t = 5, requires = "compare", value_parser = clap::value_parser!(u64).range(1..=1000))]
    pub seeds: u64,
    /// How the figures are printed.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What was found.
enum Found {
    Figures(Box<Figures>),
    Report(Report),
}

fn read_load(text: &str) -> Result<f64, String> {
    let load = text.parse::<f64>().ok().filter(|load| (0.01..=1e6).contains(load));
    load.ok_or_else(|| "a number from 0.01 to 1000000, such as 20".to_owned())
}

/// Replays a log and prints the figures. Exit 0 when every row was accounted for, 1 when something failed, 2 when the
/// arguments or a file cannot be used; then what is wrong was said on standard error.
pub async fn run(arguments: Arguments) -> ExitCode {
    let format = arguments.format;
    let replayed = tokio::task::spawn_blocking(|| replay_alone(arguments)).await;
    match replayed.unwrap_or_else(|error| Err(ReplayError::Database(error.to_string()))) {
        Ok(Found::Figures(figures)) => print(&figures, format),
        Ok(Found::Report(report)) => print_report(&report, format),
        Err(error) => {
            eprintln!("turjuman replay: {error}");
            error.exit_code()
        }
    }
}

/// Replays on a thread of its own. One step follows another here, and handing each from thread to thread would take longer
/// than the steps themselves.
fn replay_alone(arguments: Arguments) -> Result<Found, ReplayError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| ReplayError::Database(error.to_string()))?;
    runtime.block_on(async {
        let found = async {
            match arguments.compare {
                true => compare(&arguments).await.map(Found::Report),
                false => replay(&arguments).await.map(|figures| Found::Figures(Box::new(figures))),
            }
        };
        tokio::select! {
            found = found => found,
            () = told_to_stop() => Err(ReplayError::Interrupted),
        }
    })
}

/// Ctrl-C, or a polite kill: the throwaway database is then deleted, too. Where signals cannot be caught, never.
async fn told_to_stop() {
    #[cfg(unix)]
    if let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            Ok(()) = tokio::signal::ctrl_c() => return,
            Some(()) = terminate.recv() => return,
            else => {}
        }
    }
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

fn print(figures: &Figures, format: Format) -> ExitCode {
    let text = match format {
        Format::Text => figures.text(),
        Format::Json => match serde_json::to_string(figures) {
            Ok(json) => json + "\n",
            Err(error) => {
                eprintln!("turjuman replay: the figures cannot be written as JSON: {error}");
                return ExitCode::FAILURE;
            }
        },
    };
    // A reader that went away (`| head`) has seen what it wanted.
    drop(std::io::stdout().write_all(text.as_bytes()));
    if !figures.add_up() {
        eprintln!("turjuman replay: the figures do not add up: not every row of the log was accounted for");
        return ExitCode::FAILURE;
    }
    if figures.double_bookings > 0 {
        eprintln!("turjuman replay: {} double bookings: this must not be", figures.double_bookings);
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn print_report(report: &Report, format: Format) -> ExitCode {
    let text = match format {
        Format::Text => report.text(),
        Format::Json => match serde_json::to_string(report) {
            Ok(json) => json + "\n",
            Err(error) => {
                eprintln!("turjuman replay: the figures cannot be written as JSON: {error}");
                return ExitCode::FAILURE;
            }
        },
    };
    drop(std::io::stdout().write_all(text.as_bytes()));
    ExitCode::SUCCESS
}

/// Runs the log under our policy and others.
async fn compare(arguments: &Arguments) -> Result<Report, ReplayError> {
    let began = Instant::now();
    let policy = read_policy(arguments.policy.as_deref())?;
    let manner = manner(arguments, &policy)?;
    let log = read_log(arguments)?;
    // The roster is checked and taken in by a real desk.
    let world = world(arguments, &log, policy.clone()).await?;
    let crew = world.crew();
    world.close().await?;
    // Told to stop, this future is dropped, and the plays see the flag.
    let stop = StopWhenDropped::default();
    let flag = stop.0.clone();
    let (seeds, load) = ((arguments.seed, arguments.seeds), arguments.load);
    let compared = tokio::task::spawn_blocking(move || {
        let (crew, policy, manner, log) = (&crew, &policy, &manner, &log);
        Comparison { crew, policy, manner, log, seeds, load }.run(&flag)
    });
    let compared = compared.await.map_err(|error| ReplayError::Rules(error.to_string()))?;
    let report = compared.map_err(|error| ReplayError::Rules(error.to_string()))?;
    let mut report = report.ok_or(ReplayError::Interrupted)?;
    report.wall_seconds = rounded(began.elapsed().as_secs_f64());
    Ok(report)
}

#[derive(Default)]
struct StopWhenDropped(Arc<AtomicBool>);

impl Drop for StopWhenDropped {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// A world with the roster that was named, as of just before the first call.
async fn world(arguments: &Arguments, log: &Log, policy: Policy) -> Result<World, ReplayError> {
    let start = log.calls.first().map_or(Timestamp::UNIX_EPOCH, |call| call.at);
    match &arguments.roster {
        Some(path) => {
            World::new(start, policy, open(path)?, &path.display().to_string(), arguments.seed).await
        }
        None => {
            let roster = sample::ROSTER.as_bytes();
            World::new(start, policy, roster, "the sample roster, under this policy,", arguments.seed).await
        }
    }
}

async fn replay(arguments: &Arguments) -> Result<Figures, ReplayError> {
    let began = Instant::now();
    let policy = read_policy(arguments.policy.as_deref())?;
    let manner = manner(arguments, &policy)?;
    let mut log = read_log(arguments)?;
    if let Some(load) = arguments.load {
        log.calls = load::at_load(&log.calls, load);
    }
    let world = world(arguments, &log, policy).await?;
    let bar = progress_bar(log.calls.len() as u64);
    let simulation = Simulation::new(&world, &manner, Behaviour::new(arguments.seed));
    let (rejected, told) = simulation.run(&log.calls, |calls| bar.inc(calls)).await?;
    bar.finish_and_clear();
    let rows = (log.calls.len() + log.rejected.len()) as u64;
    log.rejected.extend(rejected);
    log.rejected.sort_by_key(|row| row.line);

    let tally = tally::tally(world.database(), world.desk.organization()).await?;
    world.close().await?;
    Ok(Figures {
        rows,
        rejected_rows: log.rejected,
        requests: tally.requests,
        assigned: tally.assigned,
        unfilled: tally.unfilled,
        needs_clarification: tally.needs_clarification,
        double_bookings: tally.double_bookings,
        seconds_to_assignment: tally.waits,
        offers_per_assignment: tally.offers_per_assignment(),
        notifications: Told { total: told.expanded, by_locale: told.by_locale },
        by_language: tally.by_language,
        wall_seconds: rounded(began.elapsed().as_secs_f64()),
    })
}

fn open(path: &Path) -> Result<File, ReplayError> {
    File::open(path)
        .map_err(|error| ReplayError::Input(format!("{} cannot be read: {error}", path.display())))
}

fn read_policy(path: Option<&Path>) -> Result<Policy, ReplayError> {
    let Some(path) = path else { return Ok(Policy::built_in()) };
    let wrong = |error: &dyn std::fmt::Display| ReplayError::Input(format!("{}: {error}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| wrong(&error))?;
    Policy::parse(&text).map_err(|error| wrong(&error))
}

fn read_log(arguments: &Arguments) -> Result<Log, ReplayError> {
    let zone = TimeZone::get(&arguments.zone).map_err(|_| {
        let zone = &arguments.zone;
        ReplayError::Input(format!("--zone: “{zone}” is not an IANA time zone such as America/Toronto"))
    })?;
    match &arguments.log {
        None => log::read(sample::LOG.as_bytes(), &zone).map_err(ReplayError::Input),
        Some(path) => log::read(open(path)?, &zone)
            .map_err(|problem| ReplayError::Input(format!("{} cannot be used: {problem}", path.display()))),
    }
}

/// What comes with every request, checked against the policy before the first is made.
fn manner(arguments: &Arguments, policy: &Policy) -> Result<Manner, ReplayError> {
    let usable = |encounter: &turjuman_dispatch::policy::EncounterType| {
        encounter.enabled && encounter.modalities.contains(&Modality::Phone)
    };
    let key = &arguments.encounter_type;
    let Some(encounter) = policy.encounter_type(key).filter(|encounter| usable(encounter)) else {
        let known = policy.encounter_types.iter().filter(|(_, encounter)| usable(encounter));
        let known: Vec<&str> = known.map(|(key, _)| key.as_str()).collect();
        return Err(ReplayError::Input(format!(
            "--encounter-type: “{key}” is not an encounter type of the policy that allows phone; such are: {}",
            known.join(", ")
        )));
    };
    let longest = policy.search.max_patience_minutes;
    if arguments.patience.is_some_and(|minutes| minutes > longest) {
        return Err(ReplayError::Input(format!("--patience: the policy allows at most {longest} minutes")));
    }
    let shortest_session = policy.limits.min_minutes;
    let longest_session = policy.limits.max_minutes.min(encounter.max_minutes).max(shortest_session);
    Ok(Manner {
        encounter_type: key.clone(),
        patience: arguments.patience.map(|minutes| SignedDuration::from_mins(minutes.into())),
        minutes: (shortest_session.into(), longest_session.into()),
    })
}

/// On a terminal's standard error only; hidden elsewhere.
fn progress_bar(calls: u64) -> ProgressBar {
    let bar = ProgressBar::new(calls);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} calls, {eta} to go") {
        bar.set_style(style);
    }
    bar
}
