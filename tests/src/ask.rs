//! Inputs with sensible values, for stories to change what they are about.

use std::sync::atomic::{AtomicU64, Ordering};

use jiff::{SignedDuration, Timestamp};
use turjuman_operations::ports::Clock;
use turjuman_proto::v1::submit_request_request::{Join, Start};
use turjuman_proto::v1::{Interpreter, Modality, SiteInput, SubmitRequestRequest, WeeklyHours};
use turjuman_server::clock::SystemClock;

/// An idempotency key that no other call has.
pub fn key() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    format!("key-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}

/// So many whole minutes.
pub fn minutes(minutes: i64) -> prost_types::Duration {
    seconds(minutes * 60)
}

/// So many seconds.
pub fn seconds(seconds: i64) -> prost_types::Duration {
    prost_types::Duration { seconds, nanos: 0 }
}

/// The instant in so many minutes, on the machine's clock; negative for the past.
pub fn in_minutes(minutes: i64) -> prost_types::Timestamp {
    let at: Timestamp = SystemClock::new().now() + SignedDuration::from_mins(minutes);
    prost_types::Timestamp { seconds: at.as_second(), nanos: at.subsec_nanosecond() }
}

/// Somebody is needed now, by telephone, at a counter.
pub fn ask_by_phone(language: &str) -> SubmitRequestRequest {
    SubmitRequestRequest {
        language: language.into(),
        modality: Modality::Phone.into(),
        encounter_type: "counter_service".into(),
        start: Some(Start::Now(true)),
        duration: Some(minutes(30)),
        join: Some(Join::PhoneNumber("(973) 555-0142".into())),
        case_reference: "HC-2044".into(),
        idempotency_key: key(),
        ..SubmitRequestRequest::default()
    }
}

/// Somebody is needed now, by video.
pub fn ask_by_video(language: &str) -> SubmitRequestRequest {
    SubmitRequestRequest { modality: Modality::Video.into(), join: None, ..ask_by_phone(language) }
}

/// Somebody is needed at a site, in so many minutes.
pub fn ask_on_site(language: &str, site_id: &str, in_so_many_minutes: i64) -> SubmitRequestRequest {
    let site = SiteInput { site_id: site_id.into(), room: "214".into() };
    SubmitRequestRequest {
        modality: Modality::OnSite.into(),
        start: Some(Start::StartsAt(in_minutes(in_so_many_minutes))),
        join: Some(Join::Site(site)),
        ..ask_by_phone(language)
    }
}

/// Every hour of the week.
pub fn whole_week() -> Vec<WeeklyHours> {
    (1..=7).map(|weekday| WeeklyHours { weekday, from: "00:00".into(), until: "00:00".into() }).collect()
}

/// An entry for the roster: works around the clock, in every way.
pub fn interpreter(subject: &str, languages: &[&str]) -> Interpreter {
    let mut name = subject.to_owned();
    name[..1].make_ascii_uppercase();
    Interpreter {
        subject: subject.into(),
        display_name: name,
        locale: "en-US".into(),
        active: true,
        language_tags: languages.iter().map(|tag| (*tag).to_owned()).collect(),
        modalities: [Modality::OnSite, Modality::Phone, Modality::Video].map(i32::from).to_vec(),
        weekly_hours: whole_week(),
        ..Interpreter::default()
    }
}
