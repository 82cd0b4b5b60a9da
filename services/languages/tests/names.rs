//! What people write for their languages.
#![allow(clippy::unwrap_used)]

use turjuman_languages::{LanguageTag, Resolution, resolve};

fn language(text: &str) -> String {
    match resolve(text) {
        Resolution::Language(tag) => tag.to_string(),
        other => panic!("{text}: {other:?}"),
    }
}

fn ask(text: &str) -> Vec<String> {
    match resolve(text) {
        Resolution::Ask { candidates, .. } => candidates.iter().map(LanguageTag::to_string).collect(),
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn names_in_many_forms() {
    for (written, tag) in [
        ("Kreyòl ayisyen", "ht"),
        ("kreyol", "ht"),
        ("HAITIAN CREOLE", "ht"),
        ("Creole (Haitian)", "ht"),
        ("français", "fr"),
        ("Francés", "fr"),
        ("francês", "fr"),
        ("português", "pt"),
        ("Brazilian", "pt-BR"),
        ("K’iche’", "quc"),
        ("kiche", "quc"),
        ("Kanjobal", "kjb"),
        ("Qanjobal", "kjb"),
        ("Western Kanjobal", "knj"),
        ("ASL", "ase"),
        ("asl", "ase"),
        ("LSM", "mfs"),
        ("Libras", "bzs"),
        ("한국어", "ko"),
        ("Tiếng Việt", "vi"),
        ("العربية", "ar"),
        ("فارسی", "fa"),
        ("دری", "prs"),
        ("हिन्दी", "hi"),
        ("廣東話", "yue"),
        ("普通话", "cmn"),
        ("Farsi", "fa"),
        ("Twi", "tw"),
        ("Fanti", "fat"),
        ("Ewe", "ee"),
        ("Somali language", "so"),
        ("Spanish speaker", "es"),
        ("idioma mam", "mam"),
        ("Vietnamese interpreter needed", "vi"),
        ("Cape Verdean", "kea"),
        ("Jamaican Patois", "jam"),
        ("Sorani", "ckb"),
        ("Mapuche", "arn"),
        ("Wakhi", "wbl"),
        ("Deaf interpreter", "ase-x-cdi"),
        ("Protactile", "ase-x-ptasl"),
        ("Khoekhoe", "naq"),
    ] {
        assert_eq!(language(written), tag, "{written}");
    }
}

#[test]
fn codes_and_old_tags_are_names_too() {
    for (written, tag) in [
        ("es", "es"),
        ("spa", "es"),
        ("hat", "ht"),
        ("iw", "he"),
        ("zh-yue", "yue"),
        ("sgn-US", "ase"),
        ("mo", "ro"),
        ("es-GT", "es-GT"),
        ("quc", "quc"),
        ("fa", "fa"),
        ("ar", "ar"),
        ("cmn-Hans", "cmn"),
        ("prs", "prs"),
    ] {
        assert_eq!(language(written), tag, "{written}");
    }
}

#[test]
fn names_of_two_parts() {
    for (written, tag) in [
        ("Chinese (Cantonese)", "yue"),
        ("Chinese - Mandarin", "cmn"),
        ("Chinese Hakka", "hak"),
        ("Kurdish/Sorani", "ckb"),
        ("Arabic (Egyptian)", "arz"),
        ("Mayan Mam", "mam"),
        ("Spanish (Honduras)", "es-HN"),
        ("Colombian Spanish", "es-CO"),
        ("Bengali/Bangla", "bn"),
        ("Sign Language (American)", "ase"),
        ("Portuguese (Brazil)", "pt-BR"),
        ("Quechua (Cusco)", "quz"),
        ("Mixteco de Metlatónoc", "mxv"),
        ("Hmong (White)", "mww"),
        ("Creole, Cape Verdean", "kea"),
    ] {
        assert_eq!(language(written), tag, "{written}");
    }
    assert_eq!(ask("Hindi/Gujarati"), ["hi", "gu"]);
    assert_eq!(ask("Dari or Pashto"), ["prs", "ps"]);
}

#[test]
fn what_means_several_languages_is_a_question() {
    for name in [
        "Creole",
        "CHINESE",
        "Chino",
        "中文",
        "Mayan",
        "Maya",
        "Mixteco",
        "dialect",
        "sign language",
        "Lengua de señas",
        "African",
        "Indian",
        "Kurdish",
        "Chin",
        "Karen",
        "Patois",
        "Pidgin",
        "Quechua",
        "Zapoteco",
        "Nahuatl",
        "Hmong",
        "Akan",
        "Fulani",
        "Mandingo",
        "Berber",
        "Afghan",
        "Pakistani",
        "Nigerian",
        "zh",
        "zh-TW",
        "ku",
        "sgn",
        "myn",
        "qu",
        "Indigenous",
        "Guatemala",
        "Todos Santos",
        "Portuguese Creole",
        "Visayan",
        "Aramaic",
        "zap",
        "Otomi",
    ] {
        assert!(!ask(name).is_empty() || name == "dialect", "{name}");
    }
    assert!(ask("Creole").contains(&"ht".to_owned()) && ask("Creole").contains(&"kea".to_owned()));
    assert_eq!(ask("Ga"), ["gaa", "ga"], "a language of Ghana, and the code of Irish");
}

#[test]
fn nothing_is_guessed() {
    for nothing in
        ["", "   ", "?", "NA", "n/a", "none", "unknown", "und", "mul", "zxx", "qwertyuiop", "123", "🙂"]
    {
        assert_eq!(resolve(nothing), Resolution::Unknown { nearest: Vec::new() }, "{nothing}");
    }
    let Resolution::Unknown { nearest } = resolve("Vietnamessse") else { panic!("must not be chosen") };
    assert_eq!(nearest.first().map(LanguageTag::as_str), Some("vi"));
    assert!(matches!(resolve(&"creole ".repeat(1000)), Resolution::Unknown { .. }));
}
