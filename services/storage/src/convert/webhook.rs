//! Webhooks and their deliveries.

use turjuman_dispatch::model::{OrganizationId, WebhookDeliveryId, WebhookId};
use turjuman_operations::webhooks::{SigningSecret, Webhook, WebhookDelivery};

use super::{Cells, FieldError, Stored, count_out, json_out, name_out, time_out, time_out_opt};
use crate::entities::{webhook, webhook_delivery};

impl Stored for Webhook {
    type Row = webhook::Model;
    const NOUN: &'static str = "webhook";

    fn cells(&self, cells: &mut Cells) -> Result<(), FieldError> {
        let old = self.old_secret.as_ref();
        cells.id(self.id.uuid());
        cells.count(self.version);
        cells.text(self.address.as_str());
        cells.json("events", &self.events)?;
        cells.bytes(self.secret.expose());
        cells.bytes_opt(old.map(|(secret, _)| secret.expose()));
        cells.time_opt("old_secret_until", old.map(|(_, until)| *until))?;
        cells.name(self.state.name());
        cells.count(self.cursor);
        cells.time("created_at", self.created_at)?;
        cells.time("updated_at", self.updated_at)?;
        Ok(())
    }

    fn from_row(row: webhook::Model, org: &OrganizationId) -> Result<Self, FieldError> {
        let until = time_out_opt("old_secret_until", row.old_secret_until)?;
        Ok(Webhook {
            organization: org.clone(),
            id: WebhookId::from_uuid(row.id),
            version: count_out("version", row.version)?,
            address: row.address,
            events: json_out("events", row.events)?,
            secret: SigningSecret::new(row.secret),
            old_secret: row.old_secret.map(SigningSecret::new).zip(until),
            state: name_out("state", &row.state)?,
            cursor: count_out("cursor", row.cursor)?,
            created_at: time_out("created_at", row.created_at)?,
            updated_at: time_out("updated_at", row.updated_at)?,
        })
    }

    fn key(row: &webhook::Model) -> String {
        WebhookId::from_uuid(row.id).to_string()
    }
}

impl Stored for WebhookDelivery {
    type Row = webhook_delivery::Model;
    const NOUN: &'static str = "webhook's delivery";

    fn cells(&self, cells: &mut Cells) -> Result<(), FieldError> {
        cells.id(self.id.uuid());
        cells.count(self.version);
        cells.id(self.webhook.uuid());
        cells.count(self.sequence);
        cells.text(self.body.as_str());
        cells.name(self.state.name());
        cells.count(self.attempts);
        cells.time_opt("next_attempt_at", self.next_attempt_at)?;
        cells.text_opt(self.last_error.as_deref());
        cells.time_opt("failed_at", self.failed_at)?;
        cells.time_opt("delivered_at", self.delivered_at)?;
        cells.time("created_at", self.created_at)?;
        Ok(())
    }

    fn from_row(row: webhook_delivery::Model, org: &OrganizationId) -> Result<Self, FieldError> {
        Ok(WebhookDelivery {
            organization: org.clone(),
            id: WebhookDeliveryId::from_uuid(row.id),
            version: count_out("version", row.version)?,
            webhook: WebhookId::from_uuid(row.webhook),
            sequence: count_out("sequence", row.sequence)?,
            body: row.body,
            state: name_out("state", &row.state)?,
            attempts: count_out("attempts", row.attempts)?,
            next_attempt_at: time_out_opt("next_attempt_at", row.next_attempt_at)?,
            last_error: row.last_error,
            failed_at: time_out_opt("failed_at", row.failed_at)?,
            delivered_at: time_out_opt("delivered_at", row.delivered_at)?,
            created_at: time_out("created_at", row.created_at)?,
        })
    }

    fn key(row: &webhook_delivery::Model) -> String {
        WebhookDeliveryId::from_uuid(row.id).to_string()
    }
}
