//! What one request may do, one step after another: the desk without concurrency, failure or time, in one function.
//!
//! Written from the contract (the comments of the .proto files), not from the rules in `dispatch`: two descriptions of
//! one thing that must agree. Clients submit, accept, decline, cancel, start, complete, withdraw and read. The desk itself
//! sends offers, lets them expire, and closes a request whose time is over.

use std::collections::BTreeMap;

use turjuman_proto::v1::RequestState;

use super::search::{Model, Timed};

/// Clocks of one machine that are read in two processes differ by less than this, in microseconds.
const CLOCKS: i64 = 50_000;

/// A call with its answer, or something the desk did by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Operation {
    /// A clerk asked for an interpreter.
    Submit,
    /// The desk asked somebody.
    Send {
        /// The offer.
        offer: String,
    },
    /// The desk let an offer expire. Begins at its deadline; never answered.
    Expire {
        /// The offer.
        offer: String,
    },
    /// The desk closed a request whose time was over. Begins then; never answered.
    Close,
    /// An interpreter accepted.
    Accept {
        /// The offer.
        offer: String,
        /// Until when it can be answered, in the history's time.
        expires_at: i64,
        /// The answer.
        answer: Answer,
    },
    /// An interpreter declined.
    Decline {
        /// The offer.
        offer: String,
        /// Until when it can be answered, in the history's time.
        expires_at: i64,
        /// The answer.
        answer: Answer,
    },
    /// A clerk cancelled.
    Cancel {
        /// The answer.
        answer: Answer,
    },
    /// An interpreter started the session.
    Start {
        /// The assignment.
        assignment: String,
        /// The answer.
        answer: Answer,
    },
    /// Somebody completed the session.
    Complete {
        /// The assignment.
        assignment: String,
        /// The answer.
        answer: Answer,
    },
    /// An interpreter gave the assignment back.
    Withdraw {
        /// The assignment.
        assignment: String,
        /// The answer.
        answer: Answer,
    },
    /// Somebody read the request.
    Read {
        /// Its state.
        state: RequestState,
        /// Its assignment; empty for none.
        assignment: String,
    },
}

/// What a caller was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It was done. For an accept, the id of the assignment; else empty.
    Done(String),
    /// It was refused, with this reason of `ErrorInfo` and the state it names, if any.
    Refused {
        /// Such as `OFFER_TAKEN`.
        reason: String,
        /// Such as `completed`; may be empty.
        state: String,
    },
    /// Nothing: the connection broke.
    None,
}

/// Where an offer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum OfferIs {
    Open,
    Accepted,
    Declined,
    Expired,
    Withdrawn,
}

/// Who is bound. An accept whose answer was lost leaves the assignment's id unknown until somebody names it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Bound {
    Nobody,
    Unnamed,
    By(String),
}

/// A request between two steps.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct State {
    /// Unspecified before it was submitted.
    phase: RequestState,
    offers: BTreeMap<String, OfferIs>,
    bound: Bound,
}

/// One request.
#[derive(Debug, Clone, Copy, Default)]
pub struct OneRequest;

impl Model for OneRequest {
    type State = State;
    type Operation = Operation;

    fn initial(&self) -> State {
        State { phase: RequestState::Unspecified, offers: BTreeMap::new(), bound: Bound::Nobody }
    }

    fn after(&self, state: &State, call: &Timed<Operation>) -> Option<State> {
        use Operation::*;

        match &call.operation {
            Submit => state.submitted(),
            Send { offer } => state.sent(offer),
            Expire { offer } => state.settled(offer, OfferIs::Expired),
            Close => state.closed(),
            Accept { offer, expires_at, answer } => match answer {
                Answer::Done(assignment) => {
                    state.in_time(call, *expires_at)?.accepted(offer, Bound::By(assignment.clone()))
                }
                Answer::None => state.in_time(call, *expires_at)?.accepted(offer, Bound::Unnamed),
                Answer::Refused { reason, .. } => {
                    state.refuses_offer(offer, reason, late(call, *expires_at)).then(|| state.clone())
                }
            },
            Decline { offer, expires_at, answer } => match answer {
                Answer::Done(_) | Answer::None => {
                    state.in_time(call, *expires_at)?.settled(offer, OfferIs::Declined)
                }
                // Whoever declines need not be told why it was taken back.
                Answer::Refused { reason, .. } => {
                    let taken_back = reason == "OFFER_WITHDRAWN" && state.is_taken_back(offer);
                    let refuses = taken_back || state.refuses_offer(offer, reason, late(call, *expires_at));
                    refuses.then(|| state.clone())
                }
            },
            Cancel { answer } => match answer {
                Answer::Done(_) | Answer::None => state.cancelled(),
                Answer::Refused { reason, state: named } => {
                    let refuses = reason == "CONTENDED"
                        || (reason == "REQUEST_STATE"
                            && state.cancelled().is_none()
                            && state.phase != RequestState::Unspecified
                            && (named.is_empty() || *named == name(state.phase)));
                    refuses.then(|| state.clone())
                }
            },
            Start { assignment, answer } => {
                let after = state.moved(assignment, &[RequestState::Assigned], RequestState::InSession);
                state.judged(answer, after)
            }
            Complete { assignment, answer } => {
                let from = [RequestState::Assigned, RequestState::InSession];
                let after = state.moved(assignment, &from, RequestState::Completed);
                state.judged(answer, after)
            }
            Withdraw { assignment, answer } => {
                let after = state.moved(assignment, &[RequestState::Assigned], RequestState::Searching);
                state.judged(answer, after.map(|after| State { bound: Bound::Nobody, ..after }))
            }
            Read { state: read, assignment } => {
                if state.phase != *read {
                    return None;
                }
                if assignment.is_empty() {
                    return (state.bound == Bound::Nobody).then(|| state.clone());
                }
                state.bound_by(assignment)
            }
        }
    }
}

