//! The written rule for the hour that is skipped and the hour that is repeated, held against clocks that are read minute
//! by minute, in all kinds of zones.

use jiff::civil::{DateTime, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use proptest::sample::{Index as Any, select};
use turjuman_dispatch::eligibility::covers;
use turjuman_dispatch::model::*;
use turjuman_dispatch::policy::Policy;

use crate::build::*;

/// Zones that change their clocks in the night, at midnight, by half an hour, by two, against the seasons, for Ramadan.
const ZONES: [&str; 10] = [
    "America/New_York",
    "America/Havana",
    "America/St_Johns",
    "America/Santiago",
    "Europe/London",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Antarctica/Troll",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
];

/// A zone, and a moment at which its clocks change.
pub(crate) fn any_change() -> impl Strategy<Value = (&'static str, Timestamp)> {
    (select(&ZONES[..]), any::<Any>()).prop_map(|(name, which)| {
        let zone = TimeZone::get(name).unwrap();
        let end = at("2031-01-01T00:00:00Z");
        let changes: Vec<_> =
            zone.following(at("2024-01-01T00:00:00Z")).map(|change| change.timestamp()).collect();
        let changes: Vec<_> = changes.into_iter().take_while(|change| *change < end).collect();
        (name, *which.get(&changes))
    })
}

/// Hours on one to three days of the week; many begin or end where clocks jump.
pub(crate) fn any_hours() -> impl Strategy<Value = Vec<WeeklyHours>> {
    let time = prop_oneof![(0i8..4, 0i8..60), (0i8..24, Just(0i8)), (0i8..24, 0i8..60)];
    let hours = (0i8..7, time.clone(), time).prop_map(|(day, from, until)| WeeklyHours {
        weekday: Weekday::from_monday_zero_offset(day).unwrap(),
        from: clock(from.0, from.1),
        until: clock(until.0, until.1),
    });
    prop::collection::vec(hours, 1..4)
}

/// The clock of a zone, read once a minute.
struct Readings(Vec<(Timestamp, DateTime)>);

impl Readings {
    fn around(zone: &TimeZone, session: Interval) -> Self {
        let (first, last) = (session.start - minutes(4 * 1440), session.end + minutes(3 * 1440));
        let every = std::iter::successors(Some(first), |at| Some(*at + minutes(1)));
        Self(every.take_while(|at| *at < last).map(|at| (at, zone.to_datetime(at))).collect())
    }

    /// A span begins when the clock first shows its start, or is first past it when the start is skipped.
    fn begins(&self, shown: DateTime) -> Option<Timestamp> {
        self.0.iter().find(|(_, reading)| *reading >= shown).map(|(at, _)| *at)
    }

    /// It ends when the clock last shows its end, or when the clock jumps over it.
    fn ends(&self, shown: DateTime) -> Option<Timestamp> {
        let (at, reading) = self.0.iter().rfind(|(_, reading)| *reading <= shown)?;
        Some(if *reading == shown { *at } else { *at + minutes(1) })
    }

    /// True when every minute of the session lies in one of the spans.
    fn cover(&self, hours: &[WeeklyHours], session: Interval) -> bool {
        let (first, last) = (self.0[0].1.date(), self.0[self.0.len() - 1].1.date());
        let days =
            first.tomorrow().unwrap().series(1.day()).take_while(|day| *day < last.yesterday().unwrap());
        let spans: Vec<(Timestamp, Timestamp)> = days
            .flat_map(|day| {
                hours.iter().filter(move |one| one.weekday == day.weekday()).map(move |one| (day, one))
            })
            .filter_map(|(day, one)| {
                let end_day = if one.until <= one.from { day.tomorrow().unwrap() } else { day };
                self.begins(day.to_datetime(one.from)).zip(self.ends(end_day.to_datetime(one.until)))
            })
            .collect();
        let minute = std::iter::successors(Some(session.start), |at| Some(*at + minutes(1)));
        minute
            .take_while(|at| *at < session.end)
            .all(|at| spans.iter().any(|(from, until)| *from <= at && at < *until))
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_skipped_and_the_repeated_hour_follow_the_written_rule(
        (zone, change) in any_change(),
        hours in any_hours(),
        (before, length) in (-300i64..700, 1i64..300),
    ) {
        // Whole minutes: all of these zones change their clocks on one.
        let session = span(change - minutes(before), length);
        let person =
            Interpreter { time_zone: zone.into(), weekly_hours: hours.clone(), ..interpreter(1, &["ht"]) };
        let readings = Readings::around(&TimeZone::get(zone).unwrap(), session);
        prop_assert_eq!(
            covers(&Policy::built_in(), &person, session, now()),
            readings.cover(&hours, session),
            "{} {:?} {:?}", zone, session, hours
        );
    }
}
