//! Live pages: "what you look at has changed".
//!
//! The event stream of a page says so and nothing else; the script then fetches the page again and puts its live parts in
//! place. So whatever a page shows passes the same checks, live or not, and a page that missed a hundred changes is right after
//! one fetch.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream;
use tokio::time::{Instant, sleep_until};
use turjuman_operations::feed::{Ended, Follower, Interest, Patience};

use crate::frame::{Fault, Reader};
use crate::portal::Portal;

/// A stream ends after so long and begins anew: whoever is not signed in any more is noticed then at the latest.
const LIFE: Duration = Duration::from_secs(10 * 60);
/// After a change, before it is told: what happens together is told once.
const GATHER: Duration = Duration::from_millis(60);
/// A word that nothing happened.
const KEEP_ALIVE: Duration = Duration::from_secs(10);
/// How soon a browser that lost its stream comes back.
const COME_BACK: Duration = Duration::from_millis(1000);
/// Streams at once, in all and for one person.
const MOST: usize = 20_000;
const MOST_EACH: usize = 32;

/// The stream of a page that shows what is of this interest: an event `changed` at once when something has changed since the page was
/// made (or since the last event of a stream that was lost), and at each change from then on.
pub(crate) fn changes(portal: &Portal, reader: &Reader, interest: Interest) -> Result<Response, Fault> {
    let who = reader.caller().map(|caller| caller.subject.0.clone()).unwrap_or_default();
    let place = portal.watchers.enter(who).ok_or(Fault::Overloaded)?;
    let reached = portal.feed.reached();
    let after = reader.resume_after().unwrap_or(reached).min(reached);
    let patience = Patience { queue: 16, silence: Duration::from_secs(30) };
    let watching = Watching {
        follower: portal.feed.follow(after, interest, patience),
        stop: portal.stop.clone(),
        ends: Instant::now() + LIFE,
        said: Said::Nothing,
        _place: place,
    };
    let events = stream::unfold(watching, |mut watching| async move {
        let event = watching.next().await?;
        Some((Ok::<_, Infallible>(event), watching))
    });
    let mut answer = Sse::new(events).keep_alive(KeepAlive::new().interval(KEEP_ALIVE)).into_response();
    // A proxy that collects what it passes on would make a live page a late one.
    answer.headers_mut().insert("x-accel-buffering", http::HeaderValue::from_static("no"));
    Ok(answer)
}

struct Watching {
    follower: Follower,
    stop: tokio_util::sync::CancellationToken,
    ends: Instant,
    said: Said,
    _place: Place,
}

/// How far the talk has come.
enum Said {
    Nothing,
    Hello,
    Goodbye,
}

impl Watching {
    /// The next event; `None` ends the stream, and the browser comes back when it can.
    async fn next(&mut self) -> Option<Event> {
        match self.said {
            Said::Nothing => {
                self.said = Said::Hello;
                // Said at once, so that the browser knows that it is connected.
                return Some(Event::default().event("hello").data("").retry(COME_BACK));
            }
            Said::Hello => {}
            Said::Goodbye => return None,
        }
        let changed = tokio::select! {
            changed = self.follower.next() => changed,
            () = self.stop.cancelled() => return None,
            () = sleep_until(self.ends) => {
                self.said = Said::Goodbye;
                // From where the next stream goes on, so that it need not look at all that was since the page was made.
                return Some(Event::default().event("goodbye").id(self.follower.seen().to_string()).data(""));
            }
        };
        let mut newest = match changed {
            Ok(item) => item.sequence(),
            Err(error) => return self.ended(&error),
        };
        let until = Instant::now() + GATHER;
        loop {
            tokio::select! {
                more = self.follower.next() => match more {
                    Ok(item) => newest = item.sequence(),
                    Err(_) => break,
                },
                () = sleep_until(until) => break,
            }
        }
        Some(Event::default().event("changed").id(newest.to_string()).data(newest.to_string()))
    }

    fn ended(&self, error: &Ended) -> Option<Event> {
        tracing::debug!(%error, "a live page lost its stream");
        None
    }
}

/// Counts the open streams.
#[derive(Clone, Default)]
pub(crate) struct Watchers(Arc<Mutex<Open>>);

#[derive(Default)]
struct Open {
    all: usize,
    each: HashMap<String, usize>,
}

/// A place among the open streams; given back when dropped.
struct Place {
    watchers: Watchers,
    who: String,
}

impl Watchers {
    fn enter(&self, who: String) -> Option<Place> {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let own = open.each.get(&who).copied().unwrap_or_default();
        // Guests are many people under one name.
        if open.all >= MOST || (own >= MOST_EACH && !who.is_empty()) {
            return None;
        }
        open.all += 1;
        *open.each.entry(who.clone()).or_default() += 1;
        Some(Place { watchers: self.clone(), who })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = self.watchers.0.lock().unwrap_or_else(PoisonError::into_inner);
        open.all = open.all.saturating_sub(1);
        if let Some(count) = open.each.get_mut(&self.who) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                open.each.remove(&self.who);
            }
        }
    }
}
