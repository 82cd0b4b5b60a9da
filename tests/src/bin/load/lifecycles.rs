//! Lifecycles: a clerk submits, an interpreter sees the offer on their stream and accepts it, and the end of an older call
//! is reported, so that the number of sessions stays the same.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;
use turjuman_tests::key;

use crate::board::{Board, Seen};
use crate::caller::{Caller, Refused};
use crate::measured::Measured;
use crate::roster::Shape;

/// How long a request may wait for its offer, or a refused call may be repeated, before it counts as failed.
const PATIENCE: Duration = Duration::from_secs(30);
/// When a refused call is repeated if the server does not say.
const REPEAT: Duration = Duration::from_millis(100);
/// One in so many of those on duty is in a session, as in the baseline: 2,000 of 10,000.
const BUSY: usize = 5;

/// Everybody who calls.
pub(crate) struct Lifecycles {
    shape: Shape,
    clerks: Vec<Caller>,
    interpreters: Vec<Caller>,
    board: Board,
    /// Sessions that go on, oldest first: whose, and the assignment.
    sessions: Mutex<VecDeque<(usize, String)>>,
    /// Requests drawn so far.
    drawn: Mutex<u64>,
}

/// One lifecycle that went well.
pub(crate) struct Lived {
    /// From when it was due to the submit's answer.
    pub(crate) submit: Duration,
    /// From when it was due to the offer on the interpreter's stream.
    pub(crate) submit_to_offer: Duration,
    /// From the submit's answer to the offer on the interpreter's stream; nothing when the stream was faster.
    pub(crate) commit_to_offer: Duration,
    /// From the offer on the stream to the accept's answer.
    pub(crate) accept: Duration,
    /// Calls that were repeated because the server had too much to do.
    pub(crate) repeated: u64,
}

/// Why a lifecycle did not end well.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The submit was turned away; true when the server said when to come back.
    Shed(bool),
    /// The submit failed.
    Failed(String),
    /// The submit was acknowledged, and what had to follow did not.
    Lost(String),
}

impl Lifecycles {
    pub(crate) fn new(shape: Shape, clerks: Vec<Caller>, interpreters: Vec<Caller>, board: Board) -> Self {
        Self { shape, clerks, interpreters, board, sessions: Mutex::default(), drawn: Mutex::default() }
    }

    /// Ends the streams.
    pub(crate) fn go_home(&self) {
        self.board.close();
    }

    /// So many clients, each beginning the next lifecycle when the last is over.
    pub(crate) async fn closed(self: &Arc<Self>, clients: usize, span: Duration) -> Measured {
        let begun = Instant::now();
        let measured = Arc::new(Mutex::new(Measured::new(span)));
        let mut tasks = JoinSet::new();
        for _ in 0..clients {
            let (all, measured) = (self.clone(), measured.clone());
            tasks.spawn(async move {
                while begun.elapsed() < span {
                    let lived = all.live(Instant::now()).await;
                    let in_time = begun.elapsed() <= span;
                    measured.lock().unwrap_or_else(PoisonError::into_inner).count(lived, in_time);
                }
            });
        }
        tasks.join_all().await;
        take(&measured)
    }

    /// Until as many sessions go on as there shall be.
    pub(crate) async fn fill(self: &Arc<Self>, clients: usize) -> Measured {
        let mut all = Measured::new(Duration::ZERO);
        while self.sessions.lock().unwrap_or_else(PoisonError::into_inner).len() < self.busy() {
            let some = self.closed(clients, Duration::from_millis(200)).await;
            let stuck = !some.is_sound();
            all.add(some);
            if stuck {
                break;
            }
        }
        all
    }

    /// So many lifecycles a second, begun evenly whether or not the ones before are over, and each measured from when it
    /// was due: a server that stalls is charged for all who had to wait.
    pub(crate) async fn open(self: &Arc<Self>, per_second: f64, span: Duration) -> Measured {
        let begun = Instant::now();
        let measured = Arc::new(Mutex::new(Measured::new(span)));
        let mut tasks = JoinSet::new();
        let mut number = 0_u32;
        loop {
            let due = Duration::from_secs_f64(f64::from(number) / per_second.max(0.1));
            if due >= span {
                break;
            }
            number += 1;
            let due = begun + due;
            tokio::time::sleep_until(due.into()).await;
            let (all, measured) = (self.clone(), measured.clone());
            tasks.spawn(async move {
                let lived = all.live(due).await;
                let in_time = begun.elapsed() <= span;
                measured.lock().unwrap_or_else(PoisonError::into_inner).count(lived, in_time);
            });
            // What is over is forgotten, so that the generator stays small.
            while tasks.try_join_next().is_some() {}
        }
        tasks.join_all().await;
        take(&measured)
    }

    /// From submit to the end of an older session.
    async fn live(&self, due: Instant) -> Result<Lived, Trouble> {
        let number = {
            let mut drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
            *drawn += 1;
            *drawn
        };
        let clerk = &self.clerks[number as usize % self.clerks.len()];
        let request = match clerk.submit(self.shape.request(number)).await {
            Ok(id) => id,
            Err(Refused::Shed(hint)) => return Err(Trouble::Shed(hint.is_some())),
            Err(Refused::Other(status)) => return Err(Trouble::Failed(format!("submit: {status:?}"))),
        };
        let acknowledged = Instant::now();
        let Some(seen) = self.board.offer_of(&request, PATIENCE).await else {
            return Err(Trouble::Lost(format!("no offer for {request} in {PATIENCE:?}")));
        };
        let mut repeated = 0;
        let (person, once) = (&self.interpreters[seen.by], key());
        let assignment = patiently(&mut repeated, || person.accept(&seen.offer, &once)).await;
        let assignment = assignment.map_err(|problem| Trouble::Lost(format!("accept: {problem}")))?;
        let accept = seen.at.elapsed();
        self.end_an_older(&seen, assignment, &mut repeated).await?;
        Ok(Lived {
            submit: acknowledged.saturating_duration_since(due),
            submit_to_offer: seen.at.saturating_duration_since(due),
            commit_to_offer: seen.at.saturating_duration_since(acknowledged),
            accept,
            repeated,
        })
    }

    /// Notes a new session, and ends the oldest if there are enough.
    async fn end_an_older(&self, seen: &Seen, assignment: String, repeated: &mut u64) -> Result<(), Trouble> {
        let oldest = {
            let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
            sessions.push_back((seen.by, assignment));
            if sessions.len() > self.busy() { sessions.pop_front() } else { None }
        };
        let Some((by, assignment)) = oldest else { return Ok(()) };
        let (person, once) = (&self.interpreters[by], key());
        let ended = patiently(repeated, || person.complete(&assignment, &once)).await;
        ended.map_err(|problem| Trouble::Lost(format!("complete: {problem}")))
    }

    fn busy(&self) -> usize {
        self.shape.on_duty / BUSY
    }
}

/// Repeats a call as long as the server has too much to do, when it says so.
async fn patiently<T, F>(repeated: &mut u64, call: impl Fn() -> F) -> Result<T, String>
where
    F: Future<Output = Result<T, Refused>>,
{
    let begun = Instant::now();
    loop {
        match call().await {
            Ok(done) => return Ok(done),
            Err(Refused::Shed(hint)) if begun.elapsed() < PATIENCE => {
                *repeated += 1;
                tokio::time::sleep(hint.unwrap_or(REPEAT)).await;
            }
            Err(refused) => return Err(format!("{refused:?}")),
        }
    }
}

fn take(measured: &Mutex<Measured>) -> Measured {
    std::mem::take(&mut *measured.lock().unwrap_or_else(PoisonError::into_inner))
}
