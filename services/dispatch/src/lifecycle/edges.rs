//! The three state machines, as tables of edges.

use crate::model::{AssignmentState, OfferState, RequestState};

impl RequestState {
    /// True when the state machine has this edge. Staying in a state is not an edge: changes within a state are
    /// checked by the transitions.
    pub const fn may_become(self, to: RequestState) -> bool {
        use RequestState::*;
        match self {
            NeedsClarification => matches!(to, Searching | Cancelled | Unfilled),
            Searching => matches!(to, Assigned | Cancelled | Unfilled),
            // Completed at once: somebody who interprets by telephone rarely reports the start.
            Assigned => matches!(to, Searching | InSession | Completed | Cancelled),
            // Back to searching when the two could not understand each other, or the interpreter had to leave.
            InSession => matches!(to, Searching | Completed),
            Completed | Cancelled | Unfilled => false,
        }
    }

    /// True when nothing can happen to it any more.
    pub const fn is_terminal(self) -> bool {
        matches!(self, RequestState::Completed | RequestState::Cancelled | RequestState::Unfilled)
    }
}

impl OfferState {
    /// True when the state machine has this edge: an open offer is answered, expires or is taken back, once.
    pub const fn may_become(self, to: OfferState) -> bool {
        matches!(self, OfferState::Open) && !matches!(to, OfferState::Open)
    }

    /// True when nothing can happen to it any more.
    pub const fn is_terminal(self) -> bool {
        !matches!(self, OfferState::Open)
    }
}

impl AssignmentState {
    /// True when the state machine has this edge.
    pub const fn may_become(self, to: AssignmentState) -> bool {
        use AssignmentState::*;
        match self {
            Confirmed => matches!(to, InSession | Completed | Withdrawn | NoShow | Cancelled),
            // Who leaves in the middle is reported as a problem or completes: nobody withdraws from a session.
            InSession => matches!(to, Completed | Cancelled),
            Completed | Withdrawn | NoShow | Cancelled => false,
        }
    }

    /// True when nothing can happen to it any more.
    pub const fn is_terminal(self) -> bool {
        !self.is_live()
    }
}
