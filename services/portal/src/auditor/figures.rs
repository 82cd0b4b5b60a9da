//! The figures of a month: in all, by language, by department.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::{StatusCode, Uri};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use turjuman_dispatch::figures::{Count, SMALLEST};
use turjuman_operations::error::OperationError;

use super::chart::Chart;
use super::texts;
use crate::choice::Choice;
use crate::query::query;
use crate::{Fault, Frame, Portal, Visitor, Words, page_with};

const FIGURES: &str = "/turjuman.v1.FiguresService/GetServiceFigures";
/// Months in the list.
const MONTHS: i64 = 13;

#[derive(Template)]
#[template(path = "auditor/figures.html")]
struct FiguresPage {
    frame: Frame,
    months: Vec<Month>,
    total: Option<Row>,
    tables: Vec<Table>,
    too_few: String,
    together: String,
    problem: Option<String>,
}

/// A month of the list.
struct Month {
    key: String,
    name: String,
    chosen: bool,
}

struct Table {
    id: &'static str,
    title: String,
    column: String,
    rows: Vec<Row>,
    chart: Chart,
}

struct Row {
    /// Its own name, for a language.
    own: Option<Choice>,
    name: String,
    requests: u32,
    served: String,
    wait: String,
    wait_long: String,
}

/// `GET /figures`; `?month=` shows another than the present one.
pub(super) async fn show(
    State(portal): State<Portal>,
    visitor: Visitor,
    uri: Uri,
) -> Result<Response, Fault> {
    visitor.may(&portal, FIGURES)?;
    let words = &visitor.words;
    let wanted = query(&uri, "month");
    let (counted, problem) = match portal.desk.service_figures(&wanted).await {
        Ok(counted) => (counted, None),
        Err(error @ OperationError::Invalid(_)) => {
            (portal.desk.service_figures("").await?, Some(words.operation(&error)))
        }
        Err(error) => return Err(error.into()),
    };
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let figures = &counted.figures;
    let language = |count: &Count| match count.group.as_deref() {
        Some("") => (None, words.say(texts::FiguresUnknownLanguage)),
        Some(tag) => match turjuman_languages::LanguageTag::parse(tag) {
            Ok(tag) => {
                let choice = Choice::of(words, &tag);
                let name = choice.name.clone();
                (Some(choice), name)
            }
            Err(_) => (None, tag.to_owned()),
        },
        None => (None, words.say(texts::FiguresTogether { groups: count.groups })),
    };
    let department = |count: &Count| match &count.group {
        Some(name) => (None, name.clone()),
        None => (None, words.say(texts::FiguresTogether { groups: count.groups })),
    };
    let by_language = Table::new(
        words,
        "by-language",
        words.say(texts::FiguresByLanguage),
        words.say(texts::FiguresLanguage),
        &figures.by_language,
        language,
    );
    let by_department = Table::new(
        words,
        "by-department",
        words.say(texts::FiguresByDepartment),
        words.say(texts::FiguresDepartment),
        &figures.by_department,
        department,
    );
    let page = FiguresPage {
        frame: visitor.frame(&portal, texts::FiguresTitle),
        months: months(words, portal.desk.now(), counted.month),
        total: figures.total.as_ref().map(|total| Row::new(words, total, (None, String::new()))),
        tables: if figures.total.is_some() { vec![by_language, by_department] } else { Vec::new() },
        too_few: words.say(texts::FiguresTooFew { smallest: SMALLEST }),
        together: words.say(texts::FiguresSmallTogether { smallest: SMALLEST }),
        problem,
    };
    page_with(status, &page)
}

/// The present month and those before it.
fn months(words: &Words, now: Timestamp, chosen: Date) -> Vec<Month> {
    let present = now.to_zoned(words.zone().clone()).date().first_of_month();
    let month = |ago: i64| {
        let day = present.checked_sub(ago.months()).ok()?;
        let noon = day.at(12, 0, 0, 0).to_zoned(words.zone().clone()).ok()?.timestamp();
        let key = day.strftime("%Y-%m").to_string();
        Some(Month { name: words.say(texts::FiguresMonthName { day: noon }), chosen: day == chosen, key })
    };
    (0..MONTHS).filter_map(month).collect()
}

impl Table {
    fn new(
        words: &Words,
        id: &'static str,
        title: String,
        column: String,
        counts: &[Count],
        name: impl Fn(&Count) -> (Option<Choice>, String),
    ) -> Self {
        let rows = counts.iter().map(|count| Row::new(words, count, name(count))).collect();
        let chart = Chart::of(counts.iter().map(|count| (count.requests, count.served)));
        Self { id, title, column, rows, chart }
    }
}

impl Row {
    fn new(words: &Words, count: &Count, (own, name): (Option<Choice>, String)) -> Self {
        let percent = (u64::from(count.served) * 100 + u64::from(count.requests) / 2)
            .checked_div(u64::from(count.requests))
            .unwrap_or_default();
        let wait = |seconds: Option<u32>| match seconds {
            Some(seconds) if seconds < 60 => words.say(texts::FiguresSeconds { seconds }),
            Some(seconds) => {
                words.say(texts::FiguresMinutes { minutes: seconds / 60, seconds: seconds % 60 })
            }
            None => words.say(texts::FiguresNoWait),
        };
        Self {
            own,
            name,
            requests: count.requests,
            served: words.say(texts::FiguresShare { percent: u32::try_from(percent).unwrap_or(100) }),
            wait: wait(count.wait.map(|wait| wait.p50)),
            wait_long: wait(count.wait.map(|wait| wait.p90)),
        }
    }
}
