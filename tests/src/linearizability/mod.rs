//! Linearizability of what clients see of one request: submit, accept, decline, cancel, start, complete, withdraw, read,
//! and the desk's own sending, expiring and closing.
//!
//! Many clients race on one request, over real gRPC, perhaps while the server dies. Each call is written down with the
//! time it began, the time it was answered, and the answer ([`Recorder`]). Afterwards each request's history is held
//! against a model that knows no concurrency ([`OneRequest`]): is there an order of the calls, each at one instant
//! between its beginning and its answer, in which the model gives the very answers that the clients got
//! ([`find_order`])? If there is none, somebody was told something untrue: an accept that was acknowledged and is not
//! there, two winners, an answer from yesterday's row.
//!
//! A call that was never answered may have happened at any time since, or never. A call that was repeated with the same
//! idempotency key until it was answered is *one* call, from its first beginning to its last answer.
//!
//! Requests are judged one at a time, so histories stay short and the search quick. What binds requests to each other
//! (one person, two sessions) is not judged here but in the rows: see `Soundness`.

mod history;
mod model;
mod search;
#[cfg(test)]
mod tests;

pub use history::{Judgement, Recorder, Violation, micros, refused};
pub use model::{Answer, OneRequest, Operation, State};
pub use search::{LONGEST, Model, NoOrder, Timed, find_order};
