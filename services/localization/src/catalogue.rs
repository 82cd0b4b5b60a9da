//! The catalogue: every message in every locale, and the fall back from one to the next.

use std::sync::Arc;

use jiff::tz::TimeZone;

use crate::arguments::Arguments;
use crate::built_in;
use crate::bundle::{Fault, LocaleBundle, Place};
use crate::error_message::ErrorMessage;
use crate::locale::Locale;
use crate::moment::Parts;
use crate::negotiation;
use crate::notice::Notice;
use crate::source::{CatalogueError, SourceFile};
use crate::words::{EncounterTypeRef, LanguageRef, Modality};

/// Where a notice will be read. Both are plain text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Channel {
    /// The inbox of the program itself.
    Inbox,
    /// E-mail: the body ends with a line that says who writes and how to change it.
    Email,
}

impl Channel {
    /// Every channel.
    pub const ALL: &'static [Channel] = &[Channel::Inbox, Channel::Email];
}

/// A notice in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The locale really used: mark the text with its tag and direction.
    pub locale: Locale,
    /// One line without invisible marks.
    pub subject: String,
    /// Plain text of several lines.
    pub body: String,
    /// Set when the wanted locale could not be used. Also logged.
    pub fell_back: Option<FallbackAlarm>,
}

/// A message that could not be formatted in the wanted locale and was rendered in another: somebody must mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FallbackAlarm {
    /// The locale asked for.
    pub wanted: Locale,
    /// The locale used instead.
    pub used: Locale,
    /// The id of the message.
    pub message: &'static str,
    /// What was wrong, for the person who mends it.
    pub reason: String,
}

/// A message that could not be formatted in any locale of the chain. Nothing must be sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the message “{message}” cannot be formatted in any locale: {reason}")]
pub struct RenderError {
    /// The id of the message.
    pub message: &'static str,
    /// What was wrong, locale by locale.
    pub reason: String,
}

/// Every message in every locale. Cheap to share and safe to use from many threads.
pub struct Catalogue {
    locales: Vec<Locale>,
    bundles: Vec<LocaleBundle>,
}

impl Catalogue {
    /// The catalogue built into the binary.
    ///
    /// # Errors
    /// When a file has a syntax error or defines an id twice; all of them, with file and line. The tests of this crate make
    /// sure that the built-in files have none.
    pub fn built_in() -> Result<Arc<Catalogue>, CatalogueError> {
        Catalogue::from_sources(&built_in::sources()).map(Arc::new)
    }

    /// The files built into the binary, to be checked or listed.
    pub fn built_in_sources() -> Vec<SourceFile> {
        built_in::sources()
    }

    /// A catalogue from files.
    ///
    /// # Errors
    /// As [`Catalogue::built_in`]. That locales agree with each other is another question: [`crate::check`].
    pub fn from_sources(sources: &[SourceFile]) -> Result<Catalogue, CatalogueError> {
        let (mut bundles, mut problems) = (Vec::new(), Vec::new());
        for &locale in Locale::ALL {
            let files: Vec<&SourceFile> = sources.iter().filter(|file| file.locale == locale).collect();
            if files.is_empty() {
                continue;
            }
            match LocaleBundle::new(locale, &files) {
                Ok(bundle) => bundles.push(bundle),
                Err(found) => problems.extend(found),
            }
        }
        if problems.is_empty() {
            Ok(Catalogue { locales: bundles.iter().map(LocaleBundle::locale).collect(), bundles })
        } else {
            problems.sort();
            Err(CatalogueError { problems })
        }
    }

    /// The locales it holds, the reference first.
    pub fn locales(&self) -> &[Locale] {
        &self.locales
    }

    /// The locale to read for one language tag or an `Accept-Language` list; en-US when none of the wishes is shipped.
    /// Never by likeness: who asks for Kreyòl is not sent to French, nor the reverse.
    pub fn negotiate(&self, wanted: &str) -> Locale {
        negotiation::negotiate(wanted, &self.locales)
    }

