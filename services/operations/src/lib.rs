//! The verbs of the desk, one file each: submit, attend (match), accept, decline, withdraw, …
//!
//! A verb reads through [`ports::Store`], decides in the pure rules of `turjuman-dispatch`, and hands the writer a
//! [`step::Step`]. No verb knows gRPC, SQL or a locale. Doors (gRPC, portal, command line) call [`Desk`].

pub mod event;
pub mod idempotency;
pub mod notice;
pub mod ports;
pub mod step;
