//! Other systems of the city are told of what happens: signed so that an independent library (`standardwebhooks`) takes it,
//! again and again until they have it, and never at an address that is none of their business.

use std::time::Duration;

use turjuman_access::auth::TokenRequest;
use turjuman_operations::caller::Role;
use turjuman_operations::outside::Reach;
use turjuman_proto::v1::{
    CreateWebhookRequest, CreateWebhookResponse, DeleteWebhookRequest, ListWebhooksRequest, Request,
    RotateWebhookSecretRequest, UpdateWebhookRequest, Webhook, WebhookState,
};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Answer, Options, PATIENCE, Person, Server, WebhookReceiver, answer, ask_by_phone, key};

both_databases!(
    a_request_is_told_from_its_beginning_to_its_end_and_the_library_takes_every_word,
    what_was_not_taken_comes_again_and_who_is_gone_is_not_asked_again,
    a_secret_is_told_once_and_the_one_before_signs_along_for_a_day,
    nothing_is_lost_or_told_twice_over_a_stop_of_the_server,
    private_addresses_are_not_called,
);

async fn start(database: TestDatabase) -> (Server, WebhookReceiver) {
    let options = Options { webhooks_reach: Reach::PrivateToo, ..Options::default() };
    (Server::start_with(database, options).await, WebhookReceiver::start().await)
}

async fn a_request_is_told_from_its_beginning_to_its_end_and_the_library_takes_every_word(
    database: TestDatabase,
) {
    let (server, mut receiver) = start(database).await;
    let layla = server.interpreter("layla", &["fr"]).await;
    let clerk = server.clerk();
    let before = clerk.submit(ask_by_phone("French")).await;
    layla.watch_offers().await.sent(&before.id).await;
    clerk.cancel(&before.id).await.unwrap();

    let all = create(&server, &receiver.address("/all"), &[]).await.unwrap();
    receiver.knows("all", &all.secret).await;
    let request = clerk.submit(ask_by_phone("French")).await;
    let submitted = receiver.told("request.submitted").await;
    assert_eq!(submitted["body"]["data"]["request_id"], request.id, "what was before is not told");
    let offer = layla.watch_offers().await.sent(&request.id).await;
    let assignment = layla.accept(&offer.id).await.unwrap();
    // What happened at once may arrive in any order.
    let mut told = vec![submitted, receiver.call().await, receiver.call().await];
    clerk.cancel(&request.id).await.unwrap();
    told.extend([receiver.call().await, receiver.call().await]);

    let mut last = 0;
    let mut ids = std::collections::BTreeSet::new();
    told.sort_by_key(|call| call["body"]["data"]["sequence"].as_u64());
    for call in &told {
        assert_eq!(call["verified"], serde_json::json!(["all"]), "{call:#}");
        assert_eq!((&call["signatures"], &call["path"]), (&1.into(), &"/all".into()), "{call:#}");
        assert_eq!(call["type"], "application/json");
        assert!(ids.insert(call["id"].as_str().unwrap().to_owned()), "each message has an id of its own");
        let (body, data) = (&call["body"], &call["body"]["data"]);
        body["timestamp"].as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
        assert_eq!(data["request_id"], request.id, "{call:#}");
        assert!(data["sequence"].as_u64().unwrap() > last, "{call:#}");
        last = data["sequence"].as_u64().unwrap();
        // Ids, states and a number: nothing that could name a person or a language.
        let text = body.to_string();
        for word in ["fr", "layla", "clerk", turjuman_tests::DEPARTMENT, "phone"] {
            assert!(!text.contains(&format!("\"{word}\"")), "{text}");
        }
    }
    let types: Vec<_> = told.iter().filter_map(|call| call["body"]["type"].as_str()).collect();
    let (before, after) = types.split_at(3);
    assert_eq!(before, ["request.submitted", "request.assigned", "assignment.made"]);
    assert!(after.contains(&"request.cancelled") && after.contains(&"assignment.cancelled"), "{types:?}");
    let made = told.iter().find(|call| call["body"]["type"] == "assignment.made").unwrap();
    assert_eq!(made["body"]["data"]["assignment_id"], assignment.id);
    assert_eq!(made["body"]["data"]["interpreter_id"], layla.interpreter_id);
    let cancelled = told.iter().find(|call| call["body"]["type"] == "request.cancelled").unwrap();
    assert_eq!(cancelled["body"]["data"]["request_state"], "cancelled");

    let shown = shown(&server, |one| one.waiting == 0).await;
    assert_eq!((shown.state(), shown.enabled), (WebhookState::Enabled, true));
    assert!(shown.last_success_at.is_some() && shown.last_failure_at.is_none(), "{shown:?}");
    server.finish().await;
}

