//! The matching state of one organization in memory: who is on the roster, what binds them just now, and who is asked
//! first for a request.
//!
//! Pure, and kept up to date by whoever owns it: every committed row is applied, in any order and as often as one likes
//! (the newest version of a row wins). It can be rebuilt from the rows at any time and put in the place of an older one.
//! It never decides alone: what is chosen here is guarded in the database.
//!
//! **How it finds people without looking at everybody.** The order of asking ([`crate::ranking`]) depends on the request
//! in few ways, so most of it can be kept ready. For each language there are *groups* of people who have the same
//! modalities, gender, qualifications and scarcity of their other languages (`group.rs`). Between groups a request
//! decides; within a group the order is always the same: idle longest, fewest assignments, id. Each group keeps three
//! ordered queues, and everybody is in exactly one of them:
//!
//! * `on`: on duty and free at this moment — all that a request for *now* has to look at;
//! * `off`: can be asked, but only for another time;
//! * `out`: cannot be asked for anything just now (budget, open offers, quiet hours), ordered by when that ends.
//!
//! A search (`search.rs`) takes the groups of the languages that come near, drops those that cannot serve (modality,
//! floor, gender), and merges the rest in order of what is known of their place at best, until the next one cannot be
//! better than those found. Everybody who is taken is judged by the one eligibility function
//! ([`crate::eligibility::assess`]) on a packed form of their profile (`slot.rs`), so the queues only save work: who is in
//! them decides nothing.
//!
//! People move between the queues when rows are applied and when time passes (`place.rs`): until when somebody's hours
//! last is worked out once and kept as a timer (`presence.rs`, `timers.rs`).
//!
//! **What still costs.** An agreed time is looked for among all who can be asked; those who cannot be had in those hours
//! of the week are passed over in chunks (`queue.rs`), those who only seem to, one by one. On site, all who have been idle for the same step of time are compared by distance. Both are
//! bounded by the people of the language, never by the roster.

mod found;
mod group;
mod holds;
mod hours;
mod live;
mod micros;
mod place;
mod presence;
mod queue;
mod schedule;
mod search;
mod skills;
mod slot;
mod streams;
mod tags;
mod timers;
mod walk;

use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;

use crate::model::{
    Assignment, Calendar, Interpreter, InterpreterId, Interval, Offer, OfferCount, OrganizationId, RequestId,
    Standing,
};
use crate::policy::Policy;

use self::holds::Holds;
use self::micros::{instant, micros};
use self::place::{Today, number};
use self::schedule::Schedules;
use self::skills::Skills;
use self::slot::{Extras, Held, NEVER, Slot, Spoken};
use self::tags::Tags;
use self::timers::Timers;

pub use found::Found;

/// The matching state of one organization.
#[derive(Debug)]
pub struct Index {
    policy: Arc<Policy>,
    organization: Option<OrganizationId>,
    slots: Vec<Slot>,
    free: Vec<u32>,
    by_id: HashMap<InterpreterId, u32>,
    tags: Tags,
    skills: Skills,
    schedules: Schedules,
    holds: Holds,
    /// Slots whose place must be worked out again.
    stale: Vec<u32>,
    /// When somebody's hours change.
    timers: Timers,
    /// When somebody's offers or assignments change their place. Apart, because it is small and changes all the time.
    live_timers: Timers,
    /// The instant for which all places hold, in microseconds.
    settled: i64,
    today: Today,
    /// The latest instant that was heard of.
    clock: i64,
    people: usize,
}

impl Index {
    /// An empty index under this policy.
    pub fn new(policy: Arc<Policy>) -> Self {
        Self::with_capacity(policy, 0)
    }

    /// An empty index with room for so many people.
    pub fn with_capacity(policy: Arc<Policy>, people: usize) -> Self {
        let mut skills = Skills::default();
        skills.set_policy(&policy);
        Self {
            policy,
            organization: None,
            slots: Vec::with_capacity(people),
            free: Vec::new(),
            by_id: HashMap::with_capacity(people),
            tags: Tags::default(),
            skills,
            schedules: Schedules::default(),
            holds: Holds::default(),
            stale: Vec::with_capacity(people),
            timers: Timers::default(),
            live_timers: Timers::default(),
            settled: i64::MIN,
            today: Today::NONE,
            clock: i64::MIN / 2,
            people: 0,
        }
    }

