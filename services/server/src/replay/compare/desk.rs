//! A desk in memory: the verbs of a replay (submit, attend, accept, decline, complete) on the rules and the index alone.
//!
//! It decides with what the real desk decides with — `Index`, `assess`, `rank`, `plan_wave`, the lifecycles — but keeps
//! no database, history or notices, so that dozens of replays take seconds. A test holds it against the real one.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::eligibility::{
    Candidate, Contact, ExclusionReason, assess, best_language, binding_interval,
};
use turjuman_dispatch::index::Index;
use turjuman_dispatch::lifecycle::{self, TransitionError};
use turjuman_dispatch::model::{
    Assignment, AssignmentId, DeclineReason, FallbackNamed, Interpreter, InterpreterId, Interval, Offer,
    OfferId, OfferState, Request, RequestId,
};
use turjuman_dispatch::policy::Policy;
use turjuman_dispatch::waves::{Look, fallback_due, next_look};
use uuid::Uuid;

use super::crew::Crew;
use super::way::{Asking, Way};
use crate::replay::behaviour::Behaviour;

/// A search that goes on.
struct Search {
    request: Request,
    offers: Vec<Offer>,
    line: u64,
}

/// What to look at before its time.
#[derive(PartialEq, Eq)]
enum Hint {
    Request(RequestId),
    Capacity(InterpreterId),
}

/// What happened that people hear about.
pub(super) enum News {
    Offered { offer: OfferId, interpreter: InterpreterId, line: u64 },
    Over(OfferId),
}

/// What came of an acceptance.
pub(super) enum Accept {
    /// It won.
    Won(Box<Assignment>),
    /// Somebody else was faster, or the time was over.
    TooLate,
    /// Bound to another session since the offer came, or off duty.
    NotAble,
}

pub(super) struct Desk<'a> {
    way: Way,
    policy: Arc<Policy>,
    crew: &'a Crew,
    behaviour: Behaviour,
    index: Index,
    /// By id, that is, in the order in which they came.
    searches: BTreeMap<RequestId, Search>,
    request_of: HashMap<OfferId, RequestId>,
    attention: BTreeSet<(Timestamp, RequestId)>,
    hints: VecDeque<Hint>,
    news: Vec<News>,
    ids: u128,
    /// Offers sent.
    pub(super) offers: u64,
}

impl<'a> Desk<'a> {
    pub(super) fn new(way: Way, policy: Arc<Policy>, crew: &'a Crew, behaviour: Behaviour) -> Self {
        let mut index = Index::new(policy.clone());
        for person in &crew.people {
            index.apply_interpreter(person.clone());
        }
        Self {
            way,
            policy,
            crew,
            behaviour,
            index,
            searches: BTreeMap::new(),
            request_of: HashMap::new(),
            attention: BTreeSet::new(),
            hints: VecDeque::new(),
            news: Vec::new(),
            ids: 0,
            offers: 0,
        }
    }

    /// When the desk has to do something next.
    pub(super) fn next_due(&self) -> Option<Timestamp> {
        self.attention.first().map(|(at, _)| *at)
    }

    /// What happened since the last time.
    pub(super) fn news(&mut self) -> Vec<News> {
        std::mem::take(&mut self.news)
    }

    fn id(&mut self) -> Uuid {
        self.ids += 1;
        Uuid::from_u128(self.ids)
    }

    pub(super) fn submit(&mut self, request: Request, line: u64) {
        let id = request.id;
        self.attention.extend(request.attention_at.map(|at| (at, id)));
        self.searches.insert(id, Search { request, offers: Vec::new(), line });
        self.hint(Hint::Request(id));
    }

    fn hint(&mut self, hint: Hint) {
        if !self.hints.contains(&hint) {
            self.hints.push_back(hint);
        }
    }

    /// Does everything that is due.
    pub(super) fn run_due(&mut self, now: Timestamp) -> Result<(), TransitionError> {
        loop {
            while let Some(hint) = self.hints.pop_front() {
                match hint {
                    Hint::Request(id) => self.attend(id, now)?,
                    Hint::Capacity(interpreter) => self.use_capacity(interpreter, now)?,
                }
            }
            match self.attention.first().copied() {
                Some((at, id)) if at <= now => self.attend(id, now)?,
                _ => return Ok(()),
            }
        }
    }

