//! The tables that are compiled in are sound.
#![allow(clippy::unwrap_used)]

use std::collections::HashSet;

use turjuman_languages::{
    LanguageTag, Resolution, Review, Tier, all, compare, english_name, find, pairs, resolve,
};

#[test]
fn every_language_is_complete_and_found_by_its_names() {
    let mut tags = HashSet::new();
    for language in all() {
        assert!(tags.insert(&language.tag), "{} twice", language.tag);
        for name in [language.autonym, language.english, language.spanish, language.portuguese] {
            assert!(!name.is_empty(), "{} lacks a name", language.tag);
        }
        for name in language.names() {
            match resolve(name) {
                Resolution::Language(tag) => assert_eq!(tag, language.tag, "{name}"),
                Resolution::Ask { candidates, .. } => assert!(candidates.len() > 1, "{name}: {candidates:?}"),
                Resolution::Unknown { .. } => panic!("{} is not found by {name:?}", language.tag),
            }
        }
        assert_eq!(find(&language.tag).unwrap().tag, language.tag);
    }
    assert!(tags.len() >= 350, "{}", tags.len());
    assert!(all().iter().filter(|language| language.signed).count() >= 40);
}

#[test]
fn the_english_name_is_enough_for_almost_all() {
    let asked: Vec<_> = all()
        .iter()
        .filter(|language| !matches!(resolve(language.english), Resolution::Language(_)))
        .map(|language| language.english)
        .collect();
    assert!(asked.len() <= 10, "{asked:?}");
}

#[test]
fn a_regional_tag_falls_back_to_its_language() {
    let find = |tag: &str| super_find(tag).map(|language| language.english);
    assert_eq!(find("pt-BR"), Some("Brazilian Portuguese"));
    assert_eq!(find("pt-AO"), Some("Portuguese"));
    assert_eq!(find("mam-GT-x-nowhere"), Some("Mam"));
    assert_eq!(find("aab"), None);
}

fn super_find(tag: &str) -> Option<&'static turjuman_languages::Language> {
    find(&LanguageTag::parse(tag).unwrap())
}

#[test]
fn every_pair_is_canonical_unique_and_used() {
    let mut seen = HashSet::new();
    for pair in pairs() {
        let (requested, offered) =
            (LanguageTag::parse(pair.requested).unwrap(), LanguageTag::parse(pair.offered).unwrap());
        assert_eq!((requested.as_str(), offered.as_str()), (pair.requested, pair.offered));
        assert!(seen.insert((pair.requested, pair.offered)), "{} -> {} twice", pair.requested, pair.offered);
        assert_eq!(requested.is_signed(), offered.is_signed(), "{requested} -> {offered}");
        assert!(!pair.why.is_empty());
        assert!(pair.review != Review::Reviewed, "no professional has reviewed a row yet");
        if requested != offered {
            assert_eq!(
                compare(&requested, &offered).tier,
                pair.tier,
                "{requested} -> {offered} is hidden by a rule"
            );
        }
        if offered.is_signed() {
            assert_ne!(pair.tier, Tier::Same, "{requested} -> {offered}");
        }
    }
    assert!(pairs().len() >= 300);
}

#[test]
fn a_group_is_one_language_in_both_tables_or_a_question() {
    let encodings =
        include_str!("../data/encodings.tsv").lines().map(|line| line.split('\t').collect::<Vec<_>>());
    let serve: HashSet<&str> =
        encodings.filter(|row| row.len() > 1 && row[0] == row[1]).map(|row| row[0]).collect();
    let registry =
        include_str!("../data/registry.tsv").lines().map(|line| line.split('\t').collect::<Vec<_>>());
    for group in registry.filter(|row| row[0] == "language" && row[2] == "m").map(|row| row[1]) {
        match resolve(group) {
            Resolution::Language(_) => {
                assert!(serve.contains(group), "{group} is read as one language and does not serve as one")
            }
            Resolution::Ask { .. } => assert!(
                !serve.contains(group) || ["et", "fa"].contains(&group),
                "{group} serves as one language and is asked about"
            ),
            Resolution::Unknown { .. } => panic!("{group}"),
        }
    }
}

#[test]
fn every_candidate_has_a_name_and_is_an_answer() {
    let questions = include_str!("../data/questions.tsv").lines().filter(|line| !line.starts_with('#'));
    for question in questions {
        let cells: Vec<&str> = question.split('\t').collect();
        assert!(cells[2].ends_with(['?', '.', ')']), "{question}");
        for tag in cells[3].split('|') {
            let tag = LanguageTag::parse(tag).unwrap();
            assert!(english_name(&tag).is_some(), "{tag} in {question}");
        }
        for name in cells[0].split('|') {
            assert!(matches!(resolve(name), Resolution::Ask { .. }), "{name}");
        }
    }
}
