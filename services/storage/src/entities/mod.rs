//! One entity per table, field by field as the migrations have them. Nothing here knows the domain: the way from a row
//! to a noun and back is in `convert`.
#![allow(missing_docs, unreachable_pub, reason = "the derives need `pub`, and the fields are the columns")]

pub(crate) mod assignment;
pub(crate) mod calendar;
pub(crate) mod delivery;
pub(crate) mod device;
pub(crate) mod event;
pub(crate) mod idempotency;
pub(crate) mod interpreter;
pub(crate) mod language_pair_report;
pub(crate) mod notice;
pub(crate) mod offer;
pub(crate) mod organization;
pub(crate) mod portal_session;
pub(crate) mod reader;
pub(crate) mod request;
pub(crate) mod sign_in_attempt;
pub(crate) mod sign_in_link;
pub(crate) mod site;
pub(crate) mod step;
pub(crate) mod webhook;
pub(crate) mod webhook_delivery;
