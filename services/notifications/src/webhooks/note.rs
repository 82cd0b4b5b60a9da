//! From the history to deliveries: what came after a webhook's cursor is written down for it, and the cursor moved, in one
//! commit that the webhook's version guards. Two processes cannot both write it, and a crash leaves nothing out.

use turjuman_dispatch::model::{WebhookDeliveryId, WebhookId, micros};
use turjuman_operations::event::Event;
use turjuman_operations::notice::DeliveryState;
use turjuman_operations::ports::{CommitError, StoreError, TailItem};
use turjuman_operations::webhooks::{Webhook, WebhookDelivery, WebhookEvent};

use super::payload::body;
use super::worker::Webhooks;

/// Items of the history read at once.
const PAGE: u32 = 512;
/// What concerns a webhook not at all is not written down; but its cursor moves when so much has passed, so that little is
/// read again after a start.
const STRIDE: u64 = 4096;

impl Webhooks {
    /// Writes down what is new for a webhook.
    pub(super) async fn note_new(&self, webhook: &Webhook) -> Result<(), StoreError> {
        let mut webhook = webhook.clone();
        loop {
            let from = webhook.cursor.max(self.seen(webhook.id));
            let items = self.store.tail(&self.organization, from, PAGE).await?;
            let Some(last) = items.last().map(TailItem::sequence) else { return Ok(()) };
            let now = self.clock.now();
            let mut step = self.step(now);
            for item in &items {
                let TailItem::Event(event) = item else { continue };
                let told = WebhookEvent::of(event.body.kind).filter(|told| webhook.wants(*told));
                if let Some(told) = told {
                    step.put(self.delivery(webhook.id, told, event)?);
                }
            }
            if !step.effects.is_empty() || last >= webhook.cursor + STRIDE {
                webhook = Webhook { version: webhook.version + 1, cursor: last, ..webhook };
                step.put(webhook.clone());
                match self.store.commit(step).await {
                    Ok(_) => {}
                    Err(CommitError::Store(error)) => return Err(error),
                    // Somebody changed the webhook, or another process was first: the next look reads it again.
                    Err(_) => return Ok(()),
                }
            }
            self.saw(webhook.id, last);
            if items.len() < PAGE as usize {
                return Ok(());
            }
        }
    }

    fn delivery(
        &self,
        webhook: WebhookId,
        told: WebhookEvent,
        event: &Event,
    ) -> Result<WebhookDelivery, StoreError> {
        let now = micros(self.clock.now());
        let body = body(told, event).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        Ok(WebhookDelivery {
            organization: self.organization.clone(),
            id: WebhookDeliveryId::from_uuid(self.ids.uuid(now)),
            version: 1,
            webhook,
            sequence: event.sequence,
            body,
            state: DeliveryState::Pending,
            attempts: 0,
            next_attempt_at: Some(now),
            last_error: None,
            failed_at: None,
            delivered_at: None,
            created_at: now,
        })
    }
}
