//! (1) At most one live assignment per request, and per interpreter and time.

use std::collections::HashMap;

use turjuman_dispatch::model::{Assignment, AssignmentId, RequestId};
use turjuman_operations::event::EventKind;

use super::evidence::{ENDS, Evidence, Violation};

/// In the rows: no request has two live assignments. In the history: none is made for a request while another one that
/// was made for it has not ended.
pub(super) fn one_per_request(evidence: &Evidence) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut live: HashMap<RequestId, Vec<AssignmentId>> = HashMap::new();
    for assignment in evidence.assignments.values().filter(|assignment| assignment.state.is_live()) {
        live.entry(assignment.request).or_default().push(assignment.id);
    }
    for (request, assignments) in live.into_iter().filter(|(_, assignments)| assignments.len() > 1) {
        found.push(evidence.wrong(format!("{request} has the live assignments {assignments:?}")));
    }
    let mut bound: HashMap<RequestId, AssignmentId> = HashMap::new();
    for event in &evidence.events {
        let (Some(request), Some(assignment)) = (event.body.request, event.body.assignment) else { continue };
        if event.body.kind == EventKind::AssignmentMade {
            if let Some(other) = bound.insert(request, assignment) {
                let number = event.sequence;
                found.push(
                    evidence
                        .wrong(format!("{request}: {assignment} was made (#{number}) while {other} held")),
                );
            }
        } else if ENDS.contains(&event.body.kind) && bound.get(&request) == Some(&assignment) {
            bound.remove(&request);
        }
    }
    found
}

/// In the rows: no interpreter has two live assignments whose times overlap. In the history: no two that were live at
/// once overlap, unless one was extended meanwhile, for then the rows no longer say what held when.
pub(super) fn nobody_in_two_places(evidence: &Evidence) -> Vec<Violation> {
    let mut spans: HashMap<AssignmentId, (u64, u64)> = HashMap::new();
    let mut extended = Vec::new();
    for event in &evidence.events {
        let Some(assignment) = event.body.assignment else { continue };
        match event.body.kind {
            EventKind::AssignmentMade => {
                spans.insert(assignment, (event.sequence, u64::MAX));
            }
            EventKind::AssignmentExtended => extended.push(assignment),
            kind if ENDS.contains(&kind) => {
                if let Some(span) = spans.get_mut(&assignment) {
                    span.1 = span.1.min(event.sequence);
                }
            }
            _ => {}
        }
    }
    let mut all: Vec<&Assignment> = evidence.assignments.values().collect();
    all.sort_by_key(|assignment| (assignment.interpreter, assignment.id));
    let mut found = Vec::new();
    for (at, one) in all.iter().enumerate() {
        let same = all[at + 1..].iter().take_while(|other| other.interpreter == one.interpreter);
        for other in same.filter(|other| other.interval.overlaps(&one.interval)) {
            let both_live = one.state.is_live() && other.state.is_live();
            let were_live = match (spans.get(&one.id), spans.get(&other.id)) {
                (Some(a), Some(b)) => a.0 < b.1 && b.0 < a.1,
                _ => false,
            };
            let as_made = !extended.contains(&one.id) && !extended.contains(&other.id);
            if both_live || (were_live && as_made) {
                let who = one.interpreter;
                found.push(
                    evidence.wrong(format!("{who} is bound twice at once: {} and {}", one.id, other.id)),
                );
            }
        }
    }
    found
}