    /// A notice in the reader's locale, with times in the city's zone.
    ///
    /// # Errors
    /// When neither the locale nor any of its [fallbacks](Locale::fallback_chain) can format it.
    pub fn render_notice(
        &self,
        locale: &Locale,
        channel: Channel,
        zone: &TimeZone,
        notice: &Notice,
    ) -> Result<Rendered, RenderError> {
        let arguments = notice.arguments();
        let ((subject, body), used, fell_back) = self.along_the_chain(*locale, notice.id(), |bundle| {
            let subject = bundle.format(notice.id(), Some("subject"), Place::Subject, zone, &arguments)?;
            let mut body = bundle.format(notice.id(), None, Place::Body, zone, &arguments)?;
            if channel == Channel::Email {
                body.push_str("\n\n");
                body.push_str(&bundle.format("email-footer", None, Place::Body, zone, &Arguments::new())?);
            }
            Ok((subject, body))
        })?;
        Ok(Rendered { locale: used, subject, body, fell_back })
    }

    /// An error in the reader's locale: what is wrong and what to do. There is always an answer; in the worst case the bare
    /// English reason.
    pub fn error_message(&self, locale: &Locale, error: &ErrorMessage) -> String {
        let arguments = error.arguments();
        self.along_the_chain(*locale, error.id(), |bundle| {
            bundle.format(error.id(), None, Place::Body, &TimeZone::UTC, &arguments)
        })
        .map(|(text, _, _)| text)
        .unwrap_or_else(|_| format!("The call was refused ({}).", error.reason()))
    }

    /// The name of a language in the reader's locale; where the catalogue has none, its own name and its English one.
    pub fn language_name(&self, locale: &Locale, language: &LanguageRef) -> String {
        self.along_the_chain(*locale, "language-name", |bundle| bundle.language_name(language))
            .map(|(name, _, _)| name)
            .unwrap_or_else(|_| language.stand_in())
    }

    /// The name of an encounter type in the reader's locale; the policy's label where the catalogue has none.
    pub fn encounter_type_name(&self, locale: &Locale, encounter_type: &EncounterTypeRef) -> String {
        self.along_the_chain(*locale, "encounter-type-name", |bundle| {
            bundle.encounter_type_name(encounter_type)
        })
        .map(|(name, _, _)| name)
        .unwrap_or_else(|_| encounter_type.label.clone())
    }

    /// The name of a modality in the reader's locale.
    pub fn modality_name(&self, locale: &Locale, modality: Modality) -> String {
        let arguments = Arguments::new().modality("modality", modality);
        self.along_the_chain(*locale, "modality-name", |bundle| {
            bundle.format("modality-name", None, Place::Body, &TimeZone::UTC, &arguments)
        })
        .map(|(name, _, _)| name)
        .unwrap_or_else(|_| modality.key().to_owned())
    }

    /// A point in time in the reader's locale and the city's zone: "Tuesday, November 3, 2026 at 2:30 PM". `None` only for
    /// a moment that no calendar has, or when neither the locale nor a fallback is loaded.
    pub fn moment(&self, locale: &Locale, zone: &TimeZone, at: jiff::Timestamp) -> Option<String> {
        let chain = locale.fallback_chain();
        let bundle = chain.iter().find_map(|l| self.bundles.iter().find(|bundle| bundle.locale() == *l))?;
        bundle.moments().format(at, zone, Parts::DateAndTime)
    }

    /// Tries the locale and its fallbacks in order. A fall back is an alarm, never silent.
    fn along_the_chain<T>(
        &self,
        wanted: Locale,
        message: &'static str,
        attempt: impl Fn(&LocaleBundle) -> Result<T, Fault>,
    ) -> Result<(T, Locale, Option<FallbackAlarm>), RenderError> {
        let mut reasons: Vec<String> = Vec::new();
        for &locale in wanted.fallback_chain() {
            let bundle = self.bundles.iter().find(|bundle| bundle.locale() == locale);
            match bundle.ok_or(Fault::NotLoaded).and_then(&attempt) {
                Ok(text) if reasons.is_empty() => return Ok((text, locale, None)),
                Ok(text) => {
                    let reason = reasons.join("; ");
                    tracing::error!(%wanted, used = %locale, message, reason, "a message fell back to another locale");
                    return Ok((text, locale, Some(FallbackAlarm { wanted, used: locale, message, reason })));
                }
                Err(fault) => reasons.push(format!("{locale}: {fault}")),
            }
        }
        let reason = reasons.join("; ");
        tracing::error!(%wanted, message, reason, "a message cannot be formatted in any locale");
        Err(RenderError { message, reason })
    }
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue").field("locales", &self.locales).finish_non_exhaustive()
    }
}
