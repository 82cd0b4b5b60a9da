//! Delete: another system is not told any more.

use turjuman_dispatch::model::WebhookId;

use super::{SigningSecret, Webhook, WebhookState};
use crate::caller::Call;
use crate::desk::Desk;
use crate::error::OperationError;
use crate::idempotency::ResultIds;

impl Desk {
    /// Deletes a webhook: its address and secrets are forgotten, and what waited is not sent.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn delete_webhook(&self, call: &Call, id: WebhookId) -> Result<(), OperationError> {
        self.carry_out(call, || async move {
            let before = self.webhook(id).await?;
            let now = self.now();
            let mut step = self.step(now);
            step.put(Webhook {
                version: before.version + 1,
                address: String::new(),
                secret: SigningSecret::new(Vec::new()),
                old_secret: None,
                state: WebhookState::Deleted,
                updated_at: now,
                ..before
            });
            Ok((step, ResultIds { webhook: Some(id), ..ResultIds::default() }))
        })
        .await?;
        Ok(())
    }
}
