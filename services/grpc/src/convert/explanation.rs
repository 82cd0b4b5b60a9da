//! Explanations.

use turjuman_dispatch::eligibility::Exclusion;
use turjuman_dispatch::explain::{Change, Suggestion};
use turjuman_dispatch::model::InterpreterId;
use turjuman_operations::requests::Explained;
use turjuman_proto::v1;

use super::common::{modality_to_proto, reason_to_proto, tier_to_proto};
use super::time;

/// People listed of each kind; all are counted.
const MOST_LISTED: usize = 200;

/// An exclusion as it travels.
fn exclusion(exclusion: &Exclusion) -> v1::Exclusion {
    v1::Exclusion { code: reason_to_proto(exclusion.reason).into(), detail: exclusion.detail.clone() }
}

/// An explanation as it travels.
pub(crate) fn to_proto(explained: &Explained) -> v1::Explanation {
    let Explained { explanation, names } = explained;
    let name = |id: &InterpreterId| names.get(id).cloned().unwrap_or_default();
    let askable =
        explanation.askable.iter().take(MOST_LISTED).zip(1..).map(|(ranked, rank)| v1::AskableCandidate {
            interpreter_id: ranked.interpreter.to_string(),
            display_name: name(&ranked.interpreter),
            rank,
            tier: tier_to_proto(ranked.language.tier).into(),
            language_tag: ranked.language.tag.to_string(),
            distance_km: ranked.why.distance_km,
        });
    let excluded = explanation.excluded.iter().take(MOST_LISTED).map(|(id, reasons)| v1::ExcludedCandidate {
        interpreter_id: id.to_string(),
        display_name: name(id),
        reasons: reasons.iter().map(exclusion).collect(),
    });
    let counts = explanation.counts.iter().map(|(reason, interpreters)| v1::ExclusionCount {
        code: reason_to_proto(*reason).into(),
        interpreters: *interpreters,
    });
    let considered = explanation.askable.len() + explanation.excluded.len();
    v1::Explanation {
        askable: askable.collect(),
        excluded: excluded.collect(),
        counts: counts.collect(),
        suggestions: explanation.suggestions.iter().map(suggestion).collect(),
        considered: u32::try_from(considered).unwrap_or(u32::MAX),
    }
}

fn suggestion(suggestion: &Suggestion) -> v1::Suggestion {
    use v1::suggestion::Change as Proto;
    let change = match &suggestion.change {
        Change::Modality(modality) => Proto::Modality(modality_to_proto(*modality).into()),
        Change::ConfirmNear { language, by_coordinator } => Proto::ConfirmNear(v1::LanguageDecision {
            tag: language.to_string(),
            by_coordinator: *by_coordinator,
        }),
        Change::RecordConsent { language, by_coordinator } => Proto::RecordConsent(v1::LanguageDecision {
            tag: language.to_string(),
            by_coordinator: *by_coordinator,
        }),
        Change::AnyGender => Proto::AnyGender(true),
        Change::WiderRadius => Proto::WiderRadius(true),
        Change::Shift { minutes } => Proto::ShiftMinutes(*minutes),
        Change::Wait { until } => Proto::WaitUntil(time::to_proto(*until)),
    };
    v1::Suggestion { change: Some(change), interpreters: suggestion.people }
}
