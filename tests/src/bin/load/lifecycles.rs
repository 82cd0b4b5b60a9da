//! Lifecycles, and the people who live them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::oneshot;
use tokio::task::{JoinHandle, JoinSet};
use tonic::transport::Channel;
use turjuman_proto::v1::OfferEventKind;
use turjuman_tests::{Person, Start, ask_by_phone};

use crate::city::LANGUAGES;
use crate::figures::Measured;

/// How long a request may wait for its offer before it counts as failed.
const PATIENCE: Duration = Duration::from_secs(20);

/// An offer as it was seen on a stream.
struct Seen {
    offer: String,
    by: Person,
    at: Instant,
}

/// What the streams tell those who wait: an offer that came before anybody waited for it is kept.
#[derive(Default)]
struct Board {
    seen: HashMap<String, Seen>,
    waiting: HashMap<String, oneshot::Sender<Seen>>,
}

/// The callers.
pub(crate) struct Lifecycles {
    clerk: Person,
    connections: Vec<Channel>,
    board: Arc<Mutex<Board>>,
    streams: Mutex<Vec<JoinHandle<()>>>,
}

/// One lifecycle that went well.
struct Lived {
    submit_to_offer: Duration,
    accept: Duration,
}

impl Lifecycles {
    pub(crate) fn new(clerk: Person, connections: Vec<Channel>) -> Self {
        Self { clerk, connections, board: Arc::default(), streams: Mutex::default() }
    }

    /// Somebody opens their stream and waits for offers.
    pub(crate) async fn on_duty(&self, person: Person) {
        let mut offers = person.watch_offers_from(Start::Now).await;
        let board = self.board.clone();
        let stream = tokio::spawn(async move {
            while let Ok(Some(event)) = offers.message().await {
                if event.kind() != OfferEventKind::Sent {
                    continue;
                }
                let Some(offer) = event.offer else { continue };
                let seen = Seen { offer: offer.id, by: person.clone(), at: Instant::now() };
                let mut board = board.lock().unwrap_or_else(PoisonError::into_inner);
                match board.waiting.remove(&offer.request_id) {
                    // Who waited may have given up; then nobody needs it any more.
                    Some(waiting) => drop(waiting.send(seen)),
                    None => drop(board.seen.insert(offer.request_id, seen)),
                }
            }
        });
        self.streams.lock().unwrap_or_else(PoisonError::into_inner).push(stream);
    }

    /// Ends the streams.
    pub(crate) fn go_home(&self) {
        for stream in self.streams.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            stream.abort();
        }
    }

    /// So many clients, each beginning the next lifecycle when the last is over.
    pub(crate) async fn closed(self: Arc<Self>, clients: u32, span: Duration) -> Measured {
        let begun = Instant::now();
        let mut tasks = JoinSet::new();
        for client in 0..clients as usize {
            let all = self.clone();
            tasks.spawn(async move {
                let mut measured = Measured::default();
                while begun.elapsed() < span {
                    let lived = all.live(client).await;
                    measured.count(lived, begun.elapsed() <= span);
                }
                measured
            });
        }
        let mut all = Measured { span, ..Measured::default() };
        for one in tasks.join_all().await {
            all.add(one);
        }
        all
    }

    /// So many lifecycles a second, begun evenly whether or not the ones before are over.
    pub(crate) async fn paced(self: Arc<Self>, per_second: f64, span: Duration) -> Measured {
        let mut measured = Measured { span, ..Measured::default() };
        if per_second <= 0.0 {
            return measured;
        }
        let begun = tokio::time::Instant::now();
        let gap = 1.0 / per_second;
        let mut tasks = JoinSet::new();
        for number in 0.. {
            let due = Duration::from_secs_f64(gap * f64::from(number));
            if due >= span {
                break;
            }
            tokio::time::sleep_until(begun + due).await;
            let all = self.clone();
            tasks.spawn(async move { all.live(number as usize).await });
        }
        for lived in tasks.join_all().await {
            measured.count(lived, true);
        }
        measured
    }

    /// From submit to the end of the session.
    async fn live(&self, number: usize) -> Result<Lived, String> {
        let clerk = self.clerk.on(self.connections[number % self.connections.len()].clone());
        let request = clerk.try_submit(ask_by_phone(LANGUAGES[number % LANGUAGES.len()])).await;
        let request = request.map_err(|refused| format!("submit: {refused:?}"))?;
        let acknowledged = Instant::now();
        let seen = match self.offer_of(&request.id).await {
            Some(seen) => seen,
            None => {
                drop(clerk.cancel(&request.id).await);
                return Err(format!("no offer for {} in {PATIENCE:?}", request.id));
            }
        };
        let sent = Instant::now();
        let assignment =
            seen.by.accept(&seen.offer).await.map_err(|refused| format!("accept: {refused:?}"))?;
        let accept = sent.elapsed();
        seen.by.complete(&assignment.id).await.map_err(|refused| format!("complete: {refused:?}"))?;
        // The stream may be faster than the answer: then the offer was visible at once.
        Ok(Lived { submit_to_offer: seen.at.saturating_duration_since(acknowledged), accept })
    }

    async fn offer_of(&self, request_id: &str) -> Option<Seen> {
        let waiting = {
            let mut board = self.board.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(seen) = board.seen.remove(request_id) {
                return Some(seen);
            }
            let (sender, receiver) = oneshot::channel();
            board.waiting.insert(request_id.to_owned(), sender);
            receiver
        };
        tokio::time::timeout(PATIENCE, waiting).await.ok()?.ok()
    }
}

/// The first errors are shown: a figure alone helps nobody.
const SHOWN: u64 = 5;

impl Measured {
    fn count(&mut self, lived: Result<Lived, String>, in_time: bool) {
        match lived {
            Ok(lived) if in_time => {
                self.done += 1;
                self.submit_to_offer.push(lived.submit_to_offer);
                self.accept.push(lived.accept);
            }
            Ok(_) => {}
            Err(problem) => {
                self.errors += 1;
                if self.errors <= SHOWN {
                    eprintln!("{problem}");
                }
            }
        }
    }

    fn add(&mut self, other: Measured) {
        self.done += other.done;
        self.errors += other.errors;
        self.submit_to_offer.extend(other.submit_to_offer);
        self.accept.extend(other.accept);
    }
}
