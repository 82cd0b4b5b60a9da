//! What operations need from the world: a store, a clock, a source of ids. `storage` implements the first; `server` and
//! the tests choose the other two.

use std::sync::Arc;

use async_trait::async_trait;
use jiff::Timestamp;
use tokio::sync::watch;
use turjuman_dispatch::figures::Outcome;
use turjuman_dispatch::model::{
    Assignment, AssignmentId, AssignmentState, Calendar, ChannelKind, DeliveryId, Department, Interpreter,
    InterpreterId, Interval, NoticeId, Offer, OfferId, OfferState, OrganizationId, PairReport, Reader,
    Request, RequestId, RequestState, Site, SiteId, Subject, WebhookId,
};
use turjuman_languages::LanguageTag;
use uuid::Uuid;

pub use turjuman_dispatch::model::Standing;

use crate::event::Event;
use crate::idempotency::IdempotencyRecord;
use crate::notice::{Delivery, Notice, Recipient};
use crate::step::{RowKey, Step};
use crate::webhooks::{Webhook, WebhookDelivery, WebhookTally};

/// Tells the time. Real time in the server; simulated in replays.
pub trait Clock: Send + Sync {
    /// The current instant, cut to microseconds.
    fn now(&self) -> Timestamp;
}

/// Makes ids. Random in the server; seeded in replays.
pub trait IdSource: Send + Sync {
    /// A version 7 UUID for this instant.
    fn uuid(&self, at: Timestamp) -> Uuid;
}

/// Why a read or a commit failed for reasons of the database.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// The database cannot be reached or is shutting down; trying again later may help.
    #[error("the database is not available: {0}")]
    Unavailable(String),
    /// The disk is full or cannot be written. Nothing of the step was kept; reads still work. Once there is room again,
    /// or the disk can be written, so can this.
    #[error("the database cannot be written: {0}; make room on its disk, or make it writable")]
    Full(String),
    /// The writer's queue is full; trying again after the hint may help.
    #[error("the writer's queue is full")]
    Overloaded,
    /// A row cannot be read back: it was written by another version, or by hand.
    #[error("a stored row cannot be read: {0}")]
    Corrupt(String),
}

/// Why a step was not committed. Nothing of it was written.
#[derive(Debug, Clone, thiserror::Error)]
pub enum CommitError {
    /// A guard does not hold any more: read again and decide again.
    #[error("the row {0:?} has changed")]
    Conflict(RowKey),
    /// The idempotency key exists; the record says what it stands for.
    #[error("the idempotency key was used before")]
    KeyTaken(Box<IdempotencyRecord>),
    /// A unique fact would have been broken (for instance a second live assignment of a request).
    #[error("a unique fact would be broken: {0}")]
    Unique(String),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What a commit answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Committed {
    /// The highest sequence number that the organization has after this step.
    pub sequence: u64,
}

/// One item of an organization's numbered history.
#[derive(Debug, Clone, PartialEq)]
pub enum TailItem {
    /// Something happened.
    Event(Arc<Event>),
    /// Somebody was told something.
    Notice(Arc<Notice>),
}

impl TailItem {
    /// Its number.
    pub fn sequence(&self) -> u64 {
        match self {
            TailItem::Event(event) => event.sequence,
            TailItem::Notice(notice) => notice.sequence,
        }
    }
}

/// What a desk keeps in memory, as of one moment: everything that is not over.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    /// The number of the last item that is contained; the tail after it is what is missing.
    pub sequence: u64,
    /// The whole roster, active or not, by id.
    pub interpreters: Vec<Interpreter>,
    /// The calendars of those who were ever booked.
    pub calendars: Vec<Calendar>,
    /// Requests that are not over: waiting for an answer, searching, assigned, in session; by id.
    pub requests: Vec<Request>,
    /// Every offer of a request that is searching, every open one, and every one sent in the last hour; by id.
    pub offers: Vec<Offer>,
    /// Live assignments: confirmed or in session; by id.
    pub assignments: Vec<Assignment>,
}

/// A page of a list: newest first, `limit` rows whose id is smaller than `before`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// Rows with a smaller id only; `None` starts at the newest.
    pub before: Option<Uuid>,
    /// At most this many.
    pub limit: u32,
}

/// Which requests to list. Empty lists do not filter.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestFilter {
    /// Only of these departments; `None` means all (coordinators).
    pub departments: Option<Vec<Department>>,
    /// Only in these states.
    pub states: Vec<RequestState>,
    /// Only of this language (equal tag).
    pub language: Option<LanguageTag>,
    /// Only starting at or after.
    pub starts_from: Option<Timestamp>,
    /// Only starting before.
    pub starts_until: Option<Timestamp>,
}

