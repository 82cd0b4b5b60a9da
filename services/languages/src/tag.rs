//! [`LanguageTag`]: a language as it is spoken or signed, read from any form in which tags travel.
//!
//! A tag here is the language, perhaps a region as a hint to the variety, perhaps a private-use
//! dialect (`yue-x-taishan`). Script, spelling variants and extensions say how something is written and
//! are dropped. Whether two tags suit each other is not decided here.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::registry::{self, Scope};

/// The longest tag that is looked at, in bytes; the longest useful ones have about thirty.
const LONGEST: usize = 100;

/// A spoken or signed language in canonical form: `es`, `es-GT`, `ase`, `yue-x-taishan`.
///
/// Equal tags mean the same language and the same variety. Cloning is cheap.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(Arc<str>);

/// Why a text is not the tag of a language. Every message says what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TagError {
    /// There is nothing to read.
    #[error("the language tag is empty: write a code such as `es`, `ht` or `ase`")]
    Empty,
    /// It has not the shape of a tag.
    #[error("`{tag}` is not a language tag: write a code such as `es`, `es-GT` or `yue`")]
    Malformed {
        /// What was read, cut to a readable length.
        tag: String,
    },
    /// It has the shape of a tag, but there is no such language.
    #[error("`{code}` is not a registered language code: look the language up by its name instead")]
    UnknownLanguage {
        /// The part that is not known.
        code: String,
    },
    /// The language is known, the region is not.
    #[error("`{code}` in `{tag}` is not a registered region: write a code such as `GT`, or leave it out")]
    UnknownRegion {
        /// The part that is not known.
        code: String,
        /// The whole tag.
        tag: String,
    },
    /// It is made of private agreements only (`x-…`, `i-default`) and names no language.
    #[error("`{tag}` names no language: private and technical tags need a registered language before them")]
    NamesNoLanguage {
        /// What was read.
        tag: String,
    },
}

