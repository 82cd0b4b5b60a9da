//! Tags in every form in which they travel.
#![allow(clippy::unwrap_used)]

use turjuman_languages::{LanguageTag, TagError};

fn read(text: &str) -> String {
    LanguageTag::parse(text).unwrap().to_string()
}

#[test]
fn codes_come_out_in_their_present_short_form() {
    for (written, canonical) in [
        ("spa", "es"),
        ("chi", "zh"),
        ("zho", "zh"),
        ("hat", "ht"),
        ("ger", "de"),
        ("twi", "tw"),
        ("tgl", "tl"),
        ("iw", "he"),
        ("in", "id"),
        ("ji", "yi"),
        ("mo", "ro"),
        ("mol", "ro"),
        ("jw", "jv"),
        ("ajp", "apc"),
        ("tnf", "prs"),
        ("EN", "en"),
        (" en ", "en"),
        ("hbs", "sh"),
        ("scc", "sr"),
        ("scr", "hr"),
    ] {
        assert_eq!(read(written), canonical, "{written}");
    }
}

#[test]
fn languages_are_never_merged() {
    for code in
        ["cmn", "yue", "prs", "tw", "fat", "kmr", "quz", "als", "tl", "fil", "sh", "swc", "arb", "pnb", "zsm"]
    {
        assert_eq!(read(code), code);
    }
}

#[test]
fn old_and_long_forms_are_understood() {
    for (written, canonical) in [
        ("zh-yue", "yue"),
        ("zh-cmn-Hans-CN", "cmn-CN"),
        ("zh-guoyu", "cmn"),
        ("zh-min-nan", "nan"),
        ("i-hak", "hak"),
        ("i-navajo", "nv"),
        ("sgn-US", "ase"),
        ("sgn-BE-FR", "sfb"),
        ("sgn-ase", "ase"),
        ("ar-ajp", "apc"),
        ("no-nyn", "nn"),
        ("hy-arevmda", "hyw"),
        ("art-lojban", "jbo"),
        ("ar-arz", "arz"),
    ] {
        assert_eq!(read(written), canonical, "{written}");
    }
}

#[test]
fn what_is_only_about_writing_is_dropped() {
    for (written, canonical) in [
        ("sr-Latn", "sr"),
        ("zh-Hant-TW", "zh-TW"),
        ("de-DE-1996", "de-DE"),
        ("ca-valencia", "ca"),
        ("es_MX", "es-MX"),
        ("ar-EG-u-nu-latn", "ar-EG"),
        ("my-BU", "my-MM"),
        ("es-419", "es-419"),
        ("yue-Hant-HK", "yue-HK"),
        ("mam-GT-x-todos", "mam-GT-x-todos"),
        ("sq-XK", "sq-XK"),
        ("es-ZZ", "es"),
        ("ar-Arab-XA", "ar"),
    ] {
        assert_eq!(read(written), canonical, "{written}");
    }
}

#[test]
fn parts_are_accessible() {
    let tag = LanguageTag::parse("mam-GT-x-Todos-Santos").unwrap();
    assert_eq!((tag.language(), tag.region(), tag.dialect()), ("mam", Some("GT"), Some("todos-santos")));
    let plain = LanguageTag::parse("yue-x-taishan").unwrap();
    assert_eq!((plain.language(), plain.region(), plain.dialect()), ("yue", None, Some("taishan")));
    assert!(LanguageTag::parse("sgn-US").unwrap().is_signed());
    assert!(LanguageTag::parse("sgn").unwrap().is_signed());
    assert!(!LanguageTag::parse("es").unwrap().is_signed());
}

#[test]
fn mistakes_say_what_is_wrong() {
    use TagError::*;
    assert_eq!(LanguageTag::parse(" "), Err(Empty));
    assert!(matches!(LanguageTag::parse("Haitian Creole"), Err(Malformed { .. })));
    assert!(matches!(LanguageTag::parse("español"), Err(Malformed { .. })));
    assert!(matches!(LanguageTag::parse(&"x".repeat(5000)), Err(Malformed { .. })));
    assert!(matches!(LanguageTag::parse("qzz"), Err(UnknownLanguage { .. })));
    assert!(matches!(LanguageTag::parse("es-YY"), Err(UnknownRegion { .. })));
    assert!(matches!(LanguageTag::parse("x-foo"), Err(NamesNoLanguage { .. })));
    assert!(matches!(LanguageTag::parse("qaa"), Err(NamesNoLanguage { .. })));
    assert!(matches!(LanguageTag::parse("qtz-Latn"), Err(NamesNoLanguage { .. })));
    assert!(matches!(LanguageTag::parse("i-default"), Err(NamesNoLanguage { .. })));
    assert!(LanguageTag::parse("zh-min").is_err(), "Min is several languages, and `min` is Minangkabau");
}

#[test]
fn tags_travel_as_strings() {
    let tag: LanguageTag = serde_json::from_str("\"sgn-US\"").unwrap();
    assert_eq!(serde_json::to_string(&tag).unwrap(), "\"ase\"");
    assert!(serde_json::from_str::<LanguageTag>("\"nonsense tag\"").is_err());
    let tier: turjuman_languages::Tier = serde_json::from_str("\"C\"").unwrap();
    assert_eq!(serde_json::to_string(&tier).unwrap(), "\"C\"");
    assert!(serde_json::from_str::<turjuman_languages::Tier>("\"X\"").is_err());
}
