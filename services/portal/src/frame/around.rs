//! What every request passes: is there room, who reads; and what every answer gets: a page for what went wrong, the headers,
//! a cookie for a browser that has none.

use std::time::Duration;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use http::header::SET_COOKIE;
use tracing::Instrument as _;

use super::{Fault, Reader, fault_page, headers};
use crate::portal::Portal;

/// How long a page may take.
const DEADLINE: Duration = Duration::from_secs(20);

pub(crate) async fn around(State(portal): State<Portal>, mut request: Request, next: Next) -> Response {
    let reader = Reader::of(&portal, &request);
    request.extensions_mut().insert(reader.clone());
    let span = tracing::info_span!("page", method = %request.method());
    let mut response = match portal.pages.clone().try_acquire_owned() {
        Err(_) => Fault::Overloaded.into_response(),
        Ok(place) => {
            // In a task of its own: whoever closes the page drops only the waiting for it; what was begun is finished.
            let made = tokio::spawn(
                async move {
                    let _place = place;
                    tokio::time::timeout(DEADLINE, next.run(request)).await
                }
                .instrument(span),
            );
            match made.await {
                Ok(Ok(response)) => response,
                Ok(Err(_)) => Fault::Overloaded.into_response(),
                Err(error) => {
                    tracing::error!(%error, "a page broke off");
                    Fault::Broken.into_response()
                }
            }
        }
    };
    if let Some(fault) = response.extensions_mut().remove::<Fault>() {
        response = fault_page::instead(&portal, &reader, &fault, response);
    }
    headers::put(&mut response);
    if headers::is_page(&response)
        && let Some(cookie) = reader.secret().new_cookie(portal.settings.secure_cookies)
    {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}
