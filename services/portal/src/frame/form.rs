//! Forms: how large they may be, that they come from a page of this person, and what is in them.

use aws_lc_rs::{constant_time, digest};
use axum::body::to_bytes;
use axum::extract::{FromRequest, Request};
use http::HeaderMap;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};

use super::{Fault, Reader};
use crate::portal::Portal;

/// The largest form, in bytes.
const LARGEST: usize = 64 * 1024;
/// The largest form of a page that takes a whole table, such as the roster's import.
const LARGEST_TABLE: usize = 4 * 1024 * 1024;
/// Fields of a form; more are not looked at.
const MOST_FIELDS: usize = 1000;
/// The field with the mark.
const MARK: &str = "csrf";
/// The field with the idempotency key.
const KEY: &str = "key";
/// The longest key.
const LONGEST_KEY: usize = 64;

/// A form that was sent from a page of this person. Only a POST has one, so that no GET changes anything.
pub(crate) struct Form {
    fields: Vec<(String, String)>,
}

/// The same for pages that take a whole table.
pub(crate) struct LargeForm(pub(crate) Form);

impl Form {
    /// What stands in a field, without the space around it; empty when there is none.
    pub(crate) fn text(&self, field: &str) -> &str {
        self.all(field).into_iter().next().unwrap_or_default()
    }

    /// What stands in all fields of this name.
    pub(crate) fn all(&self, field: &str) -> Vec<&str> {
        self.fields.iter().filter(|(name, _)| name == field).map(|(_, value)| value.trim()).collect()
    }

    /// True when there is such a field: a box that was ticked, a button that was pressed.
    pub(crate) fn has(&self, field: &str) -> bool {
        self.fields.iter().any(|(name, _)| name == field)
    }

    /// The idempotency key, if it can be one.
    pub(crate) fn key(&self) -> Option<&str> {
        let key = self.text(KEY);
        let good =
            !key.is_empty() && key.len() <= LONGEST_KEY && key.bytes().all(|byte| byte.is_ascii_graphic());
        good.then_some(key)
    }

    /// A hash of everything but mark and key: what tells a form that was sent twice from another one.
    pub(crate) fn body_hash(&self) -> Vec<u8> {
        let mut context = digest::Context::new(&digest::SHA256);
        for (name, value) in self.fields.iter().filter(|(name, _)| name != MARK && name != KEY) {
            for part in [name, value] {
                context.update(&part.len().to_le_bytes());
                context.update(part.as_bytes());
            }
        }
        context.finish().as_ref().to_vec()
    }

    async fn read(request: Request, largest: usize) -> Result<Self, Fault> {
        let reader = request.extensions().get::<Reader>().cloned().ok_or(Fault::Broken)?;
        let headers = request.headers();
        if !is_form(headers) {
            return Err(Fault::Unreadable);
        }
        if from_elsewhere(headers) {
            return Err(Fault::StaleForm);
        }
        let length =
            headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
        if length.is_some_and(|length| length > largest) {
            return Err(Fault::TooLarge);
        }
        let bytes = to_bytes(request.into_body(), largest).await.map_err(|_| Fault::TooLarge)?;
        let fields = form_urlencoded::parse(&bytes)
            .take(MOST_FIELDS)
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        let form = Self { fields };
        // In constant time: nobody learns the mark by trying.
        constant_time::verify_slices_are_equal(form.text(MARK).as_bytes(), reader.mark().as_bytes())
            .map_err(|_| Fault::StaleForm)?;
        Ok(form)
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

/// True when the browser itself says that another site's page sent the form.
fn from_elsewhere(headers: &HeaderMap) -> bool {
    let site = headers.get("sec-fetch-site").and_then(|site| site.to_str().ok());
    site.is_some_and(|site| site != "same-origin" && site != "none")
}

impl FromRequest<Portal> for Form {
    type Rejection = Fault;

    async fn from_request(request: Request, _: &Portal) -> Result<Self, Fault> {
        Self::read(request, LARGEST).await
    }
}

impl FromRequest<Portal> for LargeForm {
    type Rejection = Fault;

    async fn from_request(request: Request, _: &Portal) -> Result<Self, Fault> {
        Form::read(request, LARGEST_TABLE).await.map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(text: &str) -> Form {
        let fields = form_urlencoded::parse(text.as_bytes());
        Form { fields: fields.map(|(name, value)| (name.into_owned(), value.into_owned())).collect() }
    }

    #[test]
    fn fields_are_read_without_the_space_around_them() {
        let form = form("language=+krey%C3%B2l+&day=1&day=2&now=");
        assert_eq!(form.text("language"), "kreyòl");
        assert_eq!(form.all("day"), ["1", "2"]);
        assert!(form.has("now") && form.text("now").is_empty());
        assert!(!form.has("later") && form.text("later").is_empty());
    }

    #[test]
    fn the_hash_is_of_the_body_without_mark_and_key() {
        let hash = |text: &str| form(text).body_hash();
        assert_eq!(hash("csrf=a&key=1&x=1"), hash("x=1&csrf=b&key=2"));
        assert_ne!(hash("x=1"), hash("x=2"));
        assert_ne!(hash("ab=c"), hash("a=bc"));
    }

    #[test]
    fn a_key_is_short_and_visible() {
        assert_eq!(form("key=0199").key(), Some("0199"));
        assert_eq!(form("key=").key(), None);
        assert_eq!(form("key=two+words").key(), None);
        assert_eq!(form(&format!("key={}", "x".repeat(65))).key(), None);
    }
}
