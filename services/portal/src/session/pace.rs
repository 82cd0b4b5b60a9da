//! How often something may be begun by people who are not known: each of these leaves a row behind, for a while.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// So many at once, and one more each time the pause is over.
pub(crate) struct Pace {
    most: u32,
    pause: Duration,
    state: Mutex<State>,
}

struct State {
    left: u32,
    since: Instant,
}

impl Pace {
    pub(crate) fn new(most: u32, pause: Duration) -> Self {
        Self { most, pause, state: Mutex::new(State { left: most, since: Instant::now() }) }
    }

    /// True when one more may be begun.
    pub(crate) fn one_more(&self, now: Instant) -> bool {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let grown = now.saturating_duration_since(state.since).as_nanos() / self.pause.as_nanos().max(1);
        let grown = u32::try_from(grown).unwrap_or(u32::MAX);
        if grown > 0 {
            state.left = state.left.saturating_add(grown).min(self.most);
            state.since = now;
        }
        state.left = match state.left.checked_sub(1) {
            Some(left) => left,
            None => return false,
        };
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_is_let_through_and_then_one_after_each_pause() {
        let pace = Pace::new(3, Duration::from_secs(1));
        let begin = Instant::now();
        let let_through =
            |seconds: u64| (0..5).filter(|_| pace.one_more(begin + Duration::from_secs(seconds))).count();
        assert_eq!(let_through(0), 3);
        assert_eq!(let_through(3), 3);
        assert_eq!(let_through(60), 3);
    }
}
