//! The pages of the language-access office: the board of open requests (`board`), why one of them is not filled (`why`) and what
//! happened to it so far (`history`), assigning somebody by hand (`assign`), having somebody asked or a company named (`ask`),
//! languages that nobody has recognised yet (`identification`), the roster (`roster`), one person of it (`entry`) and adding
//! people from a table (`import`, and what is wrong with one: `faults`), and the companies that are called instead (`vendors`).
//!
//! Every page stands for methods of the contract and asks whether the visitor may call them.

mod ask;
mod assign;
mod board;
mod by_hand;
mod entry;
mod faults;
mod history;
mod identification;
mod import;
mod reasons;
mod roster;
mod suggestions;
mod vendors;
mod why;

use axum::Router;
use axum::routing::{get, post};
use turjuman_dispatch::model::RequestId;

use crate::{Fault, Portal};

/// The words of the board and of what is done from it.
mod texts {
    pub(crate) use turjuman_localization::portal::board::*;
    pub(crate) use turjuman_localization::portal::by_hand::*;
    pub(crate) use turjuman_localization::portal::history::*;
}

/// The methods of the contract that these pages stand for.
mod rpc {
    pub(super) const LIST: &str = "/turjuman.v1.RequestService/ListRequests";
    pub(super) const WATCH: &str = "/turjuman.v1.RequestService/WatchRequests";
    pub(super) const EXPLAIN: &str = "/turjuman.v1.RequestService/ExplainRequest";
    pub(super) const CLARIFY: &str = "/turjuman.v1.RequestService/ClarifyLanguage";
    pub(super) const ROSTER: &str = "/turjuman.v1.InterpreterService/ListInterpreters";
    pub(super) const ENROL: &str = "/turjuman.v1.InterpreterService/CreateInterpreter";
    pub(super) const ENTRY: &str = "/turjuman.v1.InterpreterService/GetInterpreter";
    pub(super) const CHANGE: &str = "/turjuman.v1.InterpreterService/UpdateInterpreter";
    pub(super) const OFFER: &str = "/turjuman.v1.RequestService/OfferToInterpreter";
    pub(super) const VENDOR: &str = "/turjuman.v1.RequestService/NameVendor";
    pub(super) const ASSIGN: &str = "/turjuman.v1.RequestService/AssignInterpreter";
}

/// Every page of the coordinator.
pub(crate) fn routes() -> Router<Portal> {
    Router::new()
        .route("/board", get(board::show))
        .route("/board/live", get(board::live))
        .route("/board/{id}", get(why::show))
        .route("/board/{id}/live", get(why::live))
        .route("/board/{id}/assign", post(assign::assign))
        .route("/board/{id}/ask", post(ask::ask))
        .route("/board/{id}/vendor", post(ask::vendor))
        .route("/identification", get(identification::show))
        .route("/identification/live", get(identification::live))
        .route("/identification/languages", get(identification::languages))
        .route("/identification/{id}", get(identification::which).post(identification::clarify))
        .route("/roster", get(roster::show))
        .route("/roster/import", get(import::show).post(import::send))
        .route("/roster/new", get(entry::blank).post(entry::add))
        .route("/roster/{id}", get(entry::show).post(entry::save))
        .route("/vendors", get(vendors::show))
}

/// The id of a request in an address. What is none leads nowhere.
fn request_id(text: &str) -> Result<RequestId, Fault> {
    text.parse().map_err(|_| Fault::NotFound)
}
