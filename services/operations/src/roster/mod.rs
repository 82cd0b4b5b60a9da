//! The roster: interpreters, their availability, and sites.

mod availability;
mod calendar_feed;
mod create;
mod input;
mod sites;
pub(crate) mod update;

pub use create::NewInterpreter;
pub(crate) use create::add;
pub(crate) use input::locale;
pub use input::{InterpreterField, InterpreterInput, QualificationInput};
pub use sites::{SiteField, SiteInput};
