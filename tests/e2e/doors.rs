//! The one port: health, reflection in both versions, gRPC-Web over HTTP/1.1, and kind words for whoever is lost.

use std::time::Duration;

use reqwest::header::CONTENT_TYPE;
use tokio_stream::StreamExt as _;
use tonic::Code;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_client::HealthClient;
use turjuman_proto::v1::{ResolutionOutcome, ResolveLanguageRequest, ResolveLanguageResponse};
use turjuman_test_databases::TestDatabase;
use turjuman_tests::{Failure, PATIENCE, Server, settings};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn health_says_serving_and_then_not() {
    let mut server = Server::start(TestDatabase::sqlite()).await;
    let mut client = HealthClient::new(server.channel());
    for service in ["", "turjuman.v1.RequestService", "turjuman.v1.OfferService"] {
        let input = HealthCheckRequest { service: service.into() };
        let answer = client.check(input).await.unwrap().into_inner();
        assert_eq!(answer.status(), ServingStatus::Serving, "{service:?}");
    }
    let mut watch = client.watch(HealthCheckRequest::default()).await.unwrap().into_inner();
    assert_eq!(watch.next().await.unwrap().unwrap().status(), ServingStatus::Serving);
    let (_, last) = tokio::join!(server.stop(), async {
        let mut last = ServingStatus::Serving;
        while let Ok(Some(Ok(answer))) = tokio::time::timeout(PATIENCE, watch.next()).await {
            last = answer.status();
        }
        last
    });
    assert_eq!(last, ServingStatus::NotServing, "who watches is told before the port closes");
}

