//! The desk on a real store, in simulated time: each story runs on SQLite and on PostgreSQL by the same body. What
//! travels over gRPC is tested end to end elsewhere; here it is the verbs and the matcher.
#![allow(clippy::unwrap_used, missing_docs)]

mod calendar;
mod capacity;
mod city;
mod endings;
mod feed;
mod inbox;
mod keys;
mod memory;
mod new_time;
mod search;
mod sessions;
