//! The private feed: an address that only one interpreter knows, under which calendars find their sessions.
//!
//! The address holds a secret of 256 bits, of which only the hash is kept. Whoever has the address reads the feed, so it can
//! be renewed and revoked; a wrong one, an old one and one of somebody who left the roster all find nothing, alike.

use std::sync::Arc;

use aws_lc_rs::{constant_time, digest, rand};
use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::{HeaderMap, StatusCode, header};
use jiff::{SignedDuration, Timestamp};
use tokio::sync::Semaphore;
use turjuman_dispatch::model::{Assignment, AssignmentState, Interpreter, InterpreterId};
use turjuman_operations::Desk;
use turjuman_operations::ports::{AssignmentFilter, Page, StoreError};

use super::{CalendarEvent, Method, write};
use crate::render::Renderer;

/// Bytes of a secret: nobody guesses 256 bits.
const LENGTH: usize = 32;
/// Sessions stay in the feed so long after they were.
const PAST: SignedDuration = SignedDuration::from_hours(60 * 24);
/// Assignments that a feed looks at, newest first.
const MOST: u32 = 500;
/// Feeds put together at once: a calendar program can wait, somebody at a counter cannot.
const AT_ONCE: usize = 4;

/// The secret part of a feed's address, and what is kept of it.
pub struct FeedSecret {
    written: String,
}

impl FeedSecret {
    /// A new one; `None` when the system gives no random bytes.
    pub fn draw() -> Option<Self> {
        let mut bytes = [0; LENGTH];
        rand::fill(&mut bytes).ok()?;
        Some(Self { written: URL_SAFE_NO_PAD.encode(bytes) })
    }

    /// What is kept: from it nobody finds the address.
    pub fn hash(&self) -> String {
        hash(&self.written)
    }

    /// The path of this interpreter's feed on the server.
    pub fn path(&self, interpreter: InterpreterId) -> String {
        format!("/calendar/{interpreter}.{}.ics", self.written)
    }
}

fn hash(written: &str) -> String {
    URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, written.as_bytes()))
}

#[derive(Clone)]
struct Feeds {
    desk: Desk,
    renderer: Arc<Renderer>,
    places: Arc<Semaphore>,
}

/// The feed's door, to be merged with the port's others.
pub fn doors(desk: Desk, renderer: Arc<Renderer>) -> Router {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    Router::new().route("/calendar/{file}", get(feed)).with_state(Feeds { desk, renderer, places })
}

async fn feed(State(feeds): State<Feeds>, Path(file): Path<String>, headers: HeaderMap) -> Response {
    let Ok(_place) = feeds.places.acquire().await else { return later() };
    let found = match feeds.owner(&file).await {
        Ok(Some(interpreter)) => feeds.written(&interpreter).await,
        Ok(None) => {
            return (StatusCode::NOT_FOUND, "There is no calendar at this address.\n").into_response();
        }
        Err(error) => Err(error),
    };
    let (text, changed_at) = match found {
        Ok(found) => found,
        Err(error) => {
            tracing::warn!(%error, "a calendar feed cannot be read now");
            return later();
        }
    };
    let tag = format!("\"{}\"", URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, text.as_bytes())));
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let is_known = known.is_some_and(|known| known.contains(&tag) || known.trim() == "*");
    let mut answer = if is_known { StatusCode::NOT_MODIFIED.into_response() } else { text.into_response() };
    let mut put = |name, value: &str| {
        if let Ok(value) = value.parse() {
            answer.headers_mut().insert(name, value);
        }
    };
    put(header::CONTENT_TYPE, "text/calendar; charset=utf-8");
    put(header::CACHE_CONTROL, "private, no-cache");
    put(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    put(header::ETAG, &tag);
    if let Some(changed_at) = changed_at {
        put(header::LAST_MODIFIED, &changed_at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string());
    }
    answer
}

fn later() -> Response {
    let wait = [(header::RETRY_AFTER, "60")];
    (StatusCode::SERVICE_UNAVAILABLE, wait, "The calendar cannot be read now.\n").into_response()
}

impl Feeds {
    /// Whose feed this is; nobody's when the secret is not theirs.
    async fn owner(&self, file: &str) -> Result<Option<Interpreter>, StoreError> {
        let parts = file.strip_suffix(".ics").and_then(|name| name.split_once('.'));
        let Some((id, secret)) = parts else { return Ok(None) };
        let Ok(id) = id.parse::<InterpreterId>() else { return Ok(None) };
        let entry = self.desk.store().interpreter(self.desk.organization(), id).await?;
        let given = hash(secret);
        Ok(entry.filter(|entry| {
            let kept = entry.preferences.calendar_secret.as_deref().unwrap_or_default();
            let fits = constant_time::verify_slices_are_equal(given.as_bytes(), kept.as_bytes()).is_ok();
            fits && entry.active
        }))
    }

    /// The feed, and when something in it last changed.
    async fn written(&self, interpreter: &Interpreter) -> Result<(String, Option<Timestamp>), StoreError> {
        let (store, organization) = (self.desk.store(), self.desk.organization());
        let filter = AssignmentFilter {
            interpreter: Some(interpreter.id),
            starts_from: self.desk.now().checked_sub(PAST).ok(),
            ..AssignmentFilter::default()
        };
        let page = Page { before: None, limit: MOST };
        let assignments = store.list_assignments(organization, &filter, page).await?;
        // Those that are gone count: their going is a change.
        let changed_at = assignments.iter().map(|assignment| assignment.updated_at).max();
        let mut events = Vec::new();
        for assignment in assignments.iter().filter(|assignment| is_shown(assignment)) {
            if let Some(request) = store.request(organization, assignment.request).await? {
                let locale = &interpreter.preferences.locale;
                events.push(CalendarEvent::of(&self.renderer, locale, assignment, &request));
            }
        }
        events.sort_by_key(|event| event.starts_at);
        Ok((write(Method::Publish, None, &events), changed_at))
    }
}

/// What the interpreter does or did; what was cancelled or given back vanishes.
fn is_shown(assignment: &Assignment) -> bool {
    matches!(
        assignment.state,
        AssignmentState::Confirmed | AssignmentState::InSession | AssignmentState::Completed
    )
}
