//! From a notice to its deliveries: one per channel, in one commit with the mark that the notice is expanded.
//!
//! Notices for the inbox alone need none of this: the desk marks them as expanded when it writes them. Here are only those
//! whose reader may want more, or was not known then.
//!
//! The notice's version guards the commit, so of two processes that expand the same notice one wins and the other writes
//! nothing. Several notices share a step while nobody interferes; after a conflict each is read again and gets a step of
//! its own, so that one notice that was just read in the inbox does not hold up its neighbours.

use std::collections::HashMap;

use futures_util::future::join_all;
use jiff::Timestamp;
use tokio_util::sync::CancellationToken;
use turjuman_dispatch::model::{ChannelKind, DeliveryId, StepId};
use turjuman_operations::notice::{Delivery, DeliveryState, Notice, Recipient};
use turjuman_operations::ports::{CommitError, StoreError};
use turjuman_operations::step::Step;

use crate::counts::Counts;
use crate::profile::Profile;
use crate::worker::Notifications;

/// Notices per step.
const TOGETHER: usize = 64;

/// A notice and the profile of its reader.
type Known<'a> = (&'a Notice, &'a Profile);

impl Notifications {
    /// Expands every notice that waits, oldest first, until none is left or the token is cancelled.
    pub(crate) async fn expand_all(
        &self,
        now: Timestamp,
        shutdown: &CancellationToken,
    ) -> Result<Counts, StoreError> {
        let mut counts = Counts::default();
        while !shutdown.is_cancelled() {
            let notices = self.store.notices_unexpanded(&self.organization, self.config.batch).await?;
            let profiles = self.profiles(&notices).await?;
            let known: Vec<Known<'_>> =
                notices.iter().filter_map(|n| profiles.get(&n.recipient).map(|p| (n, p))).collect();
            let before = counts.expanded;
            // All at once, so that the writer can take them into one commit.
            let steps = known.chunks(TOGETHER).map(|together| self.expand_together(together, now));
            for done in join_all(steps).await {
                counts += done?;
            }
            let full = notices.len() == self.config.batch as usize;
            if !full || counts.expanded == before {
                break;
            }
        }
        Ok(counts)
    }

    async fn profiles(&self, notices: &[Notice]) -> Result<HashMap<Recipient, Profile>, StoreError> {
        let mut profiles = HashMap::new();
        for notice in notices {
            if !profiles.contains_key(&notice.recipient) {
                let mut profile = self.profile_of(&notice.recipient).await?;
                for (channel, adapter) in &self.channels {
                    let address = profile.address(*channel).map(str::to_owned);
                    if let Some(address) = address
                        && !adapter.reaches(&address).await
                    {
                        profile.channels.retain(|chosen| chosen != channel);
                    }
                }
                profiles.insert(notice.recipient.clone(), profile);
            }
        }
        Ok(profiles)
    }

    async fn expand_together(&self, known: &[Known<'_>], now: Timestamp) -> Result<Counts, StoreError> {
        if let Some(counts) = self.commit_expansion(known, now).await? {
            return Ok(counts);
        }
        let mut counts = Counts::default();
        for (notice, profile) in known {
            // Most often another process expanded them all; reading that is cheaper than losing a commit for each.
            let fresh = self.store.notice(&self.organization, notice.id).await?;
            let Some(fresh) = fresh.filter(|fresh| fresh.expanded_at.is_none()) else {
                counts.lost_races += 1;
                continue;
            };
            match self.commit_expansion(&[(&fresh, profile)], now).await? {
                Some(done) => counts += done,
                None => counts.lost_races += 1,
            }
        }
        Ok(counts)
    }

    /// One step; `None` when another process was faster with at least one of the notices.
    async fn commit_expansion(
        &self,
        known: &[Known<'_>],
        now: Timestamp,
    ) -> Result<Option<Counts>, StoreError> {
        let mut counts = Counts::default();
        let mut step = self.step(now);
        for (notice, profile) in known {
            step.put(Notice { version: notice.version + 1, expanded_at: Some(now), ..(*notice).clone() });
            for delivery in self.deliveries_for(notice, profile, now) {
                counts.pending += u64::from(delivery.state == DeliveryState::Pending);
                step.put(delivery);
            }
            counts.expanded += 1;
            *counts.by_locale.entry(self.renderer.negotiated(&profile.locale)).or_default() += 1;
        }
        match self.store.commit(step).await {
            Ok(_) => Ok(Some(counts)),
            Err(CommitError::Store(error)) => Err(error),
            Err(CommitError::Conflict(_) | CommitError::Unique(_) | CommitError::KeyTaken(_)) => Ok(None),
        }
    }

    /// None for those whom nothing but the inbox reaches. For others, the inbox shows the notice itself, so that delivery is
    /// done as soon as it exists; every other channel that the reader chose, that reaches them and that is set up here gets one that waits.
    fn deliveries_for(&self, notice: &Notice, profile: &Profile, now: Timestamp) -> Vec<Delivery> {
        if profile.has_only_the_inbox() {
            return Vec::new();
        }
        let mut deliveries = vec![Delivery {
            state: DeliveryState::Delivered,
            attempts: 1,
            next_attempt_at: None,
            ..self.waiting(notice, ChannelKind::Inbox, now, now)
        }];
        let not_before = profile.waits_until(&notice.content, now);
        let reaches = |channel: &&ChannelKind| profile.address(**channel).is_some();
        for channel in self.channels.keys().filter(reaches) {
            let disturbs = matches!(channel, ChannelKind::Sms | ChannelKind::Push);
            if disturbs && !self.renderer.is_worth_an_sms(notice) {
                continue;
            }
            deliveries.push(self.waiting(notice, *channel, not_before.unwrap_or(now), now));
        }
        deliveries
    }

    fn waiting(&self, notice: &Notice, channel: ChannelKind, due: Timestamp, now: Timestamp) -> Delivery {
        Delivery {
            organization: notice.organization.clone(),
            id: DeliveryId::from_uuid(self.ids.uuid(now)),
            version: 1,
            notice: notice.id,
            channel,
            state: DeliveryState::Pending,
            attempts: 0,
            next_attempt_at: Some(due),
            last_error: None,
            created_at: now,
            updated_at: now,
        }
    }

    pub(crate) fn step(&self, now: Timestamp) -> Step {
        Step::new(StepId::from_uuid(self.ids.uuid(now)), self.organization.clone(), now)
    }
}