    /// Looks at the searches that somebody could serve who was freed.
    fn use_capacity(&mut self, interpreter: InterpreterId, now: Timestamp) -> Result<(), TransitionError> {
        let Some(profile) = self.crew.person(interpreter) else { return Ok(()) };
        let served = |search: &&Search| best_language(&search.request, profile).is_some();
        let ids: Vec<_> = self.searches.values().filter(served).map(|search| search.request.id).collect();
        for id in ids {
            // The real desk looks at each. Where the freed one cannot be asked, a look would change nothing.
            if self.could_ask(profile, id, now) {
                self.attend(id, now)?;
            }
        }
        Ok(())
    }

    fn could_ask(&self, person: &Interpreter, id: RequestId, now: Timestamp) -> bool {
        let Some(Search { request, offers, .. }) = self.searches.get(&id) else { return false };
        let Some(standing) = self.index.standing(person.id, around(request.interval), now) else {
            return false;
        };
        let contact = Contact::of(request, offers, person.id, standing.count);
        let candidate = Candidate { interpreter: person, commitments: &standing.commitments, contact };
        assess(&self.policy, request, &candidate, now).is_askable()
    }

    fn attend(&mut self, id: RequestId, now: Timestamp) -> Result<(), TransitionError> {
        let Some(mut search) = self.searches.remove(&id) else { return Ok(()) };
        let closed = search.request.search_until <= now;
        let mut freed = Vec::new();
        for offer in search.offers.iter_mut().filter(|offer| offer.state == OfferState::Open) {
            if closed || offer.expires_at <= now {
                let session = binding_interval(&search.request, now);
                let standing = self.index.standing(offer.interpreter, session, now);
                let bound = standing.is_some_and(|standing| !standing.commitments.is_empty());
                *offer = match closed {
                    true => lifecycle::offer::expired(offer, now)?,
                    false => lifecycle::offer::let_pass(offer, &search.request, bound, now)?,
                };
                self.index.apply_offer(offer);
                self.news.push(News::Over(offer.id));
                freed.push(offer.interpreter);
            }
        }
        freed.into_iter().for_each(|person| self.hint(Hint::Capacity(person)));
        if closed {
            self.forget(&search);
            return Ok(());
        }
        let before = search.request.attention_at;
        let looked = self.look(&mut search, now);
        if let Some(at) = before {
            self.attention.remove(&(at, id));
        }
        self.attention.extend(search.request.attention_at.map(|at| (at, id)));
        self.searches.insert(id, search);
        looked
    }

    fn look(&mut self, search: &mut Search, now: Timestamp) -> Result<(), TransitionError> {
        let open = |offers: &[Offer]| many(offers.iter().filter(|o| o.state == OfferState::Open).count());
        let open_before = open(&search.offers);
        let before = &search.request;
        let due = self.way.due(before, open_before, now);
        if !due && before.attention_at.is_some_and(|at| at > now) {
            return Ok(());
        }
        let policy = self.policy.clone();
        let want = self.way.want(&policy, before, open_before, now);
        let mut found = self.index.search(before, &search.offers, now, want);
        let asking =
            Asking { policy: &policy, crew: self.crew, behaviour: self.behaviour, line: search.line };
        let plan = self.way.plan(&asking, before, &mut found.askable, open_before, now).filter(|_| due);
        let mut after = before.clone();
        if let Some(plan) = &plan {
            after = lifecycle::request::wave_sent(before, plan, now)?;
            for chosen in found.askable.iter().filter(|ranked| plan.chosen.contains(&ranked.interpreter)) {
                let id = OfferId::from_uuid(self.id());
                let offer =
                    lifecycle::offer::new(id, &after, plan, chosen.interpreter, &chosen.language, now);
                self.index.apply_offer(&offer);
                self.request_of.insert(id, after.id);
                self.offers += 1;
                self.news.push(News::Offered {
                    offer: id,
                    interpreter: offer.interpreter,
                    line: search.line,
                });
                search.offers.push(offer);
            }
        }
        let anybody_left = open(&search.offers) > 0 || plan.as_ref().is_some_and(|plan| plan.only_widens());
        name_fallback(&policy, &mut after, now, anybody_left);
        let seen = Look {
            was_due_at: before.attention_at,
            plan: plan.as_ref(),
            offers: &search.offers,
            askable_again_at: found.askable_again_at,
        };
        let next = next_look(&policy, &after, seen, now);
        after.attention_at = Some(next);
        search.request = lifecycle::request::as_one_change(before, after);
        Ok(())
    }

