//! Matching: finding interpreters for requests, wave by wave, and everything that is due by the clock.

mod attend;
mod capacity;
pub(crate) mod gather;
pub(crate) mod looks;
pub(crate) mod release;
mod remind;
mod run;

pub use run::Ran;
