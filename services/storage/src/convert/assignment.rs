//! Assignments.

use turjuman_dispatch::model::{
    Assignment, AssignmentId, Department, InterpreterId, Interval, OfferId, OrganizationId, RequestId,
    Subject,
};

use super::{Cells, FieldError, Stored, count_out, name_out, point_out, time_out, time_out_opt};
use crate::entities::assignment::Model;

impl Stored for Assignment {
    type Row = Model;
    const NOUN: &'static str = "assignment";

    fn cells(&self, cells: &mut Cells) -> Result<(), FieldError> {
        cells.id(self.id.uuid());
        cells.count(self.version);
        cells.id(self.request.uuid());
        cells.text(self.department.0.as_str());
        cells.text(self.requester.0.as_str());
        cells.id(self.interpreter.uuid());
        cells.id_opt(self.offer.map(OfferId::uuid));
        cells.name(self.state.name());
        cells.time("starts_at", self.interval.start)?;
        cells.time("ends_at", self.interval.end)?;
        cells.measure_opt(self.location.map(|point| point.latitude));
        cells.measure_opt(self.location.map(|point| point.longitude));
        cells.name(self.modality.name());
        cells.text(self.language.to_string());
        cells.time_opt("reminder_at", self.reminder_at)?;
        cells.count_opt(self.late_minutes);
        cells.time_opt("started_at", self.started_at)?;
        cells.time_opt("completed_at", self.completed_at)?;
        cells.count_opt(self.minutes);
        cells.time("created_at", self.created_at)?;
        cells.time("updated_at", self.updated_at)?;
        Ok(())
    }

    fn from_row(row: Model, org: &OrganizationId) -> Result<Self, FieldError> {
        Ok(Assignment {
            organization: org.clone(),
            id: AssignmentId::from_uuid(row.id),
            version: count_out("version", row.version)?,
            request: RequestId::from_uuid(row.request),
            department: Department(row.department),
            requester: Subject(row.requester),
            interpreter: InterpreterId::from_uuid(row.interpreter),
            offer: row.offer.map(OfferId::from_uuid),
            state: name_out("state", &row.state)?,
            interval: Interval {
                start: time_out("starts_at", row.starts_at)?,
                end: time_out("ends_at", row.ends_at)?,
            },
            location: point_out(row.latitude, row.longitude),
            modality: name_out("modality", &row.modality)?,
            language: name_out("language", &row.language)?,
            reminder_at: time_out_opt("reminder_at", row.reminder_at)?,
            late_minutes: row.late_minutes.map(|n| count_out("late_minutes", n)).transpose()?,
            started_at: time_out_opt("started_at", row.started_at)?,
            completed_at: time_out_opt("completed_at", row.completed_at)?,
            minutes: row.minutes.map(|n| count_out("minutes", n)).transpose()?,
            created_at: time_out("created_at", row.created_at)?,
            updated_at: time_out("updated_at", row.updated_at)?,
        })
    }

    fn key(row: &Model) -> String {
        AssignmentId::from_uuid(row.id).to_string()
    }
}
