//! The catalogue: every message in every locale, and the fall back from one to the next.

use std::sync::Arc;

use arc_swap::ArcSwap;
use jiff::tz::TimeZone;

use crate::arguments::Arguments;
use crate::built_in;
use crate::bundle::{Fault, LocaleBundle, Place};
use crate::error_message::ErrorMessage;
use crate::list::Joined;
use crate::loaded::Loaded;
use crate::locale::Locale;
use crate::message::Message;
use crate::negotiation;
use crate::notice::Notice;
use crate::number::plain_spaces;
use crate::portal::offer_link::OfferLinkLead;
use crate::sms::{SmsReply, SmsWords};
use crate::sms_segments::{MOST_PARTS, plain_for_sms, sms_length};
use crate::source::{CatalogueError, SourceFile};
use crate::style::Style;
use crate::texts::{EmailFooter, ModalityName};
use crate::words::{EncounterTypeRef, LanguageRef, Modality};

/// Where a notice will be read. All are plain text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Channel {
    /// The inbox of the program itself.
    Inbox,
    /// E-mail: the body ends with a line that says who writes and how to change it.
    Email,
    /// A text message: one short line, without a subject, and only for notices that [are worth one](Notice::has_sms).
    Sms,
}

impl Channel {
    /// Every channel.
    pub const ALL: &'static [Channel] = &[Channel::Inbox, Channel::Email, Channel::Sms];
}

/// A notice in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The locale really used: mark the text with its tag and direction.
    pub locale: Locale,
    /// One line without invisible marks; empty for a text message.
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

