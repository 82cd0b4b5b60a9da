//! All rows of a small city, as a database would have them, and what follows from them when everything is looked at.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use turjuman_dispatch::eligibility::{
    Assessment, Candidate, Contact, ExclusionReason, askable_again_at, assess,
};
use turjuman_dispatch::index::Found;
use turjuman_dispatch::model::*;
use turjuman_dispatch::policy::Policy;
use turjuman_dispatch::ranking::{Rankable, one_language_at_a_time, rank};

use crate::build::*;

#[derive(Debug)]
pub(super) struct World {
    pub(super) policy: Arc<Policy>,
    pub(super) people: BTreeMap<InterpreterId, Interpreter>,
    pub(super) calendars: BTreeMap<InterpreterId, Calendar>,
    pub(super) offers: Vec<Offer>,
    pub(super) assignments: Vec<Assignment>,
}

impl World {
    pub(super) fn new(policy: Arc<Policy>) -> Self {
        let (people, calendars) = (BTreeMap::new(), BTreeMap::new());
        Self { policy, people, calendars, offers: Vec::new(), assignments: Vec::new() }
    }

    /// What the database answers.
    pub(super) fn standing(&self, id: InterpreterId, window: Interval, now: Timestamp) -> Option<Standing> {
        self.people.get(&id)?;
        let never = || Calendar { version: 0, assigned_count: 0, ..calendar(id, None) };
        let live = self.assignments.iter().filter(|a| a.interpreter == id && a.state.is_live());
        let mut commitments: Vec<_> = live
            .filter(|a| a.interval.start < window.end && window.start < a.interval.end)
            .map(|a| Commitment {
                assignment: a.id,
                request: a.request,
                interval: a.interval,
                location: a.location,
            })
            .collect();
        commitments.sort_by_key(|commitment| (commitment.interval.start, commitment.assignment));
        let mine = || self.offers.iter().filter(|offer| offer.interpreter == id);
        let lately = || {
            mine()
                .filter(|o| o.state != OfferState::Withdrawn && o.sent_at > now - minutes(60))
                .map(|o| o.sent_at)
        };
        let count = OfferCount {
            open: mine().filter(|offer| offer.state == OfferState::Open).count() as u32,
            last_hour: lately().count() as u32,
            oldest_in_hour: lately().min().map(|at| at + minutes(60)),
        };
        Some(Standing {
            calendar: self.calendars.get(&id).cloned().unwrap_or_else(never),
            commitments,
            count,
        })
    }

    /// What a search must find, worked out by looking at everybody.
    pub(super) fn found(&self, request: &Request, now: Timestamp, want: usize) -> Found {
        let offers: Vec<_> =
            self.offers.iter().filter(|offer| offer.request == request.id).cloned().collect();
        let always = Interval { start: now - minutes(100_000), end: now + minutes(1_000_000) };
        let looked: Vec<_> = self
            .people
            .values()
            .map(|person| {
                let standing = self.standing(person.id, always, now).unwrap();
                let contact = Contact::of(request, &offers, person.id, standing.count);
                let candidate =
                    Candidate { interpreter: person, commitments: &standing.commitments, contact };
                let assessment = assess(&self.policy, request, &candidate, now);
                let again = askable_again_at(&self.policy, request, &candidate, now);
                (person, standing.calendar, assessment, again)
            })
            .collect();
        let askable = looked.iter().filter(|(_, _, assessment, _)| assessment.is_askable());
        let rankable = askable.map(|(interpreter, calendar, assessment, _)| Rankable {
            interpreter,
            assessment,
            calendar,
            scarcity: self.scarcity(interpreter, assessment),
        });
        let mut askable = rank(&self.policy, request, rankable.collect());
        askable.truncate(want);
        one_language_at_a_time(&mut askable);
        let mut found = Found { askable, ..Found::default() };
        if found.askable.is_empty() {
            let able = looked.iter().filter(|(_, _, assessment, _)| assessment.is_eligible());
            found.askable_again_at = able.filter_map(|(_, _, _, again)| *again).min();
            let near = looked.iter().filter(|(_, _, assessment, _)| waits(assessment));
            let near = near.filter_map(|(_, _, assessment, _)| assessment.language.clone());
            found.waits_for = near.min_by_key(|l| (l.distance(), l.tag.to_string())).map(|l| l.tag);
        }
        found
    }

    fn scarcity(&self, interpreter: &Interpreter, assessment: &Assessment) -> u32 {
        let supply = |tag: &turjuman_languages::LanguageTag| {
            let has = |p: &&Interpreter| p.active && p.languages.iter().any(|spoken| spoken.tag == *tag);
            self.people.values().filter(has).count() as u32
        };
        let used = &assessment.language.as_ref().unwrap().tag;
        let others = interpreter.languages.iter().filter(|spoken| spoken.tag != *used);
        others.map(|spoken| supply(&spoken.tag)).min().unwrap_or(u32::MAX)
    }
}

fn waits(assessment: &Assessment) -> bool {
    let near = ExclusionReason::NearLanguageUnconfirmed;
    assessment.has(near) && assessment.hard().all(|exclusion| exclusion.reason == near)
}
