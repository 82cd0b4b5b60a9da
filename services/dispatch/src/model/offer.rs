//! An offer: one interpreter is asked, until a deadline.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use turjuman_languages::{LanguageTag, Tier};

use super::kinds::named;
use super::{InterpreterId, OfferId, OrganizationId, RequestId};

/// Where an offer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferState {
    /// It can be answered.
    Open,
    /// It won.
    Accepted,
    /// The interpreter declined.
    Declined,
    /// Its deadline passed without an answer.
    Expired,
    /// It was taken back: filled by a colleague, cancelled, or rescheduled. Never counts against anyone.
    Withdrawn,
}
named!(OfferState {
    Open = "open",
    Accepted = "accepted",
    Declined = "declined",
    Expired = "expired",
    Withdrawn = "withdrawn",
});

/// Why an interpreter declined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeclineReason {
    /// Busy at that time.
    Busy,
    /// Too far away.
    TooFar,
    /// Knows the people involved, or another conflict of interest.
    ConflictOfInterest,
    /// Not confident in the language or the subject.
    NotConfident,
    /// Another reason, or none given.
    Other,
}
named!(DeclineReason {
    Busy = "busy",
    TooFar = "too_far",
    ConflictOfInterest = "conflict_of_interest",
    NotConfident = "not_confident",
    Other = "other",
});

/// An offer of a request to an interpreter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Offer {
    /// The organization.
    pub organization: OrganizationId,
    /// Its id.
    pub id: OfferId,
    /// Counts the changes, from 1.
    pub version: u64,
    /// The request.
    pub request: RequestId,
    /// Who is asked.
    pub interpreter: InterpreterId,
    /// In which wave, from 1.
    pub wave: u32,
    /// Where it stands.
    pub state: OfferState,
    /// How well the interpreter's language fits the requested one.
    pub tier: Tier,
    /// The interpreter's language that fits best.
    pub language: LanguageTag,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// Until when it can be answered.
    pub expires_at: Timestamp,
    /// When it left `Open`.
    pub answered_at: Option<Timestamp>,
    /// Why it was declined, if it was.
    pub decline_reason: Option<DeclineReason>,
}
