//! A reader's words: their locale, its direction, the city's zone.
//!
//! The locale of a page is what the person chose on a page, else what the browser asks for; never the locale of their notices,
//! which may be another device's, another person's or none.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use turjuman_dispatch::model::Modality;
use turjuman_languages::LanguageTag;
use turjuman_localization::{ErrorMessage, Joined, LanguageRef, Locale, Message};
use turjuman_notifications::{Renderer, operation_message, refusal_message, violation_message};
use turjuman_operations::error::{OperationError, Refusal, Violation};

/// The words for one reader. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Words {
    renderer: Arc<Renderer>,
    locale: Locale,
}

impl Words {
    /// The words of this locale.
    pub(crate) fn new(renderer: Arc<Renderer>, locale: Locale) -> Self {
        Self { renderer, locale }
    }

    /// The locale.
    pub(crate) fn locale(&self) -> Locale {
        self.locale
    }

    /// The value for `lang`.
    pub(crate) fn lang(&self) -> &str {
        self.locale.tag()
    }

    /// The value for `dir`: `ltr` or `rtl`.
    pub(crate) fn dir(&self) -> &'static str {
        self.locale.direction().html()
    }

    /// The city's zone.
    pub(crate) fn zone(&self) -> &TimeZone {
        self.renderer.zone()
    }

    /// A message in words. One that no locale can say is empty, and an error in the log.
    pub(crate) fn say(&self, message: impl Message) -> String {
        self.renderer.catalogue().text(&self.locale, self.zone(), &message).unwrap_or_default()
    }

    /// The same, with its times in another zone than the city's: an interpreter's own, for instance.
    pub(crate) fn say_in(&self, zone: &TimeZone, message: impl Message) -> String {
        self.renderer.catalogue().text(&self.locale, zone, &message).unwrap_or_default()
    }

    /// "Tuesday, November 3, 2026 at 2:30 PM", in the city's zone.
    pub(crate) fn moment(&self, at: Timestamp) -> String {
        self.renderer.catalogue().moment(&self.locale, self.zone(), at).unwrap_or_default()
    }

    /// "Tue, Nov 3, 2:30 PM", in the city's zone.
    pub(crate) fn short_moment(&self, at: Timestamp) -> String {
        self.renderer.catalogue().short_moment(&self.locale, self.zone(), at).unwrap_or_default()
    }

    /// The name of a language in the reader's locale.
    pub(crate) fn language(&self, tag: &LanguageTag) -> String {
        self.language_name(&self.renderer.language_ref(tag))
    }

    /// The same for a reference that is there already.
    pub(crate) fn language_name(&self, language: &LanguageRef) -> String {
        self.renderer.catalogue().language_name(&self.locale, language)
    }

    /// The name of an encounter type of the policy, by its key.
    pub(crate) fn encounter_type(&self, key: &str) -> String {
        let encounter = self.renderer.encounter_ref(key);
        self.renderer.catalogue().encounter_type_name(&self.locale, &encounter)
    }

    /// How people meet: "by phone".
    pub(crate) fn modality(&self, modality: Modality) -> String {
        self.renderer.catalogue().modality_name(&self.locale, self.renderer.modality_ref(modality))
    }

    /// Several things in one line: "Mam, K’iche’, and Spanish".
    pub(crate) fn list(&self, things: &[String], joined: Joined) -> String {
        self.renderer.catalogue().list(&self.locale, things, joined)
    }

    /// Where the facts of messages come from: [`LanguageRef`], encounter types, modalities.
    pub(crate) fn renderer(&self) -> &Renderer {
        &self.renderer
    }

    /// What is wrong with a field, in a sentence that names it as the contract does.
    pub(crate) fn violation(&self, violation: &Violation) -> String {
        self.error(&violation_message(violation))
    }

    /// Why the state of the desk does not allow something.
    pub(crate) fn refusal(&self, refusal: &Refusal) -> String {
        self.error(&refusal_message(refusal))
    }

    /// Why an operation did nothing.
    pub(crate) fn operation(&self, error: &OperationError) -> String {
        self.error(&operation_message(error))
    }

    /// An error in words.
    pub(crate) fn error(&self, error: &ErrorMessage) -> String {
        self.renderer.catalogue().error_message(&self.locale, error)
    }
}
