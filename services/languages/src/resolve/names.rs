//! The index of names: languages, questions, places, and the registry's own names. Keys are folded.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Resolution;
use crate::fold;
use crate::registry;
use crate::rows::{list, rows};
use crate::table::{self, Language};
use crate::tag::LanguageTag;

/// A name that means more than one language.
#[derive(Debug)]
pub(super) struct Question {
    text: &'static str,
    tags: Vec<&'static str>,
    candidates: Vec<LanguageTag>,
}

impl Question {
    pub(super) fn ask(&self) -> Resolution {
        Resolution::Ask { question: self.text.to_owned(), candidates: self.candidates.clone() }
    }

    /// Whether it asks which sign language.
    pub(super) fn is_about_signs(&self) -> bool {
        self.tags.contains(&"sgn")
    }

    /// Whether `language` is an answer to this question.
    pub(super) fn covers(&self, language: &LanguageTag) -> bool {
        let named = |tag: &LanguageTag| tag.language() == language.language();
        let group = |code: &&'static str| {
            language.macrolanguage() == Some(*code)
                || table::find(language).is_some_and(|row| row.families().any(|family| family == *code))
        };
        self.candidates.iter().any(named) || self.tags.iter().any(group)
    }
}

/// A place, and what is spoken there.
struct Place {
    name: &'static str,
    region: &'static str,
    candidates: Vec<LanguageTag>,
}

struct Index {
    languages: HashMap<String, Vec<&'static Language>>,
    questions: Vec<Question>,
    question_of_name: HashMap<String, usize>,
    question_of_tag: HashMap<&'static str, usize>,
    places: HashMap<String, Place>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index {
        languages: HashMap::new(),
        questions: Vec::new(),
        question_of_name: HashMap::new(),
        question_of_tag: HashMap::new(),
        places: HashMap::new(),
    };
    for language in table::all() {
        for name in language.names() {
            let found = index.languages.entry(fold::key(name)).or_default();
            if !found.iter().any(|known| known.tag == language.tag) {
                found.push(language);
            }
        }
    }
    let tags = |file: &str, line: usize, cell: &'static str| -> Vec<LanguageTag> {
        let parse =
            |code: &str| LanguageTag::parse(code).unwrap_or_else(|error| panic!("{file}:{line}: {error}"));
        list(cell).map(parse).collect()
    };
    for (line, [names, groups, text, candidates]) in
        rows::<4>("questions.tsv", include_str!("../../data/questions.tsv"))
    {
        let number = index.questions.len();
        index.question_of_name.extend(list(names).map(|name| (fold::key(name), number)));
        index.question_of_tag.extend(list(groups).map(|tag| (tag, number)));
        let candidates = tags("questions.tsv", line, candidates);
        index.questions.push(Question { text, tags: list(groups).collect(), candidates });
    }
    for (line, [region, names, candidates]) in rows::<3>("places.tsv", include_str!("../../data/places.tsv"))
    {
        for name in list(names) {
            let candidates = tags("places.tsv", line, candidates);
            index.places.insert(fold::key(name), Place { name, region, candidates });
        }
    }
    index
});

/// The registry's English names; built apart, because only rare names need it.
static REGISTERED: LazyLock<HashMap<String, Vec<&'static str>>> = LazyLock::new(|| {
    let mut names: HashMap<String, Vec<&'static str>> = HashMap::new();
    for subtag in registry::languages() {
        for name in subtag.names() {
            let codes = names.entry(fold::key(name)).or_default();
            if !codes.contains(&subtag.code) {
                codes.push(subtag.code);
                codes.sort_unstable();
            }
        }
    }
    names
});

/// The question that the name raises, if it means more than one language.
pub(super) fn question(key: &str) -> Option<&'static Question> {
    INDEX.question_of_name.get(key).map(|number| &INDEX.questions[*number])
}

/// The question that a tag raises: of itself, or of its language where that is a group.
pub(super) fn question_about(tag: &LanguageTag) -> Option<&'static Question> {
    let of = |tag: &str| INDEX.question_of_tag.get(tag);
    of(tag.as_str()).or_else(|| of(tag.language())).map(|number| &INDEX.questions[*number])
}

/// The languages that have the name, in the order of the table.
pub(super) fn languages(key: &str) -> &'static [&'static Language] {
    INDEX.languages.get(key).map_or(&[], Vec::as_slice)
}

/// The question that the name of a place raises.
pub(super) fn place(key: &str) -> Option<Resolution> {
    let place = INDEX.places.get(key)?;
    let question = format!("{} is a place: which language do they speak at home?", place.name);
    Some(Resolution::Ask { question, candidates: place.candidates.clone() })
}

/// The region code of a place or of the people from there ("Colombian" gives `CO`).
pub(super) fn region(key: &str) -> Option<&'static str> {
    INDEX.places.get(key).map(|place| place.region).filter(|region| !region.is_empty())
}

/// The codes to which the registry itself gives the name.
pub(super) fn registered(key: &str) -> &'static [&'static str] {
    REGISTERED.get(key).map_or(&[], Vec::as_slice)
}

/// Every name that raises a question, with its candidates, for looking up what is near.
pub(super) fn questions() -> impl Iterator<Item = (&'static str, &'static [LanguageTag])> {
    let all = INDEX.question_of_name.iter();
    all.map(|(key, number)| (key.as_str(), INDEX.questions[*number].candidates.as_slice()))
}

/// Every key of the table with its languages, for looking up what is near.
pub(super) fn keys() -> impl Iterator<Item = (&'static str, &'static [&'static Language])> {
    INDEX.languages.iter().map(|(key, languages)| (key.as_str(), languages.as_slice()))
}
