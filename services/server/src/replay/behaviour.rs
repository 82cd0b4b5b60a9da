//! How the interpreters of a replay behave: each has a temperament, each offer an answer. Both come from the seed and from
//! nothing that depends on timing, so that a seed always tells the same story.

use jiff::SignedDuration;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use turjuman_dispatch::model::DeclineReason;

/// What somebody does with an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    /// Accepts.
    Accept,
    /// Declines, and says why.
    Decline(DeclineReason),
    /// Does not look at the telephone.
    Ignore,
}

/// The people of a replay.
#[derive(Debug, Clone, Copy)]
pub(super) struct Behaviour {
    seed: u64,
}

impl Behaviour {
    /// People of this seed.
    pub(super) fn new(seed: u64) -> Self {
        Self { seed }
    }

    /// What a person does with an offer, and how long after it was sent. The person is named by their place on the
    /// roster, the offer by the line of the call: whoever is asked for it, in whatever order and wave, would say the same.
    pub(super) fn answer(self, person: u64, line: u64) -> (Answer, SignedDuration) {
        // The temperament: some accept nearly always, some seldom; some answer within seconds, some within a minute.
        let mut temper = self.generator([person, u64::MAX, 0]);
        let accepts = temper.random_range(0.40..0.85);
        let declines = temper.random_range(0.3..0.7) * (1.0 - accepts);
        let usual_seconds: f64 = temper.random_range(6.0..40.0);

        let mut mood = self.generator([person, line, 1]);
        let drawn: f64 = mood.random();
        // From half the usual time to three times as long, the short more often.
        let stretch = 0.5 + 2.5 * mood.random::<f64>() * mood.random::<f64>();
        let after = SignedDuration::from_millis((usual_seconds * stretch * 1000.0) as i64);
        let answer = if drawn < accepts {
            Answer::Accept
        } else if drawn < accepts + declines {
            Answer::Decline(match mood.random_range(0..10) {
                0 => DeclineReason::NotConfident,
                1..=6 => DeclineReason::Busy,
                _ => DeclineReason::Other,
            })
        } else {
            Answer::Ignore
        };
        (answer, after)
    }

    /// A lot that this person draws for this call.
    pub(super) fn lot(self, person: u64, line: u64) -> u64 {
        self.generator([person, line, 2]).random()
    }

    fn generator(self, of: [u64; 3]) -> StdRng {
        StdRng::seed_from_u64(of.into_iter().fold(self.seed, |mixed, part| scramble(mixed ^ scramble(part))))
    }
}

/// Spreads a number over all 64 bits (the finalizer of SplitMix64).
fn scramble(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_always_tells_the_same_story() {
        let story = |seed| (0..50).map(|line| Behaviour::new(seed).answer(3, line)).collect::<Vec<_>>();
        assert_eq!(story(7), story(7));
        assert_ne!(story(7), story(8));
    }

    #[test]
    fn people_accept_decline_and_ignore() {
        let answers: Vec<Answer> = (0..3000).map(|n| Behaviour::new(1).answer(n % 60, n).0).collect();
        let share = |which: fn(&Answer) -> bool| answers.iter().filter(|a| which(a)).count() as f64 / 3000.0;
        assert!((0.5..0.75).contains(&share(|a| matches!(a, Answer::Accept))));
        assert!(share(|a| matches!(a, Answer::Decline(_))) > 0.1);
        assert!(share(|a| matches!(a, Answer::Ignore)) > 0.1);
    }
}
