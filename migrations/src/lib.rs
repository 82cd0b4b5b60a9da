//! The schema of the desk: one step per file, applied in the order of `Steps`, each on SQLite and on PostgreSQL.
//!
//! Here live tables and indexes, and the answer to "how far is this database". What is read and written lives in
//! `turjuman-storage`. How to add a step: see the README beside this crate.

use sea_orm_migration::prelude::*;

mod m0001_organization;
mod m0002_roster;
mod m0003_request;
mod m0004_offer;
mod m0005_assignment;
mod m0006_event;
mod m0007_notice;
mod m0008_idempotency;
mod m0009_request_waves_before;
mod m0010_reader_phone;
mod m0011_webhook;
mod m0012_language_pair_report;
mod m0013_portal_session;
mod m0014_device;
mod shape;
mod state;

pub use state::{MigrateError, SchemaState, migrate, pending, state};

/// Every step, oldest first. A step that was released is never edited: a change is a new step.
struct Steps;

impl MigratorTrait for Steps {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_organization::Step),
            Box::new(m0002_roster::Step),
            Box::new(m0003_request::Step),
            Box::new(m0004_offer::Step),
            Box::new(m0005_assignment::Step),
            Box::new(m0006_event::Step),
            Box::new(m0007_notice::Step),
            Box::new(m0008_idempotency::Step),
            Box::new(m0009_request_waves_before::Step),
            Box::new(m0010_reader_phone::Step),
            Box::new(m0011_webhook::Step),
            Box::new(m0012_language_pair_report::Step),
            Box::new(m0013_portal_session::Step),
            Box::new(m0014_device::Step),
        ]
    }
}
