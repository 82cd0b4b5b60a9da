//! The pages of who asks for an interpreter: asking (`ask`), the list of languages that is shown to the person who needs one
//! (`speak`), following a request (`follow`) and acting on it (`act`, `further`), the list of requests (`listing`), the card for the file
//! (`card`).
//!
//! Every page stands for methods of the contract and asks whether the visitor may call them.

mod act;
mod ask;
mod asked_before;
mod card;
mod facts;
mod follow;
mod further;
mod given;
mod listing;
mod parts;
mod problems;
mod reading;
pub(crate) mod search;
mod speak;

use std::sync::Arc;

use axum::routing::{get, post};
use axum::{Extension, Router};
use turjuman_dispatch::model::RequestId;
pub(crate) use turjuman_localization::portal::requester as texts;

pub(crate) use self::act::language_problem;
use self::asked_before::AskedBefore;
use crate::{Fault, Portal};

/// The methods of the contract that these pages stand for.
mod rpc {
    pub(super) const SUBMIT: &str = "/turjuman.v1.RequestService/SubmitRequest";
    pub(super) const READ: &str = "/turjuman.v1.RequestService/GetRequest";
    pub(super) const LIST: &str = "/turjuman.v1.RequestService/ListRequests";
    pub(super) const WATCH: &str = "/turjuman.v1.RequestService/WatchRequests";
    pub(super) const CANCEL: &str = "/turjuman.v1.RequestService/CancelRequest";
    pub(super) const EXTEND: &str = "/turjuman.v1.RequestService/ExtendRequest";
    pub(super) const CLARIFY: &str = "/turjuman.v1.RequestService/ClarifyLanguage";
    pub(super) const FURTHER: &str = "/turjuman.v1.RequestService/SetFurtherLanguages";
    pub(super) const NEAR: &str = "/turjuman.v1.RequestService/ConfirmNearLanguage";
    pub(super) const CONSENT: &str = "/turjuman.v1.RequestService/RecordConsent";
    pub(super) const PROBLEM: &str = "/turjuman.v1.RequestService/ReportProblem";
    pub(super) const COMPLETE: &str = "/turjuman.v1.AssignmentService/CompleteSession";
}

/// Every page of the requester.
pub(crate) fn routes() -> Router<Portal> {
    Router::new()
        .route("/ask", get(ask::show).post(ask::send))
        .route("/ask/languages", get(ask::languages))
        .route("/speak", get(speak::names))
        .route("/speak/{tag}", get(speak::sentence))
        .route("/requests", get(listing::show))
        .route("/requests/live", get(listing::live))
        .route("/requests/{id}", get(follow::show))
        .route("/requests/{id}/live", get(follow::live))
        .route("/requests/{id}/card", get(card::show))
        .route("/requests/{id}/cancel", post(act::cancel))
        .route("/requests/{id}/extend", post(act::extend))
        .route("/requests/{id}/clarify", post(act::clarify))
        .route("/requests/{id}/further", post(further::change))
        .route("/requests/{id}/confirm-near", post(act::confirm_near))
        .route("/requests/{id}/consent", post(act::consent))
        .route("/requests/{id}/not-understood", post(act::not_understood))
        .route("/requests/{id}/problem", post(act::problem))
        .route("/requests/{id}/done", post(act::done))
        .layer(Extension(Arc::new(AskedBefore::default())))
}

/// The id of a request in an address. What is none leads nowhere.
fn request_id(text: &str) -> Result<RequestId, Fault> {
    text.parse().map_err(|_| Fault::NotFound)
}
