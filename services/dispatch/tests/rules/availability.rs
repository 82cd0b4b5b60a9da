//! Hours, exceptions, "available now", and the nights when the clocks change.
//!
//! In Newark the clock jumps from 02:00 to 03:00 on 8 March 2026 (07:00 UTC), and goes from 02:00 back to 01:00 on
//! 1 November 2026 (06:00 UTC).

use jiff::civil::Time;
use turjuman_dispatch::eligibility::{covered_at, covers};
use turjuman_dispatch::model::*;
use turjuman_dispatch::policy::Policy;
use uuid::Uuid;

use crate::build::*;

fn working(from: Time, until: Time) -> Interpreter {
    Interpreter { weekly_hours: daily(from, until), ..interpreter(1, &["ht"]) }
}

fn free(person: &Interpreter, from: &str, until: &str) -> bool {
    covers(&Policy::built_in(), person, Interval { start: at(from), end: at(until) }, now())
}

fn exception(available: bool, from: &str, until: &str) -> AvailabilityException {
    let interval = Interval { start: at(from), end: at(until) };
    AvailabilityException { id: ExceptionId::from_uuid(Uuid::from_u128(1)), interval, available }
}

#[test]
fn an_agreed_session_is_covered_from_the_first_minute_to_the_last() {
    let person = working(clock(9, 0), clock(17, 0));
    assert!(free(&person, "2026-03-03T14:00:00Z", "2026-03-03T22:00:00Z"));
    assert!(!free(&person, "2026-03-03T13:59:00Z", "2026-03-03T15:00:00Z"));
    assert!(!free(&person, "2026-03-03T21:30:00Z", "2026-03-03T22:01:00Z"));
}

#[test]
fn for_a_session_now_this_moment_is_enough() {
    let mut person = working(clock(9, 0), clock(10, 1));
    assert!(judge(&request("ht"), &person).is_askable());
    person.weekly_hours = daily(clock(9, 0), clock(10, 0));
    assert!(!judge(&request("ht"), &person).is_eligible());
}

#[test]
fn midnight_ends_the_day_and_hours_may_cross_it() {
    let evening = working(clock(20, 0), Time::midnight());
    assert!(free(&evening, "2026-03-04T04:00:00Z", "2026-03-04T05:00:00Z"));
    assert!(!free(&evening, "2026-03-04T04:00:00Z", "2026-03-04T05:01:00Z"));
    let night = working(clock(22, 0), clock(6, 0));
    assert!(free(&night, "2026-03-04T03:00:00Z", "2026-03-04T11:00:00Z"));
    let around_the_clock = working(Time::midnight(), Time::midnight());
    assert!(free(&around_the_clock, "2026-03-03T00:00:00Z", "2026-03-10T00:00:00Z"));
}

#[test]
fn taking_away_wins_over_everything_that_adds() {
    let mut person = working(clock(9, 0), clock(17, 0));
    person.exceptions.push(exception(true, "2026-03-03T22:00:00Z", "2026-03-03T23:00:00Z"));
    assert!(free(&person, "2026-03-03T21:00:00Z", "2026-03-03T23:00:00Z"), "hours and extra span join");
    person.exceptions.push(exception(false, "2026-03-03T22:30:00Z", "2026-03-03T22:31:00Z"));
    assert!(!free(&person, "2026-03-03T21:00:00Z", "2026-03-03T23:00:00Z"));
    person.available_now_until = Some(at("2026-03-04T00:00:00Z"));
    assert!(!free(&person, "2026-03-03T22:00:00Z", "2026-03-03T23:00:00Z"));
}

#[test]
fn available_now_lasts_until_it_ends() {
    let mut person = interpreter(1, &["ht"]);
    person.weekly_hours.clear();
    let covered =
        |person: &Interpreter, text: &str| covered_at(&Policy::built_in(), person, at(text), at(text));
    assert!(!covered(&person, NOW));
    person.available_now_until = Some(at("2026-03-03T15:00:01Z"));
    assert!(covered(&person, NOW));
    assert!(!covered(&person, "2026-03-03T15:00:01Z"));
}

#[test]
fn hours_are_meant_in_the_interpreters_own_zone() {
    let mut person = working(clock(9, 0), clock(10, 0));
    person.time_zone = "America/Los_Angeles".into();
    assert!(free(&person, "2026-03-03T17:00:00Z", "2026-03-03T18:00:00Z"));
    assert!(!free(&person, "2026-03-03T14:00:00Z", "2026-03-03T15:00:00Z"));
}

#[test]
fn a_skipped_start_or_end_is_the_moment_of_the_jump() {
    // 02:30 does not exist: the span begins at 03:00 EDT, which is 07:00 UTC.
    let starts = working(clock(2, 30), clock(4, 0));
    assert!(free(&starts, "2026-03-08T07:00:00Z", "2026-03-08T08:00:00Z"));
    assert!(!free(&starts, "2026-03-08T06:59:00Z", "2026-03-08T08:00:00Z"));
    // … and ends there.
    let ends = working(clock(1, 0), clock(2, 30));
    assert!(free(&ends, "2026-03-08T06:00:00Z", "2026-03-08T07:00:00Z"));
    assert!(!free(&ends, "2026-03-08T06:00:00Z", "2026-03-08T07:01:00Z"));
    // Both ends skipped: there is no such span that night.
    let inside = working(clock(2, 10), clock(2, 50));
    assert!(!free(&inside, "2026-03-08T06:59:00Z", "2026-03-08T07:01:00Z"));
}

#[test]
fn a_repeated_start_is_the_first_pass_and_a_repeated_end_the_second() {
    // 01:30 is shown at 05:30 UTC and again at 06:30 UTC.
    let starts = working(clock(1, 30), clock(3, 0));
    assert!(free(&starts, "2026-11-01T05:30:00Z", "2026-11-01T08:00:00Z"));
    assert!(!free(&starts, "2026-11-01T05:29:00Z", "2026-11-01T08:00:00Z"));
    let ends = working(clock(0, 0), clock(1, 30));
    assert!(free(&ends, "2026-11-01T04:00:00Z", "2026-11-01T06:30:00Z"));
    assert!(!free(&ends, "2026-11-01T04:00:00Z", "2026-11-01T06:31:00Z"));
}
