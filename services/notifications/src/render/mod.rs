//! From the facts of a notice to words in a locale. The words themselves are in `turjuman-localization`; here the facts
//! are made presentable (own names of languages, how a session is joined).

mod facts;
mod refused;

use std::sync::Arc;

use jiff::tz::TimeZone;
use turjuman_dispatch::model::{ChannelKind, Modality};
use turjuman_languages::LanguageTag;
use turjuman_localization::{Catalogue, Channel, EncounterTypeRef, LanguageRef, SmsReply, SmsWords};
use turjuman_operations::notice::Notice;

pub(crate) use facts::{language, meeting};
pub use refused::{operation_message, refusal_message, violation_message};
pub use turjuman_localization::{RenderError, Rendered};

/// Puts notices into words. Cheap to share; knows no store.
pub struct Renderer {
    catalogue: Arc<Catalogue>,
    zone: TimeZone,
    labels: facts::Labels,
}

impl std::fmt::Debug for Renderer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Renderer").field("zone", &self.zone.iana_name()).finish_non_exhaustive()
    }
}

impl Renderer {
    /// A renderer that writes times in the city's zone.
    pub fn new(catalogue: Arc<Catalogue>, zone: TimeZone) -> Self {
        Self { catalogue, zone, labels: facts::Labels::new() }
    }

    /// Names the encounter types of the policy, key to label: they stand in where a locale has no name for one that the
    /// city added.
    #[must_use]
    pub fn with_encounter_labels(mut self, labels: impl IntoIterator<Item = (String, String)>) -> Self {
        self.labels.extend(labels);
        self
    }

    /// The catalogue that the words come from.
    pub fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// A language as the catalogue names it: with its own name and its English one to stand in.
    pub fn language_ref(&self, language: &LanguageTag) -> LanguageRef {
        facts::language(language)
    }

    /// An encounter type of the policy as the catalogue names it.
    pub fn encounter_ref(&self, key: &str) -> EncounterTypeRef {
        facts::encounter(key, &self.labels)
    }

    /// A modality as the catalogue names it.
    pub fn modality_ref(&self, modality: Modality) -> turjuman_localization::Modality {
        facts::how(modality)
    }

    /// Where or how people meet, in one line: an address, a number to call or a link.
    pub fn meeting(&self, join: &turjuman_dispatch::model::Join) -> String {
        facts::meeting(join)
    }

    /// The city's zone.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The locale that somebody with this wish reads, as a BCP 47 tag.
    pub fn negotiated(&self, locale_wish: &str) -> String {
        self.catalogue.negotiate(locale_wish).to_string()
    }

    /// The answer to a text message, in the locale that is nearest to the wish.
    ///
    /// # Errors
    /// When no locale of the chain can say it.
    pub fn sms_reply(&self, locale_wish: &str, reply: &SmsReply) -> Result<Rendered, RenderError> {
        self.catalogue.sms_reply(&self.catalogue.negotiate(locale_wish), &self.zone, reply)
    }

    /// The words for yes and no of the locale that is nearest to the wish.
    pub fn sms_words(&self, locale_wish: &str) -> SmsWords {
        self.catalogue.sms_words(&self.catalogue.negotiate(locale_wish))
    }

    /// What a session is, in the locale that is nearest to the wish.
    pub(crate) fn session_words(
        &self,
        locale_wish: &str,
        language: &LanguageTag,
        modality: Modality,
        encounter_type: &str,
    ) -> SessionWords {
        let locale = self.catalogue.negotiate(locale_wish);
        SessionWords {
            language: self.catalogue.language_name(&locale, &facts::language(language)),
            modality: self.catalogue.modality_name(&locale, facts::how(modality)),
            encounter_type: self
                .catalogue
                .encounter_type_name(&locale, &facts::encounter(encounter_type, &self.labels)),
            locale: locale.to_string(),
        }
    }

    /// Whether this is told by text message or push message at all: what need not be known at once is not.
    pub fn is_worth_an_sms(&self, notice: &Notice) -> bool {
        facts::present(notice, &self.labels).has_sms()
    }

    /// The notice in the locale that is nearest to the wish. An inbox is rendered each time it is shown, in the locale
    /// that its reader has then.
    ///
    /// When the message of that locale cannot be formatted, the next of its chain is used; the catalogue raises the
    /// alarm, an error in the log with the message's id and the locales, never the words.
    ///
    /// # Errors
    /// When no locale of the chain can say it.
    pub fn render(
        &self,
        locale_wish: &str,
        channel: ChannelKind,
        notice: &Notice,
    ) -> Result<Rendered, RenderError> {
        self.render_with(locale_wish, channel, notice, None)
    }

    /// The same with a link that opens what the notice is about.
    pub(crate) fn render_with(
        &self,
        locale_wish: &str,
        channel: ChannelKind,
        notice: &Notice,
        link: Option<&str>,
    ) -> Result<Rendered, RenderError> {
        let locale = self.catalogue.negotiate(locale_wish);
        let channel = match channel {
            // A push message is a line and a text, as in the inbox.
            ChannelKind::Inbox | ChannelKind::Push => Channel::Inbox,
            ChannelKind::Email => Channel::Email,
            ChannelKind::Sms => Channel::Sms,
        };
        let notice = facts::present(notice, &self.labels);
        self.catalogue.render_notice_with_link(&locale, channel, &self.zone, &notice, link)
    }
}

/// What a session is, in words: for places that have no room for a sentence, such as a calendar.
pub(crate) struct SessionWords {
    /// The locale used.
    pub(crate) locale: String,
    /// The language interpreted.
    pub(crate) language: String,
    /// How they meet.
    pub(crate) modality: String,
    /// What it is for.
    pub(crate) encounter_type: String,
}
