//! The benchmark: rounds of the same, baseline and desk in turn, and the median of each figure.

use std::fmt;
use std::time::Duration;

use serde::Serialize;

use crate::baseline::Baseline;
use crate::city::City;
use crate::cpu::Cpu;
use crate::disk;
use crate::measured::{Measured, Percentiles, median, rounded};
use crate::roster::Shape;

/// What is measured.
pub(crate) struct Plan {
    pub(crate) postgres: bool,
    pub(crate) shape: Shape,
    pub(crate) clients: usize,
    pub(crate) span: Duration,
    pub(crate) rounds: usize,
    pub(crate) compare: bool,
}

/// One round.
struct Round {
    top: Measured,
    half: Measured,
    fsync: Percentiles,
    baseline: Option<f64>,
    errors: u64,
    double_assignments: u64,
}

impl Plan {
    /// All rounds. Each has databases and servers of its own, and while one side is measured the other does not run.
    pub(crate) async fn carry_out(&self) -> Figures {
        let mut rounds = Vec::new();
        for number in 1..=self.rounds {
            let baseline = self.compare.then(|| {
                eprintln!("Round {number}: the baseline, {} s …", self.span.as_secs());
                let per_second = Baseline::start(self.shape.interpreters).per_second(self.span.as_secs());
                eprintln!("  {per_second:.0} requests a second");
                per_second
            });
            let round = self.round(number, baseline).await;
            rounds.push(round);
        }
        Figures::of(&rounds)
    }

    async fn round(&self, number: usize, baseline: Option<f64>) -> Round {
        let fsync = Percentiles::of(&disk::probe());
        eprintln!("Round {number}: a city with {} interpreters …", self.shape.interpreters);
        let city = City::start(self.postgres, self.shape).await;
        let lifecycles = city.open().await;
        let mut warm = lifecycles.fill(self.clients).await;
        warm.add(lifecycles.closed(self.clients, Duration::from_secs(2).min(self.span)).await);
        eprintln!("  top load, {} clients, {} s …", self.clients, self.span.as_secs());
        let cpu = Cpu::now(city.process_id());
        let top = lifecycles.closed(self.clients, self.span).await;
        eprintln!("  {}", cpu.since());
        let rate = top.per_second();
        eprintln!("  {rate:.0} lifecycles a second; half of that, {} s …", self.span.as_secs());
        let half = lifecycles.open(rate / 2.0, self.span).await;
        eprintln!("  counting …");
        let double_assignments = city.double_assignments().await;
        let errors = warm.errors() + top.errors() + half.errors();
        lifecycles.go_home();
        city.stop().await;
        Round { top, half, fsync, baseline, errors, double_assignments }
    }
}

/// The figures as they are printed: medians over the rounds, sums of what must be zero.
#[derive(Debug, Serialize)]
pub(crate) struct Figures {
    rounds: usize,
    lifecycles_per_second: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline_per_second: Option<f64>,
    /// The median of the rounds' ratios: a machine that changes its pace changes both sides of a round.
    #[serde(skip_serializing_if = "Option::is_none")]
    ratio: Option<f64>,
    submit_to_offer_ms: Percentiles,
    commit_to_offer_ms: Percentiles,
    accept_ms: Percentiles,
    submit_ms: Percentiles,
    fsync_ms: f64,
    fsync_p99_ms: f64,
    errors: u64,
    double_assignments: u64,
}

impl Figures {
    fn of(rounds: &[Round]) -> Self {
        let each = |figure: fn(&Measured) -> &Vec<Duration>| {
            Percentiles::median(rounds.iter().map(move |round| Percentiles::of(figure(&round.half))))
        };
        let compared = || rounds.iter().filter_map(|round| Some((round.baseline?, round.top.per_second())));
        let has_baseline = compared().next().is_some();
        Self {
            rounds: rounds.len(),
            lifecycles_per_second: median(rounds.iter().map(|round| round.top.per_second())),
            baseline_per_second: has_baseline.then(|| median(compared().map(|(baseline, _)| baseline))),
            ratio: has_baseline.then(|| median(compared().map(|(baseline, ours)| ours / baseline))),
            submit_to_offer_ms: each(|half| &half.submit_to_offer),
            commit_to_offer_ms: each(|half| &half.commit_to_offer),
            accept_ms: each(|half| &half.accept),
            submit_ms: each(|half| &half.submit),
            fsync_ms: rounded(median(rounds.iter().map(|round| round.fsync.p50))),
            fsync_p99_ms: rounded(median(rounds.iter().map(|round| round.fsync.p99))),
            errors: rounds.iter().map(|round| round.errors).sum(),
            double_assignments: rounds.iter().map(|round| round.double_assignments).sum(),
        }
    }

    /// True when nothing went wrong.
    pub(crate) fn is_sound(&self) -> bool {
        self.errors == 0 && self.double_assignments == 0
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.rounds == 1 { "round" } else { "rounds, medians" };
        writeln!(f, "                        {:>9} {plural}", self.rounds)?;
        writeln!(f, "lifecycles per second   {:>9.1}   at top load", self.lifecycles_per_second)?;
        if let (Some(baseline), Some(ratio)) = (self.baseline_per_second, self.ratio) {
            writeln!(f, "baseline per second     {baseline:>9.1}")?;
            writeln!(f, "ratio                   {ratio:>9.2}")?;
        }
        let mut line = |what: &str, times: &Percentiles| {
            writeln!(f, "{what:<23} {:>9.2} ms p50, {:.2} ms p99, at half of it", times.p50, times.p99)
        };
        line("submit to offer", &self.submit_to_offer_ms)?;
        line("  from its commit", &self.commit_to_offer_ms)?;
        line("accept", &self.accept_ms)?;
        line("submit", &self.submit_ms)?;
        let (p50, p99) = (self.fsync_ms, self.fsync_p99_ms);
        writeln!(f, "fsync                   {p50:>9.2} ms p50, {p99:.2} ms p99")?;
        writeln!(f, "errors                  {:>9}", self.errors)?;
        writeln!(f, "double assignments      {:>9}", self.double_assignments)
    }
}
