//! The store of the desk on SQLite and PostgreSQL, with SeaORM: entities, the way from a row to a noun and back, reads,
//! and the one writer that commits steps in groups.
//!
//! It implements [`turjuman_operations::ports::Store`] and knows no rule of the desk: what may happen is decided before
//! a step gets here, and the writer only checks that what it rests on still holds. The schema is in
//! `turjuman-migrations`.

mod begin;
mod convert;
mod database;
mod devices;
mod entities;
mod error;
#[cfg(feature = "faults")]
pub mod faults;
mod location;
mod lookup;
mod prune;
mod reads;
#[cfg(feature = "sabotage")]
pub mod sabotage;
mod sign_ins;
mod store;
mod table;
mod trouble;
mod writer;

pub use database::{Database, Durability, Options};
pub use error::OpenError;
pub use prune::Pruned;
pub use store::SqlStore;
pub use turjuman_migrations::{MigrateError, SchemaState};
