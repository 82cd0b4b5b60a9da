//! What a round of work did, for the caller of [`crate::Notifications::run_due`], logs and replays.

use std::collections::BTreeMap;
use std::ops::AddAssign;

/// What was done. All figures are counts of rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Notices expanded into deliveries.
    pub expanded: u64,
    /// The same, by the locale that was negotiated for the reader.
    pub by_locale: BTreeMap<String, u64>,
    /// Deliveries that wait for a channel, made by the expansion.
    pub pending: u64,
    /// Deliveries that a channel took.
    pub delivered: u64,
    /// Deliveries that failed and will be tried again.
    pub retried: u64,
    /// Deliveries that failed for good.
    pub given_up: u64,
    /// Deliveries that were overtaken before they went out.
    pub superseded: u64,
    /// Deliveries put off to the end of somebody's quiet hours.
    pub postponed: u64,
    /// Rows that another process changed first; it or a later round does them.
    pub lost_races: u64,
}

impl Counts {
    /// True when nothing was done and nothing was lost.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.expanded += other.expanded;
        for (locale, count) in other.by_locale {
            *self.by_locale.entry(locale).or_default() += count;
        }
        self.pending += other.pending;
        self.delivered += other.delivered;
        self.retried += other.retried;
        self.given_up += other.given_up;
        self.superseded += other.superseded;
        self.postponed += other.postponed;
        self.lost_races += other.lost_races;
    }
}
