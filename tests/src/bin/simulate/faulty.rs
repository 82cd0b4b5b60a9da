//! The store as one process sees it: the real one, behind the gate, with the faults of a bad day.
//!
//! A commit stands at the gate twice, before it is made and before its answer comes: a crash at the second place is one
//! after the commit and before the reply. A commit of unknown outcome is made, and its caller and the observers of this
//! process never hear of it. While the store is away every call fails.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use async_trait::async_trait;
use jiff::Timestamp;
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

use crate::gate::Gate;
use crate::observing::Observing;

/// The store of one life of one process.
pub(crate) struct Faulty {
    inner: Arc<dyn Store>,
    gate: Gate,
    observing: Arc<Observing>,
    life: u32,
    /// The store cannot be reached.
    pub(crate) away: AtomicBool,
    /// So many of the next commits have an unknown outcome.
    pub(crate) unknown: AtomicU32,
    /// Steps whose outcome was not told.
    pub(crate) untold: AtomicU32,
}

impl Faulty {
    pub(crate) fn new(inner: Arc<dyn Store>, gate: Gate, observing: Arc<Observing>, life: u32) -> Self {
        let (away, unknown, untold) = (AtomicBool::new(false), AtomicU32::new(0), AtomicU32::new(0));
        Self { inner, gate, observing, life, away, unknown, untold }
    }

    /// The observers of this life hear nothing any more.
    pub(crate) fn die(&self) {
        self.observing.forget(self.life);
        self.away.store(true, Ordering::SeqCst);
    }

    fn reachable(&self) -> Result<(), StoreError> {
        match self.away.load(Ordering::SeqCst) {
            true => Err(StoreError::Unavailable("simulated".to_owned())),
            false => Ok(()),
        }
    }
}

macro_rules! reads {
    ($(fn $name:ident($($arg:ident: $type:ty),*) -> $answer:ty;)+) => {
        #[async_trait]
        impl Store for Faulty {
            async fn commit(&self, step: Step) -> Result<Committed, CommitError> {
                let inside = self.gate.pass().await;
                self.reachable()?;
                let id = step.id;
                let unknown = self
                    .unknown
                    .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1))
                    .is_ok();
                self.observing.expect(id, (!unknown).then_some(self.life));
                let answer = self.inner.commit(step).await;
                drop(inside);
                drop(self.gate.pass().await);
                if unknown {
                    self.untold.fetch_add(1, Ordering::SeqCst);
                    return Err(StoreError::Unavailable("simulated: unknown outcome".to_owned()).into());
                }
                answer
            }

            fn commits(&self) -> watch::Receiver<u64> {
                self.inner.commits()
            }

            fn observe(&self, observer: Arc<dyn CommitObserver>) {
                self.observing.add(self.life, observer);
            }

            $(
                async fn $name(&self, $($arg: $type),*) -> Result<$answer, StoreError> {
                    let _inside = self.gate.pass().await;
                    self.reachable()?;
                    self.inner.$name($($arg),*).await
                }
            )+
        }
    };
}

reads! {
    fn request(org: &OrganizationId, id: RequestId) -> Option<Request>;
    fn offer(org: &OrganizationId, id: OfferId) -> Option<Offer>;
    fn assignment(org: &OrganizationId, id: AssignmentId) -> Option<Assignment>;
    fn interpreter(org: &OrganizationId, id: InterpreterId) -> Option<Interpreter>;
    fn site(org: &OrganizationId, id: SiteId) -> Option<Site>;
    fn reader(org: &OrganizationId, subject: &Subject) -> Option<Reader>;
    fn readers_at(org: &OrganizationId, phone: &str) -> Vec<Reader>;
    fn webhook(org: &OrganizationId, id: WebhookId) -> Option<Webhook>;
    fn list_webhooks(org: &OrganizationId, page: Page) -> Vec<Webhook>;
    fn webhook_tally(org: &OrganizationId, id: WebhookId) -> WebhookTally;
    fn webhook_deliveries_due(org: &OrganizationId, webhook: WebhookId, now: Timestamp, limit: u32) -> Vec<WebhookDelivery>;
    fn pair_report(org: &OrganizationId, pair: &str) -> Option<PairReport>;
    fn list_pair_reports(org: &OrganizationId, limit: u32) -> Vec<PairReport>;
    fn outcomes(org: &OrganizationId, from: Timestamp, until: Timestamp, limit: u32) -> Vec<Outcome>;
    fn notice(org: &OrganizationId, id: NoticeId) -> Option<Notice>;
    fn delivery(org: &OrganizationId, id: DeliveryId) -> Option<Delivery>;
    fn offers_of(org: &OrganizationId, request: RequestId) -> Vec<Offer>;
    fn deliveries_of(org: &OrganizationId, notices: &[NoticeId]) -> Vec<Delivery>;
    fn idempotency(org: &OrganizationId, caller: &Subject, method: &str, key: &str, now: Timestamp) -> Option<IdempotencyRecord>;
    fn roster(org: &OrganizationId) -> Vec<Interpreter>;
    fn snapshot(org: &OrganizationId, now: Timestamp) -> Snapshot;
    fn standings(org: &OrganizationId, interpreters: &[InterpreterId], window: Interval, now: Timestamp) -> Vec<Standing>;
    fn requests_due(org: &OrganizationId, now: Timestamp, limit: u32) -> Vec<RequestId>;
    fn requests_searching(org: &OrganizationId, limit: u32) -> Vec<Request>;
    fn reminders_due(org: &OrganizationId, now: Timestamp, limit: u32) -> Vec<AssignmentId>;
    fn next_due(org: &OrganizationId) -> Option<Timestamp>;
    fn notices_unexpanded(org: &OrganizationId, limit: u32) -> Vec<Notice>;
    fn deliveries_due(org: &OrganizationId, channel: Option<ChannelKind>, now: Timestamp, limit: u32) -> Vec<Delivery>;
    fn next_delivery_due(org: &OrganizationId, channel: Option<ChannelKind>) -> Option<Timestamp>;
    fn list_requests(org: &OrganizationId, filter: &RequestFilter, page: Page) -> Vec<Request>;
    fn list_offers(org: &OrganizationId, filter: &OfferFilter, page: Page) -> Vec<Offer>;
    fn list_assignments(org: &OrganizationId, filter: &AssignmentFilter, page: Page) -> Vec<Assignment>;
    fn list_interpreters(org: &OrganizationId, filter: &InterpreterFilter, page: Page) -> Vec<Interpreter>;
    fn list_sites(org: &OrganizationId, page: Page) -> Vec<Site>;
    fn list_notices(org: &OrganizationId, recipient: &Recipient, unread: bool, page: Page) -> Vec<Notice>;
    fn tail(org: &OrganizationId, after: u64, limit: u32) -> Vec<TailItem>;
    fn head(org: &OrganizationId) -> u64;
}
