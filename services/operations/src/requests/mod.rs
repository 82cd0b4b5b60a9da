//! What staff do with a request: one file per verb.

mod assign;
mod cancel;
mod clarify;
mod explain;
mod extend;
mod language;
mod near_language;
mod problem;
mod reschedule;
mod submit;
mod view;

pub use explain::Explained;
pub use problem::Problem;
pub use submit::{FurtherInput, JoinInput, Said, Start, Submit};
pub use view::{AssignmentSummary, RequestView};
