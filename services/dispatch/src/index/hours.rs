//! In which hours of the week somebody can be had at all, coarsely: a bit for each three hours of the week, in UTC.
//!
//! Never too few: an hour that a clock of their zone can show at different instants (summer and winter) counts at all
//! of them. So who lacks a wanted bit is surely not available, and who has it is judged by the rules.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::micros::micros;
use crate::model::{Interval, WeeklyHours};

const WEEK: i64 = 7 * 24 * 60;
/// Minutes that a bit stands for.
const BLOCK: i64 = 3 * 60;
const BLOCKS: u32 = 56;
/// Changes of the clocks are looked at in this time, in seconds since 1970: from 2020 to 2060.
const LOOKED_AT: (i64, i64) = (1_577_836_800, 2_840_140_800);

/// Hours of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct HoursOfWeek(u64);

impl HoursOfWeek {
    pub(super) const NONE: HoursOfWeek = HoursOfWeek(0);
    pub(super) const ALL: HoursOfWeek = HoursOfWeek((1 << BLOCKS) - 1);

    /// Those of either.
    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// True when all of these are among them.
    pub(super) fn contains(self, wanted: Self) -> bool {
        self.0 & wanted.0 == wanted.0
    }

    /// The hours that a session touches.
    pub(super) fn of(session: Interval) -> Self {
        let minute = |at: Timestamp| micros(at).div_euclid(60_000_000) + 3 * 24 * 60; // 1970 began on a Thursday.
        Self::between(minute(session.start), minute(session.end))
    }

    /// The hours in which these weekly hours can lie.
    pub(super) fn of_weekly(weekly: &[WeeklyHours], zone: &TimeZone) -> Self {
        let Some((least, most)) = offsets(zone) else { return Self::ALL };
        weekly.iter().fold(Self::NONE, |all, hours| {
            let day = i64::from(hours.weekday.to_monday_zero_offset()) * 24 * 60;
            let minute = |time: jiff::civil::Time| i64::from(time.hour()) * 60 + i64::from(time.minute());
            let (from, until) = (day + minute(hours.from), day + minute(hours.until) + 1);
            let until = if hours.until <= hours.from { until + 24 * 60 } else { until };
            all.or(Self::between(from - most, until - least))
        })
    }

    /// From a minute to a later one, counted from a Monday in UTC.
    fn between(from: i64, until: i64) -> Self {
        let (first, last) = (from.div_euclid(BLOCK), (until - 1).max(from).div_euclid(BLOCK));
        if last - first >= i64::from(BLOCKS) {
            return Self::ALL;
        }
        let blocks = WEEK / BLOCK;
        (first..=last).fold(Self::NONE, |all, block| Self(all.0 | 1 << block.rem_euclid(blocks)))
    }
}

/// The least and the most that the clocks of a zone are ahead of UTC, in minutes.
fn offsets(zone: &TimeZone) -> Option<(i64, i64)> {
    let at = |second| Timestamp::from_second(second).ok();
    let (begin, end) = (at(LOOKED_AT.0)?, at(LOOKED_AT.1)?);
    let first = zone.to_offset(begin).seconds();
    let later = zone.following(begin).take_while(|change| change.timestamp() < end);
    let (least, most) = later.fold((first, first), |(least, most), change| {
        let offset = change.offset().seconds();
        (least.min(offset), most.max(offset))
    });
    Some((i64::from(least).div_euclid(60), i64::from(most + 59).div_euclid(60)))
}
