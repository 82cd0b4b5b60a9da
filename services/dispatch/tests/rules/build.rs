//! Requests and interpreters to judge: complete and unremarkable, so that a test only says what it is about.

use jiff::civil::{Time, Weekday};
use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::eligibility::{Assessment, Candidate, Contact, assess};
use turjuman_dispatch::model::*;
use turjuman_dispatch::policy::Policy;
use turjuman_languages::LanguageTag;
use uuid::Uuid;

/// A Tuesday, 10:00 in Newark.
pub(crate) const NOW: &str = "2026-03-03T15:00:00Z";

pub(crate) fn now() -> Timestamp {
    at(NOW)
}

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(crate) fn minutes(count: i64) -> SignedDuration {
    SignedDuration::from_mins(count)
}

pub(crate) fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}

pub(crate) fn clock(hour: i8, minute: i8) -> Time {
    jiff::civil::time(hour, minute, 0, 0)
}

pub(crate) fn organization() -> OrganizationId {
    "newark".parse().unwrap()
}

pub(crate) fn person_id(number: u128) -> InterpreterId {
    InterpreterId::from_uuid(Uuid::from_u128(number))
}

pub(crate) fn span(start: Timestamp, length: i64) -> Interval {
    Interval { start, end: start + minutes(length) }
}

pub(crate) const CITY_HALL: GeoPoint = GeoPoint { latitude: 40.7317, longitude: -74.1743 };
/// About 7.6 km from City Hall.
pub(crate) const JERSEY_CITY: GeoPoint = GeoPoint { latitude: 40.7178, longitude: -74.0862 };
/// About 70 km from City Hall.
pub(crate) const TRENTON: GeoPoint = GeoPoint { latitude: 40.2206, longitude: -74.7597 };

/// A request for `language` by phone, now, at the counter.
pub(crate) fn request(language: &str) -> Request {
    Request {
        organization: organization(),
        id: RequestId::from_uuid(Uuid::from_u128(1)),
        version: 1,
        state: RequestState::Searching,
        department: Department("health".into()),
        requester: Subject("clerk".into()),
        language: LanguageNeed {
            input: language.into(),
            tag: Some(tag(language)),
            ..LanguageNeed::default()
        },
        modality: Modality::Phone,
        encounter_type: "counter_service".into(),
        immediate: true,
        interval: span(now(), 30),
        search_until: now() + minutes(30),
        join: Join::Phone { number: "+19735550199".into() },
        interpreter_gender: None,
        case_reference: None,
        excluded_interpreters: Vec::new(),
        wave: 0,
        ahead_of_others: false,
        assignment: None,
        fallback: None,
        told_nobody_yet: false,
        waves_before: 0,
        attention_at: Some(now()),
        created_at: now(),
        updated_at: now(),
        cancel_reason: None,
    }
}

/// The same for an agreed time.
pub(crate) fn scheduled(language: &str, start: Timestamp, length: i64) -> Request {
    Request { immediate: false, interval: span(start, length), search_until: start, ..request(language) }
}

/// The same at City Hall.
pub(crate) fn on_site(language: &str, start: Timestamp, length: i64) -> Request {
    Request {
        modality: Modality::OnSite,
        join: Join::Site {
            site: SiteId::from_uuid(Uuid::from_u128(9)),
            name: "City Hall".into(),
            address: "920 Broad Street".into(),
            location: CITY_HALL,
            room: None,
        },
        ..scheduled(language, start, length)
    }
}

pub(crate) const EVERY_DAY: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// Hours on every day of the week.
pub(crate) fn daily(from: Time, until: Time) -> Vec<WeeklyHours> {
    EVERY_DAY.iter().map(|weekday| WeeklyHours { weekday: *weekday, from, until }).collect()
}

/// Somebody who is available day and night, works in every modality and lives in Jersey City.
pub(crate) fn interpreter(number: u128, languages: &[&str]) -> Interpreter {
    Interpreter {
        organization: organization(),
        id: person_id(number),
        version: 1,
        subject: Some(Subject(format!("interpreter-{number}"))),
        display_name: format!("Interpreter {number}"),
        email: None,
        phone: None,
        gender: None,
        active: true,
        languages: languages.iter().map(|language| SpokenLanguage { tag: tag(language) }).collect(),
        modalities: Modality::ALL.to_vec(),
        qualifications: Vec::new(),
        home: Some(JERSEY_CITY),
        max_travel_km: None,
        time_zone: "America/New_York".into(),
        weekly_hours: daily(Time::midnight(), Time::midnight()),
        exceptions: Vec::new(),
        available_now_until: None,
        preferences: Preferences::default(),
        created_at: now(),
        updated_at: now(),
    }
}

pub(crate) fn qualification(name: &str, expires_on: Option<&str>) -> Qualification {
    Qualification {
        name: name.into(),
        issuer: "State board".into(),
        expires_on: expires_on.map(|day| day.parse().unwrap()),
    }
}

pub(crate) fn commitment(number: u128, interval: Interval, location: Option<GeoPoint>) -> Commitment {
    Commitment {
        assignment: AssignmentId::from_uuid(Uuid::from_u128(number)),
        request: RequestId::from_uuid(Uuid::from_u128(1000 + number)),
        interval,
        location,
    }
}

pub(crate) fn calendar(interpreter: InterpreterId, last_assigned_at: Option<Timestamp>) -> Calendar {
    Calendar {
        organization: organization(),
        interpreter,
        version: 1,
        last_assigned_at,
        assigned_count: u64::from(last_assigned_at.is_some()),
    }
}

/// Judged without commitments, never asked before.
pub(crate) fn judge(request: &Request, interpreter: &Interpreter) -> Assessment {
    judge_with(&Policy::built_in(), request, interpreter, &[])
}

pub(crate) fn judge_with(
    policy: &Policy,
    request: &Request,
    interpreter: &Interpreter,
    commitments: &[Commitment],
) -> Assessment {
    let candidate = Candidate { interpreter, commitments, contact: Contact::default() };
    assess(policy, request, &candidate, now())
}
