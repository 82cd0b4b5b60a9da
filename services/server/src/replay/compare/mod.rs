//! `replay --compare`: the same log under other ways of asking beside ours, to see what ours is worth.
//!
//! Every way gets the same calls, the same people and the same rules of who can serve; a person asked for a call answers
//! the same, after the same time, whoever asks. Only whom to ask next, and how many at once, differs. What ours decides is
//! decided by the code that a server runs (`plan_wave`, `rank`, `assess`, the index, the budget); to make dozens of
//! replays affordable they run on a desk in memory instead of a database, and a test holds that desk's figures against
//! those of the whole program on the same log.

mod call;
mod crew;
mod desk;
mod gini;
mod play;
mod report;
#[cfg(test)]
mod tests;
mod way;

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use turjuman_dispatch::lifecycle::TransitionError;
use turjuman_dispatch::policy::Policy;

use self::call::Call;
pub(super) use self::crew::Crew;
use self::play::{Outcome, Play, Setting};
pub(super) use self::report::Report;
use self::report::{AtLoad, Figures};
use self::way::Way;
use super::load::at_load;
use super::log::Log;
use super::simulate::Manner;

/// What is to be compared.
pub(super) struct Comparison<'a> {
    pub(super) crew: &'a Crew,
    pub(super) policy: &'a Policy,
    pub(super) manner: &'a Manner,
    pub(super) log: &'a Log,
    /// The first seed, and how many.
    pub(super) seeds: (u64, u64),
    /// The busier load; `None` takes one that saturates the roster.
    pub(super) load: Option<f64>,
}

impl Comparison<'_> {
    /// Plays every way at both loads under every seed, on all processors. `None` when it was told to stop.
    ///
    /// # Errors
    /// A transition that the rules refused: a mistake of the desk in memory.
    pub(super) fn run(&self, stop: &AtomicBool) -> Result<Option<Report>, TransitionError> {
        let own = call::clear(&self.log.calls, self.manner);
        let busier = self.load.unwrap_or_else(|| self.crew.saturating_load(&own));
        let mut loads = vec![(1.0, own)];
        if busier != 1.0 {
            loads.push((busier, call::clear(&at_load(&self.log.calls, busier), self.manner)));
        }
        let setting = Setting { crew: self.crew, policy: self.policy, manner: self.manner, stop };
        let mut jobs = Vec::new();
        for (_, calls) in &loads {
            for way in Way::ALL {
                jobs.extend((0..self.seeds.1).map(|n| (calls, way, self.seeds.0.wrapping_add(n))));
            }
        }
        let Some(outcomes) = on_all_processors(setting, &jobs)? else { return Ok(None) };
        let seeds = usize::try_from(self.seeds.1).unwrap_or(usize::MAX).max(1);
        let mut of_way = outcomes.chunks(seeds);
        let loads_found = loads.iter().map(|(load, _)| AtLoad {
            load: *load,
            policies: Way::ALL
                .into_iter()
                .zip(of_way.by_ref())
                .map(|(way, outcomes)| Figures::of(way, outcomes))
                .collect(),
        });
        let loads_found = loads_found.collect();
        let calls = loads.first().map_or(0, |(_, calls)| calls.len()) as u64;
        Ok(Some(Report {
            calls,
            unclear: self.log.calls.len() as u64 - calls,
            rejected_rows: self.log.rejected.len() as u64,
            interpreters: self.crew.people.len() as u64,
            seeds: self.seeds.1,
            loads: loads_found,
            wall_seconds: 0.0,
        }))
    }
}

/// Plays the jobs, in any order; the outcomes are in theirs. What comes out does not depend on who played it.
fn on_all_processors(
    setting: Setting<'_>,
    jobs: &[(&Vec<Call>, Way, u64)],
) -> Result<Option<Vec<Outcome>>, TransitionError> {
    let next = AtomicUsize::new(0);
    let played = Mutex::new(Vec::with_capacity(jobs.len()));
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(jobs.len());
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((place, (calls, way, seed))) = {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    jobs.get(place).map(|job| (place, job))
                } {
                    let outcome = Play::new(setting, *way, *seed).run(calls);
                    played.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((place, outcome));
                }
            });
        }
    });
    let mut played = played.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    played.sort_by_key(|(place, _)| *place);
    played.into_iter().map(|(_, outcome)| outcome).collect()
}
