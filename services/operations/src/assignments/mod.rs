//! What happens to an assignment once it is made: one file per verb.

mod attendance;
mod bind;
mod list;
mod session;
