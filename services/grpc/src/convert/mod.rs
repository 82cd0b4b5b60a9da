//! Between messages of the contract and inputs and nouns of the desk: one file per noun.
//!
//! What comes in is checked here as far as the shape goes (ids, enums, times, dates), and every problem is noted in
//! [`Checks`]; what a value means is checked by the operations. What goes out cannot fail.

pub(crate) mod assignment;
pub(crate) mod checks;
pub(crate) mod common;
pub(crate) mod explanation;
pub(crate) mod interpreter;
pub(crate) mod language;
pub(crate) mod notification;
pub(crate) mod offer;
pub(crate) mod request;
pub(crate) mod site;
#[cfg(test)]
mod tests;
pub(crate) mod time;
pub(crate) mod watch;
pub(crate) mod webhook;

pub(crate) use checks::Checks;
