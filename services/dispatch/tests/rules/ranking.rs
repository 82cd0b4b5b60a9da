//! The order in which people are asked, one criterion after the other.

use jiff::Timestamp;
use turjuman_dispatch::model::{Interpreter, Request};
use turjuman_dispatch::policy::Policy;
use turjuman_dispatch::ranking::{Rankable, rank};

use crate::build::*;

/// A person, when they were last assigned, and the scarcity of their other languages.
type Row = (Interpreter, Option<Timestamp>, u32);

fn order(request: &Request, people: &[Row]) -> Vec<u128> {
    let assessed: Vec<_> = people.iter().map(|(person, _, _)| judge(request, person)).collect();
    let calendars: Vec<_> = people.iter().map(|(person, last, _)| calendar(person.id, *last)).collect();
    let rankables = people.iter().enumerate().map(|(i, (interpreter, _, scarcity))| Rankable {
        interpreter,
        assessment: &assessed[i],
        calendar: &calendars[i],
        scarcity: *scarcity,
    });
    let ranked = rank(&Policy::built_in(), request, rankables.collect());
    ranked.iter().map(|place| place.interpreter.uuid().as_u128()).collect()
}

fn row(number: u128, languages: &[&str]) -> Row {
    (interpreter(number, languages), None, u32::MAX)
}

#[test]
fn the_closer_language_goes_first() {
    let mut wanted = request("prs");
    wanted.language.confirmed_near.push(tag("fa"));
    assert_eq!(order(&wanted, &[row(1, &["fa"]), row(2, &["prs"])]), [2, 1]);
}

#[test]
fn then_the_region_that_was_asked_for() {
    assert_eq!(order(&request("ht-HT"), &[row(1, &["ht"]), row(2, &["ht-HT"])]), [2, 1]);
    assert_eq!(order(&request("ht"), &[row(1, &["ht-HT"]), row(2, &["ht"])]), [1, 2], "none was asked for");
}

#[test]
fn the_over_qualified_are_spared() {
    let mut court = row(1, &["ht"]);
    court.0.qualifications.push(qualification("court_certified", None));
    let mut expired = row(2, &["ht"]);
    expired.0.qualifications.push(qualification("court_certified", Some("2020-01-01")));
    assert_eq!(order(&request("ht"), &[court.clone(), expired]), [2, 1]);
    let mut hearing = request("ht");
    hearing.encounter_type = "hearing".into();
    let mut enough = row(3, &["ht"]);
    enough.0.qualifications.push(qualification("court_qualified", None));
    assert_eq!(order(&hearing, &[court, enough]), [3, 1]);
}

#[test]
fn the_only_dari_pashto_interpreter_is_not_spent_on_spanish() {
    let mut rare = row(1, &["es", "prs", "ps"]);
    rare.2 = 1;
    let mut scarce = row(2, &["es", "ht"]);
    scarce.2 = 3;
    let mut plenty = row(3, &["es", "pt"]);
    plenty.2 = 40;
    let mut busy = row(4, &["es"]);
    busy.1 = Some(now());
    assert_eq!(order(&request("es"), &[rare, scarce, plenty, busy]), [3, 4, 2, 1]);
}

#[test]
fn the_longest_idle_go_first_and_among_equals_the_nearer() {
    let mut recent = row(1, &["ht"]);
    recent.1 = Some(now() - minutes(10));
    let mut long_ago = row(2, &["ht"]);
    long_ago.1 = Some(now() - minutes(600));
    let never = row(3, &["ht"]);
    let remote = request("ht");
    assert_eq!(order(&remote, &[recent.clone(), long_ago, never.clone()]), [3, 2, 1]);

    let wanted = on_site("ht", now() + minutes(120), 60);
    let mut near = row(4, &["ht"]);
    near.0.home = Some(CITY_HALL);
    let mut unknown = row(5, &["ht"]);
    unknown.0.home = None;
    assert_eq!(order(&wanted, &[never, unknown, near]), [4, 3, 5]);
}

#[test]
fn the_id_decides_at_last() {
    assert_eq!(order(&request("ht"), &[row(3, &["ht"]), row(1, &["ht"]), row(2, &["ht"])]), [1, 2, 3]);
}
