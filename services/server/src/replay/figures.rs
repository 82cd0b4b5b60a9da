//! The figures as they are printed: one JSON object on one line, or a table of 80 columns for people.

use std::collections::BTreeMap;
use std::fmt::{self, Write};

use serde::Serialize;
use turjuman_languages::{LanguageTag, find};

use super::log::RejectedRow;

/// Languages that the table lists; JSON has them all.
const LISTED: usize = 20;
/// Rejected rows that the table lists; JSON has them all.
const REJECTED_LISTED: usize = 10;

/// What a replay found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Figures {
    /// Rows of the log below the header.
    pub(super) rows: u64,
    /// Rows that could not be read.
    pub(super) rejected_rows: Vec<RejectedRow>,
    /// Requests stored.
    pub(super) requests: u64,
    /// Requests that got an interpreter.
    pub(super) assigned: u64,
    /// Requests whose patience ended before somebody accepted.
    pub(super) unfilled: u64,
    /// Requests whose language stayed a question.
    pub(super) needs_clarification: u64,
    /// Overlapping sessions of one interpreter, and second interpreters of one request.
    pub(super) double_bookings: u64,
    /// From the call to the acceptance.
    pub(super) seconds_to_assignment: Percentiles,
    /// Offers sent for each request that got an interpreter.
    pub(super) offers_per_assignment: Option<f64>,
    /// What people were told.
    pub(super) notifications: Told,
    /// The same by language.
    pub(super) by_language: Vec<LanguageFigures>,
    /// How long the replay took.
    pub(super) wall_seconds: f64,
}

/// What people were told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub(super) struct Told {
    pub(super) total: u64,
    pub(super) by_locale: BTreeMap<String, u64>,
}

/// The figures of one language: a tag, or what was written where the language was not clear.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct LanguageFigures {
    pub(super) language: String,
    pub(super) requests: u64,
    pub(super) assigned: u64,
    pub(super) p50: Option<f64>,
    pub(super) p90: Option<f64>,
}

/// Percentiles by nearest rank, in seconds; nothing where nothing was measured.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub(super) struct Percentiles {
    pub(super) p50: Option<f64>,
    pub(super) p90: Option<f64>,
    pub(super) p99: Option<f64>,
}

impl Percentiles {
    /// Of these values, which are put in order.
    pub(super) fn of(values: &mut [f64]) -> Self {
        values.sort_by(f64::total_cmp);
        let at = |percent: usize| {
            let rank = (values.len() * percent).div_ceil(100).max(1);
            values.get(rank - 1).copied().map(rounded)
        };
        Self { p50: at(50), p90: at(90), p99: at(99) }
    }
}

/// To a thousandth: beyond that figures only look exact.
pub(super) fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

impl Figures {
    /// True when every row of the log came to an end that is counted.
    pub(super) fn add_up(&self) -> bool {
        self.rows == self.requests + self.rejected_rows.len() as u64
            && self.requests == self.assigned + self.unfilled + self.needs_clarification
    }

    /// The table for people.
    pub(super) fn text(&self) -> String {
        let mut out = String::new();
        // Writing to a string does not fail.
        let _ = self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) -> fmt::Result {
        let share = |part: u64| match self.requests {
            0 => String::new(),
            all => format!("{:5.1} %", 100.0 * part as f64 / all as f64),
        };
        writeln!(out, "{:<34}{:>10}", "Rows of the log", self.rows)?;
        writeln!(out, "{:<34}{:>10}", "  that could not be read", self.rejected_rows.len())?;
        writeln!(out, "{:<34}{:>10}", "Requests", self.requests)?;
        for (name, count) in [
            ("  assigned", self.assigned),
            ("  unfilled", self.unfilled),
            ("  language needs clarification", self.needs_clarification),
        ] {
            writeln!(out, "{name:<34}{count:>10}   {}", share(count))?;
        }
        writeln!(out, "{:<34}{:>10}", "Double bookings", self.double_bookings)?;
        let Percentiles { p50, p90, p99 } = self.seconds_to_assignment;
        writeln!(out, "Time to an interpreter")?;
        for (name, seconds) in [("  half within", p50), ("  90 % within", p90), ("  99 % within", p99)] {
            writeln!(out, "{name:<34}{:>10}", time(seconds))?;
        }
        let offers =
            self.offers_per_assignment.map_or_else(|| "-".to_owned(), |offers| format!("{offers:.2}"));
        writeln!(out, "{:<34}{offers:>10}", "Offers for each assignment")?;
        writeln!(out, "{:<34}{:>10}", "Notices", self.notifications.total)?;
        for (locale, count) in &self.notifications.by_locale {
            writeln!(out, "  {locale:<32}{count:>10}")?;
        }
        self.write_languages(out)?;
        self.write_rejected(out)?;
        writeln!(out, "\nTook {:.1} seconds.", self.wall_seconds)
    }

