//! Create: another system is told from now on.

use turjuman_dispatch::model::WebhookId;

use super::update::{WebhookField, WebhookInput};
use super::{MOST_WEBHOOKS, SigningSecret, Webhook, WebhookState};
use crate::caller::Call;
use crate::desk::Desk;
use crate::error::{OperationError, Problem, Violations};
use crate::idempotency::ResultIds;
use crate::outside::Reach;
use crate::ports::Page;

impl Desk {
    /// Adds a webhook that is told of what happens from now on. A repeated call changes nothing: the webhook then still has
    /// the secret of the first.
    ///
    /// # Errors
    /// `Invalid` with every problem; too many webhooks are one.
    pub async fn create_webhook(
        &self,
        call: &Call,
        input: &WebhookInput,
        secret: &SigningSecret,
        reach: Reach,
    ) -> Result<Webhook, OperationError> {
        let ids = self
            .carry_out(call, || async move {
                let now = self.now();
                let mut wrong = Violations::default();
                let mut webhook = Webhook {
                    organization: self.organization().clone(),
                    id: self.new_webhook_id(now),
                    version: 1,
                    address: String::new(),
                    events: Vec::new(),
                    secret: secret.clone(),
                    old_secret: None,
                    state: WebhookState::Enabled,
                    cursor: 0,
                    created_at: now,
                    updated_at: now,
                };
                let fields = [WebhookField::Address, WebhookField::Events].into();
                input.apply(&fields, &mut webhook, reach, &mut wrong);
                let page = Page { before: None, limit: MOST_WEBHOOKS };
                let there = self.store().list_webhooks(self.organization(), page).await?;
                if there.len() >= MOST_WEBHOOKS as usize {
                    let expected = format!("at most {MOST_WEBHOOKS} webhooks; delete one first");
                    wrong.add("webhook", Problem::Invalid { expected });
                }
                wrong.into_result()?;
                webhook.cursor = self.store().head(self.organization()).await?;
                let id = webhook.id;
                let mut step = self.step(now);
                step.put(webhook);
                Ok((step, ResultIds { webhook: Some(id), ..ResultIds::default() }))
            })
            .await?;
        self.webhook(ids.webhook.ok_or(OperationError::NotFound("webhook"))?).await
    }

    /// A webhook that was not deleted.
    ///
    /// # Errors
    /// `NotFound`; the store's failure.
    pub(super) async fn webhook(&self, id: WebhookId) -> Result<Webhook, OperationError> {
        let found = self.store().webhook(self.organization(), id).await?;
        let there = found.filter(|webhook| webhook.state != WebhookState::Deleted);
        there.ok_or(OperationError::NotFound("webhook"))
    }
}
