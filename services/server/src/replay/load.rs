//! A busier day than the log's: the same calls in the same order, X times as close together.

use jiff::{SignedDuration, Timestamp};

use super::log::LoggedCall;

/// The calls as they would be if X times as many came in the same time: each comes after an X-th of its time since the
/// first. How long it takes stays.
pub(super) fn at_load(calls: &[LoggedCall], load: f64) -> Vec<LoggedCall> {
    let Some(first) = calls.first().map(|call| call.at) else { return Vec::new() };
    let closer = |at: Timestamp| {
        let since = at.duration_since(first).as_secs_f64() / load;
        first + SignedDuration::from_millis((since * 1000.0) as i64)
    };
    calls.iter().map(|call| LoggedCall { at: closer(call.at), ..call.clone() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twice_the_load_takes_half_the_time_and_every_call_its_own() {
        let call = |line, seconds| LoggedCall {
            line,
            at: Timestamp::UNIX_EPOCH + SignedDuration::from_secs(seconds),
            language: "Thai".to_owned(),
            minutes: 7.0,
        };
        let closer = at_load(&[call(2, 100), call(3, 160), call(4, 161)], 2.0);
        let since: Vec<f64> =
            closer.iter().map(|c| c.at.duration_since(Timestamp::UNIX_EPOCH).as_secs_f64()).collect();
        assert_eq!(since, [100.0, 130.0, 130.5]);
        assert!(closer.iter().all(|call| call.minutes == 7.0));
        assert_eq!(at_load(&[call(2, 100), call(3, 160)], 1.0), [call(2, 100), call(3, 160)]);
        assert_eq!(at_load(&[], 2.0), []);
    }
}
