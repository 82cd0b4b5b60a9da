//! The store with a memory: what is known is answered at once, everything else is asked of the store and, where it is of
//! use, remembered.

use std::sync::Arc;

use async_trait::async_trait;
use jiff::Timestamp;
use tokio::sync::{Mutex, watch};
use turjuman_dispatch::figures::Outcome;
use turjuman_dispatch::model::{
    Assignment, AssignmentId, ChannelKind, DeliveryId, Interpreter, InterpreterId, Interval, NoticeId, Offer,
    OfferId, OrganizationId, PairReport, Reader, Request, RequestId, Site, SiteId, StepId, Subject,
    WebhookId,
};

use super::catch_up::Named;
use super::{Memory, lock};
use crate::idempotency::IdempotencyRecord;
use crate::notice::{Delivery, Notice, Recipient};
use crate::ports::{
    AssignmentFilter, Clock, CommitError, CommitObserver, Committed, InterpreterFilter, OfferFilter, Page,
    RequestFilter, Snapshot, Standing, Store, StoreError, TailItem,
};
use crate::step::{Guard, Step};
use crate::webhooks::{Webhook, WebhookDelivery, WebhookTally};

type Read<T> = Result<T, StoreError>;

/// A store with a memory.
pub(crate) struct Remembering {
    pub(super) store: Arc<dyn Store>,
    pub(super) memory: Arc<Memory>,
    /// What is known to have changed and was not read again so far; locked while it is read.
    pub(super) unread: Mutex<Named>,
    /// What own steps of unknown outcome touch. Their events may have been passed over while they were under way.
    pub(super) in_doubt: std::sync::Mutex<Named>,
    clock: Arc<dyn Clock>,
}

impl Remembering {
    /// Puts a memory before a store. The memory must be told of commits by the store itself.
    pub(crate) fn new(store: Arc<dyn Store>, memory: Arc<Memory>, clock: Arc<dyn Clock>) -> Self {
        Self { store, memory, unread: Mutex::default(), in_doubt: std::sync::Mutex::default(), clock }
    }

    /// The memory is of one organization.
    fn is_of(&self, org: &OrganizationId) -> bool {
        *org == self.memory.organization
    }

    /// Reads a row and keeps it, unless something was forgotten meanwhile.
    async fn keep<T>(
        &self,
        read: impl Future<Output = Read<T>>,
        keep: impl FnOnce(&mut super::Rows, &T),
    ) -> Read<T> {
        let forgotten = lock(&self.memory.rows).forgotten;
        let found = read.await?;
        let mut rows = lock(&self.memory.rows);
        if rows.forgotten == forgotten {
            keep(&mut rows, &found);
        }
        drop(rows);
        Ok(found)
    }

    /// The same for rows of which there are few.
    async fn keep_few<T>(
        &self,
        read: impl Future<Output = Read<Option<T>>>,
        keep: impl FnOnce(&mut super::Few, &T),
    ) -> Read<Option<T>> {
        let forgotten = lock(&self.memory.few).forgotten;
        let found = read.await?;
        let mut few = lock(&self.memory.few);
        if few.forgotten == forgotten
            && let Some(row) = &found
        {
            keep(&mut few, row);
        }
        drop(few);
        Ok(found)
    }
}

/// A step that is with the writer: what it commits is not somebody else's.
struct UnderWay<'a>(&'a Memory, StepId);

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        lock(&self.0.position).answered(self.1);
    }
}

#[async_trait]
impl Store for Remembering {
    async fn commit(&self, mut step: Step) -> Result<Committed, CommitError> {
        if self.is_of(&step.organization) {
            for draft in &mut step.notices {
                draft.inbox_only = self.memory.has_only_the_inbox(&draft.recipient);
            }
        }
        lock(&self.memory.position).hand_in(step.id);
        let _under_way = UnderWay(&self.memory, step.id);
        let guarded: Vec<Guard> = step.guarded_rows().filter(|guard| guard.version > 0).collect();
        let at = step.at;
        let touched = Named::by(&step);
        let answer = self.store.commit(step).await;
        match &answer {
            Err(CommitError::Conflict(row)) => {
                for guard in guarded.iter().filter(|guard| guard.row == *row) {
                    self.memory.lost(row, guard.version);
                }
                self.catch_up(at).await?;
            }
            Err(CommitError::Unique(_)) => {
                for guard in &guarded {
                    self.memory.lost(&guard.row, guard.version);
                }
                self.catch_up(at).await?;
            }
            // It may have been kept all the same, and then nobody has told the memory.
            Err(CommitError::Store(_)) => lock(&self.in_doubt).and(touched),
            _ => {}
        }
        answer
    }

    async fn request(&self, org: &OrganizationId, id: RequestId) -> Read<Option<Request>> {
        if !self.is_of(org) {
            return self.store.request(org, id).await;
        }
        let known = lock(&self.memory.rows).request(id).cloned();
        if known.is_some() {
            return Ok(known);
        }
        let kept = |rows: &mut super::Rows, found: &Option<Request>| {
            found.iter().for_each(|request| rows.take_request(request, false));
        };
        self.keep(self.store.request(org, id), kept).await
    }

