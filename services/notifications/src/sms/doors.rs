//! The two doors at which the gateway knocks: what people wrote, and what became of a message. Both take a signed form by
//! POST and nothing else; without a signature that fits, nothing is even looked up.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use http::{HeaderMap, StatusCode, Uri, header};
use turjuman_dispatch::model::DeliveryId;

use super::conversation::{Inbound, SmsDesk};
use super::{INBOUND_PATH, SIGNATURE_HEADER, STATUS_PATH};

/// Forms of the gateway are far shorter.
const LONGEST_FORM: usize = 64 * 1024;

type Form = Vec<(String, String)>;

/// Both doors, to be merged with the port's others.
pub fn doors(desk: SmsDesk) -> Router {
    Router::new()
        .route(INBOUND_PATH, post(inbound))
        .route(STATUS_PATH, post(status))
        .layer(DefaultBodyLimit::max(LONGEST_FORM))
        .with_state(desk)
}

async fn inbound(State(desk): State<SmsDesk>, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    let Some(form) = signed_form(&desk, &uri, &headers, &body) else { return forged(&desk) };
    let (Some(id), Some(from)) = (field(&form, "MessageSid"), field(&form, "From")) else {
        return (StatusCode::BAD_REQUEST, "MessageSid and From are wanted.\n").into_response();
    };
    let message = Inbound {
        id: id.chars().take(64).collect(),
        from: from.to_owned(),
        body: field(&form, "Body").unwrap_or_default().chars().take(1600).collect(),
        is_answered: field(&form, "OptOutType").is_some(),
    };
    // In a task of its own: what was begun is finished, also when the gateway hangs up.
    let heard = tokio::spawn(async move { desk.hear(&message).await }).await;
    let reply = heard.unwrap_or_else(|error| {
        tracing::error!(%error, "hearing a text message broke off");
        None
    });
    let words = reply.map(|text| format!("<Message>{}</Message>", escaped(&text))).unwrap_or_default();
    let document = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response>{words}</Response>\n");
    ([(header::CONTENT_TYPE, "text/xml; charset=utf-8")], document).into_response()
}

async fn status(State(desk): State<SmsDesk>, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    let Some(form) = signed_form(&desk, &uri, &headers, &body) else { return forged(&desk) };
    let query = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
    let delivery = query.into_owned().find(|(name, _)| name == "delivery").map(|(_, value)| value);
    let Some(delivery) = delivery.and_then(|text| text.parse::<DeliveryId>().ok()) else {
        return (StatusCode::BAD_REQUEST, "The address names no delivery of ours.\n").into_response();
    };
    let Some(said) = field(&form, "MessageStatus") else {
        return (StatusCode::BAD_REQUEST, "MessageStatus is wanted.\n").into_response();
    };
    match desk.report(delivery, said, field(&form, "ErrorCode")).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => {
            tracing::warn!(%error, %delivery, "a report on a text message could not be kept");
            (StatusCode::SERVICE_UNAVAILABLE, "Please report again.\n").into_response()
        }
    }
}

/// The form, if the gateway signed it.
fn signed_form(desk: &SmsDesk, uri: &Uri, headers: &HeaderMap, body: &[u8]) -> Option<Form> {
    let signature = headers.get(SIGNATURE_HEADER)?.to_str().ok()?;
    let form: Form = form_urlencoded::parse(body).into_owned().collect();
    let address = uri.path_and_query().map_or(uri.path(), |address| address.as_str());
    desk.is_signed(address, &form, signature).then_some(form)
}

fn forged(desk: &SmsDesk) -> Response {
    desk.note_forged();
    (StatusCode::FORBIDDEN, "This is for the gateway only, and the signature does not fit.\n").into_response()
}

fn field<'a>(form: &'a Form, name: &str) -> Option<&'a str> {
    form.iter()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.as_str())
        .filter(|value| !value.is_empty())
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            other => escaped.push(other),
        }
    }
    escaped
}
