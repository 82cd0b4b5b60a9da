//! The pages of the interpreter: what they are asked (`offers`, and `offer` for one of them; `link` without signing in), their sessions (`sessions`, and
//! `session` with `act` for one of them), when they can be asked (`hours` with `week`, `now` and `exceptions`), what they were told
//! (`inbox`), and how they want to be told (`profile` with `quiet` and `devices`).
//!
//! Every page stands for methods of the contract and asks whether the visitor may call them. It is always about the visitor's
//! own entry on the roster.

mod act;
mod card;
mod devices;
mod exceptions;
mod hours;
mod inbox;
mod link;
mod now;
mod offer;
mod offers;
mod profile;
mod quiet;
mod session;
mod sessions;

use axum::Router;
use axum::routing::{get, post};
use turjuman_dispatch::model::InterpreterId;
use turjuman_operations::caller::OnBehalf;

use crate::{Fault, Portal, Visitor};

/// The words of these pages.
mod texts {
    pub(crate) use turjuman_localization::portal::availability::*;
    pub(crate) use turjuman_localization::portal::inbox::*;
    pub(crate) use turjuman_localization::portal::offer_link::*;
    pub(crate) use turjuman_localization::portal::offers::*;
    pub(crate) use turjuman_localization::portal::profile::*;
    pub(crate) use turjuman_localization::portal::push::*;
    pub(crate) use turjuman_localization::portal::requester::{
        RequestPageLabelDepartment, RequestPageLabelFor, RequestPageLabelHow, RequestPageLabelLength,
        RequestPageLabelNow, RequestPageLabelWhen, RequestPageLabelWhere, RequestPageMinutes,
        RequestPageNotDone, RequestPageSince,
    };
    pub(crate) use turjuman_localization::portal::sessions::*;
}

/// The methods of the contract that these pages stand for.
mod rpc {
    pub(super) const LIST_OFFERS: &str = "/turjuman.v1.OfferService/ListOffers";
    pub(super) const WATCH_OFFERS: &str = "/turjuman.v1.OfferService/WatchOffers";
    pub(super) const ACCEPT: &str = "/turjuman.v1.OfferService/AcceptOffer";
    pub(super) const DECLINE: &str = "/turjuman.v1.OfferService/DeclineOffer";
    pub(super) const LIST_ASSIGNMENTS: &str = "/turjuman.v1.AssignmentService/ListAssignments";
    pub(super) const GET_ASSIGNMENT: &str = "/turjuman.v1.AssignmentService/GetAssignment";
    pub(super) const START: &str = "/turjuman.v1.AssignmentService/StartSession";
    pub(super) const COMPLETE: &str = "/turjuman.v1.AssignmentService/CompleteSession";
    pub(super) const LATE: &str = "/turjuman.v1.AssignmentService/ReportRunningLate";
    pub(super) const WITHDRAW: &str = "/turjuman.v1.AssignmentService/WithdrawAssignment";
    pub(super) const AVAILABILITY: &str = "/turjuman.v1.InterpreterService/GetAvailability";
    pub(super) const NOW: &str = "/turjuman.v1.InterpreterService/SetAvailableNow";
    pub(super) const WEEK: &str = "/turjuman.v1.InterpreterService/UpdateWeeklyHours";
    pub(super) const ADD: &str = "/turjuman.v1.InterpreterService/AddAvailabilityException";
    pub(super) const LIST_NOTICES: &str = "/turjuman.v1.NotificationService/ListNotifications";
    pub(super) const WATCH_NOTICES: &str = "/turjuman.v1.NotificationService/WatchNotifications";
    pub(super) const MARK_READ: &str = "/turjuman.v1.NotificationService/MarkNotificationRead";
    pub(super) const PREFERENCES: &str = "/turjuman.v1.NotificationService/GetPreferences";
    pub(super) const UPDATE_PREFERENCES: &str = "/turjuman.v1.NotificationService/UpdatePreferences";
    pub(super) const RENEW: &str = "/turjuman.v1.InterpreterService/RenewCalendarFeed";
    pub(super) const REVOKE: &str = "/turjuman.v1.InterpreterService/RevokeCalendarFeed";
    pub(super) const REMOVE: &str = "/turjuman.v1.InterpreterService/RemoveAvailabilityException";
}

/// Every page of the interpreter.
pub(crate) fn routes() -> Router<Portal> {
    Router::new()
        .route("/offers", get(offers::show))
        .route("/offers/live", get(offers::live))
        .route("/offers/{id}", get(offer::show))
        .route("/offers/{id}/accept", post(offer::accept))
        .route("/offers/{id}/decline", post(offer::decline))
        .route("/offer/{link}", get(link::show))
        .route("/offer/{link}/live", get(link::live))
        .route("/offer/{link}/accept", post(link::accept))
        .route("/offer/{link}/decline", post(link::decline))
        .route("/assignments", get(sessions::show))
        .route("/assignments/live", get(sessions::live))
        .route("/assignments/{id}", get(session::show))
        .route("/assignments/{id}/live", get(session::live))
        .route("/assignments/{id}/start", post(act::start))
        .route("/assignments/{id}/finish", post(act::finish))
        .route("/assignments/{id}/late", post(act::late))
        .route("/assignments/{id}/withdraw", post(act::withdraw))
        .route("/availability", get(hours::show))
        .route("/availability/now", post(now::switch))
        .route("/availability/week", post(hours::save))
        .route("/availability/exceptions", post(exceptions::add))
        .route("/availability/exceptions/{id}/remove", post(exceptions::remove))
        .route("/inbox", get(inbox::show))
        .route("/inbox/live", get(inbox::live))
        .route("/inbox/read", post(inbox::read_all))
        .route("/inbox/{id}/read", post(inbox::read))
        .route("/profile", get(profile::show).post(profile::save))
        .route("/profile/devices", post(devices::add))
        .route("/profile/devices/forget", post(devices::forget))
        .route("/profile/calendar/renew", post(profile::renew))
        .route("/profile/calendar/revoke", post(profile::revoke))
}

/// The visitor's entry on the roster.
fn own(portal: &Portal, visitor: &Visitor) -> Result<InterpreterId, Fault> {
    Ok(portal.desk.interpreter_for(&visitor.caller, OnBehalf::Own)?)
}
