//! Writes down what clients did and were told, request by request, and has it judged.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use prost_types::Timestamp;
use turjuman_operations::ports::Clock as _;
use turjuman_proto::v1::{Offer, Request};
use turjuman_server::clock::SystemClock;

use super::model::{Answer, OneRequest, Operation};
use super::search::{LONGEST, Timed, find_order};
use crate::Failure;

/// The server's clock is read in another process; see the model.
const CLOCKS: i64 = 50_000;

/// An offer as somebody saw it.
#[derive(Debug, Clone)]
struct SeenOffer {
    sent_at: i64,
    expires_at: i64,
    seen_at: i64,
}

/// What is known of one request.
#[derive(Debug, Default)]
struct Known {
    calls: Vec<Timed<Operation>>,
    offers: BTreeMap<String, SeenOffer>,
    search_until: Option<i64>,
    submitted: bool,
    last_touched: i64,
    /// Calls that were begun and not yet written down.
    under_way: u32,
}

#[derive(Debug, Default)]
struct Book {
    requests: HashMap<String, Known>,
    forgotten: HashSet<String>,
    judged: u64,
    longest: usize,
}

/// A history that no order explains.
#[derive(Debug, Clone)]
pub struct Violation {
    /// The request.
    pub request: String,
    /// The calls, and how far an order came.
    pub story: String,
}

/// What was judged.
#[derive(Debug, Clone, Default)]
pub struct Judgement {
    /// Histories that were judged.
    pub histories: u64,
    /// The most calls in one of them.
    pub longest: usize,
    /// Those that no order explains.
    pub violations: Vec<Violation>,
}

/// Writes down calls of many clients at once. Clones write into the same book.
#[derive(Clone)]
pub struct Recorder {
    book: Arc<Mutex<Book>>,
    began: Instant,
    began_at: i64,
}

impl Default for Recorder {
    fn default() -> Self {
        Self {
            book: Arc::default(),
            began: Instant::now(),
            began_at: SystemClock::new().now().as_microsecond(),
        }
    }
}

impl Recorder {
    /// The time of the history: microseconds since 1970, never backwards.
    pub fn now(&self) -> i64 {
        self.began_at + i64::try_from(self.began.elapsed().as_micros()).unwrap_or(i64::MAX)
    }

    /// A submit that was answered with this request; `start` is when it was first tried.
    pub fn submitted(&self, start: i64, request: &Request) {
        let end = Some(self.now());
        self.with(&request.id, |known| {
            // The same submit may be repeated and answered again; it happened once.
            if !known.submitted {
                known.submitted = true;
                known.calls.push(Timed { start, end, operation: Operation::Submit });
            }
            known.search_until = request.search_until.as_ref().map(micros);
        });
    }

    /// Somebody saw an offer: on a stream or in a list.
    pub fn saw(&self, offer: &Offer) {
        let time = |at: &Option<Timestamp>| at.as_ref().map_or(i64::MAX, micros);
        let seen = SeenOffer {
            sent_at: time(&offer.sent_at),
            expires_at: time(&offer.expires_at),
            seen_at: self.now(),
        };
        self.with(&offer.request_id, |known| {
            known.offers.entry(offer.id.clone()).or_insert(seen);
        });
    }

    /// A call begins: the request's history is not judged before it is [written](Self::wrote).
    pub fn begin(&self, request_id: &str) -> i64 {
        self.with(request_id, |known| known.under_way += 1);
        self.now()
    }

    /// A call that was [begun](Self::begin) is over.
    pub fn wrote(&self, request_id: &str, start: i64, operation: Operation) {
        let answered = !matches!(answer_of(&operation), Some(Answer::None));
        let end = answered.then(|| self.now());
        self.with(request_id, |known| {
            known.under_way = known.under_way.saturating_sub(1);
            known.calls.push(Timed { start, end, operation });
        });
    }

    /// A call that was [begun](Self::begin) told nothing and changes nothing: a read that broke.
    pub fn gave_up(&self, request_id: &str) {
        self.with(request_id, |known| known.under_way = known.under_way.saturating_sub(1));
    }

