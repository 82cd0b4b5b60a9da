//! Events.

use sea_orm::prelude::{DateTimeUtc, Json};
use turjuman_dispatch::model::{
    AssignmentId, Department, InterpreterId, OfferId, OrganizationId, RequestId, StepId,
};
use turjuman_operations::event::{Event, EventDraft, EventKind};

use super::{FieldError, Stored, count_in, count_out, time_in, time_out};
use crate::entities::event::Model;

/// The row of an event. Its time is converted once per step.
pub(crate) fn event_row(event: &Event, at: DateTimeUtc) -> Model {
    let body = &event.body;
    Model {
        organization: event.organization.to_string(),
        sequence: count_in(event.sequence),
        step: event.step.uuid(),
        at,
        kind: body.kind.name(),
        request: body.request.map(RequestId::uuid),
        offer: body.offer.map(OfferId::uuid),
        assignment: body.assignment.map(AssignmentId::uuid),
        interpreter: body.interpreter.map(InterpreterId::uuid),
        department: body.department.as_ref().map(|department| department.0.clone()),
        detail: (!body.detail.is_null()).then(|| body.detail.clone()),
    }
}

impl Stored for Event {
    type Row = Model;
    const NOUN: &'static str = "event";

    fn to_row(&self) -> Result<Model, FieldError> {
        Ok(event_row(self, time_in("at", self.at)?))
    }

    fn from_row(row: Model, org: &OrganizationId) -> Result<Self, FieldError> {
        Ok(Event {
            organization: org.clone(),
            sequence: count_out("sequence", row.sequence)?,
            step: StepId::from_uuid(row.step),
            at: time_out("at", row.at)?,
            body: EventDraft {
                kind: EventKind::from_name(&row.kind).map_err(|error| FieldError::new("kind", error))?,
                request: row.request.map(RequestId::from_uuid),
                offer: row.offer.map(OfferId::from_uuid),
                assignment: row.assignment.map(AssignmentId::from_uuid),
                interpreter: row.interpreter.map(InterpreterId::from_uuid),
                department: row.department.map(Department),
                detail: row.detail.unwrap_or(Json::Null),
            },
        })
    }

    fn key(row: &Model) -> String {
        row.sequence.to_string()
    }
}
