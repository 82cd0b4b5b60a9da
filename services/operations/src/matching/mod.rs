//! Matching: finding interpreters for requests, wave by wave, and everything that is due by the clock.

mod attend;
pub(crate) mod gather;
pub(crate) mod release;
mod remind;
mod run;

pub use run::Ran;
