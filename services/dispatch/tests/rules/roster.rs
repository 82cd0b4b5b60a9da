//! The roster in memory: who is found, and that changes are.

use turjuman_dispatch::model::{Interpreter, Modality, Subject};
use turjuman_dispatch::roster::Roster;

use crate::build::*;

fn found(roster: &Roster, language: &str, modality: Modality) -> Vec<u128> {
    let speakers = roster.candidates(&tag(language), modality);
    speakers.iter().map(|speaker| speaker.interpreter.id.uuid().as_u128()).collect()
}

#[test]
fn people_are_found_by_language_and_modality_closest_first_and_once() {
    let remote = Interpreter { modalities: vec![Modality::Phone], ..interpreter(3, &["prs"]) };
    let roster = Roster::new(vec![
        interpreter(1, &["fa"]),
        interpreter(2, &["fa", "prs"]),
        remote,
        interpreter(4, &["fr"]),
        Interpreter { active: false, ..interpreter(5, &["prs"]) },
    ]);
    assert_eq!(found(&roster, "prs", Modality::Phone), [2, 3, 1]);
    assert_eq!(found(&roster, "prs", Modality::Video), [2, 1]);
    assert_eq!(found(&roster, "ht", Modality::Phone), [0; 0], "Kreyòl is not served by French");
    assert_eq!(roster.speakers(&tag("prs")).len(), 3);
    assert_eq!(roster.len(), 5);
}

#[test]
fn a_changed_entry_is_found_as_it_is_now() {
    let mut roster = Roster::new(vec![interpreter(1, &["ht"])]);
    assert_eq!(found(&roster, "ht", Modality::Phone), [1]);
    let mut changed = interpreter(1, &["es"]);
    changed.subject = Some(Subject("new".into()));
    roster.apply(changed);
    assert_eq!(found(&roster, "ht", Modality::Phone), [0; 0]);
    assert_eq!(found(&roster, "es", Modality::Phone), [1], "a language that was new to the roster");
    assert!(roster.by_subject(&Subject("interpreter-1".into())).is_none());
    assert_eq!(roster.by_subject(&Subject("new".into())).unwrap().id, person_id(1));
    assert!(roster.remove(&person_id(1)).is_some() && roster.is_empty());
    assert_eq!(found(&roster, "es", Modality::Phone), [0; 0]);
    assert!(roster.remove(&person_id(1)).is_none());
}

#[test]
fn a_language_that_appears_later_is_remembered_for_earlier_questions() {
    let mut roster = Roster::new(vec![interpreter(1, &["prs"])]);
    assert_eq!(found(&roster, "prs", Modality::Phone), [1]);
    roster.apply(interpreter(2, &["fa"]));
    assert_eq!(found(&roster, "prs", Modality::Phone), [1, 2]);
    assert_eq!(found(&roster.clone(), "prs", Modality::Phone), [1, 2]);
}

#[test]
fn scarcity_is_that_of_the_other_languages() {
    let roster = Roster::new(vec![
        interpreter(1, &["es", "prs", "ps"]),
        interpreter(2, &["es", "prs"]),
        interpreter(3, &["es"]),
    ]);
    assert_eq!((roster.supply(&tag("es")), roster.supply(&tag("ps")), roster.supply(&tag("vi"))), (3, 1, 0));
    let beside = |number: u128| roster.scarcity_beside(roster.get(&person_id(number)).unwrap(), &tag("es"));
    assert_eq!((beside(1), beside(2), beside(3)), (1, 2, u32::MAX));
}
