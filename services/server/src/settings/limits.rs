//! `[limits]`: what the port takes on at most.

use std::time::Duration;

use turjuman_grpc::Limits;

use super::layers::{Layers, SettingProblem};

/// More of anything than one machine has.
const MOST: i64 = 1_000_000;
/// Nobody announces a stop for longer.
const LONGEST: i64 = 600;

/// Reads the limits; those that an operator has no reason to change keep their defaults.
pub(super) fn read(layers: &Layers, problems: &mut Vec<SettingProblem>) -> Limits {
    let mut count = |key: &str| {
        let value = layers.number(key);
        if !(1..=MOST).contains(&value) {
            problems.push(layers.problem(key, format_args!("a number from 1 to {MOST} is wanted")));
        }
        usize::try_from(value).unwrap_or(1)
    };
    let limits = Limits {
        calls_in_flight: count("limits.calls"),
        new_requests_in_flight: count("limits.new_requests"),
        matcher_backlog: count("limits.matcher_backlog"),
        watches: count("limits.streams"),
        watches_per_caller: count("limits.streams_per_caller"),
        connections: count("limits.connections"),
        streams_per_connection: u32::try_from(count("limits.calls_per_connection")).unwrap_or(u32::MAX),
        ..Limits::default()
    };
    if limits.new_requests_in_flight > limits.calls_in_flight {
        let problem =
            "not more than limits.calls: answers to offers need places that new requests cannot take";
        problems.push(layers.problem("limits.new_requests", problem));
    }
    limits
}

/// Reads whole seconds, 0 included.
pub(super) fn seconds(layers: &Layers, key: &str, problems: &mut Vec<SettingProblem>) -> Duration {
    let value = layers.number(key);
    if !(0..=LONGEST).contains(&value) {
        problems.push(layers.problem(key, format_args!("seconds from 0 to {LONGEST} are wanted")));
    }
    Duration::from_secs(u64::try_from(value).unwrap_or(0))
}
