//! Interpreters of the roster.

use turjuman_dispatch::model::{Interpreter, InterpreterId, OrganizationId, Subject};

use super::{
    FieldError, Stored, count_in, count_out, json_in, json_out, name_out_opt, point_out, time_in,
    time_in_opt, time_out, time_out_opt,
};
use crate::entities::interpreter::Model;

/// The tags of a roster entry between commas, for lists by language: `,es,ht,`.
fn tags(interpreter: &Interpreter) -> String {
    let mut tags = String::from(",");
    for language in &interpreter.languages {
        tags.push_str(language.tag.as_str());
        tags.push(',');
    }
    tags
}

impl Stored for Interpreter {
    type Row = Model;
    const NOUN: &'static str = "interpreter";

    fn to_row(&self) -> Result<Model, FieldError> {
        Ok(Model {
            organization: self.organization.to_string(),
            id: self.id.uuid(),
            version: count_in(self.version),
            subject: self.subject.as_ref().map(|subject| subject.0.clone()),
            display_name: self.display_name.clone(),
            email: self.email.clone(),
            phone: self.phone.clone(),
            gender: self.gender.map(|gender| gender.name().to_owned()),
            active: self.active,
            language_tags: tags(self),
            languages: json_in("languages", &self.languages)?,
            modalities: json_in("modalities", &self.modalities)?,
            qualifications: json_in("qualifications", &self.qualifications)?,
            home_latitude: self.home.map(|point| point.latitude),
            home_longitude: self.home.map(|point| point.longitude),
            max_travel_km: self.max_travel_km,
            time_zone: self.time_zone.clone(),
            weekly_hours: json_in("weekly_hours", &self.weekly_hours)?,
            exceptions: json_in("exceptions", &self.exceptions)?,
            available_now_until: time_in_opt("available_now_until", self.available_now_until)?,
            preferences: json_in("preferences", &self.preferences)?,
            created_at: time_in("created_at", self.created_at)?,
            updated_at: time_in("updated_at", self.updated_at)?,
        })
    }

    fn from_row(row: Model, org: &OrganizationId) -> Result<Self, FieldError> {
        Ok(Interpreter {
            organization: org.clone(),
            id: InterpreterId::from_uuid(row.id),
            version: count_out("version", row.version)?,
            subject: row.subject.map(Subject),
            display_name: row.display_name,
            email: row.email,
            phone: row.phone,
            gender: name_out_opt("gender", row.gender.as_deref())?,
            active: row.active,
            languages: json_out("languages", row.languages)?,
            modalities: json_out("modalities", row.modalities)?,
            qualifications: json_out("qualifications", row.qualifications)?,
            home: point_out(row.home_latitude, row.home_longitude),
            max_travel_km: row.max_travel_km,
            time_zone: row.time_zone,
            weekly_hours: json_out("weekly_hours", row.weekly_hours)?,
            exceptions: json_out("exceptions", row.exceptions)?,
            available_now_until: time_out_opt("available_now_until", row.available_now_until)?,
            preferences: json_out("preferences", row.preferences)?,
            created_at: time_out("created_at", row.created_at)?,
            updated_at: time_out("updated_at", row.updated_at)?,
        })
    }

    fn key(row: &Model) -> String {
        InterpreterId::from_uuid(row.id).to_string()
    }
}
