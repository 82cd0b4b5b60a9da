//! What happened under one load, and what it comes to.

use std::time::Duration;

use serde::Serialize;

use crate::lifecycles::{Lived, Trouble};

/// The first problems are shown: a figure alone helps nobody.
const SHOWN: u64 = 5;

/// What happened under one load.
#[derive(Debug, Default)]
pub(crate) struct Measured {
    /// How long lifecycles were begun.
    pub(crate) span: Duration,
    /// Lifecycles that ended within it.
    pub(crate) done: u64,
    /// Lifecycles that ended well, but later.
    pub(crate) late: u64,
    /// Submits that were turned away.
    pub(crate) shed: u64,
    /// Submits that were turned away without being told when to come back.
    pub(crate) shed_without_hint: u64,
    /// Calls after the submit that had to be repeated.
    pub(crate) repeated: u64,
    /// Submits that failed.
    pub(crate) failed: u64,
    /// Submits that were acknowledged and not finished.
    pub(crate) lost: u64,
    /// See [`Lived`].
    pub(crate) submit: Vec<Duration>,
    /// See [`Lived`].
    pub(crate) submit_to_offer: Vec<Duration>,
    /// See [`Lived`].
    pub(crate) commit_to_offer: Vec<Duration>,
    /// See [`Lived`].
    pub(crate) accept: Vec<Duration>,
}

impl Measured {
    pub(crate) fn new(span: Duration) -> Self {
        Self { span, ..Self::default() }
    }

    pub(crate) fn per_second(&self) -> f64 {
        self.done as f64 / self.span.as_secs_f64().max(f64::EPSILON)
    }

    /// What went wrong when nothing should have: nobody is turned away by a server with room.
    pub(crate) fn errors(&self) -> u64 {
        self.failed + self.lost + self.shed
    }

    pub(crate) fn is_sound(&self) -> bool {
        self.errors() == 0
    }

    pub(crate) fn count(&mut self, lived: Result<Lived, Trouble>, in_time: bool) {
        let problem = match lived {
            Ok(lived) => {
                if in_time {
                    self.done += 1;
                } else {
                    self.late += 1;
                }
                self.repeated += lived.repeated;
                self.submit.push(lived.submit);
                self.submit_to_offer.push(lived.submit_to_offer);
                self.commit_to_offer.push(lived.commit_to_offer);
                self.accept.push(lived.accept);
                return;
            }
            Err(Trouble::Shed(hinted)) => {
                self.shed += 1;
                self.shed_without_hint += u64::from(!hinted);
                return;
            }
            Err(Trouble::Failed(problem)) => {
                self.failed += 1;
                problem
            }
            Err(Trouble::Lost(problem)) => {
                self.lost += 1;
                problem
            }
        };
        if self.failed + self.lost <= SHOWN {
            eprintln!("{problem}");
        }
    }

    /// Adds what happened under another load; the span stays.
    pub(crate) fn add(&mut self, other: Measured) {
        self.done += other.done;
        self.late += other.late;
        self.shed += other.shed;
        self.shed_without_hint += other.shed_without_hint;
        self.repeated += other.repeated;
        self.failed += other.failed;
        self.lost += other.lost;
        self.submit.extend(other.submit);
        self.submit_to_offer.extend(other.submit_to_offer);
        self.commit_to_offer.extend(other.commit_to_offer);
        self.accept.extend(other.accept);
    }
}

/// Two percentiles, in milliseconds.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub(crate) struct Percentiles {
    /// Half are not longer.
    pub(crate) p50: f64,
    /// 99 of 100 are not longer.
    pub(crate) p99: f64,
}

impl Percentiles {
    pub(crate) fn of(times: &[Duration]) -> Self {
        let mut sorted: Vec<f64> = times.iter().map(|time| time.as_secs_f64() * 1000.0).collect();
        sorted.sort_by(f64::total_cmp);
        let at = |share: f64| {
            // The smallest value that is not exceeded by this share of all.
            let rank = (share * sorted.len() as f64).ceil() as usize;
            sorted.get(rank.saturating_sub(1)).map_or(0.0, |ms| rounded(*ms))
        };
        Self { p50: at(0.50), p99: at(0.99) }
    }

    /// Each the median over several.
    pub(crate) fn median(all: impl Iterator<Item = Percentiles> + Clone) -> Self {
        Self { p50: median(all.clone().map(|one| one.p50)), p99: median(all.map(|one| one.p99)) }
    }
}

/// The one in the middle; of an even number the mean of the two.
pub(crate) fn median(numbers: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = numbers.collect();
    sorted.sort_by(f64::total_cmp);
    let (Some(low), Some(high)) =
        (sorted.get(sorted.len().saturating_sub(1) / 2), sorted.get(sorted.len() / 2))
    else {
        return 0.0;
    };
    rounded((low + high) / 2.0)
}

/// To two places.
pub(crate) fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}
