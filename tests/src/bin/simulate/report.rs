//! What is printed in the end.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;
use turjuman_tests::invariants::Violation;

use crate::world::Story;

/// A violation and its seed.
#[derive(Debug, Serialize)]
struct Found {
    seed: u64,
    #[serde(flatten)]
    violation: Violation,
}

/// The figures of a run.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    first_seed: u64,
    seeds: u64,
    /// Pieces of operations, one after another, and wishes.
    steps: u64,
    /// Requests acknowledged.
    requests: u64,
    /// All calls acknowledged.
    acknowledged: u64,
    faults: BTreeMap<&'static str, u64>,
    violations: Vec<Found>,
    /// One number for all histories: equal for equal seeds.
    digest: String,
    #[serde(skip)]
    sum: u64,
}

impl Report {
    pub(crate) fn new(first_seed: u64, seeds: u64) -> Self {
        Self {
            first_seed,
            seeds,
            steps: 0,
            requests: 0,
            acknowledged: 0,
            faults: BTreeMap::new(),
            violations: Vec::new(),
            digest: String::new(),
            sum: 0,
        }
    }

    /// Adds a story; the order does not matter.
    pub(crate) fn add(&mut self, seed: u64, story: &Story) {
        self.steps += story.steps;
        self.requests += story.requests;
        self.acknowledged += story.acknowledged;
        for (kind, times) in &story.faults {
            *self.faults.entry(kind).or_default() += times;
        }
        let found = story.violations.iter().map(|violation| Found { seed, violation: violation.clone() });
        self.violations.extend(found);
        self.violations.sort_by_key(|found| found.seed);
        self.sum = self.sum.wrapping_add(story.digest.rotate_left((seed % 63) as u32));
        self.digest = format!("{:016x}", self.sum);
    }

    pub(crate) fn is_sound(&self) -> bool {
        self.violations.is_empty()
    }

    pub(crate) fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        let (seeds, steps) = (self.seeds, self.steps);
        let _ = writeln!(text, "{seeds} seeds from {}, {steps} steps", self.first_seed);
        let _ = writeln!(text, "{} requests, {} calls acknowledged", self.requests, self.acknowledged);
        for (kind, times) in &self.faults {
            let _ = writeln!(text, "  {kind}: {times}");
        }
        for found in &self.violations {
            let _ = writeln!(
                text,
                "seed {}: {}: {}",
                found.seed, found.violation.invariant, found.violation.what
            );
        }
        let _ = writeln!(text, "{} violations, digest {}", self.violations.len(), self.digest);
        text
    }
}
