//! The worker: when webhooks are looked at. Commits of this process wake it; a poll finds what other processes wrote and
//! what has become due.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use jiff::Timestamp;
use tokio_util::sync::CancellationToken;
use turjuman_dispatch::model::{OrganizationId, StepId, WebhookId};
use turjuman_operations::ports::{Clock, IdSource, Page, Store, StoreError};
use turjuman_operations::step::Step;
use turjuman_operations::webhooks::{MOST_WEBHOOKS, Webhook, WebhookState};

use super::send::Sender;

/// Between two looks at most, whatever wakes the worker in between.
const POLL: Duration = Duration::from_secs(2);
/// After a wake-up, so long is waited for more of the same.
const GATHER: Duration = Duration::from_millis(40);

/// Tells other systems of one organization's events.
pub struct Webhooks {
    pub(super) store: Arc<dyn Store>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) ids: Arc<dyn IdSource>,
    pub(super) organization: OrganizationId,
    pub(super) sender: Sender,
    /// Up to where the history was read for each webhook, where that is further than its cursor.
    seen: Mutex<BTreeMap<WebhookId, u64>>,
}

impl std::fmt::Debug for Webhooks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Webhooks").field("organization", &self.organization).finish_non_exhaustive()
    }
}

impl Webhooks {
    /// A worker; nothing is done before it runs.
    pub fn new(
        store: Arc<dyn Store>,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn IdSource>,
        organization: OrganizationId,
        sender: Sender,
    ) -> Self {
        Self { store, clock, ids, organization, sender, seen: Mutex::default() }
    }

    /// Works until the token is cancelled; a message that is being sent then is finished.
    pub async fn run(&self, shutdown: CancellationToken) {
        let mut commits = self.store.commits();
        let mut alive = true;
        let mut busy = BTreeSet::new();
        let mut lanes = FuturesUnordered::new();
        while !shutdown.is_cancelled() {
            commits.mark_unchanged();
            let mut watched = false;
            // Lanes that were busy when something happened look again when they are done.
            let mut missed = false;
            for webhook in self.enabled().await {
                watched = true;
                missed |= busy.contains(&webhook.id);
                if busy.insert(webhook.id) {
                    lanes.push(self.round(webhook, &shutdown));
                }
            }
            let poll = tokio::time::sleep(POLL);
            tokio::pin!(poll);
            loop {
                tokio::select! {
                    () = shutdown.cancelled() => break,
                    () = &mut poll => break,
                    Some((id, more)) = lanes.next(), if !lanes.is_empty() => {
                        busy.remove(&id);
                        if more || missed {
                            break;
                        }
                    }
                    // Without a webhook, commits are none of its business.
                    changed = commits.changed(), if alive && watched => {
                        // A closed channel only ends the hints: the poll goes on.
                        alive = changed.is_ok();
                        tokio::time::sleep(GATHER).await;
                        break;
                    }
                }
            }
        }
        while lanes.next().await.is_some() {}
        tracing::debug!("stopped");
    }

    /// One look at a webhook; true when another should follow at once.
    async fn round(&self, webhook: Webhook, shutdown: &CancellationToken) -> (WebhookId, bool) {
        let looked = async {
            self.note_new(&webhook).await?;
            self.deliver_due(webhook.id, shutdown).await
        };
        let more = looked.await.unwrap_or_else(|error: StoreError| {
            tracing::warn!(webhook = %webhook.id, %error, "it cannot be told now");
            false
        });
        (webhook.id, more)
    }

    async fn enabled(&self) -> Vec<Webhook> {
        // All of them: two that are made at the same moment may be one too many.
        let page = Page { before: None, limit: MOST_WEBHOOKS * 2 };
        match self.store.list_webhooks(&self.organization, page).await {
            Ok(webhooks) => webhooks.into_iter().filter(|one| one.state == WebhookState::Enabled).collect(),
            Err(error) => {
                tracing::warn!(%error, "webhooks cannot be read now");
                Vec::new()
            }
        }
    }

    pub(super) fn step(&self, now: Timestamp) -> Step {
        Step::new(StepId::from_uuid(self.ids.uuid(now)), self.organization.clone(), now)
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<WebhookId, u64>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn seen(&self, webhook: WebhookId) -> u64 {
        self.lock().get(&webhook).copied().unwrap_or(0)
    }

    pub(super) fn saw(&self, webhook: WebhookId, sequence: u64) {
        self.lock().insert(webhook, sequence);
    }
}
