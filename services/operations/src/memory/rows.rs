//! Whole rows by key: requests with their offers, assignments. The newest version of a row wins, so rows may come twice
//! and in any order.

use std::collections::{HashMap, VecDeque};

use turjuman_dispatch::model::{
    Assignment, AssignmentId, Offer, OfferId, OfferState, Request, RequestId, RequestState,
};

use super::due::Due;
use super::waiting::{Place, Waiting};

/// Requests that are over and kept all the same: they are asked for once again right away. The oldest goes first. What is
/// not over is always kept, so the memory grows with the open work and not with the history.
const MOST_OVER: usize = 8192;

/// What is known of one request.
#[derive(Debug, Default)]
struct Entry {
    request: Option<Request>,
    /// Offers known, by id, which is from the oldest to the newest.
    offers: Vec<Offer>,
    /// True when they are all of them.
    whole: bool,
    assignments: Vec<AssignmentId>,
    due: Option<super::due::Key>,
    waits: Option<Place>,
    /// True while it stands in the queue of those that are over.
    queued: bool,
}

impl Entry {
    fn is_over(&self) -> bool {
        self.request.as_ref().is_none_or(|request| {
            request.attention_at.is_none()
                && matches!(
                    request.state,
                    RequestState::Completed | RequestState::Cancelled | RequestState::Unfilled
                )
        })
    }

    fn is_asking(&self) -> bool {
        self.offers.iter().any(|offer| offer.state == OfferState::Open)
    }
}

/// The rows.
#[derive(Debug, Default)]
pub(super) struct Rows {
    entries: HashMap<RequestId, Entry>,
    request_of: HashMap<OfferId, RequestId>,
    assignments: HashMap<AssignmentId, Assignment>,
    over: VecDeque<RequestId>,
    pub(super) due: Due,
    pub(super) waiting: Waiting,
    /// How often something was forgotten. A read that began before is not kept: it may be older than what was forgotten.
    pub(super) forgotten: u64,
}

impl Rows {
    pub(super) fn request(&self, id: RequestId) -> Option<&Request> {
        self.entries.get(&id)?.request.as_ref()
    }

    /// Every request that is not over.
    pub(super) fn open_requests(&self) -> impl Iterator<Item = &Request> {
        let known = self.entries.values().filter(|entry| !entry.is_over());
        known.filter_map(|entry| entry.request.as_ref())
    }

    pub(super) fn offer(&self, id: OfferId) -> Option<&Offer> {
        let offers = &self.entries.get(self.request_of.get(&id)?)?.offers;
        offers.iter().find(|offer| offer.id == id)
    }

    /// All offers of a request; `None` when not all are known.
    pub(super) fn offers_of(&self, request: RequestId) -> Option<&[Offer]> {
        self.entries.get(&request).filter(|entry| entry.whole).map(|entry| entry.offers.as_slice())
    }

    pub(super) fn assignment(&self, id: AssignmentId) -> Option<&Assignment> {
        self.assignments.get(&id)
    }

    /// Takes a request in. `born` says that the step that adds it is being told: whatever offers it has come with it.
    pub(super) fn take_request(&mut self, request: &Request, born: bool) {
        let entry = self.entries.entry(request.id).or_default();
        entry.whole |= born;
        if entry.request.as_ref().is_some_and(|known| known.version >= request.version) {
            return;
        }
        entry.request = Some(request.clone());
        self.file(request.id);
    }

    pub(super) fn take_offer(&mut self, offer: &Offer) {
        self.request_of.insert(offer.id, offer.request);
        let offers = &mut self.entries.entry(offer.request).or_default().offers;
        match offers.binary_search_by_key(&offer.id, |other| other.id) {
            Ok(place) => match offers.get_mut(place) {
                Some(known) if known.version < offer.version => *known = offer.clone(),
                _ => return,
            },
            Err(place) => offers.insert(place, offer.clone()),
        }
        self.file(offer.request);
    }

    /// Takes all offers of a request in, as they were read.
    pub(super) fn take_offers_of(&mut self, request: RequestId, offers: &[Offer]) {
        for offer in offers {
            self.take_offer(offer);
        }
        self.entries.entry(request).or_default().whole = true;
        self.file(request);
    }

    pub(super) fn take_assignment(&mut self, assignment: &Assignment) {
        if self.assignments.get(&assignment.id).is_some_and(|known| known.version >= assignment.version) {
            return;
        }
        let of_request = &mut self.entries.entry(assignment.request).or_default().assignments;
        if !of_request.contains(&assignment.id) {
            of_request.push(assignment.id);
        }
        self.assignments.insert(assignment.id, assignment.clone());
        self.file(assignment.request);
    }

    /// Forgets a request with everything that belongs to it.
    pub(super) fn forget(&mut self, id: RequestId) {
        self.forgotten += 1;
        self.drop_entry(id);
    }

    pub(super) fn forget_offer(&mut self, id: OfferId) {
        match self.request_of.get(&id) {
            Some(request) => self.forget(*request),
            None => self.forgotten += 1,
        }
    }

    pub(super) fn forget_assignment(&mut self, id: AssignmentId) {
        self.forgotten += 1;
        self.assignments.remove(&id);
    }

    /// Puts an entry where it is looked for: due at its time, waiting for a person, over.
    fn file(&mut self, id: RequestId) {
        let Some(entry) = self.entries.get_mut(&id) else { return };
        let due = entry.request.as_ref().and_then(super::due::Key::of);
        if entry.due != due {
            self.due.replace(entry.due.take(), due.clone());
            entry.due = due;
        }
        let asking = entry.is_asking();
        let waits = entry.request.as_ref().filter(|_| !asking).and_then(Place::of);
        if entry.waits != waits {
            self.waiting.replace(entry.waits.take(), waits.clone());
            entry.waits = waits;
        }
        if entry.is_over() && !entry.queued {
            entry.queued = true;
            self.over.push_back(id);
            while self.over.len() > MOST_OVER {
                let Some(oldest) = self.over.pop_front() else { break };
                self.let_go(oldest);
            }
        }
    }

    fn let_go(&mut self, id: RequestId) {
        match self.entries.get_mut(&id) {
            // What was read in pieces and turned out to be at work.
            Some(entry) if !entry.is_over() => entry.queued = false,
            Some(_) => self.drop_entry(id),
            None => {}
        }
    }

    fn drop_entry(&mut self, id: RequestId) {
        let Some(entry) = self.entries.remove(&id) else { return };
        self.due.replace(entry.due, None);
        self.waiting.replace(entry.waits, None);
        for offer in entry.offers {
            self.request_of.remove(&offer.id);
        }
        for assignment in entry.assignments {
            self.assignments.remove(&assignment);
        }
    }
}

#[cfg(test)]
#[path = "rows_tests.rs"]
mod tests;
