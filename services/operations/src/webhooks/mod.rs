//! Webhooks: addresses of the city's other systems that are told of what happened, and by whom they are kept.
//!
//! The numbered history is the outbox. Each webhook remembers up to which number it was told ([`Webhook::cursor`]);
//! `notifications` writes the deliveries of what came after and moves the cursor in one commit. So nothing is sent without a
//! committed event, nothing is left out after a crash, and the desk's own steps carry nothing for it.

mod create;
mod delete;
mod event;
mod list;
mod rotate;
mod update;

use std::fmt;
use std::str::FromStr;

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{OrganizationId, UnknownName, WebhookDeliveryId, WebhookId};

pub use event::WebhookEvent;
pub use list::WebhookView;
pub use update::{WebhookField, WebhookInput};

use crate::notice::DeliveryState;

/// Webhooks of one organization at most: each of them reads the whole history.
pub const MOST_WEBHOOKS: u32 = 20;
/// How long the secret before still signs, after it was replaced.
pub const OLD_SECRET_SIGNS_FOR: SignedDuration = SignedDuration::from_hours(24);

/// A secret that both sides know: what is signed with it comes from us. It never shows in a log.
#[derive(Clone, PartialEq, Eq)]
pub struct SigningSecret(Vec<u8>);

impl SigningSecret {
    /// These random bytes, 24 to 64 of them.
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The bytes, for signing and storing.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for SigningSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningSecret(…)")
    }
}

/// Whether a webhook is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WebhookState {
    /// It is told.
    Enabled,
    /// A coordinator switched it off.
    Disabled,
    /// It answered "gone" (410), and was switched off by that.
    Gone,
    /// A coordinator deleted it. The row stays, without address and secrets, so that its deliveries have a home.
    Deleted,
}

impl WebhookState {
    const ALL: [Self; 4] = [Self::Enabled, Self::Disabled, Self::Gone, Self::Deleted];

    /// The stable name, as stored.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Gone => "gone",
            Self::Deleted => "deleted",
        }
    }
}

impl FromStr for WebhookState {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        Self::ALL.into_iter().find(|state| state.name() == text).ok_or_else(|| UnknownName {
            given: text.to_owned(),
            known: "enabled, disabled, gone, deleted".to_owned(),
        })
    }
}

/// An address that is told of events.
#[derive(Debug, Clone, PartialEq)]
pub struct Webhook {
    /// The organization.
    pub organization: OrganizationId,
    /// Its id.
    pub id: WebhookId,
    /// Counts the changes, from 1.
    pub version: u64,
    /// Where it is told; it may hold a token of the other system, so it stays out of logs.
    pub address: String,
    /// Of what it is told; empty means everything there is.
    pub events: Vec<WebhookEvent>,
    /// What its messages are signed with.
    pub secret: SigningSecret,
    /// The secret before, and until when messages are signed with it too.
    pub old_secret: Option<(SigningSecret, Timestamp)>,
    /// Whether it is told.
    pub state: WebhookState,
    /// The number in the history up to which its deliveries are written.
    pub cursor: u64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl Webhook {
    /// True when it wants to know of this.
    pub fn wants(&self, event: WebhookEvent) -> bool {
        self.events.is_empty() || self.events.contains(&event)
    }

    /// The secrets to sign with at this moment, the current one first.
    pub fn signing_secrets(&self, now: Timestamp) -> impl Iterator<Item = &SigningSecret> {
        let old = self.old_secret.as_ref().filter(move |(_, until)| now < *until).map(|(secret, _)| secret);
        std::iter::once(&self.secret).chain(old)
    }
}

/// One event on its way to one webhook.
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookDelivery {
    /// The organization.
    pub organization: OrganizationId,
    /// Its id; it is sent along, the same for each attempt, so that repeats are recognisable.
    pub id: WebhookDeliveryId,
    /// Counts the changes, from 1.
    pub version: u64,
    /// The webhook.
    pub webhook: WebhookId,
    /// The event's number in the history. Unique with the webhook.
    pub sequence: u64,
    /// What is sent, byte for byte the same for each attempt.
    pub body: String,
    /// How it stands: pending, delivered, or given up.
    pub state: DeliveryState,
    /// Attempts made.
    pub attempts: u32,
    /// When to try (again); `None` unless pending.
    pub next_attempt_at: Option<Timestamp>,
    /// What the last failure was, in our own words.
    pub last_error: Option<String>,
    /// When it last failed.
    pub failed_at: Option<Timestamp>,
    /// When it was taken.
    pub delivered_at: Option<Timestamp>,
    /// When it was made.
    pub created_at: Timestamp,
}

/// How the deliveries of a webhook go.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WebhookTally {
    /// Deliveries that wait for an attempt.
    pub waiting: u64,
    /// When one was last taken.
    pub last_success_at: Option<Timestamp>,
    /// When an attempt last failed.
    pub last_failure_at: Option<Timestamp>,
    /// Why it failed.
    pub last_failure: Option<String>,
}

#[cfg(test)]
mod tests {
    use turjuman_dispatch::model::WebhookId;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn the_old_secret_signs_along_until_its_time_is_over_and_neither_shows() {
        let now: Timestamp = "2026-03-02T14:00:00Z".parse().expect("time");
        let (old, new) = (SigningSecret::new(vec![1; 32]), SigningSecret::new(vec![2; 32]));
        let webhook = Webhook {
            organization: "city".parse().expect("a slug"),
            id: WebhookId::from_uuid(Uuid::from_u128(1)),
            version: 1,
            address: "https://hooks.city.example/".into(),
            events: vec![WebhookEvent::RequestAssigned],
            secret: new.clone(),
            old_secret: Some((old.clone(), now + OLD_SECRET_SIGNS_FOR)),
            state: WebhookState::Enabled,
            cursor: 0,
            created_at: now,
            updated_at: now,
        };
        let signing = |at| webhook.signing_secrets(at).cloned().collect::<Vec<_>>();
        assert_eq!(signing(now), [new.clone(), old]);
        assert_eq!(signing(now + OLD_SECRET_SIGNS_FOR), [new]);
        assert!(
            webhook.wants(WebhookEvent::RequestAssigned) && !webhook.wants(WebhookEvent::RequestCancelled)
        );
        assert!(!format!("{webhook:?}").contains("[2, 2"), "{webhook:?}");
    }
}
