//! The CSV files of the roster: interpreters and sites. Used by `import`, by `replay --roster` and by the
//! portal.
//!
//! Reading never stops at the first mistake: whoever keeps a roster in a spreadsheet wants the whole list, each with
//! its line and column. What a file may hold is decided in two places: here, whether a field has the form that its column
//! asks for; in [`crate::roster`], whether the desk can use it. [`check`] asks both and answers with one list.

mod fields;
mod hours;
mod import;
mod interpreters;
mod lines;
mod problem;
mod sites;
mod table;
#[cfg(test)]
mod tests;

pub use lines::Lines;
pub use problem::{CsvFault, CsvProblem};

use std::io::Read;

use crate::Desk;
use crate::error::{OperationError, Violations};
use crate::roster::{InterpreterInput, NewInterpreter, SiteInput};

/// Reads interpreters: each with the line on which its row starts.
///
/// Columns, in any order: `display_name`, `languages`, `modalities` and `weekly_hours`; and, where there is something to
/// say, `subject`, `email`, `phone`, `gender`, `qualifications`, `home_latitude`, `home_longitude`, `max_travel_km`,
/// `time_zone`, `locale`, `active`.
///
/// # Errors
/// Every problem of the file, in the order of lines.
pub fn read(reader: impl Read) -> Result<Vec<(u64, InterpreterInput)>, Vec<CsvProblem>> {
    let (rows, problems) = interpreters::read(reader);
    if problems.is_empty() { Ok(rows) } else { Err(problems) }
}

/// The columns that a table of interpreters must have.
pub fn required_columns() -> Vec<&'static str> {
    interpreters::columns(true)
}

/// The columns that a table of interpreters may have.
pub fn optional_columns() -> Vec<&'static str> {
    interpreters::columns(false)
}

/// Reads sites: each with the line on which its row starts. Columns, in any order: `name`, `address`, `latitude`,
/// `longitude`, and optionally `active`.
///
/// # Errors
/// Every problem of the file, in the order of lines.
pub fn read_sites(reader: impl Read) -> Result<Vec<(u64, SiteInput)>, Vec<CsvProblem>> {
    let (rows, problems) = sites::read(reader);
    if problems.is_empty() { Ok(rows) } else { Err(problems) }
}

/// Reads interpreters and has the desk check each of them, as its policy and its roster demand. Nothing is stored: hand
/// the entries to [`Desk::import_interpreters`].
///
/// # Errors
/// Every problem of form and every objection of the desk, in the order of lines.
pub fn check(desk: &Desk, reader: impl Read) -> Result<Vec<NewInterpreter>, Vec<CsvProblem>> {
    let (rows, mut problems) = interpreters::read(reader);
    let mut entries = Vec::with_capacity(rows.len());
    for (line, input) in rows {
        let mut wrong = Violations::default();
        let entry = desk.new_entry(&input, "", &mut wrong);
        match objections(line, wrong) {
            objections if objections.is_empty() => entries.push(entry),
            objections => {
                // A field that could not be read is empty by now; the desk need not say that it is missing.
                let said: Vec<_> = problems.iter().map(|p| (p.line, p.column.clone())).collect();
                problems
                    .extend(objections.into_iter().filter(|o| !said.contains(&(o.line, o.column.clone()))));
            }
        }
    }
    problem::sort(&mut problems);
    if problems.is_empty() { Ok(entries) } else { Err(problems) }
}

/// The desk's objections to an entry or a site, by the columns of the file.
pub fn objections(line: u64, wrong: Violations) -> Vec<CsvProblem> {
    let Err(OperationError::Invalid(violations)) = wrong.into_result() else {
        return Vec::new();
    };
    violations
        .into_iter()
        .map(|violation| {
            let field = violation.field.split(['.', '[']).next().unwrap_or_default();
            let column = match field {
                "language_tags" => "languages",
                "home" => "home_latitude",
                "location" => "latitude",
                other => other,
            };
            CsvProblem::new(line, column, CsvFault::Objection(violation.problem))
        })
        .collect()
}