impl LanguageTag {
    /// Reads a tag and brings it into canonical form.
    ///
    /// Taken: RFC 5646 (with extended languages `zh-yue`, registered whole tags `sgn-US`, `zh-guoyu`,
    /// replaced codes `iw`, `mo`, `ajp`), bare ISO 639-2 and 639-3 codes (`spa`, `chi`), any case, `_`
    /// for `-`. Languages are never merged: `cmn` stays `cmn`, `prs` stays `prs`.
    ///
    /// # Errors
    /// [`TagError`] says what is wrong with the text.
    pub fn parse(text: &str) -> Result<LanguageTag, TagError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(TagError::Empty);
        }
        if text.len() > LONGEST || !text.is_ascii() {
            return Err(TagError::Malformed { tag: text.chars().take(40).collect() });
        }
        let lower = text.replace('_', "-").to_ascii_lowercase();
        let current = registry::whole_tag(&lower).map_or(lower, str::to_ascii_lowercase);
        if current.starts_with("x-") || current.starts_with("i-") {
            return Err(TagError::NamesNoLanguage { tag: text.to_owned() });
        }
        let parts = oxilangtag::LanguageTag::parse(current.as_str())
            .map_err(|_| TagError::Malformed { tag: text.to_owned() })?;
        let unknown = |code: &str| TagError::UnknownLanguage { code: code.to_owned() };

        let primary = parts.primary_language();
        // Codes for private agreements, and those that ISO 639-2 gave up before there was a registry.
        if primary.len() == 3 && ("qaa"..="qtz").contains(&primary) {
            return Err(TagError::NamesNoLanguage { tag: text.to_owned() });
        }
        let primary = match primary {
            "scc" => "sr",
            "scr" => "hr",
            known => known,
        };
        let mut language = registry::language(primary).ok_or_else(|| unknown(primary))?.code;
        // `zh-yue` means `yue`: the extended language is the language, if it belongs to the first.
        if let Some(extended) = parts.extended_language_subtags().next() {
            language = registry::language(extended)
                .filter(|found| match found.scope {
                    Scope::Signed => language == "sgn",
                    _ => found.macrolanguage == Some(language),
                })
                .ok_or_else(|| unknown(extended))?
                .code;
        }
        // Western Armenian was a variant of Armenian before it had a code of its own.
        if language == "hy" && parts.variant_subtags().any(|variant| variant == "arevmda") {
            language = "hyw";
        }
        let mut canonical = language.to_owned();
        if let Some(region) = parts.region() {
            let code = region.to_ascii_uppercase();
            // `sgn-US` was replaced as a whole above; what is left of a signed language needs no region
            // to be known by, but keeps it as a hint like any other.
            match registry::region(&code) {
                // Kosovo has no other; what else people agreed on among themselves says nothing here.
                _ if code == "XK" => canonical.push_str("-XK"),
                _ if is_private_region(&code) => {}
                Some(region) => canonical.extend(["-", region]),
                None => return Err(TagError::UnknownRegion { code, tag: text.to_owned() }),
            }
        }
        for (index, dialect) in parts.private_use_subtags().enumerate() {
            canonical.push_str(if index == 0 { "-x-" } else { "-" });
            canonical.push_str(dialect);
        }
        Ok(LanguageTag(canonical.into()))
    }

    /// The language alone: `es` of `es-GT`.
    pub fn language(&self) -> &str {
        // A language is two to eight letters: looking at each is quicker than a search.
        let end = self.0.bytes().position(|byte| byte == b'-').unwrap_or(self.0.len());
        &self.0[..end]
    }

    /// The region, a hint to the variety that is wanted: `GT` of `es-GT`.
    pub fn region(&self) -> Option<&str> {
        self.0.split('-').nth(1).filter(|part| part.len() > 1)
    }

    /// The private-use dialect, for varieties that have no code: `taishan` of `yue-x-taishan`.
    pub fn dialect(&self) -> Option<&str> {
        self.0.split_once("-x-").map(|(_, dialect)| dialect)
    }

    /// The whole tag in canonical form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is a sign language.
    pub fn is_signed(&self) -> bool {
        self.is_signed_in(self.scope())
    }

    /// The same for who knows the scope already.
    pub(crate) fn is_signed_in(&self, scope: Scope) -> bool {
        scope == Scope::Signed || self.language() == "sgn"
    }

    /// The same language without region and dialect.
    #[must_use]
    pub fn base(&self) -> LanguageTag {
        LanguageTag(self.language().into())
    }

    /// What kind of thing the language part names.
    pub(crate) fn scope(&self) -> Scope {
        registry::language(self.language()).map_or(Scope::Individual, |subtag| subtag.scope)
    }

    /// Whether the language part names a group or a family of languages.
    pub(crate) fn is_group(&self) -> bool {
        matches!(self.scope(), Scope::Macrolanguage | Scope::Collection)
    }

    /// The group that the registry puts the language into (`zh` of `yue`), if any.
    pub fn macrolanguage(&self) -> Option<&'static str> {
        registry::language(self.language()).and_then(|subtag| subtag.macrolanguage)
    }
}

/// Regions that are left to private agreements: AA, QM to QZ, XA to XZ, ZZ.
fn is_private_region(code: &str) -> bool {
    matches!(code, "AA" | "ZZ")
        || code.len() == 2 && (("QM"..="QZ").contains(&code) || ("XA"..="XZ").contains(&code))
}

impl FromStr for LanguageTag {
    type Err = TagError;

    fn from_str(text: &str) -> Result<Self, TagError> {
        LanguageTag::parse(text)
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = TagError;

    fn try_from(text: String) -> Result<Self, TagError> {
        LanguageTag::parse(&text)
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> String {
        tag.as_str().to_owned()
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // `pad` and not `write_str`: tables align tags.
        f.pad(&self.0)
    }
}

impl fmt::Debug for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LanguageTag({})", self.0)
    }
}
