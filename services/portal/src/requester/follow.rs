//! Following a request: one page that shows where it stands and what can be done, live. It holds nothing that the desk does
//! not hold, so that a reload, a lost connection or a locked phone lose nothing.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use http::{StatusCode, Uri};
use turjuman_dispatch::model::{RequestId, RequestState};
use turjuman_operations::feed::{Interest, Topic};
use turjuman_operations::requests::RequestView;

use super::further::Further;
use super::parts::{Can, Near, Vendor, Which, Who};
use super::{request_id, rpc, texts};
use crate::choice::Choice;
use crate::facts::{Fact, Facts};
use crate::live::changes;
use crate::query::query;
use crate::{Fault, Frame, Portal, Visitor, Words, page, page_with};

#[derive(Template)]
#[template(path = "requester/request.html")]
struct RequestPage {
    frame: Frame,
    id: String,
    own: Option<Choice>,
    heading: String,
    lines: Vec<String>,
    who: Option<Who>,
    which: Option<Which>,
    near: Option<Near>,
    vendor: Option<Vendor>,
    again: Option<String>,
    can: Can,
    further: Option<Further>,
    facts: Vec<Fact>,
    not_done: Option<String>,
    thanks: bool,
    consent_typed: String,
    consent_problem: Option<String>,
}

/// What a form of the page came back with: it was not done, and this is why.
#[derive(Default)]
pub(super) struct NotDone {
    /// Said above the page.
    pub(super) reason: Option<String>,
    /// What was typed as the language, and what is wrong with it.
    pub(super) language: Option<(String, String)>,
    /// What was chosen as the way in which it was found out.
    pub(super) method: String,
    /// The same for the language that they accept.
    pub(super) consent: Option<(String, String)>,
    /// The form of further languages, as it came.
    pub(super) further: Option<Further>,
}

/// `GET /requests/{id}`.
pub(super) async fn show(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    uri: Uri,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::READ)?;
    let view = portal.desk.request_view(&visitor.caller, request_id(&id)?).await?;
    let thanks = !query(&uri, "reported").is_empty();
    page(&RequestPage { thanks, ..RequestPage::of(&portal, &visitor, &view) })
}

/// `GET /requests/{id}/live`: its events.
pub(super) async fn live(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::WATCH)?;
    let id = request_id(&id)?;
    portal.desk.request(&visitor.caller, id).await?;
    changes(&portal, &visitor.reader, Interest::new(vec![Topic::Request(id)]))
}

/// The page again, after a form of it was not carried out.
pub(super) async fn show_not_done(
    portal: &Portal,
    visitor: &Visitor,
    id: RequestId,
    status: StatusCode,
    not_done: NotDone,
) -> Result<Response, Fault> {
    let view = portal.desk.request_view(&visitor.caller, id).await?;
    let words = &visitor.words;
    let mut shown = RequestPage::of(portal, visitor, &view);
    // The address is that of a form, from which nothing can be fetched again.
    shown.frame.live = None;
    shown.not_done = not_done.reason.map(|reason| words.say(texts::RequestPageNotDone { reason }));
    if let (Some(mut which), Some((typed, problem))) = (shown.which.take(), not_done.language) {
        (which.other, which.problem) = (typed, Some(problem));
        which.methods = which.methods.chosen(&not_done.method);
        shown.which = Some(which);
    }
    if let Some((typed, problem)) = not_done.consent {
        (shown.consent_typed, shown.consent_problem) = (typed, Some(problem));
    }
    if not_done.further.is_some() {
        shown.further = not_done.further;
    }
    page_with(status, &shown)
}

impl RequestPage {
    fn of(portal: &Portal, visitor: &Visitor, view: &RequestView) -> Self {
        let (words, request) = (&visitor.words, &view.request);
        let frame = match &request.language.tag {
            Some(tag) => {
                let language = portal.renderer.language_ref(tag);
                visitor.frame(portal, texts::RequestPageTitle { language })
            }
            None => visitor.frame(portal, texts::RequestPageTitleUnknown),
        };
        let is_over = matches!(
            request.state,
            RequestState::Completed | RequestState::Cancelled | RequestState::Unfilled
        );
        let frame = if is_over { frame } else { frame.following(format!("/requests/{}/live", request.id)) };
        let (heading, lines) = stage(words, view);
        let again = matches!(request.state, RequestState::Cancelled | RequestState::Unfilled).then(|| {
            let language = request.language.tag.as_ref().map(ToString::to_string).unwrap_or_default();
            format!("/ask?language={language}&how={}&what={}", request.modality, request.encounter_type)
        });
        Self {
            frame,
            id: request.id.to_string(),
            own: request.language.tag.as_ref().map(|tag| Choice::of(words, tag)),
            heading,
            lines,
            who: view.assignment.as_ref().map(|who| Who::of(portal, words, request, who)),
            which: Which::of(words, request),
            near: Near::of(portal, words, &visitor.caller, request),
            vendor: Vendor::of(words, request),
            again,
            can: Can::of(portal, words, &visitor.caller, view, portal.desk.now()),
            further: Further::of(words, request),
            facts: Facts::of(words, request).with_identification(words, request).0,
            not_done: None,
            thanks: false,
            consent_typed: String::new(),
            consent_problem: None,
        }
    }
}

/// Where it stands: a heading and what there is to say.
fn stage(words: &Words, view: &RequestView) -> (String, Vec<String>) {
    let request = &view.request;
    let assignment = view.assignment.as_ref().map(|who| &who.assignment);
    match request.state {
        RequestState::NeedsClarification => (words.say(texts::RequestPageTitleUnknown), Vec::new()),
        RequestState::Searching => (words.say(texts::RequestPageSearching), of_search(words, view)),
        RequestState::Assigned => (words.say(texts::RequestPageFound), Vec::new()),
        RequestState::InSession => {
            let since = assignment.and_then(|assignment| assignment.started_at);
            let since = since.map(|at| words.say(texts::RequestPageSince { at }));
            (words.say(texts::RequestPageInSession), since.into_iter().collect())
        }
        RequestState::Completed => {
            let minutes = assignment.and_then(|assignment| assignment.minutes);
            let minutes = minutes.map(|minutes| words.say(texts::RequestPageMinutes { minutes }));
            (words.say(texts::RequestPageCompleted), minutes.into_iter().collect())
        }
        RequestState::Cancelled => (words.say(texts::RequestPageCancelled), Vec::new()),
        RequestState::Unfilled => {
            (words.say(texts::RequestPageUnfilled), vec![words.say(texts::RequestPageUnfilledHint)])
        }
    }
}

/// Numbers, not names.
fn of_search(words: &Words, view: &RequestView) -> Vec<String> {
    let request = &view.request;
    let mut lines = Vec::new();
    if request.told_nobody_yet {
        lines.push(words.say(texts::RequestPageNobodyYet));
    }
    let asked = words.say(texts::RequestPageAsked { count: view.asked });
    lines.push(if view.asked == 0 {
        asked
    } else {
        format!("{asked} {}", words.say(texts::RequestPageOpen { count: view.open_offers }))
    });
    if request.ahead_of_others {
        lines.push(words.say(texts::RequestPageAhead));
    }
    lines.push(words.say(texts::RequestPageUntil { until: request.search_until }));
    lines.push(words.say(texts::RequestPageMayClose));
    lines
}
