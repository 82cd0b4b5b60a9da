//! The board: every request that is not over, what is going on with it, the most urgent first. Live.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use futures_util::future::try_join_all;
use jiff::Timestamp;
use turjuman_dispatch::model::{Request, RequestState};
use turjuman_operations::feed::{Interest, Topic};
use turjuman_operations::ports::TailItem;
use turjuman_operations::requests::RequestView;

use super::{rpc, texts};
use crate::choice::Choice;
use crate::live::changes;
use crate::{Fault, Frame, Portal, Visitor, Words, page};

/// Requests that are shown in each part.
const MOST: usize = 60;

#[derive(Template)]
#[template(path = "coordinator/board.html")]
struct BoardPage {
    frame: Frame,
    open: Vec<Row>,
    agreed: Vec<Row>,
    /// Said when there are more than are shown.
    more: Option<String>,
}

struct Row {
    id: String,
    /// Nothing while it is not known.
    language: Option<Choice>,
    since: String,
    when: String,
    how: String,
    asked: String,
    who: String,
    matters: Vec<Matter>,
}

/// Something that is going on with a request, in words, and how it looks.
struct Matter {
    text: String,
    look: &'static str,
}

/// `GET /board`.
pub(super) async fn show(State(portal): State<Portal>, visitor: Visitor) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::LIST)?;
    // The board is one page with what explains it.
    visitor.may(&portal, rpc::EXPLAIN)?;
    let (desk, words, now) = (&portal.desk, &visitor.words, portal.desk.now());
    let requests = desk.open_requests(&visitor.caller).await?;
    let (mut open, mut agreed): (Vec<_>, Vec<_>) = requests.into_iter().partition(is_open);
    open.sort_by_key(|request| (urgency(request), request.created_at));
    agreed.sort_by_key(|request| request.interval.start);
    let there_is_more = open.len() > MOST || agreed.len() > MOST;
    let rows = async |requests: Vec<Request>| {
        let views = requests.into_iter().take(MOST).map(|request| desk.view_of(request));
        let views = try_join_all(views).await?;
        Ok::<Vec<Row>, Fault>(views.iter().map(|view| Row::of(words, view, now)).collect())
    };
    let count = u32::try_from(MOST).unwrap_or(u32::MAX);
    page(&BoardPage {
        frame: visitor.frame(&portal, texts::BoardTitle).following("/board/live"),
        open: rows(open).await?,
        agreed: rows(agreed).await?,
        more: there_is_more.then(|| words.say(texts::BoardMore { count })),
    })
}

/// `GET /board/live`: the events of all requests.
pub(super) async fn live(State(portal): State<Portal>, visitor: Visitor) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::WATCH)?;
    visitor.may(&portal, rpc::EXPLAIN)?;
    let of_a_request =
        |item: &TailItem| matches!(item, TailItem::Event(event) if event.body.request.is_some());
    changes(&portal, &visitor.reader, Interest::new(vec![Topic::Everything]).only(of_a_request))
}

fn is_open(request: &Request) -> bool {
    matches!(request.state, RequestState::NeedsClarification | RequestState::Searching)
}

/// What nobody works on comes before what the desk works on, and who waits now before who waits for Thursday.
fn urgency(request: &Request) -> u8 {
    let stuck = request.state == RequestState::NeedsClarification
        || request.told_nobody_yet
        || request.language.pending_near.is_some();
    match (stuck, request.immediate) {
        (true, true) => 0,
        (false, true) => 1,
        (true, false) => 2,
        (false, false) => 3,
    }
}

impl Row {
    fn of(words: &Words, view: &RequestView, now: Timestamp) -> Self {
        let request = &view.request;
        let when = if request.immediate {
            words.say(texts::BoardNow)
        } else {
            words.short_moment(request.interval.start)
        };
        let name = view.assignment.as_ref().map(|who| who.interpreter.display_name.clone());
        Self {
            id: request.id.to_string(),
            language: request.language.tag.as_ref().map(|tag| Choice::of(words, tag)),
            since: words.short_moment(request.created_at),
            when,
            how: words.modality(request.modality),
            asked: words.say(texts::BoardAskedWaves { asked: view.asked, waves: request.wave }),
            who: name.unwrap_or_default(),
            matters: matters(words, view, now),
        }
    }
}

/// What is going on, the worst first.
fn matters(words: &Words, view: &RequestView, now: Timestamp) -> Vec<Matter> {
    let request = &view.request;
    let mut matters = Vec::new();
    let mut add = |look, text: String| matters.push(Matter { text, look });
    match request.state {
        RequestState::NeedsClarification => add("bad", words.say(texts::BoardMatterIdentify)),
        RequestState::Searching => {
            if request.told_nobody_yet && view.open_offers == 0 {
                add("bad", words.say(texts::BoardMatterNobody));
            }
            if let Some(near) = &request.language.pending_near {
                let language = words.renderer().language_ref(near);
                add("wait", words.say(texts::BoardMatterNear { language }));
            }
            if view.open_offers > 0 {
                add("good", words.say(texts::BoardMatterWaiting { count: view.open_offers }));
            } else if view.asked > 0 {
                add("wait", words.say(texts::BoardMatterLooking));
            }
        }
        RequestState::Assigned => {
            let late = view.assignment.as_ref().and_then(|who| who.assignment.late_minutes);
            if let Some(minutes) = late {
                add("wait", words.say(texts::BoardMatterRunningLate { minutes }));
            } else if request.interval.start < now && !request.immediate {
                add("bad", words.say(texts::BoardMatterLate { at: request.interval.start }));
            }
            add("good", words.say(texts::BoardMatterAgreed));
        }
        RequestState::InSession => add("good", words.say(texts::BoardMatterInSession)),
        RequestState::Completed | RequestState::Cancelled | RequestState::Unfilled => {}
    }
    if is_open(request) {
        if let Some(vendor) = &request.fallback {
            add("", words.say(texts::BoardMatterVendor { vendor: vendor.name.clone() }));
        }
        add("", words.say(texts::BoardMatterEnds { at: request.search_until }));
    }
    matters
}
