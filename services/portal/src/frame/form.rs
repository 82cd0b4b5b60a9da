//! Forms: how large they may be, that they come from a page of this person, and what is in them.

use std::convert::Infallible;

use aws_lc_rs::{constant_time, digest};
use axum::body::{Bytes, to_bytes};
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
/// What some programs write before text in UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
/// The longest key.
const LONGEST_KEY: usize = 64;

/// A form that was sent from a page of this person. Only a POST has one, so that no GET changes anything.
pub(crate) struct Form {
    fields: Vec<(String, String)>,
    /// Fields with a file that is not text in UTF-8.
    unreadable: Vec<String>,
}

/// The same for pages that take a whole table, typed or as a file.
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

    /// True when somebody chose a file for this field that is not text in UTF-8.
    pub(crate) fn is_unreadable(&self, field: &str) -> bool {
        self.unreadable.iter().any(|name| name == field)
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

    fn of_pairs(bytes: &[u8]) -> Self {
        let pairs = form_urlencoded::parse(bytes).take(MOST_FIELDS);
        let fields = pairs.map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
        Self { fields, unreadable: Vec::new() }
    }

    /// A form with a file in it.
    async fn of_parts(bytes: Bytes, boundary: String) -> Result<Self, Fault> {
        let whole = futures_util::stream::iter([Ok::<_, Infallible>(bytes)]);
        let mut parts = multer::Multipart::new(whole, boundary);
        let mut form = Self { fields: Vec::new(), unreadable: Vec::new() };
        while let Some(part) = parts.next_field().await.map_err(|_| Fault::Unreadable)? {
            let name = part.name().unwrap_or_default().to_owned();
            let value = part.bytes().await.map_err(|_| Fault::Unreadable)?;
            // Spreadsheets put a mark before what they write as UTF-8.
            match std::str::from_utf8(value.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&value)) {
                Ok(text) => form.fields.push((name, text.to_owned())),
                Err(_) => form.unreadable.push(name),
            }
            if form.fields.len() + form.unreadable.len() == MOST_FIELDS {
                break;
            }
        }
        Ok(form)
    }

    async fn read(request: Request, largest: usize) -> Result<Self, Fault> {
        let reader = request.extensions().get::<Reader>().cloned().ok_or(Fault::Broken)?;
        let headers = request.headers();
        let boundary = boundary(headers);
        if !is_form(headers) && (boundary.is_none() || largest != LARGEST_TABLE) {
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
        let form = match boundary {
            Some(boundary) => Self::of_parts(bytes, boundary).await?,
            None => Self::of_pairs(&bytes),
        };
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

/// What stands between the parts of a form with a file in it.
fn boundary(headers: &HeaderMap) -> Option<String> {
    multer::parse_boundary(headers.get(CONTENT_TYPE)?.to_str().ok()?).ok()
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
        Form::of_pairs(text.as_bytes())
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

    #[tokio::test]
    async fn a_file_is_read_without_the_mark_of_its_encoding() {
        let body = |file: &[u8]| {
            let head = "--x\r\nContent-Disposition: form-data; name=\"check\"\r\n\r\nyes\r\n--x\r\n\
                        Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
            Bytes::from([head.as_bytes(), file, b"\r\n--x--\r\n"].concat())
        };
        let form = Form::of_parts(body("\u{feff}name\nAna\n".as_bytes()), "x".to_owned()).await;
        let form = form.unwrap_or_else(|_| panic!("it is a form"));
        assert_eq!((form.text("check"), form.text("file")), ("yes", "name\nAna"));
        let form = Form::of_parts(body(&[0xff, 0xfe, b'n', 0]), "x".to_owned()).await;
        let form = form.unwrap_or_else(|_| panic!("it is a form"));
        assert!(form.is_unreadable("file") && !form.has("file"));
        assert!(Form::of_parts(Bytes::from_static(b"nonsense"), "x".to_owned()).await.is_err());
    }

    #[test]
    fn a_key_is_short_and_visible() {
        assert_eq!(form("key=0199").key(), Some("0199"));
        assert_eq!(form("key=").key(), None);
        assert_eq!(form("key=two+words").key(), None);
        assert_eq!(form(&format!("key={}", "x".repeat(65))).key(), None);
    }
}
