//! Webhooks: the city's other systems are told of what happened, signed by the Standard Webhooks scheme.
//!
//! The history is the outbox. For each webhook [`Webhooks`] writes the deliveries of what came after its cursor, moves the
//! cursor in the same commit, and sends what is due, again and again until it is taken or given up. Each webhook has a lane of
//! its own: one that is slow or gone holds up nobody else.

mod deliver;
mod note;
mod payload;
mod send;
mod signature;
mod worker;

pub use send::{Sender, Verdict};
pub use signature::{draw_secret, secret_text};
pub use worker::Webhooks;
