//! Events.

use sea_orm::prelude::{DateTimeUtc, Json};
use turjuman_dispatch::model::{
    AssignmentId, Department, InterpreterId, OfferId, OrganizationId, RequestId, StepId,
};
use turjuman_operations::event::{Event, EventDraft, EventKind};

use super::{Cell, Cells, FieldError, Stored, count_out, time_in, time_out};
use crate::entities::event::Model;

/// The values of an event. Its time is converted once per step.
pub(crate) fn event_cells(event: &Event, at: DateTimeUtc, cells: &mut Cells) -> Result<(), FieldError> {
    let body = &event.body;
    cells.count(event.sequence);
    cells.id(event.step.uuid());
    cells.0.push(Cell::Time(at));
    cells.text(body.kind.name());
    cells.id_opt(body.request.map(RequestId::uuid));
    cells.id_opt(body.offer.map(OfferId::uuid));
    cells.id_opt(body.assignment.map(AssignmentId::uuid));
    cells.id_opt(body.interpreter.map(InterpreterId::uuid));
    cells.text_opt(body.department.as_ref().map(|department| department.0.as_str()));
    cells.json_opt("detail", (!body.detail.is_null()).then_some(&body.detail))
}

impl Stored for Event {
    type Row = Model;
    const NOUN: &'static str = "event";

    fn cells(&self, cells: &mut Cells) -> Result<(), FieldError> {
        event_cells(self, time_in("at", self.at)?, cells)
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
