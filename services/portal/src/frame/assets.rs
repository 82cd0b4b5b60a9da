//! The style sheet, the script and the pictures. Their addresses hold a hash of what is in them, so that browsers keep them
//! and an upgrade is seen at once.

use aws_lc_rs::digest;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};

use super::Fault;
use crate::portal::{Portal, PortalSettings};

/// One style sheet, put together when the program is built.
const CSS: &[&str] = &[
    include_str!("../../assets/css/base.css"),
    include_str!("../../assets/css/sign_in.css"),
    include_str!("../../assets/css/requester.css"),
    include_str!("../../assets/css/interpreter.css"),
    include_str!("../../assets/css/coordinator.css"),
    include_str!("../../assets/css/auditor.css"),
];
/// The one script. Everything works without it.
const JS: &str = include_str!("../../assets/portal.js");
/// The script of the page on which a browser asks for push messages, and the one that shows them.
const PUSH_JS: &str = include_str!("../../assets/push.js");
const PUSH_WORKER: &str = include_str!("../../assets/push-worker.js");
/// Two speech bubbles, for the browser's tab.
const ICON: &str = include_str!("../../assets/icon.svg");

/// The media type of scripts.
const SCRIPT: &str = "text/javascript; charset=utf-8";

/// What is served under `/static`.
pub(crate) struct Assets {
    css: Asset,
    js: Asset,
    push_js: Asset,
    icon: Asset,
    logo: Option<Asset>,
}

struct Asset {
    bytes: Vec<u8>,
    media_type: &'static str,
    hash: String,
    path: String,
}

impl Asset {
    fn new(name: &str, media_type: &'static str, bytes: Vec<u8>) -> Self {
        let hash = URL_SAFE_NO_PAD.encode(&digest::digest(&digest::SHA256, &bytes).as_ref()[..9]);
        let path = format!("/static/{hash}/{name}");
        Self { bytes, media_type, hash, path }
    }
}

impl Assets {
    pub(crate) fn new(settings: &PortalSettings) -> Self {
        let css = format!("{}\n{}", CSS.join("\n"), settings.accent.css());
        let logo = settings.logo.as_ref();
        Self {
            css: Asset::new("portal.css", "text/css; charset=utf-8", css.into_bytes()),
            js: Asset::new("portal.js", SCRIPT, JS.as_bytes().to_vec()),
            push_js: Asset::new("push.js", SCRIPT, PUSH_JS.as_bytes().to_vec()),
            icon: Asset::new("icon.svg", "image/svg+xml", ICON.as_bytes().to_vec()),
            logo: logo.map(|logo| Asset::new("logo", logo.media_type, logo.bytes.clone())),
        }
    }

    /// The address of the style sheet.
    pub(crate) fn css(&self) -> &str {
        &self.css.path
    }

    /// The address of the script.
    pub(crate) fn js(&self) -> &str {
        &self.js.path
    }

    /// The address of the script with which a browser asks for push messages.
    pub(crate) fn push_js(&self) -> &str {
        &self.push_js.path
    }

    /// The address of the picture in the tab.
    pub(crate) fn icon(&self) -> &str {
        &self.icon.path
    }

    /// The address of the city's logo.
    pub(crate) fn logo(&self) -> Option<&str> {
        self.logo.as_ref().map(|logo| logo.path.as_str())
    }

    fn named(&self, name: &str) -> Option<&Asset> {
        match name {
            "portal.css" => Some(&self.css),
            "portal.js" => Some(&self.js),
            "push.js" => Some(&self.push_js),
            "icon.svg" => Some(&self.icon),
            "logo" => self.logo.as_ref(),
            _ => None,
        }
    }
}

pub(crate) fn routes() -> Router<Portal> {
    Router::new().route("/static/{hash}/{name}", get(asset)).route("/push-worker.js", get(push_worker))
}

/// At the top, so that it may open every page; browsers look for a newer one by themselves.
async fn push_worker() -> Response {
    ([(CONTENT_TYPE, SCRIPT), (CACHE_CONTROL, "no-cache")], PUSH_WORKER).into_response()
}

/// A page of before an upgrade asks for what there was: it gets what there is, and keeps it for this once.
async fn asset(
    State(portal): State<Portal>,
    Path((hash, name)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let asset = portal.assets.named(&name).ok_or(Fault::NotFound)?;
    let keep = if hash == asset.hash { "public, max-age=31536000, immutable" } else { "no-store" };
    Ok(([(CONTENT_TYPE, asset.media_type), (CACHE_CONTROL, keep)], asset.bytes.clone()).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stays_small() {
        assert!(JS.len() <= 10 * 1024, "{} bytes", JS.len());
    }

    #[test]
    fn style_sheet_and_script_stay_small_enough_for_a_bad_connection() {
        let css: usize = CSS.iter().map(|part| part.len()).sum();
        assert!(css + JS.len() + ICON.len() <= 44 * 1024, "{css} bytes of style sheet");
    }

    #[test]
    fn nothing_is_fetched_from_elsewhere() {
        for text in CSS.iter().chain([&JS, &PUSH_JS, &PUSH_WORKER, &ICON]) {
            let text = text.replace("http://www.w3.org/2000/svg", "");
            assert!(
                !text.contains("http:") && !text.contains("https:") && !text.contains("@import"),
                "{text}"
            );
        }
    }
}
