//! Why somebody is not asked, in the reader's words. The exact detail is English, as in the desk's history.

use turjuman_dispatch::eligibility::{Exclusion, ExclusionReason};

use super::texts;
use crate::Words;

/// A reason as it is shown.
pub(super) struct Reason {
    /// Its stable name, which an assignment by hand accepts it by.
    pub(super) key: &'static str,
    pub(super) text: String,
    /// What exactly it rests on.
    pub(super) detail: String,
}

impl Reason {
    pub(super) fn of(words: &Words, exclusion: &Exclusion) -> Self {
        let reason = exclusion.reason;
        Self { key: reason.name(), text: text(words, reason), detail: exclusion.detail.clone() }
    }
}

/// A reason in words.
pub(super) fn text(words: &Words, reason: ExclusionReason) -> String {
    match reason {
        ExclusionReason::Inactive => words.say(texts::WhyReasonInactive),
        ExclusionReason::Language => words.say(texts::WhyReasonLanguage),
        ExclusionReason::NearLanguageUnconfirmed => words.say(texts::WhyReasonNearLanguageUnconfirmed),
        ExclusionReason::ConsentMissing => words.say(texts::WhyReasonConsentMissing),
        ExclusionReason::Modality => words.say(texts::WhyReasonModality),
        ExclusionReason::QualificationMissing => words.say(texts::WhyReasonQualificationMissing),
        ExclusionReason::QualificationExpired => words.say(texts::WhyReasonQualificationExpired),
        ExclusionReason::NotAvailable => words.say(texts::WhyReasonNotAvailable),
        ExclusionReason::Overlap => words.say(texts::WhyReasonOverlap),
        ExclusionReason::Travel => words.say(texts::WhyReasonTravel),
        ExclusionReason::Distance => words.say(texts::WhyReasonDistance),
        ExclusionReason::Excluded => words.say(texts::WhyReasonExcluded),
        ExclusionReason::DeclinedBefore => words.say(texts::WhyReasonDeclinedBefore),
        ExclusionReason::Gender => words.say(texts::WhyReasonGender),
        ExclusionReason::AlreadyAsked => words.say(texts::WhyReasonAlreadyAsked),
        ExclusionReason::Budget => words.say(texts::WhyReasonBudget),
        ExclusionReason::QuietHours => words.say(texts::WhyReasonQuietHours),
    }
}