    /// A search that is over.
    fn forget(&mut self, search: &Search) {
        if let Some(at) = search.request.attention_at {
            self.attention.remove(&(at, search.request.id));
        }
        for offer in &search.offers {
            self.request_of.remove(&offer.id);
        }
    }

    /// The offer, while its request is still looked for.
    fn open_offer(&self, id: OfferId, now: Timestamp) -> Option<(RequestId, usize)> {
        let request = *self.request_of.get(&id)?;
        let offers = &self.searches.get(&request)?.offers;
        let place = offers.iter().position(|offer| offer.id == id)?;
        let offer = &offers[place];
        (offer.state == OfferState::Open && now < offer.expires_at).then_some((request, place))
    }

    pub(super) fn accept(&mut self, id: OfferId, now: Timestamp) -> Result<Accept, TransitionError> {
        let Some((request, place)) = self.open_offer(id, now) else { return Ok(Accept::TooLate) };
        let Some(search) = self.searches.get(&request) else { return Ok(Accept::TooLate) };
        let offer = &search.offers[place];
        let window = around(search.request.interval);
        let (Some(interpreter), Some(standing)) =
            (self.crew.person(offer.interpreter), self.index.standing(offer.interpreter, window, now))
        else {
            return Ok(Accept::NotAble);
        };
        let contact =
            Contact::of(&search.request, std::slice::from_ref(offer), interpreter.id, standing.count);
        let candidate = Candidate { interpreter, commitments: &standing.commitments, contact };
        let assessment = assess(&self.policy, &search.request, &candidate, now);
        if assessment.has(ExclusionReason::Overlap) || !assessment.is_eligible() {
            return Ok(Accept::NotAble);
        }
        let bound = AssignmentId::from_uuid(self.id());
        let Some(search) = self.searches.remove(&request) else { return Ok(Accept::TooLate) };
        let (offer, request) = (&search.offers[place], &search.request);
        let language = offer.language.clone();
        let made =
            lifecycle::assignment::new(&self.policy, bound, request, interpreter.id, Some(id), language, now);
        self.index.apply_offer(&lifecycle::offer::accepted(offer, now)?);
        let mut calendar = standing.calendar;
        calendar.version += 1;
        calendar.last_assigned_at = Some(now);
        calendar.assigned_count += 1;
        self.index.apply_calendar(&calendar);
        let made = lifecycle::assignment::started(&self.policy, &made, now)?;
        self.index.apply_assignment(&made);
        for offer in search.offers.iter().filter(|o| o.state == OfferState::Open && o.id != id) {
            self.index.apply_offer(&lifecycle::offer::withdrawn(offer, now)?);
            self.news.push(News::Over(offer.id));
            self.hint(Hint::Capacity(offer.interpreter));
        }
        self.forget(&search);
        Ok(Accept::Won(Box::new(made)))
    }

    pub(super) fn decline(
        &mut self,
        id: OfferId,
        reason: DeclineReason,
        now: Timestamp,
    ) -> Result<(), TransitionError> {
        let Some((request, place)) = self.open_offer(id, now) else { return Ok(()) };
        let Some(search) = self.searches.get_mut(&request) else { return Ok(()) };
        let offer = &mut search.offers[place];
        *offer = lifecycle::offer::declined(offer, reason, now)?;
        let interpreter = offer.interpreter;
        self.index.apply_offer(offer);
        self.hint(Hint::Request(request));
        self.hint(Hint::Capacity(interpreter));
        Ok(())
    }

    pub(super) fn complete(&mut self, running: &Assignment, now: Timestamp) -> Result<(), TransitionError> {
        let ended = lifecycle::assignment::completed(&self.policy, running, now)?;
        self.index.apply_assignment(&ended);
        self.hint(Hint::Capacity(ended.interpreter));
        Ok(())
    }
}

/// The vendor that the requester is told to call, who changes when the desk looks again.
fn name_fallback(policy: &Policy, after: &mut Request, now: Timestamp, anybody_left: bool) {
    let Some(language) = &after.language.tag else { return };
    if fallback_due(policy, after, now, anybody_left)
        && let Some(vendor) = policy.fallback_vendor_for(language, now)
    {
        after.fallback = Some(FallbackNamed {
            name: vendor.name.clone(),
            phone: vendor.phone.clone(),
            access_hint: None,
            named_at: now,
        });
    }
}

/// The span in which commitments can matter.
fn around(interval: Interval) -> Interval {
    let reach = SignedDuration::from_hours(12);
    Interval { start: interval.start - reach, end: interval.end + reach }
}

fn many(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
