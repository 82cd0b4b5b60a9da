//! Putting people into their places: who is on duty, who can only be asked for later, who cannot be asked just now.
//!
//! Rows and timers only mark somebody; before a search everybody who was marked is put into the right place once, however
//! many rows said something about them.

use jiff::civil::Date;
use jiff::{Span, Timestamp};

use super::Index;
use super::group::Signature;
use super::micros::{instant, micros};
use super::presence::{presence, quiet_ends};
use super::skills::Worth;
use super::slot::{Place, Slot, View};
use crate::civil::first_showing;
use crate::eligibility::{Profile, day_of, holds_on};
use crate::policy::Policy;

/// Groups know which qualifications still hold so many days from now, so that a session within that time is matched in
/// the right order at once.
pub(super) const LASTING_DAYS: i32 = 60;

/// A clock that is behind by less than this, in microseconds, is another thread's; behind by more, it was set back.
const SET_BACK: i64 = 1_000_000;

/// A civil day of the city.
#[derive(Debug, Clone, Copy)]
pub(super) struct Today {
    pub(super) date: Date,
    /// In microseconds.
    pub(super) start: i64,
    pub(super) end: i64,
}

impl Today {
    /// No day yet.
    pub(super) const NONE: Today = Today { date: Date::ZERO, start: i64::MAX, end: i64::MIN };

    fn of(policy: &Policy, at: i64) -> Self {
        let date = day_of(policy, instant(at));
        let midnight = |date: Date| {
            micros(first_showing(policy.zone(), date.to_datetime(jiff::civil::Time::midnight())))
        };
        let next = date.tomorrow().map_or(i64::MAX, midnight);
        Self { date, start: midnight(date), end: next }
    }

    pub(super) fn contains(&self, at: i64) -> bool {
        self.start <= at && at < self.end
    }

    /// The last day of those that groups know about.
    pub(super) fn lasting(&self) -> Date {
        self.date.checked_add(Span::new().days(LASTING_DAYS)).unwrap_or(Date::MAX)
    }
}

impl Index {
    /// Brings every place up to date, and answers with the instant for which places hold: `now`, or a moment later when
    /// another thread was ahead. To be called ahead of the first search, which otherwise does it.
    pub fn settle(&mut self, now: Timestamp) -> Timestamp {
        let mut at = micros(now);
        if at < self.settled {
            if self.settled - at < SET_BACK {
                at = self.settled;
            } else {
                // The clock was set back: what was worked out for later times does not hold.
                (0..self.slots.len()).for_each(|place| self.mark(place, false));
                self.slots.iter_mut().for_each(|slot| slot.seen_until = i64::MIN);
            }
        }
        self.settled = at;
        self.clock = self.clock.max(at);
        if !self.today.contains(at) {
            self.today = Today::of(&self.policy, at);
        }
        while let Some(slot) = self.timers.take_due(at) {
            self.slots[slot as usize].wake = i64::MAX;
            self.mark(slot as usize, false);
        }
        while let Some(slot) = self.live_timers.take_due(at) {
            if let Some(live) = &mut self.slots[slot as usize].live {
                live.wake = i64::MAX;
            }
            self.mark(slot as usize, false);
        }
        while let Some(slot) = self.stale.pop() {
            self.put(slot as usize, at);
        }
        instant(at)
    }

    /// Somebody's place, and with `regroup` their groups, must be worked out again.
    pub(super) fn mark(&mut self, place: usize, regroup: bool) {
        let slot = &mut self.slots[place];
        slot.regroup |= regroup;
        if !slot.stale {
            slot.stale = true;
            self.stale.push(number(place));
        }
    }

    /// Puts one person into the right place.
    fn put(&mut self, place: usize, at: i64) {
        let number = number(place);
        self.slots[place].stale = false;
        if !self.slots[place].active || self.slots[place].version == 0 {
            self.take_away(place);
            self.timers.set(number, &mut self.slots[place].wake, i64::MAX);
            return;
        }
        if !self.slots[place].is_seen(at) || self.slots[place].wake == i64::MAX {
            self.see(place, at);
            self.slots[place].regroup = true;
        }
        let to = self.place_of(place, at);
        if to == self.slots[place].place && !self.slots[place].regroup {
            return;
        }
        self.take_away(place);
        if std::mem::take(&mut self.slots[place].regroup) {
            self.regroup(place);
        }
        self.slots[place].place = to;
        for spoken in &self.slots[place].spoken {
            if let Some(tag) = self.tags.get_mut(spoken.tag)
                && let Some(group) = tag.groups.get_mut(spoken.group as usize)
            {
                group.insert(number, &self.slots);
            }
        }
    }