    /// Judges every history that was not touched for so long, and forgets it. A history whose submit was never answered
    /// cannot be judged.
    pub fn judge(&self, untouched: Duration) -> Judgement {
        let before = self.now() - i64::try_from(untouched.as_micros()).unwrap_or(i64::MAX);
        let ripe: Vec<(String, Known)> = {
            let mut book = self.book.lock().unwrap_or_else(PoisonError::into_inner);
            let book = &mut *book;
            let ripe = |known: &Known| known.last_touched <= before && known.under_way == 0;
            book.requests
                .extract_if(|_, known| ripe(known))
                .inspect(|(id, _)| {
                    book.forgotten.insert(id.clone());
                })
                .collect()
        };
        let mut judgement = Judgement::default();
        for (request, known) in ripe.into_iter().filter(|(_, known)| known.submitted) {
            let history = known.history();
            if history.len() > LONGEST {
                continue;
            }
            judgement.histories += 1;
            judgement.longest = judgement.longest.max(history.len());
            if let Err(no_order) = find_order(&OneRequest, &history) {
                let story =
                    story(&history, &no_order.order, &no_order.stuck, &format!("{:?}", no_order.state));
                judgement.violations.push(Violation { request, story });
            }
        }
        let mut book = self.book.lock().unwrap_or_else(PoisonError::into_inner);
        book.judged += judgement.histories;
        book.longest = book.longest.max(judgement.longest);
        judgement
    }

    /// Histories judged so far, and the most calls in one of them.
    pub fn judged(&self) -> (u64, usize) {
        let book = self.book.lock().unwrap_or_else(PoisonError::into_inner);
        (book.judged, book.longest)
    }

    fn with(&self, request_id: &str, write: impl FnOnce(&mut Known)) {
        let now = self.now();
        let mut book = self.book.lock().unwrap_or_else(PoisonError::into_inner);
        if book.forgotten.contains(request_id) {
            return;
        }
        let known = book.requests.entry(request_id.to_owned()).or_default();
        known.last_touched = now;
        write(known);
    }
}

impl Known {
    /// What clients did, and what the desk must or may have done by itself.
    fn history(&self) -> Vec<Timed<Operation>> {
        let mut history = self.calls.clone();
        for (offer, seen) in &self.offers {
            let (offer, start) = (offer.clone(), seen.sent_at - CLOCKS);
            history.push(Timed {
                start,
                end: Some(seen.seen_at.max(start)),
                operation: Operation::Send { offer: offer.clone() },
            });
            let start = seen.expires_at - CLOCKS;
            history.push(Timed { start, end: None, operation: Operation::Expire { offer } });
        }
        if let Some(until) = self.search_until {
            history.push(Timed { start: until - CLOCKS, end: None, operation: Operation::Close });
        }
        history.sort_by_key(|call| call.start);
        history
    }
}

/// Microseconds since 1970.
pub fn micros(at: &Timestamp) -> i64 {
    at.seconds * 1_000_000 + i64::from(at.nanos) / 1_000
}

/// A refusal as the model has it; `None` when it says nothing about the request, such as a broken connection.
pub fn refused(failure: &Failure) -> Answer {
    let state = failure.facts.get("state").cloned().unwrap_or_default();
    Answer::Refused { reason: failure.reason.clone(), state }
}

fn answer_of(operation: &Operation) -> Option<&Answer> {
    use Operation::*;

    match operation {
        Accept { answer, .. }
        | Decline { answer, .. }
        | Cancel { answer }
        | Start { answer, .. }
        | Complete { answer, .. }
        | Withdraw { answer, .. } => Some(answer),
        Submit | Send { .. } | Expire { .. } | Close | Read { .. } => None,
    }
}

/// The calls as a person reads them: when, what, and how far an order came.
fn story(history: &[Timed<Operation>], order: &[usize], stuck: &[usize], state: &str) -> String {
    let origin = history.iter().map(|call| call.start).min().unwrap_or_default();
    let mut story = String::new();
    for (place, call) in history.iter().enumerate() {
        let end = call.end.map_or("never".to_owned(), |end| format!("{:.3}", seconds(end - origin)));
        let mark = match order.iter().position(|done| *done == place) {
            Some(at) => format!("{:>3}.", at + 1),
            None if stuck.contains(&place) => "  ?!".to_owned(),
            None => "    ".to_owned(),
        };
        let start = seconds(call.start - origin);
        let _ = writeln!(story, "{mark} {start:.3} to {end}: {:?}", call.operation);
    }
    let _ = writeln!(story, "the furthest order (numbers) ends in {state}; ?! could not follow");
    story
}

fn seconds(micros: i64) -> f64 {
    micros as f64 / 1e6
}
