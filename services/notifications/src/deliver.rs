//! From a delivery that is due to its outcome.
//!
//! *Claim, send, settle.* The claim raises the attempts and moves the due time past the longest send, in a commit that
//! the delivery's version guards: of two processes one wins, and only the winner talks to the network. The outcome is a
//! second commit. A crash between the two leaves the delivery pending, and it is sent once more when the claim runs out,
//! with the same Message-ID. So that one crash makes one duplicate at most, the messages of a channel take turns: the next
//! goes out when the one before is settled, or when its receiver takes longer than a moment (`turn_milliseconds`), so that
//! one that hangs holds up nobody. No commit ever waits for the network.

use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream;
use jiff::{SignedDuration, Timestamp};
use tokio_util::sync::CancellationToken;
use turjuman_dispatch::model::{ChannelKind, micros};
use turjuman_operations::notice::{Delivery, DeliveryState, NoticeContent};
use turjuman_operations::ports::{CommitError, StoreError};

use crate::backoff;
use crate::calendar::entry_for;
use crate::channel::{Outgoing, SendError};
use crate::counts::Counts;
use crate::overtaken::{Facts, is_overtaken};
use crate::urgency::useful_until;
use crate::worker::Notifications;

/// Characters kept of the last error.
const LONGEST_ERROR: usize = 200;
/// How often an outcome is written again when the database fails, and the wait in between.
const SETTLE_TRIES: u32 = 3;
const SETTLE_WAIT: Duration = Duration::from_millis(250);

/// What is to be done with a delivery that is due.
enum Plan {
    /// It goes out.
    Send(Box<Outgoing>),
    /// Not now: the reader's quiet hours end then.
    Postpone(Timestamp),
    /// It was overtaken.
    Supersede,
    /// It can never go out.
    GiveUp(String),
}

impl Notifications {
    /// Works through the deliveries of a channel (or of all) that are due, oldest first, several at a time, until none is left or the token is
    /// cancelled. What is being sent then is finished.
    pub(crate) async fn deliver_all(
        &self,
        channel: Option<ChannelKind>,
        now: Timestamp,
        shutdown: &CancellationToken,
    ) -> Result<Counts, StoreError> {
        let mut counts = Counts::default();
        while !shutdown.is_cancelled() {
            let due = self.store.deliveries_due(&self.organization, channel, now, self.config.batch).await?;
            let full = due.len() == self.config.batch as usize;
            let attempts: Vec<_> =
                due.into_iter().map(|delivery| self.attempt(delivery, now, shutdown)).collect();
            let mut results = stream::iter(attempts).buffer_unordered(self.config.concurrency);
            let mut round = Counts::default();
            let mut failure = None;
            while let Some(result) = results.next().await {
                match result {
                    Ok(done) => round += done,
                    Err(error) => failure = Some(error),
                }
            }
            // A round in which others were always faster would read the same rows again at once.
            let stuck = Counts { lost_races: 0, ..round.clone() }.is_empty();
            counts += round;
            if let Some(error) = failure {
                return Err(error);
            }
            if !full || stuck {
                break;
            }
        }
        Ok(counts)
    }

    async fn attempt(
        &self,
        delivery: Delivery,
        due: Timestamp,
        shutdown: &CancellationToken,
    ) -> Result<Counts, StoreError> {
        if shutdown.is_cancelled() {
            return Ok(Counts::default());
        }
        // Later than the start of the round when the ones before took their time; equal to it in simulated time.
        let now = self.clock.now().max(due);
        match self.plan(&delivery, now).await? {
            Plan::Send(outgoing) => self.send(delivery, *outgoing, now).await,
            Plan::Postpone(until) => {
                let put_off = Delivery {
                    version: delivery.version + 1,
                    next_attempt_at: Some(until),
                    updated_at: now,
                    ..delivery
                };
                self.settle(put_off, now, Counts { postponed: 1, ..Counts::default() }).await
            }
            Plan::Supersede => {
                let ended = ended(delivery, DeliveryState::Superseded, None, now);
                self.settle(ended, now, Counts { superseded: 1, ..Counts::default() }).await
            }
            Plan::GiveUp(reason) => self.give_up(delivery, reason, now).await,
        }
    }

