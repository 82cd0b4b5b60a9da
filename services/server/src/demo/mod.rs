//! `demo`: a sample city on a throwaway database, one scene played through the real server over gRPC, and then the
//! server to play with. With `--once` the exit code says whether all of it really happened.

mod cast;
mod paint;
mod paste;
mod scene;

use std::net::SocketAddr;
use std::process::ExitCode;

use clap::Args;
use turjuman_operations::error::Violations;
use turjuman_operations::roster_csv;

use crate::commands::Signals;
use crate::sample;
use crate::settings::{Layers, Settings, embedded_url};
use crate::start::{Running, World, start};

/// `demo`
#[derive(Debug, Args)]
pub struct Arguments {
    /// Plays the scene, checks that all of it happened, and ends.
    #[arg(long)]
    pub once: bool,
    /// Address and port; with --once any free port is taken.
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub listen: Option<SocketAddr>,
}

/// Something in the scene was not as it should be.
#[derive(Debug)]
pub(crate) struct NotAsItShouldBe(pub(crate) String);

impl<E: std::error::Error> From<E> for NotAsItShouldBe {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Checks that something is as it should be.
pub(crate) fn should(holds: bool, what: impl FnOnce() -> String) -> Result<(), NotAsItShouldBe> {
    if holds { Ok(()) } else { Err(NotAsItShouldBe(what())) }
}

/// Runs the demo.
pub async fn run(arguments: Arguments) -> ExitCode {
    match play(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(NotAsItShouldBe(problem)) => {
            eprintln!("turjuman: the demo did not go as it should: {problem}");
            ExitCode::FAILURE
        }
    }
}

async fn play(arguments: &Arguments) -> Result<(), NotAsItShouldBe> {
    let dir = tempfile::tempdir()?;
    let settings = settings(dir.path(), arguments)?;
    let mut running = start(settings, World::real()).await?;
    let played = async {
        open_the_city(&running).await?;
        scene::play(&running).await
    }
    .await;
    if let Err(error) = played {
        running.stop().await;
        return Err(error);
    }
    if !arguments.once {
        if let Err(error) = paste::show(&running).await {
            running.stop().await;
            return Err(error);
        }
        let mut signals = Signals::listen();
        tokio::select! {
            failed = running.failed() => if let Some(problem) = failed {
                running.stop().await;
                return Err(NotAsItShouldBe(problem));
            },
            () = signals.asked_to_stop() => {}
        }
    }
    running.stop().await;
    Ok(())
}

fn settings(dir: &std::path::Path, arguments: &Arguments) -> Result<Settings, NotAsItShouldBe> {
    let read = Settings::read(&Layers::defaults());
    let defaults =
        read.map_err(|problems| NotAsItShouldBe(format!("the built-in settings: {problems:?}")))?;
    let any_port = || SocketAddr::from(([127, 0, 0, 1], 0));
    let listen =
        arguments.listen.unwrap_or_else(|| if arguments.once { any_port() } else { defaults.listen });
    Ok(Settings { listen, data_dir: dir.to_owned(), database_url: embedded_url(dir), ..defaults })
}

/// Puts the sample city's interpreters and sites on the rosters.
async fn open_the_city(running: &Running) -> Result<(), NotAsItShouldBe> {
    let entries = roster_csv::check(&running.desk, sample::ROSTER.as_bytes())
        .map_err(|problems| NotAsItShouldBe(format!("the sample roster: {problems:?}")))?;
    running.desk.import_interpreters(entries).await?;
    let mut wrong = Violations::default();
    let sites = sample::sites().iter().map(|site| running.desk.new_site(site, "", &mut wrong)).collect();
    wrong.into_result()?;
    running.desk.import_sites(sites).await?;
    Ok(())
}
