//! What interpreters do with an offer: one file per verb.

mod accept;
mod decline;
mod list;

pub use accept::Accepted;
