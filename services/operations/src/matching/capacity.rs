//! Freed capacity is used at once: somebody became free, and requests that ask nobody just now are held against them.

use turjuman_dispatch::eligibility::{Candidate, assess};
use turjuman_dispatch::model::{Interpreter, InterpreterId, RequestId, RequestState};

use super::gather::{contact, travel_window};
use crate::desk::Desk;
use crate::error::OperationError;

/// Requests taken at once.
const AT_ONCE: usize = 128;

impl Desk {
    /// Looks at the waiting requests that could ask this person now, those ahead of others first, then who has waited
    /// longest, until they are asked for as much as may be. Everything is in memory; a request that is not is found by
    /// the sweep. Answers with how many were looked at.
    ///
    /// # Errors
    /// The store's failure at one of the looks.
    pub(crate) async fn use_capacity(&self, id: InterpreterId) -> Result<u32, OperationError> {
        let Some(person) = self.roster().get(&id).cloned() else { return Ok(0) };
        let mut looked = 0;
        let mut after = None;
        loop {
            let some = self.memory().waiting_for(&person, after, AT_ONCE);
            for (_, _, request) in &some {
                if self.is_used_up(&person) {
                    return Ok(looked);
                }
                if self.could_ask(&person, *request) {
                    looked += 1;
                    self.look_at(*request).await?;
                }
            }
            match some.last() {
                Some(last) if some.len() == AT_ONCE => after = Some(*last),
                _ => return Ok(looked),
            }
        }
    }

    /// True when somebody is asked for as much at once as the policy allows.
    fn is_used_up(&self, person: &Interpreter) -> bool {
        let now = self.now();
        let nowhere = turjuman_dispatch::model::Interval { start: now, end: now };
        let budget = &self.policy().budget;
        self.memory().standing(person.id, nowhere, now).is_none_or(|standing| {
            standing.count.open >= budget.open_at_once || standing.count.last_hour >= budget.offers_per_hour
        })
    }

    /// True when the request still asks nobody and the rules let this person be asked for it now.
    fn could_ask(&self, person: &Interpreter, id: RequestId) -> bool {
        let now = self.now();
        let Some((request, offers)) = self.memory().request_with_offers(id) else {
            // Not all of it is at hand: the look reads it.
            return true;
        };
        let Some(standing) = self.memory().standing(person.id, travel_window(&request), now) else {
            return false;
        };
        let candidate = Candidate {
            interpreter: person,
            commitments: &standing.commitments,
            contact: contact(&request, &offers, person.id, &standing),
        };
        request.state == RequestState::Searching
            && assess(&self.policy(), &request, &candidate, now).is_askable()
    }
}
