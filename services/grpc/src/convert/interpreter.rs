//! Interpreters of the roster and their availability.

use jiff::Timestamp;
use turjuman_dispatch::model::{AvailabilityException, Interpreter, WeeklyHours};
use turjuman_operations::caller::OnBehalf;
use turjuman_operations::error::Problem;
use turjuman_operations::roster::{InterpreterInput, QualificationInput};
use turjuman_proto::v1;

use super::Checks;
use super::common::{self, known, known_list, point, point_to_proto};
use super::time;

/// An entry as typed. Values that cannot be read are noted, by their path in the request, and left out.
pub(crate) fn input(entry: &v1::Interpreter, checks: &mut Checks) -> InterpreterInput {
    let optional = |text: &String| (!text.is_empty()).then(|| text.clone());
    let gender = checks.keep("interpreter.gender", known(entry.gender));
    let mut qualifications = Vec::with_capacity(entry.qualifications.len());
    for (index, given) in entry.qualifications.iter().enumerate() {
        let field = format!("interpreter.qualifications[{index}]");
        if given.issuer.trim().is_empty() {
            checks.add(format!("{field}.issuer"), Problem::Required);
        }
        let expires_on = given.expires_on.as_ref().map(time::date).transpose();
        qualifications.push(QualificationInput {
            name: given.name.clone(),
            issuer: given.issuer.clone(),
            expires_on: checks.keep(&format!("{field}.expires_on"), expires_on).flatten(),
        });
    }
    InterpreterInput {
        subject: optional(&entry.subject),
        display_name: entry.display_name.clone(),
        email: optional(&entry.email),
        phone: optional(&entry.phone),
        gender: gender.and_then(common::gender),
        active: entry.active,
        language_tags: entry.language_tags.clone(),
        modalities: known_list(checks, "interpreter.modalities", &entry.modalities, common::modality),
        qualifications,
        home: entry.home.as_ref().map(point),
        max_travel_km: entry.max_travel_km,
        time_zone: entry.time_zone.clone(),
        weekly_hours: weekly_hours(&entry.weekly_hours, "interpreter.weekly_hours", checks),
        locale: entry.locale.clone(),
    }
}

/// Hours of a week as typed.
pub(crate) fn weekly_hours(given: &[v1::WeeklyHours], field: &str, checks: &mut Checks) -> Vec<WeeklyHours> {
    let mut hours = Vec::with_capacity(given.len());
    for (index, span) in given.iter().enumerate() {
        let field = format!("{field}[{index}]");
        let weekday = known(span.weekday).and_then(|day| common::weekday(day).ok_or(Problem::Required));
        let weekday = checks.keep(&format!("{field}.weekday"), weekday);
        let from = checks.keep(&format!("{field}.from"), time::civil(&span.from));
        let until = checks.keep(&format!("{field}.until"), time::civil(&span.until));
        if let (Some(weekday), Some(from), Some(until)) = (weekday, from, until) {
            hours.push(WeeklyHours { weekday, from, until });
        }
    }
    hours
}

/// Whom a call of availability is about: an empty id means the caller.
pub(crate) fn on_behalf(interpreter_id: &str, checks: &mut Checks) -> OnBehalf {
    checks.optional_id("interpreter_id", interpreter_id).map_or(OnBehalf::Own, OnBehalf::Of)
}

fn weekly_hours_to_proto(hours: &WeeklyHours) -> v1::WeeklyHours {
    v1::WeeklyHours {
        weekday: common::weekday_to_proto(hours.weekday).into(),
        from: time::civil_to_proto(hours.from),
        until: time::civil_to_proto(hours.until),
    }
}

/// An exception as it travels.
pub(crate) fn exception_to_proto(exception: &AvailabilityException) -> v1::AvailabilityException {
    v1::AvailabilityException {
        id: exception.id.to_string(),
        interval: Some(time::interval_to_proto(exception.interval)),
        available: exception.available,
    }
}

fn exceptions_to_proto(entry: &Interpreter) -> Vec<v1::AvailabilityException> {
    let mut exceptions: Vec<_> = entry.exceptions.iter().collect();
    exceptions.sort_by_key(|exception| exception.interval.start);
    exceptions.into_iter().map(exception_to_proto).collect()
}

fn available_now(entry: &Interpreter, now: Timestamp) -> Option<prost_types::Timestamp> {
    entry.available_now_until.filter(|until| *until > now).map(time::to_proto)
}

/// The availability of an entry as it travels.
pub(crate) fn availability_to_proto(entry: &Interpreter, now: Timestamp) -> v1::Availability {
    v1::Availability {
        interpreter_id: entry.id.to_string(),
        time_zone: entry.time_zone.clone(),
        weekly_hours: entry.weekly_hours.iter().map(weekly_hours_to_proto).collect(),
        exceptions: exceptions_to_proto(entry),
        available_now_until: available_now(entry, now),
    }
}

/// An entry as it travels.
pub(crate) fn to_proto(entry: &Interpreter, now: Timestamp) -> v1::Interpreter {
    v1::Interpreter {
        id: entry.id.to_string(),
        version: entry.version,
        subject: entry.subject.as_ref().map(|subject| subject.0.clone()).unwrap_or_default(),
        display_name: entry.display_name.clone(),
        email: entry.email.clone().unwrap_or_default(),
        phone: entry.phone.clone().unwrap_or_default(),
        locale: entry.preferences.locale.clone(),
        gender: common::gender_to_proto(entry.gender).into(),
        active: entry.active,
        language_tags: entry.languages.iter().map(|language| language.tag.to_string()).collect(),
        modalities: entry.modalities.iter().map(|m| common::modality_to_proto(*m).into()).collect(),
        qualifications: entry
            .qualifications
            .iter()
            .map(|qualification| v1::Qualification {
                name: qualification.name.clone(),
                issuer: qualification.issuer.clone(),
                expires_on: qualification.expires_on.map(time::date_to_proto),
            })
            .collect(),
        home: entry.home.map(point_to_proto),
        max_travel_km: entry.max_travel_km,
        time_zone: entry.time_zone.clone(),
        weekly_hours: entry.weekly_hours.iter().map(weekly_hours_to_proto).collect(),
        exceptions: exceptions_to_proto(entry),
        available_now_until: available_now(entry, now),
        created_at: Some(time::to_proto(entry.created_at)),
        updated_at: Some(time::to_proto(entry.updated_at)),
    }
}
