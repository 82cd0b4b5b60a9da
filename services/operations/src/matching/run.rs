//! The matcher's loop: hints, and whatever is due by the clock. In simulated time `run_due` does one round, one thing after
//! the other; in real time `run_matcher` makes many looks side by side, so that they can share commits. Due times come from
//! memory; a sweep asks the database every second, and finds what memory does not have.

use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use turjuman_dispatch::model::{AssignmentId, InterpreterId, RequestId};

use crate::desk::Desk;
use crate::error::OperationError;
use crate::hints::Hint;
use crate::memory::Cursor;

/// How many due requests are taken from the database at once.
const ROUND: u32 = 64;
/// Looks side by side. More would only wait for the same commits.
const LOOKS: usize = 64;
/// The sweep runs at least this often, so that a clock that jumped or a lost hint delays nobody for long.
const SWEEP: Duration = Duration::from_secs(1);

/// What a round did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ran {
    /// Requests looked at.
    pub requests: u32,
    /// Reminders looked at.
    pub reminders: u32,
    /// Looks that failed; what they were about stays due.
    pub failures: u32,
}

impl Ran {
    fn request(&mut self, id: RequestId, looked: Result<(), OperationError>) {
        self.requests += 1;
        if let Err(error) = looked {
            self.failures += 1;
            tracing::error!(request = %id, %error, "a request could not be attended to; it stays due");
        }
    }

    fn capacity(&mut self, person: InterpreterId, used: Result<u32, OperationError>) {
        match used {
            Ok(requests) => self.requests += requests,
            Err(error) => {
                self.failures += 1;
                tracing::error!(interpreter = %person, %error, "freed capacity waits for the sweep");
            }
        }
    }

    fn reminder(&mut self, id: AssignmentId, looked: Result<(), OperationError>) {
        self.reminders += 1;
        if let Err(error) = looked {
            self.failures += 1;
            tracing::error!(assignment = %id, %error, "a reminder could not be sent; it stays due");
        }
    }
}

impl Desk {
    /// Does everything that is due now: hints, requests, reminders. One thing that cannot be done holds nothing else up:
    /// it is logged, stays due, and is counted in the answer.
    ///
    /// # Errors
    /// The store's failure to say what is due.
    pub async fn run_due(&self) -> Result<Ran, OperationError> {
        let mut ran = Ran::default();
        self.catch_up().await?;
        loop {
            // Looks leave hints, too: whom they freed is used at the same instant.
            while let Some(hint) = self.hints().take() {
                match hint {
                    Hint::Request(id) => ran.request(id, self.attend(id).await),
                    Hint::Capacity(person) => ran.capacity(person, self.use_capacity(person).await),
                }
            }
            let due = self.store().requests_due(self.organization(), self.now(), ROUND).await?;
            for id in &due {
                ran.request(*id, self.attend(*id).await);
            }
            let reminders = self.store().reminders_due(self.organization(), self.now(), ROUND).await?;
            for id in &reminders {
                ran.reminder(*id, self.remind(*id).await);
            }
            let all = due.len() < ROUND as usize && reminders.len() < ROUND as usize;
            if (all && self.hints().is_empty()) || ran.failures > 0 {
                return Ok(ran);
            }
        }
    }

    /// Runs the matcher until it is told to stop. A failure of the store is logged and tried again; nothing is lost,
    /// because what is due is a row.
    pub async fn run_matcher(&self, stop: CancellationToken) {
        tokio::join!(self.run_looks(&stop), self.run_sweep(&stop));
    }

    /// Makes looks as hints come and times are due, many side by side. Looks under way when it is told to stop are
    /// finished.
    async fn run_looks(&self, stop: &CancellationToken) {
        let mut looks = JoinSet::new();
        let mut cursor = Cursor::default();
        let mut from_the_start = Instant::now() + SWEEP;
        while !stop.is_cancelled() {
            if Instant::now() >= from_the_start {
                // What failed is still due, and is tried again; in between it is not, or it would be tried without end.
                (cursor, from_the_start) = (Cursor::default(), Instant::now() + SWEEP);
            }
            while looks.try_join_next().is_some() {}
            while looks.len() < LOOKS {
                let due = self.memory().next_due(&mut cursor, self.now());
                let due = due.filter(|id| !self.is_looked_at(*id)).map(Hint::Request);
                let hint = self.hints().take();
                if due.is_none() && hint.is_none() {
                    break;
                }
                for work in [due, hint].into_iter().flatten() {
                    let desk = self.clone();
                    looks.spawn(async move { desk.work_on(work).await });
                }
            }
            let full = looks.len() >= LOOKS;
            tokio::select! {
                () = stop.cancelled() => {}
                Some(_) = looks.join_next() => {}
                () = self.hints().wait(), if !full => {}
                () = tokio::time::sleep(self.until_due(&cursor)), if !full => {}
            }
        }
        while looks.join_next().await.is_some() {}
    }

    async fn work_on(&self, work: Hint) {
        let mut ran = Ran::default();
        match work {
            Hint::Request(id) => ran.request(id, self.attend(id).await),
            Hint::Capacity(person) => ran.capacity(person, self.use_capacity(person).await),
        }
    }

    /// How long nothing is due, at most the sweep's period.
    fn until_due(&self, cursor: &Cursor) -> Duration {
        let due = self.memory().soonest_due(cursor);
        due.map_or(SWEEP, |due| {
            Duration::try_from(due.duration_since(self.now())).unwrap_or(Duration::ZERO).min(SWEEP)
        })
    }

    /// Every second, and when something of another process is missing: reads what others did, and what is due according
    /// to the database.
    async fn run_sweep(&self, stop: &CancellationToken) {
        while !stop.is_cancelled() {
            if let Err(error) = self.sweep().await {
                tracing::error!(%error, "the matcher cannot read what is due; it tries again");
            }
            tokio::select! {
                () = stop.cancelled() => {}
                () = tokio::time::sleep(SWEEP) => {}
                () = self.memory().fell_behind() => {}
            }
        }
    }

    async fn sweep(&self) -> Result<(), OperationError> {
        self.catch_up().await?;
        for id in self.store().requests_due(self.organization(), self.now(), ROUND).await? {
            if !self.is_looked_at(id) {
                self.hints().give(Hint::Request(id));
            }
        }
        let mut ran = Ran::default();
        for id in self.store().reminders_due(self.organization(), self.now(), ROUND).await? {
            ran.reminder(id, self.remind(id).await);
        }
        Ok(())
    }

    /// When the next request or reminder is due.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn next_due(&self) -> Result<Option<Timestamp>, OperationError> {
        Ok(self.store().next_due(self.organization()).await?)
    }
}
