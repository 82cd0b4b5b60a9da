//! Offers: list, watch, accept, decline.

use tonic::{Request, Response, Status};
use turjuman_operations::caller::OnBehalf;
use turjuman_operations::error::OperationError;
use turjuman_operations::ports::TailItem;
use turjuman_proto::v1;
use turjuman_proto::v1::offer_service_server::OfferService;

use crate::convert::{self, offer, time};
use crate::door::{Change, Door, List, Opened, Visitor};
use crate::status::{Fault, status};
use crate::watch::{Origin, WatchStream, offers_of, watch};

/// The service.
pub(crate) struct Offers(pub(crate) Door);

#[tonic::async_trait]
impl OfferService for Offers {
    type WatchOffersStream = WatchStream<v1::WatchOffersResponse>;

    async fn list_offers(
        &self,
        request: Request<v1::ListOffersRequest>,
    ) -> Result<Response<v1::ListOffersResponse>, Status> {
        self.0
            .list(request, |List { door, caller, message, paging, mut checks }| async move {
                let filter = offer::filter(&message, &mut checks);
                let page = paging.page(&mut checks);
                checks.done()?;
                if let Some(id) = filter.interpreter {
                    // The operation would quietly show the caller's own; somebody else's are refused.
                    door.desk.interpreter_for(&caller, OnBehalf::Of(id))?;
                }
                let mut found = door.desk.list_offers(&caller, filter, page).await?;
                let next_page_token = paging.cut(&mut found, |(offer, _)| offer.id.uuid().to_string());
                let offers = found.iter().map(|(offer, request)| offer::to_proto(offer, request)).collect();
                Ok(v1::ListOffersResponse { offers, next_page_token })
            })
            .await
    }

    async fn watch_offers(
        &self,
        request: Request<v1::WatchOffersRequest>,
    ) -> Result<Response<Self::WatchOffersStream>, Status> {
        let Opened { visitor, place: _place, message } = self.0.open(request)?;
        let voice = visitor.voice.clone();
        let opened = open_watch(self.0.clone(), visitor, message).await;
        opened.map(Response::new).map_err(|fault| status(fault, &voice))
    }

    async fn accept_offer(
        &self,
        request: Request<v1::AcceptOfferRequest>,
    ) -> Result<Response<v1::AcceptOfferResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let id = checks.id("offer_id", &message.offer_id);
                let accepted = door.desk.accept(&call, checks.all(id)?).await?;
                Ok(v1::AcceptOfferResponse {
                    offer: Some(offer::to_proto(&accepted.offer, &accepted.request)),
                    assignment: Some(door.assignment(&accepted.assignment, &accepted.request)),
                })
            })
            .await
    }

    async fn decline_offer(
        &self,
        request: Request<v1::DeclineOfferRequest>,
    ) -> Result<Response<v1::DeclineOfferResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let id = checks.id("offer_id", &message.offer_id);
                let reason = offer::decline_reason(message.reason, &mut checks);
                let (declined, of) = door.desk.decline(&call, checks.all(id)?, reason).await?;
                Ok(v1::DeclineOfferResponse { offer: Some(offer::to_proto(&declined, &of)) })
            })
            .await
    }
}

async fn open_watch(
    door: Door,
    visitor: Visitor,
    message: v1::WatchOffersRequest,
) -> Result<WatchStream<v1::WatchOffersResponse>, Fault> {
    let own = door.desk.interpreter_for(visitor.caller(), OnBehalf::Own)?;
    let from = Origin { after_sequence: message.after_sequence, from_now: message.from_now };
    let (desk, known) = (door.clone(), visitor.known.clone());
    watch(&door, visitor, from, offers_of(own), move |item| {
        let (door, known) = (desk.clone(), known.clone());
        async move {
            let TailItem::Event(event) = &*item else { return Ok(None) };
            let kind = convert::watch::offer_event(event.body.kind);
            let Some((kind, id)) = kind.zip(event.body.offer) else { return Ok(None) };
            let (found, of) = match door.desk.own_offer(&known.caller, id).await {
                Ok(found) => found,
                Err(OperationError::NotFound(_)) => return Ok(None),
                Err(error) => return Err(error.into()),
            };
            Ok(Some(v1::WatchOffersResponse {
                sequence: event.sequence,
                at: Some(time::to_proto(event.at)),
                kind: kind.into(),
                offer: Some(offer::to_proto(&found, &of)),
            }))
        }
    })
    .await
}
