//! The worker: when notices are expanded and deliveries tried.
//!
//! One loop expands, and one for each channel delivers (a *lane*), so that a mail server that hangs holds up neither the
//! expansion nor text messages. Commits of this process and due times wake them; a poll finds what other processes wrote. In simulated time nothing runs by itself: [`Notifications::run_due`] does
//! what is due and returns.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use jiff::Timestamp;
use tokio::sync::{Notify, Semaphore, SemaphorePermit};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tracing::Instrument;
use turjuman_dispatch::model::{ChannelKind, OrganizationId};
use turjuman_operations::notice::{Notice, Recipient};
use turjuman_operations::ports::{Clock, IdSource, Store, StoreError};

use crate::channel::ChannelAdapter;
use crate::config::{ConfigError, NotificationsConfig};
use crate::counts::Counts;
use crate::offer_link::OfferLinks;
use crate::profile::Profile;
use crate::render::{RenderError, Rendered, Renderer};

/// After a wake-up, so long is waited for more of the same: many notices then share one look and one commit.
const GATHER: Duration = Duration::from_millis(40);

/// Tells one organization's people what they must know.
pub struct Notifications {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) renderer: Arc<Renderer>,
    pub(crate) config: NotificationsConfig,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) ids: Arc<dyn IdSource>,
    pub(crate) organization: OrganizationId,
    pub(crate) channels: BTreeMap<ChannelKind, Arc<dyn ChannelAdapter>>,
    pub(crate) offer_links: Option<Arc<OfferLinks>>,
    /// Each channel that needs sending, set up or not: what waits for one that was taken away is given up.
    lanes: BTreeMap<ChannelKind, Lane>,
}

/// A channel's own way out.
struct Lane {
    /// There may be something to send.
    woken: Notify,
    /// Whose message is under way; see `deliver.rs`.
    turn: Semaphore,
}

impl Default for Lane {
    fn default() -> Self {
        Self { woken: Notify::new(), turn: Semaphore::new(1) }
    }
}

impl std::fmt::Debug for Notifications {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Notifications")
            .field("organization", &self.organization)
            .field("channels", &self.channels.keys())
            .finish_non_exhaustive()
    }
}

impl Notifications {
    /// A worker that knows the inbox only; add channels with [`Notifications::with_channel`].
    ///
    /// # Errors
    /// When the settings make no sense.
    pub fn new(
        store: Arc<dyn Store>,
        renderer: Arc<Renderer>,
        config: NotificationsConfig,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn IdSource>,
        organization: OrganizationId,
    ) -> Result<Self, ConfigError> {
        config.check()?;
        let channels = BTreeMap::new();
        let sent = ChannelKind::ALL.iter().filter(|kind| **kind != ChannelKind::Inbox);
        let lanes = sent.map(|kind| (*kind, Lane::default())).collect();
        Ok(Self { store, renderer, config, clock, ids, organization, channels, offer_links: None, lanes })
    }

    /// Adds a channel beside the inbox. Readers who chose a channel that is not set up get the inbox only. The inbox
    /// itself needs no adapter, and one given for it is not used.
    #[must_use]
    pub fn with_channel(mut self, kind: ChannelKind, adapter: Arc<dyn ChannelAdapter>) -> Self {
        if kind != ChannelKind::Inbox {
            self.channels.insert(kind, adapter);
        }
        self
    }

    /// Puts into messages that make an offer a link which opens it.
    #[must_use]
    pub fn with_offer_links(mut self, links: Arc<OfferLinks>) -> Self {
        self.offer_links = Some(links);
        self
    }

    /// Does everything that is due at `now`: expands every notice, then tries every delivery once.
    ///
    /// # Errors
    /// When the store fails; what was done before stays done.
    pub async fn run_due(&self, now: Timestamp) -> Result<Counts, StoreError> {
        let never = CancellationToken::new();
        let mut counts = self.expand_all(now, &never).await?;
        counts += self.deliver_all(None, now, &never).await?;
        Ok(counts)
    }

