//! From the facts of a notice to words in a locale. The words themselves are in `turjuman-localization`; here the facts
//! are made presentable (own names of languages, how a session is joined).

mod facts;

use std::sync::Arc;

use jiff::tz::TimeZone;
use turjuman_dispatch::model::ChannelKind;
use turjuman_localization::{Catalogue, Channel};
use turjuman_operations::notice::Notice;

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

    /// The city's zone.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The locale that somebody with this wish reads, as a BCP 47 tag.
    pub fn negotiated(&self, locale_wish: &str) -> String {
        self.catalogue.negotiate(locale_wish).to_string()
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
        let locale = self.catalogue.negotiate(locale_wish);
        let channel = match channel {
            ChannelKind::Inbox => Channel::Inbox,
            ChannelKind::Email => Channel::Email,
        };
        self.catalogue.render_notice(&locale, channel, &self.zone, &facts::present(notice, &self.labels))
    }
}
