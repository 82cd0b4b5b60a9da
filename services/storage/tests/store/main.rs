//! The store as operations see it, on both databases.
#![allow(missing_docs, clippy::unwrap_used)]

mod commits;
mod doubt;
mod full;
mod groups;
mod history;
mod observing;
mod opening;
mod pruning;
mod reads;
mod snapshots;
mod support;
mod webhooks;
