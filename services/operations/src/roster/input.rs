//! What can be said about an interpreter, and the checks each part has to pass. One set of checks for every door: gRPC,
//! portal and CSV import.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use turjuman_dispatch::model::{
    Gender, GeoPoint, Interpreter, Modality, Qualification, SpokenLanguage, Subject, WeeklyHours,
};
use turjuman_dispatch::policy::Policy;
use turjuman_languages::LanguageTag;

use crate::error::{Problem, Violations};
use crate::validate;

/// The parts of an entry that can be set. Names are the paths of the proto's field mask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum InterpreterField {
    Subject,
    DisplayName,
    Email,
    Phone,
    Gender,
    Active,
    LanguageTags,
    Modalities,
    Qualifications,
    Home,
    MaxTravelKm,
    TimeZone,
    WeeklyHours,
    Locale,
}

impl InterpreterField {
    /// Every field with its path.
    pub const ALL: &'static [(InterpreterField, &'static str)] = &[
        (InterpreterField::Subject, "subject"),
        (InterpreterField::DisplayName, "display_name"),
        (InterpreterField::Email, "email"),
        (InterpreterField::Phone, "phone"),
        (InterpreterField::Gender, "gender"),
        (InterpreterField::Active, "active"),
        (InterpreterField::LanguageTags, "language_tags"),
        (InterpreterField::Modalities, "modalities"),
        (InterpreterField::Qualifications, "qualifications"),
        (InterpreterField::Home, "home"),
        (InterpreterField::MaxTravelKm, "max_travel_km"),
        (InterpreterField::TimeZone, "time_zone"),
        (InterpreterField::WeeklyHours, "weekly_hours"),
        (InterpreterField::Locale, "locale"),
    ];
}

/// A qualification as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QualificationInput {
    /// A name of the policy's list.
    pub name: String,
    /// Who issued it.
    pub issuer: String,
    /// The last day it holds.
    pub expires_on: Option<Date>,
}

/// An entry as typed.
#[derive(Debug, Clone, Default, PartialEq)]
#[allow(missing_docs, reason = "each is the field of the same name of `Interpreter`, as typed")]
pub struct InterpreterInput {
    pub subject: Option<String>,
    pub display_name: String,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub gender: Option<Gender>,
    pub active: bool,
    pub language_tags: Vec<String>,
    pub modalities: Vec<Modality>,
    pub qualifications: Vec<QualificationInput>,
    pub home: Option<GeoPoint>,
    pub max_travel_km: Option<f64>,
    pub time_zone: String,
    pub weekly_hours: Vec<WeeklyHours>,
    pub locale: String,
}

impl InterpreterInput {
    /// Sets the chosen fields of an entry, after checking each; notes every problem under `prefix`.
    pub fn apply(
        &self,
        policy: &Policy,
        fields: &BTreeSet<InterpreterField>,
        entry: &mut Interpreter,
        prefix: &str,
        wrong: &mut Violations,
    ) {
        for (field, name) in InterpreterField::ALL.iter().filter(|(field, _)| fields.contains(field)) {
            self.apply_one(policy, *field, entry, &format!("{prefix}{name}"), wrong);
        }
    }

    fn apply_one(
        &self,
        policy: &Policy,
        field: InterpreterField,
        entry: &mut Interpreter,
        path: &str,
        wrong: &mut Violations,
    ) {
        match field {
            InterpreterField::Subject => {
                let subject = optional(self.subject.as_deref(), |s| validate::one_line(s, 200));
                if let Some(subject) = wrong.keep(path, subject) {
                    entry.subject = subject.map(Subject);
                }
            }
            InterpreterField::DisplayName => {
                if let Some(name) = wrong.keep(path, validate::one_line(&self.display_name, 80)) {
                    entry.display_name = name;
                }
            }
            InterpreterField::Email => {
                if let Some(email) = wrong.keep(path, optional(self.email.as_deref(), validate::email)) {
                    entry.email = email;
                }
            }
            InterpreterField::Phone => {
                let phone =
                    optional(self.phone.as_deref(), |p| validate::phone(p, &policy.city.calling_code));
                if let Some(phone) = wrong.keep(path, phone) {
                    entry.phone = phone;
                }
            }
            InterpreterField::Gender => entry.gender = self.gender,
            InterpreterField::Active => entry.active = self.active,
            InterpreterField::LanguageTags => self.apply_languages(entry, path, wrong),
            InterpreterField::Modalities => {
                let chosen: BTreeSet<Modality> = self.modalities.iter().copied().collect();
                if chosen.is_empty() {
                    wrong.add(path, Problem::Required);
                }
                entry.modalities = chosen.into_iter().collect();
            }
            InterpreterField::Qualifications => self.apply_qualifications(policy, entry, path, wrong),
            InterpreterField::Home => match self.home {
                Some(point) if !on_the_globe(point) => {
                    let expected = "latitude −90 to 90 and longitude −180 to 180, in degrees".to_owned();
                    wrong.add(path, Problem::Invalid { expected });
                }
                home => entry.home = home,
            },
            InterpreterField::MaxTravelKm => match self.max_travel_km {
                Some(km) if !(km.is_finite() && (0.0..=2000.0).contains(&km)) => {
                    wrong.add(path, Problem::Invalid { expected: "0 to 2000 kilometres".to_owned() });
                }
                km => entry.max_travel_km = km,
            },
            InterpreterField::TimeZone => self.apply_time_zone(policy, entry, path, wrong),
            InterpreterField::WeeklyHours => {
                if let Some(hours) = wrong.keep(path, weekly_hours(&self.weekly_hours)) {
                    entry.weekly_hours = hours;
                }
            }
            InterpreterField::Locale => {
                if let Some(locale) = wrong.keep(path, locale(&self.locale)) {
                    entry.preferences.locale = locale;
                }
            }
        }
    }

