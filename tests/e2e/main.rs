//! The desk from outside, over real gRPC, on both databases: one story a test. A story that runs on both databases is
//! written once and appears as `MODULE::sqlite::STORY` and `MODULE::postgres::STORY`.
//!
//! One binary for all, because linking is the slow part.
#![allow(clippy::unwrap_used, reason = "a test fails where it must")]

mod access;
mod bad_input;
mod calendars;
mod cancelling;
mod changing;
mod city;
mod coordinating;
mod doors;
mod filling;
mod from_outside;
mod full;
mod idempotency;
mod language_lines;
mod languages;
mod linearizing;
mod locales;
mod losing;
mod notices;
mod paging;
mod portal_auditor;
mod portal_browser_inbox;
mod portal_browser_link;
mod portal_browser_truth;
mod portal_coordinator;
mod portal_entry;
mod portal_every_page;
mod portal_frame;
mod portal_identification;
mod portal_in_a_browser;
mod portal_interpreter;
mod portal_offer_link;
mod portal_oidc;
mod portal_phones;
mod portal_profile;
mod portal_requester;
mod portal_roster;
mod portal_signing_in;
mod pushing;
mod racing;
mod restarting;
mod roster;
mod spoken;
mod stopping;
mod texting;
mod tls;
mod watching;
mod webhooks;
mod webhooks_program;
