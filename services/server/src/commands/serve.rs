//! `serve`: runs until it is told to stop.

use std::io::IsTerminal;
use std::process::ExitCode;

use toml::Value;
use tracing_subscriber::EnvFilter;

use super::{Stopped, layers, settings};
use crate::cli::ServeArguments;
use crate::settings::Layers;
use crate::start::{World, start};

pub(super) async fn run(arguments: ServeArguments) -> Result<ExitCode, Stopped> {
    let mut problems = Vec::new();
    let mut layers = layers(&arguments.settings, &mut problems);
    if let Some(listen) = arguments.listen {
        layers.add_flag("--listen", "listen", Value::String(listen), &mut problems);
    }
    let settings = settings(&layers, problems)?;
    start_logging(&layers)?;
    let tls = settings.tls.is_some();
    let mut running = start(settings, World::real()).await?;
    let scheme = if tls { "https" } else { "http" };
    tracing::info!(address = %running.address, "serving on {scheme}://{}", running.address);

    let failed = tokio::select! {
        failed = running.failed() => failed,
        () = asked_to_stop() => {
            tracing::info!("stopping; once more stops at once");
            None
        }
    };
    tokio::spawn(async {
        asked_to_stop().await;
        std::process::exit(1);
    });
    running.stop().await;
    match failed {
        None => Ok(ExitCode::SUCCESS),
        Some(problem) => Err(Stopped(problem)),
    }
}

/// Waits for Ctrl-C or SIGTERM.
pub(crate) async fn asked_to_stop() {
    let mut terminate = match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(terminate) => terminate,
        Err(error) => {
            tracing::warn!(%error, "SIGTERM cannot be listened for; only Ctrl-C stops the server in order");
            let _ = tokio::signal::ctrl_c().await;
            return;
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}

/// Logs to standard error, as the settings say. `RUST_LOG` is not read: one place says what is in force.
fn start_logging(layers: &Layers) -> Result<(), Stopped> {
    let filter = EnvFilter::try_new(layers.text("log.level"))
        .map_err(|error| Stopped(layers.problem("log.level", error).to_string()))?;
    let logs = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let logs = logs.with_ansi(std::io::stderr().is_terminal());
    match layers.text("log.format").as_str() {
        "json" => logs.json().init(),
        "text" => logs.with_target(false).init(),
        other => {
            let problem = format!("“{other}” is not one of text, json");
            return Err(Stopped(layers.problem("log.format", problem).to_string()));
        }
    }
    Ok(())
}
