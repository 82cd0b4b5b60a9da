//! What clients were told, kept to be held against what is there afterwards.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use turjuman_proto::v1::{Assignment, AssignmentState};
use turjuman_tests::Failure;
use turjuman_tests::invariants::Why;

/// So many errors are shown; all are counted.
const SHOWN: usize = 12;

/// An event of the coordinator's stream: its kind, and whose it is.
pub(crate) type Event = (i32, String);

/// Of which offer and request an assignment came.
#[derive(Debug, Clone)]
pub(crate) struct Accepted {
    pub(crate) offer: String,
    pub(crate) request: String,
}

/// Everything that was acknowledged.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ledger {
    /// Requests that were taken.
    pub(crate) submitted: HashSet<String>,
    /// Requests that were cancelled.
    pub(crate) cancelled: HashSet<String>,
    /// Offers that were declined.
    pub(crate) declined: HashSet<String>,
    /// Assignments that came of an accept, by id.
    pub(crate) accepted: HashMap<String, Accepted>,
    /// Offers that could not be answered any more, and why that was.
    pub(crate) too_late: Vec<(String, Why)>,
    /// How assignments ended.
    pub(crate) ended: HashMap<String, AssignmentState>,
    /// Events as they were seen while it went on, by sequence number.
    pub(crate) events: BTreeMap<u64, Event>,
    /// Requests about which something was acknowledged since the last look.
    pub(crate) touched: HashSet<String>,
    /// Calls that were answered.
    pub(crate) acknowledged: u64,
    /// Calls whose answer was lost, and that were made again.
    pub(crate) repeated: u64,
    /// What should not have been said.
    pub(crate) errors: u64,
}

/// The ledger, for many writers.
#[derive(Debug, Default)]
pub(crate) struct Told(Mutex<Ledger>);

impl Told {
    /// The ledger.
    pub(crate) fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The ledger as it is now.
    pub(crate) fn snapshot(&self) -> Ledger {
        self.ledger().clone()
    }

    /// Something about this request was acknowledged.
    pub(crate) fn acknowledged(&self, request: &str, keep: impl FnOnce(&mut Ledger)) {
        let mut ledger = self.ledger();
        ledger.acknowledged += 1;
        ledger.touched.insert(request.to_owned());
        keep(&mut ledger);
    }

    /// An accept was acknowledged.
    pub(crate) fn accepted(&self, assignment: &Assignment) {
        let (offer, request) = (assignment.offer_id.clone(), assignment.request_id.clone());
        self.acknowledged(&assignment.request_id, |ledger| {
            ledger.accepted.insert(assignment.id.clone(), Accepted { offer, request });
        });
    }

    /// An answer to an offer came too late, for this reason.
    pub(crate) fn too_late(&self, offer: &str, reason: &str) {
        let why = match reason {
            "OFFER_EXPIRED" => Why::Expired,
            "OFFER_TAKEN" => Why::Taken,
            "OFFER_WITHDRAWN" => Why::Withdrawn,
            "OFFER_ANSWERED" => Why::Answered,
            "REQUEST_CANCELLED" => Why::Cancelled,
            _ => return,
        };
        self.ledger().too_late.push((offer.to_owned(), why));
    }

    /// An answer was lost, or was not one.
    pub(crate) fn repeated(&self, _failure: &Failure) {
        self.ledger().repeated += 1;
    }

    /// No answer came in time.
    pub(crate) fn late(&self) {
        self.ledger().repeated += 1;
    }

    /// Something was said that should not have been.
    pub(crate) fn error(&self, what: impl std::fmt::Display) {
        let mut ledger = self.ledger();
        ledger.errors += 1;
        if ledger.errors <= SHOWN as u64 {
            eprintln!("error: {what}");
        }
    }
}
