//! What would help a request that nobody can serve, in the reader's words.

use turjuman_dispatch::explain::{Change, Suggestion};

use super::texts;
use crate::Words;

/// A suggestion, with how many people it would help to.
pub(super) fn text(words: &Words, suggestion: &Suggestion) -> String {
    let refer = |tag| words.renderer().language_ref(tag);
    let change = match &suggestion.change {
        Change::Modality(modality) => {
            let modality = words.renderer().modality_ref(*modality);
            words.say(texts::WhyHelpModality { modality })
        }
        Change::ConfirmNear { language, .. } => words.say(texts::WhyHelpNear { language: refer(language) }),
        Change::RecordConsent { language, .. } => {
            words.say(texts::WhyHelpConsent { language: refer(language) })
        }
        Change::AnyGender => words.say(texts::WhyHelpGender),
        Change::WiderRadius => words.say(texts::WhyHelpRadius),
        Change::Shift { minutes } => {
            let by = u32::try_from(minutes.unsigned_abs()).unwrap_or(u32::MAX);
            if *minutes < 0 {
                words.say(texts::WhyHelpEarlier { minutes: by })
            } else {
                words.say(texts::WhyHelpLater { minutes: by })
            }
        }
        Change::Wait { until } => words.say(texts::WhyHelpWait { until: *until }),
    };
    words.say(texts::WhyHelp { change, count: suggestion.people })
}
