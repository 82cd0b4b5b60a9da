//! The store of a replay: the real one, with the rows of open requests kept at hand.
//!
//! In simulated time nothing waits for anything else, so a replay is one long chain of questions to the database, and most
//! of them ask for a row that was written a moment before. Here those are answered from memory, and what was committed is
//! noted, so that nobody has to ask what is new. Every decision is still committed to the database, which holds every row
//! against its version: a row at hand that were not what is stored would lose its commit, and the replay would fail.
//! That holds because a replay is alone on its database. In tests every answer from memory is compared with the database's.

mod rows;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use jiff::Timestamp;
use tokio::sync::watch;
use turjuman_dispatch::figures::Outcome;
use turjuman_dispatch::model::{
    Assignment, AssignmentId, ChannelKind, DeliveryId, Interpreter, InterpreterId, Interval, NoticeId, Offer,
    OfferId, OrganizationId, PairReport, Reader, Request, RequestId, Site, SiteId, Subject, WebhookId,
};
use turjuman_operations::event::{EventDraft, EventKind};
use turjuman_operations::idempotency::IdempotencyRecord;
use turjuman_operations::notice::{Delivery, Notice, Recipient};
use turjuman_operations::ports::{
    AssignmentFilter, CommitError, CommitObserver, Committed, InterpreterFilter, OfferFilter, Page,
    RequestFilter, Snapshot, Standing, Store, StoreError, TailItem,
};
use turjuman_operations::step::Step;
use turjuman_operations::webhooks::{Webhook, WebhookDelivery, WebhookTally};

use self::rows::Rows;

type Read<T> = Result<T, StoreError>;

/// What the people of a replay hear about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum News {
    /// An offer went out.
    Offer { request: RequestId, offer: OfferId, interpreter: InterpreterId, at: Timestamp },
    /// An offer is not open any more; whoever has it is told.
    OfferOver(OfferId),
    /// Nobody came in time.
    Unfilled(RequestId),
}

/// The real store, with rows at hand.
pub(super) struct Near {
    store: Arc<dyn Store>,
    rows: Mutex<Rows>,
    news: Mutex<Vec<News>>,
    /// The number of the last item.
    sequence: AtomicU64,
}

impl Near {
    /// Around a store that is empty.
    pub(super) fn new(store: Arc<dyn Store>) -> Self {
        Self { store, rows: Mutex::default(), news: Mutex::default(), sequence: AtomicU64::new(0) }
    }

