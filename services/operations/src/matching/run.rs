//! The matcher's loop: hints first, then whatever is due by the clock. In simulated time `run_due` does one round; in
//! real time `run_matcher` sleeps until a hint comes or something is due.

use std::time::Duration;

use jiff::Timestamp;
use tokio_util::sync::CancellationToken;
use turjuman_dispatch::eligibility::best_language;
use turjuman_dispatch::model::{AssignmentId, InterpreterId, RequestId};

use crate::desk::Desk;
use crate::error::OperationError;
use crate::hints::Hint;

/// How many due requests are taken at once, and how many searching ones a freed interpreter is held against.
const ROUND: u32 = 64;
const SEARCHED: u32 = 500;
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
        while let Some(hint) = self.hints().take() {
            match hint {
                Hint::Request(id) => ran.request(id, self.attend(id).await),
                Hint::Capacity(interpreter) => self.use_capacity(interpreter, &mut ran).await?,
            }
        }
        loop {
            let due = self.store().requests_due(self.organization(), self.now(), ROUND).await?;
            for id in &due {
                ran.request(*id, self.attend(*id).await);
            }
            let reminders = self.store().reminders_due(self.organization(), self.now(), ROUND).await?;
            for id in &reminders {
                ran.reminder(*id, self.remind(*id).await);
            }
            let all = due.len() < ROUND as usize && reminders.len() < ROUND as usize;
            if all || ran.failures > 0 {
                return Ok(ran);
            }
        }
    }

    /// Freed capacity is used at once: requests that this interpreter could serve are looked at before their time.
    async fn use_capacity(&self, interpreter: InterpreterId, ran: &mut Ran) -> Result<(), OperationError> {
        let Some(profile) = self.roster().get(&interpreter).cloned() else { return Ok(()) };
        for request in self.store().requests_searching(self.organization(), SEARCHED).await? {
            if best_language(&request, &profile).is_some() {
                ran.request(request.id, self.attend(request.id).await);
            }
        }
        Ok(())
    }

    /// Runs the matcher until it is told to stop. A failure of the store is logged and tried again; nothing is lost,
    /// because what is due is a row.
    pub async fn run_matcher(&self, stop: CancellationToken) {
        while !stop.is_cancelled() {
            let failed = match self.run_due().await {
                Ok(ran) => ran.failures > 0,
                Err(error) => {
                    tracing::error!(%error, "the matcher cannot read what is due; it tries again");
                    true
                }
            };
            // After a failure the same work is still due: wait, or it would be tried without end.
            let pause = if failed { SWEEP } else { self.pause().await };
            tokio::select! {
                () = stop.cancelled() => {}
                () = self.hints().wait() => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// How long nothing is due, at most the sweep's period.
    async fn pause(&self) -> Duration {
        match self.next_due().await {
            Ok(Some(due)) => {
                Duration::try_from(due.duration_since(self.now())).unwrap_or(Duration::ZERO).min(SWEEP)
            }
            Ok(None) | Err(_) => SWEEP,
        }
    }

    /// When the next request or reminder is due.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn next_due(&self) -> Result<Option<Timestamp>, OperationError> {
        Ok(self.store().next_due(self.organization()).await?)
    }
}
