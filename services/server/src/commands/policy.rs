//! `policy show` and `policy check`.

use std::process::ExitCode;

use turjuman_dispatch::policy::Policy;

use super::{Stopped, say};
use crate::cli::{PolicyArguments, PolicyCommand};

pub(super) fn run(arguments: PolicyArguments) -> Result<ExitCode, Stopped> {
    match arguments.command {
        PolicyCommand::Show => say(Policy::built_in_text()),
        PolicyCommand::Check { file } => {
            let text = std::fs::read_to_string(&file)
                .map_err(|error| Stopped(format!("{} cannot be read: {error}", file.display())))?;
            Policy::parse(&text).map_err(|errors| Stopped(format!("{}: {errors}", file.display())))?;
            say(format_args!("{} can be used", file.display()));
        }
    }
    Ok(ExitCode::SUCCESS)
}