/// Every message in every locale. Cheap to share and safe to use from many threads; what it holds can be
/// [replaced](Catalogue::replace) while it is in use.
pub struct Catalogue {
    loaded: ArcSwap<Loaded>,
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
        Ok(Catalogue { loaded: ArcSwap::from_pointee(Loaded::from_sources(sources)?) })
    }

    /// Replaces everything by what is in the files; who renders at that moment finishes with what there was.
    ///
    /// # Errors
    /// As [`Catalogue::built_in`]; then nothing has changed.
    pub fn replace(&self, sources: &[SourceFile]) -> Result<(), CatalogueError> {
        self.loaded.store(Arc::new(Loaded::from_sources(sources)?));
        Ok(())
    }

    /// The locales it holds, the reference first, the others by tag.
    pub fn locales(&self) -> Vec<Locale> {
        let loaded = self.loaded.load();
        let real = loaded.bundles().iter().filter(|bundle| bundle.description().pseudo.is_none());
        real.map(LocaleBundle::locale).collect()
    }

    /// The locale of exactly this tag, in any case; also the pseudo-locales `en-XA` and `ar-XB`, which are not listed. To
    /// choose a locale for a person, use [`Catalogue::negotiate`].
    pub fn locale(&self, tag: &str) -> Option<Locale> {
        let loaded = self.loaded.load();
        let mut all = loaded.bundles().iter().map(LocaleBundle::locale);
        all.find(|locale| locale.tag().eq_ignore_ascii_case(tag))
    }

    /// The locale's name in its own language, for a picker; its tag when it is not loaded.
    pub fn autonym(&self, locale: &Locale) -> String {
        self.loaded
            .load()
            .bundle(*locale)
            .map_or_else(|| locale.tag().to_owned(), |bundle| bundle.description().given.name.clone())
    }

    /// The locale's English name, for the city's staff; its tag when it is not loaded.
    pub fn english_name(&self, locale: &Locale) -> String {
        self.loaded
            .load()
            .bundle(*locale)
            .map_or_else(|| locale.tag().to_owned(), |bundle| bundle.description().given.english.clone())
    }

    /// Whether the locale's description says that this message of the portal is not translated yet: it is then shown in
    /// English, and that is expected.
    pub fn awaits_translation(&self, locale: &Locale, message: &str) -> bool {
        self.loaded.load().awaits(*locale, message)
    }

    /// The locales to try in order for a message, beginning with this one and ending in en-US.
    pub fn fallback_chain(&self, locale: &Locale) -> Vec<Locale> {
        self.loaded.load().fallback_chain(*locale)
    }

    /// The locale to read for one language tag or an `Accept-Language` list; en-US when none of the wishes is there.
    /// Never by likeness: who asks for Kreyòl is not sent to French, nor the reverse.
    pub fn negotiate(&self, wanted: &str) -> Locale {
        let loaded = self.loaded.load();
        let described = loaded.bundles().iter().map(LocaleBundle::description);
        negotiation::negotiate(wanted, &described.collect::<Vec<_>>())
    }

    /// A notice in the reader's locale, with times in the city's zone.
    ///
    /// # Errors
    /// When neither the locale nor any of its [fallbacks](Catalogue::fallback_chain) can format it.
    pub fn render_notice(
        &self,
        locale: &Locale,
        channel: Channel,
        zone: &TimeZone,
        notice: &Notice,
    ) -> Result<Rendered, RenderError> {
        self.render_notice_with_link(locale, channel, zone, notice, None)
    }

    /// The same with a link that opens what the notice is about: in an e-mail after the text, in a text message at its end where
    /// there is room for it. The inbox needs none.
    ///
    /// # Errors
    /// As [`Catalogue::render_notice`].
    pub fn render_notice_with_link(
        &self,
        locale: &Locale,
        channel: Channel,
        zone: &TimeZone,
        notice: &Notice,
        link: Option<&str>,
    ) -> Result<Rendered, RenderError> {
        if channel == Channel::Sms {
            return self.render_sms(locale, zone, notice, link);
        }
        let arguments = notice.arguments();
        // Its words are those of a page, which may lag behind those of the notice.
        let link = link.filter(|_| channel == Channel::Email).map(|link| {
            let lead = self.text(locale, zone, &OfferLinkLead).unwrap_or_default();
            format!("\n\n{lead}\n{link}")
        });
        let ((subject, body), used, fell_back) = self.along_the_chain(*locale, notice.id(), |bundle| {
            let subject = bundle.format(notice.id(), Some("subject"), Place::Subject, zone, &arguments)?;
            let mut body = bundle.format(notice.id(), None, Place::Body, zone, &arguments)?;
            if channel == Channel::Email {
                body.push_str(link.as_deref().unwrap_or_default());
                body.push_str("\n\n");
                body.push_str(&bundle.format(EmailFooter::ID, None, Place::Body, zone, &Arguments::new())?);
            }
            Ok((subject, body))
        })?;
        Ok(Rendered { locale: used, subject, body, fell_back })
    }

    /// The short form of a notice. When the place, the link or the hint makes it too long, it is left out.
    fn render_sms(
        &self,
        locale: &Locale,
        zone: &TimeZone,
        notice: &Notice,
        link: Option<&str>,
    ) -> Result<Rendered, RenderError> {
        let form = |details: bool| {
            let Some((id, arguments)) = notice.short(details) else {
                let reason = "it is not told by text message".to_owned();
                return Err(RenderError { message: notice.id(), reason });
            };
            let (body, used, fell_back) = self.sms(*locale, zone, id, &arguments)?;
            Ok(Rendered { locale: used, subject: String::new(), body, fell_back })
        };
        let fits = |body: &str| sms_length(body).parts <= MOST_PARTS;
        let whole = form(true)?;
        let mut told = if fits(&whole.body) { whole } else { form(false)? };
        if let Some(link) = link {
            let whole = format!("{} {link}", told.body);
            let forms = [whole].into_iter().chain(self.link_forms(&told.locale, zone, notice, link));
            if let Some(body) = forms.map(plain_for_sms).find(|body| fits(body)) {
                told.body = body;
            }
        }
        Ok(told)
    }

    /// An offer in so few words that its link fits beside them in every alphabet: with the code to answer by, else without, because
    /// "1" and "2" are understood alone and the link says all the rest.
    fn link_forms(&self, locale: &Locale, zone: &TimeZone, notice: &Notice, link: &str) -> Vec<String> {
        let Notice::OfferMade(offer) = notice else { return Vec::new() };
        let when = || self.short_moment(locale, zone, offer.starts_at);
        let language = self.language_name(locale, &offer.language);
        let about = match when().filter(|_| !offer.immediate) {
            Some(when) => format!("{language} · {when}"),
            None => language,
        };
        let facts = format!("{about} · {}", self.modality_name(locale, offer.modality));
        let SmsWords { yes, no } = self.sms_words(locale);
        let code = &offer.reply_code;
        let answers =
            yes.first().zip(no.first()).map(|(yes, no)| format!("1 {code} = {yes}, 2 {code} = {no}"));
        let with_code = answers.map(|answers| format!("{facts} · {answers} · {link}"));
        with_code.into_iter().chain([format!("{facts} · {link}"), format!("{about} · {link}")]).collect()
    }

    /// The answer to what somebody wrote back by text message.
    ///
    /// # Errors
    /// As [`Catalogue::render_notice`].
    pub fn sms_reply(
        &self,
        locale: &Locale,
        zone: &TimeZone,
        reply: &SmsReply,
    ) -> Result<Rendered, RenderError> {
        let (id, arguments) = reply.message();
        let (body, used, fell_back) = self.sms(*locale, zone, id, &arguments)?;
        Ok(Rendered { locale: used, subject: String::new(), body, fell_back })
    }

    /// The words by which readers of this locale say yes and no in a text message, in small letters.
    pub fn sms_words(&self, locale: &Locale) -> SmsWords {
        let list = |id: &'static str| {
            let text = self.sms(*locale, &TimeZone::UTC, id, &Arguments::new()).map(|(text, _, _)| text);
            let text = text.unwrap_or_default();
            text.split([',', '،', '、', '，']).map(|word| word.trim().to_lowercase()).collect()
        };
        SmsWords { yes: list("sms-words-yes"), no: list("sms-words-no") }
    }

    fn sms(
        &self,
        locale: Locale,
        zone: &TimeZone,
        id: &'static str,
        arguments: &Arguments,
    ) -> Result<(String, Locale, Option<FallbackAlarm>), RenderError> {
        self.along_the_chain(locale, id, |bundle| {
            bundle.format(id, None, Place::Sms, zone, arguments).map(plain_for_sms)
        })
    }

    /// An error in the reader's locale: what is wrong and what to do. There is always an answer; in the worst case the bare
    /// English reason.
    pub fn error_message(&self, locale: &Locale, error: &ErrorMessage) -> String {
        self.render_error(locale, error)
            .map(|told| told.body)
            .unwrap_or_else(|_| format!("The call was refused ({}).", error.reason()))
    }

    /// The same with what became of it: the locale really used, and whether that was a fall back.
    ///
    /// # Errors
    /// As [`Catalogue::render_notice`].
    pub fn render_error(&self, locale: &Locale, error: &ErrorMessage) -> Result<Rendered, RenderError> {
        let arguments = error.arguments();
        let (body, used, fell_back) = self.along_the_chain(*locale, error.id(), |bundle| {
            bundle.format(error.id(), None, Place::Body, &TimeZone::UTC, &arguments)
        })?;
        Ok(Rendered { locale: used, subject: String::new(), body, fell_back })
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
        self.text(locale, &TimeZone::UTC, &ModalityName { modality })
            .unwrap_or_else(|_| modality.key().to_owned())
    }

    /// A declared message in the reader's locale, with times in the city's zone.
    ///
    /// # Errors
    /// As [`Catalogue::render_notice`].
    pub fn text<M: Message>(
        &self,
        locale: &Locale,
        zone: &TimeZone,
        message: &M,
    ) -> Result<String, RenderError> {
        self.render_facts(locale, zone, M::ID, &message.facts().0).map(|told| told.body)
    }

    pub(crate) fn render_facts(
        &self,
        locale: &Locale,
        zone: &TimeZone,
        id: &'static str,
        facts: &Arguments,
    ) -> Result<Rendered, RenderError> {
        let (body, used, fell_back) =
            self.along_the_chain(*locale, id, |bundle| bundle.format(id, None, Place::Body, zone, facts))?;
        Ok(Rendered { locale: used, subject: String::new(), body, fell_back })
    }

    /// A point in time in the reader's locale and the city's zone: "Tuesday, November 3, 2026 at 2:30 PM". `None` only for
    /// a moment that no calendar has, or when neither the locale nor a fallback is loaded.
    pub fn moment(&self, locale: &Locale, zone: &TimeZone, at: jiff::Timestamp) -> Option<String> {
        self.styled(locale, zone, at, Style::FULL)
    }

    /// The same where every letter counts: "Tue, Nov 3, 2:30 PM".
    pub fn short_moment(&self, locale: &Locale, zone: &TimeZone, at: jiff::Timestamp) -> Option<String> {
        self.styled(locale, zone, at, Style::FULL.shortened())
    }

    fn styled(&self, locale: &Locale, zone: &TimeZone, at: jiff::Timestamp, style: Style) -> Option<String> {
        let loaded = self.loaded.load();
        loaded.nearest(*locale)?.moments().format(at, zone, style)
    }

    /// Several things in one line, as the locale joins them: "Mam, K’iche’ and Spanish".
    pub fn list(&self, locale: &Locale, things: &[String], joined: Joined) -> String {
        let loaded = self.loaded.load();
        loaded
            .nearest(*locale)
            .map_or_else(|| things.join(", "), |bundle| plain_spaces(&bundle.joiner().join(things, joined)))
    }

    /// Tries the locale and its fallbacks in order. A fall back is an alarm, never silent.
    fn along_the_chain<T>(
        &self,
        wanted: Locale,
        message: &'static str,
        attempt: impl Fn(&LocaleBundle) -> Result<T, Fault>,
    ) -> Result<(T, Locale, Option<FallbackAlarm>), RenderError> {
        let mut reasons: Vec<String> = Vec::new();
        let loaded = self.loaded.load();
        for locale in loaded.fallback_chain(wanted) {
            match loaded.bundle(locale).ok_or(Fault::NotLoaded).and_then(&attempt) {
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
        f.debug_struct("Catalogue").field("locales", &self.locales()).finish_non_exhaustive()
    }
}
