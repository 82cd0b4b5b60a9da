//! From a delivery that is due to its outcome: claim, send, settle. The claim is committed before anything is sent and guarded
//! by the delivery's version, so of several processes one sends. A crash in between makes one repeat, with the same id, when
//! the claim runs out. No commit waits for the network.

use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use jiff::{SignedDuration, Timestamp};
use tokio_util::sync::CancellationToken;
use turjuman_dispatch::model::{WebhookId, micros};
use turjuman_operations::notice::DeliveryState;
use turjuman_operations::ports::{CommitError, StoreError};
use turjuman_operations::step::Step;
use turjuman_operations::webhooks::{Webhook, WebhookDelivery, WebhookState};

use super::send::Verdict;
use super::worker::Webhooks;
use crate::backoff::with_jitter;

/// Deliveries of one webhook read at once, and sent at the same time.
const BATCH: u32 = 32;
const AT_ONCE: usize = 4;
/// A claim holds this long: longer than a call may take.
const CLAIM: SignedDuration = SignedDuration::from_secs(60);
/// Seconds between the attempts. After the last one the delivery is given up: three days and three hours in all.
const WAITS: [u64; 9] = [5, 5 * 60, 30 * 60, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];
const HOUR: u64 = 3600;
/// Who asks to be left alone is, for no longer than this many seconds.
const LONGEST_ASKED: u64 = 24 * HOUR;
/// How often an outcome is written again when the database fails, and the wait in between.
const SETTLE_TRIES: u32 = 3;
const SETTLE_WAIT: Duration = Duration::from_millis(250);

impl Webhooks {
    /// Tries what is due for a webhook once; true when there may be more.
    pub(super) async fn deliver_due(
        &self,
        webhook: WebhookId,
        shutdown: &CancellationToken,
    ) -> Result<bool, StoreError> {
        let now = self.clock.now();
        let due = self.store.webhook_deliveries_due(&self.organization, webhook, now, BATCH).await?;
        let more = due.len() == BATCH as usize;
        let mut tried = stream::iter(due.into_iter().take_while(|_| !shutdown.is_cancelled()))
            .map(|delivery| self.deliver(delivery))
            .buffer_unordered(AT_ONCE);
        while let Some(outcome) = tried.next().await {
            outcome?;
        }
        Ok(more)
    }

    async fn deliver(&self, delivery: WebhookDelivery) -> Result<(), StoreError> {
        // Read again: it may have been switched off, or its secret changed, since this round began.
        let Some(webhook) = self.store.webhook(&self.organization, delivery.webhook).await? else {
            return Ok(());
        };
        if webhook.state != WebhookState::Enabled {
            return Ok(());
        }
        let now = self.clock.now();
        let claimed = WebhookDelivery {
            version: delivery.version + 1,
            attempts: delivery.attempts + 1,
            next_attempt_at: Some(micros(now + CLAIM)),
            ..delivery
        };
        let mut step = self.step(now);
        step.put(claimed.clone());
        match self.store.commit(step).await {
            Ok(_) => {}
            Err(CommitError::Store(error)) => return Err(error),
            Err(_) => return Ok(()),
        }
        let verdict = self.sender.send(&webhook, &claimed, now).await;
        let now = self.clock.now().max(now);
        tracing::debug!(delivery = %claimed.id, attempts = claimed.attempts, ?verdict, "tried");
        let mut step = self.step(now);
        step.put(outcome(claimed, &verdict, now));
        self.settle(step).await?;
        if verdict == Verdict::Gone {
            self.switch_off(webhook.id).await?;
        }
        Ok(())
    }

    /// Writes an outcome. The message is out already, so a database that stumbles is asked again, with the same step.
    async fn settle(&self, step: Step) -> Result<(), StoreError> {
        let mut tries = 1;
        loop {
            match self.store.commit(step.clone()).await {
                Err(CommitError::Store(error)) if tries == SETTLE_TRIES => return Err(error),
                Err(CommitError::Store(_)) => {
                    tries += 1;
                    tokio::time::sleep(SETTLE_WAIT).await;
                }
                // Lost: another process took it over when the claim ran out, and writes its own outcome.
                Ok(_) | Err(_) => return Ok(()),
            }
        }
    }

    /// It said that it is gone. Lost against another change, it says so again at the next delivery.
    async fn switch_off(&self, id: WebhookId) -> Result<(), StoreError> {
        let Some(webhook) = self.store.webhook(&self.organization, id).await? else { return Ok(()) };
        if webhook.state != WebhookState::Enabled {
            return Ok(());
        }
        tracing::warn!(webhook = %id, "it answered that it is gone, and is not told any more");
        let now = self.clock.now();
        let mut step = self.step(now);
        step.put(Webhook {
            version: webhook.version + 1,
            state: WebhookState::Gone,
            updated_at: micros(now),
            ..webhook
        });
        self.settle(step).await
    }
}

