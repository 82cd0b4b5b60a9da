//! The e-mail channel against a real SMTP server: what arrives, and what each answer of the server means.
#![allow(clippy::unwrap_used)]

#[path = "support/smtp.rs"]
mod smtp;

use std::path::Path;
use std::process::Command;

use smtp::SmtpServer;
use turjuman_dispatch::model::DeliveryId;
use turjuman_localization::Direction;
use turjuman_notifications::email::{Email, EmailConfig, Secret, Security};
use turjuman_notifications::{ChannelAdapter, Outgoing, SendError};

fn outgoing(to: &str) -> Outgoing {
    Outgoing {
        about: String::new(),
        offer: None,
        delivery: DeliveryId::from_uuid(uuid::Uuid::from_u128(7)),
        address: format!("{to}@interpreters.example"),
        locale: "ar".into(),
        subject: "طلب جديد: الكريولية الهايتية".into(),
        body: "مرحبا أمينة،\n.\nسطر بعد نقطة وحدها\n".into(),
        at: "2026-03-02T14:00:00Z".parse().unwrap(),
        useful_until: None,
        direction: Direction::RightToLeft,
        calendar: None,
    }
}

fn plain(port: u16) -> EmailConfig {
    EmailConfig {
        port: Some(port),
        security: Security::None,
        reply_to: Some("help@city.example".into()),
        timeout_seconds: 5,
        ..EmailConfig::new("127.0.0.1", "Interpreter desk <desk@city.example>")
    }
}

#[tokio::test]
async fn a_message_arrives_as_it_was_written() {
    let mut server = SmtpServer::start().await;
    Email::new(&plain(server.port)).unwrap().send(&outgoing("amina")).await.unwrap();
    let message = server.message().await;
    assert_eq!(message["from"], "desk@city.example");
    assert_eq!(message["to"][0], "amina@interpreters.example");
    assert_eq!(message["subject"], outgoing("amina").subject);
    assert_eq!(message["body"].as_str().unwrap().replace("\r\n", "\n"), outgoing("amina").body);
    assert_eq!(message["message_id"], "<dlv_00000000000000000000000000000007.turjuman@city.example>");
    let headers = &message["headers"];
    assert_eq!(headers["content-language"], "ar");
    assert_eq!(headers["auto-submitted"], "auto-generated");
    assert_eq!(headers["reply-to"], "help@city.example");
    assert_eq!(headers["from"], "Interpreter desk <desk@city.example>");
}

#[tokio::test]
async fn answers_are_sorted_into_later_and_never_and_name_nobody() {
    let mut server = SmtpServer::start().await;
    let email = Email::new(&plain(server.port)).unwrap();
    let later = email.send(&outgoing("flaky")).await.unwrap_err();
    assert_eq!(later, SendError::Transient("the mail server put it off (451 4.3.0)".into()));
    email.send(&outgoing("flaky")).await.unwrap();
    server.message().await;
    let never = email.send(&outgoing("gone")).await.unwrap_err();
    assert_eq!(never, SendError::Permanent("the mail server refused it for good (550 5.1.1)".into()));
}

#[tokio::test]
async fn a_lost_answer_is_tried_again_with_the_same_message_id() {
    let mut server = SmtpServer::start().await;
    let email = Email::new(&plain(server.port)).unwrap();
    assert!(matches!(email.send(&outgoing("lost")).await, Err(SendError::Transient(_))));
    email.send(&outgoing("lost")).await.unwrap();
    assert_eq!(server.message().await["message_id"], server.message().await["message_id"]);
}

#[tokio::test]
async fn no_server_is_a_reason_to_try_again() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let error = Email::new(&plain(port)).unwrap().send(&outgoing("amina")).await.unwrap_err();
    assert_eq!(error, SendError::Transient("the mail server could not be reached".into()));
}

#[tokio::test]
async fn a_server_that_hangs_is_not_waited_for_for_ever() {
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let config = EmailConfig { timeout_seconds: 1, ..plain(silent.local_addr().unwrap().port()) };
    let error = Email::new(&config).unwrap().send(&outgoing("amina")).await.unwrap_err();
    assert_eq!(error, SendError::Transient("the mail server did not answer in time".into()));
}

/// A certificate for `localhost`, made by the openssl program.
fn certificate(folder: &Path) {
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
        .args(["-addext", "basicConstraints=critical,CA:FALSE"])
        .arg("-keyout")
        .arg(folder.join("key.pem"))
        .arg("-out")
        .arg(folder.join("cert.pem"))
        .output()
        .expect("openssl is installed");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}

#[tokio::test]
async fn both_kinds_of_tls_work_with_a_login_and_a_private_authority() {
    let folder = tempfile::tempdir().unwrap();
    certificate(folder.path());
    let (cert, key) = (folder.path().join("cert.pem"), folder.path().join("key.pem"));
    for (mode, security) in [("starttls", Security::StartTls), ("tls", Security::Tls)] {
        let arguments = ["--tls", mode, "--cert", cert.to_str().unwrap(), "--key", key.to_str().unwrap()];
        let login = ["--user", "desk", "--password", "correct horse"];
        let mut server = SmtpServer::start_with(&[arguments.as_slice(), login.as_slice()].concat()).await;
        let trusted = EmailConfig {
            host: "localhost".into(),
            security,
            user: Some("desk".into()),
            password: Some(Secret::new("correct horse")),
            ca_file: Some(cert.clone()),
            ..plain(server.port)
        };
        Email::new(&trusted).unwrap().send(&outgoing("amina")).await.unwrap();
        let message = server.message().await;
        assert_eq!((&message["tls"], &message["login"]), (&true.into(), &"desk".into()), "{mode}");

        // A wrong password is our mistake: the mail waits until somebody mends it.
        let wrong = EmailConfig { password: Some(Secret::new("wrong")), ..trusted.clone() };
        let error = Email::new(&wrong).unwrap().send(&outgoing("amina")).await.unwrap_err();
        assert!(
            matches!(&error, SendError::Transient(reason) if reason.contains("does not let us in")),
            "{error}"
        );

        // A certificate of an authority that nobody trusts: nothing is said in the clear instead.
        let strange = EmailConfig { ca_file: None, ..trusted };
        let error = Email::new(&strange).unwrap().send(&outgoing("amina")).await.unwrap_err();
        assert!(matches!(error, SendError::Transient(_)), "{error}");
        assert!(server.is_silent().await);
    }
}
