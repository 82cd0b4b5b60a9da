//! What must always be true, checked by code: from the rows and the history that the store holds, and from what clients
//! were told. The simulation and the crash harness hand in the same [`Evidence`] and get the same answers.
//!
//! | | invariant | file |
//! |---|---|---|
//! | 1 | at most one live assignment per request, and per interpreter and time | `slots.rs` |
//! | 2 | an acknowledged submit is there once, and over or worked on within its deadline | `submits.rs` |
//! | 3 | an acknowledged accept, decline or cancel is in every later history; a repeated call has one effect | `kept.rs` |
//! | 4 | an offer is answered once and in time; who came too late is told what happened | `answers.rs` |
//! | 5 | no hold outlives its deadline: no open offer after it, nor of a request that is not searching | `holds.rs` |
//! | 6 | one notice per occasion, one delivery per channel, a duplicate per crash at most | `telling.rs` |
//! | 7 | no side effect without its row; every row is delivered, given up with a reason, or superseded | `telling.rs` |
//! | 8 | nothing expires early, whatever the wall clock does | `clocks.rs` |
//! | 9 | nobody waits longer than one wave while somebody askable was not asked | `waiting.rs` |
//! | | the history has no gaps, and a wave's number is used once | `history.rs` |
//!
//! **To add one**: a function `fn(&Evidence) -> Vec<Violation>` in the file of its idea, which says first what exactly is
//! checked, and a line in [`CHECKS`]. It must find nothing while operations are under way, unless it asks
//! [`Evidence::settled`] first: then everything that was due has been done.

mod answers;
mod clocks;
mod evidence;
mod history;
mod holds;
mod kept;
mod ledger;
mod slots;
mod submits;
mod telling;
pub mod waiting;

pub use clocks::TrueTime;
pub use evidence::{Evidence, Violation};
pub use ledger::{Ledger, Said, Told, Why};

/// A check.
pub type Check = fn(&Evidence) -> Vec<Violation>;

/// Every check, by the name that a violation carries.
pub const CHECKS: &[(&str, Check)] = &[
    ("one_assignment_per_request", slots::one_per_request),
    ("nobody_in_two_places", slots::nobody_in_two_places),
    ("a_submit_is_there_once", submits::there_once),
    ("nothing_is_stuck", submits::nothing_is_stuck),
    ("an_acknowledgement_is_kept", kept::acknowledged),
    ("a_repeat_has_one_effect", kept::one_effect),
    ("an_offer_is_answered_once_and_in_time", answers::once_and_in_time),
    ("the_late_are_told_what_happened", answers::told_the_truth),
    ("no_hold_outlives_its_deadline", holds::holds),
    ("told_once", telling::once),
    ("no_side_effect_without_a_row", telling::from_rows),
    ("every_notice_ends_somewhere", telling::ends),
    ("nothing_expires_early", clocks::nothing_expires_early),
    ("the_history_has_no_gaps", history::no_gaps),
    ("a_wave_is_sent_once", history::waves_once),
];

/// Runs every check.
pub fn check_all(evidence: &Evidence) -> Vec<Violation> {
    CHECKS
        .iter()
        .flat_map(|(name, check)| {
            check(evidence).into_iter().map(|violation| Violation { invariant: name, ..violation })
        })
        .collect()
}
