//! The matching state of one organization in memory: who is on the roster, what binds them just now, and who is asked
//! first for a request.
//!
//! Pure, and kept up to date by whoever owns it: every committed row is applied, in any order and as often as one likes
//! (the newest version of a row wins). It can be rebuilt from the rows at any time and put in the place of an older one.
//! It never decides alone: what is chosen here is guarded in the database.

mod found;
mod holds;
mod live;
mod micros;
mod search;

use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;

use crate::model::{Assignment, Calendar, Interpreter, InterpreterId, Interval, Offer, RequestId, Standing};
use crate::policy::Policy;
use crate::roster::Roster;

use self::holds::Holds;
use self::live::Live;
use self::micros::micros;

pub use found::Found;

/// The matching state of one organization.
#[derive(Debug)]
pub struct Index {
    policy: Arc<Policy>,
    people: HashMap<InterpreterId, Person>,
    roster: Roster,
    holds: Holds,
    /// The latest instant that was heard of.
    clock: i64,
}

#[derive(Debug, Default)]
struct Person {
    profile: Option<Arc<Interpreter>>,
    calendar: Option<Calendar>,
    live: Live,
}

impl Index {
    /// An empty index under this policy.
    pub fn new(policy: Arc<Policy>) -> Self {
        Self {
            policy,
            people: HashMap::new(),
            roster: Roster::default(),
            holds: Holds::default(),
            clock: i64::MIN / 2,
        }
    }

    /// The policy in force.
    pub fn policy(&self) -> &Arc<Policy> {
        &self.policy
    }

    /// Puts another policy in force.
    pub fn set_policy(&mut self, policy: Arc<Policy>) {
        self.policy = policy;
    }

    /// Takes a profile in, unless a newer version is known.
    pub fn apply_interpreter(&mut self, interpreter: Arc<Interpreter>) {
        let person = self.people.entry(interpreter.id).or_default();
        if person.profile.as_ref().is_some_and(|known| known.version >= interpreter.version) {
            return;
        }
        person.profile = Some(interpreter.clone());
        self.roster.apply(Interpreter::clone(&interpreter));
    }

    /// Takes somebody out.
    pub fn remove(&mut self, id: InterpreterId) {
        self.people.remove(&id);
        self.roster.remove(&id);
    }

    /// Takes the head of a calendar in, unless a newer version is known.
    pub fn apply_calendar(&mut self, calendar: &Calendar) {
        let known = &mut self.people.entry(calendar.interpreter).or_default().calendar;
        if known.as_ref().is_none_or(|known| known.version < calendar.version) {
            *known = Some(calendar.clone());
        }
    }

    /// Takes an offer in, unless a newer version is known.
    pub fn apply_offer(&mut self, offer: &Offer) {
        self.clock = self.clock.max(micros(offer.answered_at.unwrap_or(offer.sent_at)));
        self.people.entry(offer.interpreter).or_default().live.offer(offer, self.clock);
    }

    /// Takes an assignment in, unless a newer version is known.
    pub fn apply_assignment(&mut self, assignment: &Assignment) {
        self.clock = self.clock.max(micros(assignment.updated_at));
        self.people.entry(assignment.interpreter).or_default().live.assignment(assignment, self.clock);
    }

    /// What the matcher must know of somebody beside the profile; `None` when they are not on the roster. Who has no
    /// calendar yet has one of version 0, as in the database.
    pub fn standing(&self, id: InterpreterId, window: Interval, now: Timestamp) -> Option<Standing> {
        let person = self.people.get(&id)?;
        let profile = person.profile.as_ref()?;
        let calendar = person.calendar.clone().unwrap_or_else(|| Calendar {
            organization: profile.organization.clone(),
            interpreter: id,
            version: 0,
            last_assigned_at: None,
            assigned_count: 0,
        });
        Some(Standing {
            calendar,
            commitments: person.live.commitments_in(window),
            count: person.live.count(now),
        })
    }

    /// Holds somebody for a look at this request, so that no other look chooses them meanwhile. False when another
    /// request holds them already.
    pub fn hold(&mut self, request: RequestId, person: InterpreterId) -> bool {
        self.holds.hold(request, person)
    }

    /// Lets go of everybody held for this request. To be called when the look is over, whatever came of it.
    pub fn release_hold(&mut self, request: RequestId) {
        self.holds.release(request);
    }

    /// How many people are on the roster.
    pub fn len(&self) -> usize {
        self.roster.len()
    }

    /// True when nobody is.
    pub fn is_empty(&self) -> bool {
        self.roster.is_empty()
    }
}
