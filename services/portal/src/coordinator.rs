//! The pages of the language-access office: the board of open requests (`board`), why one of them is not filled (`why`),
//! assigning somebody by hand (`assign`), languages that nobody has recognised yet (`identification`), the roster (`roster`)
//! and adding people to it from a table (`import`), and the companies that are called instead (`vendors`).
//!
//! Every page stands for methods of the contract and asks whether the visitor may call them.

mod assign;
mod board;
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
pub(crate) use turjuman_localization::portal::board as texts;

use crate::{Fault, Portal};

/// The methods of the contract that these pages stand for.
mod rpc {
    pub(super) const LIST: &str = "/turjuman.v1.RequestService/ListRequests";
    pub(super) const WATCH: &str = "/turjuman.v1.RequestService/WatchRequests";
    pub(super) const EXPLAIN: &str = "/turjuman.v1.RequestService/ExplainRequest";
    pub(super) const CLARIFY: &str = "/turjuman.v1.RequestService/ClarifyLanguage";
    pub(super) const ROSTER: &str = "/turjuman.v1.InterpreterService/ListInterpreters";
    pub(super) const ENROL: &str = "/turjuman.v1.InterpreterService/CreateInterpreter";
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
        .route("/identification", get(identification::show))
        .route("/identification/live", get(identification::live))
        .route("/identification/languages", get(identification::languages))
        .route("/identification/{id}", get(identification::which).post(identification::clarify))
        .route("/roster", get(roster::show))
        .route("/roster/import", get(import::show).post(import::send))
        .route("/vendors", get(vendors::show))
}

/// The id of a request in an address. What is none leads nowhere.
fn request_id(text: &str) -> Result<RequestId, Fault> {
    text.parse().map_err(|_| Fault::NotFound)
}
