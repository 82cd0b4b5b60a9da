//! The desk from outside, over real gRPC, on both databases: one story a test. A story that runs on both databases is
//! written once and appears as `MODULE::sqlite::STORY` and `MODULE::postgres::STORY`.
//!
//! One binary for all, because linking is the slow part.
#![allow(clippy::unwrap_used, reason = "a test fails where it must")]

mod access;
mod bad_input;
mod cancelling;
mod changing;
mod coordinating;
mod doors;
mod filling;
mod from_outside;
mod idempotency;
mod languages;
mod linearizing;
mod losing;
mod notices;
mod paging;
mod racing;
mod restarting;
mod roster;
mod stopping;
mod tls;
mod watching;
