//! From what was typed to a request as the desk takes it. What cannot be read is noted beside its field; what is against the
//! rules is for the desk to say.

use jiff::SignedDuration;
use jiff::Timestamp;
use jiff::civil::DateTime;
use turjuman_dispatch::model::{Department, LanguageSource, Modality, Proficiency};
use turjuman_languages::{Resolution, resolve};
use turjuman_operations::requests::{FurtherInput, JoinInput, Said, Start, Submit};

use super::given::{FurtherRow, Given};
use super::problems::{Problems, minutes_wrong};
use super::search::{UNKNOWN, search};
use super::texts;
use crate::{Portal, Words};

/// A request as it was read.
pub(super) struct Read {
    /// As the desk takes it.
    pub(super) input: Submit,
    /// For each further language of it, the row of the form.
    pub(super) rows: Vec<usize>,
}

/// Which language a form asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asked {
    /// This one: a tag from the list, or a name that is clear.
    Language(String),
    /// Nobody knows. What was written is a hint.
    Unknown(String),
    /// What was written is a question: the list has to be shown.
    Question,
    /// Nothing was said.
    Nothing,
}

impl Asked {
    /// The list has the last word, unless something else was written after it was made.
    pub(super) fn of(given: &Given) -> Self {
        let Given { q, searched, language, .. } = given;
        if language == UNKNOWN {
            return Asked::Unknown(q.clone());
        }
        let written_since = !q.is_empty() && q != searched;
        if !language.is_empty() {
            let of_the_list = !written_since
                || search(q, &[]).languages.iter().any(|tag| tag.as_str() == language.as_str());
            return if of_the_list { Asked::Language(language.clone()) } else { Asked::Question };
        }
        match (q.is_empty(), resolve(q)) {
            (true, _) => Asked::Nothing,
            (false, Resolution::Language(_)) => Asked::Language(q.clone()),
            (false, _) => Asked::Question,
        }
    }
}

/// Reads the form.
pub(super) fn read(portal: &Portal, words: &Words, given: &Given, problems: &mut Problems) -> Read {
    let (language, unknown) = match Asked::of(given) {
        Asked::Language(language) => (language, false),
        Asked::Unknown(hint) => (hint, true),
        Asked::Question => (given.q.clone(), false),
        Asked::Nothing => (String::new(), false),
    };
    let modality: Option<Modality> = given.how.parse().ok();
    let (rows, further) = further(&given.further);
    let duration = minutes(portal, words, given, problems);
    let input = Submit {
        language,
        said: Said {
            unknown,
            proficiency: given.proficiency.parse().ok(),
            source: source(&given.source),
            further,
        },
        modality,
        encounter_type: given.what.clone(),
        start: start(words, given, problems),
        duration,
        patience: None,
        join: join(words, given, modality, problems),
        interpreter_gender: given.gender.parse().ok(),
        case_reference: some(&given.case),
        excluded_interpreters: Vec::new(),
        department: some(&given.department).map(Department),
    };
    Read { input, rows }
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn source(name: &str) -> Option<LanguageSource> {
    name.parse().ok()
}

/// When: now, or at a time of the city's clock.
fn start(words: &Words, given: &Given, problems: &mut Problems) -> Option<Start> {
    let start = match given.when.as_str() {
        "now" => Some(Start::Now),
        "at" => instant(words, &given.at).map(Start::At),
        _ => None,
    };
    if start.is_none() {
        problems.add("when", words.say(texts::AskWhenMissing));
    }
    start
}

/// A date and time as a browser writes them: `2026-12-03T14:30`. An hour that the clock skips is the one after it; of an hour
/// that comes twice, the first is meant.
fn instant(words: &Words, at: &str) -> Option<Timestamp> {
    let at: DateTime = at.parse().ok()?;
    words.zone().to_ambiguous_zoned(at).compatible().ok().map(|at| at.timestamp())
}

fn minutes(portal: &Portal, words: &Words, given: &Given, problems: &mut Problems) -> Option<SignedDuration> {
    if given.minutes.is_empty() {
        return None;
    }
    let minutes = given.minutes.parse::<u16>().ok().map(|minutes| SignedDuration::from_mins(minutes.into()));
    if minutes.is_none() {
        problems.add("minutes", minutes_wrong(portal, words, &given.what));
    }
    minutes
}

fn join(words: &Words, given: &Given, modality: Option<Modality>, problems: &mut Problems) -> JoinInput {
    match modality {
        Some(Modality::Phone) if !given.phone.is_empty() => JoinInput::Phone { number: given.phone.clone() },
        Some(Modality::OnSite) if !given.site.is_empty() => match given.site.parse() {
            Ok(site) => JoinInput::Site { site, room: some(&given.room) },
            Err(_) => {
                problems.add("site", words.say(texts::AskSiteMissing));
                JoinInput::None
            }
        },
        _ => JoinInput::None,
    }
}

/// The further languages that were named, each with the row in which that was done.
pub(super) fn further(rows: &[FurtherRow]) -> (Vec<usize>, Vec<FurtherInput>) {
    let named = rows.iter().enumerate().filter(|(_, row)| !row.language.is_empty());
    named
        .map(|(index, row)| {
            let proficiency: Option<Proficiency> = row.proficiency.parse().ok();
            (index, FurtherInput { language: row.language.clone(), proficiency, source: source(&row.source) })
        })
        .unzip()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(q: &str, searched: &str, language: &str) -> Asked {
        let (q, searched, language) = (q.to_owned(), searched.to_owned(), language.to_owned());
        Asked::of(&Given { q, searched, language, ..Given::default() })
    }

    #[test]
    fn what_was_chosen_counts_unless_something_else_was_written_afterwards() {
        assert_eq!(asked("", "", "ht"), Asked::Language("ht".into()));
        assert_eq!(asked("Creole", "Creole", "ht"), Asked::Language("ht".into()));
        assert_eq!(asked("Creole", "Cre", "ht"), Asked::Language("ht".into()), "it is an answer to both");
        assert_eq!(asked("Mam", "", "ht"), Asked::Question, "which of the two?");
        assert_eq!(asked("Mam", "", ""), Asked::Language("Mam".into()));
        assert_eq!(asked("Mayan", "", ""), Asked::Question);
        assert_eq!(asked("qwrtz", "", ""), Asked::Question);
        assert_eq!(asked("", "", ""), Asked::Nothing);
        assert_eq!(asked("from the mountains", "", UNKNOWN), Asked::Unknown("from the mountains".into()));
    }
}
