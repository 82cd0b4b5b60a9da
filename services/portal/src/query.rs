//! The query of an address.

use std::borrow::Cow;

use http::Uri;

/// The value of a field of a query.
pub(crate) fn field<'a>(query: Option<&'a str>, name: &str) -> Option<Cow<'a, str>> {
    let mut fields = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    fields.find(|(field, _)| field == name).map(|(_, value)| value)
}

/// What a field of an address says, without the space around it; empty when there is none.
pub(crate) fn query(uri: &Uri, name: &str) -> String {
    field(uri.query(), name).map(|value| value.trim().to_owned()).unwrap_or_default()
}
