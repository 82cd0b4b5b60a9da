//! Who is asked first.

use std::collections::BinaryHeap;

use jiff::Timestamp;

use super::micros::instant;
use super::queue::Entry;
use super::slot::{NEVER, Slot, View};
use super::streams::{Batch, Stream, Usable, Wanted, prefix_of};
use super::tags::Near;
use super::walk::Walk;
use super::{Found, Index};
use crate::civil::later;
use crate::eligibility::{
    Assessment, Contact, ExclusionReason, Terms, again_at, assess_profile, may_ask, session_location,
};
use crate::model::{Commitment, InterpreterId, Offer, OfferCount, Request};
use crate::policy::Policy;
use crate::ranking::{Idle, Ranked, one_language_at_a_time, place_of};
use crate::waves::{pace, urgency};

impl Index {
    /// The first `want` people who may be asked for a request now, in the order of [`crate::ranking`]. `offers` are all
    /// offers of this request, whatever their state. A request that is searched for has no live assignment.
    pub fn search(&mut self, request: &Request, offers: &[Offer], now: Timestamp, want: usize) -> Found {
        let now = self.settle(now);
        let terms = Terms::of(self.policy.encounter_type(&request.encounter_type));
        let Some(near) = self.tags.near_need(&request.language, terms) else { return Found::default() };
        let wanted = Wanted::new(self, request, now);
        if want == 0 || wanted.is_hopeless() {
            return Found::default();
        }
        let look = Look { index: self, policy: &self.policy, request, offers, now, near: &near, wanted };
        let mut found = look.askable(want);
        one_language_at_a_time(&mut found.askable);
        if found.askable.is_empty() {
            found.askable_again_at = look.askable_again_at();
            found.waits_for = look.waits_for();
        }
        found
    }
}

/// One search.
struct Look<'a> {
    index: &'a Index,
    policy: &'a Policy,
    request: &'a Request,
    offers: &'a [Offer],
    now: Timestamp,
    near: &'a [Near],
    wanted: Wanted<'a>,
}

/// A place in the order of asking as a key that compares as [`crate::ranking::compare_places`] does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    prefix: u128,
    idle: i64,
    /// Kilometres as bits, which for numbers that are not negative compare as the numbers do.
    distance: u64,
    last: i64,
    count: u32,
    id: InterpreterId,
}

/// Somebody found; compares by the key only.
struct Placed {
    key: Key,
    ranked: Ranked,
}

impl PartialEq for Placed {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for Placed {}

impl PartialOrd for Placed {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Placed {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key.cmp(&other.key)
    }
}

impl<'a> Look<'a> {
    /// Merges the groups until the next person cannot come before the last one found.
    fn askable(&self, want: usize) -> Found {
        let mut found = Found::default();
        // The best so far, the last of them on top.
        let mut best: BinaryHeap<Placed> = BinaryHeap::new();
        // Nobody from here on comes before those who were found.
        let is_enough = |best: &BinaryHeap<Placed>, at_best: Key| {
            best.len() >= want && best.peek().is_some_and(|last| last.key <= at_best)
        };
        let mut batches = self.batches();
        let mut streams: Vec<Stream<'a>> = Vec::with_capacity(32);
        // Level by level, and opened only when it may be their turn: mostly the first level has who is wanted.
        loop {
            let mut level = streams.iter().map(|stream| stream.prefix).min();
            while let Some(batch) = batches.pop_if(|batch| level.is_none_or(|level| batch.prefix <= level)) {
                if best.len() >= want && best.peek().is_some_and(|last| last.key.prefix < batch.prefix) {
                    break;
                }
                streams.extend(self.wanted.groups_of(&batch));
                level = streams.iter().map(|stream| stream.prefix).min();
            }
            let Some(prefix) = level else { break };
            let mut walk = Walk::new(
                &self.index.slots,
                streams.iter().filter(|stream| stream.prefix == prefix),
                &self.wanted,
            );
            while let Some((entry, tag)) = walk.next() {
                let at_best = self.at_best(prefix, &entry);
                if is_enough(&best, at_best) {
                    found.askable = in_order(best);
                    return found;
                }
                let Some(placed) = self.judge(&entry, tag) else { continue };
                if self.index.holds.by_another(self.request.id, placed.ranked.interpreter) {
                    found.held += 1;
                    continue;
                }
                if best.len() < want {
                    best.push(placed);
                } else if let Some(mut last) = best.peek_mut()
                    && placed.key < last.key
                {
                    *last = placed;
                }
                // Asked here, too: who comes next need not even be known then.
                if is_enough(&best, at_best) {
                    found.askable = in_order(best);
                    return found;
                }
            }
            streams.retain(|stream| stream.prefix != prefix);
        }
        found.askable = in_order(best);
        found
    }

    /// The groups of all languages that can be used, by rank; those with the best places last.
    fn batches(&self) -> Vec<Batch<'a>> {
        let mut batches = Vec::with_capacity(16);
        for near in self.near {
            if self.wanted.usable(near, self.index) == Some(Usable::Yes) {
                self.wanted.batches(*near, self.index, &mut batches);
            }
        }
        batches.sort_by_key(|batch| std::cmp::Reverse(batch.prefix));
        batches
    }

