//! "I speak …": the screen is turned to the person who needs an interpreter. Their language by its own name in its own script,
//! and then three sentences in that language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use axum::response::Response;
use http::Uri;
use turjuman_languages::{Language, LanguageTag, all, find};
use turjuman_localization::Locale;

use super::asked_before::AskedBefore;
use super::search::UNKNOWN;
use super::{rpc, texts};
use crate::choice::{Choice, direction};
use crate::query::query;
use crate::{Fault, Frame, Portal, Visitor, Words, page};

/// Scripts as the eye finds them: by their first letters. A name belongs to the script of its first letter.
const SCRIPTS: &[(&str, &[(char, char)])] = &[
    ("A B C", LATIN),
    (
        "ا ب ت",
        &[('\u{600}', '\u{6ff}'), ('\u{750}', '\u{77f}'), ('\u{8a0}', '\u{8ff}'), ('\u{fb50}', '\u{fdff}')],
    ),
    ("漢 字", &[('\u{3400}', '\u{9fff}'), ('\u{20000}', '\u{323af}')]),
    ("가 나 다", &[('\u{1100}', '\u{11ff}'), ('\u{ac00}', '\u{d7af}')]),
    ("あ ア", &[('\u{3040}', '\u{30ff}')]),
    ("А Б В", &[('\u{400}', '\u{52f}'), ('\u{1c80}', '\u{1c8f}')]),
    ("अ आ इ", &[('\u{900}', '\u{97f}')]),
    ("અ આ ઇ", &[('\u{a80}', '\u{aff}')]),
    ("অ আ ই", &[('\u{980}', '\u{9ff}')]),
    ("ਅ ਆ ਇ", &[('\u{a00}', '\u{a7f}')]),
    ("த ந ம", &[('\u{b80}', '\u{bff}')]),
    ("అ ఆ ఇ", &[('\u{c00}', '\u{c7f}')]),
    ("ಅ ಆ ಇ", &[('\u{c80}', '\u{cff}')]),
    ("അ ആ ഇ", &[('\u{d00}', '\u{d7f}')]),
    ("අ ආ ඉ", &[('\u{d80}', '\u{dff}')]),
    ("ሀ ለ ሐ", &[('\u{1200}', '\u{139f}')]),
    ("Α Β Γ", &[('\u{370}', '\u{3ff}'), ('\u{1f00}', '\u{1fff}')]),
    ("Ա Բ Գ", &[('\u{530}', '\u{58f}')]),
    ("ა ბ გ", &[('\u{10a0}', '\u{10ff}'), ('\u{1c90}', '\u{1cbf}')]),
    ("א ב ג", &[('\u{590}', '\u{5ff}')]),
    ("က ခ ဂ", &[('\u{1000}', '\u{109f}')]),
    ("ก ข ค", &[('\u{e00}', '\u{e7f}')]),
    ("ກ ຂ ຄ", &[('\u{e80}', '\u{eff}')]),
    ("ក ខ គ", &[('\u{1780}', '\u{17ff}')]),
    ("ཀ ཁ ག", &[('\u{f00}', '\u{fff}')]),
];
const LATIN: &[(char, char)] =
    &[('A', 'Z'), ('a', 'z'), ('\u{c0}', '\u{2af}'), ('\u{1e00}', '\u{1eff}'), ('\u{a720}', '\u{a7ff}')];
/// The number of the script of which only a part is shown at first.
const ALPHABET: usize = 0;
/// Every other script.
const OTHERS: &str = "· · ·";

#[derive(Template)]
#[template(path = "requester/speak.html")]
struct NamesPage {
    frame: Frame,
    groups: Vec<Group>,
    long: bool,
}

struct Group {
    heading: String,
    /// A language of the script, for a heading of letters; empty for one in the reader's words.
    lang: String,
    languages: Vec<OwnName>,
}

/// A language by its own name alone.
struct OwnName {
    tag: &'static str,
    own: &'static str,
    dir: &'static str,
}