    async fn offer(&self, org: &OrganizationId, id: OfferId) -> Read<Option<Offer>> {
        if !self.is_of(org) {
            return self.store.offer(org, id).await;
        }
        let known = lock(&self.memory.rows).offer(id).cloned();
        if known.is_some() {
            return Ok(known);
        }
        let kept = |rows: &mut super::Rows, found: &Option<Offer>| {
            found.iter().for_each(|offer| rows.take_offer(offer));
        };
        self.keep(self.store.offer(org, id), kept).await
    }

    async fn offers_of(&self, org: &OrganizationId, request: RequestId) -> Read<Vec<Offer>> {
        if !self.is_of(org) {
            return self.store.offers_of(org, request).await;
        }
        let known = lock(&self.memory.rows).offers_of(request).map(<[Offer]>::to_vec);
        if let Some(known) = known {
            return Ok(known);
        }
        let kept = |rows: &mut super::Rows, found: &Vec<Offer>| rows.take_offers_of(request, found);
        self.keep(self.store.offers_of(org, request), kept).await
    }

    async fn assignment(&self, org: &OrganizationId, id: AssignmentId) -> Read<Option<Assignment>> {
        if !self.is_of(org) {
            return self.store.assignment(org, id).await;
        }
        let known = lock(&self.memory.rows).assignment(id).cloned();
        if known.is_some() {
            return Ok(known);
        }
        let kept = |rows: &mut super::Rows, found: &Option<Assignment>| {
            found.iter().for_each(|assignment| rows.take_assignment(assignment));
        };
        self.keep(self.store.assignment(org, id), kept).await
    }

    async fn interpreter(&self, org: &OrganizationId, id: InterpreterId) -> Read<Option<Interpreter>> {
        if !self.is_of(org) {
            return self.store.interpreter(org, id).await;
        }
        let known = self.memory.roster().get(&id).cloned();
        if let Some(known) = known {
            return Ok(Some(Interpreter::clone(&known)));
        }
        let found = self.store.interpreter(org, id).await?;
        if let Some(interpreter) = &found {
            self.memory.take_interpreter(interpreter.clone());
        }
        Ok(found)
    }

    async fn site(&self, org: &OrganizationId, id: SiteId) -> Read<Option<Site>> {
        if !self.is_of(org) {
            return self.store.site(org, id).await;
        }
        let known = lock(&self.memory.few).site(id);
        if known.is_some() {
            return Ok(known);
        }
        self.keep_few(self.store.site(org, id), super::Few::take_site).await
    }

    async fn reader(&self, org: &OrganizationId, subject: &Subject) -> Read<Option<Reader>> {
        if !self.is_of(org) {
            return self.store.reader(org, subject).await;
        }
        let known = lock(&self.memory.few).reader(subject).cloned();
        if known.is_some() {
            return Ok(known);
        }
        self.keep_few(self.store.reader(org, subject), super::Few::take_reader).await
    }

    async fn readers_at(&self, org: &OrganizationId, phone: &str) -> Read<Vec<Reader>> {
        self.store.readers_at(org, phone).await
    }

    async fn standings(
        &self,
        org: &OrganizationId,
        interpreters: &[InterpreterId],
        window: Interval,
        now: Timestamp,
    ) -> Read<Vec<Standing>> {
        if !self.is_of(org) {
            return self.store.standings(org, interpreters, window, now).await;
        }
        let known: Option<Vec<Standing>> = {
            let index = lock(&self.memory.index);
            interpreters.iter().map(|id| index.standing(*id, window, now)).collect()
        };
        match known {
            Some(known) => Ok(known),
            // Somebody is not on the roster here, and perhaps nowhere.
            None => self.store.standings(org, interpreters, window, now).await,
        }
    }

    async fn notices_unexpanded(&self, org: &OrganizationId, limit: u32) -> Read<Vec<Notice>> {
        if !self.is_of(org) {
            return self.store.notices_unexpanded(org, limit).await;
        }
        match self.memory.unexpanded(limit, self.clock.now()) {
            Some(known) => Ok(known),
            None => self.store.notices_unexpanded(org, limit).await,
        }
    }

    // Everything else is asked of the store.

    async fn notice(&self, org: &OrganizationId, id: NoticeId) -> Read<Option<Notice>> {
        self.store.notice(org, id).await
    }

    async fn delivery(&self, org: &OrganizationId, id: DeliveryId) -> Read<Option<Delivery>> {
        self.store.delivery(org, id).await
    }

    async fn deliveries_of(&self, org: &OrganizationId, notices: &[NoticeId]) -> Read<Vec<Delivery>> {
        self.store.deliveries_of(org, notices).await
    }