async fn what_was_not_taken_comes_again_and_who_is_gone_is_not_asked_again(database: TestDatabase) {
    let (server, mut receiver) = start(database).await;
    let webhook = create(&server, &receiver.address("/"), &["request.submitted"]).await.unwrap();
    receiver.knows("it", &webhook.secret).await;
    let id = webhook.webhook.unwrap().id;
    let elsewhere = serde_json::json!({ "Location": receiver.address("/elsewhere") });
    receiver.answers(500, serde_json::json!({})).await;
    receiver.answers(302, elsewhere).await;
    submit(&server).await;
    let first = receiver.told("request.submitted").await;
    let failed = shown(&server, |one| one.last_failure == "it answered 500").await;
    assert_eq!((failed.waiting, failed.last_success_at), (1, None));
    assert!(receiver.is_silent().await, "not again at once");

    server.pass_minutes(1);
    receiver.is_behind(1).await;
    let again = receiver.told("request.submitted").await;
    assert_eq!((&again["id"], &again["body"]), (&first["id"], &first["body"]), "the same message");
    assert_eq!(again["verified"], serde_json::json!(["it"]), "signed with the time of the attempt");
    shown(&server, |one| one.last_failure == "it answered 302; redirects are not followed").await;
    server.pass_minutes(7);
    receiver.is_behind(8).await;
    let third = receiver.told("request.submitted").await;
    assert_eq!(
        (&third["id"], third["path"].as_str()),
        (&first["id"], Some("/")),
        "a redirect is not followed"
    );
    shown(&server, |one| one.waiting == 0 && one.last_success_at.is_some()).await;

    receiver.answers(410, serde_json::json!({})).await;
    submit(&server).await;
    receiver.told("request.submitted").await;
    let gone = shown(&server, |one| one.state() == WebhookState::Gone).await;
    assert!(!gone.enabled && gone.last_failure.contains("410"), "{gone:?}");
    submit(&server).await;
    assert!(receiver.is_silent().await, "who is gone is left alone");

    // Switched on again it is told of what happens from then on.
    let on = Webhook { id: id.clone(), enabled: true, ..Webhook::default() };
    let on = update(&server, on, &["enabled"]).await.unwrap();
    assert_eq!(on.state(), WebhookState::Enabled);
    let request = submit(&server).await;
    assert_eq!(receiver.call().await["body"]["data"]["request_id"], request.id);

    let input = DeleteWebhookRequest { webhook_id: id.clone(), idempotency_key: key() };
    answer(server.coordinator().webhooks().delete_webhook(input.clone())).await.unwrap();
    answer(server.coordinator().webhooks().delete_webhook(input)).await.expect("the same call again");
    assert!(list(&server.coordinator()).await.unwrap().is_empty());
    submit(&server).await;
    assert!(receiver.is_silent().await, "what was deleted is told nothing");
    let input = RotateWebhookSecretRequest { webhook_id: id, idempotency_key: key() };
    let refused = answer(server.coordinator().webhooks().rotate_webhook_secret(input)).await.unwrap_err();
    assert_eq!(refused.code, tonic::Code::NotFound);
    server.finish().await;
}

async fn a_secret_is_told_once_and_the_one_before_signs_along_for_a_day(database: TestDatabase) {
    let (mut server, mut receiver) = start(database).await;
    let coordinator = server.coordinator();
    let events = vec!["request.submitted".to_owned()];
    let webhook = Webhook { address: receiver.address("/"), events, ..Webhook::default() };
    let input = CreateWebhookRequest { webhook: Some(webhook), idempotency_key: key() };
    let made = answer(coordinator.webhooks().create_webhook(input.clone())).await.unwrap();
    let repeated = answer(coordinator.webhooks().create_webhook(input)).await.unwrap();
    assert_eq!(repeated.webhook, made.webhook);
    assert!(made.secret.starts_with("whsec_") && repeated.secret.is_empty(), "it is told once");
    assert!(!format!("{made:?}").contains(&made.secret), "and in no log");
    receiver.knows("first", &made.secret).await;

    let webhook_id = made.webhook.unwrap().id;
    let input = RotateWebhookSecretRequest { webhook_id, idempotency_key: key() };
    let rotated = answer(coordinator.webhooks().rotate_webhook_secret(input.clone())).await.unwrap();
    let repeated = answer(coordinator.webhooks().rotate_webhook_secret(input)).await.unwrap();
    assert!(rotated.secret != made.secret && repeated.secret.is_empty());
    assert!(rotated.webhook.unwrap().old_secret_signs_until.is_some());
    receiver.knows("second", &rotated.secret).await;
    submit(&server).await;
    let both = receiver.told("request.submitted").await;
    assert_eq!(
        (&both["signatures"], &both["verified"]),
        (&2.into(), &serde_json::json!(["first", "second"]))
    );

    server.pass_minutes(24 * 60 + 1);
    receiver.is_behind(24 * 60 + 1).await;
    // Tokens of stories hold for a day.
    let clerk = TokenRequest {
        subject: "clerk".into(),
        roles: [Role::Requester].into(),
        departments: vec![turjuman_tests::DEPARTMENT.into()],
        email: None,
        locale: None,
        valid_for: Duration::from_secs(48 * 3600),
    };
    let request = server.person(clerk).submit(ask_by_phone("Welsh")).await;
    let told = receiver.told("request.submitted").await;
    assert_eq!(told["body"]["data"]["request_id"], request.id);
    assert_eq!((&told["signatures"], &told["verified"]), (&1.into(), &serde_json::json!(["second"])));
    // Whoever reads every list at the end of other stories has a token for a day.
    server.stop().await;
}

