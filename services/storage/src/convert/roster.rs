//! The small nouns around the roster: calendars, sites, readers.

use turjuman_dispatch::model::{
    Calendar, GeoPoint, InterpreterId, OrganizationId, Reader, Site, SiteId, Subject,
};

use super::{Cells, FieldError, Stored, count_out, json_out, time_out_opt};
use crate::entities::{calendar, reader, site};

impl Stored for Calendar {
    type Row = calendar::Model;
    const NOUN: &'static str = "calendar";

    fn cells(&self, cells: &mut Cells) -> Result<(), FieldError> {
        cells.id(self.interpreter.uuid());
        cells.count(self.version);
        cells.time_opt("last_assigned_at", self.last_assigned_at)?;
        cells.count(self.assigned_count);
        Ok(())
    }

    fn from_row(row: calendar::Model, org: &OrganizationId) -> Result<Self, FieldError> {
        Ok(Calendar {
            organization: org.clone(),
            interpreter: InterpreterId::from_uuid(row.interpreter),
            version: count_out("version", row.version)?,
            last_assigned_at: time_out_opt("last_assigned_at", row.last_assigned_at)?,
            assigned_count: count_out("assigned_count", row.assigned_count)?,
        })
    }

    fn key(row: &calendar::Model) -> String {
        InterpreterId::from_uuid(row.interpreter).to_string()
    }
}

impl Stored for Site {
    type Row = site::Model;
    const NOUN: &'static str = "site";

    fn cells(&self, cells: &mut Cells) -> Result<(), FieldError> {
        cells.id(self.id.uuid());
        cells.count(self.version);
        cells.text(self.name.as_str());
        cells.text(self.address.as_str());
        cells.measure_opt(Some(self.location.latitude));
        cells.measure_opt(Some(self.location.longitude));
        cells.flag(self.active);
        Ok(())
    }

    fn from_row(row: site::Model, org: &OrganizationId) -> Result<Self, FieldError> {
        Ok(Site {
            organization: org.clone(),
            id: SiteId::from_uuid(row.id),
            version: count_out("version", row.version)?,
            name: row.name,
            address: row.address,
            location: GeoPoint { latitude: row.latitude, longitude: row.longitude },
            active: row.active,
        })
    }

    fn key(row: &site::Model) -> String {
        SiteId::from_uuid(row.id).to_string()
    }
}

impl Stored for Reader {
    type Row = reader::Model;
    const NOUN: &'static str = "reader";

    fn cells(&self, cells: &mut Cells) -> Result<(), FieldError> {
        cells.text(self.subject.0.as_str());
        cells.count(self.version);
        cells.text_opt(self.email.as_deref());
        cells.text_opt(self.phone.as_deref());
        cells.json("preferences", &self.preferences)?;
        Ok(())
    }

    fn from_row(row: reader::Model, org: &OrganizationId) -> Result<Self, FieldError> {
        Ok(Reader {
            organization: org.clone(),
            subject: Subject(row.subject),
            version: count_out("version", row.version)?,
            email: row.email,
            phone: row.phone,
            preferences: json_out("preferences", row.preferences)?,
        })
    }

    fn key(row: &reader::Model) -> String {
        row.subject.clone()
    }
}
