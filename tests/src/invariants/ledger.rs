//! What clients were told: the other half of the evidence. A client notes every call when it gets its answer, and those
//! to which it got none.

use jiff::Timestamp;
use turjuman_dispatch::model::{AssignmentId, OfferId, RequestId};

/// Everything that was said, in the order of the answers.
pub type Ledger = Vec<Said>;

/// One call and its answer.
#[derive(Debug, Clone)]
pub struct Said {
    /// When the answer came, by the client's clock.
    pub at: Timestamp,
    /// Who called.
    pub caller: String,
    /// What was called.
    pub method: &'static str,
    /// The idempotency key.
    pub key: String,
    /// The body, in any form that is equal for equal bodies.
    pub body: String,
    /// For a submit: the case reference, different for every key, under which the request is found.
    pub reference: Option<String>,
    /// The answer.
    pub told: Told,
}

/// What a client was told.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the acknowledgement of the call that it is named after")]
pub enum Told {
    Submitted {
        request: RequestId,
    },
    Cancelled {
        request: RequestId,
    },
    Accepted {
        offer: OfferId,
        request: RequestId,
        assignment: AssignmentId,
    },
    Declined {
        offer: OfferId,
    },
    /// An offer could not be accepted or declined any more.
    TooLate {
        offer: OfferId,
        why: Why,
    },
    /// Another call was acknowledged; the ids in its answer.
    Done {
        ids: String,
    },
    /// The key was used for another call.
    KeyReused,
    /// Refused for another reason.
    Refused {
        why: String,
    },
    /// No answer, or one that says nothing: it may have been done or not.
    Unknown,
}

impl Told {
    /// True when the answer says that it was done.
    pub fn is_acknowledged(&self) -> bool {
        !matches!(self, Told::TooLate { .. } | Told::KeyReused | Told::Refused { .. } | Told::Unknown)
    }
}

/// Why an answer to an offer came too late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the word that the client was told")]
pub enum Why {
    Expired,
    Taken,
    Withdrawn,
    Answered,
    Cancelled,
}
