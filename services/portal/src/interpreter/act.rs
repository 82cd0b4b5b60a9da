//! What is done with a session: each form of its page, and one operation of the desk for each.

use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use turjuman_dispatch::model::DeclineReason;
use turjuman_operations::error::OperationError;

use super::session::{NotDone, show_not_done, theirs};
use super::{rpc, texts};
use crate::{Fault, Form, Portal, Visitor, see_other};

/// `POST /assignments/{id}/start`.
pub(super) async fn start(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::START)?;
    let (assignment, _) = theirs(&portal, &visitor, &id).await?;
    let done = portal.desk.start_session(&visitor.call("StartSession", &form)?, assignment.id).await;
    answer(&portal, &visitor, &id, done).await
}

/// `POST /assignments/{id}/finish`.
pub(super) async fn finish(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::COMPLETE)?;
    let (assignment, _) = theirs(&portal, &visitor, &id).await?;
    let done = portal.desk.complete(&visitor.call("CompleteSession", &form)?, assignment.id).await;
    answer(&portal, &visitor, &id, done).await
}

/// `POST /assignments/{id}/late`.
pub(super) async fn late(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::LATE)?;
    let (assignment, _) = theirs(&portal, &visitor, &id).await?;
    let typed = form.text("minutes");
    // What is no number becomes none, which the desk refuses.
    let minutes = typed.parse::<u32>().unwrap_or_default();
    let call = visitor.call("ReportRunningLate", &form)?;
    let done = portal.desk.running_late(&call, assignment.id, minutes).await;
    if let Err(OperationError::Invalid(_)) = &done {
        let problem = visitor.words.say(texts::SessionPageLateWrong);
        let not_done = NotDone { late: Some((typed.to_owned(), problem)), ..NotDone::default() };
        return show_not_done(&portal, &visitor, &id, StatusCode::UNPROCESSABLE_ENTITY, not_done).await;
    }
    answer(&portal, &visitor, &id, done).await
}

/// `POST /assignments/{id}/withdraw`.
pub(super) async fn withdraw(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::WITHDRAW)?;
    let (assignment, _) = theirs(&portal, &visitor, &id).await?;
    let reason = form.text("reason").parse().unwrap_or(DeclineReason::Other);
    let call = visitor.call("WithdrawAssignment", &form)?;
    let done = portal.desk.withdraw(&call, assignment.id, reason).await;
    answer(&portal, &visitor, &id, done).await
}

/// Leads back to the page; what the state of the desk does not allow is said there.
async fn answer<T>(
    portal: &Portal,
    visitor: &Visitor,
    id: &str,
    done: Result<T, OperationError>,
) -> Result<Response, Fault> {
    let refusal = match done {
        Ok(_) => return Ok(see_other(&format!("/assignments/{id}"))),
        Err(OperationError::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    let not_done = NotDone { reason: Some(visitor.words.refusal(&refusal)), ..NotDone::default() };
    show_not_done(portal, visitor, id, StatusCode::CONFLICT, not_done).await
}
