//! The locales that ship, how they are written, and where each falls back to.

use std::fmt;
use std::str::FromStr;

/// A locale that people can read Turjuman in. Only shipped locales exist as values, so a `Locale` can always be
/// rendered. Displays as its BCP 47 tag.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Locale(Shipped);

/// In the order in which they are listed to people: the reference first.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Shipped {
    EnUs,
    EsUs,
    PtBr,
    Ht,
    Ar,
}

/// Which way a text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right, as English.
    LeftToRight,
    /// From right to left, as Arabic.
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

/// A tag that is not exactly one of the shipped locales.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{given}” is not a locale shipped here; shipped are: {shipped}")]
pub struct UnknownLocale {
    /// As given.
    pub given: String,
    /// The shipped tags, separated by commas.
    pub shipped: String,
}

impl Locale {
    /// English as in the United States: the reference that every other locale is checked against.
    pub const EN_US: Locale = Locale(Shipped::EnUs);
    /// Spanish as in the United States.
    pub const ES_US: Locale = Locale(Shipped::EsUs);
    /// Portuguese as in Brazil.
    pub const PT_BR: Locale = Locale(Shipped::PtBr);
    /// Haitian Creole, Kreyòl ayisyen.
    pub const HT: Locale = Locale(Shipped::Ht);
    /// Arabic, the written standard.
    pub const AR: Locale = Locale(Shipped::Ar);

    /// Every shipped locale, the reference first.
    pub const ALL: &'static [Locale] = &[Locale::EN_US, Locale::ES_US, Locale::PT_BR, Locale::HT, Locale::AR];

    /// The BCP 47 tag, which is also the name of its folder.
    pub const fn tag(self) -> &'static str {
        match self.0 {
            Shipped::EnUs => "en-US",
            Shipped::EsUs => "es-US",
            Shipped::PtBr => "pt-BR",
            Shipped::Ht => "ht",
            Shipped::Ar => "ar",
        }
    }

    /// The language subtag alone: `es` of `es-US`.
    pub const fn language(self) -> &'static str {
        match self.0 {
            Shipped::EnUs => "en",
            Shipped::EsUs => "es",
            Shipped::PtBr => "pt",
            Shipped::Ht => "ht",
            Shipped::Ar => "ar",
        }
    }

    /// The locale's name in its own language, for a picker.
    pub const fn autonym(self) -> &'static str {
        match self.0 {
            Shipped::EnUs => "English",
            Shipped::EsUs => "Español",
            Shipped::PtBr => "Português",
            Shipped::Ht => "Kreyòl ayisyen",
            Shipped::Ar => "العربية",
        }
    }

    /// Which way its text runs.
    pub const fn direction(self) -> Direction {
        match self.0 {
            Shipped::Ar => Direction::RightToLeft,
            Shipped::EnUs | Shipped::EsUs | Shipped::PtBr | Shipped::Ht => Direction::LeftToRight,
        }
    }

    /// The locales to try in order, beginning with this one. Written by hand and never taken from CLDR's parents, which
    /// send Kreyòl to French: who reads Kreyòl does not therefore read French.
    pub const fn fallback_chain(self) -> &'static [Locale] {
        match self.0 {
            Shipped::EnUs => &[Locale::EN_US],
            Shipped::EsUs => &[Locale::ES_US, Locale::EN_US],
            Shipped::PtBr => &[Locale::PT_BR, Locale::EN_US],
            Shipped::Ht => &[Locale::HT, Locale::EN_US],
            Shipped::Ar => &[Locale::AR, Locale::EN_US],
        }
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

impl FromStr for Locale {
    type Err = UnknownLocale;

    /// Reads exactly a shipped tag, in any case. To choose a locale for a person, use
    /// [`Catalogue::negotiate`](crate::Catalogue::negotiate).
    fn from_str(text: &str) -> Result<Locale, UnknownLocale> {
        Locale::ALL.iter().copied().find(|locale| locale.tag().eq_ignore_ascii_case(text)).ok_or_else(|| {
            UnknownLocale {
                given: text.chars().take(60).collect(),
                shipped: Locale::ALL.iter().map(|locale| locale.tag()).collect::<Vec<_>>().join(", "),
            }
        })
    }
}
