//! Languages.

use turjuman_dispatch::model::PairReport;
use turjuman_languages::{Language, LanguageTag, Resolution, compare};
use turjuman_operations::error::Problem;
use turjuman_operations::one_language;
use turjuman_proto::v1;

use super::Checks;
use super::common::{choice, tier_to_proto};

/// The longest language that anybody may write.
pub(crate) const LONGEST: usize = 80;

/// Text of a bounded length; needed or not.
pub(crate) fn text<'a>(checks: &mut Checks, field: &str, text: &'a str, needed: bool) -> &'a str {
    let text = text.trim();
    if needed && text.is_empty() {
        checks.add(field, Problem::Required);
    }
    if text.chars().count() > LONGEST {
        checks.add(field, Problem::TooLong { max: LONGEST });
    }
    text
}

/// A language that is known and one: what is ambiguous is compared with nothing.
pub(crate) fn known(checks: &mut Checks, field: &str, given: &str) -> Option<LanguageTag> {
    let given = text(checks, field, given, true);
    if given.is_empty() || given.chars().count() > LONGEST {
        return None;
    }
    one_language(given).map_err(|problem| checks.add(field, problem)).ok()
}

/// A language as it travels.
pub(crate) fn to_proto(language: &Language) -> v1::Language {
    v1::Language {
        tag: language.tag.to_string(),
        autonym: language.autonym.to_owned(),
        english_name: language.english.to_owned(),
        names: language.names().map(str::to_owned).collect(),
        signed: language.signed,
    }
}

/// What was found, as it travels.
pub(crate) fn resolution_to_proto(found: Resolution) -> v1::ResolveLanguageResponse {
    let mut answer = v1::ResolveLanguageResponse::default();
    match found {
        Resolution::Language(tag) => {
            answer.set_outcome(v1::ResolutionOutcome::Language);
            answer.tag = tag.to_string();
        }
        Resolution::Ask { question, candidates } => {
            answer.set_outcome(v1::ResolutionOutcome::Ask);
            answer.question = question;
            answer.candidates = candidates.iter().map(choice).collect();
        }
        Resolution::Unknown { nearest } => {
            answer.set_outcome(v1::ResolutionOutcome::Unknown);
            answer.candidates = nearest.iter().map(choice).collect();
        }
    }
    answer
}

/// A pair of languages that did not work.
pub(crate) fn report_to_proto(report: &PairReport) -> v1::LanguagePairReport {
    v1::LanguagePairReport {
        requested_tag: report.requested.to_string(),
        offered_tag: report.offered.to_string(),
        tier: tier_to_proto(compare(&report.requested, &report.offered).tier).into(),
        not_understood_count: report.not_understood,
    }
}
