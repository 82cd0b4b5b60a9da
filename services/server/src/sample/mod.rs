//! The sample city: roster, sites and a call log, for `demo` and `replay`. Where the data comes from is written in
//! `data/README.md`.

use std::sync::LazyLock;

use turjuman_operations::roster::{InterpreterInput, SiteInput};
use turjuman_operations::roster_csv::{self, CsvProblem};

/// The sample roster as a CSV file.
pub const ROSTER: &str = include_str!("../../data/sample-roster.csv");
/// The sample sites as a CSV file.
pub const SITES: &str = include_str!("../../data/sample-sites.csv");
/// The sample call log: a part of a real one.
pub const LOG: &str = include_str!("../../data/sample-calls.csv");

static READ_ROSTER: LazyLock<Vec<(u64, InterpreterInput)>> =
    LazyLock::new(|| built_in(roster_csv::read(ROSTER.as_bytes())));
static READ_SITES: LazyLock<Vec<(u64, SiteInput)>> =
    LazyLock::new(|| built_in(roster_csv::read_sites(SITES.as_bytes())));

/// The interpreters of the sample city, each with its line in [`ROSTER`].
pub fn roster() -> Vec<(u64, InterpreterInput)> {
    READ_ROSTER.clone()
}

/// The sites of the sample city.
pub fn sites() -> Vec<SiteInput> {
    READ_SITES.iter().map(|(_, site)| site.clone()).collect()
}

fn built_in<T>(read: Result<Vec<T>, Vec<CsvProblem>>) -> Vec<T> {
    match read {
        Ok(rows) => rows,
        // Not input: the files are part of the program, and a test reads them.
        Err(problems) => unreachable!("the sample is not readable: {problems:?}"),
    }
}

#[cfg(test)]
mod tests;
