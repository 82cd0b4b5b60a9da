//! Webhooks.

use turjuman_operations::webhooks::{WebhookInput, WebhookState, WebhookView};
use turjuman_proto::v1;

use super::time;

/// A webhook as typed.
pub(crate) fn input(webhook: &v1::Webhook) -> WebhookInput {
    WebhookInput {
        address: webhook.address.clone(),
        events: webhook.events.clone(),
        enabled: webhook.enabled,
    }
}

/// A webhook as it travels.
pub(crate) fn to_proto(view: &WebhookView) -> v1::Webhook {
    let WebhookView { webhook, tally } = view;
    let state = match webhook.state {
        WebhookState::Enabled => v1::WebhookState::Enabled,
        WebhookState::Disabled => v1::WebhookState::Disabled,
        WebhookState::Gone => v1::WebhookState::Gone,
        // Nobody is shown one.
        WebhookState::Deleted => v1::WebhookState::Unspecified,
    };
    v1::Webhook {
        id: webhook.id.to_string(),
        address: webhook.address.clone(),
        events: webhook.events.iter().map(|event| event.name().to_owned()).collect(),
        enabled: webhook.state == WebhookState::Enabled,
        state: state.into(),
        version: webhook.version,
        created_at: Some(time::to_proto(webhook.created_at)),
        old_secret_signs_until: webhook.old_secret.as_ref().map(|(_, until)| time::to_proto(*until)),
        waiting: tally.waiting,
        last_success_at: tally.last_success_at.map(time::to_proto),
        last_failure_at: tally.last_failure_at.map(time::to_proto),
        last_failure: tally.last_failure.clone().unwrap_or_default(),
    }
}
