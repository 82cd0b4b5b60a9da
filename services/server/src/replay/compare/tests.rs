#![allow(clippy::unwrap_used)]

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::*;
use crate::replay::behaviour::Behaviour;
use crate::replay::simulate::Simulation;
use crate::replay::world::World;
use crate::replay::{load, log, tally};
use crate::sample;

fn sample_log(load: f64, calls: usize) -> Log {
    let mut log = log::read(sample::LOG.as_bytes(), &TimeZone::get("America/Toronto").unwrap()).unwrap();
    log.calls.truncate(calls);
    log.calls = load::at_load(&log.calls, load);
    log
}

fn manner() -> Manner {
    Manner { encounter_type: "emergency".to_owned(), patience: None, minutes: (5.0, 240.0) }
}

async fn world(start: Timestamp, seed: u64) -> World {
    World::new(start, Policy::built_in(), sample::ROSTER.as_bytes(), "the sample", seed).await.unwrap()
}

/// The whole program and the desk in memory, on the same log with the same people. When it is quiet the figures are the
/// same to the last offer. When the roster is saturated, moments with several things to do come in another order here and
/// there; then nearly.
#[tokio::test]
async fn the_desk_in_memory_does_what_the_whole_program_does() {
    for (load, calls, seed) in [(1.0, 150, 1), (20_000.0, 200, 2)] {
        let (log, manner, policy) = (sample_log(load, calls), manner(), Policy::built_in());
        let world = world(log.calls[0].at, seed).await;
        let crew = world.crew();
        let simulation = Simulation::new(&world, &manner, Behaviour::new(seed));
        simulation.run(&log.calls, |_| ()).await.unwrap();
        let real = tally::tally(world.database(), world.desk.organization()).await.unwrap();
        world.close().await.unwrap();

        let stop = AtomicBool::new(false);
        let setting = Setting { crew: &crew, policy: &policy, manner: &manner, stop: &stop };
        let calls = call::clear(&log.calls, &manner);
        let outcome = Play::new(setting, Way::Turjuman, seed).run(&calls).unwrap().unwrap();
        assert!(outcome.assigned > 50, "{outcome:?}");
        let here = (outcome.requests, outcome.assigned, outcome.offers, outcome.waits);
        let there = (real.requests - real.needs_clarification, real.assigned, real.offers, real.waits);
        if load == 1.0 {
            assert_eq!(here, there);
        } else {
            let near = |a: u64, b: u64, percent: u64| a.abs_diff(b) * 100 <= percent * b;
            assert_eq!(here.0, there.0);
            assert!(near(here.1, there.1, 2) && near(here.2, there.2, 4), "{here:?} here, {there:?} there");
            let ratio = here.3.p50.unwrap() / there.3.p50.unwrap();
            assert!((0.8..1.25).contains(&ratio), "{here:?} here, {there:?} there");
        }
    }
}

async fn report(calls: usize, load: Option<f64>, seeds: (u64, u64)) -> Report {
    let (log, manner, policy) = (sample_log(1.0, calls), manner(), Policy::built_in());
    let world = world(log.calls[0].at, 1).await;
    let crew = world.crew();
    world.close().await.unwrap();
    let comparison = Comparison { crew: &crew, policy: &policy, manner: &manner, log: &log, seeds, load };
    comparison.run(&AtomicBool::new(false)).unwrap().unwrap()
}

#[tokio::test]
async fn a_comparison_repeats_and_shows_what_each_way_costs() {
    let first = report(200, Some(30_000.0), (3, 2)).await;
    assert_eq!(first, report(200, Some(30_000.0), (3, 2)).await);
    assert_eq!(first.loads.iter().map(|at| at.load).collect::<Vec<_>>(), [1.0, 30_000.0]);
    let [ours, broadcast, random, idle] = &first.loads[0].policies[..] else { panic!("{first:?}") };
    // Who asks everybody asks most and is answered first; one at a time asks least and takes longest; longest idle
    // spreads the work most evenly.
    let offers = |f: &Figures| f.offers_per_assignment.median;
    assert!(offers(random) < offers(ours) && offers(ours) < offers(broadcast), "{first:?}");
    let p50 = |f: &Figures| f.seconds_p50.median;
    assert!(p50(broadcast) < p50(ours) && p50(ours) < p50(random), "{first:?}");
    let gini = |f: &Figures| f.gini.median;
    assert!([ours, broadcast, random].iter().all(|other| gini(idle) < gini(other)), "{first:?}");
    // Too many calls for the roster: whoever asks, people wait for somebody to become free.
    let [quiet, busy] = &first.loads[..] else { panic!("{first:?}") };
    for (quiet, busy) in quiet.policies.iter().zip(&busy.policies) {
        assert!(busy.seconds_p90.min > quiet.seconds_p90.max, "{first:?}");
        assert!(quiet.fill_rate.min <= quiet.fill_rate.median && quiet.fill_rate.max <= 1.0);
    }
    let text = first.text();
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
}

#[tokio::test]
async fn who_is_told_to_stop_stops_and_a_log_without_calls_is_compared_too() {
    let empty = report(200, Some(1.0), (1, 1)).await;
    assert_eq!(empty.loads.len(), 1);
    let log = Log::default();
    let (manner, policy) = (manner(), Policy::built_in());
    let world = world(Timestamp::UNIX_EPOCH, 1).await;
    let crew = world.crew();
    world.close().await.unwrap();
    let comparison =
        Comparison { crew: &crew, policy: &policy, manner: &manner, log: &log, seeds: (1, 1), load: None };
    let report = comparison.run(&AtomicBool::new(false)).unwrap().unwrap();
    assert_eq!((report.calls, report.loads.len()), (0, 1));
    let log = sample_log(1.0, 10);
    let comparison = Comparison { log: &log, ..comparison };
    assert_eq!(comparison.run(&AtomicBool::new(true)).unwrap(), None);
}