    /// What was committed since the last time.
    pub(super) fn news(&self) -> Vec<News> {
        std::mem::take(&mut self.news.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn rows(&self) -> MutexGuard<'_, Rows> {
        self.rows.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Answers from memory where the answer is at hand, else from the database.
macro_rules! nearest {
    ($near:expr, $stored:expr) => {
        match $near {
            Some(near) => {
                #[cfg(test)]
                assert_eq!(near, $stored.await?, "what is at hand is not what is stored");
                Ok(near)
            }
            None => $stored.await,
        }
    };
}

fn news_of(event: &EventDraft, at: Timestamp) -> Option<News> {
    match event.kind {
        EventKind::OfferSent => {
            let (request, offer, interpreter) = (event.request?, event.offer?, event.interpreter?);
            Some(News::Offer { request, offer, interpreter, at })
        }
        EventKind::OfferWithdrawn | EventKind::OfferExpired => event.offer.map(News::OfferOver),
        EventKind::RequestUnfilled => event.request.map(News::Unfilled),
        _ => None,
    }
}

#[async_trait]
impl Store for Near {
    async fn commit(&self, mut step: Step) -> Result<Committed, CommitError> {
        // Whoever expands notices also counts them, by locale.
        for draft in &mut step.notices {
            draft.inbox_only = false;
        }
        let effects = step.effects.clone();
        let news: Vec<News> = step.events.iter().filter_map(|event| news_of(event, step.at)).collect();
        let committed = self.store.commit(step).await?;
        self.sequence.fetch_max(committed.sequence, Ordering::Relaxed);
        self.rows().take_in(effects);
        self.news.lock().unwrap_or_else(PoisonError::into_inner).extend(news);
        Ok(committed)
    }

    async fn request(&self, org: &OrganizationId, id: RequestId) -> Read<Option<Request>> {
        let near = self.rows().requests.get(&id).cloned().map(Some);
        nearest!(near, self.store.request(org, id))
    }

    async fn offer(&self, org: &OrganizationId, id: OfferId) -> Read<Option<Offer>> {
        let near = self.rows().offer(id).map(Some);
        nearest!(near, self.store.offer(org, id))
    }

    async fn assignment(&self, org: &OrganizationId, id: AssignmentId) -> Read<Option<Assignment>> {
        let near = self.rows().assignments.get(&id).cloned().map(Some);
        nearest!(near, self.store.assignment(org, id))
    }

    async fn interpreter(&self, org: &OrganizationId, id: InterpreterId) -> Read<Option<Interpreter>> {
        let near = self.rows().interpreters.get(&id).cloned().map(Some);
        nearest!(near, self.store.interpreter(org, id))
    }

    async fn readers_at(&self, org: &OrganizationId, phone: &str) -> Read<Vec<Reader>> {
        self.store.readers_at(org, phone).await
    }

    async fn reader(&self, org: &OrganizationId, subject: &Subject) -> Read<Option<Reader>> {
        let near = self.rows().readers.get(subject).cloned().map(Some);
        nearest!(near, self.store.reader(org, subject))
    }

    async fn offers_of(&self, org: &OrganizationId, request: RequestId) -> Read<Vec<Offer>> {
        let near = self.rows().offers_of(request);
        nearest!(near, self.store.offers_of(org, request))
    }

    async fn standings(
        &self,
        org: &OrganizationId,
        interpreters: &[InterpreterId],
        window: Interval,
        now: Timestamp,
    ) -> Read<Vec<Standing>> {
        let near = self.rows().standings(interpreters, window, now);
        nearest!(near, self.store.standings(org, interpreters, window, now))
    }

    async fn requests_due(&self, org: &OrganizationId, now: Timestamp, limit: u32) -> Read<Vec<RequestId>> {
        let nothing = self.rows().next_attention().is_none_or(|at| at > now).then(Vec::new);
        nearest!(nothing, self.store.requests_due(org, now, limit))
    }

    async fn requests_searching(&self, org: &OrganizationId, limit: u32) -> Read<Vec<Request>> {
        let nothing = (!self.rows().anybody_searches()).then(Vec::new);
        nearest!(nothing, self.store.requests_searching(org, limit))
    }

    async fn reminders_due(
        &self,
        org: &OrganizationId,
        now: Timestamp,
        limit: u32,
    ) -> Read<Vec<AssignmentId>> {
        let nothing = self.rows().next_reminder().is_none_or(|at| at > now).then(Vec::new);
        nearest!(nothing, self.store.reminders_due(org, now, limit))
    }

    async fn next_due(&self, org: &OrganizationId) -> Read<Option<Timestamp>> {
        let due = {
            let rows = self.rows();
            rows.next_attention().into_iter().chain(rows.next_reminder()).min()
        };
        nearest!(Some(due), self.store.next_due(org))
    }

    // Everything else is asked of the database.

    async fn site(&self, org: &OrganizationId, id: SiteId) -> Read<Option<Site>> {
        self.store.site(org, id).await
    }

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

    async fn notices_unexpanded(&self, org: &OrganizationId, limit: u32) -> Read<Vec<Notice>> {
        self.store.notices_unexpanded(org, limit).await
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
        let nothing = (after >= self.sequence.load(Ordering::Relaxed)).then(Vec::new);
        nearest!(nothing, self.store.tail(org, after, limit))
    }

    async fn head(&self, org: &OrganizationId) -> Read<u64> {
        self.store.head(org).await
    }

    fn commits(&self) -> watch::Receiver<u64> {
        self.store.commits()
    }

    async fn snapshot(&self, org: &OrganizationId, now: Timestamp) -> Read<Snapshot> {
        self.store.snapshot(org, now).await
    }

    fn observe(&self, observer: Arc<dyn CommitObserver>) {
        self.store.observe(observer);
    }
}