    async fn idempotency(
        &self,
        org: &OrganizationId,
        caller: &Subject,
        method: &str,
        key: &str,
        now: Timestamp,
    ) -> Read<Option<IdempotencyRecord>> {
        self.store.idempotency(org, caller, method, key, now).await
    }

    async fn roster(&self, org: &OrganizationId) -> Read<Vec<Interpreter>> {
        self.store.roster(org).await
    }

    async fn snapshot(&self, org: &OrganizationId, now: Timestamp) -> Read<Snapshot> {
        self.store.snapshot(org, now).await
    }

    async fn requests_due(&self, org: &OrganizationId, now: Timestamp, limit: u32) -> Read<Vec<RequestId>> {
        self.store.requests_due(org, now, limit).await
    }

    async fn requests_searching(&self, org: &OrganizationId, limit: u32) -> Read<Vec<Request>> {
        self.store.requests_searching(org, limit).await
    }

    async fn reminders_due(
        &self,
        org: &OrganizationId,
        now: Timestamp,
        limit: u32,
    ) -> Read<Vec<AssignmentId>> {
        self.store.reminders_due(org, now, limit).await
    }

    async fn next_due(&self, org: &OrganizationId) -> Read<Option<Timestamp>> {
        self.store.next_due(org).await
    }

    async fn deliveries_due(
        &self,
        org: &OrganizationId,
        channel: Option<ChannelKind>,
        now: Timestamp,
        limit: u32,
    ) -> Read<Vec<Delivery>> {
        self.store.deliveries_due(org, channel, now, limit).await
    }

    async fn next_delivery_due(
        &self,
        org: &OrganizationId,
        channel: Option<ChannelKind>,
    ) -> Read<Option<Timestamp>> {
        self.store.next_delivery_due(org, channel).await
    }

    async fn list_requests(
        &self,
        org: &OrganizationId,
        filter: &RequestFilter,
        page: Page,
    ) -> Read<Vec<Request>> {
        self.store.list_requests(org, filter, page).await
    }

    async fn list_offers(&self, org: &OrganizationId, filter: &OfferFilter, page: Page) -> Read<Vec<Offer>> {
        self.store.list_offers(org, filter, page).await
    }

    async fn list_assignments(
        &self,
        org: &OrganizationId,
        filter: &AssignmentFilter,
        page: Page,
    ) -> Read<Vec<Assignment>> {
        self.store.list_assignments(org, filter, page).await
    }

    async fn list_interpreters(
        &self,
        org: &OrganizationId,
        filter: &InterpreterFilter,
        page: Page,
    ) -> Read<Vec<Interpreter>> {
        self.store.list_interpreters(org, filter, page).await
    }

    async fn webhook(&self, org: &OrganizationId, id: WebhookId) -> Read<Option<Webhook>> {
        self.store.webhook(org, id).await
    }

    async fn list_webhooks(&self, org: &OrganizationId, page: Page) -> Read<Vec<Webhook>> {
        self.store.list_webhooks(org, page).await
    }

    async fn webhook_tally(&self, org: &OrganizationId, id: WebhookId) -> Read<WebhookTally> {
        self.store.webhook_tally(org, id).await
    }

    async fn webhook_deliveries_due(
        &self,
        org: &OrganizationId,
        webhook: WebhookId,
        now: Timestamp,
        limit: u32,
    ) -> Read<Vec<WebhookDelivery>> {
        self.store.webhook_deliveries_due(org, webhook, now, limit).await
    }

    async fn pair_report(&self, org: &OrganizationId, pair: &str) -> Read<Option<PairReport>> {
        self.store.pair_report(org, pair).await
    }

    async fn list_pair_reports(&self, org: &OrganizationId, limit: u32) -> Read<Vec<PairReport>> {
        self.store.list_pair_reports(org, limit).await
    }

    async fn outcomes(
        &self,
        org: &OrganizationId,
        from: Timestamp,
        until: Timestamp,
        limit: u32,
    ) -> Read<Vec<Outcome>> {
        self.store.outcomes(org, from, until, limit).await
    }

    async fn list_sites(&self, org: &OrganizationId, page: Page) -> Read<Vec<Site>> {
        self.store.list_sites(org, page).await
    }

    async fn list_notices(
        &self,
        org: &OrganizationId,
        recipient: &Recipient,
        unread: bool,
        page: Page,
    ) -> Read<Vec<Notice>> {
        self.store.list_notices(org, recipient, unread, page).await
    }

    async fn tail(&self, org: &OrganizationId, after: u64, limit: u32) -> Read<Vec<TailItem>> {
        self.store.tail(org, after, limit).await
    }

    async fn head(&self, org: &OrganizationId) -> Read<u64> {
        self.store.head(org).await
    }

    fn commits(&self) -> watch::Receiver<u64> {
        self.store.commits()
    }

    fn observe(&self, observer: Arc<dyn CommitObserver>) {
        self.store.observe(observer);
    }
}
