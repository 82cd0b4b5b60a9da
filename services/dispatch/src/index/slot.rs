//! What is kept of one person: the facts of the profile that the rules look at, packed, and where the person stands.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use turjuman_languages::LanguageTag;

use super::live::Live;
use super::micros::{instant, micros};
use super::schedule::Schedule;
use super::skills::Skills;
use super::tags::{Near, Tags};
use crate::eligibility::{Profile, Served, Terms};
use crate::model::{
    AvailabilityException, Gender, GeoPoint, InterpreterId, Interval, LanguageNeed, Modality, ModalitySet,
    QuietHours, WeeklyHours,
};
use crate::policy::Policy;

/// Never assigned: before everything else.
pub(super) const NEVER: i64 = i64::MIN;

/// One person.
#[derive(Debug)]
pub(super) struct Slot {
    pub(super) id: InterpreterId,
    /// Version of the profile; 0 while only other rows about them are known.
    pub(super) version: u32,
    pub(super) calendar_version: u32,
    /// When they were last assigned, in microseconds, and how often.
    pub(super) last_assigned: i64,
    pub(super) assigned_count: u32,
    pub(super) spoken: Box<[Spoken]>,
    pub(super) held: Box<[Held]>,
    pub(super) schedule: Option<Arc<Schedule>>,
    pub(super) extras: Option<Box<Extras>>,
    pub(super) live: Option<Box<Live>>,
    /// Degrees; not a number when the home is not known.
    pub(super) home: (f64, f64),
    /// Kilometres; not a number when they have not said.
    pub(super) max_travel_km: f64,
    /// Whether they are on duty and whether in quiet hours was worked out for this span of time, in microseconds.
    pub(super) seen_from: i64,
    pub(super) seen_until: i64,
    /// When they are looked at again at the latest.
    pub(super) wake: i64,
    pub(super) place: Place,
    pub(super) gender: Option<Gender>,
    pub(super) modalities: ModalitySet,
    pub(super) active: bool,
    pub(super) on_duty: bool,
    pub(super) quiet: bool,
    /// True while they wait to be put into the right place.
    pub(super) stale: bool,
    /// True when their groups must be worked out again as well.
    pub(super) regroup: bool,
}

/// Where somebody is found: in which set of each of their groups, and under which key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Nowhere,
    /// On duty and free at this moment.
    On {
        last: i64,
        count: u32,
    },
    /// Can be asked, but not for a session at this moment.
    Off {
        last: i64,
        count: u32,
    },
    /// Cannot be asked for anything before this instant; the end of time when time alone does not open it.
    Out {
        until: i64,
    },
}

/// A language of somebody, and the group of that language they belong to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spoken {
    pub(super) tag: u32,
    pub(super) group: u32,
}

/// A qualification: the number of its name, and its last day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Held {
    pub(super) name: u32,
    pub(super) last_day: Option<Date>,
}

/// What most people do not have.
#[derive(Debug, Default)]
pub(super) struct Extras {
    pub(super) exceptions: Box<[AvailabilityException]>,
    pub(super) available_now_until: Option<Timestamp>,
}

impl Slot {
    pub(super) fn new(id: InterpreterId) -> Self {
        Self {
            id,
            version: 0,
            calendar_version: 0,
            last_assigned: NEVER,
            assigned_count: 0,
            spoken: Box::default(),
            held: Box::default(),
            schedule: None,
            extras: None,
            live: None,
            home: (f64::NAN, f64::NAN),
            max_travel_km: f64::NAN,
            seen_from: i64::MAX,
            seen_until: i64::MIN,
            wake: i64::MAX,
            place: Place::Nowhere,
            gender: None,
            modalities: ModalitySet::default(),
            active: false,
            on_duty: false,
            quiet: false,
            stale: false,
            regroup: true,
        }
    }

    /// True when what was worked out about their hours still holds at that instant.
    pub(super) fn is_seen(&self, at: i64) -> bool {
        self.seen_from <= at && at < self.seen_until
    }
}

/// A slot as the rules look at it.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) slot: &'a Slot,
    pub(super) tags: &'a Tags,
    pub(super) skills: &'a Skills,
    /// Languages near those that the person speaks; may be empty when no request is looked at.
    pub(super) near: &'a [Near],
}

impl Profile for View<'_> {
    fn id(&self) -> InterpreterId {
        self.slot.id
    }

    fn is_active(&self) -> bool {
        self.slot.active
    }

    fn offered(&self, need: &LanguageNeed, terms: Terms) -> impl Iterator<Item = (&LanguageTag, Served)> {
        // What does not come near does not serve, so it need not be told.
        let near = |spoken: &Spoken| self.near.iter().find(|near| near.tag == spoken.tag);
        let near = self.slot.spoken.iter().filter_map(near);
        near.filter_map(move |near| {
            let tag = self.tags.name(near.tag)?;
            Some((tag, Served::of(need, terms, tag, (near.place, near.tier), near.region_fits)?))
        })
    }

    fn works_by(&self, modality: Modality) -> bool {
        self.slot.modalities.contains(modality)
    }

    fn qualifications(&self) -> impl Iterator<Item = (&str, Option<Date>)> {
        self.slot.held.iter().map(|held| (self.skills.name(held.name), held.last_day))
    }

    fn gender(&self) -> Option<Gender> {
        self.slot.gender
    }

    fn home(&self) -> Option<GeoPoint> {
        let (latitude, longitude) = self.slot.home;
        (!latitude.is_nan()).then_some(GeoPoint { latitude, longitude })
    }

    fn max_travel_km(&self) -> Option<f64> {
        Some(self.slot.max_travel_km).filter(|km| !km.is_nan())
    }

    fn zone(&self, policy: &Policy) -> TimeZone {
        let zone = self.slot.schedule.as_ref().and_then(|schedule| schedule.zone.clone());
        zone.unwrap_or_else(|| policy.zone().clone())
    }

    fn weekly_hours(&self) -> &[WeeklyHours] {
        self.slot.schedule.as_ref().map_or(&[], |schedule| schedule.weekly_hours())
    }

    fn exceptions(&self) -> &[AvailabilityException] {
        self.slot.extras.as_ref().map_or(&[], |extras| &extras.exceptions)
    }

    fn available_now_until(&self) -> Option<Timestamp> {
        self.slot.extras.as_ref().and_then(|extras| extras.available_now_until)
    }

    fn quiet_hours(&self) -> &[QuietHours] {
        self.slot.schedule.as_ref().map_or(&[], |schedule| schedule.quiet_hours())
    }

    fn is_urgent_in_quiet_hours(&self) -> bool {
        self.slot.schedule.as_ref().is_some_and(|schedule| schedule.is_urgent_in_quiet_hours())
    }

    fn surely_available(&self, interval: Interval, now: Timestamp) -> bool {
        let (start, slot) = (micros(interval.start), self.slot);
        // Somebody who is on duty at every moment of a span is available for the whole of it. What they said about
        // "now" counts from now on.
        slot.on_duty
            && now <= interval.start
            && slot.is_seen(start)
            && interval.end <= instant(slot.seen_until)
    }

    fn surely_not_quiet(&self, now: Timestamp) -> bool {
        !self.slot.quiet && self.slot.is_seen(micros(now))
    }
}
