//! Rotate: a webhook gets another secret, and its owner a day to take it over.

use turjuman_dispatch::model::WebhookId;

use super::{OLD_SECRET_SIGNS_FOR, SigningSecret, Webhook};
use crate::caller::Call;
use crate::desk::Desk;
use crate::error::OperationError;
use crate::idempotency::ResultIds;

impl Desk {
    /// Signs with this secret from now on, and for a while with the one before, too. A repeated call changes nothing: the
    /// webhook then still has the secret of the first.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn rotate_webhook_secret(
        &self,
        call: &Call,
        id: WebhookId,
        secret: &SigningSecret,
    ) -> Result<Webhook, OperationError> {
        self.carry_out(call, || async move {
            let before = self.webhook(id).await?;
            let now = self.now();
            let mut step = self.step(now);
            step.put(Webhook {
                version: before.version + 1,
                secret: secret.clone(),
                old_secret: Some((before.secret, now + OLD_SECRET_SIGNS_FOR)),
                updated_at: now,
                ..before
            });
            Ok((step, ResultIds { webhook: Some(id), ..ResultIds::default() }))
        })
        .await?;
        self.webhook(id).await
    }
}
