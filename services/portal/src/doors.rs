//! Every page on one router.

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use http::StatusCode;

use crate::frame::{around, assets, reading};
use crate::portal::{Parts, Portal};
use crate::session::{Guest, Visitor, home};
use crate::{Fault, auditor, coordinator, interpreter, requester, see_other, session};

/// For programs that are lost: they read no page.
const NOTHING_HERE: &str = "There is nothing at this path. GET / says what this port is.\n";

/// Every page of the portal, and a helpful one for every path where there is none.
pub fn doors(parts: Parts) -> Router {
    let portal = Portal::new(parts);
    Router::new()
        .route("/", get(start))
        .merge(session::routes())
        .merge(reading::routes())
        .merge(assets::routes())
        .merge(requester::routes())
        .merge(interpreter::routes())
        .merge(coordinator::routes())
        .merge(auditor::routes())
        .fallback(lost)
        .method_not_allowed_fallback(|| async { Fault::WrongMethod })
        .layer(from_fn_with_state(portal.clone(), around::around))
        .with_state(portal)
}

/// Leads everybody to their own first page.
async fn start(visitor: Visitor) -> Response {
    see_other(home(&visitor.caller))
}

/// A guest, so that who is signed in has the menu here too.
async fn lost(guest: Guest) -> Response {
    if guest.reader.wants_a_page() {
        Fault::NotFound.into_response()
    } else {
        (StatusCode::NOT_FOUND, NOTHING_HERE).into_response()
    }
}
