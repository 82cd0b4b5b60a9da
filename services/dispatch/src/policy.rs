//! The policy: the city's rules in a TOML text, read over built-in defaults.
//!
//! [`Policy::parse`] reports every problem at once, each with its line and key. What the numbers mean is written in
//! `policy.toml`, which is also [`Policy::built_in_text`]; how they are used is written where they are used.

mod document;
mod problems;
mod reader;
mod sections;
mod types;
mod vendor;

use std::cell::RefCell;
use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use turjuman_languages::LanguageTag;

use crate::model::RequestId;

pub use problems::{PolicyErrors, PolicyProblem};
pub use types::{
    Acceptance, Budget, City, EncounterType, ExplainRules, Fallback, Limits, MaxTier, Pace, Policy,
    QualificationKind, Ranking, Relaxation, Search, SessionRules, Travel, UrgencyClasses, VideoRules,
};
pub use vendor::{FallbackVendor, VendorHours, VendorLanguages, VendorSpan};

/// The defaults, commented; a test holds that they are without problems.
const BUILT_IN: &str = include_str!("../policy.toml");

static DEFAULT: LazyLock<Policy> = LazyLock::new(|| match Policy::parse("") {
    Ok(policy) => policy,
    // Not input: the text is part of the program, and a test reads it.
    Err(errors) => unreachable!("the built-in policy is not readable: {errors}"),
});

impl Policy {
    /// The defaults.
    pub fn built_in() -> Policy {
        DEFAULT.clone()
    }

    /// The text of the defaults, with its comments: a good start for a city's own file.
    pub fn built_in_text() -> &'static str {
        BUILT_IN
    }

    /// Reads a city's text over the defaults: tables key by key, lists as a whole. An empty text is the defaults.
    ///
    /// # Errors
    /// All problems of the text: what cannot be read, unknown keys with the nearest known one, values out of bounds,
    /// and what does not fit together.
    pub fn parse(text: &str) -> Result<Policy, PolicyErrors> {
        let mut unreadable = Vec::new();
        let defaults = document::without_lines(document::read(BUILT_IN, &mut unreadable));
        let own = document::read(text, &mut unreadable);
        let problems = RefCell::new(unreadable);
        let policy = sections::policy(document::merge(defaults, own), &problems);
        let mut problems = problems.into_inner();
        if problems.is_empty() {
            return Ok(policy);
        }
        problems.sort_by_key(|problem| problem.line.unwrap_or(usize::MAX));
        Err(PolicyErrors { problems })
    }

    /// The policy in force as a TOML text without comments, which reads back as the same policy.
    ///
    /// # Errors
    /// Only if a value was put into the public fields that TOML cannot say.
    pub fn to_toml(&self) -> Result<String, toml::ser::Error> {
        toml::to_string_pretty(self)
    }

    /// An encounter type by its key, also one that is no longer enabled: old requests still name it.
    pub fn encounter_type(&self, key: &str) -> Option<&EncounterType> {
        self.encounter_types.get(key)
    }

    /// The first vendor that has the language and is open at that instant.
    pub fn fallback_vendor_for(&self, language: &LanguageTag, at: Timestamp) -> Option<&FallbackVendor> {
        self.fallback.vendors.iter().find(|vendor| vendor.has(language) && vendor.is_open(self.zone(), at))
    }

    /// The first vendor that has every spoken language and is open at that instant: who can find out which one it is.
    pub fn vendor_of_every_language(&self, at: Timestamp) -> Option<&FallbackVendor> {
        let every = |vendor: &&FallbackVendor| vendor.languages == VendorLanguages::AllSpoken;
        self.fallback.vendors.iter().filter(every).find(|vendor| vendor.is_open(self.zone(), at))
    }

    /// The link of a session by video.
    pub fn video_link(&self, request: RequestId) -> String {
        self.video.link_template.replace("{request}", &request.to_string())
    }

    /// The city's time zone.
    pub fn zone(&self) -> &TimeZone {
        &self.city.zone
    }
}