#[derive(Template)]
#[template(path = "requester/sentence.html")]
struct SentencePage {
    frame: Frame,
    own: Option<Choice>,
    picture: bool,
    sentence_lang: String,
    sentence_dir: &'static str,
    lines: Vec<String>,
    note: Option<String>,
    forward: String,
    forward_label: String,
}

/// `GET /speak`: the names. Of those in Latin letters only what is spoken here; `?letters=latin` shows them all.
pub(super) async fn names(
    State(portal): State<Portal>,
    Extension(before): Extension<Arc<AskedBefore>>,
    visitor: Visitor,
    uri: Uri,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::SUBMIT)?;
    let long = query(&uri, "letters") == "latin";
    let mut of_script: BTreeMap<usize, Vec<&'static Language>> = BTreeMap::new();
    for language in all().iter().filter(|language| is_a_name(language)) {
        of_script.entry(script(language)).or_default().push(language);
    }
    let groups = if long {
        of_script.remove(&ALPHABET).map(|latin| group(SCRIPTS[ALPHABET].0, &latin)).into_iter().collect()
    } else {
        let often = before.by_the_city(&portal.desk).await?;
        let here = spoken_here(&portal, &often.languages);
        let is_here = |language: &&Language| here.contains(language.tag.as_str());
        if let Some(latin) = of_script.get_mut(&ALPHABET) {
            latin.retain(is_here);
        }
        let named =
            |heading: String, languages: Vec<OwnName>| Group { heading, lang: String::new(), languages };
        let most = often.languages.iter().filter_map(find).map(own_name).collect();
        let signed = all().iter().filter(|language| language.signed).filter(is_here).map(own_name).collect();
        let scripts = of_script.iter().map(|(number, languages)| {
            let heading = SCRIPTS.get(*number).map_or(OTHERS, |(heading, _)| heading);
            group(heading, languages)
        });
        let first = named(visitor.words.say(texts::SpeakOften), most);
        let last = named(visitor.words.say(texts::SpeakSigned), signed);
        let groups = [first].into_iter().chain(scripts).chain([last]);
        groups.filter(|group| !group.languages.is_empty()).collect()
    };
    page(&NamesPage { frame: visitor.frame(&portal, texts::SpeakTitle), groups, long })
}

/// True for a language of its own: not a regional form, which is found under its language, and not a sign language.
fn is_a_name(language: &Language) -> bool {
    !language.signed && !language.tag.as_str().contains('-')
}

/// The number of the script of its own name among [`SCRIPTS`]; every other script comes after them.
fn script(language: &Language) -> usize {
    let first = language.autonym.chars().find(|letter| letter.is_alphabetic()).unwrap_or('A');
    let has = |ranges: &[(char, char)]| ranges.iter().any(|(from, to)| (*from..=*to).contains(&first));
    SCRIPTS.iter().position(|(_, ranges)| has(ranges)).unwrap_or(SCRIPTS.len())
}

fn own_name(language: &'static Language) -> OwnName {
    let own = language.autonym;
    OwnName { tag: language.tag.as_str(), own, dir: direction(own) }
}