async fn nothing_is_lost_or_told_twice_over_a_stop_of_the_server(database: TestDatabase) {
    let (mut server, mut receiver) = start(database).await;
    create(&server, &receiver.address("/"), &["request.submitted"]).await.unwrap();
    receiver.answers(503, serde_json::json!({ "Retry-After": "20" })).await;
    let first = submit(&server).await;
    let failed = receiver.told("request.submitted").await;
    shown(&server, |one| one.waiting == 1 && one.last_failure_at.is_some()).await;
    // Committed, and perhaps not written down for the webhook yet.
    let second = submit(&server).await;
    server.start_again().await;
    let mut told = std::collections::BTreeSet::new();
    told.extend(receiver.call().await["body"]["data"]["request_id"].as_str().map(str::to_owned));
    assert_eq!(told, [second.id].into(), "the first waits for as long as was asked for");
    server.pass_minutes(1);
    let again = receiver.call().await;
    assert_eq!((&again["id"], &again["body"]["data"]["request_id"]), (&failed["id"], &first.id.into()));
    assert!(receiver.is_silent().await, "each is told once");
    server.finish().await;
}

async fn private_addresses_are_not_called(database: TestDatabase) {
    let server = Server::start(database).await;
    let mut receiver = WebhookReceiver::start().await;
    for address in [
        receiver.address("/"),
        format!("https://127.0.0.1:{}/", receiver.port()),
        format!("https://localhost:{}/", receiver.port()),
        "https://169.254.169.254/latest/meta-data/".to_owned(),
        "https://[::ffff:10.0.0.1]/".to_owned(),
        "http://hooks.city.example/".to_owned(),
        "hooks.city.example".to_owned(),
        String::new(),
    ] {
        let refused = create(&server, &address, &["request.gossip"]).await.unwrap_err();
        assert_eq!(refused.code, tonic::Code::InvalidArgument, "{address}");
        assert_eq!(refused.paths(), ["webhook.address", "webhook.events[0]"], "{address}");
    }
    assert!(list(&server.clerk()).await.is_err(), "only coordinators");

    // A name says nothing of where it leads: that is looked at when it is called. Nobody answers for this one.
    create(&server, "https://nowhere.invalid/", &[]).await.unwrap();
    submit(&server).await;
    let failed = shown(&server, |one| !one.last_failure.is_empty()).await;
    assert_eq!(failed.last_failure, "it could not be reached");
    assert!(receiver.is_silent().await);
    server.finish().await;
}

/// Nobody speaks Welsh here, so nothing more happens to it.
async fn submit(server: &Server) -> Request {
    server.clerk().submit(ask_by_phone("Welsh")).await
}

async fn create(server: &Server, address: &str, events: &[&str]) -> Answer<CreateWebhookResponse> {
    let webhook = Webhook {
        address: address.to_owned(),
        events: events.iter().map(|event| (*event).to_owned()).collect(),
        ..Webhook::default()
    };
    let input = CreateWebhookRequest { webhook: Some(webhook), idempotency_key: key() };
    answer(server.coordinator().webhooks().create_webhook(input)).await
}

async fn update(server: &Server, webhook: Webhook, paths: &[&str]) -> Answer<Webhook> {
    let input = UpdateWebhookRequest {
        webhook: Some(webhook),
        update_mask: Some(prost_types::FieldMask { paths: paths.iter().map(|p| (*p).to_owned()).collect() }),
        idempotency_key: key(),
    };
    Ok(answer(server.coordinator().webhooks().update_webhook(input)).await?.webhook.unwrap())
}

async fn list(person: &Person) -> Answer<Vec<Webhook>> {
    Ok(answer(person.webhooks().list_webhooks(ListWebhooksRequest::default())).await?.webhooks)
}

/// The one webhook, as soon as it is so.
async fn shown(server: &Server, so: impl Fn(&Webhook) -> bool) -> Webhook {
    let coordinator = server.coordinator();
    let mut last = None;
    let found = async {
        loop {
            let one = list(&coordinator).await.unwrap().pop().unwrap();
            if so(&one) {
                return one;
            }
            last = Some(one);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    let found = tokio::time::timeout(PATIENCE, found).await;
    found.unwrap_or_else(|_| panic!("the webhook does not become so: {last:?}"))
}
