//! The card of a request for the file, to be printed. It says nothing about the person who was served.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use super::facts::of_card;
use super::{request_id, rpc, texts};
use crate::choice::Choice;
use crate::facts::Fact;
use crate::{Fault, Frame, Portal, Visitor, page};

#[derive(Template)]
#[template(path = "requester/card.html")]
struct CardPage {
    frame: Frame,
    id: String,
    own: Option<Choice>,
    facts: Vec<Fact>,
    made: String,
}

/// `GET /requests/{id}/card`.
pub(super) async fn show(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::READ)?;
    let view = portal.desk.request_view(&visitor.caller, request_id(&id)?).await?;
    let words = &visitor.words;
    page(&CardPage {
        frame: visitor.frame(&portal, texts::RequestCardTitle),
        id: view.request.id.to_string(),
        own: view.request.language.tag.as_ref().map(|tag| Choice::of(words, tag)),
        facts: of_card(&portal, words, &view),
        made: words.say(texts::RequestCardMade { at: portal.desk.now() }),
    })
}
