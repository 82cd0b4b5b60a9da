//! `serve`: runs until it is told to stop.

use std::future::poll_fn;
use std::io::IsTerminal;
use std::process::ExitCode;
use std::task::Poll;

use tokio::signal::unix::{Signal, SignalKind, signal};
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
    let mut signals = Signals::listen();
    let mut running = start(settings, World::real()).await?;
    let scheme = if tls { "https" } else { "http" };
    tracing::info!(address = %running.address, "serving on {scheme}://{}", running.address);

    let failed = tokio::select! {
        failed = running.failed() => failed,
        () = signals.asked_to_stop() => {
            tracing::info!("stopping; once more stops at once");
            None
        }
    };
    tokio::spawn(async move {
        signals.asked_to_stop().await;
        std::process::exit(1);
    });
    running.stop().await;
    match failed {
        None => Ok(ExitCode::SUCCESS),
        Some(problem) => Err(Stopped(problem)),
    }
}

/// Ctrl-C and SIGTERM, listened for from the beginning: none that comes between two waits is missed.
pub(crate) struct Signals {
    each: Vec<Signal>,
}

impl Signals {
    /// Begins to listen.
    pub(crate) fn listen() -> Self {
        let kinds = [("SIGTERM", SignalKind::terminate()), ("SIGINT", SignalKind::interrupt())];
        let listen = |(name, kind)| match signal(kind) {
            Ok(signal) => Some(signal),
            Err(error) => {
                tracing::warn!(%error, "{name} cannot be listened for and ends the server without order");
                None
            }
        };
        Self { each: kinds.into_iter().filter_map(listen).collect() }
    }

    /// Waits for the next of them.
    pub(crate) async fn asked_to_stop(&mut self) {
        poll_fn(|context| {
            let came = self.each.iter_mut().any(|signal| signal.poll_recv(context).is_ready());
            if came { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
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
