//! (5) No hold outlives its deadline. What an open offer has on an interpreter is the row: it survives a crash of the
//! process, and ends by its deadline, whichever process is there then.

use jiff::SignedDuration;
use turjuman_dispatch::model::{OfferState, RequestState};

use super::evidence::{Evidence, Violation};

/// No offer is open whose request is not searching. Once everything due was done, none is open two seconds after its
/// deadline.
pub(super) fn holds(evidence: &Evidence) -> Vec<Violation> {
    let mut found = Vec::new();
    for offer in evidence.offers.values().filter(|offer| offer.state == OfferState::Open) {
        let state = evidence.requests.get(&offer.request).map(|request| request.state);
        if state != Some(RequestState::Searching) {
            found.push(evidence.wrong(format!("{} is open, its request is {state:?}", offer.id)));
        }
        if evidence.settled && offer.expires_at + SignedDuration::from_secs(2) < evidence.now {
            found.push(
                evidence
                    .wrong(format!("{} is open, and its time was over at {}", offer.id, offer.expires_at)),
            );
        }
    }
    found
}