    /// The policy in force.
    pub fn policy(&self) -> &Arc<Policy> {
        &self.policy
    }

    /// Puts another policy in force. Everybody's place is worked out again.
    pub fn set_policy(&mut self, policy: Arc<Policy>) {
        self.skills.set_policy(&policy);
        self.policy = policy;
        self.today = Today::NONE;
        for place in 0..self.slots.len() {
            self.slots[place].seen_until = i64::MIN;
            self.mark(place, true);
        }
    }

    /// Takes a profile in, unless this version or a newer one is known.
    pub fn apply_interpreter(&mut self, interpreter: Arc<Interpreter>) {
        let place = self.slot_of(interpreter.id);
        let version = u32::try_from(interpreter.version).unwrap_or(u32::MAX).max(1);
        if self.slots[place].version >= version {
            return;
        }
        self.organization.get_or_insert_with(|| interpreter.organization.clone());
        self.forget_profile(place);
        let mut spoken: Vec<Spoken> = Vec::with_capacity(interpreter.languages.len());
        for language in &interpreter.languages {
            let tag = self.tags.number(&language.tag);
            if spoken.iter().all(|known| known.tag != tag) {
                spoken.push(Spoken { tag, group: u32::MAX });
            }
        }
        let held = interpreter.qualifications.iter();
        let held = held.map(|held| Held { name: self.skills.number(&held.name), last_day: held.expires_on });
        let held: Box<[Held]> = held.collect();
        let common = interpreter.exceptions.is_empty() && interpreter.available_now_until.is_none();
        let extras = (!common).then(|| {
            Box::new(Extras {
                exceptions: interpreter.exceptions.as_slice().into(),
                available_now_until: interpreter.available_now_until,
            })
        });
        let schedule = self.schedules.share(&interpreter);
        let slot = &mut self.slots[place];
        slot.version = version;
        slot.spoken = spoken.into();
        slot.held = held;
        slot.extras = extras;
        slot.schedule = Some(schedule);
        slot.home = interpreter.home.map_or((f64::NAN, f64::NAN), |home| (home.latitude, home.longitude));
        slot.max_travel_km = interpreter.max_travel_km.unwrap_or(f64::NAN);
        slot.gender = interpreter.gender;
        slot.modalities = interpreter.modalities.iter().copied().collect();
        slot.active = interpreter.active;
        slot.seen_until = i64::MIN;
        self.people += 1;
        self.supply(place, 1);
        self.mark(place, true);
    }

    /// Takes somebody out, with all that is known of them.
    pub fn remove(&mut self, id: InterpreterId) {
        let Some(number) = self.by_id.remove(&id) else { return };
        let place = number as usize;
        self.forget_profile(place);
        let slot = &mut self.slots[place];
        self.timers.set(number, &mut slot.wake, i64::MAX);
        if let Some(live) = &mut slot.live {
            self.live_timers.set(number, &mut live.wake, i64::MAX);
        }
        *slot = Slot { stale: slot.stale, ..Slot::new(id) };
        self.free.push(number);
    }

    /// Takes the head of a calendar in, unless this version or a newer one is known.
    pub fn apply_calendar(&mut self, calendar: &Calendar) {
        let place = self.slot_of(calendar.interpreter);
        self.organization.get_or_insert_with(|| calendar.organization.clone());
        let version = u32::try_from(calendar.version).unwrap_or(u32::MAX);
        let slot = &mut self.slots[place];
        if slot.calendar_version >= version {
            return;
        }
        slot.calendar_version = version;
        slot.last_assigned = calendar.last_assigned_at.map_or(NEVER, micros);
        slot.assigned_count = u32::try_from(calendar.assigned_count).unwrap_or(u32::MAX);
        self.mark(place, false);
    }