    async fn plan(&self, delivery: &Delivery, now: Timestamp) -> Result<Plan, StoreError> {
        let give_up = |reason: &str| Ok(Plan::GiveUp(reason.to_owned()));
        let Some(notice) = self.store.notice(&self.organization, delivery.notice).await? else {
            return give_up("the notice no longer exists");
        };
        let facts = Facts::read(self.store.as_ref(), &notice).await?;
        if is_overtaken(&notice.content, &facts, now) {
            return Ok(Plan::Supersede);
        }
        if !self.channels.contains_key(&delivery.channel) {
            return give_up("this channel is not set up any more");
        }
        if delivery.attempts >= self.config.retry.attempts {
            return give_up("the last attempt was cut off, and its outcome is not known");
        }
        let profile = self.profile_of(&notice.recipient).await?;
        let Some(address) = profile.address(delivery.channel) else {
            return give_up("the recipient has left this channel or has no address any more");
        };
        if let Some(until) = profile.waits_until(&notice.content, now) {
            return Ok(Plan::Postpone(until));
        }
        let link = self.offer_links.as_ref().and_then(|links| links.of(&notice, delivery.channel));
        let rendered = self.renderer.render_with(&profile.locale, delivery.channel, &notice, link.as_deref());
        match rendered {
            Ok(rendered) => Ok(Plan::Send(Box::new(Outgoing {
                delivery: delivery.id,
                address: address.to_owned(),
                locale: rendered.locale.to_string(),
                direction: rendered.locale.direction(),
                subject: rendered.subject,
                body: rendered.body,
                at: now,
                useful_until: useful_until(&notice.content),
                about: notice.request.map_or_else(|| notice.id.to_string(), |request| request.to_string()),
                offer: notice.offer.filter(|_| matches!(notice.content, NoticeContent::OfferMade { .. })),
                calendar: entry_for(&self.renderer, &profile.locale, &notice, &facts),
            }))),
            Err(error) => {
                tracing::error!(notice = %notice.id, %error, "a notice cannot be put into words; it is not sent");
                give_up("the message could not be put into words")
            }
        }
    }

    async fn send(
        &self,
        delivery: Delivery,
        outgoing: Outgoing,
        now: Timestamp,
    ) -> Result<Counts, StoreError> {
        let Some(adapter) = self.channels.get(&delivery.channel) else {
            return self.give_up(delivery, "this channel is not set up any more".into(), now).await;
        };
        let hold = SignedDuration::from_secs(i64::try_from(self.config.claim_seconds).unwrap_or(i64::MAX));
        let claimed = Delivery {
            version: delivery.version + 1,
            attempts: delivery.attempts + 1,
            next_attempt_at: Some(micros(now.saturating_add(hold).unwrap_or(Timestamp::MAX))),
            updated_at: now,
            ..delivery
        };
        if !self.claim(claimed.clone(), now).await? {
            return Ok(Counts { lost_races: 1, ..Counts::default() });
        }
        let turn = self.turn(claimed.channel).await;
        let mut sending = adapter.send(&outgoing);
        let (sent, _turn) = match tokio::time::timeout(self.config.turn(), &mut sending).await {
            Ok(sent) => (sent, turn),
            Err(_) => {
                drop(turn);
                (sending.await, None)
            }
        };
        let now = self.clock.now().max(now);
        match sent {
            Ok(()) => {
                let state =
                    if adapter.reports_arrival() { DeliveryState::Sent } else { DeliveryState::Delivered };
                tracing::debug!(delivery = %claimed.id, attempts = claimed.attempts, state = state.name(), "out");
                let ended = ended(claimed, state, None, now);
                self.settle(ended, now, Counts { delivered: 1, ..Counts::default() }).await
            }
            Err(SendError::Permanent(reason)) => self.give_up(claimed, reason, now).await,
            Err(SendError::Transient(reason)) => self.retry_later(claimed, reason, Duration::ZERO, now).await,
            Err(SendError::Later { reason, after }) => self.retry_later(claimed, reason, after, now).await,
        }
    }

