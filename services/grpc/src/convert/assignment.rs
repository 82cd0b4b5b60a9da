//! Assignments.

use turjuman_dispatch::model::{Assignment, AssignmentState, Request};
use turjuman_operations::ports::AssignmentFilter;
use turjuman_proto::v1;

use super::Checks;
use super::common::{self, join_to_proto, known_list};
use super::time;

/// Which assignments to list. Departments are left to the caller's scope.
pub(crate) fn filter(message: &v1::ListAssignmentsRequest, checks: &mut Checks) -> AssignmentFilter {
    let (starts_from, starts_until) =
        time::span(checks, message.starts_after.as_ref(), message.starts_before.as_ref());
    AssignmentFilter {
        own_or_departments: None,
        interpreter: checks.optional_id("interpreter_id", &message.interpreter_id),
        departments: None,
        request: checks.optional_id("request_id", &message.request_id),
        states: known_list(checks, "states", &message.states, state),
        starts_from,
        starts_until,
    }
}

fn state(value: v1::AssignmentState) -> Option<AssignmentState> {
    Some(match value {
        v1::AssignmentState::Unspecified => return None,
        v1::AssignmentState::Confirmed => AssignmentState::Confirmed,
        v1::AssignmentState::InSession => AssignmentState::InSession,
        v1::AssignmentState::Completed => AssignmentState::Completed,
        v1::AssignmentState::Withdrawn => AssignmentState::Withdrawn,
        v1::AssignmentState::NoShow => AssignmentState::NoShow,
        v1::AssignmentState::Cancelled => AssignmentState::Cancelled,
    })
}

/// A state as it travels.
pub(crate) fn state_to_proto(value: AssignmentState) -> v1::AssignmentState {
    match value {
        AssignmentState::Confirmed => v1::AssignmentState::Confirmed,
        AssignmentState::InSession => v1::AssignmentState::InSession,
        AssignmentState::Completed => v1::AssignmentState::Completed,
        AssignmentState::Withdrawn => v1::AssignmentState::Withdrawn,
        AssignmentState::NoShow => v1::AssignmentState::NoShow,
        AssignmentState::Cancelled => v1::AssignmentState::Cancelled,
    }
}

/// An assignment as it travels. How to join is for those who will: once the interpreter is released it is left out.
pub(crate) fn to_proto(assignment: &Assignment, request: &Request, display_name: String) -> v1::Assignment {
    let released = matches!(
        assignment.state,
        AssignmentState::Withdrawn | AssignmentState::NoShow | AssignmentState::Cancelled
    );
    v1::Assignment {
        id: assignment.id.to_string(),
        request_id: assignment.request.to_string(),
        interpreter_id: assignment.interpreter.to_string(),
        interpreter_display_name: display_name,
        state: state_to_proto(assignment.state).into(),
        offer_id: assignment.offer.map(|offer| offer.to_string()).unwrap_or_default(),
        starts_at: Some(time::to_proto(assignment.interval.start)),
        ends_at: Some(time::to_proto(assignment.interval.end)),
        modality: common::modality_to_proto(assignment.modality).into(),
        language_tag: assignment.language.to_string(),
        encounter_type: request.encounter_type.clone(),
        join: (!released).then(|| join_to_proto(&request.join)),
        running_late_minutes: assignment.late_minutes.unwrap_or_default(),
        started_at: assignment.started_at.map(time::to_proto),
        completed_at: assignment.completed_at.map(time::to_proto),
        interpreted_minutes: assignment.minutes.unwrap_or_default(),
        created_at: Some(time::to_proto(assignment.created_at)),
        updated_at: Some(time::to_proto(assignment.updated_at)),
    }
}
