//! Adding people to the roster from a table. Every row that cannot be used is said with its line and why, and then nobody is added.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use turjuman_operations::roster_csv::{optional_columns, required_columns};

use super::faults::said;
use super::rpc;
use crate::{Fault, Frame, LargeForm, Portal, Visitor, page, page_with, see_other};

/// The words of this page.
mod texts {
    pub(super) use turjuman_localization::portal::entry::{ImportFile, ImportFileHint, ImportFileUnreadable};
    pub(super) use turjuman_localization::portal::roster::*;
}

/// Problems that are listed; all are counted.
const MOST_LISTED: usize = 200;
/// A table that can be taken.
const EXAMPLE: &str = "display_name,languages,modalities,weekly_hours\n\
    Ana M.,es; Mam,phone; video,mon-fri 09:00-17:00\n";

#[derive(Template)]
#[template(path = "coordinator/import.html")]
struct ImportPage {
    frame: Frame,
    columns: String,
    example: &'static str,
    table: String,
    /// What is wrong, above the list of it.
    wrong: Option<String>,
    problems: Vec<Wrong>,
    /// Said when nothing is wrong.
    good: Option<String>,
}

/// `GET /roster/import`.
pub(super) async fn show(State(portal): State<Portal>, visitor: Visitor) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::ENROL)?;
    page(&ImportPage::of(&portal, &visitor, String::new()))
}

/// `POST /roster/import`: checks the table, or takes it.
pub(super) async fn send(
    State(portal): State<Portal>,
    visitor: Visitor,
    LargeForm(form): LargeForm,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::ENROL)?;
    let words = &visitor.words;
    // A file that was chosen counts; it then stands in the field, where it can be corrected.
    let table = if form.text("file").is_empty() { form.text("table") } else { form.text("file") };
    let mut shown = ImportPage::of(&portal, &visitor, table.to_owned());
    if form.is_unreadable("file") {
        shown.wrong = Some(words.say(texts::ImportFileUnreadable));
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    }
    if table.is_empty() {
        shown.wrong = Some(words.say(texts::RosterImportEmpty));
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &shown);
    }
    let only_check = form.has("check");
    let outcome = if only_check {
        portal.desk.check_roster_table(&visitor.caller, table)?
    } else {
        portal.desk.import_roster_table(&visitor.call("ImportInterpreters", &form)?, table).await?
    };
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    match outcome {
        Ok(count) if only_check => {
            shown.good = Some(words.say(texts::RosterImportGood { count: number(count) }));
            page(&shown)
        }
        Ok(count) => Ok(see_other(&format!("/roster?imported={count}"))),
        Err(mut problems) => {
            shown.wrong = Some(words.say(texts::RosterImportWrong { count: number(problems.len()) }));
            problems.truncate(MOST_LISTED);
            let policy = portal.desk.policy();
            let wrong = problems.into_iter().map(|found| Wrong {
                problem: said(words, &policy, &found),
                line: found.line,
                column: found.column,
            });
            shown.problems = wrong.collect();
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &shown)
        }
    }
}

/// One thing that is wrong with the table, in the reader's words.
struct Wrong {
    line: u64,
    column: String,
    problem: String,
}

impl ImportPage {
    fn of(portal: &Portal, visitor: &Visitor, table: String) -> Self {
        let columns = texts::RosterImportColumns {
            required: required_columns().join(", "),
            optional: optional_columns().join(", "),
        };
        Self {
            frame: visitor.frame(portal, texts::RosterImport),
            columns: visitor.words.say(columns),
            example: EXAMPLE,
            table,
            wrong: None,
            problems: Vec::new(),
            good: None,
        }
    }
}
