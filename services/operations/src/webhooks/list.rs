//! List: which systems are told, and how that goes.

use super::{Webhook, WebhookTally};
use crate::desk::Desk;
use crate::error::OperationError;
use crate::ports::Page;

/// A webhook, and how its deliveries go.
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookView {
    /// The webhook.
    pub webhook: Webhook,
    /// How its deliveries go.
    pub tally: WebhookTally,
}

impl Desk {
    /// The webhooks, newest first.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn list_webhooks(&self, page: Page) -> Result<Vec<WebhookView>, OperationError> {
        let mut views = Vec::new();
        for webhook in self.store().list_webhooks(self.organization(), page).await? {
            views.push(self.view_webhook(webhook).await?);
        }
        Ok(views)
    }

    /// How the deliveries of a webhook go.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn view_webhook(&self, webhook: Webhook) -> Result<WebhookView, OperationError> {
        let tally = self.store().webhook_tally(self.organization(), webhook.id).await?;
        Ok(WebhookView { webhook, tally })
    }
}