/// What a delivery becomes.
fn outcome(claimed: WebhookDelivery, verdict: &Verdict, now: Timestamp) -> WebhookDelivery {
    let now = micros(now);
    let version = claimed.version + 1;
    let (reason, asked) = match verdict {
        Verdict::Taken => {
            return WebhookDelivery {
                version,
                state: DeliveryState::Delivered,
                next_attempt_at: None,
                delivered_at: Some(now),
                ..claimed
            };
        }
        Verdict::Failed(reason, asked) => (reason.clone(), Some(*asked)),
        Verdict::Gone => ("it answered 410: gone for good".to_owned(), None),
    };
    let next = asked.and_then(|asked| next_attempt(&claimed, asked, now));
    let state = if next.is_some() { DeliveryState::Pending } else { DeliveryState::GivenUp };
    if state == DeliveryState::GivenUp {
        tracing::warn!(delivery = %claimed.id, attempts = claimed.attempts, reason, "given up");
    }
    WebhookDelivery {
        version,
        state,
        next_attempt_at: next,
        last_error: Some(reason),
        failed_at: Some(now),
        ..claimed
    }
}

/// When to try again; `None` after the last attempt.
fn next_attempt(claimed: &WebhookDelivery, asked: Duration, now: Timestamp) -> Option<Timestamp> {
    let seconds = *WAITS.get(usize::try_from(claimed.attempts).ok()?.checked_sub(1)?)?;
    let wait = with_jitter(seconds, claimed.id.uuid(), claimed.attempts);
    let asked = i64::try_from(asked.as_secs().min(LONGEST_ASKED)).unwrap_or(i64::MAX);
    Some(micros(now + wait.max(SignedDuration::from_secs(asked))))
}

#[cfg(test)]
mod tests {
    use turjuman_dispatch::model::WebhookDeliveryId;
    use uuid::Uuid;

    use super::*;

    fn claimed(attempts: u32) -> WebhookDelivery {
        let at: Timestamp = "2026-03-02T14:00:00Z".parse().expect("time");
        WebhookDelivery {
            organization: "city".parse().expect("a slug"),
            id: WebhookDeliveryId::from_uuid(Uuid::from_u128(7)),
            version: 2,
            webhook: WebhookId::from_uuid(Uuid::from_u128(8)),
            sequence: 1,
            body: "{}".into(),
            state: DeliveryState::Pending,
            attempts,
            next_attempt_at: Some(at),
            last_error: None,
            failed_at: None,
            delivered_at: None,
            created_at: at,
        }
    }

    #[test]
    fn waits_grow_and_end_and_who_asks_for_patience_gets_it() {
        let now = claimed(1).created_at;
        let failed = |attempts, asked| {
            outcome(
                claimed(attempts),
                &Verdict::Failed("it answered 500".into(), Duration::from_secs(asked)),
                now,
            )
        };
        let mut last = SignedDuration::ZERO;
        for (attempts, seconds) in (1..).zip(WAITS) {
            let next = failed(attempts, 0);
            assert_eq!((next.state, next.failed_at), (DeliveryState::Pending, Some(now)));
            let wait = next.next_attempt_at.expect("another attempt").duration_since(now);
            let nominal = SignedDuration::from_secs(i64::try_from(seconds).expect("small"));
            assert!(wait > last && (wait - nominal).abs() <= nominal / 10, "attempt {attempts}: {wait}");
            last = wait;
        }
        let over = failed(10, 0);
        assert_eq!((over.state, over.next_attempt_at), (DeliveryState::GivenUp, None));
        assert_eq!(failed(1, 600).next_attempt_at, Some(now + SignedDuration::from_mins(10)));
        let patient = failed(1, u64::MAX).next_attempt_at;
        assert_eq!(patient, Some(now + SignedDuration::from_hours(24)));
    }

    #[test]
    fn taken_is_taken_and_gone_is_over() {
        let now = claimed(1).created_at;
        let taken = outcome(claimed(1), &Verdict::Taken, now);
        assert_eq!(
            (taken.state, taken.delivered_at, taken.next_attempt_at),
            (DeliveryState::Delivered, Some(now), None)
        );
        let gone = outcome(claimed(1), &Verdict::Gone, now);
        assert_eq!((gone.state, gone.next_attempt_at), (DeliveryState::GivenUp, None));
    }
}
