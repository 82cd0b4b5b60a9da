//! The history itself: numbered without gaps, and a wave's number is used once.

use std::collections::HashSet;

use turjuman_operations::event::EventKind;

use super::evidence::{Evidence, Violation};

/// The items are numbered from 1 without gaps.
pub(super) fn no_gaps(evidence: &Evidence) -> Vec<Violation> {
    let gap = evidence.sequences.iter().zip(1..).find(|(found, expected)| **found != *expected);
    gap.map(|(found, expected)| evidence.wrong(format!("#{expected} is missing; #{found} follows")))
        .into_iter()
        .collect()
}

/// No two commits send one wave of one request: of two matchers one wins.
pub(super) fn waves_once(evidence: &Evidence) -> Vec<Violation> {
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for event in evidence.of_kind(&[EventKind::RequestWaveSent]) {
        let wave = event.body.detail.get("wave").and_then(serde_json::Value::as_u64);
        if !seen.insert((event.body.request, wave)) {
            let request = event.body.request.map(|id| id.to_string()).unwrap_or_default();
            found.push(
                evidence.wrong(format!("wave {wave:?} of {request} was sent twice (#{})", event.sequence)),
            );
        }
    }
    found
}
