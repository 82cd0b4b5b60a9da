//! Fallback vendors: which languages they have and when they are open.

use jiff::Timestamp;
use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;
use serde::{Serialize, Serializer};
use turjuman_languages::{LanguageTag, Tier, compare};

use crate::civil::{days_around, span_on};

/// A company the city has a contract with, called when the roster has nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FallbackVendor {
    /// Its name.
    pub name: String,
    /// The number to call (E.164).
    pub phone: String,
    /// How to get through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_hint: Option<String>,
    /// What it interprets.
    pub languages: VendorLanguages,
    /// When it answers.
    pub hours: VendorHours,
}

/// What a vendor interprets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VendorLanguages {
    /// Every spoken language; signed ones are always listed.
    AllSpoken,
    /// These.
    Listed(Vec<LanguageTag>),
}

/// When a vendor answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VendorHours {
    /// Day and night.
    Always,
    /// In these hours of the week, in the city's time zone.
    Weekly(Vec<VendorSpan>),
}

/// The same hours on several days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VendorSpan {
    /// The days on which it begins.
    pub days: Vec<Weekday>,
    /// First minute.
    pub from: Time,
    /// First minute after; at or before `from` it is on the next day, so 00:00 is the end of the day.
    pub until: Time,
}

impl FallbackVendor {
    /// True when the vendor has the language itself or the same speech; never a near one, because nobody confirmed
    /// it.
    pub fn has(&self, language: &LanguageTag) -> bool {
        match &self.languages {
            VendorLanguages::AllSpoken => !language.is_signed(),
            VendorLanguages::Listed(tags) => {
                tags.iter().any(|tag| matches!(compare(language, tag).tier, Tier::Exact | Tier::Same))
            }
        }
    }

    /// True when somebody answers at that instant.
    pub fn is_open(&self, zone: &TimeZone, at: Timestamp) -> bool {
        match &self.hours {
            VendorHours::Always => true,
            VendorHours::Weekly(spans) => days_around(zone, at, at).any(|date| {
                let today = spans.iter().filter(|span| span.days.contains(&date.weekday()));
                today.into_iter().any(|span| span_on(zone, date, span.from, span.until).contains(at))
            }),
        }
    }
}

/// What the policy's text calls the days: full English names, so that nobody has to guess at abbreviations.
pub(super) const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

impl Serialize for VendorLanguages {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            VendorLanguages::AllSpoken => ["*"].serialize(serializer),
            VendorLanguages::Listed(tags) => serializer.collect_seq(tags.iter().map(ToString::to_string)),
        }
    }
}

impl Serialize for VendorHours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            VendorHours::Always => serializer.serialize_str("always"),
            VendorHours::Weekly(spans) => spans.serialize(serializer),
        }
    }
}

impl Serialize for VendorSpan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Written {
            days: Vec<&'static str>,
            from: String,
            until: String,
        }
        let named = |day: &Weekday| WEEKDAYS.iter().find(|(_, known)| known == day).map(|(name, _)| *name);
        let clock = |time: Time| time.strftime("%H:%M").to_string();
        let days = self.days.iter().filter_map(named).collect();
        Written { days, from: clock(self.from), until: clock(self.until) }.serialize(serializer)
    }
}
