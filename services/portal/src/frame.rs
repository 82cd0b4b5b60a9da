//! What is around every page: the layout, the headers, the style sheet and the script, forms, and what went wrong.

pub(crate) mod accent;
pub(crate) mod around;
pub(crate) mod assets;
mod fault;
mod fault_page;
mod form;
mod headers;
mod nav;
mod page;
mod reader;
pub(crate) mod reading;

pub(crate) use turjuman_localization::portal::frame as texts;
use turjuman_localization::{Locale, Message};
use turjuman_operations::caller::Caller;

use crate::portal::Portal;
use crate::words::Words;

pub(crate) use fault::{Fault, SignInFault};
pub(crate) use form::{Form, LargeForm};
pub(crate) use nav::NavItem;
pub(crate) use page::{page, page_with, see_other};
pub(crate) use reader::Reader;

/// What every page shows around its own content. Every page template has it as its field `frame`.
pub(crate) struct Frame {
    /// The reader's words.
    pub(crate) words: Words,
    /// The page's title and heading.
    pub(crate) title: String,
    /// The mark that every form carries; [`Frame::hidden`] writes it.
    pub(crate) csrf: String,
    /// The menu.
    pub(crate) nav: Vec<NavItem>,
    /// The address of the event stream that says when this page has changed.
    pub(crate) live: Option<String>,
    /// True for a live page that loads itself again where there is no script.
    pub(crate) reloads: bool,
    /// The last of the history that this page shows.
    pub(crate) seen: u64,
    /// The city's name.
    pub(crate) city: String,
    /// Path and query of this page.
    pub(crate) path: String,
    /// The server's time, by which countdowns count.
    pub(crate) now: jiff::Timestamp,
    /// True for somebody who is signed in.
    pub(crate) signed_in: bool,
    /// The languages in which pages can be read: tag, own name, whether it is this one.
    pub(crate) readable: Vec<Readable>,
    pub(crate) css: String,
    pub(crate) js: String,
    pub(crate) icon: String,
    pub(crate) logo: Option<String>,
}

/// A language in which pages can be read.
pub(crate) struct Readable {
    pub(crate) tag: String,
    pub(crate) dir: &'static str,
    pub(crate) name: String,
    pub(crate) chosen: bool,
}

impl Frame {
    /// The frame of a page for this reader.
    pub(crate) fn new(
        portal: &Portal,
        reader: &Reader,
        caller: Option<&Caller>,
        title: impl Message,
    ) -> Self {
        let words = reader.words().clone();
        let assets = &portal.assets;
        Self {
            title: words.say(title),
            csrf: reader.mark().to_owned(),
            nav: caller.map(|caller| nav::menu(caller, &words, reader.path())).unwrap_or_default(),
            live: None,
            reloads: false,
            seen: reader.seen(),
            city: portal.settings.city.clone(),
            path: reader.path_and_query().to_owned(),
            now: portal.desk.now(),
            signed_in: caller.is_some(),
            readable: readable(portal, words.locale()),
            css: assets.css().to_owned(),
            js: assets.js().to_owned(),
            icon: assets.icon().to_owned(),
            logo: assets.logo().map(str::to_owned),
            words,
        }
    }

    /// The same frame for a page that follows this event stream.
    pub(crate) fn following(mut self, live: impl Into<String>) -> Self {
        self.live = Some(live.into());
        self.reloads = true;
        self
    }

    /// The same frame for a page that is read at leisure: without a script it stays as it is, or what was opened would close every
    /// few seconds.
    pub(crate) fn staying(mut self) -> Self {
        self.reloads = false;
        self
    }

    /// The address of the event stream, from what this page shows on.
    pub(crate) fn live_from_here(&self) -> Option<String> {
        let live = self.live.as_ref()?;
        let joined = if live.contains('?') { '&' } else { '?' };
        Some(format!("{live}{joined}after={}", self.seen))
    }

    /// The hidden fields of a form: the mark, and a fresh key, so that a form that is sent twice acts once. Write it as
    /// `{{ frame.hidden()|safe }}`.
    pub(crate) fn hidden(&self) -> String {
        let key = uuid::Uuid::from_bytes(crate::session::random()).simple().to_string();
        format!(
            "<input type=\"hidden\" name=\"csrf\" value=\"{}\"><input type=\"hidden\" name=\"key\" value=\"{key}\">",
            self.csrf
        )
    }
}

fn readable(portal: &Portal, chosen: Locale) -> Vec<Readable> {
    let catalogue = &portal.catalogue;
    let of = |locale: Locale| Readable {
        tag: locale.tag().to_owned(),
        dir: locale.direction().html(),
        name: catalogue.autonym(&locale),
        chosen: locale == chosen,
    };
    catalogue.locales().into_iter().map(of).collect()
}
