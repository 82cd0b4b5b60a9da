//! The requests of a person's departments: what is open, live, and what is over.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::Uri;
use turjuman_dispatch::model::{Request, RequestId, RequestState};
use turjuman_operations::caller::Role;
use turjuman_operations::feed::{Interest, Topic};
use turjuman_operations::ports::{Page, RequestFilter, TailItem};

use super::{facts, rpc, texts};
use crate::choice::{Choice, direction};
use crate::live::changes;
use crate::query::query;
use crate::{Fault, Frame, Portal, Visitor, Words, page};

/// Open requests that are shown.
const MOST_OPEN: usize = 100;
/// Requests on a page of those that are over.
const MOST_OVER: u32 = 20;

#[derive(Template)]
#[template(path = "requester/list.html")]
struct ListPage {
    frame: Frame,
    open: Vec<Row>,
    past: Vec<Row>,
    older: Option<String>,
    later_page: bool,
}

struct Row {
    id: String,
    tag: String,
    dir: &'static str,
    own: String,
    name: String,
    status: String,
    when: String,
    how: String,
}

impl Row {
    fn of(words: &Words, request: &Request) -> Self {
        let shown = request.language.tag.as_ref().map(|tag| Choice::of(words, tag));
        let written = || {
            let own = Some(request.language.input.clone()).filter(|input| !input.is_empty());
            let own = own.unwrap_or_else(|| "?".to_owned());
            let dir = direction(&own);
            Choice { tag: words.lang().to_owned(), own, dir, name: String::new(), home: "" }
        };
        let Choice { tag, own, dir, name, .. } = shown.unwrap_or_else(written);
        Self {
            id: request.id.to_string(),
            tag,
            dir,
            own,
            name,
            status: facts::status(words, request.state),
            when: facts::when(words, request),
            how: facts::how(words, request.modality),
        }
    }
}

/// `GET /requests`; `?before=` an id shows what is over and older than that.
pub(super) async fn show(
    State(portal): State<Portal>,
    visitor: Visitor,
    uri: Uri,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::LIST)?;
    let (words, desk) = (&visitor.words, &portal.desk);
    let before = query(&uri, "before");
    let before: Option<RequestId> = if before.is_empty() { None } else { Some(super::request_id(&before)?) };
    let open = match before {
        None => desk.open_requests(&visitor.caller).await?,
        Some(_) => Vec::new(),
    };
    let filter = RequestFilter {
        departments: visitor.caller.department_scope(),
        states: vec![RequestState::Completed, RequestState::Cancelled, RequestState::Unfilled],
        ..RequestFilter::default()
    };
    let cut = Page { before: before.map(RequestId::uuid), limit: MOST_OVER + 1 };
    let mut past = desk.store().list_requests(desk.organization(), &filter, cut).await?;
    let there_is_more = past.len() > MOST_OVER as usize;
    past.truncate(MOST_OVER as usize);
    let frame = visitor.frame(&portal, texts::RequestListTitle);
    page(&ListPage {
        frame: if before.is_none() { frame.following("/requests/live") } else { frame },
        open: open.iter().take(MOST_OPEN).map(|request| Row::of(words, request)).collect(),
        older: past.last().filter(|_| there_is_more).map(|request| request.id.to_string()),
        past: past.iter().map(|request| Row::of(words, request)).collect(),
        later_page: before.is_some(),
    })
}

/// `GET /requests/live`: the events of the departments.
pub(super) async fn live(State(portal): State<Portal>, visitor: Visitor) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::WATCH)?;
    let caller = &visitor.caller;
    let topics = if caller.is(Role::Coordinator) {
        vec![Topic::Everything]
    } else {
        caller.departments.iter().cloned().map(Topic::Department).collect()
    };
    let of_a_request =
        |item: &TailItem| matches!(item, TailItem::Event(event) if event.body.request.is_some());
    changes(&portal, &visitor.reader, Interest::new(topics).only(of_a_request))
}
