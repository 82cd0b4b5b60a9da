//! The rules of the desk, pure: what a request, an offer and an assignment are and how they may move, who is eligible
//! and why not, in which order people are asked, how large a wave is and when the next one goes out, and the policy
//! that holds every number.
//!
//! Nothing here does I/O, reads a clock or draws a random number: times, ids and seeds come in as parameters. How a
//! language is read and who understands whom lives in `turjuman-languages`; what is stored and sent lives outward, in
//! `operations`, `storage` and `notifications`. The rules in prose are in this crate's `README.md`.

mod civil;
pub mod eligibility;
pub mod explain;
pub mod figures;
pub mod index;
pub mod lifecycle;
pub mod model;
pub mod policy;
pub mod ranking;
pub mod roster;
pub mod waves;
