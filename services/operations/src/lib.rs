//! The verbs of the desk, one file each: submit, attend (match), accept, decline, withdraw, …
//!
//! A verb reads through [`ports::Store`], decides in the pure rules of `turjuman-dispatch`, and hands the writer a
//! [`step::Step`]. No verb knows gRPC, SQL or a locale. Doors (gRPC, portal, command line) call [`Desk`].
//!
//! How a request travels: [`Desk::submit`] commits it and leaves a hint; the matcher ([`Desk::run_matcher`]) wakes and
//! attends to it: one commit sends a wave of offers; an interpreter accepts ([`Desk::accept`]), one commit binds them and
//! thanks the others; `notifications` tells everybody what the commits wrote down.

pub mod caller;
mod desk;
pub mod devices;
pub mod error;
pub mod event;
pub mod feed;
pub mod figures;
mod hints;
pub mod idempotency;
pub mod inbox;
pub mod matching;
mod memory;
pub mod notice;
pub mod offers;
pub mod outside;
pub mod ports;
pub mod requests;
pub mod roster;
pub mod roster_csv;
pub mod sign_in;
pub mod step;
mod tell;
mod validate;
pub mod webhooks;

mod assignments;

pub use desk::Desk;
pub use validate::one_language;
