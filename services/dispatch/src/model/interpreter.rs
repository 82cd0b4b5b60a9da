//! An interpreter of the roster: what they speak, how they work, when they can.

use jiff::Timestamp;
use jiff::civil::{Date, Time, Weekday};
use serde::{Deserialize, Serialize};
use turjuman_languages::LanguageTag;

use super::{
    ExceptionId, Gender, GeoPoint, InterpreterId, Interval, Modality, OrganizationId, Preferences, Subject,
};

/// A language that an interpreter works in, beside the city's own.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SpokenLanguage {
    /// The language or sign language.
    pub tag: LanguageTag,
}

/// A credential with its issuer and last valid day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Qualification {
    /// A name of the policy's list of qualifications, such as `court_certified`.
    pub name: String,
    /// Who issued it, up to 80 characters.
    pub issuer: String,
    /// The last day it holds, in the city's time zone; `None` when it does not expire.
    pub expires_on: Option<Date>,
}

/// Hours of a week in which the interpreter can usually be asked. `until` at midnight (00:00) means the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct WeeklyHours {
    /// The day on which the span starts.
    pub weekday: Weekday,
    /// First minute, civil time in the interpreter's zone.
    pub from: Time,
    /// First minute after; 00:00 is the end of the day.
    pub until: Time,
}

/// A day off, or an extra span, that overrides the weekly hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AvailabilityException {
    /// Its id.
    pub id: ExceptionId,
    /// When it holds.
    pub interval: Interval,
    /// True adds availability, false takes it away. Taking away wins where both hold.
    pub available: bool,
}

/// An interpreter of the roster.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Interpreter {
    /// The organization whose roster this is.
    pub organization: OrganizationId,
    /// Their id.
    pub id: InterpreterId,
    /// Counts the changes of the profile, from 1. Bookings count on the [`super::Calendar`].
    pub version: u64,
    /// Who they are to the identity provider; ties a token to this entry. Unique within the organization.
    pub subject: Option<Subject>,
    /// The name as they wish to be introduced.
    pub display_name: String,
    /// Where e-mail goes.
    pub email: Option<String>,
    /// The number on which they take calls (E.164).
    pub phone: Option<String>,
    /// Gender, if they stated it.
    pub gender: Option<Gender>,
    /// False while they must not be asked at all.
    pub active: bool,
    /// What they interpret, beside the city's own language.
    pub languages: Vec<SpokenLanguage>,
    /// How they work.
    pub modalities: Vec<Modality>,
    /// Their credentials.
    pub qualifications: Vec<Qualification>,
    /// Where they usually start from, for on-site work.
    pub home: Option<GeoPoint>,
    /// How far they travel at most, in kilometres; `None` leaves it to the policy.
    pub max_travel_km: Option<f64>,
    /// Their IANA time zone, in which weekly hours and quiet hours are meant.
    pub time_zone: String,
    /// When they can usually be asked.
    pub weekly_hours: Vec<WeeklyHours>,
    /// Exceptions to the weekly hours.
    pub exceptions: Vec<AvailabilityException>,
    /// They switched themselves to "available now" until this instant.
    pub available_now_until: Option<Timestamp>,
    /// Locale, channels and quiet hours.
    pub preferences: Preferences,
    /// When the entry was made.
    pub created_at: Timestamp,
    /// When the profile last changed.
    pub updated_at: Timestamp,
}

/// The stored form of [`WeeklyHours`]: ISO weekday number, Monday 1 to Sunday 7.
#[derive(Serialize, Deserialize)]
struct StoredHours {
    weekday: i8,
    from: Time,
    until: Time,
}

impl Serialize for WeeklyHours {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        StoredHours { weekday: self.weekday.to_monday_one_offset(), from: self.from, until: self.until }
            .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for WeeklyHours {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = StoredHours::deserialize(deserializer)?;
        let weekday = Weekday::from_monday_one_offset(stored.weekday).map_err(serde::de::Error::custom)?;
        Ok(Self { weekday, from: stored.from, until: stored.until })
    }
}
