//! Small closed vocabularies shared by several nouns.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A name that is not one of a closed vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{given}” is not known here; it must be one of: {known}")]
pub struct UnknownName {
    /// What was given, cut to 60 characters.
    pub given: String,
    /// The names that are known, separated by commas.
    pub known: String,
}

/// Gives a fieldless enum its stable names, in text, JSON and storage alike.
macro_rules! named {
    ($type:ident { $($variant:ident = $name:literal),+ $(,)? }) => {
        impl $type {
            /// Every value, in declaration order.
            pub const ALL: &'static [$type] = &[$($type::$variant),+];

            /// The stable name, as stored and written in files.
            pub const fn name(self) -> &'static str {
                match self { $($type::$variant => $name),+ }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::model::UnknownName;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($name => Ok($type::$variant),)+
                    _ => Err($crate::model::UnknownName {
                        given: text.chars().take(60).collect(),
                        known: [$($name),+].join(", "),
                    }),
                }
            }
        }
    };
}
pub(crate) use named;

/// How interpreter, employee and resident meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Modality {
    /// In person, at a site.
    OnSite,
    /// By telephone.
    Phone,
    /// By video call; the only remote modality for signed languages.
    Video,
}
named!(Modality { OnSite = "on_site", Phone = "phone", Video = "video" });

/// A gender, only ever of an interpreter who stated it, and only used where the policy lets it be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// Neither.
    NonBinary,
}
named!(Gender { Woman = "woman", Man = "man", NonBinary = "non_binary" });

/// A set of modalities, kept small.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ModalitySet(u8);

impl ModalitySet {
    /// True when the modality is in the set.
    pub fn contains(self, modality: Modality) -> bool {
        self.0 & (1 << modality as u8) != 0
    }
}

impl FromIterator<Modality> for ModalitySet {
    fn from_iter<I: IntoIterator<Item = Modality>>(items: I) -> Self {
        Self(items.into_iter().fold(0, |bits, m| bits | (1 << m as u8)))
    }
}

impl fmt::Display for ModalitySet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = Modality::ALL.iter().filter(|m| self.contains(**m)).map(|m| m.name()).collect();
        f.write_str(&names.join(","))
    }
}

impl FromStr for ModalitySet {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        text.split(',').map(str::trim).filter(|t| !t.is_empty()).map(Modality::from_str).collect()
    }
}
