#![allow(clippy::unwrap_used)]

use jiff::SignedDuration;
use turjuman_dispatch::model::{AssignmentId, Department, Modality, Subject};
use turjuman_languages::LanguageTag;

use super::*;

fn assignment(request: u128, interpreter: u128, from: i64, until: i64, state: AssignmentState) -> Assignment {
    let at = |minute| Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minute);
    Assignment {
        organization: "test".parse().unwrap(),
        id: AssignmentId::from_uuid(Uuid::from_u128(request * 1000 + interpreter)),
        version: 1,
        request: RequestId::from_uuid(Uuid::from_u128(request)),
        department: Department("d".to_owned()),
        requester: Subject("r".to_owned()),
        interpreter: InterpreterId::from_uuid(Uuid::from_u128(interpreter)),
        offer: None,
        state,
        interval: Interval { start: at(from), end: at(until) },
        location: None,
        modality: Modality::Phone,
        language: LanguageTag::parse("es").unwrap(),
        reminder_at: None,
        late_minutes: None,
        started_at: None,
        completed_at: None,
        minutes: None,
        created_at: at(from),
        updated_at: at(from),
    }
}

#[test]
fn double_bookings_are_found_and_neighbours_are_none() {
    use AssignmentState::{Cancelled, Completed, Confirmed};
    let calm = [
        assignment(1, 1, 0, 10, Completed),
        assignment(2, 1, 10, 20, Completed),
        assignment(3, 2, 5, 15, Completed),
        assignment(4, 1, 5, 15, Cancelled),
    ];
    assert_eq!(double_bookings(&calm), 0);
    let overlapping = [assignment(1, 1, 0, 10, Completed), assignment(2, 1, 9, 20, Confirmed)];
    assert_eq!(double_bookings(&overlapping), 1);
    let twice = [assignment(1, 1, 0, 10, Completed), assignment(1, 2, 0, 10, Confirmed)];
    assert_eq!(double_bookings(&twice), 1);
}
