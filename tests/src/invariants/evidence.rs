//! What the checks look at: every row and the whole history of one organization, and the ledger.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;
use turjuman_dispatch::model::{
    Assignment, AssignmentId, DeliveryId, NoticeId, Offer, OfferId, OrganizationId, Request, RequestId,
};
use turjuman_operations::event::{Event, EventKind};
use turjuman_operations::notice::{Delivery, Notice};
use turjuman_operations::ports::{
    AssignmentFilter, OfferFilter, Page, RequestFilter, Store, StoreError, TailItem,
};

use super::clocks::TrueTime;
use super::ledger::Ledger;

/// Something that must never be.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Violation {
    /// The name of the check.
    pub invariant: &'static str,
    /// What is wrong, with ids.
    pub what: String,
    /// The time to look at.
    pub at: Timestamp,
}

/// All that is known.
pub struct Evidence {
    /// When it was gathered, by the desk's clock.
    pub now: Timestamp,
    /// True when everything due was done before: nothing may be overdue.
    pub settled: bool,
    /// Every request.
    pub requests: HashMap<RequestId, Request>,
    /// Every offer.
    pub offers: HashMap<OfferId, Offer>,
    /// Every assignment.
    pub assignments: HashMap<AssignmentId, Assignment>,
    /// What happened, in order.
    pub events: Vec<Arc<Event>>,
    /// The numbers of all items, in order.
    pub sequences: Vec<u64>,
    /// Who was told what, in order.
    pub notices: Vec<Arc<Notice>>,
    /// How that went.
    pub deliveries: Vec<Delivery>,
    /// What clients were told.
    pub ledger: Ledger,
    /// Messages that really went out, once per time.
    pub sent: Vec<DeliveryId>,
    /// Deliveries of which one more may have gone out: a crash or a failure came between sending and writing that down.
    pub doubtful: Vec<DeliveryId>,
    /// When the steps were really committed, where that is known.
    pub true_times: BTreeMap<u64, TrueTime>,
}

const PAGE: u32 = 512;

impl Evidence {
    /// Reads every row and the whole history of an organization. What the store cannot know is added by the caller.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn read(
        store: &dyn Store,
        org: &OrganizationId,
        now: Timestamp,
        settled: bool,
    ) -> Result<Self, StoreError> {
        macro_rules! every {
            ($list:ident, $filter:ty, $row:ty) => {{
                let mut rows: Vec<$row> = Vec::new();
                loop {
                    // Newest first; the next page holds what is older.
                    let page = Page { before: rows.last().map(|row| row.id.uuid()), limit: PAGE };
                    let found = store.$list(org, &<$filter>::default(), page).await?;
                    if found.is_empty() {
                        break rows;
                    }
                    rows.extend(found);
                }
            }};
        }
        let requests = every!(list_requests, RequestFilter, Request);
        let offers = every!(list_offers, OfferFilter, Offer);
        let assignments = every!(list_assignments, AssignmentFilter, Assignment);
        let (mut events, mut notices, mut sequences) = (Vec::new(), Vec::new(), Vec::new());
        loop {
            let items = store.tail(org, sequences.last().copied().unwrap_or(0), PAGE).await?;
            if items.is_empty() {
                break;
            }
            for item in items {
                sequences.push(item.sequence());
                match item {
                    TailItem::Event(event) => events.push(event),
                    TailItem::Notice(notice) => notices.push(notice),
                }
            }
        }
        let ids: Vec<NoticeId> = notices.iter().map(|notice| notice.id).collect();
        let mut deliveries = Vec::new();
        for some in ids.chunks(256) {
            deliveries.extend(store.deliveries_of(org, some).await?);
        }
        Ok(Self {
            now,
            settled,
            requests: requests.into_iter().map(|request| (request.id, request)).collect(),
            offers: offers.into_iter().map(|offer| (offer.id, offer)).collect(),
            assignments: assignments.into_iter().map(|assignment| (assignment.id, assignment)).collect(),
            events,
            sequences,
            notices,
            deliveries,
            ledger: Vec::new(),
            sent: Vec::new(),
            doubtful: Vec::new(),
            true_times: BTreeMap::new(),
        })
    }

    /// A violation found now; `check_all` fills in its name.
    pub(super) fn wrong(&self, what: String) -> Violation {
        Violation { invariant: "", what, at: self.now }
    }

    /// The events of one of these kinds.
    pub(super) fn of_kind(&self, kinds: &'static [EventKind]) -> impl Iterator<Item = &Arc<Event>> {
        self.events.iter().filter(move |event| kinds.contains(&event.body.kind))
    }

    /// Assignments whose end was ever written into the history.
    pub(super) fn ended(&self) -> HashSet<AssignmentId> {
        self.of_kind(ENDS).filter_map(|event| event.body.assignment).collect()
    }
}

/// How an assignment ends.
pub(super) const ENDS: &[EventKind] = &[
    EventKind::AssignmentCompleted,
    EventKind::AssignmentWithdrawn,
    EventKind::AssignmentNoShow,
    EventKind::AssignmentCancelled,
];
