//! The matcher's loop: hints first, then whatever is due by the clock. In simulated time `run_due` does one round; in
//! real time `run_matcher` sleeps until a hint comes or something is due.

use std::time::Duration;

use jiff::Timestamp;
use tokio_util::sync::CancellationToken;
use turjuman_dispatch::eligibility::best_language;
use turjuman_dispatch::model::InterpreterId;

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
}

impl Desk {
    /// Does everything that is due now: hints, requests, reminders. Returns when nothing is left.
    ///
    /// # Errors
    /// The store's failure. What was not done stays due.
    pub async fn run_due(&self) -> Result<Ran, OperationError> {
        let mut ran = Ran::default();
        while let Some(hint) = self.hints().take() {
            match hint {
                Hint::Request(id) => {
                    ran.requests += 1;
                    self.attend(id).await?;
                }
                Hint::Capacity(interpreter) => ran.requests += self.use_capacity(interpreter).await?,
            }
        }
        loop {
            let due = self.store().requests_due(self.organization(), self.now(), ROUND).await?;
            for id in &due {
                ran.requests += 1;
                self.attend(*id).await?;
            }
            let reminders = self.store().reminders_due(self.organization(), self.now(), ROUND).await?;
            for id in &reminders {
                ran.reminders += 1;
                self.remind(*id).await?;
            }
            if due.len() < ROUND as usize && reminders.len() < ROUND as usize {
                return Ok(ran);
            }
        }
    }

    /// Freed capacity is used at once: requests that this interpreter could serve are looked at before their time.
    async fn use_capacity(&self, interpreter: InterpreterId) -> Result<u32, OperationError> {
        let Some(profile) = self.roster().get(&interpreter).cloned() else { return Ok(0) };
        let mut looked_at = 0;
        for request in self.store().requests_searching(self.organization(), SEARCHED).await? {
            if best_language(&request, &profile).is_some() {
                looked_at += 1;
                self.attend(request.id).await?;
            }
        }
        Ok(looked_at)
    }

    /// Runs the matcher until it is told to stop. A failure of the store is logged and tried again; nothing is lost,
    /// because what is due is a row.
    pub async fn run_matcher(&self, stop: CancellationToken) {
        while !stop.is_cancelled() {
            if let Err(error) = self.run_due().await {
                tracing::error!(%error, "the matcher could not finish its round; it tries again");
            }
            let pause = self.pause().await;
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
