//! (3) What was acknowledged is in every later history, and a repeated call has one effect.

use std::collections::HashMap;

use turjuman_dispatch::model::{OfferState, RequestState};
use turjuman_operations::event::EventKind;

use super::evidence::{Evidence, Violation};
use super::ledger::{Said, Told};

/// An acknowledged accept: its offer is accepted, its assignment is there, both once in the history, and the assignment
/// is live or its end is in the history, too. An acknowledged cancel or decline: state and exactly one event.
pub(super) fn acknowledged(evidence: &Evidence) -> Vec<Violation> {
    let ended = evidence.ended();
    let mut found = Vec::new();
    let mut times: HashMap<(EventKind, String), u32> = HashMap::new();
    for event in &evidence.events {
        let body = &event.body;
        let id = match body.kind {
            EventKind::OfferAccepted | EventKind::OfferDeclined => body.offer.map(|id| id.to_string()),
            EventKind::AssignmentMade => body.assignment.map(|id| id.to_string()),
            EventKind::RequestCancelled => body.request.map(|id| id.to_string()),
            _ => None,
        };
        if let Some(id) = id {
            *times.entry((body.kind, id)).or_default() += 1;
        }
    }
    let once = |kind, id: String| match times.get(&(kind, id.clone())).copied().unwrap_or(0) {
        1 => None,
        n => Some(format!("{kind:?} of {id} is in the history {n} times")),
    };
    for said in &evidence.ledger {
        let mut wrong: Vec<Option<String>> = Vec::new();
        match &said.told {
            Told::Accepted { offer, request, assignment } => {
                wrong.push(once(EventKind::OfferAccepted, offer.to_string()));
                wrong.push(once(EventKind::AssignmentMade, assignment.to_string()));
                let state = evidence.offers.get(offer).map(|offer| offer.state);
                wrong.push((state != Some(OfferState::Accepted)).then(|| format!("{offer} is {state:?}")));
                match evidence.assignments.get(assignment) {
                    None => wrong.push(Some(format!("{assignment} is not there"))),
                    Some(row) => {
                        wrong.push(
                            (row.request != *request).then(|| format!("{assignment} is for {}", row.request)),
                        );
                        let holds = row.state.is_live() != ended.contains(assignment);
                        wrong.push((!holds).then(|| {
                            format!("{assignment} is {:?}, which the history does not explain", row.state)
                        }));
                    }
                }
            }
            Told::Cancelled { request } => {
                wrong.push(once(EventKind::RequestCancelled, request.to_string()));
                let state = evidence.requests.get(request).map(|request| request.state);
                wrong.push(
                    (state != Some(RequestState::Cancelled))
                        .then(|| format!("cancelled {request} is {state:?}")),
                );
            }
            Told::Declined { offer } => {
                wrong.push(once(EventKind::OfferDeclined, offer.to_string()));
                let state = evidence.offers.get(offer).map(|offer| offer.state);
                wrong.push(
                    (state != Some(OfferState::Declined)).then(|| format!("declined {offer} is {state:?}")),
                );
            }
            _ => {}
        }
        found.extend(wrong.into_iter().flatten().map(|what| evidence.wrong(what)));
    }
    found
}

/// The same call under the same key gets the same ids, as often as it is made; another body under the same key is never
/// acknowledged beside the first.
pub(super) fn one_effect(evidence: &Evidence) -> Vec<Violation> {
    let mut first: HashMap<(&str, &str, &str), &Said> = HashMap::new();
    let mut found = Vec::new();
    for said in evidence.ledger.iter().filter(|said| said.told.is_acknowledged()) {
        let earlier = first.entry((&said.caller, said.method, &said.key)).or_insert(said);
        let (a, b) = (&earlier.told, &said.told);
        if earlier.body != said.body {
            found.push(
                evidence.wrong(format!("{} {} was acknowledged for two bodies", said.method, said.key)),
            );
        } else if a != b {
            found
                .push(evidence.wrong(format!("{} {} was answered {a:?}, then {b:?}", said.method, said.key)));
        }
    }
    found
}