    async fn retry_later(
        &self,
        claimed: Delivery,
        reason: String,
        after: Duration,
        now: Timestamp,
    ) -> Result<Counts, StoreError> {
        let retry = &self.config.retry;
        let next = backoff::next_attempt(retry, claimed.id, claimed.attempts, claimed.created_at, now);
        // Who asks for patience gets it, but for no longer than we would wait ourselves.
        let after = i64::try_from(after.as_secs().min(retry.max_seconds)).unwrap_or(i64::MAX);
        let asked = now.saturating_add(SignedDuration::from_secs(after)).unwrap_or(Timestamp::MAX);
        let next = next.map(|next| next.max(micros(asked)));
        let Some(next) = next else {
            return self
                .give_up(claimed, format!("no success after so many attempts; the last: {reason}"), now)
                .await;
        };
        tracing::info!(delivery = %claimed.id, attempts = claimed.attempts, %next, reason, "to be tried again");
        let waiting = Delivery {
            version: claimed.version + 1,
            next_attempt_at: Some(next),
            last_error: Some(short(&reason)),
            updated_at: now,
            ..claimed
        };
        self.settle(waiting, now, Counts { retried: 1, ..Counts::default() }).await
    }

    async fn give_up(
        &self,
        delivery: Delivery,
        reason: String,
        now: Timestamp,
    ) -> Result<Counts, StoreError> {
        tracing::warn!(delivery = %delivery.id, attempts = delivery.attempts, reason, "given up");
        let ended = ended(delivery, DeliveryState::GivenUp, Some(short(&reason)), now);
        self.settle(ended, now, Counts { given_up: 1, ..Counts::default() }).await
    }

    /// True when this process may send.
    async fn claim(&self, claimed: Delivery, now: Timestamp) -> Result<bool, StoreError> {
        let mut step = self.step(now);
        step.put(claimed);
        match self.store.commit(step).await {
            Ok(_) => Ok(true),
            Err(CommitError::Store(error)) => Err(error),
            Err(CommitError::Conflict(_) | CommitError::Unique(_) | CommitError::KeyTaken(_)) => Ok(false),
        }
    }

    /// Writes an outcome. The message may be out already, so a database that stumbles is asked again: each time it is not
    /// written is a duplicate. The same step is handed in each time, so that it cannot count twice.
    async fn settle(&self, outcome: Delivery, now: Timestamp, done: Counts) -> Result<Counts, StoreError> {
        let id = outcome.id;
        let mut step = self.step(now);
        step.put(outcome);
        let mut tries = 1;
        loop {
            match self.store.commit(step.clone()).await {
                Ok(_) => return Ok(done),
                Err(CommitError::Store(error)) if tries == SETTLE_TRIES => return Err(error),
                Err(CommitError::Store(_)) => {
                    tries += 1;
                    tokio::time::sleep(SETTLE_WAIT).await;
                }
                Err(CommitError::Conflict(_) | CommitError::Unique(_) | CommitError::KeyTaken(_)) => {
                    tracing::warn!(delivery = %id, "another process changed this delivery meanwhile");
                    return Ok(Counts { lost_races: 1, ..Counts::default() });
                }
            }
        }
    }
}

pub(crate) fn ended(
    delivery: Delivery,
    state: DeliveryState,
    last_error: Option<String>,
    now: Timestamp,
) -> Delivery {
    Delivery {
        version: delivery.version + 1,
        state,
        next_attempt_at: None,
        last_error: last_error.or(delivery.last_error),
        updated_at: now,
        ..delivery
    }
}

pub(crate) fn short(reason: &str) -> String {
    reason.chars().take(LONGEST_ERROR).collect()
}