    /// When [`Notifications::run_due`] has something to deliver next; `None` when nothing waits.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn next_due(&self) -> Result<Option<Timestamp>, StoreError> {
        self.store.next_delivery_due(&self.organization, None).await
    }

    /// Works until the token is cancelled; a message that is being sent then is finished.
    pub async fn run(&self, shutdown: CancellationToken) {
        let expand = self.expand_loop(&shutdown).instrument(tracing::info_span!("expand"));
        let lanes = self.lanes.iter().map(|(kind, lane)| {
            let span = tracing::info_span!("deliver", channel = kind.name());
            self.deliver_loop(*kind, &lane.woken, &shutdown).instrument(span)
        });
        tokio::join!(expand, join_all(lanes));
        tracing::debug!("stopped");
    }

    /// Runs as a task of its own, in a span named `notifications`.
    pub fn spawn(self: Arc<Self>, shutdown: CancellationToken) -> JoinHandle<()> {
        let span = tracing::info_span!("notifications", organization = %self.organization);
        tokio::spawn(async move { self.run(shutdown).await }.instrument(span))
    }

    /// Waits until no other message of the channel is under way. `None` for the inbox, which needs no sending.
    pub(crate) async fn turn(&self, channel: ChannelKind) -> Option<SemaphorePermit<'_>> {
        self.lanes.get(&channel)?.turn.acquire().await.ok()
    }

    /// How a recipient wants to be told.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn profile_of(&self, recipient: &Recipient) -> Result<Profile, StoreError> {
        Profile::of(self.store.as_ref(), &self.organization, recipient, self.renderer.zone()).await
    }

    /// The notice as its recipient reads it on this channel now: for inboxes, previews and demonstrations.
    ///
    /// # Errors
    /// When the store fails or the notice cannot be put into words.
    pub async fn render_for(&self, notice: &Notice, channel: ChannelKind) -> Result<Rendered, PreviewError> {
        let profile = self.profile_of(&notice.recipient).await?;
        Ok(self.renderer.render(&profile.locale, channel, notice)?)
    }

    async fn expand_loop(&self, shutdown: &CancellationToken) {
        let mut commits = self.store.commits();
        let mut alive = true;
        while !shutdown.is_cancelled() {
            commits.mark_unchanged();
            match self.expand_all(self.clock.now(), shutdown).await {
                Ok(counts) => {
                    if counts.pending > 0 {
                        self.lanes.values().for_each(|lane| lane.woken.notify_one());
                    }
                    report(&counts);
                }
                Err(error) => tracing::warn!(%error, "notices cannot be expanded now"),
            }
            tokio::select! {
                () = shutdown.cancelled() => {}
                () = tokio::time::sleep(self.config.poll()) => {}
                changed = commits.changed(), if alive => {
                    // A closed channel only ends the hints: the poll goes on.
                    alive = changed.is_ok();
                    tokio::time::sleep(GATHER).await;
                }
            }
        }
    }

    async fn deliver_loop(&self, channel: ChannelKind, woken: &Notify, shutdown: &CancellationToken) {
        while !shutdown.is_cancelled() {
            let wait = match self.deliver_all(Some(channel), self.clock.now(), shutdown).await {
                Ok(counts) => {
                    report(&counts);
                    self.until_next_due(channel).await
                }
                Err(error) => {
                    tracing::warn!(%error, "deliveries cannot be tried now");
                    self.config.poll()
                }
            };
            tokio::select! {
                () = shutdown.cancelled() => {}
                () = tokio::time::sleep(wait) => {}
                () = woken.notified() => {}
            }
        }
    }

    /// How long a lane sleeps: until its next delivery is due, but no longer than the poll and never not at all.
    async fn until_next_due(&self, channel: ChannelKind) -> Duration {
        let poll = self.config.poll();
        match self.store.next_delivery_due(&self.organization, Some(channel)).await {
            Ok(Some(due)) => {
                let wait = due.duration_since(self.clock.now());
                Duration::try_from(wait).unwrap_or(Duration::ZERO).clamp(GATHER, poll.max(GATHER))
            }
            Ok(None) | Err(_) => poll,
        }
    }
}

fn report(counts: &Counts) {
    if !counts.is_empty() {
        tracing::debug!(?counts, "a round of notices");
    }
}

/// Why a notice cannot be shown as its recipient would read it.
#[derive(Debug, thiserror::Error)]
pub enum PreviewError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The words failed.
    #[error(transparent)]
    Render(#[from] RenderError),
}
