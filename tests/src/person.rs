//! Somebody with a token: the clients of every service, and the verbs that stories use most.

use tonic::metadata::{Ascii, MetadataValue};
use tonic::service::Interceptor;
use tonic::service::interceptor::InterceptedService;
use tonic::transport::Channel;
use tonic::{Request as Call, Status};
use turjuman_proto::v1::assignment_service_client::AssignmentServiceClient;
use turjuman_proto::v1::figures_service_client::FiguresServiceClient;
use turjuman_proto::v1::interpreter_service_client::InterpreterServiceClient;
use turjuman_proto::v1::language_service_client::LanguageServiceClient;
use turjuman_proto::v1::notification_service_client::NotificationServiceClient;
use turjuman_proto::v1::offer_service_client::OfferServiceClient;
use turjuman_proto::v1::request_service_client::RequestServiceClient;
use turjuman_proto::v1::site_service_client::SiteServiceClient;
use turjuman_proto::v1::webhook_service_client::WebhookServiceClient;
use turjuman_proto::v1::*;

use crate::{Answer, Watch, answer, key};

/// A connection on which every call carries the token.
pub type Link = InterceptedService<Channel, Bearer>;

/// Puts the token, and the language to be answered in, on every call.
#[derive(Clone)]
pub struct Bearer {
    token: Option<MetadataValue<Ascii>>,
    locale: Option<MetadataValue<Ascii>>,
}

impl Interceptor for Bearer {
    fn call(&mut self, mut call: Call<()>) -> Result<Call<()>, Status> {
        if let Some(token) = &self.token {
            call.metadata_mut().insert("authorization", token.clone());
        }
        if let Some(locale) = &self.locale {
            call.metadata_mut().insert("accept-language", locale.clone());
        }
        Ok(call)
    }
}

/// Where a watch starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// After this sequence number; 0 is the beginning.
    After(u64),
    /// With what happens from now on.
    Now,
}

impl Start {
    fn parts(self) -> (u64, bool) {
        match self {
            Start::After(sequence) => (sequence, false),
            Start::Now => (0, true),
        }
    }
}

/// Somebody who calls the desk.
#[derive(Clone)]
pub struct Person {
    /// Who they are to the identity provider.
    pub subject: String,
    /// Their token; empty for none.
    pub token: String,
    /// Their entry on the roster; empty for none.
    pub interpreter_id: String,
    channel: Channel,
    locale: Option<MetadataValue<Ascii>>,
}

