//! What was measured, in numbers.

use std::fmt;
use std::time::Duration;

use serde::Serialize;

/// What happened under one load.
#[derive(Debug, Default)]
pub(crate) struct Measured {
    /// How long it was measured.
    pub(crate) span: Duration,
    /// Lifecycles that ended within it.
    pub(crate) done: u64,
    /// Lifecycles that failed.
    pub(crate) errors: u64,
    /// Submit acknowledged to offer visible.
    pub(crate) submit_to_offer: Vec<Duration>,
    /// Accept sent to accept answered.
    pub(crate) accept: Vec<Duration>,
}

impl Measured {
    pub(crate) fn per_second(&self) -> f64 {
        self.done as f64 / self.span.as_secs_f64().max(f64::EPSILON)
    }
}

/// Two percentiles, in milliseconds.
#[derive(Debug, Serialize)]
struct Percentiles {
    p50: f64,
    p99: f64,
}

impl Percentiles {
    fn of(times: &[Duration]) -> Self {
        let mut sorted: Vec<f64> = times.iter().map(|time| time.as_secs_f64() * 1000.0).collect();
        sorted.sort_by(f64::total_cmp);
        let at = |share: f64| {
            // The smallest value that is not exceeded by this share of all.
            let rank = (share * sorted.len() as f64).ceil() as usize;
            sorted.get(rank.saturating_sub(1)).map_or(0.0, |ms| rounded(*ms))
        };
        Self { p50: at(0.50), p99: at(0.99) }
    }
}

fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}

/// The figures as they are printed.
#[derive(Debug, Serialize)]
pub(crate) struct Figures {
    lifecycles_per_second: f64,
    submit_to_offer_ms: Percentiles,
    accept_ms: Percentiles,
    errors: u64,
    double_assignments: u64,
}

impl Figures {
    pub(crate) fn new(top: &Measured, half: &Measured, double_assignments: u64) -> Self {
        Self {
            lifecycles_per_second: rounded(top.per_second()),
            submit_to_offer_ms: Percentiles::of(&half.submit_to_offer),
            accept_ms: Percentiles::of(&half.accept),
            errors: top.errors + half.errors,
            double_assignments,
        }
    }

    /// True when nothing went wrong.
    pub(crate) fn is_sound(&self) -> bool {
        self.errors == 0 && self.double_assignments == 0
    }

    pub(crate) fn to_json(&self) -> String {
        serde_json::to_string(self).expect("numbers are JSON")
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "lifecycles per second   {:>9.1}   at top load", self.lifecycles_per_second)?;
        let mut line = |what: &str, times: &Percentiles| {
            writeln!(f, "{what:<23} {:>9.2} ms p50, {:.2} ms p99, at half of it", times.p50, times.p99)
        };
        line("submit to offer", &self.submit_to_offer_ms)?;
        line("accept", &self.accept_ms)?;
        writeln!(f, "errors                  {:>9}", self.errors)?;
        writeln!(f, "double assignments      {:>9}", self.double_assignments)
    }
}
