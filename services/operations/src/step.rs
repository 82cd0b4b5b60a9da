//! A step: what one commit changes, as data.
//!
//! An operation reads, decides in the pure rules, and hands the writer a [`Step`]. The writer checks its guards under
//! lock, and either writes all of it or none. A step is never a closure, so that many steps can share one commit.

use jiff::Timestamp;
use turjuman_dispatch::model::{
    Assignment, AssignmentId, Calendar, Interpreter, InterpreterId, Offer, OfferId, OrganizationId,
    PairReport, Reader, Request, RequestId, Site, SiteId, StepId, Subject, WebhookDeliveryId, WebhookId,
};

use crate::event::EventDraft;
use crate::idempotency::IdempotencyRecord;
use crate::notice::{Delivery, Notice, NoticeDraft};
use crate::webhooks::{Webhook, WebhookDelivery};

/// One commit's worth of change, all of one organization.
#[derive(Debug, Clone)]
pub struct Step {
    /// Unique; kept with the commit, so that a commit of unknown outcome can be looked up instead of repeated.
    pub id: StepId,
    /// The organization it belongs to; no step spans two.
    pub organization: OrganizationId,
    /// When it was decided. Its events carry this time.
    pub at: Timestamp,
    /// Rows that the decision rests on but that it does not change.
    pub guards: Vec<Guard>,
    /// Rows to add or replace. Each also guards itself: see [`Effect`].
    pub effects: Vec<Effect>,
    /// What happened, in order; the writer numbers them.
    pub events: Vec<EventDraft>,
    /// Who must be told what; the writer numbers them after the events.
    pub notices: Vec<NoticeDraft>,
    /// The key under which the caller may repeat the call and get the same answer.
    pub idempotency: Option<IdempotencyRecord>,
}

impl Step {
    /// An empty step.
    pub fn new(id: StepId, organization: OrganizationId, at: Timestamp) -> Self {
        Self {
            id,
            organization,
            at,
            guards: Vec::new(),
            effects: Vec::new(),
            events: Vec::new(),
            notices: Vec::new(),
            idempotency: None,
        }
    }

    /// Adds a guard.
    pub fn guard(&mut self, row: RowKey, version: u64) -> &mut Self {
        self.guards.push(Guard { row, version });
        self
    }

    /// Adds an effect.
    pub fn put(&mut self, effect: impl Into<Effect>) -> &mut Self {
        self.effects.push(effect.into());
        self
    }

    /// Adds an event.
    pub fn event(&mut self, event: EventDraft) -> &mut Self {
        self.events.push(event);
        self
    }

    /// Adds a notice.
    pub fn notice(&mut self, notice: NoticeDraft) -> &mut Self {
        self.notices.push(notice);
        self
    }

    /// Every row whose version the commit depends on, with the version it must have now; 0 means it must not exist.
    pub fn guarded_rows(&self) -> impl Iterator<Item = Guard> + '_ {
        self.guards.iter().cloned().chain(self.effects.iter().map(Effect::guard))
    }
}

/// A versioned row.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RowKey {
    /// A request.
    Request(RequestId),
    /// An offer.
    Offer(OfferId),
    /// An assignment.
    Assignment(AssignmentId),
    /// An interpreter's profile.
    Interpreter(InterpreterId),
    /// An interpreter's calendar.
    Calendar(InterpreterId),
    /// A site.
    Site(SiteId),
    /// A reader.
    Reader(Subject),
    /// A pair of languages that did not work, by [`PairReport::pair`].
    PairReport(String),
    /// A notice.
    Notice(turjuman_dispatch::model::NoticeId),
    /// A delivery.
    Delivery(turjuman_dispatch::model::DeliveryId),
    /// A webhook.
    Webhook(WebhookId),
    /// A webhook's delivery.
    WebhookDelivery(WebhookDeliveryId),
}

/// "This row still has this version." Version 0: "this row does not exist."
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Guard {
    /// The row.
    pub row: RowKey,
    /// The version it must have.
    pub version: u64,
}

/// A row to write whole. Its `version` is the one it will have: 1 adds it and requires that it does not exist, `n`
/// replaces it and requires that it has version `n − 1` now.
#[derive(Debug, Clone)]
#[allow(clippy::large_enum_variant, reason = "most effects are the large ones; a box each would only cost")]
pub enum Effect {
    /// A request.
    Request(Request),
    /// An offer.
    Offer(Offer),
    /// An assignment.
    Assignment(Assignment),
    /// An interpreter's profile.
    Interpreter(Interpreter),
    /// An interpreter's calendar.
    Calendar(Calendar),
    /// A site.
    Site(Site),
    /// A reader.
    Reader(Reader),
    /// A pair of languages that did not work.
    PairReport(PairReport),
    /// A notice that was read or expanded. New notices go through [`Step::notices`].
    Notice(Notice),
    /// A delivery.
    Delivery(Delivery),
    /// A webhook.
    Webhook(Webhook),
    /// A webhook's delivery.
    WebhookDelivery(WebhookDelivery),
}

impl Effect {
    /// The guard that an effect carries in itself.
    pub fn guard(&self) -> Guard {
        let (row, version) = match self {
            Effect::Request(r) => (RowKey::Request(r.id), r.version),
            Effect::Offer(o) => (RowKey::Offer(o.id), o.version),
            Effect::Assignment(a) => (RowKey::Assignment(a.id), a.version),
            Effect::Interpreter(i) => (RowKey::Interpreter(i.id), i.version),
            Effect::Calendar(c) => (RowKey::Calendar(c.interpreter), c.version),
            Effect::Site(s) => (RowKey::Site(s.id), s.version),
            Effect::Reader(r) => (RowKey::Reader(r.subject.clone()), r.version),
            Effect::PairReport(p) => (RowKey::PairReport(p.pair()), p.version),
            Effect::Notice(n) => (RowKey::Notice(n.id), n.version),
            Effect::Delivery(d) => (RowKey::Delivery(d.id), d.version),
            Effect::Webhook(w) => (RowKey::Webhook(w.id), w.version),
            Effect::WebhookDelivery(d) => (RowKey::WebhookDelivery(d.id), d.version),
        };
        Guard { row, version: version.saturating_sub(1) }
    }
}

macro_rules! effect_from {
    ($($type:ident),+) => {$(
        impl From<$type> for Effect {
            fn from(row: $type) -> Self {
                Effect::$type(row)
            }
        }
    )+};
}
effect_from!(
    Request,
    Offer,
    Assignment,
    Interpreter,
    Calendar,
    Site,
    Reader,
    PairReport,
    Notice,
    Delivery,
    Webhook,
    WebhookDelivery
);
