//! The rules of dispatch, held to what they promise. Examples first, then the properties that must hold for every
//! request, roster and instant ([`properties`]).
#![allow(clippy::unwrap_used)]

mod availability;
mod build;
mod changing_clocks;
mod contact;
mod eligibility;
mod explain;
mod index;
mod lifecycle;
mod policy;
mod properties;
mod ranking;
mod roster;
mod vendors;
mod waves;
