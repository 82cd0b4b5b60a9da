//! One call to another system: signed, limited in time, without following where it is sent on to. What it answers beyond the
//! status is not read.

use std::time::Duration;

use jiff::Timestamp;
use reqwest::header::{CONTENT_TYPE, RETRY_AFTER};
use reqwest::{Client, StatusCode};
use turjuman_operations::outside::{OutsideAddress, Reach};
use turjuman_operations::webhooks::{Webhook, WebhookDelivery};

use super::signature::{ID, SIGNATURE, TIMESTAMP, signatures};
use crate::config::ConfigError;
use crate::outside;

/// A call takes no longer than this.
pub(super) const TIMEOUT: Duration = Duration::from_secs(15);

/// What came of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The other system has it.
    Taken,
    /// It has not; another time it may. Why, and how long it wants to be left alone.
    Failed(String, Duration),
    /// It answered that it is gone for good.
    Gone,
}

/// Calls other systems.
#[derive(Debug, Clone)]
pub struct Sender {
    client: Client,
    reach: Reach,
}

impl Sender {
    /// Prepares the calls; no connection is made yet.
    ///
    /// # Errors
    /// When TLS cannot be set up on this machine.
    pub fn new(reach: Reach) -> Result<Self, ConfigError> {
        let problem =
            |error| ConfigError { key: "webhooks", problem: format!("HTTPS cannot be set up: {error}") };
        Ok(Self { client: outside::client(reach, TIMEOUT).map_err(problem)?, reach })
    }

    /// Sends a delivery.
    pub async fn send(&self, webhook: &Webhook, delivery: &WebhookDelivery, now: Timestamp) -> Verdict {
        let failed = |reason: &str| Verdict::Failed(reason.to_owned(), Duration::ZERO);
        // Once more: the settings may have changed since it was set, and an address written as numbers is not resolved.
        let Ok(address) = OutsideAddress::checked(&webhook.address, self.reach) else {
            return failed("not called: the address is not public, or not https");
        };
        let (id, seconds) = (delivery.id.to_string(), now.as_second());
        let signature = signatures(webhook.signing_secrets(now), &id, seconds, &delivery.body);
        let call = self
            .client
            .post(address.into_text())
            .header(CONTENT_TYPE, "application/json")
            .header(ID, id)
            .header(TIMESTAMP, seconds)
            .header(SIGNATURE, signature)
            .body(delivery.body.clone());
        let answer = match call.send().await {
            Ok(answer) => answer,
            Err(error) if outside::refused(&error) => {
                return failed("not called: the name does not lead to a public address");
            }
            Err(error) if error.is_timeout() => return failed("no answer in time"),
            Err(error) if error.is_connect() => return failed("it could not be reached"),
            Err(_) => return failed("the connection broke off"),
        };
        let status = answer.status();
        let asked =
            answer.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.trim().parse().ok());
        match status {
            _ if status.is_success() => Verdict::Taken,
            StatusCode::GONE => Verdict::Gone,
            _ if status.is_redirection() => {
                failed(&format!("it answered {}; redirects are not followed", status.as_u16()))
            }
            _ => {
                let wait = Duration::from_secs(asked.unwrap_or(0));
                Verdict::Failed(format!("it answered {}", status.as_u16()), wait)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use turjuman_dispatch::model::{WebhookDeliveryId, WebhookId};
    use turjuman_operations::notice::DeliveryState;
    use turjuman_operations::webhooks::{SigningSecret, WebhookState};
    use uuid::Uuid;

    use super::*;

    /// As after a change of the settings: what was allowed when it was set is not any more.
    #[tokio::test]
    async fn an_address_is_checked_again_when_it_is_called() {
        let now: Timestamp = "2026-03-02T14:00:00Z".parse().expect("time");
        let organization: turjuman_dispatch::model::OrganizationId = "city".parse().expect("a slug");
        let webhook = Webhook {
            organization: organization.clone(),
            id: WebhookId::from_uuid(Uuid::from_u128(1)),
            version: 1,
            address: "https://127.0.0.1:9/".into(),
            events: Vec::new(),
            secret: SigningSecret::new(vec![1; 32]),
            old_secret: None,
            state: WebhookState::Enabled,
            cursor: 0,
            created_at: now,
            updated_at: now,
        };
        let delivery = WebhookDelivery {
            organization,
            id: WebhookDeliveryId::from_uuid(Uuid::from_u128(2)),
            version: 2,
            webhook: webhook.id,
            sequence: 1,
            body: "{}".into(),
            state: DeliveryState::Pending,
            attempts: 1,
            next_attempt_at: Some(now),
            last_error: None,
            failed_at: None,
            delivered_at: None,
            created_at: now,
        };
        let strict = Sender::new(Reach::Public).expect("a client").send(&webhook, &delivery, now).await;
        assert!(matches!(&strict, Verdict::Failed(why, _) if why.starts_with("not called")), "{strict:?}");
        let loose = Sender::new(Reach::PrivateToo).expect("a client").send(&webhook, &delivery, now).await;
        assert_eq!(loose, Verdict::Failed("it could not be reached".into(), Duration::ZERO));
    }
}
