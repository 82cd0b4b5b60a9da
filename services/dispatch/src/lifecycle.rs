//! How requests, offers and assignments may move: explicit state machines and the transitions along their edges.
//!
//! A transition takes a thing and returns the changed one, with the version raised by one and `updated_at` set; or a
//! [`TransitionError`] that says what to do instead. Nothing is stored or sent here.
//!
//! One commit raises a version by one. When several transitions of the same thing go into one commit, chain them and
//! finish with [`request::as_one_change`].

pub mod assignment;
mod edges;
pub mod offer;
pub mod request;

/// Why a thing did not move.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a {noun} that is {from} cannot be {attempted}: {what_to_do}")]
pub struct TransitionError {
    /// `request`, `offer` or `assignment`.
    pub noun: &'static str,
    /// The name of the state it is in.
    pub from: &'static str,
    /// What was tried, as a participle.
    pub attempted: &'static str,
    /// What the caller can do instead.
    pub what_to_do: &'static str,
}
