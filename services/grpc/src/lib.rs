//! The gRPC door: who calls, what they may do, the methods of the contract, and the one port they are served on.
//!
//! Lives here: conversions between
//! messages and the desk, every error as a status, pages, idempotency keys, watch streams, health, reflection and gRPC-Web
//! ([`router`]), and the serving of it all ([`serve()`]). Does not live here: any rule of the desk. A method takes a message
//! apart, calls one operation of `turjuman-operations`, and puts the answer together.

mod convert;
mod door;
mod guard;
mod keys;
mod limits;
mod pages;
mod room;
mod router;
mod serve;
mod services;
mod status;
mod watch;

pub use limits::Limits;
pub use router::{Doors, router};
pub use serve::{ServeError, serve};
