//! The cookies: which there are, and how they are written. None is readable by scripts, and none travels to another site but
//! with a link that somebody follows.

use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};
use jiff::Timestamp;
use turjuman_dispatch::model::DeviceId;
use turjuman_operations::sign_in::Session;

use super::secret::Secret;

const SESSION: &str = "turjuman";
const GUEST: &str = "turjuman-guest";
const LOCALE: &str = "turjuman-reading";
const DEVICE: &str = "turjuman-device";
/// A browser accepts a cookie of such a name only over TLS, for this host alone and all of its paths.
const HOST_ONLY: &str = "__Host-";
/// A year, in seconds.
const YEAR: i64 = 365 * 24 * 3600;

/// The cookies of a request.
pub(crate) struct Jar<'a> {
    headers: &'a HeaderMap,
    secure: bool,
}

impl<'a> Jar<'a> {
    pub(crate) fn of(headers: &'a HeaderMap, secure: bool) -> Self {
        Self { headers, secure }
    }

    pub(crate) fn session(&self) -> Option<&'a str> {
        self.value(SESSION)
    }

    pub(crate) fn guest(&self) -> Option<&'a str> {
        self.value(GUEST)
    }

    pub(crate) fn locale(&self) -> Option<&'a str> {
        self.value(LOCALE)
    }

    pub(crate) fn device(&self) -> Option<&'a str> {
        self.value(DEVICE)
    }

    fn value(&self, name: &str) -> Option<&'a str> {
        let wanted = if self.secure { HOST_ONLY } else { "" };
        let lines = self.headers.get_all(COOKIE).iter().filter_map(|line| line.to_str().ok());
        lines.flat_map(|line| line.split(';')).find_map(|pair| {
            let (found, value) = pair.trim().split_once('=')?;
            (found.strip_prefix(wanted)? == name).then_some(value)
        })
    }
}

/// The cookie of a session, until its absolute end.
pub(crate) fn session(secret: &Secret, session: &Session, now: Timestamp, secure: bool) -> HeaderValue {
    written(SESSION, secret.written(), session.ends_at.duration_since(now).as_secs().max(0), secure)
}

/// Takes the cookie of the session back.
pub(crate) fn no_session(secure: bool) -> HeaderValue {
    written(SESSION, "", 0, secure)
}

/// The cookie of a browser in which nobody is signed in.
pub(crate) fn guest(secret: &Secret, secure: bool) -> HeaderValue {
    written(GUEST, secret.written(), YEAR, secure)
}

/// Remembers the language in which this person reads pages.
pub(crate) fn remember_locale(tag: &str, secure: bool) -> HeaderValue {
    written(LOCALE, tag, YEAR, secure)
}

/// Remembers which of a person's devices this browser is: the one that is told by push message.
pub(crate) fn device(id: DeviceId, secure: bool) -> HeaderValue {
    written(DEVICE, &id.to_string(), YEAR, secure)
}

/// This browser is none of them any more.
pub(crate) fn no_device(secure: bool) -> HeaderValue {
    written(DEVICE, "", 0, secure)
}

fn written(name: &str, value: &str, seconds: i64, secure: bool) -> HeaderValue {
    let (prefix, secure) = if secure { (HOST_ONLY, "; Secure") } else { ("", "") };
    let text = format!("{prefix}{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    // Names, secrets and tags are plain letters.
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("turjuman=; Max-Age=0"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn cookies_are_found_among_others_and_only_under_their_full_name() {
        let mut headers = HeaderMap::new();
        headers.append(COOKIE, "a=1; turjuman=plain; turjuman-reading=ht".parse().unwrap());
        headers.append(COOKIE, "__Host-turjuman=host".parse().unwrap());
        assert_eq!(Jar::of(&headers, false).session(), Some("plain"));
        assert_eq!(Jar::of(&headers, true).session(), Some("host"));
        assert_eq!(Jar::of(&headers, false).locale(), Some("ht"));
        assert_eq!(Jar::of(&headers, true).locale(), None);
        assert_eq!(Jar::of(&headers, false).guest(), None);
    }

    #[test]
    fn a_secure_cookie_is_for_this_host_alone() {
        assert_eq!(
            remember_locale("ht", true).to_str().unwrap(),
            "__Host-turjuman-reading=ht; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure"
        );
        assert!(!remember_locale("ht", false).to_str().unwrap().contains("Secure"));
    }
}
