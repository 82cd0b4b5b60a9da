//! What was typed into the form for asking, kept letter by letter, so that whoever has to correct one thing types nothing twice.

use http::Uri;
use turjuman_dispatch::model::Modality;
use turjuman_languages::{Resolution, resolve};

use super::asked_before::Usual;
use super::search::UNKNOWN;
use super::texts;
use crate::query::query;
use crate::{Form, Words};

/// Further languages that a form has room for at most: as many as the desk takes.
pub(super) const MOST_FURTHER: usize = 5;

/// Further languages that the form for asking has room for.
const FURTHER_WHEN_ASKING: usize = 3;

/// The fields of further languages.
pub(super) const FURTHER_FIELDS: [&str; MOST_FURTHER] =
    ["further-1", "further-2", "further-3", "further-4", "further-5"];

/// What was typed.
#[derive(Debug, Default)]
pub(super) struct Given {
    pub(super) q: String,
    /// What the list of languages was made for.
    pub(super) searched: String,
    pub(super) language: String,
    pub(super) when: String,
    pub(super) at: String,
    pub(super) how: String,
    pub(super) phone: String,
    pub(super) site: String,
    pub(super) room: String,
    pub(super) what: String,
    pub(super) department: String,
    pub(super) minutes: String,
    pub(super) gender: String,
    pub(super) case: String,
    pub(super) proficiency: String,
    pub(super) source: String,
    pub(super) further: Vec<FurtherRow>,
}

/// A further language, as typed.
#[derive(Debug, Default)]
pub(super) struct FurtherRow {
    pub(super) number: usize,
    pub(super) field: &'static str,
    pub(super) label: String,
    pub(super) language: String,
    pub(super) proficiency: String,
    pub(super) source: String,
}

impl Given {
    /// An empty form: now, and otherwise as the department usually asks. An address may say more, such as "ask again" does.
    pub(super) fn fresh(words: &Words, uri: &Uri, usual: &Usual) -> Self {
        let or = |name: &str, usual: Option<String>| {
            let given = query(uri, name);
            if given.is_empty() { usual.unwrap_or_default() } else { given }
        };
        let (mut q, mut language) = (query(uri, "q"), query(uri, "language"));
        if language != UNKNOWN
            && !matches!(resolve(&language), Resolution::Language(_))
            && !language.is_empty()
        {
            // What is not one language is looked for, and becomes a question.
            q = std::mem::take(&mut language);
        }
        let how = usual.modality.unwrap_or(Modality::Phone).name().to_owned();
        Self {
            q,
            language,
            when: "now".to_owned(),
            how: or("how", Some(how)),
            what: or("what", usual.encounter_type.clone()),
            further: rows::<&str>(words, FURTHER_WHEN_ASKING, &[], &[], &[]),
            ..Self::default()
        }
    }

    /// What a form says.
    pub(super) fn of(words: &Words, form: &Form) -> Self {
        let text = |field: &str| form.text(field).to_owned();
        Self {
            q: text("q"),
            searched: text("searched"),
            language: text("language"),
            when: text("when"),
            at: text("at"),
            how: text("how"),
            phone: text("phone"),
            site: text("site"),
            room: text("room"),
            what: text("what"),
            department: text("department"),
            minutes: text("minutes"),
            gender: text("gender"),
            case: text("case"),
            proficiency: text("proficiency"),
            source: text("source"),
            further: rows(
                words,
                FURTHER_WHEN_ASKING,
                &form.all("further"),
                &form.all("further-proficiency"),
                &form.all("further-source"),
            ),
        }
    }
}

/// So many rows, filled in as far as there is something.
pub(super) fn rows<T: AsRef<str>>(
    words: &Words,
    count: usize,
    languages: &[T],
    proficiencies: &[T],
    sources: &[T],
) -> Vec<FurtherRow> {
    let text = |all: &[T], index: usize| all.get(index).map(AsRef::as_ref).unwrap_or_default().to_owned();
    let row = |(index, field): (usize, &&'static str)| FurtherRow {
        number: index + 1,
        field,
        label: words.say(texts::AskFurtherLanguage { number: u32::try_from(index + 1).unwrap_or(u32::MAX) }),
        language: text(languages, index),
        proficiency: text(proficiencies, index),
        source: text(sources, index),
    };
    FURTHER_FIELDS.iter().take(count).enumerate().map(row).collect()
}
