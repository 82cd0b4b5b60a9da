//! The rows at hand, the order in which they are due, and what they say about each interpreter.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{
    Assignment, AssignmentId, Calendar, Commitment, Interpreter, InterpreterId, Interval, Offer, OfferCount,
    OfferId, OfferState, Reader, Request, RequestId, RequestState, Subject,
};
use turjuman_operations::ports::Standing;
use turjuman_operations::step::Effect;

/// Requests that are over are kept at hand for so many more, because they are asked for once again right away.
const LATELY_OVER: usize = 64;
/// Offers are counted for so long.
const HOUR: SignedDuration = SignedDuration::from_hours(1);

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
    people: HashMap<InterpreterId, Person>,
}

/// What the desk must know of an interpreter beside the profile.
#[derive(Debug, Default)]
struct Person {
    calendar: Option<Calendar>,
    bound: BTreeMap<AssignmentId, Commitment>,
    /// Offers that are open or were sent lately: when, and whether they are open. Not those that were taken back.
    asked: BTreeMap<OfferId, (Timestamp, bool)>,
}

impl Person {
    fn standing(&mut self, window: Interval, now: Timestamp) -> Option<Standing> {
        let hour_ago = now - HOUR;
        self.asked.retain(|_, (sent, open)| *open || *sent > hour_ago);
        let lately = || self.asked.values().filter(|(sent, _)| *sent > hour_ago).map(|(sent, _)| *sent);
        let count = OfferCount {
            open: many(self.asked.values().filter(|(_, open)| *open).count()),
            last_hour: many(lately().count()),
            oldest_in_hour: lately().min().map(|sent| sent + HOUR),
        };
        let touches = |commitment: &&Commitment| commitment.interval.overlaps(&window);
        let mut commitments: Vec<Commitment> = self.bound.values().filter(touches).cloned().collect();
        commitments.sort_by_key(|commitment| (commitment.interval.start, commitment.assignment));
        Some(Standing { calendar: self.calendar.clone()?, commitments, count })
    }
}

fn many(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
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
                Effect::Calendar(calendar) => {
                    let person = self.people.entry(calendar.interpreter).or_default();
                    person.calendar = Some(calendar);
                }
                Effect::Site(_) | Effect::PairReport(_) | Effect::Notice(_) | Effect::Delivery(_) => {}
                Effect::Webhook(_) | Effect::WebhookDelivery(_) => {}
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
        let asked = &mut self.people.entry(offer.interpreter).or_default().asked;
        match offer.state {
            OfferState::Withdrawn => asked.remove(&offer.id),
            state => asked.insert(offer.id, (offer.sent_at, state == OfferState::Open)),
        };
        self.request_of.insert(offer.id, offer.request);
        let offers = self.offers.entry(offer.request).or_default();
        match offers.binary_search_by_key(&offer.id, |other| other.id) {
            Ok(place) => offers[place] = offer,
            Err(place) => offers.insert(place, offer),
        }
    }

    fn take_in_assignment(&mut self, assignment: Assignment) {
        let id = assignment.id;
        let bound = &mut self.people.entry(assignment.interpreter).or_default().bound;
        if assignment.state.is_live() {
            let (request, interval, location) =
                (assignment.request, assignment.interval, assignment.location);
            bound.insert(id, Commitment { assignment: id, request, interval, location });
        } else {
            bound.remove(&id);
        }
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

    /// What [`turjuman_operations::ports::Store::standings`] answers; `None` when one of the people is not at hand.
    pub(super) fn standings(
        &mut self,
        interpreters: &[InterpreterId],
        window: Interval,
        now: Timestamp,
    ) -> Option<Vec<Standing>> {
        interpreters.iter().map(|id| self.people.get_mut(id)?.standing(window, now)).collect()
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
