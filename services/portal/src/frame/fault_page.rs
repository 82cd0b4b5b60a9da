//! The page for what went wrong: what it is, what it means, what to do.

use askama::Template;
use axum::response::Response;
use http::{StatusCode, header};
use turjuman_localization::portal::offer_link::{OfferLinkBad, OfferLinkBadTitle};
use turjuman_operations::error::OperationError;
use turjuman_operations::ports::StoreError;

use super::fault::SignInFault;
use super::{Fault, Frame, Reader, page_with, see_other, texts};
use crate::portal::Portal;
use crate::session;

#[derive(Template)]
#[template(path = "frame/fault.html")]
struct FaultPage {
    frame: Frame,
    sentences: Vec<String>,
    sign_in: Option<String>,
    again: Option<String>,
}

/// The page in place of the bare status.
pub(super) fn instead(portal: &Portal, reader: &Reader, fault: &Fault, bare: Response) -> Response {
    log(fault);
    let status = bare.status();
    // Whoever opens a page is led to the sign-in; a program, a form or an event stream is told.
    if matches!(fault, Fault::SignedOut) && reader.wants_a_page() && !reader.is_form() {
        return see_other(&session::sign_in_first(reader.path_and_query()));
    }
    let (title, sentences) = what(reader, fault);
    let mut frame = Frame::new(portal, reader, reader.caller(), texts::BrokenTitle);
    frame.title = title;
    if matches!(fault, Fault::SignIn(_)) {
        // What came back from the provider is used up: nobody is led there again.
        "/sign-in".clone_into(&mut frame.path);
    }
    let signs_in = matches!(fault, Fault::SignedOut | Fault::LinkOver | Fault::OfferLink | Fault::SignIn(_));
    let again = (!signs_in && !reader.is_form() && status.is_server_error())
        .then(|| reader.path_and_query().to_owned());
    let sign_in = signs_in.then(|| "/sign-in".to_owned());
    let page = page_with(status, &FaultPage { frame, sentences, sign_in, again });
    let mut page = page.unwrap_or_else(|_| {
        let mut bare = Response::new("Something is wrong on our side. Please try again.\n".into());
        *bare.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        bare
    });
    for (name, value) in bare.headers() {
        if *name != header::CONTENT_TYPE && *name != header::CONTENT_LENGTH {
            page.headers_mut().append(name, value.clone());
        }
    }
    page
}

/// Title and sentences.
fn what(reader: &Reader, fault: &Fault) -> (String, Vec<String>) {
    let words = reader.words();
    macro_rules! say {
        ($title:ident, $text:ident) => {
            (words.say(texts::$title), vec![words.say(texts::$text)])
        };
    }
    match fault {
        Fault::SignedOut => say!(SignIn, SignInFirst),
        Fault::NotFound | Fault::Operation(OperationError::NotFound(_)) => say!(NotFoundTitle, NotFound),
        Fault::Forbidden => say!(ForbiddenTitle, Forbidden),
        Fault::StaleForm => say!(StaleFormTitle, StaleForm),
        Fault::Unreadable => say!(UnreadableTitle, Unreadable),
        Fault::TooLarge => say!(TooLargeTitle, TooLarge),
        Fault::WrongMethod => say!(WrongMethodTitle, WrongMethod),
        Fault::LinkOver => say!(SignInLinkOldTitle, SignInLinkOld),
        Fault::OfferLink => (words.say(OfferLinkBadTitle), vec![words.say(OfferLinkBad)]),
        Fault::SignIn(SignInFault::NoRole) => say!(SignInFailedTitle, SignInFailedNoRole),
        Fault::SignIn(SignInFault::Provider) => say!(SignInFailedTitle, SignInFailedProvider),
        Fault::SignIn(SignInFault::Old) => say!(SignInFailedTitle, SignInFailedOld),
        Fault::Overloaded | Fault::Operation(OperationError::Overloaded { .. }) => {
            say!(OverloadedTitle, Overloaded)
        }
        Fault::Broken | Fault::Operation(OperationError::Store(_)) => say!(BrokenTitle, Broken),
        Fault::Operation(OperationError::Invalid(found)) => (
            words.say(texts::NotDoneTitle),
            found.iter().map(|violation| words.violation(violation)).collect(),
        ),
        Fault::Operation(error) => (words.say(texts::NotDoneTitle), vec![words.operation(error)]),
    }
}

/// What somebody has to look at goes into the log, once.
fn log(fault: &Fault) {
    match fault {
        Fault::Operation(OperationError::Store(StoreError::Full(why))) => {
            tracing::error!(why, "a page failed because the disk is full or read-only");
        }
        Fault::Operation(OperationError::Store(StoreError::Corrupt(why))) => {
            tracing::error!(why, "a stored row cannot be read");
        }
        Fault::Operation(OperationError::Store(error)) => {
            tracing::warn!(%error, "a page failed because the database is not available");
        }
        other => tracing::debug!(fault = ?other, "no page"),
    }
}