    fn apply_languages(&self, entry: &mut Interpreter, path: &str, wrong: &mut Violations) {
        if self.language_tags.is_empty() {
            wrong.add(path, Problem::Required);
        }
        let mut tags: Vec<LanguageTag> = Vec::new();
        for (index, text) in self.language_tags.iter().enumerate() {
            match validate::one_language(text) {
                Ok(tag) if tags.contains(&tag) => {}
                Ok(tag) => tags.push(tag),
                Err(problem) => wrong.add(format!("{path}[{index}]"), problem),
            }
        }
        entry.languages = tags.into_iter().map(|tag| SpokenLanguage { tag }).collect();
    }

    fn apply_qualifications(
        &self,
        policy: &Policy,
        entry: &mut Interpreter,
        path: &str,
        wrong: &mut Violations,
    ) {
        let mut held = Vec::new();
        for (index, qualification) in self.qualifications.iter().enumerate() {
            if !policy.qualifications.contains_key(&qualification.name) {
                let known = policy.qualifications.keys().cloned().collect::<Vec<_>>().join(", ");
                let expected = format!("a qualification of the policy: {known}");
                wrong.add(format!("{path}[{index}].name"), Problem::Invalid { expected });
                continue;
            }
            if qualification.issuer.chars().count() > 80 {
                wrong.add(format!("{path}[{index}].issuer"), Problem::TooLong { max: 80 });
                continue;
            }
            held.push(Qualification {
                name: qualification.name.clone(),
                issuer: qualification.issuer.trim().to_owned(),
                expires_on: qualification.expires_on,
            });
        }
        entry.qualifications = held;
    }

    fn apply_time_zone(&self, policy: &Policy, entry: &mut Interpreter, path: &str, wrong: &mut Violations) {
        if self.time_zone.is_empty() {
            entry.time_zone.clone_from(&policy.city.time_zone);
        } else if TimeZone::get(&self.time_zone).is_ok() {
            entry.time_zone.clone_from(&self.time_zone);
        } else {
            let expected = "an IANA time zone such as America/New_York".to_owned();
            wrong.add(path, Problem::Invalid { expected });
        }
    }
}

/// Nothing typed is `None`; anything typed must pass the check.
fn optional(
    text: Option<&str>,
    check: impl Fn(&str) -> Result<String, Problem>,
) -> Result<Option<String>, Problem> {
    text.filter(|text| !text.trim().is_empty()).map(check).transpose()
}

/// A BCP 47 tag of a locale to read. Which of the shipped ones that is, is negotiated when something is rendered.
pub(crate) fn locale(text: &str) -> Result<String, Problem> {
    if text.is_empty() {
        return Ok("en-US".to_owned());
    }
    let shaped = text.len() <= 35
        && text
            .split('-')
            .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
        && text.bytes().next().is_some_and(|b| b.is_ascii_alphabetic());
    if shaped {
        Ok(text.to_owned())
    } else {
        Err(Problem::Invalid { expected: "a language tag such as es-US".to_owned() })
    }
}

/// Spans of a week that start before they end (00:00 is the end of the day) and do not overlap.
pub(crate) fn weekly_hours(hours: &[WeeklyHours]) -> Result<Vec<WeeklyHours>, Problem> {
    let invalid = |expected: &str| Err(Problem::Window { expected: expected.to_owned() });
    if hours.len() > 70 {
        return invalid("at most 70 spans a week");
    }
    let end = |h: &WeeklyHours| match (i32::from(h.until.hour()), i32::from(h.until.minute())) {
        (0, 0) => 24 * 60,
        (hour, minute) => hour * 60 + minute,
    };
    let start = |h: &WeeklyHours| i32::from(h.from.hour()) * 60 + i32::from(h.from.minute());
    let mut sorted = hours.to_vec();
    sorted.sort_by_key(|h| (h.weekday.to_monday_zero_offset(), start(h)));
    if sorted.iter().any(|h| start(h) >= end(h)) {
        return invalid(
            "each span must end after it starts; for a night, give one span until 00:00 and one from 00:00",
        );
    }
    if sorted.windows(2).any(|pair| pair[0].weekday == pair[1].weekday && end(&pair[0]) > start(&pair[1])) {
        return invalid("spans of one day must not overlap");
    }
    Ok(sorted)
}

/// True for a point that exists.
pub(crate) fn on_the_globe(point: GeoPoint) -> bool {
    (-90.0..=90.0).contains(&point.latitude) && (-180.0..=180.0).contains(&point.longitude)
}
