//! One offer, opened by the link from the e-mail or the text message that made it, without signing in. Opening shows it; only the
//! page's own form, with the cookie that came with the page, answers it: a scanner that opens or posts what it finds answers nothing.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use turjuman_dispatch::model::{DeclineReason, Interpreter, Offer, Request};
use turjuman_notifications::{OFFER_LINK_PATH, OfferLinks};
use turjuman_operations::caller::Caller;
use turjuman_operations::error::{OperationError, Refusal};
use turjuman_operations::feed::{Interest, Topic};

use super::card::{Standing, asked_for};
use super::offer::{What, said_by_itself};
use super::{rpc, texts};
use crate::live::changes;
use crate::session::call_of;
use crate::{Fault, Form, Frame, Guest, Portal, page_with, see_other};

#[derive(Template)]
#[template(path = "interpreter/link.html")]
struct LinkPage {
    frame: Frame,
    what: What,
    action: String,
    not_done: Option<String>,
    for_whom: Option<String>,
    /// What there is to say about signing in.
    signing_in: Option<String>,
}

/// What a link opens.
struct Opened {
    offer: Offer,
    request: Request,
    whose: Arc<Interpreter>,
    path: String,
}

impl Opened {
    /// What this link opens. Forged, cut off or of somebody who left: all find nothing, alike.
    async fn by(portal: &Portal, link: &str) -> Result<Self, Fault> {
        let (id, mark) = OfferLinks::read(link).ok_or(Fault::OfferLink)?;
        let (store, org) = (portal.desk.store(), portal.organization());
        let offer = store.offer(org, id).await?.ok_or(Fault::OfferLink)?;
        if !portal.offer_links.is_mark_of(mark, offer.id, offer.interpreter) {
            return Err(Fault::OfferLink);
        }
        let whose = portal.desk.roster().get(&offer.interpreter).filter(|entry| entry.active).cloned();
        let whose = whose.ok_or(Fault::OfferLink)?;
        let request = store.request(org, offer.request).await?.ok_or(Fault::OfferLink)?;
        Ok(Self { offer, request, whose, path: format!("{OFFER_LINK_PATH}/{link}") })
    }

    /// Who answers, if somebody does.
    fn caller(&self) -> Caller {
        Caller::known_as(&self.whose)
    }

    fn is_over(&self, portal: &Portal) -> bool {
        portal.desk.now() >= self.offer.expires_at
    }
}

/// `GET /offer/{link}`.
pub(super) async fn show(
    State(portal): State<Portal>,
    guest: Guest,
    Path(link): Path<String>,
) -> Result<Response, Fault> {
    let opened = Opened::by(&portal, &link).await?;
    let status = if opened.is_over(&portal) { StatusCode::GONE } else { StatusCode::OK };
    shown(&portal, &guest, &opened, status, None).await
}

/// `GET /offer/{link}/live`: the events of its interpreter's offers, which say no more than that something has changed.
pub(super) async fn live(
    State(portal): State<Portal>,
    guest: Guest,
    Path(link): Path<String>,
) -> Result<Response, Fault> {
    let opened = Opened::by(&portal, &link).await?;
    if opened.is_over(&portal) {
        return Err(Fault::OfferLink);
    }
    changes(&portal, &guest.reader, Interest::new(vec![Topic::Interpreter(opened.whose.id)]))
}

/// `POST /offer/{link}/accept`.
pub(super) async fn accept(
    State(portal): State<Portal>,
    guest: Guest,
    Path(link): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    let opened = Opened::by(&portal, &link).await?;
    let caller = opened.caller();
    portal.access.allowed(rpc::ACCEPT, &caller)?;
    let done = portal.desk.accept(&call_of(&caller, "AcceptOffer", &form)?, opened.offer.id).await;
    answer(&portal, &guest, &link, done.map(|_| ())).await
}

/// `POST /offer/{link}/decline`.
pub(super) async fn decline(
    State(portal): State<Portal>,
    guest: Guest,
    Path(link): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    let opened = Opened::by(&portal, &link).await?;
    let caller = opened.caller();
    portal.access.allowed(rpc::DECLINE, &caller)?;
    let reason = form.text("reason").parse().unwrap_or(DeclineReason::Other);
    let call = call_of(&caller, "DeclineOffer", &form)?;
    let done = portal.desk.decline(&call, opened.offer.id, reason).await;
    answer(&portal, &guest, &link, done.map(|_| ())).await
}

async fn answer(
    portal: &Portal,
    guest: &Guest,
    link: &str,
    done: Result<(), OperationError>,
) -> Result<Response, Fault> {
    let opened = Opened::by(portal, link).await?;
    let refusal = match done {
        Ok(()) => return Ok(see_other(&opened.path)),
        Err(OperationError::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    let status = if refusal == Refusal::OfferExpired { StatusCode::GONE } else { StatusCode::CONFLICT };
    let reason = (!said_by_itself(&refusal)).then(|| guest.words.refusal(&refusal));
    let not_done = reason.map(|reason| guest.words.say(texts::RequestPageNotDone { reason }));
    shown(portal, guest, &opened, status, not_done).await
}

async fn shown(
    portal: &Portal,
    guest: &Guest,
    opened: &Opened,
    status: StatusCode,
    not_done: Option<String>,
) -> Result<Response, Fault> {
    let (words, Opened { offer, request, .. }) = (&guest.words, opened);
    let mut what = What::of(portal, words, offer, request).await?;
    let over = opened.is_over(portal);
    if over {
        // The link has done its service; what it was about is for who signs in.
        what.facts.clear();
        what.session = None;
    }
    let language = portal.renderer.language_ref(asked_for(offer, request));
    let frame = guest.frame(portal, texts::OfferPageTitle { language });
    let live = what.card.is_some() && status == StatusCode::OK;
    let frame = if live { frame.following(format!("{}/live", opened.path)) } else { frame };
    let signing_in = match what.standing {
        Standing::Yours if !over => Some(words.say(texts::OfferLinkYoursHint)),
        _ if over => Some(words.say(texts::OfferLinkOver)),
        _ => None,
    };
    let name = opened.whose.display_name.clone();
    let for_whom = what.card.is_some().then(|| words.say(texts::OfferLinkFor { name }));
    let action = opened.path.clone();
    page_with(status, &LinkPage { frame, what, action, not_done, for_whom, signing_in })
}
