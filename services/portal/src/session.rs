//! Who is signed in: cookies, sessions, one-time links, the city's identity provider.
//!
//! The browser keeps a secret of 256 bits; the database keeps its SHA-256 with who is signed in and until when
//! (`turjuman_operations::sign_in`). A browser in which nobody is signed in has a secret as well, which is kept nowhere: the
//! mark of its forms is made from it.

pub(crate) mod cookies;
mod email;
mod link;
mod oidc;
pub(crate) mod pace;
mod page;
mod secret;
mod sign_out;
mod visitor;

use axum::Router;
use turjuman_operations::caller::{Caller, Role};

use crate::portal::Portal;

pub use link::sign_in_path;
pub use secret::NoRandomness;
pub(crate) use secret::{BrowserSecret, random};
pub(crate) use visitor::{Guest, Visitor, call_of};

pub(crate) fn routes() -> Router<Portal> {
    Router::new()
        .merge(page::routes())
        .merge(link::routes())
        .merge(email::routes())
        .merge(oidc::routes())
        .merge(sign_out::routes())
}

/// The first page of somebody with these roles.
pub(crate) fn home(caller: &Caller) -> &'static str {
    [
        (Role::Coordinator, "/board"),
        (Role::Requester, "/ask"),
        (Role::Interpreter, "/offers"),
        (Role::Auditor, "/figures"),
    ]
    .into_iter()
    .find(|(role, _)| caller.is(*role))
    .map_or("/sign-out", |(_, path)| path)
}

/// The page to sign in on, from which the way leads on to this path.
pub(crate) fn sign_in_first(to: &str) -> String {
    match leads_on(to) {
        None => "/sign-in".to_owned(),
        Some(to) => {
            let mut query = form_urlencoded::Serializer::new(String::new());
            format!("/sign-in?{}", query.append_pair("to", to).finish())
        }
    }
}

/// The text if it is a path on this server; never the address of another one.
pub(crate) fn local_path(text: &str) -> Option<&str> {
    let plain = text.len() <= 500 && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    (plain && text.starts_with('/') && !text.starts_with("//")).then_some(text)
}

/// The text if it is a page that the way leads on to after signing in.
pub(crate) fn leads_on(text: &str) -> Option<&str> {
    local_path(text)
        .filter(|path| *path != "/" && !path.starts_with("/sign-") && !path.starts_with("/reading-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_leads_on_to_pages_of_this_server_only() {
        for good in ["/", "/ask", "/requests/req_1?x=1"] {
            assert_eq!(local_path(good), Some(good));
        }
        for bad in ["", "ask", "//evil.example", "/\\evil.example", "https://evil.example", "/a b", "/\n"] {
            assert_eq!(local_path(bad), None, "{bad}");
        }
        for bad in ["/", "/sign-out", "/sign-in?to=/ask", "/reading-language"] {
            assert_eq!(leads_on(bad), None, "{bad}");
        }
        assert_eq!(sign_in_first("/requests?page=2"), "/sign-in?to=%2Frequests%3Fpage%3D2");
        assert_eq!(sign_in_first("//evil.example"), "/sign-in");
    }
}