/// True when the answer may have been given after the deadline.
fn late(call: &Timed<Operation>, expires_at: i64) -> bool {
    call.end.is_none_or(|end| end + CLOCKS >= expires_at)
}

/// A state's name as refusals have it.
fn name(state: RequestState) -> String {
    state.as_str_name().trim_start_matches("REQUEST_STATE_").to_lowercase()
}

impl State {
    /// The state, if the call began before the deadline: whoever begins after it is too late, whatever happens.
    fn in_time(&self, call: &Timed<Operation>, expires_at: i64) -> Option<&Self> {
        (call.start < expires_at + CLOCKS).then_some(self)
    }

    fn submitted(&self) -> Option<Self> {
        let fresh = self.phase == RequestState::Unspecified;
        fresh.then(|| Self { phase: RequestState::Searching, ..self.clone() })
    }

    fn sent(&self, offer: &str) -> Option<Self> {
        if self.phase != RequestState::Searching || self.offers.contains_key(offer) {
            return None;
        }
        let mut after = self.clone();
        after.offers.insert(offer.to_owned(), OfferIs::Open);
        Some(after)
    }

    /// An open offer gets its answer, alone.
    fn settled(&self, offer: &str, becomes: OfferIs) -> Option<Self> {
        let mut after = self.clone();
        let entry = after.offers.get_mut(offer).filter(|entry| **entry == OfferIs::Open)?;
        *entry = becomes;
        Some(after)
    }

    fn accepted(&self, offer: &str, bound: Bound) -> Option<Self> {
        if self.phase != RequestState::Searching {
            return None;
        }
        let mut after = self.settled(offer, OfferIs::Accepted)?;
        after.no_more_offers(OfferIs::Withdrawn);
        Some(Self { phase: RequestState::Assigned, bound, ..after })
    }

    fn cancelled(&self) -> Option<Self> {
        matches!(self.phase, RequestState::Searching | RequestState::Assigned)
            .then(|| self.over(RequestState::Cancelled, OfferIs::Withdrawn))
    }

    fn closed(&self) -> Option<Self> {
        (self.phase == RequestState::Searching).then(|| self.over(RequestState::Unfilled, OfferIs::Expired))
    }

    fn over(&self, phase: RequestState, open_offers: OfferIs) -> Self {
        let mut after = Self { phase, bound: Bound::Nobody, ..self.clone() };
        after.no_more_offers(open_offers);
        after
    }

    fn no_more_offers(&mut self, become_: OfferIs) {
        for offer in self.offers.values_mut().filter(|offer| **offer == OfferIs::Open) {
            *offer = become_;
        }
    }

    /// The same, with the assignment's name known; `None` when somebody else, or nobody, is bound.
    fn bound_by(&self, assignment: &str) -> Option<Self> {
        match &self.bound {
            Bound::Nobody => None,
            Bound::Unnamed => Some(Self { bound: Bound::By(assignment.to_owned()), ..self.clone() }),
            Bound::By(known) => (known == assignment).then(|| self.clone()),
        }
    }

    fn moved(&self, assignment: &str, from: &[RequestState], to: RequestState) -> Option<Self> {
        from.contains(&self.phase)
            .then(|| self.bound_by(assignment))
            .flatten()
            .map(|bound| Self { phase: to, ..bound })
    }

    /// A call about an assignment is done exactly when it can be.
    fn judged(&self, answer: &Answer, after: Option<Self>) -> Option<Self> {
        match answer {
            Answer::Done(_) | Answer::None => after,
            Answer::Refused { reason, .. } => {
                (reason == "CONTENDED" || after.is_none()).then(|| self.clone())
            }
        }
    }

    fn is_taken_back(&self, offer: &str) -> bool {
        self.offers.get(offer) == Some(&OfferIs::Withdrawn)
    }

    /// Whether an answer to an offer may be refused with this reason, here and now.
    fn refuses_offer(&self, offer: &str, reason: &str, late: bool) -> bool {
        use RequestState::{Assigned, Cancelled, Completed, InSession, Searching, Unfilled};

        let Some(is) = self.offers.get(offer) else { return false };
        match (reason, is) {
            ("CONTENDED", _) => true,
            ("OFFER_EXPIRED", OfferIs::Open) => late,
            ("OFFER_EXPIRED", OfferIs::Expired) => true,
            // At its deadline an offer is taken back, and does not expire, when its person took another session meanwhile.
            ("OFFER_TAKEN", OfferIs::Withdrawn | OfferIs::Expired) => {
                matches!(self.phase, Assigned | InSession | Completed)
            }
            ("REQUEST_CANCELLED", OfferIs::Withdrawn | OfferIs::Expired) => self.phase == Cancelled,
            ("OFFER_WITHDRAWN", OfferIs::Withdrawn | OfferIs::Expired) => {
                matches!(self.phase, Searching | Unfilled)
            }
            ("OFFER_ANSWERED", OfferIs::Accepted | OfferIs::Declined) => true,
            // What keeps this person from coming lies outside this request.
            ("BUSY" | "NOT_ELIGIBLE", OfferIs::Open) => self.phase == Searching,
            _ => false,
        }
    }
}
