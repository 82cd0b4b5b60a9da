//! Requests.

use turjuman_dispatch::model::{
    AssignmentId, Department, Interval, OrganizationId, Request, RequestId, Subject,
};

use super::{Cells, FieldError, Stored, count_out, json_out, name_out, name_out_opt, time_out, time_out_opt};
use crate::entities::request::Model;

impl Stored for Request {
    type Row = Model;
    const NOUN: &'static str = "request";

    fn cells(&self, cells: &mut Cells) -> Result<(), FieldError> {
        cells.id(self.id.uuid());
        cells.count(self.version);
        cells.name(self.state.name());
        cells.text(self.department.0.as_str());
        cells.text(self.requester.0.as_str());
        cells.text_opt(self.language.tag.as_ref().map(ToString::to_string));
        cells.json("language", &self.language)?;
        cells.name(self.modality.name());
        cells.text(self.encounter_type.as_str());
        cells.flag(self.immediate);
        cells.time("starts_at", self.interval.start)?;
        cells.time("ends_at", self.interval.end)?;
        cells.time("search_until", self.search_until)?;
        cells.json("join", &self.join)?;
        cells.name_opt(self.interpreter_gender.map(|gender| gender.name()));
        cells.text_opt(self.case_reference.as_deref());
        cells.json("excluded_interpreters", &self.excluded_interpreters)?;
        cells.count(self.wave);
        cells.count(self.waves_before);
        cells.flag(self.ahead_of_others);
        cells.id_opt(self.assignment.map(AssignmentId::uuid));
        cells.json_opt("fallback", self.fallback.as_ref())?;
        cells.flag(self.told_nobody_yet);
        cells.time_opt("attention_at", self.attention_at)?;
        cells.time("created_at", self.created_at)?;
        cells.time("updated_at", self.updated_at)?;
        cells.name_opt(self.cancel_reason.map(|reason| reason.name()));
        Ok(())
    }

    fn from_row(row: Model, org: &OrganizationId) -> Result<Self, FieldError> {
        Ok(Request {
            organization: org.clone(),
            id: RequestId::from_uuid(row.id),
            version: count_out("version", row.version)?,
            state: name_out("state", &row.state)?,
            department: Department(row.department),
            requester: Subject(row.requester),
            language: json_out("language", row.language)?,
            modality: name_out("modality", &row.modality)?,
            encounter_type: row.encounter_type,
            immediate: row.immediate,
            interval: Interval {
                start: time_out("starts_at", row.starts_at)?,
                end: time_out("ends_at", row.ends_at)?,
            },
            search_until: time_out("search_until", row.search_until)?,
            join: json_out("join", row.join)?,
            interpreter_gender: name_out_opt("interpreter_gender", row.interpreter_gender.as_deref())?,
            case_reference: row.case_reference,
            excluded_interpreters: json_out("excluded_interpreters", row.excluded_interpreters)?,
            wave: count_out("wave", row.wave)?,
            waves_before: count_out("waves_before", row.waves_before)?,
            ahead_of_others: row.ahead_of_others,
            assignment: row.assignment.map(AssignmentId::from_uuid),
            fallback: row.fallback.map(|named| json_out("fallback", named)).transpose()?,
            told_nobody_yet: row.told_nobody_yet,
            attention_at: time_out_opt("attention_at", row.attention_at)?,
            created_at: time_out("created_at", row.created_at)?,
            updated_at: time_out("updated_at", row.updated_at)?,
            cancel_reason: name_out_opt("cancel_reason", row.cancel_reason.as_deref())?,
        })
    }

    fn key(row: &Model) -> String {
        RequestId::from_uuid(row.id).to_string()
    }
}