/// Which offers to list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OfferFilter {
    /// Only of this interpreter.
    pub interpreter: Option<InterpreterId>,
    /// Only of this request.
    pub request: Option<RequestId>,
    /// Only in these states.
    pub states: Vec<OfferState>,
}

/// Which assignments to list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssignmentFilter {
    /// Only of this interpreter.
    pub interpreter: Option<InterpreterId>,
    /// Only of requests of these departments.
    pub departments: Option<Vec<Department>>,
    /// Only of this interpreter, or of requests of these departments: for somebody who is both.
    pub own_or_departments: Option<(InterpreterId, Vec<Department>)>,
    /// Only of this request.
    pub request: Option<RequestId>,
    /// Only in these states.
    pub states: Vec<AssignmentState>,
    /// Only starting at or after.
    pub starts_from: Option<Timestamp>,
    /// Only starting before.
    pub starts_until: Option<Timestamp>,
}

/// Which interpreters to list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InterpreterFilter {
    /// Only those who list this tag.
    pub language: Option<LanguageTag>,
    /// Only active (true) or inactive (false) ones.
    pub active: Option<bool>,
    /// Only those with this number (E.164); several people may share one.
    pub phone: Option<String>,
}

/// Told of every step that this process committed, in commit order, before its caller gets the answer. What another
/// process committed is not told here: the tail shows it.
pub trait CommitObserver: Send + Sync + 'static {
    /// A committed step, with its numbered events and notices in order. A notice whose key was used before is not among
    /// them. Must be quick and must not block: the next commit waits for it.
    fn committed(&self, step: &Step, items: &[Arc<TailItem>]);
}

