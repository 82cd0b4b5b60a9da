//! A request: somebody needs interpretation. It never says who the resident is.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::kinds::named;
use super::{
    Gender, GeoPoint, InterpreterId, Interval, LanguageNeed, Modality, OrganizationId, RequestId, SiteId,
};

/// Who a caller is to the identity provider: the token's `sub`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Subject(pub String);

/// A department of the city, as the caller's token names it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Department(pub String);

/// Where a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestState {
    /// The language is ambiguous or unknown: somebody must say which.
    NeedsClarification,
    /// Interpreters are being asked.
    Searching,
    /// An interpreter is bound to it.
    Assigned,
    /// The session has started.
    InSession,
    /// The session is over.
    Completed,
    /// The requester does not need it any more.
    Cancelled,
    /// Its time passed and nobody came.
    Unfilled,
}
named!(RequestState {
    NeedsClarification = "needs_clarification",
    Searching = "searching",
    Assigned = "assigned",
    InSession = "in_session",
    Completed = "completed",
    Cancelled = "cancelled",
    Unfilled = "unfilled",
});

/// Why a request was cancelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CancelReason {
    /// The need went away.
    NotNeeded,
    /// Somebody else interpreted (a vendor, a colleague).
    ServedOtherwise,
    /// It was asked for by mistake.
    Mistake,
}
named!(CancelReason { NotNeeded = "not_needed", ServedOtherwise = "served_otherwise", Mistake = "mistake" });

/// What went wrong in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemKind {
    /// "We could not understand each other."
    NotUnderstood,
    /// The line or the video broke.
    ConnectionLost,
    /// The interpreter's conduct.
    Conduct,
    /// Something else.
    Other,
}
named!(ProblemKind {
    NotUnderstood = "not_understood",
    ConnectionLost = "connection_lost",
    Conduct = "conduct",
    Other = "other",
});

/// How the session is joined.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Join {
    /// At a site; the name, address and point are copied so that the request stays true if the site changes.
    Site {
        /// Which site.
        site: SiteId,
        /// Its name when asked.
        name: String,
        /// Its address when asked.
        address: String,
        /// Where it is.
        location: GeoPoint,
        /// A short code for the room.
        room: Option<String>,
    },
    /// The number the interpreter calls (E.164).
    Phone {
        /// The number.
        number: String,
    },
    /// The meeting link made from the policy's template.
    Video {
        /// The link.
        link: String,
    },
}

/// The fallback vendor that the requester was told to call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FallbackNamed {
    /// Its name in the policy.
    pub name: String,
    /// The number to call.
    pub phone: String,
    /// How to get through (an access code, an option of the menu).
    pub access_hint: Option<String>,
    /// When the requester was told.
    pub named_at: Timestamp,
}

/// A request for an interpreter. One row, one version: whatever changes it raises the version, and the step that fills
/// it guards the version, so a request is filled at most once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Request {
    /// The organization.
    pub organization: OrganizationId,
    /// Its id.
    pub id: RequestId,
    /// Counts the changes, from 1.
    pub version: u64,
    /// Where it stands.
    pub state: RequestState,
    /// The department that asked.
    pub department: Department,
    /// The employee who asked.
    pub requester: Subject,
    /// The language.
    pub language: LanguageNeed,
    /// How they meet.
    pub modality: Modality,
    /// A key of the policy's encounter types.
    pub encounter_type: String,
    /// True when the interpreter is needed now; false when the time was agreed.
    pub immediate: bool,
    /// From when to when the interpreter is needed.
    pub interval: Interval,
    /// Until when the search goes on; after it an unfilled request is past.
    pub search_until: Timestamp,
    /// How the session is joined.
    pub join: Join,
    /// The gender of interpreter that was asked for, where the policy lets it be.
    pub interpreter_gender: Option<Gender>,
    /// A short code that ties the request to the department's own file; never about the person.
    pub case_reference: Option<String>,
    /// Interpreters who must not be asked.
    pub excluded_interpreters: Vec<InterpreterId>,
    /// Waves sent so far. A wave's number is used once.
    pub wave: u32,
    /// How many of those were for an earlier time or length. Answers to them were answers to another question: who
    /// declined or let an offer expire then may be asked anew, and what widens with the waves starts over.
    pub waves_before: u32,
    /// True after a withdrawal, a no-show or a problem: it goes ahead of others.
    pub ahead_of_others: bool,
    /// The live assignment, if any.
    pub assignment: Option<super::AssignmentId>,
    /// The fallback vendor that was named, if any.
    pub fallback: Option<FallbackNamed>,
    /// True once the requester was told that nobody could be found so far.
    pub told_nobody_yet: bool,
    /// When the desk must look at this request again, at the latest; `None` when only an event can move it.
    pub attention_at: Option<Timestamp>,
    /// When it was submitted.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
    /// Why it was cancelled, if it was.
    pub cancel_reason: Option<CancelReason>,
}

impl Request {
    /// Waves sent for the present time and length: what the widening of the search counts by.
    pub fn waves_for_this_time(&self) -> u32 {
        self.wave.saturating_sub(self.waves_before)
    }
}
