//! Every message as people get it, with the longest facts that are likely: for translators and for the city's people, who
//! want to see what is sent before it is sent.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use crate::catalogue::{Catalogue, Channel, RenderError, Rendered};
use crate::locale::Locale;
use crate::samples;
use crate::sms_segments::sms_length;

/// One message in one locale on one channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The locale asked for.
    pub locale: Locale,
    /// `inbox`, `email`, `sms`; or `screen` for what is shown only while somebody is looking, such as errors.
    pub channel: &'static str,
    /// The message's id.
    pub message: &'static str,
    /// Its title, where it has one.
    pub subject: Option<String>,
    /// Its text; of several forms, the longest.
    pub text: String,
    /// How many parts of a text message it takes.
    pub sms_parts: Option<usize>,
    /// Why it is not shown in the locale but in English; `None` when all is well.
    pub fell_back: Option<String>,
    /// Whether the locale says of itself that it is not translated yet.
    pub awaits_translation: bool,
}

/// Every message of the catalogue in one locale, sorted by channel and id.
pub fn previews(catalogue: &Catalogue, locale: &Locale, zone: &TimeZone) -> Vec<Preview> {
    let mut longest: BTreeMap<(&'static str, &'static str), Preview> = BTreeMap::new();
    let mut add = |channel, message, told: Result<Rendered, RenderError>| {
        let mut preview = preview(*locale, channel, message, told);
        preview.awaits_translation =
            preview.fell_back.is_some() && catalogue.awaits_translation(locale, message);
        let length = |preview: &Preview| (preview.sms_parts, preview.text.chars().count());
        let kept = longest.entry((channel, message)).or_insert_with(|| preview.clone());
        if length(&preview) > length(kept) {
            *kept = preview;
        }
    };
    for notice in samples::COUNTS.iter().flat_map(|count| samples::notices(*count)) {
        let mut told = |channel, name, id| {
            add(name, id, catalogue.render_notice(locale, channel, zone, &notice));
        };
        told(Channel::Inbox, "inbox", notice.id());
        told(Channel::Email, "email", notice.id());
        if let Some((id, _)) = notice.short(true) {
            told(Channel::Sms, "sms", id);
        }
    }
    for reply in samples::sms_replies() {
        add("sms", reply.message().0, catalogue.sms_reply(locale, zone, &reply));
    }
    for error in samples::COUNTS.iter().flat_map(|count| samples::errors(*count)) {
        add("screen", error.id(), catalogue.render_error(locale, &error));
    }
    for declared in crate::texts::declared() {
        for facts in (declared.samples)() {
            add("screen", declared.id, catalogue.render_facts(locale, zone, declared.id, &facts));
        }
    }
    longest.into_values().collect()
}

fn preview(
    locale: Locale,
    channel: &'static str,
    message: &'static str,
    told: Result<Rendered, RenderError>,
) -> Preview {
    match told {
        Ok(told) => Preview {
            locale,
            channel,
            message,
            sms_parts: (channel == "sms").then(|| sms_length(&told.body).parts),
            subject: Some(told.subject).filter(|subject| !subject.is_empty()),
            text: told.body,
            fell_back: told.fell_back.map(|alarm| alarm.reason),
            awaits_translation: false,
        },
        Err(error) => Preview {
            locale,
            channel,
            message,
            subject: None,
            text: String::new(),
            sms_parts: None,
            fell_back: Some(error.reason),
            awaits_translation: false,
        },
    }
}
