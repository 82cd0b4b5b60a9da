//! Interpreters of the roster.

use turjuman_dispatch::model::{Interpreter, InterpreterId, OrganizationId, Subject};

use super::{
    Cells, Columns, FieldError, Stored, count_out, json_out, name_out_opt, point_out, time_out, time_out_opt,
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

    fn cells(&self, cells: &mut Cells) -> Result<(), FieldError> {
        cells.id(self.id.uuid());
        cells.count(self.version);
        cells.text_opt(self.subject.as_ref().map(|subject| subject.0.as_str()));
        cells.text(self.display_name.as_str());
        cells.text_opt(self.email.as_deref());
        cells.text_opt(self.phone.as_deref());
        cells.name_opt(self.gender.map(|gender| gender.name()));
        cells.flag(self.active);
        cells.text(tags(self));
        cells.json("languages", &self.languages)?;
        cells.json("modalities", &self.modalities)?;
        cells.json("qualifications", &self.qualifications)?;
        cells.measure_opt(self.home.map(|point| point.latitude));
        cells.measure_opt(self.home.map(|point| point.longitude));
        cells.measure_opt(self.max_travel_km);
        cells.text(self.time_zone.as_str());
        cells.json("weekly_hours", &self.weekly_hours)?;
        cells.json("exceptions", &self.exceptions)?;
        cells.time_opt("available_now_until", self.available_now_until)?;
        cells.json("preferences", &self.preferences)?;
        cells.time("created_at", self.created_at)?;
        cells.time("updated_at", self.updated_at)?;
        Ok(())
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

/// An interpreter from the columns of the writer's table, JSON as text.
pub(crate) fn interpreter_of(row: &mut Columns<'_>, org: &OrganizationId) -> Result<Interpreter, FieldError> {
    let id = InterpreterId::from_uuid(row.next("id")?);
    let version = count_out("version", row.next("version")?)?;
    let subject: Option<String> = row.next("subject")?;
    let display_name = row.next("display_name")?;
    let email = row.next("email")?;
    let phone = row.next("phone")?;
    let gender: Option<String> = row.next("gender")?;
    let active = row.next("active")?;
    // What lists by language look into; the languages themselves come next.
    let _tags: String = row.next("language_tags")?;
    Ok(Interpreter {
        organization: org.clone(),
        id,
        version,
        subject: subject.map(Subject),
        display_name,
        email,
        phone,
        gender: name_out_opt("gender", gender.as_deref())?,
        active,
        languages: row.json("languages")?,
        modalities: row.json("modalities")?,
        qualifications: row.json("qualifications")?,
        home: point_out(row.next("home_latitude")?, row.next("home_longitude")?),
        max_travel_km: row.next("max_travel_km")?,
        time_zone: row.next("time_zone")?,
        weekly_hours: row.json("weekly_hours")?,
        exceptions: row.json("exceptions")?,
        available_now_until: time_out_opt("available_now_until", row.next("available_now_until")?)?,
        preferences: row.json("preferences")?,
        created_at: time_out("created_at", row.next("created_at")?)?,
        updated_at: time_out("updated_at", row.next("updated_at")?)?,
    })
}
