//! Reports from sessions in which the two could not understand each other, counted by pair of languages: what a reviewer
//! of the table of who understands whom looks at first. Counts only: not who, not when, not where.

use turjuman_languages::LanguageTag;

use super::OrganizationId;

/// How often a pair of languages did not work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairReport {
    /// The organization.
    pub organization: OrganizationId,
    /// The language that the person speaks, as it was asked for.
    pub requested: LanguageTag,
    /// The language of the interpreter.
    pub offered: LanguageTag,
    /// Counts the changes, from 1.
    pub version: u64,
    /// How many sessions were reported.
    pub not_understood: u64,
}

impl PairReport {
    /// The pair as one text: its key.
    pub fn pair(&self) -> String {
        Self::key(&self.requested, &self.offered)
    }

    /// The key of a pair. A tag has no `>`.
    pub fn key(requested: &LanguageTag, offered: &LanguageTag) -> String {
        format!("{requested}>{offered}")
    }

    /// The first report of a pair.
    pub fn first(organization: OrganizationId, requested: LanguageTag, offered: LanguageTag) -> Self {
        Self { organization, requested, offered, version: 1, not_understood: 1 }
    }

    /// One more report.
    #[must_use]
    pub fn again(self) -> Self {
        Self { version: self.version + 1, not_understood: self.not_understood + 1, ..self }
    }
}