/// Asks for the list of services in one version of reflection.
macro_rules! services_over {
    ($version:ident, $channel:expr) => {{
        use tonic_reflection::pb::$version::ServerReflectionRequest;
        use tonic_reflection::pb::$version::server_reflection_client::ServerReflectionClient;
        use tonic_reflection::pb::$version::server_reflection_request::MessageRequest;
        use tonic_reflection::pb::$version::server_reflection_response::MessageResponse;
        let question = ServerReflectionRequest {
            message_request: Some(MessageRequest::ListServices(String::new())),
            ..ServerReflectionRequest::default()
        };
        let questions = tokio_stream::iter([question]);
        let mut client = ServerReflectionClient::new($channel);
        let mut answers = client.server_reflection_info(questions).await.unwrap().into_inner();
        match answers.next().await.unwrap().unwrap().message_response.unwrap() {
            MessageResponse::ListServicesResponse(list) => {
                list.service.into_iter().map(|service| service.name).collect::<Vec<_>>()
            }
            other => panic!("{other:?}"),
        }
    }};
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reflection_answers_in_both_versions() {
    let server = Server::start(TestDatabase::sqlite()).await;
    for services in [services_over!(v1, server.channel()), services_over!(v1alpha, server.channel())] {
        for service in [
            "turjuman.v1.RequestService",
            "turjuman.v1.OfferService",
            "turjuman.v1.AssignmentService",
            "turjuman.v1.InterpreterService",
            "turjuman.v1.NotificationService",
            "turjuman.v1.LanguageService",
            "turjuman.v1.FiguresService",
            "turjuman.v1.SiteService",
            "turjuman.v1.WebhookService",
            "grpc.health.v1.Health",
        ] {
            assert!(services.iter().any(|name| name == service), "{service}: {services:?}");
        }
    }
    server.finish().await;
}

/// One gRPC-Web frame: a message, not compressed.
pub(crate) fn frame(message: &impl prost::Message) -> Vec<u8> {
    let bytes = message.encode_to_vec();
    let mut frame = vec![0];
    frame.extend(u32::try_from(bytes.len()).unwrap().to_be_bytes());
    frame.extend(bytes);
    frame
}

/// The message and the trailers of a gRPC-Web answer.
pub(crate) fn unframe<M: prost::Message + Default>(mut body: &[u8]) -> (Option<M>, String) {
    let (mut message, mut trailers) = (None, String::new());
    while let [flag, a, b, c, d, rest @ ..] = body {
        let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
        let (part, after) = rest.split_at(length);
        if flag & 0x80 == 0 {
            message = Some(M::decode(part).unwrap());
        } else {
            trailers = String::from_utf8(part.to_vec()).unwrap();
        }
        body = after;
    }
    (message, trailers)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_browser_calls_over_http_1() {
    let server = Server::start(TestDatabase::sqlite()).await;
    let browser = reqwest::Client::builder().http1_only().build().unwrap();
    let url = format!("http://{}/turjuman.v1.LanguageService/ResolveLanguage", server.address());
    let post = |token: &str| {
        let input = ResolveLanguageRequest { input: "kreyol".into() };
        let mut post = browser
            .post(&url)
            .header(CONTENT_TYPE, "application/grpc-web+proto")
            .header("x-grpc-web", "1")
            .body(frame(&input));
        if !token.is_empty() {
            post = post.bearer_auth(token);
        }
        post.send()
    };
    let answer = post(&server.clerk().token).await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.version()), (200, reqwest::Version::HTTP_11));
    assert!(answer.headers()[CONTENT_TYPE].to_str().unwrap().starts_with("application/grpc-web"));
    let (message, trailers) = unframe::<ResolveLanguageResponse>(&answer.bytes().await.unwrap());
    let message = message.unwrap();
    assert_eq!((message.outcome(), message.tag.as_str()), (ResolutionOutcome::Language, "ht"));
    assert!(trailers.to_lowercase().contains("grpc-status:0"), "{trailers}");

    let refused = post("").await.unwrap();
    let status = refused.headers().get("grpc-status").map(|v| v.to_str().unwrap().to_owned());
    let (_, trailers) = unframe::<ResolveLanguageResponse>(&refused.bytes().await.unwrap());
    let unauthenticated = (Code::Unauthenticated as i32).to_string();
    let told = status == Some(unauthenticated.clone())
        || trailers.to_lowercase().contains(&format!("grpc-status:{unauthenticated}"));
    assert!(told, "{status:?} {trailers}");
    server.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_lost_is_told_where_they_are() {
    let server = Server::start(TestDatabase::sqlite()).await;
    let browser = reqwest::Client::builder().http1_only().build().unwrap();
    for (path, code, says) in [("/", 200, "gRPC"), ("/no/such/page", 404, "GET /")] {
        let answer = browser.get(format!("http://{}{path}", server.address())).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), code, "{path}");
        let text = answer.text().await.unwrap();
        assert!(text.contains(says), "{path}: {text}");
    }
    let clerk = server.clerk();
    for path in ["/turjuman.v1.RequestService/StealRequest", "/no.such.Service/Call"] {
        let mut client = tonic::client::Grpc::new(clerk.link());
        client.ready().await.unwrap();
        let codec = tonic_prost::ProstCodec::<(), ()>::default();
        let status = client.unary(tonic::Request::new(()), path.parse().unwrap(), codec).await.unwrap_err();
        assert_eq!(status.code(), Code::Unimplemented, "{path}: {:?}", Failure::from(status));
    }
    server.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_ends_in_time_while_streams_are_open_and_a_peer_is_silent() {
    let mut server = Server::start(TestDatabase::sqlite()).await;
    let clerk = server.clerk();
    let mut stream = clerk.watch_requests(turjuman_tests::Start::Now, "").await;
    let silent = tokio::net::TcpStream::connect(server.address()).await.unwrap();
    let begun = std::time::Instant::now();
    let (_, ended) = tokio::join!(server.stop(), stream.end());
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
    assert_eq!(ended.expect("a reason").code, Code::Unavailable);
    drop(silent);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_keeps_a_server_from_starting_says_what_to_do() {
    let server = Server::start(TestDatabase::sqlite()).await;
    // A port in use.
    let mut taken = server.settings().clone();
    taken.listen = server.running().address;
    let problem = refused_start(taken).await;
    assert!(problem.contains("another program uses this port") && problem.contains("--listen"), "{problem}");

    // A directory that is a file.
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("file");
    std::fs::write(&file, "").unwrap();
    let mut unwritable = server.settings().clone();
    unwritable.listen.set_port(0);
    unwritable.data_dir = file.join("data");
    let problem = refused_start(unwritable).await;
    assert!(problem.contains("data_dir"), "{problem}");

    // PostgreSQL without its tables: the command to type, and nothing changed.
    let empty = TestDatabase::postgres();
    let without_tables = settings(directory.path(), empty.url(), &turjuman_tests::Options::default());
    let problem = refused_start(without_tables.clone()).await;
    assert!(problem.contains("turjuman migrate"), "{problem}");
    assert!(refused_start(without_tables).await.contains("turjuman migrate"), "still");

    // A policy with a typo names the line and the nearest key.
    let typo =
        turjuman_dispatch::policy::Policy::parse("[budget]\noffer_per_hour = 3\n").unwrap_err().to_string();
    assert!(typo.contains('2') && typo.contains("offers_per_hour"), "{typo}");
    server.finish().await;
}

async fn refused_start(settings: turjuman_server::settings::Settings) -> String {
    match turjuman_server::start::start(settings, turjuman_server::start::World::real()).await {
        Ok(_) => panic!("it must not start"),
        Err(problem) => problem.to_string(),
    }
}
