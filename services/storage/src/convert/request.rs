//! Requests.

use turjuman_dispatch::model::{
    AssignmentId, Department, Interval, OrganizationId, Request, RequestId, Subject,
};

use super::{
    FieldError, Stored, count_in, count_out, json_in, json_out, name_out, name_out_opt, time_in, time_in_opt,
    time_out, time_out_opt,
};
use crate::entities::request::Model;

impl Stored for Request {
    type Row = Model;
    const NOUN: &'static str = "request";

    fn to_row(&self) -> Result<Model, FieldError> {
        Ok(Model {
            organization: self.organization.to_string(),
            id: self.id.uuid(),
            version: count_in(self.version),
            state: self.state.name().to_owned(),
            department: self.department.0.clone(),
            requester: self.requester.0.clone(),
            language_tag: self.language.tag.as_ref().map(ToString::to_string),
            language: json_in("language", &self.language)?,
            modality: self.modality.name().to_owned(),
            encounter_type: self.encounter_type.clone(),
            immediate: self.immediate,
            starts_at: time_in("starts_at", self.interval.start)?,
            ends_at: time_in("ends_at", self.interval.end)?,
            search_until: time_in("search_until", self.search_until)?,
            join: json_in("join", &self.join)?,
            interpreter_gender: self.interpreter_gender.map(|gender| gender.name().to_owned()),
            case_reference: self.case_reference.clone(),
            excluded_interpreters: json_in("excluded_interpreters", &self.excluded_interpreters)?,
            wave: self.wave.into(),
            waves_before: self.waves_before.into(),
            ahead_of_others: self.ahead_of_others,
            assignment: self.assignment.map(AssignmentId::uuid),
            fallback: self.fallback.as_ref().map(|named| json_in("fallback", named)).transpose()?,
            told_nobody_yet: self.told_nobody_yet,
            attention_at: time_in_opt("attention_at", self.attention_at)?,
            created_at: time_in("created_at", self.created_at)?,
            updated_at: time_in("updated_at", self.updated_at)?,
            cancel_reason: self.cancel_reason.map(|reason| reason.name().to_owned()),
        })
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
