//! More than the desk can carry: what it finishes meanwhile, what it turns away, and what that does to its memory.

use std::fmt;
use std::time::Duration;

use serde::Serialize;

use crate::city::City;
use crate::cpu::Cpu;
use crate::measured::{Percentiles, median, rounded};
use crate::rounds::Plan;

/// Between two looks at the server's memory.
const LOOK: Duration = Duration::from_millis(250);

impl Plan {
    /// The top load, then `factor` times as much, begun evenly whether or not anybody answers.
    pub(crate) async fn overload(&self, factor: f64) -> Overload {
        eprintln!("A city with {} interpreters …", self.shape.interpreters);
        let city = City::start(self.postgres, self.shape).await;
        let lifecycles = city.open().await;
        let mut warm = lifecycles.fill(self.clients).await;
        warm.add(lifecycles.closed(self.clients, Duration::from_secs(2).min(self.span)).await);
        eprintln!("Top load, {} clients, {} s …", self.clients, self.span.as_secs());
        let top = lifecycles.closed(self.clients, self.span).await;
        let rate = top.per_second() * factor;
        eprintln!(
            "{:.0} lifecycles a second; now {rate:.0} are begun, {} s …",
            top.per_second(),
            self.span.as_secs()
        );
        let start = city.resident_mib();
        let cpu = Cpu::now(city.process_id());
        let over = lifecycles.open(rate, self.span);
        tokio::pin!(over);
        let mut looks = Vec::new();
        let over = loop {
            tokio::select! {
                over = &mut over => break over,
                () = tokio::time::sleep(LOOK) => looks.push(city.resident_mib()),
            }
        };
        eprintln!("{}; counting …", cpu.since());
        let double_assignments = city.double_assignments().await;
        lifecycles.go_home();
        city.stop().await;
        // The first and the last quarter of the time: one look says little.
        let quarter = (looks.len() / 4).max(1);
        let end = median(looks.iter().rev().take(quarter).copied());
        Overload {
            lifecycles_per_second: rounded(top.per_second()),
            offered_per_second: rounded(rate),
            goodput_per_second: rounded(over.per_second()),
            goodput_share: rounded(over.per_second() / top.per_second().max(f64::EPSILON)),
            finished_later: over.late,
            shed: over.shed,
            shed_without_hint: over.shed_without_hint,
            repeated: over.repeated,
            submit_to_offer_ms: Percentiles::of(&over.submit_to_offer),
            accept_ms: Percentiles::of(&over.accept),
            rss_mib_start: rounded(start),
            rss_mib_max: rounded(looks.iter().copied().fold(start, f64::max)),
            rss_mib_end: rounded(end.max(0.0)),
            lost: over.lost,
            errors: warm.errors() + top.errors() + over.failed,
            double_assignments,
        }
    }
}

/// The figures as they are printed.
#[derive(Debug, Serialize)]
pub(crate) struct Overload {
    lifecycles_per_second: f64,
    offered_per_second: f64,
    goodput_per_second: f64,
    goodput_share: f64,
    finished_later: u64,
    shed: u64,
    shed_without_hint: u64,
    repeated: u64,
    submit_to_offer_ms: Percentiles,
    accept_ms: Percentiles,
    rss_mib_start: f64,
    rss_mib_max: f64,
    rss_mib_end: f64,
    lost: u64,
    errors: u64,
    double_assignments: u64,
}

impl Overload {
    /// True when what was accepted was finished, and nobody was turned away without a word.
    pub(crate) fn is_sound(&self) -> bool {
        self.errors + self.lost + self.double_assignments + self.shed_without_hint == 0
    }
}

impl fmt::Display for Overload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "lifecycles per second   {:>9.1}   at top load", self.lifecycles_per_second)?;
        writeln!(f, "begun per second        {:>9.1}", self.offered_per_second)?;
        let share = self.goodput_share * 100.0;
        writeln!(f, "finished per second     {:>9.1}   {share:.0} % of the top", self.goodput_per_second)?;
        writeln!(f, "finished afterwards     {:>9}", self.finished_later)?;
        writeln!(f, "turned away             {:>9}   {} without a hint", self.shed, self.shed_without_hint)?;
        writeln!(f, "calls repeated          {:>9}", self.repeated)?;
        let mut line = |what: &str, times: &Percentiles| {
            writeln!(f, "{what:<23} {:>9.2} ms p50, {:.2} ms p99, of what was taken", times.p50, times.p99)
        };
        line("submit to offer", &self.submit_to_offer_ms)?;
        line("accept", &self.accept_ms)?;
        let (start, end, max) = (self.rss_mib_start, self.rss_mib_end, self.rss_mib_max);
        writeln!(
            f,
            "memory of the server    {start:>9.1} MiB before, {end:.1} at the end, {max:.1} at most"
        )?;
        writeln!(f, "lost                    {:>9}", self.lost)?;
        writeln!(f, "errors                  {:>9}", self.errors)?;
        writeln!(f, "double assignments      {:>9}", self.double_assignments)
    }
}
