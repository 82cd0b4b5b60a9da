//! Weekly hours, quiet hours and zone, shared by all who have the same: a roster of a million has some thousand
//! different weeks.

use std::collections::HashSet;
use std::sync::Arc;

use jiff::tz::TimeZone;

use super::hours::HoursOfWeek;
use crate::model::{Interpreter, QuietHours, WeeklyHours};

/// When somebody can usually be asked, and when not to disturb them.
#[derive(Debug)]
pub(super) struct Schedule {
    /// Their zone; `None` when the name is none that exists.
    pub(super) zone: Option<TimeZone>,
    /// In which hours of the week they can be had, but for exceptions.
    pub(super) hours: HoursOfWeek,
    key: Key,
}

#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    time_zone: Box<str>,
    weekly: Box<[WeeklyHours]>,
    quiet: Box<[QuietHours]>,
    urgent_in_quiet: bool,
}

impl Schedule {
    pub(super) fn weekly_hours(&self) -> &[WeeklyHours] {
        &self.key.weekly
    }

    pub(super) fn quiet_hours(&self) -> &[QuietHours] {
        &self.key.quiet
    }

    pub(super) fn is_urgent_in_quiet_hours(&self) -> bool {
        self.key.urgent_in_quiet
    }
}

impl PartialEq for Schedule {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for Schedule {}

impl std::hash::Hash for Schedule {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.key.hash(state);
    }
}

impl std::borrow::Borrow<Key> for Arc<Schedule> {
    fn borrow(&self) -> &Key {
        &self.key
    }
}

/// All schedules in use.
#[derive(Debug, Default)]
pub(super) struct Schedules {
    all: HashSet<Arc<Schedule>>,
}

impl Schedules {
    /// The one copy of this person's schedule.
    pub(super) fn share(&mut self, interpreter: &Interpreter) -> Arc<Schedule> {
        let key = Key {
            time_zone: interpreter.time_zone.as_str().into(),
            weekly: interpreter.weekly_hours.as_slice().into(),
            quiet: interpreter.preferences.quiet_hours.as_slice().into(),
            urgent_in_quiet: interpreter.preferences.urgent_in_quiet_hours,
        };
        if let Some(known) = self.all.get(&key) {
            return known.clone();
        }
        let zone = TimeZone::get(&key.time_zone).ok();
        let hours = zone.as_ref().map_or(HoursOfWeek::ALL, |zone| HoursOfWeek::of_weekly(&key.weekly, zone));
        let schedule = Arc::new(Schedule { zone, hours, key });
        self.all.insert(schedule.clone());
        schedule
    }

    /// Somebody no longer has it; the last one takes it away.
    pub(super) fn give_back(&mut self, schedule: Arc<Schedule>) {
        // Two: ours and the one given back.
        if Arc::strong_count(&schedule) <= 2 {
            self.all.remove(&schedule.key);
        }
    }
}