    fn streams(&self, usable: Usable) -> Vec<Stream<'a>> {
        let mut streams = Vec::with_capacity(32);
        for near in self.near {
            if self.wanted.usable(near, self.index) == Some(usable) {
                streams.extend(self.wanted.groups(*near, self.index));
            }
        }
        streams
    }

    /// The best place that the next person of a group can have.
    fn at_best(&self, prefix: u128, entry: &Entry) -> Key {
        let distance = if session_location(self.request).is_some() { 0.0 } else { f64::INFINITY };
        self.key(prefix, distance, entry)
    }

    fn key(&self, prefix: u128, distance: f64, entry: &Entry) -> Key {
        let step = i64::from(self.policy.ranking.idle_bucket_minutes.max(1)) * 60;
        let idle = if entry.at == NEVER { NEVER } else { (entry.at / 1_000_000).div_euclid(step) };
        let distance = distance.to_bits();
        Key { prefix, idle, distance, last: entry.at, count: entry.count, id: self.slot(entry).id }
    }

    fn slot(&self, entry: &Entry) -> &'a Slot {
        &self.index.slots[entry.slot as usize]
    }

    fn view(&self, slot: &'a Slot) -> View<'a> {
        View { slot, tags: &self.index.tags, skills: &self.index.skills, near: self.near }
    }

    fn contact(&self, slot: &Slot) -> Contact {
        let count = slot.live.as_ref().map_or_else(OfferCount::default, |live| live.count(self.now));
        Contact::of(self.request, self.offers, slot.id, count)
    }

    /// The place of somebody who may be asked with this language; `None` when they may not, or when another of their
    /// languages serves better.
    fn judge(&self, entry: &Entry, tag: u32) -> Option<Placed> {
        let slot = self.slot(entry);
        let view = self.view(slot);
        let contact = self.contact(slot);
        let assessment = may_ask(self.policy, self.request, &view, commitments(slot), &contact, self.now)?;
        if !self.is_with(&assessment, tag) {
            return None;
        }
        let idle = Idle {
            last_assigned_at: (slot.last_assigned != NEVER).then(|| instant(slot.last_assigned)),
            assigned_count: slot.assigned_count.into(),
        };
        let used = slot.spoken.iter().filter(|spoken| spoken.tag != tag);
        let scarcity = used.map(|other| self.index.tags.supply(other.tag)).min().unwrap_or(u32::MAX);
        let ranked = place_of(self.policy, self.request, &view, &assessment, idle, scarcity)?;
        let distance = ranked.why.distance_km.unwrap_or(f64::INFINITY);
        Some(Placed { key: self.key(prefix_of(&ranked.why), distance, entry), ranked })
    }

    fn is_with(&self, assessment: &Assessment, tag: u32) -> bool {
        assessment.language.as_ref().map(|language| &language.tag) == self.index.tags.name(tag)
    }

    /// When somebody who is able may be asked again. Nobody is looked for who may only be asked later than the desk
    /// looks again anyway.
    fn askable_again_at(&self) -> Option<Timestamp> {
        let recheck = pace(self.policy, urgency(self.policy, self.request, self.now)).recheck_seconds;
        let mut horizon = later(self.now, recheck.into());
        let mut found = false;
        for stream in self.streams(Usable::Yes) {
            for entry in stream.group.out.iter() {
                if instant(entry.at) > horizon {
                    break;
                }
                found |= self.sooner(entry, &mut horizon);
            }
            // Where quiet hours may be pierced they keep nobody out, and still bind for an agreed time.
            if self.policy.budget.urgent_may_pierce_quiet_hours && !self.request.immediate {
                for entry in stream.group.on.iter().chain(stream.group.off.iter()) {
                    found |= self.sooner(entry, &mut horizon);
                }
            }
        }
        found.then_some(horizon)
    }

    /// Brings the horizon nearer if this person is able and may be asked again before it.
    fn sooner(&self, entry: &Entry, horizon: &mut Timestamp) -> bool {
        let slot = self.slot(entry);
        let (view, contact) = (self.view(slot), self.contact(slot));
        let again = again_at(self.policy, self.request, &view, &contact, self.now);
        let Some(again) = again.filter(|again| again <= horizon) else { return false };
        let able = assess_profile(self.policy, self.request, &view, commitments(slot), &contact, self.now)
            .is_eligible();
        if able {
            *horizon = again;
        }
        able
    }

    /// The closest near language with which somebody could serve if only it was confirmed.
    fn waits_for(&self) -> Option<turjuman_languages::LanguageTag> {
        let waiting = |entry: &Entry, tag: u32| {
            let slot = self.slot(entry);
            let (view, contact) = (self.view(slot), self.contact(slot));
            let assessment =
                assess_profile(self.policy, self.request, &view, commitments(slot), &contact, self.now);
            self.is_with(&assessment, tag) && waits_only_for_confirmation(&assessment)
        };
        let mut fitting = self.near.iter().filter(|near| {
            self.wanted.usable(near, self.index) == Some(Usable::OnceConfirmed)
                && self.wanted.groups(**near, self.index).any(|stream| {
                    let [on, off] = stream.queues(self.wanted.at_once);
                    let queues = on.into_iter().chain(off).chain([&stream.group.out]);
                    let mut people = queues.flat_map(|queue| queue.during(self.wanted.hours));
                    people.any(|entry| waiting(entry, stream.tag))
                })
        });
        let near = fitting.next()?;
        self.index.tags.name(near.tag).cloned()
    }
}

fn commitments(slot: &Slot) -> &[Commitment] {
    slot.live.as_ref().map_or(&[], |live| live.commitments())
}

fn in_order(best: BinaryHeap<Placed>) -> Vec<Ranked> {
    best.into_sorted_vec().into_iter().map(|placed| placed.ranked).collect()
}

/// True for somebody who could serve the request if only a near language was confirmed.
fn waits_only_for_confirmation(assessment: &Assessment) -> bool {
    assessment.has(ExclusionReason::NearLanguageUnconfirmed)
        && assessment.hard().all(|exclusion| exclusion.reason == ExclusionReason::NearLanguageUnconfirmed)
}
