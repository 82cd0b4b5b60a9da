//! The sessions of an interpreter: what runs, what is to come, and what is over.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::Uri;
use turjuman_dispatch::model::{Assignment, AssignmentId, AssignmentState, Request};
use turjuman_operations::feed::{Interest, Topic};
use turjuman_operations::ports::{AssignmentFilter, Page};

use super::{own, rpc, texts};
use crate::choice::Choice;
use crate::live::changes;
use crate::query::field;
use crate::{Fault, Frame, Portal, Visitor, Words, page};

/// Sessions to come that are shown.
const MOST_TO_COME: u32 = 100;
/// Sessions on a page of those that are over.
const MOST_OVER: u32 = 20;

#[derive(Template)]
#[template(path = "interpreter/sessions.html")]
struct SessionsPage {
    frame: Frame,
    running: Vec<Row>,
    upcoming: Vec<Row>,
    past: Vec<Row>,
    older: Option<String>,
    later_page: bool,
}

struct Row {
    id: String,
    own: Choice,
    status: String,
    when: String,
    how: String,
}

impl Row {
    fn of(words: &Words, (assignment, request): &(Assignment, Request)) -> Self {
        let tag = request.language.tag.as_ref().unwrap_or(&assignment.language);
        Self {
            id: assignment.id.to_string(),
            own: Choice::of(words, tag),
            status: status(words, assignment.state),
            when: words.short_moment(assignment.interval.start),
            how: words.modality(assignment.modality),
        }
    }
}

/// Where a session stands, in a word or two.
pub(super) fn status(words: &Words, state: AssignmentState) -> String {
    match state {
        AssignmentState::Confirmed => words.say(texts::SessionsStatusConfirmed),
        AssignmentState::InSession => words.say(texts::SessionsStatusRunning),
        AssignmentState::Completed => words.say(texts::SessionsStatusCompleted),
        AssignmentState::Withdrawn => words.say(texts::SessionsStatusWithdrawn),
        AssignmentState::NoShow => words.say(texts::SessionsStatusNoShow),
        AssignmentState::Cancelled => words.say(texts::SessionsStatusCancelled),
    }
}

/// `GET /assignments`; `?before=` an id shows what is over and older than that.
pub(super) async fn show(
    State(portal): State<Portal>,
    visitor: Visitor,
    uri: Uri,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::LIST_ASSIGNMENTS)?;
    let (words, own) = (&visitor.words, own(&portal, &visitor)?);
    let before = match field(uri.query(), "before") {
        Some(id) => Some(id.parse::<AssignmentId>().map_err(|_| Fault::NotFound)?),
        None => None,
    };
    let of = |states: &[AssignmentState]| AssignmentFilter {
        interpreter: Some(own),
        states: states.to_vec(),
        ..AssignmentFilter::default()
    };
    let mut live = Vec::new();
    if before.is_none() {
        let filter = of(&[AssignmentState::Confirmed, AssignmentState::InSession]);
        let cut = Page { before: None, limit: MOST_TO_COME };
        live = portal.desk.list_assignments(&visitor.caller, filter, cut).await?;
        live.sort_by_key(|(assignment, _)| assignment.interval.start);
    }
    let over: Vec<AssignmentState> =
        AssignmentState::ALL.iter().copied().filter(|state| !state.is_live()).collect();
    let cut = Page { before: before.map(AssignmentId::uuid), limit: MOST_OVER + 1 };
    let mut past = portal.desk.list_assignments(&visitor.caller, of(&over), cut).await?;
    let there_is_more = past.len() > MOST_OVER as usize;
    past.truncate(MOST_OVER as usize);
    let row = |one: &(Assignment, Request)| Row::of(words, one);
    let (running, upcoming): (Vec<_>, Vec<_>) =
        live.iter().partition(|(assignment, _)| assignment.state == AssignmentState::InSession);
    let frame = visitor.frame(&portal, texts::SessionsTitle);
    page(&SessionsPage {
        frame: if before.is_none() { frame.following("/assignments/live") } else { frame },
        running: running.into_iter().map(row).collect(),
        upcoming: upcoming.into_iter().map(row).collect(),
        older: past.last().filter(|_| there_is_more).map(|(assignment, _)| assignment.id.to_string()),
        past: past.iter().map(row).collect(),
        later_page: before.is_some(),
    })
}

/// `GET /assignments/live`: the events of the visitor's sessions.
pub(super) async fn live(State(portal): State<Portal>, visitor: Visitor) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::LIST_ASSIGNMENTS)?;
    let own = own(&portal, &visitor)?;
    changes(&portal, &visitor.reader, Interest::new(vec![Topic::Interpreter(own)]))
}
