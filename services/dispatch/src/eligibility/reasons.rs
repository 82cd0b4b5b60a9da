//! The answer of [`super::assess`]: reasons with details.

use serde::{Deserialize, Serialize};

use super::LanguageMatch;
use crate::model::named;

/// Why somebody is not asked. The names are stable: clients, events and tests hold on to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExclusionReason {
    /// Not on the active roster.
    Inactive,
    /// Does not interpret the language, or none that the encounter type lets stand for it.
    Language,
    /// A near language that the requester has not confirmed.
    NearLanguageUnconfirmed,
    /// A second language to which no consent was recorded.
    ConsentMissing,
    /// Does not work this way.
    Modality,
    /// Has none of the qualifications that the encounter type asks for.
    QualificationMissing,
    /// Had one, but it has expired by the day of the session.
    QualificationExpired,
    /// Is not available at that time.
    NotAvailable,
    /// Is bound elsewhere at that time.
    Overlap,
    /// Could not travel there in time from, or from there in time to, another session.
    Travel,
    /// Is too far away for the waves sent so far, or for their own wish.
    Distance,
    /// The request excludes them.
    Excluded,
    /// Declined this request before, or gave it back.
    DeclinedBefore,
    /// Another gender was asked for.
    Gender,
    /// Was asked already. Soft.
    AlreadyAsked,
    /// Was asked often enough for now. Soft.
    Budget,
    /// Is in their quiet hours. Soft.
    QuietHours,
}
named!(ExclusionReason {
    Inactive = "inactive",
    Language = "language",
    NearLanguageUnconfirmed = "near_language_unconfirmed",
    ConsentMissing = "consent_missing",
    Modality = "modality",
    QualificationMissing = "qualification_missing",
    QualificationExpired = "qualification_expired",
    NotAvailable = "not_available",
    Overlap = "overlap",
    Travel = "travel",
    Distance = "distance",
    Excluded = "excluded",
    DeclinedBefore = "declined_before",
    Gender = "gender",
    AlreadyAsked = "already_asked",
    Budget = "budget",
    QuietHours = "quiet_hours",
});

impl ExclusionReason {
    /// True when the reason only says "not now": it keeps people from being asked, never from accepting.
    pub const fn is_soft(self) -> bool {
        matches!(self, ExclusionReason::AlreadyAsked | ExclusionReason::Budget | ExclusionReason::QuietHours)
    }
}

/// A reason and what exactly it rests on, in English, for coordinators and logs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exclusion {
    /// The reason.
    pub reason: ExclusionReason,
    /// Half a sentence with the interpreter as its subject. Never about the resident.
    pub detail: String,
}

impl Exclusion {
    pub(super) fn new(reason: ExclusionReason, detail: impl Into<String>) -> Self {
        Self { reason, detail: detail.into() }
    }
}

/// What [`super::assess`] found.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// The interpreter's language that serves best, if any comes near; it may still be excluded.
    pub language: Option<LanguageMatch>,
    /// Everything that speaks against them; empty when nothing does.
    pub exclusions: Vec<Exclusion>,
    /// Kilometres from home to the session, when it is on site and their home is known.
    pub distance_km: Option<f64>,
}

impl Assessment {
    /// True when they could serve the request: an acceptance would stand.
    pub fn is_eligible(&self) -> bool {
        self.exclusions.iter().all(|exclusion| exclusion.reason.is_soft())
    }

    /// True when they could serve it and may be asked now.
    pub fn is_askable(&self) -> bool {
        self.exclusions.is_empty()
    }

    /// True when this reason is among those found.
    pub fn has(&self, reason: ExclusionReason) -> bool {
        self.exclusions.iter().any(|exclusion| exclusion.reason == reason)
    }

    /// The reasons that make them unable, without those that only say "not now".
    pub fn hard(&self) -> impl Iterator<Item = &Exclusion> {
        self.exclusions.iter().filter(|exclusion| !exclusion.reason.is_soft())
    }
}
