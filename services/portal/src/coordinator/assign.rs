//! Assigning somebody by hand: at once when nothing speaks against them, else after the rules that it breaks have been read.

use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use turjuman_operations::error::{OperationError, Refusal};

use super::by_hand::{ByHand, page_of};
use super::why::Person;
use super::{rpc, texts};
use crate::{Fault, Form, Portal, Visitor, page_with, see_other};

/// `POST /board/{id}/assign`: whom, and which rules may be broken.
pub(super) async fn assign(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::ASSIGN)?;
    let named = ByHand::of(&id, &form)?;
    let call = visitor.call("AssignInterpreter", &form)?;
    let assigned = portal.desk.assign_by_hand(&call, named.request, named.interpreter, &named.accepted).await;
    let refused = match assigned {
        Ok(_) => return Ok(see_other(&format!("/board/{id}"))),
        Err(error @ (OperationError::Refused(_) | OperationError::Invalid(_))) => error,
        Err(error) => return Err(error.into()),
    };
    let (words, name) = (&visitor.words, named.name(&portal));
    let mut page = page_of(&portal, &visitor, named.request).await?;
    match refused {
        OperationError::Refused(Refusal::NotEligible(broken)) => {
            page.confirm = Some(Person::new(words, named.interpreter, name, &broken));
        }
        OperationError::Refused(Refusal::Busy) => page.note = Some(words.say(texts::AssignBusy { name })),
        error => {
            let reason = words.operation(&error);
            page.note = Some(words.say(texts::AssignNotDone { reason }));
        }
    }
    page_with(StatusCode::CONFLICT, &page)
}
