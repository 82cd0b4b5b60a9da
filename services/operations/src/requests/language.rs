//! What people write about languages, read: the one asked for, further ones, and "nobody knows".

use turjuman_dispatch::model::{FurtherLanguage, LanguageNeed, Modality, Request};
use turjuman_dispatch::policy::Policy;
use turjuman_languages::{LanguageTag, Resolution, names_no_language, resolve};

use super::submit::FurtherInput;
use crate::error::{Problem, Violations};
use crate::notice::NoticeContent;
use crate::validate;

/// Further languages of one request; more would be asked about and not searched for.
const MOST_FURTHER: usize = 5;

/// What a clerk can read out when nobody has an idea.
const OPEN_QUESTION: &str =
    "What do you call the language you speak at home, and which country and town are you from?";

/// Reads the language asked for. Ambiguity becomes a question to the requester; so does a language that is said to be
/// unknown, whatever else was written about it. A name that nobody knows is a mistake of the input.
pub(super) fn read_language(policy: &Policy, input: &str, unknown: bool) -> Result<LanguageNeed, Problem> {
    if unknown && input.trim().is_empty() {
        return Ok(LanguageNeed { question: Some(OPEN_QUESTION.to_owned()), ..LanguageNeed::default() });
    }
    let input = validate::one_line(input, policy.limits.max_language_characters as usize)?;
    let mut need = LanguageNeed { input: input.clone(), ..LanguageNeed::default() };
    match resolve(&input) {
        Resolution::Language(tag) if unknown => {
            need.question = Some(OPEN_QUESTION.to_owned());
            need.candidates = vec![tag];
        }
        Resolution::Language(tag) => need.tag = Some(tag),
        Resolution::Ask { question, candidates } => {
            need.question = Some(question);
            need.candidates = candidates;
        }
        Resolution::Unknown { nearest } if !nearest.is_empty() => {
            need.question = Some("Which of these languages is it?".to_owned());
            need.candidates = nearest;
        }
        // "Unknown", "don't know", "und": that is an answer, too.
        Resolution::Unknown { .. } if unknown || names_no_language(&input) => {
            need.question = Some(OPEN_QUESTION.to_owned());
        }
        Resolution::Unknown { .. } => return Err(Problem::LanguageUnknown { input }),
    }
    Ok(need)
}

/// Reads what would do instead of `first`. Each further language has to be clear by itself: a question about a second choice
/// would keep the search for the first one waiting.
pub(super) fn read_further(
    policy: &Policy,
    first: Option<&LanguageTag>,
    modality: Option<Modality>,
    said: &[FurtherInput],
    wrong: &mut Violations,
) -> Vec<FurtherLanguage> {
    let mut further: Vec<FurtherLanguage> = Vec::new();
    if said.len() > MOST_FURTHER {
        let expected = format!("at most {MOST_FURTHER} further languages");
        wrong.add("further_languages", Problem::Invalid { expected });
        return further;
    }
    for (index, given) in said.iter().enumerate() {
        let field = |name: &str| format!("further_languages[{index}].{name}");
        let FurtherInput { language, proficiency, source } = given;
        let longest = policy.limits.max_language_characters as usize;
        let tag =
            validate::one_line(language, longest).and_then(|language| validate::one_language(&language));
        let tag = wrong.keep(&field("language"), tag);
        let proficiency = wrong.keep(&field("proficiency"), proficiency.ok_or(Problem::Required));
        let source = wrong.keep(&field("source"), source.ok_or(Problem::Required));
        let (Some(tag), Some(proficiency), Some(source)) = (tag, proficiency, source) else { continue };
        if tag.is_signed() && modality == Some(Modality::Phone) {
            let expected = "a signed language needs on_site or video".to_owned();
            wrong.add(field("language"), Problem::Invalid { expected });
        } else if first == Some(&tag) || further.iter().any(|known| known.tag == tag) {
            let expected = "a language that is not named twice".to_owned();
            wrong.add(field("language"), Problem::Invalid { expected });
        } else {
            further.push(FurtherLanguage { tag, proficiency, source });
        }
    }
    further
}

/// What the requester is asked when the language is not clear.
pub(super) fn question_about(request: &Request) -> NoticeContent {
    let need = &request.language;
    if !need.is_unknown() {
        let (input, candidates) = (need.input.clone(), need.candidates.clone());
        return NoticeContent::LanguageQuestion { input, candidates };
    }
    let vendor = request.fallback.as_ref();
    NoticeContent::LanguageUnknown {
        vendor_name: vendor.map(|vendor| vendor.name.clone()),
        vendor_phone: vendor.map(|vendor| vendor.phone.clone()),
        access_hint: vendor.and_then(|vendor| vendor.access_hint.clone()),
    }
}
