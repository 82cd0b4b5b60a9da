//! What happened, numbered per organization. Events are the history that invariants are checked against and the
//! stream that watchers follow.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use turjuman_dispatch::model::{
    AssignmentId, Department, InterpreterId, OfferId, OrganizationId, RequestId, StepId, UnknownName,
};

/// What kind of thing happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each name is the sentence: the noun and what happened to it")]
pub enum EventKind {
    RequestSubmitted,
    RequestClarified,
    RequestWaveSent,
    RequestNearLanguageAsked,
    RequestNearLanguageAnswered,
    RequestConsentRecorded,
    RequestFurtherLanguagesSet,
    RequestFallbackNamed,
    RequestNobodyYet,
    RequestAssigned,
    RequestBackToSearch,
    RequestRescheduled,
    RequestExtended,
    RequestStarted,
    RequestCompleted,
    RequestCancelled,
    RequestUnfilled,
    RequestProblemReported,
    OfferSent,
    OfferAccepted,
    OfferDeclined,
    OfferExpired,
    OfferWithdrawn,
    AssignmentMade,
    AssignmentRunningLate,
    AssignmentStarted,
    AssignmentCompleted,
    AssignmentWithdrawn,
    AssignmentNoShow,
    AssignmentCancelled,
    AssignmentExtended,
    AssignmentReminded,
    InterpreterCreated,
    InterpreterUpdated,
    ReaderUpdated,
    SiteCreated,
    SiteUpdated,
}

impl EventKind {
    /// The stable name, as stored.
    pub fn name(self) -> String {
        match serde_json::to_value(self) {
            Ok(serde_json::Value::String(name)) => name,
            // A fieldless enum always serializes to a string; the debug form is a safe spelling of the impossible.
            _ => format!("{self:?}"),
        }
    }

    /// Reads a stable name.
    ///
    /// # Errors
    /// When the name is not of this version of the program.
    pub fn from_name(name: &str) -> Result<Self, UnknownName> {
        serde_json::from_value(serde_json::Value::String(name.to_owned())).map_err(|_| UnknownName {
            given: name.to_owned(),
            known: "the event kinds of this version".to_owned(),
        })
    }
}

/// An event before the writer numbers it.
#[derive(Debug, Clone, PartialEq)]
pub struct EventDraft {
    /// What happened.
    pub kind: EventKind,
    /// The request it concerns.
    pub request: Option<RequestId>,
    /// The offer it concerns.
    pub offer: Option<OfferId>,
    /// The assignment it concerns.
    pub assignment: Option<AssignmentId>,
    /// The interpreter it concerns.
    pub interpreter: Option<InterpreterId>,
    /// The department of the request, for watchers who may see only their own.
    pub department: Option<Department>,
    /// Figures and reasons worth keeping; never anything about the resident.
    pub detail: serde_json::Value,
}

impl EventDraft {
    /// An event that concerns nothing yet.
    pub fn new(kind: EventKind) -> Self {
        Self {
            kind,
            request: None,
            offer: None,
            assignment: None,
            interpreter: None,
            department: None,
            detail: serde_json::Value::Null,
        }
    }

    /// An event of a request.
    pub fn of(kind: EventKind, request: &turjuman_dispatch::model::Request) -> Self {
        Self { request: Some(request.id), department: Some(request.department.clone()), ..Self::new(kind) }
    }

    /// Names the offer and its interpreter.
    #[must_use]
    pub fn offer(mut self, offer: &turjuman_dispatch::model::Offer) -> Self {
        self.offer = Some(offer.id);
        self.interpreter = Some(offer.interpreter);
        self
    }

    /// Names the assignment and its interpreter.
    #[must_use]
    pub fn assignment(mut self, assignment: &turjuman_dispatch::model::Assignment) -> Self {
        self.assignment = Some(assignment.id);
        self.interpreter = Some(assignment.interpreter);
        self
    }

    /// Names the interpreter.
    #[must_use]
    pub fn interpreter(mut self, id: InterpreterId) -> Self {
        self.interpreter = Some(id);
        self
    }

    /// Adds figures and reasons.
    #[must_use]
    pub fn detail(mut self, detail: serde_json::Value) -> Self {
        self.detail = detail;
        self
    }
}

/// An event as committed.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// The organization.
    pub organization: OrganizationId,
    /// Its number in the organization, from 1, without gaps in commit order.
    pub sequence: u64,
    /// The step that wrote it.
    pub step: StepId,
    /// When the step was decided.
    pub at: Timestamp,
    /// What happened to what.
    pub body: EventDraft,
}
