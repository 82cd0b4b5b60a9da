//! Who serves whom: the rules, each with the cases that made it.
#![allow(clippy::unwrap_used)]

use turjuman_languages::{LanguageTag, Tier, compare};

fn tier(requested: &str, offered: &str) -> Tier {
    compare(&LanguageTag::parse(requested).unwrap(), &LanguageTag::parse(offered).unwrap()).tier
}

#[test]
fn reading_a_language_is_not_speaking_it() {
    for (requested, offered) in [
        ("ht", "fr"),
        ("ht", "fr-HT"),
        ("yo", "en"),
        ("so", "en"),
        ("quc", "es"),
        ("yue", "cmn"),
        ("kea", "pt"),
        ("tw", "en-GH"),
    ] {
        assert_eq!(tier(requested, offered), Tier::No, "{requested} -> {offered}");
    }
}

#[test]
fn names_that_cover_several_languages_are_asked_about() {
    for (requested, offered) in [
        ("zh", "yue"),
        ("yue", "zh"),
        ("zh-TW", "zh-CN"),
        ("zh-TW", "cmn"),
        ("ku", "kmr"),
        ("ckb", "ku"),
        ("qu", "quz"),
        ("quz", "qu-PE"),
        ("ff", "fuc"),
        ("zap", "zai"),
        ("hmn", "mww"),
        ("ak", "tw"),
        ("myn", "quc"),
        ("quc", "myn"),
        ("nah", "nhe"),
        ("sgn", "ase"),
        ("ase", "sgn"),
        ("cpf", "ht"),
        ("ber", "kab"),
        ("kab", "ber"),
        ("fr-HT", "ht"),
        ("pt-CV", "kea"),
    ] {
        assert_eq!(tier(requested, offered), Tier::Ambiguous, "{requested} -> {offered}");
    }
}

#[test]
fn a_group_says_nothing_about_strangers() {
    for (requested, offered) in
        [("ff", "wo"), ("zh", "ja"), ("es", "myn"), ("ku", "fa"), ("sgn", "es"), ("es", "sgn"), ("en", "ase")]
    {
        assert_eq!(tier(requested, offered), Tier::No, "{requested} -> {offered}");
    }
}

#[test]
fn names_that_everybody_uses_for_one_language_serve() {
    for (requested, offered) in [
        ("sw", "swh"),
        ("swh", "sw"),
        ("swh-KE", "sw"),
        ("fa", "pes"),
        ("pes", "fa"),
        ("fa-AF", "prs"),
        ("no", "nb"),
        ("nn", "nb"),
        ("ne", "npi"),
        ("sq", "als"),
        ("ar-EG", "arz"),
        ("ar-JO", "ar-SY"),
        ("iw", "he"),
        ("en", "en-GB"),
        ("es-GT", "es-419"),
        ("ro-MD", "ro"),
        ("mo", "ro"),
        ("sh", "hr"),
        ("tl", "fil"),
        ("fr-CA", "fr-SN"),
    ] {
        assert!(
            tier(requested, offered) <= Tier::Same,
            "{requested} -> {offered}: {}",
            tier(requested, offered)
        );
    }
}

#[test]
fn a_region_can_be_another_language() {
    assert_eq!(tier("ar-MA", "ar-IQ"), Tier::No);
    assert_eq!(tier("ar-MA", "ar"), Tier::Confirm);
    assert_eq!(tier("fa-AF", "fa"), Tier::Confirm);
    assert_eq!(tier("pes", "prs"), Tier::Confirm);
    assert_eq!(tier("als", "aln"), Tier::Confirm);
}

#[test]
fn direction_matters_and_nothing_is_transitive() {
    assert_eq!((tier("lo", "th"), tier("th", "lo")), (Tier::Confirm, Tier::No));
    assert_eq!((tier("ceb", "fil"), tier("fil", "ceb")), (Tier::Consent, Tier::No));
    assert_eq!(
        (tier("bm", "emk"), tier("emk", "mnk"), tier("bm", "mnk")),
        (Tier::Confirm, Tier::Confirm, Tier::No)
    );
}

#[test]
fn dialects_without_a_code() {
    assert_eq!(tier("yue-x-taishan", "yue"), Tier::Confirm);
    assert_eq!(tier("yue-x-taishan", "yue-HK"), Tier::Confirm);
    assert_eq!(tier("yue-x-far", "yue"), Tier::Same);
    assert_eq!(tier("mam-GT-x-todos", "mam"), Tier::Confirm);
    assert_eq!(tier("yue-x-taishan", "cmn"), Tier::No);
    assert_eq!(tier("yue-x-taishan", "zh"), Tier::Ambiguous);
}
