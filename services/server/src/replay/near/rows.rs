//! The rows at hand, and the order in which they are due.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use jiff::Timestamp;
use turjuman_dispatch::model::{
    Assignment, AssignmentId, Interpreter, InterpreterId, Offer, OfferId, Reader, Request, RequestId,
    RequestState, Subject,
};
use turjuman_operations::step::Effect;

/// Requests that are over are kept at hand for so many more, because they are asked for once again right away.
const LATELY_OVER: usize = 64;

#[derive(Debug, Default)]
pub(super) struct Rows {
    pub(super) requests: HashMap<RequestId, Request>,
    pub(super) assignments: HashMap<AssignmentId, Assignment>,
    pub(super) interpreters: HashMap<InterpreterId, Interpreter>,
    pub(super) readers: HashMap<Subject, Reader>,
    /// All offers of each request at hand, in the order of their ids.
    offers: HashMap<RequestId, Vec<Offer>>,
    request_of: HashMap<OfferId, RequestId>,
    searching: HashSet<RequestId>,
    attention: BTreeSet<(Timestamp, RequestId)>,
    reminders: BTreeSet<(Timestamp, AssignmentId)>,
    over: VecDeque<RequestId>,
}

impl Rows {
    /// Takes in what was committed.
    pub(super) fn take_in(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Request(request) => self.take_in_request(request),
                Effect::Offer(offer) => self.take_in_offer(offer),
                Effect::Assignment(assignment) => self.take_in_assignment(assignment),
                Effect::Interpreter(interpreter) => {
                    self.interpreters.insert(interpreter.id, interpreter);
                }
                Effect::Reader(reader) => {
                    self.readers.insert(reader.subject.clone(), reader);
                }
                Effect::Calendar(_) | Effect::Site(_) | Effect::Notice(_) | Effect::Delivery(_) => {}
            }
        }
    }

    fn take_in_request(&mut self, request: Request) {
        let id = request.id;
        if request.state == RequestState::Searching {
            self.searching.insert(id);
        } else {
            self.searching.remove(&id);
        }
        self.offers.entry(id).or_default();
        let over = matches!(
            request.state,
            RequestState::Completed | RequestState::Cancelled | RequestState::Unfilled
        );
        let attention = request.attention_at;
        if let Some(before) = self.requests.insert(id, request).and_then(|before| before.attention_at) {
            self.attention.remove(&(before, id));
        }
        self.attention.extend(attention.map(|at| (at, id)));
        if over && attention.is_none() && !self.over.contains(&id) {
            self.over.push_back(id);
            if self.over.len() > LATELY_OVER {
                self.over.pop_front().into_iter().for_each(|id| self.let_go(id));
            }
        }
    }

    fn take_in_offer(&mut self, offer: Offer) {
        self.request_of.insert(offer.id, offer.request);
        let offers = self.offers.entry(offer.request).or_default();
        match offers.binary_search_by_key(&offer.id, |other| other.id) {
            Ok(place) => offers[place] = offer,
            Err(place) => offers.insert(place, offer),
        }
    }

    fn take_in_assignment(&mut self, assignment: Assignment) {
        let id = assignment.id;
        let reminder = assignment.reminder_at.filter(|_| assignment.state.is_live());
        if let Some(before) = self.assignments.insert(id, assignment).and_then(|before| before.reminder_at) {
            self.reminders.remove(&(before, id));
        }
        self.reminders.extend(reminder.map(|at| (at, id)));
    }

    fn let_go(&mut self, id: RequestId) {
        let Some(request) = self.requests.remove(&id) else { return };
        for offer in self.offers.remove(&id).unwrap_or_default() {
            self.request_of.remove(&offer.id);
        }
        if let Some(assignment) = request.assignment.and_then(|id| self.assignments.remove(&id))
            && let Some(at) = assignment.reminder_at
        {
            self.reminders.remove(&(at, assignment.id));
        }
    }

    pub(super) fn offer(&self, id: OfferId) -> Option<Offer> {
        let offers = self.offers.get(self.request_of.get(&id)?)?;
        offers.iter().find(|offer| offer.id == id).cloned()
    }

    pub(super) fn offers_of(&self, request: RequestId) -> Option<Vec<Offer>> {
        self.offers.get(&request).cloned()
    }

    pub(super) fn next_attention(&self) -> Option<Timestamp> {
        self.attention.first().map(|(at, _)| *at)
    }

    pub(super) fn next_reminder(&self) -> Option<Timestamp> {
        self.reminders.first().map(|(at, _)| *at)
    }

    pub(super) fn anybody_searches(&self) -> bool {
        !self.searching.is_empty()
    }
}
