//! What is sent: which event, when, and ids and states. Never free text, never a language or a place, and nothing about the
//! person who is served. Who needs more asks the desk by id, with rights of their own.

use serde::Serialize;
use turjuman_dispatch::model::{AssignmentId, InterpreterId, RequestId};
use turjuman_operations::event::Event;
use turjuman_operations::webhooks::WebhookEvent;

#[derive(Serialize)]
struct Payload {
    r#type: &'static str,
    timestamp: String,
    data: Data,
}

#[derive(Serialize)]
struct Data {
    /// Its number in the history: messages may overtake each other, and by it they are put in order.
    sequence: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<RequestId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_state: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assignment_id: Option<AssignmentId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assignment_state: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interpreter_id: Option<InterpreterId>,
}

/// The body of the message about this event.
pub(super) fn body(told: WebhookEvent, event: &Event) -> Result<String, serde_json::Error> {
    serde_json::to_string(&Payload {
        r#type: told.name(),
        timestamp: event.at.to_string(),
        data: Data {
            sequence: event.sequence,
            request_id: event.body.request,
            request_state: told.request_state().map(|state| state.name()),
            assignment_id: event.body.assignment,
            assignment_state: told.assignment_state().map(|state| state.name()),
            interpreter_id: event.body.interpreter,
        },
    })
}

#[cfg(test)]
mod tests {
    use turjuman_dispatch::model::{AssignmentId, Department, InterpreterId, RequestId, StepId};
    use turjuman_operations::event::{EventDraft, EventKind};
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_message_says_ids_and_states_and_nothing_else() {
        let mut draft = EventDraft::new(EventKind::AssignmentStarted);
        draft.request = Some(RequestId::from_uuid(Uuid::from_u128(1)));
        draft.assignment = Some(AssignmentId::from_uuid(Uuid::from_u128(2)));
        draft.interpreter = Some(InterpreterId::from_uuid(Uuid::from_u128(3)));
        draft.department = Some(Department("housing".into()));
        let event = Event {
            organization: "city".parse().expect("a slug"),
            sequence: 7,
            step: StepId::from_uuid(Uuid::from_u128(4)),
            at: "2026-03-02T14:00:00.5Z".parse().expect("time"),
            body: draft.detail(serde_json::json!({ "language": "ht" })),
        };
        let body = body(WebhookEvent::AssignmentStarted, &event).expect("JSON");
        assert_eq!(
            body,
            "{\"type\":\"assignment.started\",\"timestamp\":\"2026-03-02T14:00:00.5Z\",\"data\":{\"sequence\":7,\
             \"request_id\":\"req_00000000000000000000000000000001\",\
             \"assignment_id\":\"asg_00000000000000000000000000000002\",\"assignment_state\":\"in_session\",\
             \"interpreter_id\":\"int_00000000000000000000000000000003\"}}"
        );
    }
}
