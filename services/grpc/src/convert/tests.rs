//! What can be read from messages, what is noted, and what goes out.
#![allow(clippy::unwrap_used)]

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::eligibility::ExclusionReason;
use turjuman_operations::error::{OperationError, Problem};
use turjuman_operations::requests::{JoinInput, Start};
use turjuman_proto::v1;

use super::*;
use crate::status::Fault;

fn fields(checks: Checks) -> Vec<String> {
    match checks.done() {
        Err(Fault::Operation(OperationError::Invalid(found))) => {
            found.into_iter().map(|violation| violation.field).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn a_request_is_read_as_it_was_sent() {
    let site = "sit_00000000000000000000000000000007";
    let message = v1::SubmitRequestRequest {
        language: "ht".into(),
        modality: v1::Modality::OnSite.into(),
        encounter_type: "inspection".into(),
        start: Some(v1::submit_request_request::Start::Now(true)),
        duration: Some(prost_types::Duration { seconds: 1800, nanos: 0 }),
        join: Some(v1::submit_request_request::Join::Site(v1::SiteInput {
            site_id: site.into(),
            room: "4-B".into(),
        })),
        ..Default::default()
    };
    let mut checks = Checks::default();
    let input = request::submit(&message, &mut checks);
    assert!(checks.is_empty());
    assert_eq!(input.start, Some(Start::Now));
    assert_eq!(input.duration, Some(SignedDuration::from_mins(30)));
    assert_eq!(input.join, JoinInput::Site { site: site.parse().unwrap(), room: Some("4-B".into()) });
    assert_eq!(input.department, None);
}

#[test]
fn everything_that_cannot_be_read_is_noted_at_once() {
    let message = v1::SubmitRequestRequest {
        modality: 77,
        start: Some(v1::submit_request_request::Start::StartsAt(prost_types::Timestamp {
            seconds: i64::MAX,
            nanos: 0,
        })),
        duration: Some(prost_types::Duration { seconds: 90, nanos: 0 }),
        patience: Some(prost_types::Duration { seconds: i64::MIN, nanos: 0 }),
        join: Some(v1::submit_request_request::Join::Site(v1::SiteInput {
            site_id: "req_00000000000000000000000000000007".into(),
            room: String::new(),
        })),
        interpreter_gender: -3,
        excluded_interpreter_ids: vec!["int_00000000000000000000000000000007".into(), "me".into()],
        ..Default::default()
    };
    let mut checks = Checks::default();
    request::submit(&message, &mut checks);
    let expected = [
        "modality",
        "interpreter_gender",
        "starts_at",
        "duration",
        "patience",
        "patience",
        "site.site_id",
        "excluded_interpreter_ids[1]",
    ];
    assert_eq!(fields(checks), expected);
}

#[test]
fn what_an_operation_finds_too_is_not_told_twice() {
    let mut checks = Checks::default();
    checks.add("modality", Problem::Required);
    let violation = |field: &str| turjuman_operations::error::Violation {
        field: field.into(),
        problem: Problem::Required,
    };
    checks.merge(vec![violation("modality"), violation("language")]);
    assert_eq!(fields(checks), ["modality", "language"]);
}

#[test]
fn only_fields_that_the_mask_names_matter() {
    let mut noted = Checks::default();
    for field in ["interpreter.modalities[0]", "interpreter.home", "interpreter.home_town"] {
        noted.add(field, Problem::Required);
    }
    let mut checks = Checks::default();
    checks.merge_masked(noted, "interpreter.", &["home".into(), "gender".into()]);
    assert_eq!(fields(checks), ["interpreter.home"]);
}

#[test]
fn instants_go_out_and_come_back() {
    for text in ["1969-12-31T23:59:59.25Z", "1970-01-01T00:00:00Z", "2026-03-02T12:00:00.000001Z"] {
        let at: Timestamp = text.parse().unwrap();
        let travelling = time::to_proto(at);
        assert!((0..1_000_000_000).contains(&travelling.nanos), "{text}");
        assert_eq!(time::instant(&travelling).unwrap(), at);
    }
    for (seconds, nanos) in [(0, -1), (0, 1_000_000_000), (i64::MAX, 0), (i64::MIN, 0)] {
        assert!(time::instant(&prost_types::Timestamp { seconds, nanos }).is_err());
    }
}

#[test]
fn days_and_times_of_day_are_checked() {
    assert_eq!(time::civil_to_proto(time::civil("09:05").unwrap()), "09:05");
    for bad in ["", "9:05", "24:00", "12:60", "12:5", "12-05", "+1:00", "１２:00"] {
        assert!(time::civil(bad).is_err(), "{bad}");
    }
    let day = v1::Date { year: 2028, month: 2, day: 29 };
    assert_eq!(time::date_to_proto(time::date(&day).unwrap()), day);
    for (year, month, day) in [(2027, 2, 29), (0, 1, 1), (2027, 13, 1), (2027, 1, 400), (99999, 1, 1)] {
        assert!(time::date(&v1::Date { year, month, day }).is_err());
    }
}

#[test]
fn an_interval_ends_after_it_starts() {
    let at = |seconds| Some(prost_types::Timestamp { seconds, nanos: 0 });
    let mut checks = Checks::default();
    time::interval(&mut checks, "interval", None);
    time::interval(&mut checks, "interval", Some(&v1::TimeInterval { start: at(9), end: at(9) }));
    time::interval(&mut checks, "interval", Some(&v1::TimeInterval { start: None, end: at(9) }));
    assert_eq!(fields(checks), ["interval", "interval.end", "interval.start"]);
}

#[test]
fn every_reason_has_a_number_and_every_number_a_reason() {
    for reason in ExclusionReason::ALL {
        assert_eq!(common::reason(common::reason_to_proto(*reason)), Some(*reason));
    }
}

#[test]
fn weekly_hours_say_which_part_is_wrong() {
    let span = |weekday: i32, from: &str, until: &str| v1::WeeklyHours {
        weekday,
        from: from.into(),
        until: until.into(),
    };
    let mut checks = Checks::default();
    let given = [span(1, "09:00", "17:00"), span(0, "9", "17:00"), span(8, "09:00", "")];
    let read = interpreter::weekly_hours(&given, "weekly_hours", &mut checks);
    assert_eq!(read.len(), 1);
    let expected = [
        "weekly_hours[1].weekday",
        "weekly_hours[1].from",
        "weekly_hours[2].weekday",
        "weekly_hours[2].until",
    ];
    assert_eq!(fields(checks), expected);
}
