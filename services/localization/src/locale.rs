//! A locale that people can read: its tag and its direction.
//!
//! Which locales there are is not written here. A locale is a directory with texts and a `locale.toml`
//! ([`Description`](crate::description)), and the catalogue knows those that it has loaded.

use std::fmt;

use serde::Deserialize;
use tinystr::{TinyAsciiStr, tinystr};

/// A locale of a catalogue, by its tag. Values come from a [`Catalogue`](crate::Catalogue): one that it negotiated, found or
/// lists can be rendered. Two locales are the same when their tags are. Displays as its BCP 47 tag.
#[derive(Clone, Copy)]
pub struct Locale {
    tag: TinyAsciiStr<LONGEST_TAG>,
    direction: Direction,
}

/// The longest tag of a locale: language, script, region, and room for a variant.
const LONGEST_TAG: usize = 20;

/// Which way a text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Direction {
    /// From left to right, as English.
    #[serde(rename = "ltr")]
    LeftToRight,
    /// From right to left, as Arabic.
    #[serde(rename = "rtl")]
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub const fn html(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

impl Locale {
    /// English as in the United States: the reference that every other locale is checked against, and the end of every
    /// chain of fallbacks.
    pub const EN_US: Locale = Locale { tag: tinystr!(20, "en-US"), direction: Direction::LeftToRight };

    /// A locale of this tag; `None` when it is not a language tag of ASCII letters and digits, or too long for one.
    pub(crate) fn new(tag: &str, direction: Direction) -> Option<Locale> {
        icu_locale_core::LanguageIdentifier::try_from_str(tag).ok()?;
        Some(Locale { tag: TinyAsciiStr::try_from_str(tag).ok()?, direction })
    }

    /// The BCP 47 tag, which is also the name of its directory.
    pub fn tag(&self) -> &str {
        self.tag.as_str()
    }

    /// The language subtag alone: `es` of `es-US`.
    pub fn language(&self) -> &str {
        self.tag().split('-').next().unwrap_or_default()
    }

    /// Which way its text runs.
    pub const fn direction(&self) -> Direction {
        self.direction
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Locale) -> bool {
        self.tag == other.tag
    }
}

impl Eq for Locale {}

impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Locale) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Locale {
    fn cmp(&self, other: &Locale) -> std::cmp::Ordering {
        self.tag.cmp(&other.tag)
    }
}

impl std::hash::Hash for Locale {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.tag.hash(state);
    }
}

impl Default for Locale {
    /// The reference, en-US.
    fn default() -> Locale {
        Locale::EN_US
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.tag())
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.tag())
    }
}
