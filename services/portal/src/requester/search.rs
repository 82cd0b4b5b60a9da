//! The list of languages of the page on which people ask: what is asked for most often, or what was found for the words that
//! somebody wrote. A name that means several languages becomes a question; nothing is ever chosen for anybody.

use turjuman_languages::{LanguageTag, Resolution, names_no_language, resolve, suggest};

use super::texts;
use crate::Words;
use crate::choice::Choice;

/// Languages that are shown at most.
const SHOWN: usize = 12;
/// The value that stands for "not sure which".
pub(super) const UNKNOWN: &str = "unknown";

/// What was found for what somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    /// What to think of it.
    pub(crate) sense: Sense,
    /// The languages to choose from.
    pub(crate) languages: Vec<LanguageTag>,
}

/// What to think of what was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sense {
    /// The first is what the words mean.
    Clear,
    /// The words begin, or are part of, these names.
    Part,
    /// The words mean more than one language.
    Several,
    /// The words mean nothing that is known; these look similar.
    Near,
    /// Somebody says that they do not know.
    Unknown,
    /// The words mean nothing that is known.
    Nothing,
}

/// Looks for what was written. Among names that are only begun, what is asked for often comes first.
pub(crate) fn search(written: &str, often: &[LanguageTag]) -> Found {
    if names_no_language(written) {
        return Found { sense: Sense::Unknown, languages: Vec::new() };
    }
    let (often, others): (Vec<&LanguageTag>, Vec<_>) =
        suggest(written).into_iter().map(|language| &language.tag).partition(|tag| often.contains(tag));
    let begun = || often.iter().chain(&others).map(|tag| (*tag).clone());
    let (sense, languages) = match resolve(written) {
        Resolution::Language(tag) => (Sense::Clear, vec![tag]),
        Resolution::Ask { candidates, .. } => (Sense::Several, candidates),
        Resolution::Unknown { nearest } if often.is_empty() && others.is_empty() => {
            (if nearest.is_empty() { Sense::Nothing } else { Sense::Near }, nearest)
        }
        Resolution::Unknown { .. } => (Sense::Part, Vec::new()),
    };
    let mut shown: Vec<LanguageTag> = Vec::new();
    for tag in languages.into_iter().chain(begun()) {
        if shown.len() < SHOWN && !shown.contains(&tag) {
            shown.push(tag);
        }
    }
    Found { sense, languages: shown }
}

/// The list as it is shown, alone (while somebody writes) or on its page.
pub(super) struct Part {
    pub(super) q: String,
    pub(super) note: String,
    pub(super) choices: Vec<Choice>,
    pub(super) chosen: String,
    pub(super) problem: bool,
    pub(super) with_home: bool,
    pub(super) not_sure: String,
    pub(super) not_sure_hint: String,
}

impl Part {
    /// What is asked for most often, and what is chosen if it is not among that.
    pub(super) fn often(words: &Words, often: &[LanguageTag], chosen: &str) -> Self {
        let mut part = Self::empty(words, chosen);
        part.note = words.say(texts::AskLanguageOften);
        let other = LanguageTag::parse(chosen).ok().filter(|_| !chosen.is_empty() && chosen != UNKNOWN);
        let other = other.filter(|tag| !often.contains(tag));
        part.choices = other.iter().chain(often).map(|tag| Choice::of(words, tag)).collect();
        part
    }

    /// What was found for what somebody wrote.
    pub(super) fn found(words: &Words, written: &str, found: &Found, chosen: &str) -> Self {
        let mut part = Self::empty(words, chosen);
        part.q = written.to_owned();
        part.note = note(words, written, found);
        part.choices = found.languages.iter().map(|tag| Choice::of(words, tag)).collect();
        part.with_home = true;
        if part.chosen.is_empty() {
            part.chosen = match found.sense {
                Sense::Clear => found.languages.first().map(ToString::to_string).unwrap_or_default(),
                Sense::Unknown => UNKNOWN.to_owned(),
                _ => String::new(),
            };
        }
        part
    }

    fn empty(words: &Words, chosen: &str) -> Self {
        Self {
            q: String::new(),
            note: String::new(),
            choices: Vec::new(),
            chosen: chosen.to_owned(),
            problem: false,
            with_home: false,
            not_sure: words.say(texts::AskLanguageNotSure),
            not_sure_hint: words.say(texts::AskLanguageNotSureHint),
        }
    }
}

/// What stands above what was found.
pub(crate) fn note(words: &Words, written: &str, found: &Found) -> String {
    let name = written.to_owned();
    match found.sense {
        Sense::Clear | Sense::Part => {
            let count = u32::try_from(found.languages.len()).unwrap_or(u32::MAX);
            words.say(texts::AskLanguageFound { count, name })
        }
        Sense::Several => words.say(texts::AskLanguageAmbiguous { name }),
        Sense::Near => words.say(texts::AskLanguageNear { name }),
        Sense::Nothing => words.say(texts::AskLanguageNothing { name }),
        Sense::Unknown => words.say(texts::AskLanguageNotSureHint),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(written: &str) -> (Sense, Vec<String>) {
        let found = search(written, &[LanguageTag::parse("es").expect("a tag")]);
        (found.sense, found.languages.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn what_is_clear_comes_first_and_what_is_not_stays_a_question() {
        let (sense, languages) = found("kreyol ayisyen");
        assert_eq!((sense, languages[0].as_str()), (Sense::Clear, "ht"));
        let (sense, languages) = found("Creole");
        assert_eq!(sense, Sense::Several);
        assert!(
            languages.contains(&"ht".to_owned()) && languages.contains(&"kea".to_owned()),
            "{languages:?}"
        );
        assert_eq!(found("don't know").0, Sense::Unknown);
        assert_eq!(found("vietnamesse").0, Sense::Near);
        assert_eq!(found("qwrtzpsd"), (Sense::Nothing, Vec::new()));
    }

    #[test]
    fn of_names_that_are_begun_those_asked_for_often_come_first() {
        let (sense, languages) = found("espano");
        assert_eq!((sense, languages[0].as_str()), (Sense::Part, "es"), "{languages:?}");
        assert!(languages.len() <= SHOWN);
    }
}
