//! Assignments.

use turjuman_dispatch::model::{
    Assignment, AssignmentId, Department, InterpreterId, Interval, OfferId, OrganizationId, RequestId,
    Subject,
};

use super::{
    FieldError, Stored, count_in, count_out, name_out, point_out, time_in, time_in_opt, time_out,
    time_out_opt,
};
use crate::entities::assignment::Model;

impl Stored for Assignment {
    type Row = Model;
    const NOUN: &'static str = "assignment";

    fn to_row(&self) -> Result<Model, FieldError> {
        Ok(Model {
            organization: self.organization.to_string(),
            id: self.id.uuid(),
            version: count_in(self.version),
            request: self.request.uuid(),
            department: self.department.0.clone(),
            requester: self.requester.0.clone(),
            interpreter: self.interpreter.uuid(),
            offer: self.offer.map(OfferId::uuid),
            state: self.state.name().to_owned(),
            starts_at: time_in("starts_at", self.interval.start)?,
            ends_at: time_in("ends_at", self.interval.end)?,
            latitude: self.location.map(|point| point.latitude),
            longitude: self.location.map(|point| point.longitude),
            modality: self.modality.name().to_owned(),
            language: self.language.to_string(),
            reminder_at: time_in_opt("reminder_at", self.reminder_at)?,
            late_minutes: self.late_minutes.map(i64::from),
            started_at: time_in_opt("started_at", self.started_at)?,
            completed_at: time_in_opt("completed_at", self.completed_at)?,
            minutes: self.minutes.map(i64::from),
            created_at: time_in("created_at", self.created_at)?,
            updated_at: time_in("updated_at", self.updated_at)?,
        })
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
