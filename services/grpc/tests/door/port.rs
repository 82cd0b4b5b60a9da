//! The one port: other protocols, health, reflection, TLS, and whoever will not leave.

use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_client::HealthClient;
use turjuman_grpc::Limits;
use turjuman_operations::caller::Role;

use crate::support::City;

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_is_told_what_this_is_and_grpc_web_works_over_http_1() {
    let city = City::open(Limits::default(), None).await;
    let at = |path: &str| format!("http://{}{path}", city.address);
    let http = reqwest::Client::new();
    let about = http.get(at("/")).send().await.expect("an answer");
    assert_eq!(about.status(), 200);
    assert!(about.text().await.expect("text").starts_with("Turjuman"));
    let nothing = http.get(at("/nothing/here")).send().await.expect("an answer");
    assert_eq!(nothing.status(), 404);
    assert!(nothing.text().await.expect("text").contains("nothing at this path"));
    let method = at("/turjuman.v1.LanguageService/CompareLanguages");
    let browser = http.get(&method).send().await.expect("an answer");
    assert_eq!(browser.status(), 415);
    assert!(browser.text().await.expect("text").contains("gRPC"));

    // CompareLanguages { requested: "ht", offered: "fr" }, framed.
    let message = b"\x00\x00\x00\x00\x08\x0a\x02ht\x12\x02fr".to_vec();
    let web = |token: Option<String>| {
        let call =
            http.post(&method).header("content-type", "application/grpc-web+proto").body(message.clone());
        match token {
            Some(token) => call.bearer_auth(token),
            None => call,
        }
    };
    let answer = web(Some(city.token("clerk", &[Role::Requester]))).send().await.expect("an answer");
    assert_eq!(answer.status(), 200);
    let bytes = answer.bytes().await.expect("a body");
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("grpc-status:0"), "{text}");
    let refused = web(None).send().await.expect("an answer");
    let header = refused.headers().get("grpc-status").map(|code| code.as_bytes().to_vec());
    let bytes = refused.bytes().await.expect("a body");
    let told = header == Some(b"16".to_vec()) || String::from_utf8_lossy(&bytes).contains("grpc-status:16");
    assert!(told, "the refusal reaches a browser too");
    city.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn health_needs_no_token_and_says_when_the_server_stops() {
    let city = City::open(Limits::default(), None).await;
    let mut health = HealthClient::new(city.channel().await);
    for service in ["", "turjuman.v1.RequestService"] {
        let asked = HealthCheckRequest { service: service.into() };
        assert_eq!(health.check(asked).await.expect("an answer").into_inner().status, 1);
    }
    let unknown = HealthCheckRequest { service: "no.Such".into() };
    assert_eq!(health.check(unknown).await.expect_err("unknown").code(), tonic::Code::NotFound);
    let watch = health.watch(HealthCheckRequest::default()).await.expect("opened");
    let mut watch = watch.into_inner();
    assert_eq!(watch.message().await.expect("well").expect("first").status, 1);
    city.stop.cancel();
    assert_eq!(watch.message().await.expect("well").expect("second").status, 2);
    assert!(watch.message().await.expect("well").is_none(), "the watch ends");
    assert!(city.stop().await < Duration::from_secs(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_silent_peer_does_not_hold_the_server_up() {
    let limits = Limits { stop_within: Duration::from_millis(500), ..Limits::default() };
    let city = City::open(limits, None).await;
    let _silent = TcpStream::connect(city.address).await.expect("connected");
    // One that has begun to talk HTTP/2 and then says nothing more.
    let half = city.channel().await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(city.stop().await < Duration::from_secs(2));
    drop(half);
}

#[tokio::test(flavor = "multi_thread")]
async fn too_many_calls_at_once_are_turned_away_with_a_hint() {
    let city = City::open(Limits { calls_in_flight: 0, ..Limits::default() }, None).await;
    let mut languages =
        turjuman_proto::v1::language_service_client::LanguageServiceClient::new(city.channel().await);
    let asked = city.signed("clerk", Role::Requester, turjuman_proto::v1::ListLanguagesRequest::default());
    let refused = languages.list_languages(asked).await.expect_err("no room");
    assert_eq!(refused.code(), tonic::Code::ResourceExhausted);
    use tonic_types::StatusExt as _;
    assert!(refused.get_error_details().retry_info().is_some());
    city.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn over_tls_both_protocols_are_offered() {
    let folder = tempfile::tempdir().expect("a folder");
    let (cert, key) = (folder.path().join("cert.pem"), folder.path().join("key.pem"));
    let made = Command::new("openssl")
        .args([
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
            "-nodes",
            "-days",
            "2",
        ])
        .args(["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"])
        .args(["-addext", "basicConstraints=critical,CA:FALSE", "-keyout"])
        .arg(&key)
        .arg("-out")
        .arg(&cert)
        .output()
        .expect("openssl is installed");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let certificate = CertificateDer::from_pem_file(&cert).expect("a certificate");
    let key = PrivateKeyDer::from_pem_file(&key).expect("a key");
    let config = rustls::ServerConfig::builder().with_no_client_auth();
    let config = config.with_single_cert(vec![certificate.clone()], key).expect("they fit");
    let city = City::open(Limits::default(), Some(Arc::new(config))).await;

    let mut roots = rustls::RootCertStore::empty();
    roots.add(certificate).expect("a root");
    for (offered, agreed) in [
        (vec![b"h2".to_vec()], &b"h2"[..]),
        (vec![b"http/1.1".to_vec()], b"http/1.1"),
        (vec![b"h2".to_vec(), b"http/1.1".to_vec()], b"h2"),
    ] {
        let config = rustls::ClientConfig::builder().with_root_certificates(roots.clone());
        let mut config = config.with_no_client_auth();
        config.alpn_protocols = offered;
        let stream = TcpStream::connect(city.address).await.expect("connected");
        let name = ServerName::try_from("localhost").expect("a name");
        let stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await.expect("a handshake");
        assert_eq!(stream.get_ref().1.alpn_protocol(), Some(agreed));
    }
    city.stop().await;
}
