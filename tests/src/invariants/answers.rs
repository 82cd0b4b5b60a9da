//! (4) An accept after expiry, withdrawal or cancel never wins, and the client is told which.

use std::collections::{HashMap, HashSet};

use turjuman_dispatch::model::{OfferId, OfferState};
use turjuman_operations::event::EventKind;

use super::evidence::{Evidence, Violation};
use super::ledger::{Told, Why};

const ANSWERS: &[EventKind] =
    &[EventKind::OfferAccepted, EventKind::OfferDeclined, EventKind::OfferExpired, EventKind::OfferWithdrawn];

/// An offer leaves "open" once in the history, and its row agrees. It is accepted before its deadline, and not after its
/// request was cancelled or found nobody.
pub(super) fn once_and_in_time(evidence: &Evidence) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut left: HashMap<OfferId, EventKind> = HashMap::new();
    let mut over = HashSet::new();
    for event in &evidence.events {
        let (kind, number) = (event.body.kind, event.sequence);
        if matches!(kind, EventKind::RequestCancelled | EventKind::RequestUnfilled) {
            over.insert(event.body.request);
        }
        let Some(offer) = event.body.offer.filter(|_| ANSWERS.contains(&kind)) else { continue };
        if let Some(before) = left.insert(offer, kind) {
            found.push(evidence.wrong(format!("{offer}: {before:?}, and later {kind:?} (#{number})")));
        }
        if kind == EventKind::OfferAccepted {
            let late = evidence.offers.get(&offer).is_none_or(|row| event.at >= row.expires_at);
            if late {
                found.push(evidence.wrong(format!("{offer} was accepted after its deadline (#{number})")));
            }
            if over.contains(&event.body.request) {
                found.push(
                    evidence.wrong(format!("{offer} was accepted when its request was over (#{number})")),
                );
            }
        }
    }
    for offer in evidence.offers.values() {
        let expected = match left.get(&offer.id) {
            None => OfferState::Open,
            Some(EventKind::OfferAccepted) => OfferState::Accepted,
            Some(EventKind::OfferDeclined) => OfferState::Declined,
            Some(EventKind::OfferExpired) => OfferState::Expired,
            Some(_) => OfferState::Withdrawn,
        };
        if offer.state != expected {
            found.push(
                evidence.wrong(format!("{} is {:?}, its history says {expected:?}", offer.id, offer.state)),
            );
        }
    }
    found
}

/// Who could not answer an offer any more was told the truth: "taken" when a colleague got the request, "cancelled" when
/// it was, "withdrawn" when the offer was, "expired" when its time was over or the search ended, "answered" when it was.
pub(super) fn told_the_truth(evidence: &Evidence) -> Vec<Violation> {
    let (mut happened, mut to_requests) = (HashSet::new(), HashSet::new());
    for event in &evidence.events {
        happened.insert((event.body.kind, event.body.offer));
        to_requests.insert((event.body.kind, event.body.request));
    }
    let of_request = |offer: &OfferId, kind: EventKind| {
        let request = evidence.offers.get(offer).map(|offer| offer.request);
        to_requests.contains(&(kind, request))
    };
    let mut found = Vec::new();
    for said in &evidence.ledger {
        let Told::TooLate { offer, why } = &said.told else { continue };
        let Some(row) = evidence.offers.get(offer) else {
            found.push(evidence.wrong(format!("{offer} was answered and is not there")));
            continue;
        };
        let is = |kind| happened.contains(&(kind, Some(*offer)));
        let true_word = match why {
            // The deadline has passed when the answer came, or by now at the latest.
            Why::Expired => is(EventKind::OfferExpired) || row.expires_at <= evidence.now.max(said.at),
            Why::Taken => of_request(offer, EventKind::AssignmentMade),
            Why::Withdrawn => is(EventKind::OfferWithdrawn),
            Why::Answered => is(EventKind::OfferAccepted) || is(EventKind::OfferDeclined),
            Why::Cancelled => of_request(offer, EventKind::RequestCancelled),
        };
        if !true_word {
            found.push(
                evidence.wrong(format!("{offer} is {:?}, and its interpreter was told {why:?}", row.state)),
            );
        }
    }
    found
}
