//! Webhooks of the real program: over HTTPS, with the certificates that its machine trusts; and from two servers of one city, of
//! which one tells each event.

use std::collections::BTreeSet;
use std::time::Duration;

use turjuman_operations::caller::Role;
use turjuman_proto::v1::{CreateWebhookRequest, ListWebhooksRequest, Webhook};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{
    ONE_BY_ONE, PATIENCE, Program, WebhookReceiver, answer, ask_by_phone, certificate, key,
};

use crate::city::City;

both_databases!(a_receiver_is_told_over_https_when_its_certificate_is_trusted);

/// A program that calls this machine.
async fn program(database: TestDatabase) -> Program {
    let mut program = Program::start(env!("CARGO_BIN_EXE_turjuman-under-test"), database, ONE_BY_ONE).await;
    program.set("TURJUMAN_WEBHOOKS_ALLOW_PRIVATE", "true");
    program
}

impl City {
    /// Has an address told of every new request; answers with the secret.
    async fn tell(&self, address: &str) -> String {
        let webhook = Webhook {
            address: address.to_owned(),
            events: vec!["request.submitted".to_owned()],
            ..Webhook::default()
        };
        let input = CreateWebhookRequest { webhook: Some(webhook), idempotency_key: key() };
        let coordinator = self.person("coordinator", Role::Coordinator);
        answer(coordinator.webhooks().create_webhook(input)).await.unwrap().secret
    }

    async fn submit(&self) -> String {
        self.person("clerk", Role::Requester).submit(ask_by_phone("Welsh")).await.id
    }

    /// Waits until the one webhook shows this failure.
    async fn fails(&self, why: &str) {
        let coordinator = self.person("coordinator", Role::Coordinator);
        let shown = async {
            loop {
                let all = answer(coordinator.webhooks().list_webhooks(ListWebhooksRequest::default())).await;
                if all.unwrap().webhooks.iter().any(|one| one.last_failure == why) {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        assert!(tokio::time::timeout(PATIENCE, shown).await.is_ok(), "it does not fail with “{why}”");
    }
}

async fn a_receiver_is_told_over_https_when_its_certificate_is_trusted(database: TestDatabase) {
    let directory = tempfile::tempdir().unwrap();
    let (crt, private) = certificate(directory.path());
    let mut receiver = WebhookReceiver::start_with_tls(&crt, &private).await;
    let mut program = program(database).await;
    program.kill().await;
    program.start_again().await;
    let mut city = City { program };
    let secret = city.tell(&receiver.address("/calls")).await;
    receiver.knows("it", &secret).await;
    let request = city.submit().await;
    city.fails("it could not be reached").await;
    assert!(receiver.is_silent().await, "nothing is said to whoever cannot prove who they are");

    // Its machine learns to trust the other side, and what waited is told at its time.
    city.program.set("SSL_CERT_FILE", crt.to_str().unwrap());
    city.program.kill().await;
    city.program.start_again().await;
    let told = receiver.told("request.submitted").await;
    assert_eq!(told["body"]["data"]["request_id"], request);
    assert_eq!(told["verified"], serde_json::json!(["it"]));
    city.finish().await;
}

/// On PostgreSQL alone: SQLite has one server.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_servers_tell_each_event_once() {
    const REQUESTS: usize = 20;
    let mut one = program(TestDatabase::postgres()).await;
    one.kill().await;
    one.start_again().await;
    let other = one.start_beside().await;
    let (one, other) = (City { program: one }, City { program: other });
    let mut receiver = WebhookReceiver::start().await;
    one.tell(&receiver.address("/")).await;

    let mut submitted = BTreeSet::new();
    for number in 0..REQUESTS {
        let city = if number % 2 == 0 { &one } else { &other };
        submitted.insert(city.submit().await);
    }
    let (mut told, mut ids) = (BTreeSet::new(), BTreeSet::new());
    for _ in 0..REQUESTS {
        let call = receiver.told("request.submitted").await;
        told.insert(call["body"]["data"]["request_id"].as_str().unwrap().to_owned());
        assert!(ids.insert(call["id"].to_string()), "a message comes once: {call:#}");
    }
    assert_eq!(told, submitted);
    assert!(receiver.is_silent().await, "each is told once");
    drop(other);
    one.finish().await;
}
