//! Update: where a webhook leads, of what it is told, and whether.

use std::collections::BTreeSet;

use turjuman_dispatch::model::WebhookId;

use super::{Webhook, WebhookEvent, WebhookState};
use crate::caller::Call;
use crate::desk::Desk;
use crate::error::{OperationError, Problem, Violations};
use crate::idempotency::ResultIds;
use crate::outside::{OutsideAddress, Reach};
use crate::roster::update::read_mask;

/// The parts of a webhook that can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum WebhookField {
    Address,
    Events,
    Enabled,
}

impl WebhookField {
    /// Every field with its path.
    pub const ALL: &'static [(WebhookField, &'static str)] = &[
        (WebhookField::Address, "address"),
        (WebhookField::Events, "events"),
        (WebhookField::Enabled, "enabled"),
    ];
}

/// A webhook as typed.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "each is the field of the same name of `Webhook`, as typed")]
pub struct WebhookInput {
    pub address: String,
    pub events: Vec<String>,
    pub enabled: bool,
}

impl WebhookInput {
    pub(super) fn apply(
        &self,
        fields: &BTreeSet<WebhookField>,
        webhook: &mut Webhook,
        reach: Reach,
        wrong: &mut Violations,
    ) {
        if fields.contains(&WebhookField::Address)
            && let Some(address) = self.read_address(reach, wrong)
        {
            webhook.address = address.into_text();
        }
        if fields.contains(&WebhookField::Events) {
            webhook.events = self.read_events(wrong);
        }
        if fields.contains(&WebhookField::Enabled) {
            webhook.state = if self.enabled { WebhookState::Enabled } else { WebhookState::Disabled };
        }
    }

    /// Notes every problem of a webhook as typed.
    pub fn check(&self, reach: Reach, wrong: &mut Violations) {
        self.read_address(reach, wrong);
        self.read_events(wrong);
    }

    fn read_address(&self, reach: Reach, wrong: &mut Violations) -> Option<OutsideAddress> {
        wrong.keep("webhook.address", OutsideAddress::checked(&self.address, reach))
    }

    fn read_events(&self, wrong: &mut Violations) -> Vec<WebhookEvent> {
        let mut events = BTreeSet::new();
        for (index, name) in self.events.iter().enumerate() {
            let event = name
                .parse::<WebhookEvent>()
                .map_err(|_| Problem::Invalid { expected: WebhookEvent::known() });
            if let Some(event) = wrong.keep(&format!("webhook.events[{index}]"), event) {
                events.insert(event);
            }
        }
        events.into_iter().collect()
    }
}

impl Desk {
    /// Sets the fields that the mask names. Switched on again, a webhook is told of what happens from then on; what waited
    /// when it was switched off goes out.
    ///
    /// # Errors
    /// `Invalid` with every problem, unknown paths among them; `NotFound`.
    pub async fn update_webhook(
        &self,
        call: &Call,
        id: WebhookId,
        input: &WebhookInput,
        mask: &[String],
        reach: Reach,
    ) -> Result<Webhook, OperationError> {
        let mut wrong = Violations::default();
        let fields = read_mask(mask, WebhookField::ALL, &mut wrong);
        wrong.into_result()?;
        let fields = &fields;
        self.carry_out(call, || async move {
            let before = self.webhook(id).await?;
            let now = self.now();
            let mut webhook = Webhook { version: before.version + 1, updated_at: now, ..before.clone() };
            let mut wrong = Violations::default();
            input.apply(fields, &mut webhook, reach, &mut wrong);
            wrong.into_result()?;
            if before.state != WebhookState::Enabled && webhook.state == WebhookState::Enabled {
                webhook.cursor = self.store().head(self.organization()).await?;
            }
            let mut step = self.step(now);
            step.put(webhook);
            Ok((step, ResultIds { webhook: Some(id), ..ResultIds::default() }))
        })
        .await?;
        self.webhook(id).await
    }
}
