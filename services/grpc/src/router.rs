//! Every service on one router: the contract's behind the guard, health and reflection open, all over gRPC and gRPC-Web;
//! pages for browsers where there are any, and a word for whoever is lost.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse as _, Response};
use http::{StatusCode, Version, header};
use tokio_util::sync::CancellationToken;
use tonic::body::Body;
use tonic::server::NamedService;
use tonic_web::GrpcWebLayer;
use tower::{Layer as _, Service, ServiceExt as _};
use turjuman_localization::Catalogue;
use turjuman_notifications::Renderer;
use turjuman_operations::Desk;
use turjuman_operations::feed::Feed;
use turjuman_operations::outside::Reach;
use turjuman_proto::FILE_DESCRIPTOR_SET;
use turjuman_proto::v1::{
    assignment_service_server::AssignmentServiceServer, figures_service_server::FiguresServiceServer,
    interpreter_service_server::InterpreterServiceServer, language_service_server::LanguageServiceServer,
    notification_service_server::NotificationServiceServer, offer_service_server::OfferServiceServer,
    request_service_server::RequestServiceServer, site_service_server::SiteServiceServer,
    webhook_service_server::WebhookServiceServer,
};

use crate::door::{Door, Inner};
use crate::guard::Guard;
use crate::limits::Limits;
use crate::services::{
    assignments, figures, health, interpreters, languages, notifications, offers, requests, sites, webhooks,
};
use crate::status::{Fault, Voice, status};
use crate::watch::Watchers;
use turjuman_access::auth::Authenticator;
use turjuman_access::{Access, Denied};

/// What this port is, for whoever asks it without a page to show.
const ABOUT: &str = "Turjuman: the desk that finds an interpreter. This port speaks gRPC (HTTP/2) and gRPC-Web; a browser finds pages.\n\
    Ask it what it offers: grpcurl, buf curl or any gRPC client with reflection; health: grpc.health.v1.Health.\n";

/// What the door opens to.
pub struct Doors {
    /// The desk whose verbs the methods are.
    pub desk: Desk,
    /// The history that watch streams follow; it must be running.
    pub feed: Feed,
    /// Who calls.
    pub authenticator: Arc<Authenticator>,
    /// The words of errors.
    pub catalogue: Arc<Catalogue>,
    /// The words of notices.
    pub renderer: Arc<Renderer>,
    /// What the door takes on at most.
    pub limits: Limits,
    /// Where webhooks may lead.
    pub webhooks_reach: Reach,
    /// Cancelled when the server is about to stop: health says so.
    pub leaving: CancellationToken,
    /// What is there for those who do not speak gRPC; without it they get a word about this port.
    pub pages: Option<Router>,
}

