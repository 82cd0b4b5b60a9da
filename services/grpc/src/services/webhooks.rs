//! Webhooks.

use std::time::Duration;

use tonic::{Request, Response, Status};
use turjuman_notifications::webhooks::{draw_secret, secret_text};
use turjuman_operations::error::{OperationError, Violations};
use turjuman_operations::webhooks::{SigningSecret, Webhook, WebhookField};
use turjuman_proto::v1;
use turjuman_proto::v1::webhook_service_server::WebhookService;

use crate::convert::{Checks, webhook};
use crate::door::{Change, Door, List};
use crate::status::Fault;

/// When the system gives no random bytes, it may later.
const RANDOMNESS: Duration = Duration::from_secs(1);

/// The service.
pub(crate) struct Webhooks(pub(crate) Door);

#[tonic::async_trait]
impl WebhookService for Webhooks {
    async fn create_webhook(
        &self,
        request: Request<v1::CreateWebhookRequest>,
    ) -> Result<Response<v1::CreateWebhookResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let input = webhook::input(&message.webhook.unwrap_or_default());
                if !checks.is_empty() {
                    let mut noted = Violations::default();
                    input.check(door.webhooks_reach, &mut noted);
                    checks.merge_noted(noted);
                    checks.done()?;
                }
                let drawn = drawn()?;
                let made = door.desk.create_webhook(&call, &input, &drawn, door.webhooks_reach).await?;
                let secret = told_once(&made, &drawn);
                Ok(v1::CreateWebhookResponse { webhook: Some(shown(&door, made).await?), secret })
            })
            .await
    }

    async fn update_webhook(
        &self,
        request: Request<v1::UpdateWebhookRequest>,
    ) -> Result<Response<v1::UpdateWebhookResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let given = message.webhook.unwrap_or_default();
                let id = checks.id("webhook.id", &given.id);
                let mask = message.update_mask.unwrap_or_default().paths;
                checks.mask(&mask, WebhookField::ALL);
                let input = webhook::input(&given);
                if !checks.is_empty() {
                    let (mut noted, mut scratch) = (Checks::default(), Violations::default());
                    input.check(door.webhooks_reach, &mut scratch);
                    noted.merge_noted(scratch);
                    checks.merge_masked(noted, "webhook.", &mask);
                }
                let id = checks.all(id)?;
                let changed = door.desk.update_webhook(&call, id, &input, &mask, door.webhooks_reach).await?;
                Ok(v1::UpdateWebhookResponse { webhook: Some(shown(&door, changed).await?) })
            })
            .await
    }

    async fn list_webhooks(
        &self,
        request: Request<v1::ListWebhooksRequest>,
    ) -> Result<Response<v1::ListWebhooksResponse>, Status> {
        self.0
            .list(request, |List { door, paging, mut checks, .. }| async move {
                let page = paging.page(&mut checks);
                checks.done()?;
                let mut found = door.desk.list_webhooks(page).await?;
                let next_page_token = paging.cut(&mut found, |view| view.webhook.id.uuid().to_string());
                let webhooks = found.iter().map(webhook::to_proto).collect();
                Ok(v1::ListWebhooksResponse { webhooks, next_page_token })
            })
            .await
    }

    async fn delete_webhook(
        &self,
        request: Request<v1::DeleteWebhookRequest>,
    ) -> Result<Response<v1::DeleteWebhookResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let id = checks.id("webhook_id", &message.webhook_id);
                door.desk.delete_webhook(&call, checks.all(id)?).await?;
                Ok(v1::DeleteWebhookResponse {})
            })
            .await
    }

    async fn rotate_webhook_secret(
        &self,
        request: Request<v1::RotateWebhookSecretRequest>,
    ) -> Result<Response<v1::RotateWebhookSecretResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let id = checks.id("webhook_id", &message.webhook_id);
                let id = checks.all(id)?;
                let drawn = drawn()?;
                let changed = door.desk.rotate_webhook_secret(&call, id, &drawn).await?;
                let secret = told_once(&changed, &drawn);
                Ok(v1::RotateWebhookSecretResponse { webhook: Some(shown(&door, changed).await?), secret })
            })
            .await
    }
}

fn drawn() -> Result<SigningSecret, OperationError> {
    draw_secret().ok_or(OperationError::Overloaded { retry_after: RANDOMNESS })
}

/// The secret, when it was drawn for this call. Repeated: the secret of the first call holds, and nobody knows it but who was
/// told.
fn told_once(webhook: &Webhook, drawn: &SigningSecret) -> String {
    if webhook.secret == *drawn { secret_text(drawn) } else { String::new() }
}

async fn shown(door: &Door, webhook: Webhook) -> Result<v1::Webhook, Fault> {
    Ok(webhook::to_proto(&door.desk.view_webhook(webhook).await?))
}
