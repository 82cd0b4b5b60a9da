//! Interpreters: from a row to an entry as typed.

use std::collections::HashMap;
use std::io::Read;

use crate::roster::InterpreterInput;

use super::fields::Fields;
use super::hours;
use super::problem::{CsvFault, CsvProblem, sort};
use super::table::{self, Column, Row};

const fn column(name: &'static str, required: bool) -> Column {
    Column { name, required }
}

const COLUMNS: &[Column] = &[
    column("display_name", true),
    column("subject", false),
    column("email", false),
    column("phone", false),
    column("gender", false),
    column("languages", true),
    column("modalities", true),
    column("qualifications", false),
    column("home_latitude", false),
    column("home_longitude", false),
    column("max_travel_km", false),
    column("time_zone", false),
    column("weekly_hours", true),
    column("locale", false),
    column("active", false),
];

/// Reads all rows; those with problems come too, with the fields empty that could not be read.
pub(super) fn read(reader: impl Read) -> (Vec<(u64, InterpreterInput)>, Vec<CsvProblem>) {
    let (rows, mut problems) = table::read(reader, COLUMNS);
    let mut subjects = HashMap::new();
    let mut entries = Vec::with_capacity(rows.len());
    for row in &rows {
        let entry = entry(row, &mut problems);
        if let Some(subject) = &entry.subject
            && let Some(first) = subjects.insert(subject.clone(), row.line)
        {
            problems.push(CsvProblem::new(row.line, "subject", CsvFault::SubjectTwice { line: first }));
        }
        entries.push((row.line, entry));
    }
    sort(&mut problems);
    (entries, problems)
}

fn entry(row: &Row, problems: &mut Vec<CsvProblem>) -> InterpreterInput {
    let mut fields = Fields::new(row, problems);
    let languages = fields.list("languages");
    let modalities = fields.list("modalities");
    if languages.is_empty() {
        let form = Some("tags or names, separated by semicolons");
        fields.wrong("languages", CsvFault::Required { form });
    }
    if modalities.is_empty() {
        let form = Some("on_site, phone, video, separated by semicolons");
        fields.wrong("modalities", CsvFault::Required { form });
    }
    let weekly_hours = hours::read(row.text("weekly_hours")).unwrap_or_else(|problem| {
        fields.wrong("weekly_hours", problem);
        Vec::new()
    });
    let qualifications = fields.list("qualifications");
    InterpreterInput {
        subject: fields.optional("subject"),
        display_name: fields.required("display_name"),
        email: fields.optional("email"),
        phone: fields.optional("phone"),
        gender: fields.optional("gender").and_then(|text| fields.named("gender", &text)),
        active: fields.yes_or_no("active"),
        language_tags: languages.into_iter().map(str::to_owned).collect(),
        modalities: modalities.iter().filter_map(|text| fields.named("modalities", text)).collect(),
        qualifications: qualifications
            .iter()
            .filter_map(|text| fields.qualification("qualifications", text))
            .collect(),
        home: fields.point("home_latitude", "home_longitude"),
        max_travel_km: fields.number("max_travel_km"),
        time_zone: row.text("time_zone").to_owned(),
        weekly_hours,
        locale: row.text("locale").to_owned(),
    }
}

/// The columns that a table of interpreters must have, or may have.
pub(super) fn columns(required: bool) -> Vec<&'static str> {
    COLUMNS.iter().filter(|column| column.required == required).map(|column| column.name).collect()
}
