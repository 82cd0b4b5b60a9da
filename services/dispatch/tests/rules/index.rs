//! The matching state in memory, held against the rows it was told of: whatever happened, it finds whom the rules would
//! choose after looking at everybody.

mod clocks;
mod histories;
mod world;

use std::sync::Arc;

use turjuman_dispatch::index::{Found, Index};
use turjuman_dispatch::model::*;
use turjuman_dispatch::policy::Policy;

use crate::build::*;

fn index_of(people: &[Interpreter]) -> Index {
    let mut index = Index::new(Arc::new(Policy::built_in()));
    people.iter().for_each(|person| index.apply_interpreter(Arc::new(person.clone())));
    index
}

fn asked(found: &Found) -> Vec<u128> {
    found.askable.iter().map(|ranked| ranked.interpreter.uuid().as_u128()).collect()
}

#[test]
fn who_is_held_by_one_look_is_not_chosen_by_another() {
    let mut index = index_of(&[interpreter(1, &["ht"]), interpreter(2, &["ht"])]);
    let mine = request("ht");
    let other = Request { id: RequestId::from_uuid(uuid::Uuid::from_u128(2)), ..request("ht") };
    assert!(index.hold(mine.id, person_id(1)));
    assert!(!index.hold(other.id, person_id(1)), "held by another look");
    let found = index.search(&other, &[], now(), 2);
    assert_eq!((asked(&found), found.held), (vec![2], 1));
    assert_eq!(asked(&index.search(&mine, &[], now(), 2)), [1, 2], "a hold does not bind its own look");
    index.release_hold(mine.id);
    assert_eq!(asked(&index.search(&other, &[], now(), 1)), [1]);
}

#[test]
fn a_late_reading_of_an_old_row_changes_nothing() {
    let mut index = index_of(&[interpreter(1, &["ht"])]);
    let (older, newer) = (interpreter(1, &["fr"]), Interpreter { version: 3, ..interpreter(1, &["es"]) });
    index.apply_interpreter(Arc::new(newer));
    index.apply_interpreter(Arc::new(Interpreter { version: 2, ..older }));
    assert_eq!(asked(&index.search(&request("es"), &[], now(), 1)), [1]);
    assert_eq!(asked(&index.search(&request("fr"), &[], now(), 1)), [0; 0]);
    index.remove(person_id(1));
    assert!(index.is_empty() && index.standing(person_id(1), span(now(), 60), now()).is_none());
    assert_eq!(asked(&index.search(&request("es"), &[], now(), 1)), [0; 0]);
}

#[test]
fn time_alone_frees_who_was_bound() {
    let mut index = index_of(&[interpreter(1, &["ht"])]);
    let at = |minute: i64| now() + minutes(minute);
    let found = |index: &mut Index, minute: i64| {
        let request = Request { interval: span(at(minute), 10), ..request("ht") };
        asked(&index.search(&request, &[], at(minute), 1))
    };
    index.apply_assignment(&histories::assignment(
        person_id(1),
        AssignmentId::from_uuid(uuid::Uuid::nil()),
        span(at(20), 30),
    ));
    assert_eq!(found(&mut index, 5), [1]);
    assert_eq!(found(&mut index, 15), [0; 0], "it would still last when the other begins");
    index.apply_calendar(&calendar(person_id(1), Some(now())));
    assert_eq!(found(&mut index, 30), [0; 0]);
    assert_eq!(found(&mut index, 50), [1]);
}

#[test]
fn a_language_that_becomes_scarce_spares_those_who_have_it() {
    let both = interpreter(1, &["es", "prs"]);
    let others: Vec<_> = (2..6).map(|number| interpreter(number, &["prs"])).collect();
    let mut index = index_of(&[vec![both, interpreter(9, &["es"])], others].concat());
    assert_eq!(asked(&index.search(&request("es"), &[], now(), 1)), [1], "five have Dari: it is not scarce");
    index.remove(person_id(2));
    index.apply_interpreter(Arc::new(Interpreter { version: 2, active: false, ..interpreter(3, &["prs"]) }));
    assert_eq!(asked(&index.search(&request("es"), &[], now(), 2)), [9, 1], "three are left");
    index.apply_interpreter(Arc::new(interpreter(7, &["prs"])));
    assert_eq!(asked(&index.search(&request("es"), &[], now(), 2)), [1, 9], "and four again");
}

#[test]
fn nobody_to_ask_says_what_would_help() {
    let near = interpreter(1, &["fa"]);
    let found = index_of(std::slice::from_ref(&near)).search(&request("prs"), &[], now(), 3);
    assert_eq!(found.waits_for, Some(tag("fa")));
    let mut quiet = interpreter(2, &["prs"]);
    quiet.preferences.quiet_hours = vec![QuietHours { from: clock(9, 0), until: clock(10, 1) }];
    // Near enough to be before the desk looks again anyway.
    let shortly_before = now() + jiff::SignedDuration::from_secs(40);
    let found = index_of(&[quiet, near]).search(&request("prs"), &[], shortly_before, 3);
    assert_eq!(found.askable_again_at, Some(now() + minutes(1)));
}
