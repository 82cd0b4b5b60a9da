//! Room: how much is taken on at once, and what is turned away when there is no more.
//!
//! New requests have fewer places than calls, and none while the matcher is far behind, so that under overload what was begun
//! goes on: answers to offers, cancellations and reads find a place when another request does not. Whoever is turned away hears of it before anything is read or
//! checked, and when to come back; what is let in is finished.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::{HeaderMap, Response};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tonic::body::Body;
use turjuman_operations::Desk;

use crate::limits::Limits;
use crate::status::{Fault, Voice, status};

/// The methods that bring new work.
const NEW_WORK: [&str; 1] = ["/turjuman.v1.RequestService/SubmitRequest"];
/// When those who are turned away may come back: spread, so that they do not all come at once.
const COME_BACK: [Duration; 8] = [
    Duration::from_millis(500),
    Duration::from_millis(900),
    Duration::from_millis(600),
    Duration::from_millis(1200),
    Duration::from_millis(700),
    Duration::from_millis(1000),
    Duration::from_millis(800),
    Duration::from_millis(1100),
];

/// The places for calls.
pub(crate) struct Room {
    calls: Arc<Semaphore>,
    new_requests: Arc<Semaphore>,
    desk: Desk,
    matcher_backlog: usize,
    turned_away: AtomicUsize,
    /// For callers without a wish for a locale, the answers ready made: under overload they must cost next to nothing.
    ready: Vec<HeaderMap>,
}

/// A place, given back when dropped. It belongs to the work, not to the waiting for it: a caller who gives up leaves their
/// place to what goes on.
pub(crate) struct Place {
    _call: OwnedSemaphorePermit,
    _new: Option<OwnedSemaphorePermit>,
}

impl Room {
    pub(crate) fn new(limits: &Limits, desk: Desk, plain: &Voice) -> Self {
        let refusal = |after: &Duration| {
            let answer: Response<Body> = status(Fault::Shed { after: *after }, plain).into_http();
            answer.into_parts().0.headers
        };
        Self {
            calls: Arc::new(Semaphore::new(limits.calls_in_flight)),
            new_requests: Arc::new(Semaphore::new(limits.new_requests_in_flight)),
            desk,
            matcher_backlog: limits.matcher_backlog,
            turned_away: AtomicUsize::new(0),
            ready: COME_BACK.iter().map(refusal).collect(),
        }
    }

    /// A place for a call of this method, or none.
    pub(crate) fn enter(&self, path: &str) -> Option<Place> {
        let new = NEW_WORK.contains(&path);
        if new && self.desk.backlog() >= self.matcher_backlog {
            return None;
        }
        // First the narrower door: who does not get through it takes no place from others.
        let new = if new { Some(Arc::clone(&self.new_requests).try_acquire_owned().ok()?) } else { None };
        Some(Place { _call: Arc::clone(&self.calls).try_acquire_owned().ok()?, _new: new })
    }

    /// The answer to whoever is turned away; `voice` is asked for only when they wish for a locale.
    pub(crate) fn refusal(&self, wish: &str, voice: impl FnOnce() -> Voice) -> Response<Body> {
        let turn = self.turned_away.fetch_add(1, Ordering::Relaxed) % COME_BACK.len();
        if !wish.is_empty() {
            return status(Fault::Shed { after: COME_BACK[turn] }, &voice()).into_http();
        }
        let mut answer = Response::new(Body::empty());
        *answer.headers_mut() = self.ready[turn].clone();
        answer
    }
}
