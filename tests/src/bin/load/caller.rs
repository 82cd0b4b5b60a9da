//! Somebody who calls: a token on a connection. As cheap as a client can be, because it shares the machine with what is
//! measured: the token is made once, and a call clones no more than handles.

use std::time::Duration;

use tonic::metadata::{Ascii, MetadataValue};
use tonic::transport::{Channel, Endpoint};
use tonic::{Code, Request as Call, Status, Streaming};
use tonic_types::StatusExt as _;
use turjuman_proto::v1::assignment_service_client::AssignmentServiceClient;
use turjuman_proto::v1::offer_service_client::OfferServiceClient;
use turjuman_proto::v1::request_service_client::RequestServiceClient;
use turjuman_proto::v1::*;

/// Room for answers on the way, so that no stream waits for a window: of one stream, of one connection.
const WINDOWS: (u32, u32) = (1 << 20, 1 << 24);

/// Why a call was refused.
#[derive(Debug)]
pub(crate) enum Refused {
    /// The server has too much to do, and says when to try again, if it does.
    Shed(Option<Duration>),
    /// Anything else.
    Other(Box<Status>),
}

impl From<Status> for Refused {
    fn from(status: Status) -> Self {
        if status.code() == Code::ResourceExhausted {
            return Refused::Shed(status.get_details_retry_info().and_then(|info| info.retry_delay));
        }
        Refused::Other(Box::new(status))
    }
}

/// A connection that is opened when it is first used.
pub(crate) fn connection(address: &str) -> Channel {
    let endpoint = Endpoint::from_shared(format!("http://{address}")).expect("an address");
    endpoint.initial_stream_window_size(WINDOWS.0).initial_connection_window_size(WINDOWS.1).connect_lazy()
}

/// Somebody with a token.
#[derive(Clone)]
pub(crate) struct Caller {
    authorization: MetadataValue<Ascii>,
    channel: Channel,
}

impl Caller {
    /// Somebody with this token on this connection.
    pub(crate) fn new(token: &str, channel: Channel) -> Self {
        let mut authorization: MetadataValue<Ascii> =
            format!("Bearer {token}").parse().expect("a token is ASCII");
        // Thousands share a connection here: their tokens would only push each other out of its header table.
        authorization.set_sensitive(true);
        Self { authorization, channel }
    }

    /// The same person on another connection.
    pub(crate) fn on(&self, channel: Channel) -> Self {
        Self { authorization: self.authorization.clone(), channel }
    }

    fn with_token<T>(&self, message: T) -> Call<T> {
        let mut call = Call::new(message);
        call.metadata_mut().insert("authorization", self.authorization.clone());
        call
    }

    /// Submits a request; answers with its id.
    pub(crate) async fn submit(&self, input: SubmitRequestRequest) -> Result<String, Refused> {
        let mut client = RequestServiceClient::new(self.channel.clone());
        let taken = client.submit_request(self.with_token(input)).await?.into_inner();
        Ok(taken.request.expect("the answer has the request").id)
    }

    /// Accepts an offer; answers with the assignment's id. The key makes a repeated call the same one.
    pub(crate) async fn accept(&self, offer_id: &str, key: &str) -> Result<String, Refused> {
        let input = AcceptOfferRequest { offer_id: offer_id.into(), idempotency_key: key.into() };
        let mut client = OfferServiceClient::new(self.channel.clone());
        let accepted = client.accept_offer(self.with_token(input)).await?.into_inner();
        Ok(accepted.assignment.expect("the answer has the assignment").id)
    }

    /// Says that a session is over.
    pub(crate) async fn complete(&self, assignment_id: &str, key: &str) -> Result<(), Refused> {
        let input =
            CompleteSessionRequest { assignment_id: assignment_id.into(), idempotency_key: key.into() };
        let mut client = AssignmentServiceClient::new(self.channel.clone());
        client.complete_session(self.with_token(input)).await?;
        Ok(())
    }

    /// Follows their offers after a number, or without one from now on.
    pub(crate) async fn watch(&self, after: Option<u64>) -> Result<Streaming<WatchOffersResponse>, Status> {
        let input =
            WatchOffersRequest { after_sequence: after.unwrap_or_default(), from_now: after.is_none() };
        let mut client = OfferServiceClient::new(self.channel.clone());
        Ok(client.watch_offers(self.with_token(input)).await?.into_inner())
    }
}