    /// Takes somebody out of all sets.
    pub(super) fn take_away(&mut self, place: usize) {
        if self.slots[place].place == Place::Nowhere {
            return;
        }
        for spoken in &self.slots[place].spoken {
            if let Some(tag) = self.tags.get_mut(spoken.tag)
                && let Some(group) = tag.groups.get_mut(spoken.group as usize)
            {
                group.remove(number(place), &self.slots);
            }
        }
        self.slots[place].place = Place::Nowhere;
    }

    /// Works out whether they are on duty, and until when that holds.
    fn see(&mut self, place: usize, at: i64) {
        self.slots[place].seen_until = i64::MIN;
        let view = self.view(place);
        let presence = presence(&self.policy, &view, instant(at));
        let expires = self.next_expiry(&self.slots[place]);
        let slot = &mut self.slots[place];
        (slot.on_duty, slot.quiet) = (presence.on_duty, presence.quiet);
        (slot.seen_from, slot.seen_until) = (at, presence.until);
        self.timers.set(number(place), &mut slot.wake, presence.until.min(expires));
    }

    /// When the set of qualifications that hold, today or lastingly, next changes.
    fn next_expiry(&self, slot: &Slot) -> i64 {
        let (today, lasting) = (self.today.date, self.today.lasting());
        let changes = slot.held.iter().filter_map(|held| held.last_day).any(|last| {
            // Everybody is looked at again within a day of the clock; a civil day may be an hour shorter.
            [today, lasting].iter().any(|day| last == *day || Some(last) == day.tomorrow().ok())
        });
        if changes { self.today.end } else { i64::MAX }
    }

    fn place_of(&mut self, place: usize, at: i64) -> Place {
        let now = instant(at);
        let budget = &self.policy.budget;
        let mut out = i64::MIN;
        let mut bound = false;
        let slot = &mut self.slots[place];
        if slot.live.as_mut().is_some_and(|live| live.forget(self.clock)) {
            if let Some(live) = &mut slot.live {
                self.live_timers.set(number(place), &mut live.wake, i64::MAX);
            }
            slot.live = None;
        }
        if let Some(live) = &mut slot.live {
            let count = live.count(now);
            let mut wake = live.next_turn(at);
            if count.last_hour >= budget.offers_per_hour {
                let opens = count.oldest_in_hour.map_or(i64::MAX, micros);
                wake = wake.min(opens);
                out = out.max(opens);
            }
            if count.open >= budget.open_at_once {
                out = i64::MAX;
            }
            bound = live.is_bound_at(now);
            self.live_timers.set(number(place), &mut live.wake, wake);
        } else if budget.open_at_once == 0 || budget.offers_per_hour == 0 {
            out = i64::MAX;
        }
        let pierced = budget.urgent_may_pierce_quiet_hours && self.view(place).is_urgent_in_quiet_hours();
        if self.slots[place].quiet && !pierced {
            out = out.max(quiet_ends(&self.policy, &self.view(place), at).unwrap_or(i64::MAX));
        }
        let slot = &self.slots[place];
        let (last, count) = (slot.last_assigned, slot.assigned_count);
        match out {
            i64::MIN if slot.on_duty && !bound => Place::On { last, count },
            i64::MIN => Place::Off { last, count },
            until => Place::Out { until },
        }
    }

    /// Works out to which group of each of their languages they belong.
    fn regroup(&mut self, place: usize) {
        let slot = &self.slots[place];
        let holding = |day: Date| {
            let held = slot.held.iter().filter(|held| holds_on(held.last_day, day));
            held.fold(Worth::default(), |worth, held| worth.with(self.skills.worth(held.name)))
        };
        let (worth, lasting) = (holding(self.today.date), holding(self.today.lasting()).rank);
        for at in 0..self.slots[place].spoken.len() {
            let slot = &self.slots[place];
            let used = slot.spoken[at].tag;
            let others = slot.spoken.iter().filter(|spoken| spoken.tag != used);
            let scarcest = others.map(|spoken| self.tags.supply(spoken.tag)).min().unwrap_or(u32::MAX);
            let signature = Signature {
                modalities: slot.modalities,
                gender: slot.gender,
                rank: worth.rank,
                lasting,
                floors: worth.floors,
                scarcity: if scarcest < self.policy.ranking.scarce_below { scarcest } else { u32::MAX },
            };
            if let Some(tag) = self.tags.get_mut(used) {
                self.slots[place].spoken[at].group = tag.group(signature);
            }
        }
    }

    /// A person as the rules look at them.
    pub(super) fn view(&self, place: usize) -> View<'_> {
        View { slot: &self.slots[place], tags: &self.tags, skills: &self.skills, near: &[] }
    }
}

/// The number of a slot.
pub(super) fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
