//! The ways of asking that are compared: ours, and three that desks commonly have. They decide whom to ask next, how
//! many at once and until when. Who can serve a request at all is the same for all of them.

use std::sync::Arc;

use jiff::Timestamp;
use serde::Serialize;
use turjuman_dispatch::model::Request;
use turjuman_dispatch::policy::Policy;
use turjuman_dispatch::ranking::Ranked;
use turjuman_dispatch::waves::{WavePlan, pace, plan_wave, urgency, wave_size};

use super::crew::Crew;
use crate::replay::behaviour::Behaviour;

/// How long one person is rung before the next is, where one is asked at a time.
const RING_SECONDS: u32 = 90;

/// A way of asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::replay) enum Way {
    /// Ours: waves in the order of the rules, within the budget of each person.
    Turjuman,
    /// Everybody who could serve is asked at once, and whoever becomes free is asked, too. Nobody is spared.
    BroadcastToAll,
    /// One after another, drawn by lot.
    RandomOneAtATime,
    /// One after another, who has had no assignment for longest first.
    LongestIdle,
}

impl Way {
    /// All of them, ours first.
    pub(super) const ALL: [Self; 4] =
        [Self::Turjuman, Self::BroadcastToAll, Self::RandomOneAtATime, Self::LongestIdle];

    /// As it is printed.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Turjuman => "Turjuman",
            Self::BroadcastToAll => "broadcast to all",
            Self::RandomOneAtATime => "random, one by one",
            Self::LongestIdle => "longest idle first",
        }
    }

    /// The policy with the numbers that this way has of its own. One at a time rings nobody for two requests at once;
    /// none of the three has a budget for the hour.
    pub(super) fn policy(self, policy: &Policy) -> Arc<Policy> {
        let mut own = policy.clone();
        if self != Self::Turjuman {
            let immediate = &mut own.urgency.immediate;
            own.budget.offers_per_hour = u32::MAX;
            if self == Self::BroadcastToAll {
                own.budget.open_at_once = u32::MAX;
                // An offer stays open as long as the search.
                immediate.answer_seconds = u32::MAX;
                (immediate.min_size, immediate.max_size) = (u32::MAX, u32::MAX);
            } else {
                own.budget.open_at_once = 1;
                immediate.answer_seconds = RING_SECONDS;
                immediate.wave_seconds = RING_SECONDS;
                (immediate.min_size, immediate.max_size) = (1, 1);
            }
        }
        Arc::new(own)
    }

    /// Whether anybody is to be asked now for a request with so many open offers.
    pub(super) fn due(self, request: &Request, open: u32, now: Timestamp) -> bool {
        match self {
            Self::Turjuman => open == 0 || request.attention_at.is_none_or(|at| at <= now),
            Self::BroadcastToAll => true,
            Self::RandomOneAtATime | Self::LongestIdle => open == 0,
        }
    }

    /// How many people must be known to choose from.
    pub(super) fn want(self, policy: &Policy, request: &Request, open: u32, now: Timestamp) -> usize {
        match self {
            Self::Turjuman => wave_size(policy, pace(policy, urgency(policy, request, now)), open),
            _ => usize::MAX,
        }
    }

    /// The next wave, from those who may be asked in the order of the rules.
    pub(super) fn plan(
        self,
        asking: &Asking<'_>,
        request: &Request,
        ranked: &mut [Ranked],
        open: u32,
        now: Timestamp,
    ) -> Option<WavePlan> {
        let mut open = open;
        match self {
            Self::Turjuman => {}
            // However many have been asked already.
            Self::BroadcastToAll => open = 0,
            Self::RandomOneAtATime => ranked.sort_by_key(|ranked| {
                asking.behaviour.lot(asking.crew.place(ranked.interpreter), asking.line)
            }),
            Self::LongestIdle => {
                ranked.sort_by_key(|ranked| (ranked.why.last_assigned_at, ranked.interpreter));
            }
        }
        plan_wave(asking.policy, request, ranked, open, now)
    }
}

/// What a choice rests on beside the request.
pub(super) struct Asking<'a> {
    pub(super) policy: &'a Policy,
    pub(super) crew: &'a Crew,
    pub(super) behaviour: Behaviour,
    /// The line of the call.
    pub(super) line: u64,
}
