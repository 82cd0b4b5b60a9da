//! Days that are not as the hours of the week say: days off, and extra hours.

use axum::extract::{Path, State};
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use turjuman_dispatch::model::{AvailabilityException, ExceptionId, Interval};
use turjuman_operations::caller::OnBehalf;
use turjuman_operations::error::{OperationError, Problem, Violation};

use super::hours::{Said, shown};
use super::now::zone;
use super::{rpc, texts};
use crate::{Fault, Form, Portal, Visitor, Words, see_other};

/// The value of the field for extra hours.
const EXTRA: &str = "extra";

/// An exception as it is listed.
pub(super) struct Listed {
    pub(super) id: String,
    pub(super) what: String,
    pub(super) span: String,
}

/// An exception as it was typed, and what is wrong with it.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    pub(super) extra: bool,
    pub(super) from: String,
    pub(super) until: String,
    pub(super) from_problem: Option<String>,
    pub(super) until_problem: Option<String>,
}

impl Typed {
    pub(super) fn is_wrong(&self) -> bool {
        self.from_problem.is_some() || self.until_problem.is_some()
    }
}

/// Those that are not over, the next one first.
pub(super) fn listed(
    words: &Words,
    zone: &TimeZone,
    exceptions: &[AvailabilityException],
    now: Timestamp,
) -> Vec<Listed> {
    let mut ahead: Vec<&AvailabilityException> =
        exceptions.iter().filter(|exception| exception.interval.end > now).collect();
    ahead.sort_by_key(|exception| exception.interval.start);
    let of = |exception: &AvailabilityException| {
        let Interval { start: from, end: until } = exception.interval;
        let what = if exception.available {
            words.say(texts::AvailabilityExceptionExtra)
        } else {
            words.say(texts::AvailabilityExceptionAway)
        };
        let span = words.say_in(zone, texts::AvailabilityExceptionSpan { from, until });
        Listed { id: exception.id.to_string(), what, span }
    };
    ahead.into_iter().map(of).collect()
}

/// `POST /availability/exceptions`.
pub(super) async fn add(
    State(portal): State<Portal>,
    visitor: Visitor,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::ADD)?;
    let words = &visitor.words;
    let entry = portal.desk.interpreter(&visitor.caller, OnBehalf::Own).await?;
    let zone = zone(&portal, &entry);
    let short = |field: &str| form.text(field).chars().take(30).collect::<String>();
    let mut typed = Typed {
        extra: form.text("what") == EXTRA,
        from: short("from"),
        until: short("until"),
        ..Typed::default()
    };
    let (from, until) = (instant(&zone, &typed.from), instant(&zone, &typed.until));
    let missing = || Some(words.say(texts::AvailabilityExceptionMissing));
    let (Some(start), Some(end)) = (from, until) else {
        typed.from_problem = from.is_none().then(missing).flatten();
        typed.until_problem = until.is_none().then(missing).flatten();
        return shown(&portal, &visitor, Said { typed: Some(typed), ..Said::default() }).await;
    };
    let call = visitor.call("AddAvailabilityException", &form)?;
    let done = portal.desk.add_exception(&call, OnBehalf::Own, Interval { start, end }, typed.extra).await;
    match done {
        Ok(_) => Ok(see_other("/availability#exceptions")),
        Err(OperationError::Invalid(found)) => {
            typed.until_problem = Some(said(words, &found));
            shown(&portal, &visitor, Said { typed: Some(typed), ..Said::default() }).await
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /availability/exceptions/{id}/remove`. One that is gone already is gone.
pub(super) async fn remove(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::REMOVE)?;
    let id: ExceptionId = id.parse().map_err(|_| Fault::NotFound)?;
    let call = visitor.call("RemoveAvailabilityException", &form)?;
    match portal.desk.remove_exception(&call, OnBehalf::Own, id).await {
        Ok(_) | Err(OperationError::Invalid(_)) => Ok(see_other("/availability#exceptions")),
        Err(error) => Err(error.into()),
    }
}

/// A date and time as a browser writes them: `2026-12-03T14:30`. An hour that the clock skips is the one after it; of an hour
/// that comes twice, the first is meant.
fn instant(zone: &TimeZone, at: &str) -> Option<Timestamp> {
    let at: DateTime = at.parse().ok()?;
    zone.to_ambiguous_zoned(at).compatible().ok().map(|at| at.timestamp())
}

fn said(words: &Words, found: &[Violation]) -> String {
    match found.first().map(|violation| &violation.problem) {
        Some(Problem::TimePast) => words.say(texts::AvailabilityExceptionPast),
        Some(Problem::Invalid { .. }) => words.say(texts::AvailabilityExceptionTooMany),
        _ => words.say(texts::AvailabilityExceptionBackwards),
    }
}
