//! What staff do with a request: one file per verb.

mod assign;
mod cancel;
mod clarify;
mod explain;
mod extend;
mod further;
mod language;
mod name_vendor;
mod near_language;
mod offer_by_hand;
mod problem;
mod reschedule;
mod submit;
mod view;

pub use clarify::Clarify;
pub use explain::Explained;
pub use problem::Problem;
pub use submit::{FurtherInput, JoinInput, Said, Start, Submit};
pub use view::{AssignmentSummary, RequestView};
