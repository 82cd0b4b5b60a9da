//! The interpreters' streams, and where their offers meet those who wait for them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::oneshot;
use tokio::task::AbortHandle;
use tonic::{Status, Streaming};
use turjuman_proto::v1::{OfferEventKind, WatchOffersResponse};
use turjuman_tests::Failure;

use crate::caller::Caller;

/// Before a stream that broke is opened again.
const BREATH: Duration = Duration::from_millis(100);

/// An offer as its interpreter saw it on their stream.
pub(crate) struct Seen {
    /// Its id.
    pub(crate) offer: String,
    /// Whose it is: their place on the roster.
    pub(crate) by: usize,
    /// When it was seen.
    pub(crate) at: Instant,
}

/// An offer may come before the submit is answered: then it is kept until somebody asks.
#[derive(Default)]
struct Notes {
    seen: HashMap<String, Seen>,
    waiting: HashMap<String, oneshot::Sender<Seen>>,
    streams: Vec<AbortHandle>,
}

/// What all streams tell.
#[derive(Clone, Default)]
pub(crate) struct Board(Arc<Mutex<Notes>>);

impl Board {
    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens somebody's stream; answers when it is open.
    pub(crate) async fn watch(&self, index: usize, person: Caller) -> Result<(), Box<Status>> {
        let stream = person.watch(None).await?;
        let board = self.clone();
        let task = tokio::spawn(async move { board.follow(index, &person, stream).await });
        self.notes().streams.push(task.abort_handle());
        Ok(())
    }

    /// Follows a stream; one that breaks off is resumed after the last number.
    async fn follow(&self, index: usize, person: &Caller, mut stream: Streaming<WatchOffersResponse>) {
        let mut after = None;
        loop {
            match stream.message().await {
                Ok(Some(event)) => {
                    after = Some(event.sequence);
                    self.see(index, event);
                    continue;
                }
                Ok(None) => {}
                Err(status) => {
                    let told = Failure::from(status).facts.get("resume_after").and_then(|n| n.parse().ok());
                    after = told.or(after);
                }
            }
            stream = loop {
                tokio::time::sleep(BREATH).await;
                if let Ok(stream) = person.watch(after).await {
                    break stream;
                }
            };
        }
    }

    fn see(&self, by: usize, event: WatchOffersResponse) {
        let at = Instant::now();
        if event.kind() != OfferEventKind::Sent {
            return;
        }
        let Some(offer) = event.offer else { return };
        let seen = Seen { offer: offer.id, by, at };
        let mut notes = self.notes();
        match notes.waiting.remove(&offer.request_id) {
            // Who waited may have given up; then nobody needs it any more.
            Some(waiting) => drop(waiting.send(seen)),
            None => drop(notes.seen.insert(offer.request_id, seen)),
        }
    }

    /// The offer of a request, when its interpreter has seen it.
    pub(crate) async fn offer_of(&self, request_id: &str, patience: Duration) -> Option<Seen> {
        let waiting = {
            let mut notes = self.notes();
            if let Some(seen) = notes.seen.remove(request_id) {
                return Some(seen);
            }
            let (sender, receiver) = oneshot::channel();
            notes.waiting.insert(request_id.to_owned(), sender);
            receiver
        };
        let seen = tokio::time::timeout(patience, waiting).await.ok().and_then(Result::ok);
        if seen.is_none() {
            self.notes().waiting.remove(request_id);
        }
        seen
    }

    /// Ends all streams.
    pub(crate) fn close(&self) {
        for stream in self.notes().streams.drain(..) {
            stream.abort();
        }
    }
}
