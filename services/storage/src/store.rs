//! The port, as the rest of the program sees it: commits go to the writer's queue, reads to the pool of readers.

use std::sync::Arc;

use async_trait::async_trait;
use jiff::Timestamp;
use sea_orm::DatabaseConnection;
use tokio::sync::watch;
use turjuman_dispatch::figures::Outcome;
use turjuman_dispatch::model::{
    Assignment, AssignmentId, ChannelKind, DeliveryId, Interpreter, InterpreterId, Interval, NoticeId, Offer,
    OfferId, OrganizationId, PairReport, Reader, Request, RequestId, Site, SiteId, Subject, WebhookId,
};
use turjuman_operations::idempotency::IdempotencyRecord;
use turjuman_operations::notice::{Delivery, Notice, Recipient};
use turjuman_operations::ports::{
    AssignmentFilter, CommitError, CommitObserver, Committed, InterpreterFilter, OfferFilter, Page,
    RequestFilter, Snapshot, Standing, Store, StoreError, TailItem,
};
use turjuman_operations::step::Step;
use turjuman_operations::webhooks::{Webhook, WebhookDelivery, WebhookTally};

use crate::prune::{Pruned, prune};
use crate::reads;
use crate::writer::{Target, Writer};

type Read<T> = Result<T, StoreError>;

/// The store on a database. Made by [`crate::Database::store`].
#[derive(Debug)]
pub struct SqlStore {
    read: DatabaseConnection,
    write: DatabaseConnection,
    writer: Writer,
    #[cfg(feature = "faults")]
    faults: Arc<crate::faults::Faults>,
}

impl SqlStore {
    /// Starts the writer.
    pub(crate) fn start(target: Target, read: DatabaseConnection, queue: usize) -> Self {
        Self {
            write: target.db.clone(),
            #[cfg(feature = "faults")]
            faults: Arc::clone(&target.faults),
            writer: Writer::start(target, queue),
            read,
        }
    }

    /// Takes no more steps, commits those that wait, and ends the writer. Reads still work. Doing it again does
    /// nothing.
    pub async fn close(&self) {
        self.writer.close().await;
    }

    /// The faults that lie ahead of its commits.
    #[cfg(feature = "faults")]
    pub fn faults(&self) -> &crate::faults::Faults {
        &self.faults
    }

    /// What reads.
    pub(crate) fn reader(&self) -> &DatabaseConnection {
        &self.read
    }

    /// What writes beside the writer, between its batches.
    pub(crate) fn beside_the_writer(&self) -> &DatabaseConnection {
        &self.write
    }

    /// Forgets what nobody can ask for any more: expired idempotency keys, and steps committed more than a day ago.
    /// Works in small bites between the writer's batches.
    ///
    /// # Errors
    /// When the database fails; what was forgotten until then stays so.
    pub async fn prune(&self, now: Timestamp) -> Result<Pruned, StoreError> {
        prune(&self.write, now).await
    }
}

#[async_trait]
impl Store for SqlStore {
    async fn commit(&self, step: Step) -> Result<Committed, CommitError> {
        self.writer.commit(step).await
    }

    fn commits(&self) -> watch::Receiver<u64> {
        self.writer.commits()
    }

    fn observe(&self, observer: Arc<dyn CommitObserver>) {
        self.writer.observe(observer);
    }

    async fn request(&self, org: &OrganizationId, id: RequestId) -> Read<Option<Request>> {
        reads::requests::one(&self.read, org, id).await
    }

    async fn requests_due(&self, org: &OrganizationId, now: Timestamp, limit: u32) -> Read<Vec<RequestId>> {
        reads::requests::due(&self.read, org, now, limit).await
    }

    async fn requests_searching(&self, org: &OrganizationId, limit: u32) -> Read<Vec<Request>> {
        reads::requests::searching(&self.read, org, limit).await
    }

    async fn list_requests(
        &self,
        org: &OrganizationId,
        filter: &RequestFilter,
        page: Page,
    ) -> Read<Vec<Request>> {
        reads::requests::list(&self.read, org, filter, page).await
    }

    async fn offer(&self, org: &OrganizationId, id: OfferId) -> Read<Option<Offer>> {
        reads::offers::one(&self.read, org, id).await
    }

    async fn offers_of(&self, org: &OrganizationId, request: RequestId) -> Read<Vec<Offer>> {
        reads::offers::of(&self.read, org, request).await
    }

    async fn list_offers(&self, org: &OrganizationId, filter: &OfferFilter, page: Page) -> Read<Vec<Offer>> {
        reads::offers::list(&self.read, org, filter, page).await
    }

    async fn assignment(&self, org: &OrganizationId, id: AssignmentId) -> Read<Option<Assignment>> {
        reads::assignments::one(&self.read, org, id).await
    }

    async fn reminders_due(
        &self,
        org: &OrganizationId,
        now: Timestamp,
        limit: u32,
    ) -> Read<Vec<AssignmentId>> {
        reads::assignments::reminders_due(&self.read, org, now, limit).await
    }

    async fn list_assignments(
        &self,
        org: &OrganizationId,
        filter: &AssignmentFilter,
        page: Page,
    ) -> Read<Vec<Assignment>> {
        reads::assignments::list(&self.read, org, filter, page).await
    }

    async fn next_due(&self, org: &OrganizationId) -> Read<Option<Timestamp>> {
        let request = reads::requests::next_due(&self.read, org).await?;
        let reminder = reads::assignments::next_reminder(&self.read, org).await?;
        Ok(request.into_iter().chain(reminder).min())
    }