/// Every service of the contract, health, reflection (v1 and v1alpha) and gRPC-Web on one router.
///
/// # Panics
/// Never in a build whose tests passed: the descriptors that reflection is made of are part of the program.
pub fn router(doors: Doors) -> Router {
    let Doors { desk, feed, authenticator, catalogue, renderer, limits, webhooks_reach, leaving, pages } =
        doors;
    let guard = Guard::new(Access::from_contract(), authenticator, catalogue.clone(), desk.clone(), &limits);
    let words = Voice::new(catalogue.clone(), "");
    let (decode, encode) = (limits.decoding_bytes, limits.encoding_bytes);
    let (watchers, answers) = (Watchers::default(), feed.answers());
    let door = Door::new(Inner { desk, feed, catalogue, renderer, limits, webhooks_reach, watchers });

    let mut contract = Services { router: Router::new(), names: Vec::new() };
    macro_rules! guarded {
        ($($server:ident($service:expr)),+ $(,)?) => {$(
            let server = $server::new($service).max_decoding_message_size(decode).max_encoding_message_size(encode);
            contract.add(name_of(&server), guard.layer(server));
        )+};
    }
    guarded!(
        RequestServiceServer(requests::Requests(door.clone())),
        OfferServiceServer(offers::Offers(door.clone())),
        AssignmentServiceServer(assignments::Assignments(door.clone())),
        InterpreterServiceServer(interpreters::Interpreters(door.clone())),
        SiteServiceServer(sites::Sites(door.clone())),
        NotificationServiceServer(notifications::Notifications(door.clone())),
        LanguageServiceServer(languages::Languages(door.clone())),
        FiguresServiceServer(figures::FiguresOfService(door.clone())),
        WebhookServiceServer(webhooks::Webhooks(door)),
    );
    let open = health::Health { services: contract.names.clone(), leaving, answers };
    let open = tonic_health::pb::health_server::HealthServer::new(open);
    contract.add(name_of(&open), open);
    let describe = || {
        tonic_reflection::server::Builder::configure()
            .register_encoded_file_descriptor_set(FILE_DESCRIPTOR_SET)
            .register_encoded_file_descriptor_set(tonic_health::pb::FILE_DESCRIPTOR_SET)
    };
    let v1 = describe().build_v1().expect("the descriptors are part of the program");
    contract.add(name_of(&v1), v1);
    let v1alpha = describe().build_v1alpha().expect("the descriptors are part of the program");
    contract.add(name_of(&v1alpha), v1alpha);

    contract.router.layer(from_fn(only_grpc)).fallback(move |request: Request| {
        let (words, pages) = (words.clone(), pages.clone());
        async move { elsewhere(request, pages, &words).await }
    })
}

/// The router while services are added to it.
struct Services {
    router: Router,
    names: Vec<String>,
}

impl Services {
    fn add<S>(&mut self, name: &str, service: S)
    where
        S: Service<http::Request<Body>, Response = http::Response<Body>, Error = Infallible>
            + Clone
            + Send
            + Sync
            + 'static,
        S::Future: Send + 'static,
    {
        let service = GrpcWebLayer::new().layer(service);
        self.router =
            std::mem::take(&mut self.router).route_service(&format!("/{name}/{{*method}}"), service);
        self.names.push(name.to_owned());
    }
}

fn name_of<S: NamedService>(_: &S) -> &'static str {
    S::NAME
}

fn content_type(request: &Request) -> &str {
    let value = request.headers().get(header::CONTENT_TYPE);
    value.and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// Explains to other protocols why a method cannot be called with them; tonic-web would answer with an empty 400.
async fn only_grpc(request: Request, next: Next) -> Response {
    let kind = content_type(&request);
    let grpc_web = kind.starts_with("application/grpc-web");
    if grpc_web || (kind.starts_with("application/grpc") && request.version() == Version::HTTP_2) {
        return next.run(request).await;
    }
    let why = if kind.starts_with("application/grpc") {
        "gRPC needs HTTP/2. Over HTTP/1.1 send gRPC-Web: content-type application/grpc-web+proto.\n"
    } else {
        "This is a gRPC method: call it with a gRPC or gRPC-Web client, such as `buf curl` or grpcurl.\n"
    };
    (StatusCode::UNSUPPORTED_MEDIA_TYPE, why).into_response()
}

/// Answers for a path that is no method: in the caller's own protocol, with a page, or with a word about this port.
async fn elsewhere(request: Request, pages: Option<Router>, words: &Voice) -> Response {
    if content_type(&request).starts_with("application/grpc") {
        return status(Fault::Denied(Denied::NoSuchMethod), words).into_http::<axum::body::Body>();
    }
    let accepts =
        request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    // Programs that ask what this port is are told in a line; people are shown the first page.
    if request.uri().path() == "/" && !(pages.is_some() && accepts.contains("text/html")) {
        return ABOUT.into_response();
    }
    match pages {
        Some(pages) => pages.oneshot(request).await.into_response(),
        None => (StatusCode::NOT_FOUND, "There is nothing at this path. GET / says what this port is.\n")
            .into_response(),
    }
}
