//! TLS on the one port: HTTP/2 and HTTP/1.1, as the client asks for by ALPN.

use std::path::Path;
use std::sync::Arc;

use hyper_util::rt::TokioIo;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tonic::transport::Endpoint;
use tower::service_fn;
use turjuman_proto::v1::{ResolutionOutcome, ResolveLanguageRequest, ResolveLanguageResponse};
use turjuman_test_databases::TestDatabase;
use turjuman_tests::{Options, Person, Server, answer, certificate};

use crate::doors::{frame, unframe};

/// Speaks TLS to the server and offers these protocols.
async fn connect(
    address: &str,
    trusted: &Path,
    protocols: &[&[u8]],
) -> std::io::Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(trusted).unwrap()).unwrap();
    let mut config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = protocols.iter().map(|name| name.to_vec()).collect();
    let tcp = TcpStream::connect(address).await?;
    let name = ServerName::try_from("localhost").unwrap();
    TlsConnector::from(Arc::new(config)).connect(name, tcp).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_protocols_over_one_certificate() {
    let directory = tempfile::tempdir().unwrap();
    let (crt, key) = certificate(directory.path());
    let options = Options { tls: Some((crt.clone(), key)), ..Options::default() };
    let server = Server::start_with(TestDatabase::sqlite(), options).await;
    let address = server.address();
    for protocol in [b"h2".as_slice(), b"http/1.1"] {
        let stream = connect(&address, &crt, &[protocol]).await.unwrap();
        assert_eq!(stream.get_ref().1.alpn_protocol(), Some(protocol));
    }

    // gRPC over HTTP/2.
    let (dial, trusted) = (address.clone(), crt.clone());
    let channel = Endpoint::from_static("http://localhost")
        .connect_with_connector(service_fn(move |_| {
            let (dial, trusted) = (dial.clone(), trusted.clone());
            async move { connect(&dial, &trusted, &[b"h2"]).await.map(TokioIo::new) }
        }))
        .await
        .unwrap();
    let token = server.clerk().token;
    let clerk = Person::new("clerk", token.clone(), channel);
    let input = ResolveLanguageRequest { input: "kreyol".into() };
    let read = answer(clerk.languages().resolve_language(input.clone())).await.unwrap();
    assert_eq!((read.outcome(), read.tag.as_str()), (ResolutionOutcome::Language, "ht"));

    // gRPC-Web over HTTP/1.1.
    let root = reqwest::Certificate::from_pem(&std::fs::read(&crt).unwrap()).unwrap();
    let browser = reqwest::Client::builder().http1_only().tls_certs_only([root]).build().unwrap();
    let port = address.rsplit_once(':').unwrap().1;
    let answered = browser
        .post(format!("https://localhost:{port}/turjuman.v1.LanguageService/ResolveLanguage"))
        .header(reqwest::header::CONTENT_TYPE, "application/grpc-web+proto")
        .bearer_auth(token)
        .body(frame(&input))
        .send()
        .await
        .unwrap();
    assert_eq!(answered.version(), reqwest::Version::HTTP_11);
    let (message, _) = unframe::<ResolveLanguageResponse>(&answered.bytes().await.unwrap());
    assert_eq!(message.unwrap().tag, "ht");

    // Somebody who speaks no TLS, or nothing, keeps nobody else waiting.
    let _silent = TcpStream::connect(&address).await.unwrap();
    assert!(reqwest::get(format!("http://{address}/")).await.is_err());
    let again = connect(&address, &crt, &[b"h2"]).await.unwrap();
    assert!(again.get_ref().1.alpn_protocol().is_some());
    let mut server = server;
    server.stop().await;
}