    /// Takes an offer in, unless this version or a newer one is known.
    pub fn apply_offer(&mut self, offer: &Offer) {
        self.clock = self.clock.max(micros(offer.answered_at.unwrap_or(offer.sent_at)));
        let place = self.slot_of(offer.interpreter);
        if self.slots[place].live.get_or_insert_default().offer(offer) {
            self.mark(place, false);
        }
    }

    /// Takes an assignment in, unless this version or a newer one is known.
    pub fn apply_assignment(&mut self, assignment: &Assignment) {
        self.clock = self.clock.max(micros(assignment.updated_at));
        let place = self.slot_of(assignment.interpreter);
        if self.slots[place].live.get_or_insert_default().assignment(assignment) {
            self.mark(place, false);
        }
    }

    /// What the matcher must know of somebody beside the profile; `None` when they are not on the roster. Who has no
    /// calendar yet has one of version 0, as in the database.
    pub fn standing(&self, id: InterpreterId, window: Interval, now: Timestamp) -> Option<Standing> {
        let slot = &self.slots[*self.by_id.get(&id)? as usize];
        if slot.version == 0 {
            return None;
        }
        let calendar = Calendar {
            organization: self.organization.clone()?,
            interpreter: id,
            version: slot.calendar_version.into(),
            last_assigned_at: (slot.last_assigned != NEVER).then(|| instant(slot.last_assigned)),
            assigned_count: slot.assigned_count.into(),
        };
        let live = slot.live.as_deref();
        Some(Standing {
            calendar,
            commitments: live.map(|live| live.commitments_in(window)).unwrap_or_default(),
            count: live.map_or_else(OfferCount::default, |live| live.count(now)),
        })
    }

    /// Holds somebody for a look at this request, so that no other look chooses them meanwhile. False when another
    /// request holds them already.
    pub fn hold(&mut self, request: RequestId, person: InterpreterId) -> bool {
        self.holds.hold(request, person)
    }

    /// Lets go of everybody held for this request. True when there was anybody. To be
    /// called when the look is over, whatever came of it.
    pub fn release_hold(&mut self, request: RequestId) -> bool {
        self.holds.release(request)
    }

    /// How many people are on the roster, active or not.
    pub fn len(&self) -> usize {
        self.people
    }

    /// True when nobody is.
    pub fn is_empty(&self) -> bool {
        self.people == 0
    }

    /// The slot of somebody, made if there is none: rows may come before the profile.
    fn slot_of(&mut self, id: InterpreterId) -> usize {
        if let Some(number) = self.by_id.get(&id) {
            return *number as usize;
        }
        let place = match self.free.pop() {
            Some(number) => number as usize,
            None => {
                self.slots.push(Slot::new(id));
                self.slots.len() - 1
            }
        };
        self.slots[place].id = id;
        self.by_id.insert(id, number(place));
        place
    }

    /// Takes back what a profile said, before another one is taken in or the person leaves.
    fn forget_profile(&mut self, place: usize) {
        if self.slots[place].version == 0 {
            return;
        }
        self.people -= 1;
        self.take_away(place);
        self.supply(place, -1);
        if let Some(schedule) = self.slots[place].schedule.take() {
            self.schedules.give_back(schedule);
        }
    }

    /// Counts somebody's languages, if they are active. Where a language is scarce, or was, its other speakers come into
    /// other groups.
    fn supply(&mut self, place: usize, by: i32) {
        if !self.slots[place].active {
            return;
        }
        let mut affected = Vec::new();
        for spoken in &self.slots[place].spoken {
            let Some(tag) = self.tags.get_mut(spoken.tag) else { continue };
            let before = tag.supply;
            tag.supply = before.saturating_add_signed(by);
            if before.min(tag.supply) < self.policy.ranking.scarce_below {
                let queues = tag.groups.iter().flat_map(|group| [&group.on, &group.off, &group.out]);
                affected.extend(queues.flat_map(|queue| queue.iter()).map(|entry| entry.slot));
            }
        }
        affected.into_iter().for_each(|slot| self.mark(slot as usize, true));
    }
}
