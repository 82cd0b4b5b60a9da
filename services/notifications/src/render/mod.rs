//! From the facts of a notice to words in a locale. The words themselves are in `turjuman-localization`; here the facts
//! are made presentable (own names of languages, how a session is joined) and fallbacks raise an alarm.

mod facts;

use std::sync::Arc;

use jiff::tz::TimeZone;
use turjuman_dispatch::model::ChannelKind;
use turjuman_localization::{Catalogue, Channel, RenderError};
use turjuman_operations::notice::NoticeContent;

pub use turjuman_localization::Rendered;

/// Why a notice has no words in any locale of its chain. It must not be sent.
#[derive(Debug, thiserror::Error)]
#[error("the notice `{kind}` cannot be put into words: {source}")]
pub struct RenderFailure {
    /// The kind of notice, as stored.
    pub kind: String,
    /// What went wrong.
    pub source: RenderError,
}

/// Puts notices into words. Cheap to share; knows no store.
pub struct Renderer {
    catalogue: Arc<Catalogue>,
    zone: TimeZone,
}

impl std::fmt::Debug for Renderer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Renderer").field("zone", &self.zone.iana_name()).finish_non_exhaustive()
    }
}

impl Renderer {
    /// A renderer that writes times in the city's zone.
    pub fn new(catalogue: Arc<Catalogue>, zone: TimeZone) -> Self {
        Self { catalogue, zone }
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
    /// When the message of that locale cannot be formatted, the next of its chain is used, and an error is logged: it
    /// names the kind of notice and the locales, never the words.
    ///
    /// # Errors
    /// When no locale of the chain can say it.
    pub fn render(
        &self,
        locale_wish: &str,
        channel: ChannelKind,
        content: &NoticeContent,
    ) -> Result<Rendered, RenderFailure> {
        let locale = self.catalogue.negotiate(locale_wish);
        let channel = match channel {
            ChannelKind::Inbox => Channel::Inbox,
            ChannelKind::Email => Channel::Email,
        };
        let rendered = self
            .catalogue
            .render_notice(&locale, channel, &self.zone, &facts::present(content))
            .map_err(|source| RenderFailure { kind: kind(content), source })?;
        if rendered.fell_back {
            tracing::error!(
                kind = kind(content),
                wanted = %locale,
                used = %rendered.locale,
                "a notice could not be formatted in the reader's locale and fell back; mend the translation"
            );
        }
        Ok(rendered)
    }
}

/// The stable name of a notice's kind.
fn kind(content: &NoticeContent) -> String {
    let value = serde_json::to_value(content).unwrap_or_default();
    value["kind"].as_str().unwrap_or("unknown").to_owned()
}
