//! One offer: the page on which it is answered, and which says at once what became of it.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use turjuman_dispatch::model::{DeclineReason, Offer, OfferId, Request};
use turjuman_operations::error::{OperationError, Refusal};

use super::card::{Card, Standing, asked_for, facts, reasons, standing};
use super::{rpc, texts};
use crate::choice::Choice;
use crate::facts::Fact;
use crate::{Fault, Form, Frame, Portal, Visitor, Words, page, page_with, see_other};

#[derive(Template)]
#[template(path = "interpreter/offer.html")]
struct OfferPage {
    frame: Frame,
    what: What,
    /// The beginning of the addresses of its forms.
    action: String,
    not_done: Option<String>,
}

/// An offer, or what became of it.
pub(super) struct What {
    pub(super) own: Choice,
    /// The card, while it can be answered.
    pub(super) card: Option<Card>,
    pub(super) reasons: Vec<(&'static str, String)>,
    pub(super) standing: Standing,
    pub(super) heading: String,
    pub(super) hint: Option<String>,
    pub(super) facts: Vec<Fact>,
    /// Where their session is.
    pub(super) session: Option<String>,
}

impl What {
    pub(super) async fn of(
        portal: &Portal,
        words: &Words,
        offer: &Offer,
        request: &Request,
    ) -> Result<Self, Fault> {
        let (standing, session) = standing(portal, offer, request).await?;
        let open = standing == Standing::Open;
        Ok(Self {
            own: Choice::of(words, asked_for(offer, request)),
            card: open.then(|| Card::of(portal, words, offer, request)),
            reasons: reasons(words),
            standing,
            heading: standing.heading(words),
            hint: standing.hint(words),
            facts: facts(portal, words, request),
            session: session.map(|id| format!("/assignments/{id}")),
        })
    }
}

/// `GET /offers/{id}`.
pub(super) async fn show(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::LIST_OFFERS)?;
    page(&offer_page(&portal, &visitor, offer_id(&id)?, None).await?)
}

/// `POST /offers/{id}/accept`.
pub(super) async fn accept(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::ACCEPT)?;
    let id = offer_id(&id)?;
    let done = portal.desk.accept(&visitor.call("AcceptOffer", &form)?, id).await;
    answer(&portal, &visitor, id, done.map(|_| ())).await
}

/// `POST /offers/{id}/decline`.
pub(super) async fn decline(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::DECLINE)?;
    let id = offer_id(&id)?;
    let reason = form.text("reason").parse().unwrap_or(DeclineReason::Other);
    let done = portal.desk.decline(&visitor.call("DeclineOffer", &form)?, id, reason).await;
    answer(&portal, &visitor, id, done.map(|_| ())).await
}

/// The id of an offer in an address. What is none leads nowhere.
pub(super) fn offer_id(text: &str) -> Result<OfferId, Fault> {
    text.parse().map_err(|_| Fault::NotFound)
}

/// Why an answer did not count, where the page of the offer does not say so by itself.
pub(super) fn said_by_itself(refusal: &Refusal) -> bool {
    matches!(
        refusal,
        Refusal::OfferExpired
            | Refusal::OfferTaken
            | Refusal::OfferWithdrawn
            | Refusal::OfferAnswered(_)
            | Refusal::RequestCancelled
    )
}

async fn answer(
    portal: &Portal,
    visitor: &Visitor,
    id: OfferId,
    done: Result<(), OperationError>,
) -> Result<Response, Fault> {
    let refusal = match done {
        Ok(()) => return Ok(see_other(&format!("/offers/{id}"))),
        Err(OperationError::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    let words = &visitor.words;
    let reason = (!said_by_itself(&refusal)).then(|| words.refusal(&refusal));
    let not_done = reason.map(|reason| words.say(texts::RequestPageNotDone { reason }));
    let mut shown = offer_page(portal, visitor, id, not_done).await?;
    // The address is that of a form, from which nothing can be fetched again.
    shown.frame.live = None;
    page_with(StatusCode::CONFLICT, &shown)
}

async fn offer_page(
    portal: &Portal,
    visitor: &Visitor,
    id: OfferId,
    not_done: Option<String>,
) -> Result<OfferPage, Fault> {
    let (offer, request) = portal.desk.own_offer(&visitor.caller, id).await?;
    let what = What::of(portal, &visitor.words, &offer, &request).await?;
    let language = portal.renderer.language_ref(asked_for(&offer, &request));
    let frame = visitor.frame(portal, texts::OfferPageTitle { language });
    let frame = if what.card.is_some() { frame.following("/offers/live") } else { frame };
    Ok(OfferPage { frame, what, action: format!("/offers/{id}"), not_done })
}
