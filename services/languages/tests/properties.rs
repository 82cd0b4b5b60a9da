//! What must hold for every tag, whatever the tables say.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::select;
use turjuman_languages::{LanguageTag, Resolution, Tier, all, compare, pairs, resolve};

/// Every language code that the tables mention, and some that they do not.
static CODES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut codes: BTreeSet<String> = all().iter().map(|row| row.tag.language().to_owned()).collect();
    codes.extend(pairs().iter().flat_map(|pair| [pair.requested, pair.offered]).map(str::to_owned));
    codes.extend(
        ["zh", "ku", "qu", "zap", "aab", "zza", "nah", "myn", "sgn", "hmn", "xal"].map(str::to_owned),
    );
    codes.into_iter().collect()
});

/// The rows, as pairs of tags.
static ROWS: LazyLock<HashSet<(&str, &str)>> =
    LazyLock::new(|| pairs().iter().map(|pair| (pair.requested, pair.offered)).collect());

/// The registry's macrolanguages, collections and codes that are no language.
static GROUPS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let rows = include_str!("../data/registry.tsv").lines().map(|line| line.split('\t').collect::<Vec<_>>());
    rows.filter(|row| row[0] == "language" && ["m", "c", "s"].contains(&row[2])).map(|row| row[1]).collect()
});

/// What a tag is another way to write of.
fn speech(tag: &str) -> &str {
    static SPEECH: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
        let rows = include_str!("../data/encodings.tsv").lines().filter(|line| !line.starts_with('#'));
        rows.filter_map(|line| {
            let (tag, rest) = line.split_once('\t')?;
            Some((tag, rest.split('\t').next()?))
        })
        .collect()
    });
    SPEECH.get(tag).copied().unwrap_or(tag)
}

fn tag() -> impl Strategy<Value = LanguageTag> {
    let region = select(vec!["", "-US", "-419", "-CN", "-PE", "-MA"]);
    (select(CODES.as_slice()), region).prop_map(|(code, region)| match code.contains('-') {
        true => LanguageTag::parse(&code).unwrap(),
        false => LanguageTag::parse(&format!("{code}{region}")).unwrap(),
    })
}

proptest! {
    #[test]
    fn the_same_tag_is_exact(tag in tag()) {
        prop_assert_eq!(compare(&tag, &tag).tier, Tier::Exact);
    }

    #[test]
    fn reading_is_idempotent(tag in tag()) {
        prop_assert_eq!(LanguageTag::parse(tag.as_str()).unwrap(), tag.clone());
        prop_assert_eq!(LanguageTag::parse(&tag.as_str().to_uppercase()).unwrap(), tag);
    }

    #[test]
    fn a_script_changes_nothing(
        one in tag(),
        other in tag(),
        script in select(vec!["Latn", "Arab", "Hans", "Cyrl"]),
    ) {
        let (language, rest) = one.as_str().split_once('-').unwrap_or((one.as_str(), ""));
        let dash = if rest.is_empty() { "" } else { "-" };
        let written = LanguageTag::parse(&format!("{language}-{script}{dash}{rest}")).unwrap();
        prop_assert_eq!(compare(&written, &other), compare(&one, &other));
        prop_assert_eq!(compare(&other, &written), compare(&other, &one));
    }

    #[test]
    fn what_is_no_language_is_always_a_question(tag in tag(), code in select(vec!["und", "mul", "mis", "zxx"])) {
        let nothing = LanguageTag::parse(code).unwrap();
        for tier in [compare(&nothing, &tag), compare(&tag, &nothing), compare(&nothing, &nothing)] {
            prop_assert_eq!(tier.tier, Tier::Ambiguous);
        }
    }

    #[test]
    fn signed_and_spoken_never_mix(one in tag(), other in tag()) {
        if one.is_signed() != other.is_signed() {
            prop_assert_eq!(compare(&one, &other).tier, Tier::No);
        }
    }

    #[test]
    fn a_region_alone_never_makes_a_no(code in select(CODES.as_slice()), region in select(vec!["US", "CA", "BR"])) {
        if !code.contains('-') {
            let (plain, regional) = (LanguageTag::parse(&code).unwrap(), LanguageTag::parse(&format!("{code}-{region}")).unwrap());
            prop_assert!(matches!(compare(&plain, &regional).tier, Tier::Exact | Tier::Same | Tier::Ambiguous));
            prop_assert!(matches!(compare(&regional, &plain).tier, Tier::Exact | Tier::Same | Tier::Ambiguous));
        }
    }

    #[test]
    fn without_a_row_two_languages_do_not_serve_each_other(one in tag(), other in tag()) {
        let known = pairs().iter().any(|pair| {
            pair.requested.split('-').next() == Some(one.language()) || pair.offered.split('-').next() == Some(other.language())
        });
        if !known && one.language() != other.language() {
            prop_assert!(compare(&one, &other).tier >= Tier::Ambiguous);
        }
    }

    #[test]
    fn between_two_languages_only_a_row_says_yes(one in select(CODES.as_slice()), other in select(CODES.as_slice())) {
        let bare = |code: &String| LanguageTag::parse(code.split('-').next().unwrap()).unwrap();
        let (one, other) = (bare(&one), bare(&other));
        let forms = |tag: &LanguageTag| [tag.to_string(), speech(tag.as_str()).to_owned()];
        let row = forms(&one).iter().any(|a| forms(&other).iter().any(|b| ROWS.contains(&(a.as_str(), b.as_str()))));
        if speech(one.as_str()) != speech(other.as_str()) && !row {
            let tier = compare(&one, &other).tier;
            let group = [&one, &other].into_iter().any(|tag| GROUPS.contains(tag.as_str()));
            prop_assert!(tier == Tier::No || (group && tier == Tier::Ambiguous), "{} {} {}", one, other, tier);
        }
    }

    #[test]
    fn one_more_interpreter_never_worsens_the_best_tier(
        requested in tag(),
        offered in prop::collection::vec(tag(), 0..6),
        one_more in tag(),
    ) {
        let best = |offered: &[LanguageTag]| offered.iter().map(|tag| compare(&requested, tag).tier).min();
        let before = best(&offered);
        let after = best(&[offered, vec![one_more]].concat());
        prop_assert!(before.is_none_or(|before| after.unwrap() <= before));
    }

    #[test]
    fn no_input_is_too_strange(text in any::<String>()) {
        let _ = resolve(&text);
        if let Ok(tag) = LanguageTag::parse(&text) {
            prop_assert_eq!(LanguageTag::parse(tag.as_str()).unwrap(), tag);
        }
    }

    #[test]
    fn strange_tags_are_refused_or_read(text in "[a-zA-Z]{1,9}([-_][a-zA-Z0-9]{1,9}){0,4}") {
        match LanguageTag::parse(&text) {
            Ok(tag) => prop_assert_eq!(LanguageTag::parse(tag.as_str()).unwrap(), tag),
            Err(error) => prop_assert!(error.to_string().len() > 20),
        }
        let _ = resolve(&text);
    }
}

#[test]
fn a_tag_resolves_to_itself_or_to_its_question() {
    for code in CODES.iter() {
        let tag = LanguageTag::parse(code).unwrap();
        match resolve(code) {
            Resolution::Language(found) => assert_eq!(found.language(), tag.language(), "{code}"),
            Resolution::Ask { question, .. } => assert!(
                question.ends_with('?') || question.ends_with('.') || question.ends_with(')'),
                "{code}: {question}"
            ),
            Resolution::Unknown { .. } => assert_eq!(code, "na", "{code}"),
        }
    }
}