/// The store: one writer that commits steps, and reads. Every read names the organization.
#[async_trait]
#[allow(missing_docs, reason = "each read answers with the thing it is named after")]
pub trait Store: Send + Sync + 'static {
    /// Commits a step, or says why not. Safe to drop: the step is then committed or not, never half.
    async fn commit(&self, step: Step) -> Result<Committed, CommitError>;

    async fn request(&self, org: &OrganizationId, id: RequestId) -> Result<Option<Request>, StoreError>;
    async fn offer(&self, org: &OrganizationId, id: OfferId) -> Result<Option<Offer>, StoreError>;
    async fn assignment(
        &self,
        org: &OrganizationId,
        id: AssignmentId,
    ) -> Result<Option<Assignment>, StoreError>;
    async fn interpreter(
        &self,
        org: &OrganizationId,
        id: InterpreterId,
    ) -> Result<Option<Interpreter>, StoreError>;
    async fn site(&self, org: &OrganizationId, id: SiteId) -> Result<Option<Site>, StoreError>;
    async fn reader(&self, org: &OrganizationId, subject: &Subject) -> Result<Option<Reader>, StoreError>;
    /// Members of staff who get text messages at this number (E.164), by subject; several people may share one.
    async fn readers_at(&self, org: &OrganizationId, phone: &str) -> Result<Vec<Reader>, StoreError>;
    async fn pair_report(&self, org: &OrganizationId, pair: &str) -> Result<Option<PairReport>, StoreError>;
    async fn notice(&self, org: &OrganizationId, id: NoticeId) -> Result<Option<Notice>, StoreError>;
    async fn delivery(&self, org: &OrganizationId, id: DeliveryId) -> Result<Option<Delivery>, StoreError>;

    /// All offers of a request, oldest first.
    async fn offers_of(&self, org: &OrganizationId, request: RequestId) -> Result<Vec<Offer>, StoreError>;
    /// All deliveries of these notices.
    async fn deliveries_of(
        &self,
        org: &OrganizationId,
        notices: &[NoticeId],
    ) -> Result<Vec<Delivery>, StoreError>;
    /// The record of an idempotency key, unless it has expired at `now`.
    async fn idempotency(
        &self,
        org: &OrganizationId,
        caller: &Subject,
        method: &str,
        key: &str,
        now: Timestamp,
    ) -> Result<Option<IdempotencyRecord>, StoreError>;

    /// The whole roster, active or not.
    async fn roster(&self, org: &OrganizationId) -> Result<Vec<Interpreter>, StoreError>;
    /// What a desk keeps in memory, read in one piece: `now` says which hour of offers still counts.
    async fn snapshot(&self, org: &OrganizationId, now: Timestamp) -> Result<Snapshot, StoreError>;
    /// For each of these interpreters: calendar, live commitments that touch `window`, and offers counted at `now`
    /// (open ones, and those sent in the hour before that were not withdrawn). In the order asked; unknown ids left out.
    async fn standings(
        &self,
        org: &OrganizationId,
        interpreters: &[InterpreterId],
        window: Interval,
        now: Timestamp,
    ) -> Result<Vec<Standing>, StoreError>;

    /// Requests whose `attention_at` has come, those ahead of others first, then by due time.
    async fn requests_due(
        &self,
        org: &OrganizationId,
        now: Timestamp,
        limit: u32,
    ) -> Result<Vec<RequestId>, StoreError>;
    /// Requests that are searching, those ahead of others first, then oldest first.
    async fn requests_searching(&self, org: &OrganizationId, limit: u32) -> Result<Vec<Request>, StoreError>;
    /// Assignments whose `reminder_at` has come.
    async fn reminders_due(
        &self,
        org: &OrganizationId,
        now: Timestamp,
        limit: u32,
    ) -> Result<Vec<AssignmentId>, StoreError>;
    /// When the next request or reminder is due.
    async fn next_due(&self, org: &OrganizationId) -> Result<Option<Timestamp>, StoreError>;
    /// Notices not yet expanded into deliveries, oldest first.
    async fn notices_unexpanded(&self, org: &OrganizationId, limit: u32) -> Result<Vec<Notice>, StoreError>;
    /// Pending deliveries whose `next_attempt_at` has come, oldest first; of one channel, or of all.
    async fn deliveries_due(
        &self,
        org: &OrganizationId,
        channel: Option<ChannelKind>,
        now: Timestamp,
        limit: u32,
    ) -> Result<Vec<Delivery>, StoreError>;
    /// When the next pending delivery is due; of one channel, or of all.
    async fn next_delivery_due(
        &self,
        org: &OrganizationId,
        channel: Option<ChannelKind>,
    ) -> Result<Option<Timestamp>, StoreError>;

    async fn webhook(&self, org: &OrganizationId, id: WebhookId) -> Result<Option<Webhook>, StoreError>;
    /// The webhooks that were not deleted, newest first.
    async fn list_webhooks(&self, org: &OrganizationId, page: Page) -> Result<Vec<Webhook>, StoreError>;
    /// How the deliveries of a webhook go.
    async fn webhook_tally(&self, org: &OrganizationId, id: WebhookId) -> Result<WebhookTally, StoreError>;
    /// Pending deliveries of a webhook whose `next_attempt_at` has come, oldest first.
    async fn webhook_deliveries_due(
        &self,
        org: &OrganizationId,
        webhook: WebhookId,
        now: Timestamp,
        limit: u32,
    ) -> Result<Vec<WebhookDelivery>, StoreError>;

    async fn list_requests(
        &self,
        org: &OrganizationId,
        filter: &RequestFilter,
        page: Page,
    ) -> Result<Vec<Request>, StoreError>;
    async fn list_offers(
        &self,
        org: &OrganizationId,
        filter: &OfferFilter,
        page: Page,
    ) -> Result<Vec<Offer>, StoreError>;
    async fn list_assignments(
        &self,
        org: &OrganizationId,
        filter: &AssignmentFilter,
        page: Page,
    ) -> Result<Vec<Assignment>, StoreError>;
    async fn list_interpreters(
        &self,
        org: &OrganizationId,
        filter: &InterpreterFilter,
        page: Page,
    ) -> Result<Vec<Interpreter>, StoreError>;
    async fn list_sites(&self, org: &OrganizationId, page: Page) -> Result<Vec<Site>, StoreError>;
    /// Pairs of languages that did not work, the most reported first.
    async fn list_pair_reports(
        &self,
        org: &OrganizationId,
        limit: u32,
    ) -> Result<Vec<PairReport>, StoreError>;
    /// What became of the requests that were made in this span, without those that their department took back before anybody
    /// was found. At most so many, the oldest first.
    async fn outcomes(
        &self,
        org: &OrganizationId,
        from: Timestamp,
        until: Timestamp,
        limit: u32,
    ) -> Result<Vec<Outcome>, StoreError>;
    /// Notices of a recipient, newest first; `unread` leaves out those that were read.
    async fn list_notices(
        &self,
        org: &OrganizationId,
        recipient: &Recipient,
        unread: bool,
        page: Page,
    ) -> Result<Vec<Notice>, StoreError>;

    /// Events and notices numbered above `after`, in order, at most `limit`.
    async fn tail(&self, org: &OrganizationId, after: u64, limit: u32) -> Result<Vec<TailItem>, StoreError>;
    /// The highest sequence number, 0 when nothing has happened.
    async fn head(&self, org: &OrganizationId) -> Result<u64, StoreError>;
    /// Changes whenever this process committed something: a hint for the tailer, which polls all the same.
    fn commits(&self) -> watch::Receiver<u64>;
    /// From now on tells this observer of every step that this process commits. Observers are added before work
    /// begins: nobody is told of what was committed earlier.
    fn observe(&self, observer: Arc<dyn CommitObserver>);
}
