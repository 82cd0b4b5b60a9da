//! What is wrong with a form, beside each field, in the reader's words.

use std::collections::BTreeMap;

use turjuman_dispatch::model::Modality;
use turjuman_languages::{Resolution, resolve};
use turjuman_localization::Joined;
use turjuman_operations::error::{Problem, Violation};
use turjuman_operations::requests::{FurtherInput, Submit};

use super::given::FURTHER_FIELDS;
use super::reading::Read;
use super::texts;
use crate::{Portal, Words};

/// Problems by field of the page, one each.
#[derive(Debug, Default)]
pub(super) struct Problems(BTreeMap<&'static str, String>);

impl Problems {
    /// Notes a problem, unless the field has one: the first is the plainest.
    pub(super) fn add(&mut self, field: &'static str, text: String) {
        self.0.entry(field).or_insert(text);
    }

    /// True when nothing is wrong.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is wrong with a field.
    pub(super) fn of(&self, field: &str) -> Option<&str> {
        self.0.get(field).map(String::as_str)
    }

    /// The attributes of a field: whether it is wrong, and where that is explained.
    pub(super) fn described(&self, field: &str) -> String {
        match self.of(field) {
            Some(_) => format!(" aria-invalid=\"true\" aria-describedby=\"{field}-problem\""),
            None => String::new(),
        }
    }

    /// The same for a field that has a hint.
    pub(super) fn hinted(&self, field: &str, hint: &str) -> String {
        match self.of(field) {
            Some(_) => format!(" aria-invalid=\"true\" aria-describedby=\"{hint} {field}-problem\""),
            None => format!(" aria-describedby=\"{hint}\""),
        }
    }

    /// True when something is wrong in the part that is closed otherwise.
    pub(super) fn in_details(&self) -> bool {
        let inside =
            |field: &&str| ["minutes", "gender", "case"].contains(field) || field.starts_with("further");
        self.0.keys().any(inside)
    }

    /// Notes what the desk says is wrong.
    pub(super) fn take(&mut self, portal: &Portal, words: &Words, read: &Read, found: &[Violation]) {
        for violation in found {
            let (field, text) = explain(portal, words, read, violation);
            self.add(field, text);
        }
    }
}

/// The field of the page, and what is wrong with it.
fn explain(portal: &Portal, words: &Words, read: &Read, violation: &Violation) -> (&'static str, String) {
    let policy = portal.desk.policy();
    let Submit { encounter_type, said, .. } = &read.input;
    match (violation.field.as_str(), &violation.problem) {
        ("language", Problem::LanguageUnknown { input }) => {
            ("language", words.say(texts::AskLanguageNothing { name: input.clone() }))
        }
        ("language", problem) => ("language", code(words, problem, words.say(texts::AskLanguageMissing))),
        ("modality", Problem::Required) => ("how", words.say(texts::AskHowMissing)),
        ("modality", _) => {
            let possible = policy.encounter_type(encounter_type).map(|kind| kind.modalities.as_slice());
            let fits = |ways: &&[Modality]| read.input.modality.is_none_or(|chosen| !ways.contains(&chosen));
            match possible.filter(fits) {
                Some(ways) => {
                    let ways: Vec<String> = ways.iter().map(|way| words.modality(*way)).collect();
                    let ways = words.list(&ways, Joined::Or);
                    ("how", words.say(texts::AskHowNotForThis { ways }))
                }
                None => ("how", words.say(texts::AskHowSigned)),
            }
        }
        ("start", _) => ("when", words.say(texts::AskWhenMissing)),
        ("starts_at", Problem::TimePast) => ("when", words.say(texts::AskWhenPast)),
        ("starts_at", _) => {
            ("when", words.say(texts::AskWhenTooFar { days: policy.limits.max_horizon_days }))
        }
        ("phone_number", _) => ("phone", words.say(texts::AskPhoneWrong)),
        ("site.site_id", _) => ("site", words.say(texts::AskSiteMissing)),
        ("site.room", problem) => ("room", code(words, problem, words.say(texts::AskCodeWrong))),
        ("case_reference", problem) => ("case", code(words, problem, words.say(texts::AskCodeWrong))),
        ("encounter_type", _) => ("what", words.say(texts::AskWhatMissing)),
        ("duration", _) => ("minutes", minutes_wrong(portal, words, encounter_type)),
        ("interpreter_gender", _) => ("gender", words.say(texts::AskGenderNotHere)),
        ("department", _) => ("department", words.say(texts::AskDepartmentMissing)),
        _ => further_problem(words, &read.rows, &said.further, violation)
            .unwrap_or_else(|| ("language", words.say(texts::AskCheckThis))),
    }
}

/// The field of a further language, and what is wrong with it; `None` where the problem is with something else.
pub(super) fn further_problem(
    words: &Words,
    rows: &[usize],
    said: &[FurtherInput],
    violation: &Violation,
) -> Option<(&'static str, String)> {
    let (index, part) = further(&violation.field)?;
    let field = rows.get(index).and_then(|row| FURTHER_FIELDS.get(*row)).copied();
    let written = said.get(index).map(|further| further.language.clone());
    let text = further_wrong(words, part, written.unwrap_or_default(), &violation.problem);
    Some((field.unwrap_or(FURTHER_FIELDS[0]), text))
}

/// Too long, or what else is wrong with a short text.
fn code(words: &Words, problem: &Problem, otherwise: String) -> String {
    match problem {
        Problem::TooLong { max } => {
            words.say(texts::AskTooLong { max: u32::try_from(*max).unwrap_or(u32::MAX) })
        }
        _ => otherwise,
    }
}

/// Which lengths are possible.
pub(super) fn minutes_wrong(portal: &Portal, words: &Words, encounter_type: &str) -> String {
    let policy = portal.desk.policy();
    let of_this = policy.encounter_type(encounter_type).map_or(u32::MAX, |kind| kind.max_minutes);
    let longest = policy.limits.max_minutes.min(of_this);
    words.say(texts::AskDurationWrong { shortest: policy.limits.min_minutes, longest })
}

/// Which further language, and which part of it: `further_languages[1].language`.
fn further(path: &str) -> Option<(usize, &str)> {
    let (index, part) = path.strip_prefix("further_languages[")?.split_once("].")?;
    Some((index.parse().ok()?, part))
}

fn further_wrong(words: &Words, part: &str, name: String, problem: &Problem) -> String {
    match (part, resolve(&name)) {
        ("proficiency", _) => words.say(texts::AskFurtherProficiencyMissing),
        ("source", _) => words.say(texts::AskFurtherSourceMissing),
        (_, Resolution::Language(tag)) if tag.is_signed() => words.say(texts::AskHowSigned),
        (_, Resolution::Language(_)) => code(words, problem, words.say(texts::AskFurtherTwice)),
        _ => words.say(texts::AskFurtherUnclear { name }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_says_what_is_wrong_and_where_that_is_explained() {
        let mut problems = Problems::default();
        assert!(problems.is_empty() && problems.described("case").is_empty());
        assert_eq!(problems.hinted("case", "case-hint"), " aria-describedby=\"case-hint\"");
        problems.add("case", "first".into());
        problems.add("case", "second".into());
        assert_eq!(problems.of("case"), Some("first"));
        assert!(problems.in_details());
        let described = " aria-invalid=\"true\" aria-describedby=\"case-hint case-problem\"";
        assert_eq!(problems.hinted("case", "case-hint"), described);
    }

    #[test]
    fn paths_of_further_languages_are_read() {
        assert_eq!(further("further_languages[2].source"), Some((2, "source")));
        assert_eq!(further("further_languages"), None);
    }
}
