//! A comparison as it is printed: one JSON object on one line, or tables of 80 columns for people.

use std::fmt::{self, Write};

use serde::Serialize;

use super::play::Outcome;
use super::way::Way;

/// What a comparison found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(in crate::replay) struct Report {
    /// Calls of the log whose language is clear; the others cannot be offered to anybody.
    pub(in crate::replay) calls: u64,
    /// Calls whose language must be asked about first.
    pub(in crate::replay) unclear: u64,
    /// Rows of the log that could not be read.
    pub(in crate::replay) rejected_rows: u64,
    /// People on the roster.
    pub(in crate::replay) interpreters: u64,
    /// Behaviours that were tried; each figure is their median and range.
    pub(in crate::replay) seeds: u64,
    /// The log's own load, and a busier one.
    pub(in crate::replay) loads: Vec<AtLoad>,
    /// How long the comparison took.
    pub(in crate::replay) wall_seconds: f64,
}

/// All policies at one load.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(in crate::replay) struct AtLoad {
    /// How many times the log's own.
    pub(in crate::replay) load: f64,
    /// Ours first.
    pub(in crate::replay) policies: Vec<Figures>,
}

/// One policy at one load.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(in crate::replay) struct Figures {
    /// Which.
    pub(in crate::replay) policy: Way,
    /// Share of the calls that got an interpreter, 0 to 1.
    pub(in crate::replay) fill_rate: Spread,
    /// From the call to the acceptance, of half and of 90 % of the calls that were filled, in seconds.
    pub(in crate::replay) seconds_p50: Spread,
    /// The same of 90 %.
    pub(in crate::replay) seconds_p90: Spread,
    /// Offers sent for each call that was filled.
    pub(in crate::replay) offers_per_assignment: Spread,
    /// Acceptances that came when the offer was taken or its time was over.
    pub(in crate::replay) too_late_accepts: Spread,
    /// Acceptances of people who had taken something else meanwhile.
    pub(in crate::replay) busy_accepts: Spread,
    /// Gini coefficient of sessions within a language, mean over languages by their sessions.
    pub(in crate::replay) gini: Spread,
}

/// A figure over all seeds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(in crate::replay) struct Spread {
    /// The one in the middle; of an even number the lower of the two.
    pub(in crate::replay) median: f64,
    /// The lowest.
    pub(in crate::replay) min: f64,
    /// The highest.
    pub(in crate::replay) max: f64,
}

impl Spread {
    fn of(outcomes: &[Outcome], figure: impl Fn(&Outcome) -> f64) -> Self {
        // To a ten-thousandth: beyond that figures only look exact.
        let mut values: Vec<f64> = outcomes.iter().map(|o| (figure(o) * 1e4).round() / 1e4).collect();
        values.sort_by(f64::total_cmp);
        let at = |place: usize| values.get(place).copied().unwrap_or(0.0);
        let last = values.len().saturating_sub(1);
        Self { median: at(last / 2), min: at(0), max: at(last) }
    }
}

impl Figures {
    pub(super) fn of(policy: Way, outcomes: &[Outcome]) -> Self {
        let share = |part: u64, whole: u64| if whole == 0 { 0.0 } else { part as f64 / whole as f64 };
        Self {
            policy,
            fill_rate: Spread::of(outcomes, |o| share(o.assigned, o.requests)),
            seconds_p50: Spread::of(outcomes, |o| o.waits.p50.unwrap_or(0.0)),
            seconds_p90: Spread::of(outcomes, |o| o.waits.p90.unwrap_or(0.0)),
            offers_per_assignment: Spread::of(outcomes, |o| share(o.offers, o.assigned)),
            too_late_accepts: Spread::of(outcomes, |o| o.too_late as f64),
            busy_accepts: Spread::of(outcomes, |o| o.not_able as f64),
            gini: Spread::of(outcomes, |o| o.gini),
        }
    }
}

impl Report {
    /// The tables for people.
    pub(in crate::replay) fn text(&self) -> String {
        let mut out = String::new();
        // Writing to a string does not fail.
        let _ = self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) -> fmt::Result {
        let Self { calls, unclear, rejected_rows, interpreters, seeds, .. } = self;
        writeln!(
            out,
            "{calls} calls, {interpreters} interpreters, {seeds} seeds: median, and range below it"
        )?;
        writeln!(out, "({unclear} calls of unclear language and {rejected_rows} unreadable rows left out)")?;
        for at_load in &self.loads {
            match at_load.load {
                1.0 => writeln!(out, "\nAt the load of the log")?,
                load => writeln!(out, "\nAt {load} times the load of the log")?,
            }
            let heads = ["filled %", "p50 s", "p90 s", "offers", "too late", "Gini"];
            write!(out, "{:<20}", "")?;
            heads.iter().try_for_each(|head| write!(out, "{head:>10}"))?;
            writeln!(out)?;
            at_load.policies.iter().try_for_each(|figures| figures.write(out))?;
        }
        writeln!(out, "\nOffers are for each call that was filled; too late are acceptances after the")?;
        writeln!(out, "offer was taken or over; Gini is the inequality of work in one language.")?;
        writeln!(out, "Took {:.1} seconds.", self.wall_seconds)
    }
}

impl Figures {
    fn write(&self, out: &mut String) -> fmt::Result {
        let percent = |s: Spread| Spread { median: s.median * 100.0, min: s.min * 100.0, max: s.max * 100.0 };
        // Of many seconds, tenths would only fill the column.
        let tenths = |seconds: Spread| (seconds, usize::from(seconds.max < 100.0));
        let columns = [
            (percent(self.fill_rate), 1),
            tenths(self.seconds_p50),
            tenths(self.seconds_p90),
            (self.offers_per_assignment, 1),
            (self.too_late_accepts, 0),
            (self.gini, 2),
        ];
        write!(out, "{:<20}", self.policy.name())?;
        columns.iter().try_for_each(|(spread, places)| write!(out, "{:>10.places$}", spread.median))?;
        write!(out, "\n{:<20}", "")?;
        for (Spread { min, max, .. }, places) in columns {
            write!(out, "{:>10}", format!("{min:.places$}–{max:.places$}"))?;
        }
        writeln!(out)
    }
}
