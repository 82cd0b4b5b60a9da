//! [`Tier`]: how well an interpreter's language serves the language that was asked for.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// How well what is offered serves what was requested, best first.
///
/// Only [`Tier::Exact`] and [`Tier::Same`] may be used without asking anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Tier {
    /// E: the same language.
    Exact,
    /// S: the same speech under another name, or a regional form of it.
    Same,
    /// C: close enough that the requester is asked to confirm.
    Confirm,
    /// R: a second language, only with the person's recorded consent.
    Consent,
    /// A: one of the two is too coarse to judge: ask which language is meant.
    Ambiguous,
    /// N: does not serve.
    No,
}

/// A letter that is not a tier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{letter}` is not a tier: the tiers are E, S, C, R, A and N")]
pub struct UnknownTier {
    /// What was read.
    pub letter: String,
}

impl Tier {
    /// Every tier, best first.
    pub const ALL: [Tier; 6] =
        [Tier::Exact, Tier::Same, Tier::Confirm, Tier::Consent, Tier::Ambiguous, Tier::No];

    /// The letter under which the tier is written in tables and messages: E S C R A N.
    pub const fn letter(self) -> char {
        match self {
            Tier::Exact => 'E',
            Tier::Same => 'S',
            Tier::Confirm => 'C',
            Tier::Consent => 'R',
            Tier::Ambiguous => 'A',
            Tier::No => 'N',
        }
    }
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.letter().encode_utf8(&mut [0; 4]))
    }
}

impl FromStr for Tier {
    type Err = UnknownTier;

    fn from_str(text: &str) -> Result<Self, UnknownTier> {
        let mut letters = text.chars();
        match (letters.next(), letters.next()) {
            (Some(letter), None) => Tier::ALL.into_iter().find(|tier| tier.letter() == letter),
            _ => None,
        }
        .ok_or_else(|| UnknownTier { letter: text.to_owned() })
    }
}

impl TryFrom<String> for Tier {
    type Error = UnknownTier;

    fn try_from(text: String) -> Result<Self, UnknownTier> {
        text.parse()
    }
}

impl From<Tier> for String {
    fn from(tier: Tier) -> String {
        tier.to_string()
    }
}
