//! Who reads: their words, the mark of their forms, what they opened. Made once for each request, before its page.

use std::sync::{Arc, OnceLock};

use axum::extract::{FromRequestParts, Request};
use http::header::{ACCEPT, ACCEPT_LANGUAGE};
use http::request::Parts;
use http::{HeaderMap, Method};
use turjuman_dispatch::model::DeviceId;
use turjuman_operations::caller::Caller;

use super::Fault;
use crate::portal::Portal;
use crate::session::{BrowserSecret, cookies};
use crate::words::Words;

/// A number after which a live page resumes is not longer.
const LONGEST_NUMBER: usize = 20;

/// Who reads. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Reader {
    inner: Arc<Inner>,
}

struct Inner {
    words: Words,
    path_and_query: String,
    path: String,
    secret: BrowserSecret,
    mark: String,
    wants_a_page: bool,
    is_form: bool,
    seen: u64,
    resume_after: Option<u64>,
    device: Option<DeviceId>,
    caller: OnceLock<Caller>,
}

impl Reader {
    pub(crate) fn of(portal: &Portal, request: &Request) -> Self {
        let headers = request.headers();
        let jar = cookies::Jar::of(headers, portal.settings.secure_cookies);
        let chosen = jar.locale().and_then(|tag| portal.catalogue.locale(tag));
        let locale =
            chosen.unwrap_or_else(|| portal.catalogue.negotiate(text(headers, ACCEPT_LANGUAGE.as_str())));
        let secret = BrowserSecret::of(&jar);
        let uri = request.uri();
        let inner = Inner {
            words: Words::new(portal.renderer.clone(), locale),
            path_and_query: uri
                .path_and_query()
                .map_or_else(|| "/".to_owned(), |path| path.as_str().to_owned()),
            path: uri.path().to_owned(),
            mark: secret.mark(),
            secret,
            wants_a_page: text(headers, ACCEPT.as_str()).contains("text/html"),
            is_form: *request.method() == Method::POST,
            seen: portal.feed.reached(),
            resume_after: resume_after(headers, uri.query().unwrap_or_default()),
            device: jar.device().and_then(|id| id.parse().ok()),
            caller: OnceLock::new(),
        };
        Self { inner: Arc::new(inner) }
    }

    /// Their words.
    pub(crate) fn words(&self) -> &Words {
        &self.inner.words
    }

    /// What they opened.
    pub(crate) fn path(&self) -> &str {
        &self.inner.path
    }

    /// The same with the query.
    pub(crate) fn path_and_query(&self) -> &str {
        &self.inner.path_and_query
    }

    /// The secret of their browser.
    pub(crate) fn secret(&self) -> &BrowserSecret {
        &self.inner.secret
    }

    /// The mark of their forms: another browser's, or another session's, is another one.
    pub(crate) fn mark(&self) -> &str {
        &self.inner.mark
    }

    /// True for a browser that opens a page; false for a program.
    pub(crate) fn wants_a_page(&self) -> bool {
        self.inner.wants_a_page
    }

    /// True for a form that was sent.
    pub(crate) fn is_form(&self) -> bool {
        self.inner.is_form
    }

    /// The newest of the history when their request came: what the page shows is at least as new.
    pub(crate) fn seen(&self) -> u64 {
        self.inner.seen
    }

    /// Where their live page resumes: after what its page showed, or after the last event they got.
    pub(crate) fn resume_after(&self) -> Option<u64> {
        self.inner.resume_after
    }

    /// Which of a person's devices their browser says that it is.
    pub(crate) fn device(&self) -> Option<DeviceId> {
        self.inner.device
    }

    /// Whom this request turned out to come from.
    pub(crate) fn caller(&self) -> Option<&Caller> {
        self.inner.caller.get()
    }

    /// Notes whom this request comes from.
    pub(crate) fn is(&self, caller: &Caller) {
        // The first one stays; there is no second.
        let _ = self.inner.caller.set(caller.clone());
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn resume_after(headers: &HeaderMap, query: &str) -> Option<u64> {
    let number = |text: &str| if text.len() <= LONGEST_NUMBER { text.parse().ok() } else { None };
    number(text(headers, "last-event-id")).or_else(|| {
        let mut fields = form_urlencoded::parse(query.as_bytes());
        fields.find(|(name, _)| name == "after").and_then(|(_, value)| number(&value))
    })
}

impl<S: Sync> FromRequestParts<S> for Reader {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Fault> {
        parts.extensions.get::<Self>().cloned().ok_or(Fault::Broken)
    }
}