macro_rules! clients {
    ($($(#[$doc:meta])* $name:ident -> $client:ident;)+) => {
        impl Person {$(
            $(#[$doc])*
            pub fn $name(&self) -> $client<Link> {
                $client::new(self.link())
            }
        )+}
    };
}
clients! {
    /// Requests.
    requests -> RequestServiceClient;
    /// Offers.
    offers -> OfferServiceClient;
    /// Assignments.
    assignments -> AssignmentServiceClient;
    /// The roster and availability.
    interpreters -> InterpreterServiceClient;
    /// The inbox and preferences.
    notifications -> NotificationServiceClient;
    /// Languages.
    languages -> LanguageServiceClient;
    /// Figures of the service.
    figures -> FiguresServiceClient;
    /// Sites.
    sites -> SiteServiceClient;
    /// Webhooks.
    webhooks -> WebhookServiceClient;
}

impl Person {
    /// Somebody with this token on this connection.
    pub fn new(subject: &str, token: String, channel: Channel) -> Self {
        Self { subject: subject.into(), token, interpreter_id: String::new(), channel, locale: None }
    }

    /// The same person, whose program asks for answers in this language.
    pub fn reading(mut self, locale: &str) -> Self {
        self.locale = Some(locale.parse().expect("a locale is ASCII"));
        self
    }

    /// The same person on another connection, such as one to a server that was started again.
    pub fn on(&self, channel: Channel) -> Self {
        Self { channel, ..self.clone() }
    }

    /// The connection with the token, for calls that no client of ours makes.
    pub fn link(&self) -> Link {
        let token = (!self.token.is_empty())
            .then(|| format!("Bearer {}", self.token).parse().expect("a token is ASCII"));
        InterceptedService::new(self.channel.clone(), Bearer { token, locale: self.locale.clone() })
    }

    /// Submits a request that must be taken.
    pub async fn submit(&self, input: SubmitRequestRequest) -> Request {
        self.try_submit(input).await.expect("the request is taken")
    }

    /// Submits a request.
    ///
    /// # Errors
    /// The refusal.
    pub async fn try_submit(&self, input: SubmitRequestRequest) -> Answer<Request> {
        let taken = answer(self.requests().submit_request(input)).await?;
        Ok(taken.request.expect("the answer has the request"))
    }

    /// Reads a request.
    pub async fn request(&self, id: &str) -> Request {
        let input = GetRequestRequest { request_id: id.into() };
        let read = answer(self.requests().get_request(input)).await.expect("the request can be read");
        read.request.expect("the answer has the request")
    }

    /// Cancels a request.
    ///
    /// # Errors
    /// The refusal.
    pub async fn cancel(&self, request_id: &str) -> Answer<Request> {
        let input = CancelRequestRequest {
            request_id: request_id.into(),
            reason: CancelReason::NotNeeded.into(),
            idempotency_key: key(),
        };
        Ok(answer(self.requests().cancel_request(input)).await?.request.expect("the answer has the request"))
    }

    /// Accepts an offer.
    ///
    /// # Errors
    /// The refusal.
    pub async fn accept(&self, offer_id: &str) -> Answer<Assignment> {
        let input = AcceptOfferRequest { offer_id: offer_id.into(), idempotency_key: key() };
        let accepted = answer(self.offers().accept_offer(input)).await?;
        Ok(accepted.assignment.expect("the answer has the assignment"))
    }

    /// Declines an offer.
    ///
    /// # Errors
    /// The refusal.
    pub async fn decline(&self, offer_id: &str) -> Answer<Offer> {
        let reason = DeclineReason::Busy.into();
        let input = DeclineOfferRequest { offer_id: offer_id.into(), reason, idempotency_key: key() };
        Ok(answer(self.offers().decline_offer(input)).await?.offer.expect("the answer has the offer"))
    }

    /// Gives an assignment back.
    ///
    /// # Errors
    /// The refusal.
    pub async fn withdraw(&self, assignment_id: &str) -> Answer<Assignment> {
        let reason = DeclineReason::Busy.into();
        let (assignment_id, idempotency_key) = (assignment_id.into(), key());
        let input = WithdrawAssignmentRequest { assignment_id, idempotency_key, reason };
        let ended = answer(self.assignments().withdraw_assignment(input)).await?;
        Ok(ended.assignment.expect("the answer has the assignment"))
    }

    /// Starts the session.
    ///
    /// # Errors
    /// The refusal.
    pub async fn start(&self, assignment_id: &str) -> Answer<Assignment> {
        let input = StartSessionRequest { assignment_id: assignment_id.into(), idempotency_key: key() };
        let started = answer(self.assignments().start_session(input)).await?;
        Ok(started.assignment.expect("the answer has the assignment"))
    }

    /// Says that the session is over.
    ///
    /// # Errors
    /// The refusal.
    pub async fn complete(&self, assignment_id: &str) -> Answer<Assignment> {
        let input = CompleteSessionRequest { assignment_id: assignment_id.into(), idempotency_key: key() };
        let ended = answer(self.assignments().complete_session(input)).await?;
        Ok(ended.assignment.expect("the answer has the assignment"))
    }

    /// Reads an assignment.
    pub async fn assignment(&self, id: &str) -> Assignment {
        let input = GetAssignmentRequest { assignment_id: id.into() };
        let read = answer(self.assignments().get_assignment(input)).await.expect("it can be read");
        read.assignment.expect("the answer has the assignment")
    }

    /// Follows the person's offers from the beginning.
    pub async fn watch_offers(&self) -> Watch<WatchOffersResponse> {
        self.watch_offers_from(Start::After(0)).await
    }

    /// Follows the person's offers.
    pub async fn watch_offers_from(&self, start: Start) -> Watch<WatchOffersResponse> {
        let (after_sequence, from_now) = start.parts();
        let input = WatchOffersRequest { after_sequence, from_now };
        let stream = answer(self.offers().watch_offers(input)).await.expect("offers can be watched");
        Watch::new(format!("{}'s offers", self.subject), stream)
    }

    /// Follows one request from the beginning.
    pub async fn watch_request(&self, request_id: &str) -> Watch<WatchRequestsResponse> {
        self.watch_requests(Start::After(0), request_id).await
    }

    /// Follows one request, or with an empty id all that the person may see.
    pub async fn watch_requests(&self, start: Start, request_id: &str) -> Watch<WatchRequestsResponse> {
        let (after_sequence, from_now) = start.parts();
        let input = WatchRequestsRequest { after_sequence, from_now, request_id: request_id.into() };
        let stream = answer(self.requests().watch_requests(input)).await.expect("requests can be watched");
        Watch::new(format!("{}'s requests", self.subject), stream)
    }

    /// Follows the person's inbox from the beginning.
    pub async fn watch_inbox(&self) -> Watch<WatchNotificationsResponse> {
        let input = WatchNotificationsRequest { after_sequence: 0, from_now: false };
        let stream =
            answer(self.notifications().watch_notifications(input)).await.expect("an inbox can be watched");
        Watch::new(format!("{}'s inbox", self.subject), stream)
    }

    /// The person's notices, newest first.
    pub async fn inbox(&self) -> Vec<Notification> {
        let input = ListNotificationsRequest { page_size: 200, ..ListNotificationsRequest::default() };
        answer(self.notifications().list_notifications(input))
            .await
            .expect("an inbox can be read")
            .notifications
    }
}
