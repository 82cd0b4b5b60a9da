//! One session: where it stands, how people meet, and what can be done with it now.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use turjuman_dispatch::model::{Assignment, AssignmentId, AssignmentState, Join, Request};
use turjuman_operations::feed::{Interest, Topic};

use super::card::{facts, reasons};
use super::{own, rpc, texts};
use crate::choice::Choice;
use crate::facts::{Fact, Facts};
use crate::live::changes;
use crate::{Fault, Frame, Portal, Visitor, Words, page, page_with};

#[derive(Template)]
#[template(path = "interpreter/session.html")]
pub(super) struct SessionPage {
    pub(super) frame: Frame,
    id: String,
    own: Choice,
    heading: String,
    lines: Vec<String>,
    number: Option<String>,
    link: Option<String>,
    facts: Vec<Fact>,
    can: Can,
    reasons: Vec<(&'static str, String)>,
    not_done: Option<String>,
    late_typed: String,
    late_problem: Option<String>,
}

/// What can be done now; what cannot, and why, in words.
#[derive(Default)]
struct Can {
    start: bool,
    start_later: Option<String>,
    finish: bool,
    late: bool,
    late_told: Option<String>,
    withdraw: bool,
    withdraw_not: Option<String>,
}

/// What a form of the page came back with.
#[derive(Debug, Default)]
pub(super) struct NotDone {
    /// Said above the page.
    pub(super) reason: Option<String>,
    /// What was typed as minutes, and what is wrong with it.
    pub(super) late: Option<(String, String)>,
}

/// `GET /assignments/{id}`.
pub(super) async fn show(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::GET_ASSIGNMENT)?;
    let (assignment, request) = theirs(&portal, &visitor, &id).await?;
    page(&SessionPage::of(&portal, &visitor, &assignment, &request))
}

/// `GET /assignments/{id}/live`: the events of its request, which are also those of the session.
pub(super) async fn live(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::GET_ASSIGNMENT)?;
    let (_, request) = theirs(&portal, &visitor, &id).await?;
    changes(&portal, &visitor.reader, Interest::new(vec![Topic::Request(request.id)]))
}

/// A session of the visitor. Those of others are not here, even for who may see them elsewhere.
pub(super) async fn theirs(
    portal: &Portal,
    visitor: &Visitor,
    id: &str,
) -> Result<(Assignment, Request), Fault> {
    let own = own(portal, visitor)?;
    let id: AssignmentId = id.parse().map_err(|_| Fault::NotFound)?;
    let (assignment, request) = portal.desk.assignment(&visitor.caller, id).await?;
    if assignment.interpreter == own { Ok((assignment, request)) } else { Err(Fault::NotFound) }
}

/// The page again, after a form of it was not carried out.
pub(super) async fn show_not_done(
    portal: &Portal,
    visitor: &Visitor,
    id: &str,
    status: StatusCode,
    not_done: NotDone,
) -> Result<Response, Fault> {
    let (assignment, request) = theirs(portal, visitor, id).await?;
    let mut shown = SessionPage::of(portal, visitor, &assignment, &request);
    // The address is that of a form, from which nothing can be fetched again.
    shown.frame.live = None;
    shown.not_done = not_done.reason.map(|reason| visitor.words.say(texts::RequestPageNotDone { reason }));
    if let Some((typed, problem)) = not_done.late {
        (shown.late_typed, shown.late_problem) = (typed, Some(problem));
    }
    page_with(status, &shown)
}

impl SessionPage {
    fn of(portal: &Portal, visitor: &Visitor, assignment: &Assignment, request: &Request) -> Self {
        let words = &visitor.words;
        let tag = request.language.tag.as_ref().unwrap_or(&assignment.language);
        let language = portal.renderer.language_ref(tag);
        let frame = visitor.frame(portal, texts::SessionPageTitle { language });
        let live = assignment.state.is_live();
        let frame =
            if live { frame.following(format!("/assignments/{}/live", assignment.id)) } else { frame };
        let (heading, mut lines) = stage(words, assignment);
        if live && *tag != assignment.language {
            let language = portal.renderer.language_ref(&assignment.language);
            lines.push(words.say(texts::OfferPageInterpretsIn { language }));
        }
        let (mut number, mut link, mut room) = (None, None, None);
        match &request.join {
            Join::Phone { number: own } => number = Some(own.clone()),
            // The policy's template makes the link; what is no address of the web must not become one here.
            Join::Video { link: own } if own.starts_with("https://") || own.starts_with("http://") => {
                link = Some(own.clone());
            }
            Join::Video { link: own } => lines.push(own.clone()),
            Join::Site { room: own, .. } => room.clone_from(own),
        }
        let mut known = Facts(facts(portal, words, request));
        known.add(words.say(texts::SessionPageRoom), room.filter(|_| live).unwrap_or_default());
        known.add(words.say(texts::RequestPageLabelDepartment), request.department.0.clone());
        Self {
            frame,
            id: assignment.id.to_string(),
            own: Choice::of(words, tag),
            heading,
            lines,
            number: number.filter(|_| live),
            link: link.filter(|_| live),
            facts: known.0,
            can: Can::of(portal, words, assignment),
            reasons: reasons(words),
            not_done: None,
            late_typed: String::new(),
            late_problem: None,
        }
    }
}

/// Where it stands: a heading and what there is to say.
fn stage(words: &Words, assignment: &Assignment) -> (String, Vec<String>) {
    match assignment.state {
        AssignmentState::Confirmed => (words.say(texts::SessionPageConfirmed), Vec::new()),
        AssignmentState::InSession => {
            let since = assignment.started_at.map(|at| words.say(texts::RequestPageSince { at }));
            (words.say(texts::SessionPageRunning), since.into_iter().collect())
        }
        AssignmentState::Completed => {
            let minutes = assignment.minutes.map(|minutes| words.say(texts::RequestPageMinutes { minutes }));
            (words.say(texts::SessionPageCompleted), minutes.into_iter().collect())
        }
        AssignmentState::Withdrawn => {
            (words.say(texts::SessionPageWithdrawn), vec![words.say(texts::SessionPageWithdrawnHint)])
        }
        AssignmentState::NoShow => {
            (words.say(texts::SessionPageNoShow), vec![words.say(texts::SessionPageNoShowHint)])
        }
        AssignmentState::Cancelled => {
            (words.say(texts::SessionPageCancelled), vec![words.say(texts::SessionPageCancelledHint)])
        }
    }
}

impl Can {
    fn of(portal: &Portal, words: &Words, assignment: &Assignment) -> Self {
        let late_told =
            assignment.late_minutes.map(|minutes| words.say(texts::SessionPageLateTold { minutes }));
        match assignment.state {
            AssignmentState::Confirmed => {
                let before = i64::from(portal.desk.policy().session.start_minutes_before);
                let from = assignment.interval.start - jiff::SignedDuration::from_mins(before);
                let start = portal.desk.now() >= from;
                Self {
                    start,
                    start_later: (!start).then(|| words.say(texts::SessionPageStartLater { at: from })),
                    // A session whose start nobody reported is over all the same.
                    finish: portal.desk.now() >= assignment.interval.start,
                    late: true,
                    late_told,
                    withdraw: true,
                    withdraw_not: None,
                }
            }
            AssignmentState::InSession => Self {
                finish: true,
                withdraw_not: Some(words.say(texts::SessionPageWithdrawNot)),
                ..Self::default()
            },
            _ => Self::default(),
        }
    }
}
