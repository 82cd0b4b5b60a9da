//! An assignment: an interpreter is bound to a request.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use turjuman_languages::LanguageTag;

use super::kinds::named;
use super::{
    AssignmentId, Department, GeoPoint, InterpreterId, Interval, Modality, OfferId, OrganizationId,
    RequestId, Subject,
};

/// Where an assignment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AssignmentState {
    /// The interpreter is bound and will come.
    Confirmed,
    /// The session has started.
    InSession,
    /// The session is over.
    Completed,
    /// The interpreter withdrew.
    Withdrawn,
    /// The interpreter did not come.
    NoShow,
    /// The desk released the interpreter: the request was cancelled, moved, or went to another.
    Cancelled,
}
named!(AssignmentState {
    Confirmed = "confirmed",
    InSession = "in_session",
    Completed = "completed",
    Withdrawn = "withdrawn",
    NoShow = "no_show",
    Cancelled = "cancelled",
});

/// An assignment of an interpreter to a request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Assignment {
    /// The organization.
    pub organization: OrganizationId,
    /// Its id.
    pub id: AssignmentId,
    /// Counts the changes, from 1.
    pub version: u64,
    /// The request.
    pub request: RequestId,
    /// The department of the request, copied so that a requester's list needs one table.
    pub department: Department,
    /// The employee who asked, copied for the same reason.
    pub requester: Subject,
    /// Who is bound.
    pub interpreter: InterpreterId,
    /// The offer that led here; `None` when a coordinator assigned by hand.
    pub offer: Option<OfferId>,
    /// Where it stands.
    pub state: AssignmentState,
    /// When the interpreter is bound, without travel. Shortened when the session ends early.
    pub interval: Interval,
    /// Where, if on site.
    pub location: Option<GeoPoint>,
    /// How they meet.
    pub modality: Modality,
    /// The language interpreted.
    pub language: LanguageTag,
    /// When the reminder is due; `None` when it was sent or none is needed.
    pub reminder_at: Option<Timestamp>,
    /// Minutes by which the interpreter said they will be late.
    pub late_minutes: Option<u32>,
    /// When the session started.
    pub started_at: Option<Timestamp>,
    /// When it ended.
    pub completed_at: Option<Timestamp>,
    /// Minutes interpreted.
    pub minutes: Option<u32>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl AssignmentState {
    /// True while the interpreter is bound.
    pub const fn is_live(self) -> bool {
        matches!(self, AssignmentState::Confirmed | AssignmentState::InSession)
    }
}
