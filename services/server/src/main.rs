//! The binary: sets up cryptography and logs, runs a command, and turns its answer into an exit code.

use std::process::ExitCode;

use clap::Parser;
use turjuman_server::cli::Cli;

fn main() -> ExitCode {
    // One cryptography provider for everything, chosen before anything can ask for another.
    if rustls::crypto::aws_lc_rs::default_provider().install_default().is_err() {
        eprintln!("turjuman: the cryptography provider was set up twice");
        return ExitCode::FAILURE;
    }
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("turjuman: the runtime cannot start: {error}");
            return ExitCode::FAILURE;
        }
    };
    runtime.block_on(turjuman_server::commands::run(cli.command))
}
