//! Assigning somebody by hand: at once when nothing speaks against them, else after the rules that it breaks have been read.

use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use turjuman_dispatch::eligibility::ExclusionReason;
use turjuman_dispatch::model::InterpreterId;
use turjuman_operations::error::{OperationError, Refusal};

use super::reasons::Reason;
use super::why::{Person, WhyPage};
use super::{request_id, rpc, texts};
use crate::{Fault, Form, Portal, Visitor, page_with, see_other};

/// `POST /board/{id}/assign`: whom, and which rules may be broken.
pub(super) async fn assign(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::ASSIGN)?;
    let (id, words) = (request_id(&id)?, &visitor.words);
    let interpreter: InterpreterId = form.text("interpreter").parse().map_err(|_| Fault::NotFound)?;
    let accepted: Vec<ExclusionReason> =
        form.all("accept").into_iter().filter_map(|reason| reason.parse().ok()).collect();
    let call = visitor.call("AssignInterpreter", &form)?;
    let refused = match portal.desk.assign_by_hand(&call, id, interpreter, &accepted).await {
        Ok(_) => return Ok(see_other(&format!("/board/{id}"))),
        Err(error @ (OperationError::Refused(_) | OperationError::Invalid(_))) => error,
        Err(error) => return Err(error.into()),
    };
    let name = portal.desk.roster().get(&interpreter).map(|entry| entry.display_name.clone());
    let name = name.unwrap_or_default();
    let mut page = WhyPage::of(&portal, &visitor, id, String::new()).await?;
    // The address is that of a form, from which nothing can be fetched again.
    page.frame.live = None;
    match refused {
        OperationError::Refused(Refusal::NotEligible(broken)) => {
            let reasons = broken.iter().map(|one| Reason::of(words, one)).collect();
            page.confirm = Some(Person::new(words, interpreter, name, reasons));
        }
        OperationError::Refused(Refusal::Busy) => page.note = Some(words.say(texts::AssignBusy { name })),
        error => {
            let reason = words.operation(&error);
            page.note = Some(words.say(texts::AssignNotDone { reason }));
        }
    }
    page_with(StatusCode::CONFLICT, &page)
}
