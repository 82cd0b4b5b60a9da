//! The small nouns around the roster: calendars, sites, readers.

use turjuman_dispatch::model::{
    Calendar, GeoPoint, InterpreterId, OrganizationId, Reader, Site, SiteId, Subject,
};

use super::{FieldError, Stored, count_in, count_out, json_in, json_out, time_in_opt, time_out_opt};
use crate::entities::{calendar, reader, site};

impl Stored for Calendar {
    type Row = calendar::Model;
    const NOUN: &'static str = "calendar";

    fn to_row(&self) -> Result<calendar::Model, FieldError> {
        Ok(calendar::Model {
            organization: self.organization.to_string(),
            interpreter: self.interpreter.uuid(),
            version: count_in(self.version),
            last_assigned_at: time_in_opt("last_assigned_at", self.last_assigned_at)?,
            assigned_count: count_in(self.assigned_count),
        })
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

    fn to_row(&self) -> Result<site::Model, FieldError> {
        Ok(site::Model {
            organization: self.organization.to_string(),
            id: self.id.uuid(),
            version: count_in(self.version),
            name: self.name.clone(),
            address: self.address.clone(),
            latitude: self.location.latitude,
            longitude: self.location.longitude,
            active: self.active,
        })
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

    fn to_row(&self) -> Result<reader::Model, FieldError> {
        Ok(reader::Model {
            organization: self.organization.to_string(),
            subject: self.subject.0.clone(),
            version: count_in(self.version),
            email: self.email.clone(),
            preferences: json_in("preferences", &self.preferences)?,
        })
    }

    fn from_row(row: reader::Model, org: &OrganizationId) -> Result<Self, FieldError> {
        Ok(Reader {
            organization: org.clone(),
            subject: Subject(row.subject),
            version: count_out("version", row.version)?,
            email: row.email,
            preferences: json_out("preferences", row.preferences)?,
        })
    }

    fn key(row: &reader::Model) -> String {
        row.subject.clone()
    }
}