/// The names of a group in alphabetical order; languages of one name stand there once, and are told apart when asking.
fn group(heading: &str, languages: &[&'static Language]) -> Group {
    let mut seen = BTreeSet::new();
    let named = languages.iter().filter(|language| seen.insert(language.autonym));
    let mut languages: Vec<OwnName> = named.map(|language| own_name(language)).collect();
    languages.sort_by_cached_key(|name| name.own.to_lowercase());
    let lang = languages.first().map(|name| name.tag.to_owned()).unwrap_or_default();
    Group { heading: heading.to_owned(), lang, languages }
}

/// What is asked for, what interpreters speak, what these pages can be read in; and American Sign Language.
fn spoken_here(portal: &Portal, often: &[LanguageTag]) -> BTreeSet<String> {
    let mut here: BTreeSet<String> = often.iter().map(ToString::to_string).collect();
    let roster = portal.desk.roster();
    let active = roster.iter().filter(|interpreter| interpreter.active);
    here.extend(
        active.flat_map(|interpreter| interpreter.languages.iter().map(|spoken| spoken.tag.to_string())),
    );
    here.extend(portal.catalogue.locales().iter().map(|locale| locale.language().to_owned()));
    here.insert("ase".to_owned());
    here
}

/// `GET /speak/{tag}`: the sentences in that language, and the way on.
pub(super) async fn sentence(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(tag): Path<String>,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::SUBMIT)?;
    let words = &visitor.words;
    let frame = visitor.frame(&portal, texts::SpeakTitle);
    if tag == UNKNOWN {
        let here = sentences(&portal, Locale::EN_US);
        return page(&SentencePage {
            frame,
            own: None,
            picture: true,
            sentence_lang: here.lang().to_owned(),
            sentence_dir: here.dir(),
            lines: lines(&here),
            note: None,
            forward: format!("/ask?language={UNKNOWN}"),
            forward_label: words.say(texts::SpeakAskUnknown),
        });
    }
    let tag = LanguageTag::parse(&tag).map_err(|_| Fault::NotFound)?;
    let language = find(&tag).ok_or(Fault::NotFound)?;
    let name = portal.renderer.language_ref(&tag);
    let own_words = locale_of(&portal, &tag)
        .map(|locale| sentences(&portal, locale))
        .filter(|own| is_translated(&portal, own));
    let here = own_words.clone().unwrap_or_else(|| sentences(&portal, Locale::EN_US));
    let note = own_words.is_none().then(|| words.say(texts::SpeakNoSentence { language: name.clone() }));
    let one_of_several = all().iter().filter(|other| other.autonym == language.autonym).count() > 1;
    let (field, value) =
        if one_of_several { ("q", language.autonym) } else { ("language", language.tag.as_str()) };
    let value: String = form_urlencoded::byte_serialize(value.as_bytes()).collect();
    page(&SentencePage {
        frame,
        own: Some(Choice::of(words, &tag)),
        picture: own_words.is_none(),
        sentence_lang: here.lang().to_owned(),
        sentence_dir: here.dir(),
        lines: lines(&here),
        note,
        forward: format!("/ask?{field}={value}"),
        forward_label: words.say(texts::SpeakAsk { language: name }),
    })
}

fn sentences(portal: &Portal, locale: Locale) -> Words {
    Words::new(portal.renderer.clone(), locale)
}

fn lines(words: &Words) -> Vec<String> {
    vec![words.say(texts::SpeakInterpreter), words.say(texts::SpeakFree), words.say(texts::SpeakNoStatus)]
}

/// True when the promise is there in this language, and not only in English instead.
fn is_translated(portal: &Portal, words: &Words) -> bool {
    let reference = sentences(portal, Locale::EN_US);
    words.locale().language() == Locale::EN_US.language()
        || lines(words).iter().zip(lines(&reference)).all(|(own, english)| *own != english)
}

/// The locale that somebody who speaks this language reads: its own. For languages that are written in a form which has
/// another tag, that form: Mandarin and Cantonese in Chinese characters, the Arabics of daily life in Arabic, Tagalog as
/// Filipino. Never one that is only similar.
fn locale_of(portal: &Portal, tag: &LanguageTag) -> Option<Locale> {
    let written = match tag.language() {
        "cmn" | "zh" => "zh-Hans",
        "yue" => "zh-Hant",
        "tl" => "fil",
        _ if tag.macrolanguage() == Some("ar") => "ar",
        own => own,
    };
    let locales = portal.catalogue.locales();
    let exact = locales.iter().find(|locale| locale.tag().eq_ignore_ascii_case(written));
    exact.or_else(|| locales.iter().find(|locale| locale.language() == written)).copied()
}
