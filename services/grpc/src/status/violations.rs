//! Wrong input: every field that is wrong, each with what is wrong in the caller's locale and what would be right.

use tonic::Code;
use tonic_types::ErrorDetails;
use turjuman_localization::ErrorMessage;
use turjuman_notifications::violation_message;
use turjuman_operations::error::{Problem, Violation};

use super::{Answer, Voice};

/// Bytes of fields and descriptions; more violations are counted but not listed. Errors travel as metadata, of which many
/// clients take no more than 8 KiB, base64 included: whoever sends nonsense by the page shall still get an answer.
const MOST_BYTES: usize = 3500;
/// Characters of the message for developers, which repeats the details.
const LONGEST_MESSAGE: usize = 400;

pub(super) fn answer(violations: &[Violation], voice: &Voice, details: &mut ErrorDetails) -> Answer {
    let count = u32::try_from(violations.len()).unwrap_or(u32::MAX);
    let mut answer = Answer::new(
        Code::InvalidArgument,
        "INVALID_REQUEST",
        "the request is not valid",
        ErrorMessage::InvalidRequest { count },
    );
    let mut told = Vec::new();
    let mut reasons = Vec::new();
    let mut bytes = 0;
    for violation in violations {
        let Violation { field, problem } = violation;
        let words = violation_message(violation);
        let mut description = voice.say(&words);
        if let Some(detail) = detail(problem) {
            description.push_str(&format!(" ({detail})"));
        }
        // The field is told twice, the second time with its reason.
        bytes += description.len() + 2 * field.len() + words.reason().len();
        if bytes > MOST_BYTES && !told.is_empty() {
            answer = answer.with("violations", violations.len());
            break;
        }
        details.add_bad_request_violation(field, description);
        answer = answer.with(field, words.reason());
        reasons.push(words.reason());
        told.push(format!("{field}: {problem}"));
        if violations.len() == 1 {
            answer.words = words;
        }
    }
    // One kind of problem is told as what it is; several kinds as "not valid".
    reasons.dedup();
    if let [only] = reasons.as_slice() {
        answer.reason = only;
    }
    let message = format!("{}: {}", answer.message, told.join("; "));
    answer.message = message.chars().take(LONGEST_MESSAGE).collect();
    answer
}

/// What would be right, in English, where the sentence does not say it.
fn detail(problem: &Problem) -> Option<String> {
    match problem {
        Problem::Invalid { expected } | Problem::Window { expected } => Some(expected.clone()),
        Problem::LanguageAmbiguous { .. } => Some(format!("one language; {problem}")),
        Problem::EncounterTypeUnknown { known, .. } => Some(known.clone()),
        Problem::FieldMask { allowed, .. } => Some(allowed.clone()),
        Problem::Unknown | Problem::AlreadyUsed => Some(problem.to_string()),
        Problem::Required
        | Problem::TooLong { .. }
        | Problem::Id
        | Problem::LanguageUnknown { .. }
        | Problem::TimePast
        | Problem::SiteUnknown
        | Problem::GenderNotAskable => None,
    }
}
