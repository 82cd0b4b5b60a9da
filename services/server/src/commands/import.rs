//! `import roster` and `import sites`: all or nothing, every problem with its line and column.

use std::fs::File;
use std::process::ExitCode;
use std::sync::Arc;

use serde_json::json;
use turjuman_operations::Desk;
use turjuman_operations::error::Violations;
use turjuman_operations::ports::Store;
use turjuman_operations::roster_csv::{self, CsvProblem};

use super::{Stopped, layers, say, settings};
use crate::cli::{Format, ImportArguments, ImportKind};
use crate::start::{World, open_database};

pub(super) async fn run(arguments: ImportArguments) -> Result<ExitCode, Stopped> {
    let mut problems = Vec::new();
    let layers = layers(&arguments.settings, &mut problems);
    let settings = settings(&layers, problems)?;
    let path = arguments.file.display().to_string();
    let file =
        File::open(&arguments.file).map_err(|error| Stopped(format!("{path} cannot be read: {error}")))?;
    std::fs::create_dir_all(&settings.data_dir)
        .map_err(|error| Stopped(format!("{} cannot be made: {error}", settings.data_dir.display())))?;

    let database = open_database(&settings).await?;
    let store = database.store();
    let port: Arc<dyn Store> = store.clone();
    let World { clock, ids } = World::real();
    let desk = Desk::open(settings.organization.clone(), port, clock, ids, settings.policy.clone()).await?;
    let outcome = match arguments.what {
        ImportKind::Roster => import_roster(&desk, file, arguments.dry_run).await?,
        ImportKind::Sites => import_sites(&desk, file, arguments.dry_run).await?,
    };
    store.close().await;
    database.close().await?;
    Ok(report(&path, outcome, arguments.dry_run, arguments.format))
}

/// How many entries were good, or everything that was wrong.
type Outcome = Result<usize, Vec<CsvProblem>>;

async fn import_roster(desk: &Desk, file: File, dry_run: bool) -> Result<Outcome, Stopped> {
    let entries = match roster_csv::check(desk, file) {
        Ok(entries) => entries,
        Err(problems) => return Ok(Err(problems)),
    };
    let count = entries.len();
    if !dry_run && count > 0 {
        desk.import_interpreters(entries).await?;
    }
    Ok(Ok(count))
}

async fn import_sites(desk: &Desk, file: File, dry_run: bool) -> Result<Outcome, Stopped> {
    let rows = match roster_csv::read_sites(file) {
        Ok(rows) => rows,
        Err(problems) => return Ok(Err(problems)),
    };
    let mut sites = Vec::new();
    let mut problems = Vec::new();
    for (line, input) in rows {
        let mut wrong = Violations::default();
        sites.push(desk.new_site(&input, "", &mut wrong));
        problems.extend(roster_csv::objections(line, wrong));
    }
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    let count = sites.len();
    if !dry_run && count > 0 {
        desk.import_sites(sites).await?;
    }
    Ok(Ok(count))
}

fn report(path: &str, outcome: Outcome, dry_run: bool, format: Format) -> ExitCode {
    let (imported, problems) = match outcome {
        Ok(count) => (count, Vec::new()),
        Err(problems) => (0, problems),
    };
    match format {
        Format::Json => {
            let listed: Vec<_> = problems
                .iter()
                .map(|p| json!({ "line": p.line, "column": p.column, "problem": p.problem.to_string() }))
                .collect();
            say(
                json!({ "imported": if dry_run { 0 } else { imported }, "checked": imported, "dry_run": dry_run,
                        "problems": listed }),
            );
        }
        Format::Text => {
            for problem in &problems {
                eprintln!("{path}: {problem}");
            }
            match (problems.is_empty(), dry_run) {
                (true, false) => say(format_args!("{imported} entries imported")),
                (true, true) => {
                    say(format_args!("{imported} entries could be imported; nothing was changed"))
                }
                (false, _) => eprintln!("{} problem(s); nothing was imported", problems.len()),
            }
        }
    }
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
