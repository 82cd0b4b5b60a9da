//! The open offers of an interpreter, live, with the switch "available now" above them and what became of those of the last hour.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use jiff::SignedDuration;
use turjuman_dispatch::model::{Offer, Request};
use turjuman_operations::caller::OnBehalf;
use turjuman_operations::feed::{Interest, Topic};
use turjuman_operations::ports::{OfferFilter, Page};

use super::card::{Card, Standing, asked_for, standing};
use super::now::Switch;
use super::{own, rpc, texts};
use crate::choice::Choice;
use crate::live::changes;
use crate::{Fault, Frame, Portal, Visitor, page};

/// Offers that are looked at, newest first. A budget keeps one person's open offers to a few.
const MOST: u32 = 40;
/// For so long a page says what became of an offer.
const LATELY: SignedDuration = SignedDuration::from_hours(1);

#[derive(Template)]
#[template(path = "interpreter/offers.html")]
struct OffersPage {
    frame: Frame,
    switch: Switch,
    cards: Vec<Card>,
    lately: Vec<Line>,
}

/// What became of an offer, in a line.
struct Line {
    id: String,
    own: Choice,
    standing: String,
}

/// `GET /offers`.
pub(super) async fn show(State(portal): State<Portal>, visitor: Visitor) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::LIST_OFFERS)?;
    let (words, now) = (&visitor.words, portal.desk.now());
    let entry = portal.desk.interpreter(&visitor.caller, OnBehalf::Own).await?;
    let filter = OfferFilter { interpreter: Some(entry.id), ..OfferFilter::default() };
    let cut = Page { before: None, limit: MOST };
    let (mut open, mut lately): (Vec<(Offer, Request)>, Vec<Line>) = Default::default();
    for (offer, request) in portal.desk.list_offers(&visitor.caller, filter, cut).await? {
        let (standing, _) = standing(&portal, &offer, &request).await?;
        if standing == Standing::Open {
            open.push((offer, request));
        } else if offer.answered_at.unwrap_or(offer.expires_at) > now - LATELY {
            lately.push(Line {
                id: offer.id.to_string(),
                own: Choice::of(words, asked_for(&offer, &request)),
                standing: standing.heading(words),
            });
        }
    }
    open.sort_by_key(|(offer, request)| (!request.immediate, offer.expires_at));
    page(&OffersPage {
        frame: visitor.frame(&portal, texts::OffersTitle).following("/offers/live"),
        switch: Switch::of(&portal, words, &entry, "/offers"),
        cards: open.iter().map(|(offer, request)| Card::of(&portal, words, offer, request)).collect(),
        lately,
    })
}

/// `GET /offers/live`: the events of the visitor's offers, sessions and hours.
pub(super) async fn live(State(portal): State<Portal>, visitor: Visitor) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::WATCH_OFFERS)?;
    let own = own(&portal, &visitor)?;
    changes(&portal, &visitor.reader, Interest::new(vec![Topic::Interpreter(own)]))
}
