//! The methods of the contract, one file per service. Each takes a message apart, calls one operation and puts the answer
//! together; nothing is decided here.

pub(crate) mod assignments;
pub(crate) mod figures;
pub(crate) mod health;
pub(crate) mod interpreters;
pub(crate) mod languages;
pub(crate) mod notifications;
pub(crate) mod offers;
pub(crate) mod requests;
pub(crate) mod sites;
pub(crate) mod webhooks;