    async fn interpreter(&self, org: &OrganizationId, id: InterpreterId) -> Read<Option<Interpreter>> {
        reads::interpreters::one(&self.read, org, id).await
    }

    async fn roster(&self, org: &OrganizationId) -> Read<Vec<Interpreter>> {
        reads::people::roster(&self.read, org).await
    }

    async fn snapshot(&self, org: &OrganizationId, now: Timestamp) -> Read<Snapshot> {
        reads::snapshot::snapshot(&self.read, org, now).await
    }

    async fn list_interpreters(
        &self,
        org: &OrganizationId,
        filter: &InterpreterFilter,
        page: Page,
    ) -> Read<Vec<Interpreter>> {
        reads::interpreters::list(&self.read, org, filter, page).await
    }

    async fn standings(
        &self,
        org: &OrganizationId,
        interpreters: &[InterpreterId],
        window: Interval,
        now: Timestamp,
    ) -> Read<Vec<Standing>> {
        reads::standings::standings(&self.read, org, interpreters, window, now).await
    }

    async fn site(&self, org: &OrganizationId, id: SiteId) -> Read<Option<Site>> {
        reads::sites::one(&self.read, org, id).await
    }

    async fn list_sites(&self, org: &OrganizationId, page: Page) -> Read<Vec<Site>> {
        reads::sites::list(&self.read, org, page).await
    }

    async fn reader(&self, org: &OrganizationId, subject: &Subject) -> Read<Option<Reader>> {
        reads::readers::one(&self.read, org, subject).await
    }

    async fn readers_at(&self, org: &OrganizationId, phone: &str) -> Read<Vec<Reader>> {
        reads::readers::at(&self.read, org, phone).await
    }

    async fn webhook(&self, org: &OrganizationId, id: WebhookId) -> Read<Option<Webhook>> {
        reads::webhooks::one(&self.read, org, id).await
    }

    async fn list_webhooks(&self, org: &OrganizationId, page: Page) -> Read<Vec<Webhook>> {
        reads::webhooks::list(&self.read, org, page).await
    }

    async fn webhook_tally(&self, org: &OrganizationId, id: WebhookId) -> Read<WebhookTally> {
        reads::webhooks::tally(&self.read, org, id).await
    }

    async fn webhook_deliveries_due(
        &self,
        org: &OrganizationId,
        webhook: WebhookId,
        now: Timestamp,
        limit: u32,
    ) -> Read<Vec<WebhookDelivery>> {
        reads::webhooks::due(&self.read, org, webhook, now, limit).await
    }

    async fn pair_report(&self, org: &OrganizationId, pair: &str) -> Read<Option<PairReport>> {
        reads::pair_reports::one(&self.read, org, pair).await
    }

    async fn list_pair_reports(&self, org: &OrganizationId, limit: u32) -> Read<Vec<PairReport>> {
        reads::pair_reports::list(&self.read, org, limit).await
    }

    async fn outcomes(
        &self,
        org: &OrganizationId,
        from: Timestamp,
        until: Timestamp,
        limit: u32,
    ) -> Read<Vec<Outcome>> {
        reads::outcomes::between(&self.read, org, from, until, limit).await
    }

    async fn notice(&self, org: &OrganizationId, id: NoticeId) -> Read<Option<Notice>> {
        reads::notices::one(&self.read, org, id).await
    }

    async fn notices_unexpanded(&self, org: &OrganizationId, limit: u32) -> Read<Vec<Notice>> {
        reads::notices::unexpanded(&self.read, org, limit).await
    }

    async fn list_notices(
        &self,
        org: &OrganizationId,
        recipient: &Recipient,
        unread: bool,
        page: Page,
    ) -> Read<Vec<Notice>> {
        reads::notices::list(&self.read, org, recipient, unread, page).await
    }

    async fn delivery(&self, org: &OrganizationId, id: DeliveryId) -> Read<Option<Delivery>> {
        reads::deliveries::one(&self.read, org, id).await
    }

    async fn deliveries_of(&self, org: &OrganizationId, notices: &[NoticeId]) -> Read<Vec<Delivery>> {
        reads::deliveries::of(&self.read, org, notices).await
    }

    async fn deliveries_due(
        &self,
        org: &OrganizationId,
        channel: Option<ChannelKind>,
        now: Timestamp,
        limit: u32,
    ) -> Read<Vec<Delivery>> {
        reads::deliveries::due(&self.read, org, channel, now, limit).await
    }

    async fn next_delivery_due(
        &self,
        org: &OrganizationId,
        channel: Option<ChannelKind>,
    ) -> Read<Option<Timestamp>> {
        reads::deliveries::next_due(&self.read, org, channel).await
    }

    async fn idempotency(
        &self,
        org: &OrganizationId,
        caller: &Subject,
        method: &str,
        key: &str,
        now: Timestamp,
    ) -> Read<Option<IdempotencyRecord>> {
        reads::idempotency::one(&self.read, org, caller, method, key, now).await
    }

    async fn tail(&self, org: &OrganizationId, after: u64, limit: u32) -> Read<Vec<TailItem>> {
        reads::history::tail(&self.read, org, after, limit).await
    }

    async fn head(&self, org: &OrganizationId) -> Read<u64> {
        reads::history::head(&self.read, org).await
    }
}