    fn write_languages(&self, out: &mut String) -> fmt::Result {
        if self.by_language.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{:<38}{:>9}{:>10}{:>10}{:>10}", "Language", "requests", "assigned", "p50", "p90")?;
        for figures in self.by_language.iter().take(LISTED) {
            let LanguageFigures { language, requests, assigned, p50, p90 } = figures;
            let name: String = name(language).chars().take(37).collect();
            writeln!(out, "{name:<38}{requests:>9}{assigned:>10}{:>10}{:>10}", time(*p50), time(*p90))?;
        }
        match self.by_language.len().saturating_sub(LISTED) {
            0 => Ok(()),
            more => writeln!(out, "… and {more} more languages; --format json lists them all"),
        }
    }

    fn write_rejected(&self, out: &mut String) -> fmt::Result {
        if self.rejected_rows.is_empty() {
            return Ok(());
        }
        writeln!(out, "\nRows that could not be read")?;
        for row in self.rejected_rows.iter().take(REJECTED_LISTED) {
            writeln!(out, "  line {}: {}", row.line, row.reason)?;
        }
        match self.rejected_rows.len().saturating_sub(REJECTED_LISTED) {
            0 => Ok(()),
            more => writeln!(out, "  … and {more} more; --format json lists them all"),
        }
    }
}

/// The English name of a tag that has one, with the tag.
fn name(language: &str) -> String {
    let known = LanguageTag::parse(language).ok().filter(|tag| tag.as_str() == language);
    match known.as_ref().and_then(find) {
        Some(known) => format!("{} ({language})", known.english),
        None => language.to_owned(),
    }
}

fn time(seconds: Option<f64>) -> String {
    match seconds {
        None => "-".to_owned(),
        Some(seconds) if seconds < 100.0 => format!("{seconds:.1} s"),
        Some(seconds) => format!("{:.1} min", seconds / 60.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_values_that_occurred() {
        let mut values: Vec<f64> = (1..=200).rev().map(f64::from).collect();
        let found = Percentiles::of(&mut values);
        assert_eq!(found, Percentiles { p50: Some(100.0), p90: Some(180.0), p99: Some(198.0) });
        assert_eq!(Percentiles::of(&mut [7.0]).p99, Some(7.0));
        assert_eq!(Percentiles::of(&mut []), Percentiles::default());
    }

    #[test]
    fn the_table_fits_80_columns() {
        let rejected_rows = vec![RejectedRow { line: 7, reason: "there is no time stamp".to_owned() }; 12];
        let language = |language: &str| LanguageFigures {
            language: language.to_owned(),
            requests: 99_999,
            assigned: 99_999,
            p50: Some(1799.9),
            p90: None,
        };
        let figures = Figures {
            rows: 100_011,
            rejected_rows,
            requests: 99_999,
            assigned: 99_999,
            unfilled: 0,
            needs_clarification: 0,
            double_bookings: 0,
            seconds_to_assignment: Percentiles { p50: Some(55.25), p90: Some(99.9), p99: Some(1799.0) },
            offers_per_assignment: Some(3.456),
            notifications: Told { total: 1, by_locale: [("ar".to_owned(), 1)].into() },
            by_language: vec![language("es"); 30],
            wall_seconds: 12.34,
        };
        assert!(figures.add_up());
        let text = figures.text();
        assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
        assert!(text.contains("Spanish (es)") && text.contains("10 more languages"), "{text}");
    }
}
