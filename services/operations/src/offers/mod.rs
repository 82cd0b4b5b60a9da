//! What interpreters do with an offer: one file per verb.

mod accept;
mod decline;
mod list;
mod reply_code;

pub use accept::Accepted;
pub use reply_code::reply_code;
