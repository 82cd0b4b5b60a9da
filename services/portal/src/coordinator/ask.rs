//! What a coordinator does beside the desk while a search goes on: has somebody asked now, or names a company to the requester.

use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use turjuman_operations::error::{OperationError, Refusal};

use super::by_hand::{ByHand, page_of};
use super::why::Person;
use super::{request_id, rpc, texts};
use crate::{Fault, Form, Portal, Visitor, page_with, see_other};

/// `POST /board/{id}/ask`: whom, and what speaks against asking them now and is accepted.
pub(super) async fn ask(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::OFFER)?;
    let named = ByHand::of(&id, &form)?;
    let call = visitor.call("OfferToInterpreter", &form)?;
    let offered = portal.desk.offer_by_hand(&call, named.request, named.interpreter, &named.accepted).await;
    let refused = match offered {
        Ok(_) => return Ok(see_other(&format!("/board/{id}"))),
        Err(error @ (OperationError::Refused(_) | OperationError::Invalid(_))) => error,
        Err(error) => return Err(error.into()),
    };
    let words = &visitor.words;
    let mut page = page_of(&portal, &visitor, named.request).await?;
    match refused {
        OperationError::Refused(Refusal::NotEligible(broken)) => {
            page.ask_all_the_same = broken.iter().all(|one| one.reason.is_soft());
            page.confirm = Some(Person::new(words, named.interpreter, named.name(&portal), &broken));
        }
        error => {
            let reason = words.operation(&error);
            page.note = Some(words.say(texts::AskNotDone { reason }));
        }
    }
    page_with(StatusCode::CONFLICT, &page)
}

/// `POST /board/{id}/vendor`: which company the requester is told to call.
pub(super) async fn vendor(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::VENDOR)?;
    let (id, words) = (request_id(&id)?, &visitor.words);
    let call = visitor.call("NameVendor", &form)?;
    let reason = match portal.desk.name_vendor(&call, id, form.text("vendor")).await {
        Ok(_) => return Ok(see_other(&format!("/board/{id}"))),
        Err(error @ (OperationError::Refused(_) | OperationError::Invalid(_))) => words.operation(&error),
        Err(error) => return Err(error.into()),
    };
    let mut page = page_of(&portal, &visitor, id).await?;
    page.note = Some(words.say(texts::VendorNotDone { reason }));
    page_with(StatusCode::CONFLICT, &page)
}
