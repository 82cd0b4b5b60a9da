//! One file per command. A command prints its answer on standard output and everything else on standard error, and
//! answers with an exit code: 0 done, 1 not done, 2 wrong usage.

mod config;
mod import;
mod languages;
mod locales;
mod migrate;
mod policy;
mod serve;
mod token;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use crate::cli::{Command, SettingsArguments};
use crate::settings::{Layers, SettingProblem, Settings};

pub(crate) use serve::Signals;

/// What stopped a command: said on standard error.
#[derive(Debug)]
pub(crate) struct Stopped(pub(crate) String);

impl<E: std::error::Error> From<E> for Stopped {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Runs a command.
pub async fn run(command: Command) -> ExitCode {
    let done = match command {
        Command::Demo(arguments) => return crate::demo::run(arguments).await,
        Command::Replay(arguments) => return crate::replay::run(arguments).await,
        Command::Serve(arguments) => serve::run(arguments).await,
        Command::Migrate(arguments) => migrate::run(arguments).await,
        Command::Import(arguments) => import::run(arguments).await,
        Command::Token(arguments) => token::run(arguments).await,
        Command::Languages(arguments) => languages::run(arguments).await,
        Command::Locales(arguments) => locales::run(arguments),
        Command::Config(arguments) => config::run(arguments),
        Command::Policy(arguments) => policy::run(arguments),
    };
    match done {
        Ok(code) => code,
        Err(Stopped(problem)) => {
            eprintln!("turjuman: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Prints a line on standard output. A reader who has gone away (`| head`) ends the program quietly.
pub(crate) fn say(line: impl std::fmt::Display) {
    if writeln!(std::io::stdout().lock(), "{line}").is_err() {
        std::process::exit(0);
    }
}

/// The settings' layers: defaults, file, environment, flags; with every problem found on the way.
pub(crate) fn layers(arguments: &SettingsArguments, problems: &mut Vec<SettingProblem>) -> Layers {
    let mut layers = Layers::defaults();
    let here = Path::new("turjuman.toml");
    let file = arguments.config.as_deref().or_else(|| here.exists().then_some(here));
    if let Some(path) = file {
        match std::fs::read_to_string(path) {
            Ok(text) => layers.add_file(path, &text, problems),
            Err(error) => problems.push(SettingProblem {
                origin: path.display().to_string(),
                problem: format!("the settings file cannot be read: {error}"),
            }),
        }
    }
    layers.add_environment(std::env::vars(), problems);
    if let Some(url) = &arguments.database_url {
        layers.add_flag("--database-url", "database.url", toml::Value::String(url.clone()), problems);
    }
    if let Some(dir) = &arguments.data_dir {
        let dir = dir.display().to_string();
        layers.add_flag("--data-dir", "data_dir", toml::Value::String(dir), problems);
    }
    layers
}

/// The settings, or every problem with them.
pub(crate) fn settings(layers: &Layers, mut problems: Vec<SettingProblem>) -> Result<Settings, Stopped> {
    match Settings::read(layers) {
        Ok(settings) if problems.is_empty() => Ok(settings),
        Ok(_) => Err(all(&problems)),
        Err(more) => {
            problems.extend(more);
            Err(all(&problems))
        }
    }
}

fn all(problems: &[SettingProblem]) -> Stopped {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    Stopped(format!("the settings cannot be used:\n  {}", lines.join("\n  ")))
}
