//! `migrate`: brings the tables up to this program, or says how they stand.

use std::process::ExitCode;

use turjuman_storage::{Database, Options, SchemaState};

use super::{Stopped, layers, say, settings};
use crate::cli::MigrateArguments;
use crate::start::schema_advice;

pub(super) async fn run(arguments: MigrateArguments) -> Result<ExitCode, Stopped> {
    let mut problems = Vec::new();
    let layers = layers(&arguments.settings, &mut problems);
    let settings = settings(&layers, problems)?;
    if settings.is_embedded() && !arguments.check {
        std::fs::create_dir_all(&settings.data_dir)
            .map_err(|error| Stopped(format!("{} cannot be made: {error}", settings.data_dir.display())))?;
    }
    let database = Database::connect(&settings.database_url, Options::default()).await?;
    let state = database.schema_state().await?;
    let code = if arguments.check {
        say(schema_advice(&state));
        if state == SchemaState::Current { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    } else {
        let applied = database.migrate().await?;
        if applied.is_empty() {
            say("nothing to do: the database is up to date");
        } else {
            for step in &applied {
                say(format_args!("applied {step}"));
            }
        }
        ExitCode::SUCCESS
    };
    database.close().await?;
    Ok(code)
}
