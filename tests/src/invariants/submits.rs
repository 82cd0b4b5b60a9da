//! (2) Every acknowledged submit is in exactly one state, and over or worked on within its deadline.

use std::collections::HashMap;

use jiff::SignedDuration;
use turjuman_dispatch::model::{RequestId, RequestState};
use turjuman_operations::event::EventKind;

use super::evidence::{Evidence, Violation};
use super::ledger::Told;

/// Every acknowledged submit has its row and exactly one event, and every row has one, too. No case reference, which
/// clients give once, has two requests.
pub(super) fn there_once(evidence: &Evidence) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut events: HashMap<RequestId, u32> = HashMap::new();
    for event in evidence.of_kind(&[EventKind::RequestSubmitted]) {
        *events
            .entry(event.body.request.unwrap_or_else(|| RequestId::from_uuid(uuid::Uuid::nil())))
            .or_default() += 1;
    }
    for said in &evidence.ledger {
        if let Told::Submitted { request } = &said.told
            && !evidence.requests.contains_key(request)
        {
            found.push(evidence.wrong(format!("{request} was acknowledged and is not there")));
        }
    }
    let mut references: HashMap<&str, RequestId> = HashMap::new();
    for request in evidence.requests.values() {
        if events.get(&request.id) != Some(&1) {
            let times = events.get(&request.id).copied().unwrap_or(0);
            found.push(evidence.wrong(format!("{} was submitted {times} times in the history", request.id)));
        }
        if let Some(reference) = &request.case_reference
            && let Some(other) = references.insert(reference, request.id)
        {
            found.push(evidence.wrong(format!("one call made two requests: {other} and {}", request.id)));
        }
    }
    for request in events.keys().filter(|request| !evidence.requests.contains_key(request)) {
        found.push(evidence.wrong(format!("{request} is in the history and has no row")));
    }
    found
}

/// A request that is not over is on the list of due work, not longer than two seconds overdue once everything due was
/// done. Its assignment is live exactly while it says so.
pub(super) fn nothing_is_stuck(evidence: &Evidence) -> Vec<Violation> {
    let mut found = Vec::new();
    for request in evidence.requests.values() {
        use RequestState::{
            Assigned, Cancelled, Completed, InSession, NeedsClarification, Searching, Unfilled,
        };
        let id = request.id;
        match (request.state, request.attention_at) {
            (NeedsClarification | Searching | Assigned | InSession, None) => {
                found.push(
                    evidence.wrong(format!("{id} is {:?} and nothing will look at it again", request.state)),
                );
            }
            (NeedsClarification | Searching | Assigned | InSession, Some(due))
                if evidence.settled && due + SignedDuration::from_secs(2) < evidence.now =>
            {
                found.push(evidence.wrong(format!("{id} is {:?} and was due at {due}", request.state)));
            }
            _ => {}
        }
        let bound = request.assignment.and_then(|id| evidence.assignments.get(&id));
        let should = matches!(request.state, Assigned | InSession);
        let live = bound.is_some_and(|assignment| assignment.state.is_live() && assignment.request == id);
        if should != live && !matches!(request.state, Completed | Cancelled | Unfilled) {
            found.push(evidence.wrong(format!(
                "{id} is {:?}, its assignment {:?}",
                request.state,
                bound.map(|a| a.state)
            )));
        }
    }
    for assignment in evidence.assignments.values().filter(|assignment| assignment.state.is_live()) {
        let request = evidence.requests.get(&assignment.request);
        if request.is_none_or(|request| request.assignment != Some(assignment.id)) {
            found.push(
                evidence
                    .wrong(format!("{} holds its interpreter, and its request does not know", assignment.id)),
            );
        }
    }
    found
}
