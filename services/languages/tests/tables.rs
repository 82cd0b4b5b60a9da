//! The tables that are compiled in are sound.
#![allow(clippy::unwrap_used)]

use std::collections::HashSet;

use turjuman_languages::{LanguageTag, Resolution, Review, Tier, all, compare, find, pairs, resolve};

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
    assert!(asked.len() <= 8, "{asked:?}");
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
