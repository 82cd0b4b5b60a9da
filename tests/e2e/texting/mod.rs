//! Text messages, through a gateway that speaks its provider's interface: offers that are answered from any telephone, honest
//! answers, reports that end as states, and nothing done without the gateway's signature.

mod channel;
mod replies;

use serde_json::Value;
use turjuman_proto::v1::{
    Channel, Delivery, DeliveryState, NotificationKind, Preferences, Request, RequestState,
    UpdatePreferencesRequest,
};
use turjuman_test_databases::TestDatabase;
use turjuman_tests::{Answer, Options, PATIENCE, Person, Server, SmsGateway, answer, interpreter, key};

async fn start(database: TestDatabase, policy: &str) -> (Server, SmsGateway) {
    let mut gateway = SmsGateway::start().await;
    let options = Options { policy: policy.into(), sms_port: Some(gateway.port()), ..Options::default() };
    let server = Server::start_with(database, options).await;
    gateway.leads_to(&server).await;
    (server, gateway)
}

/// Somebody on the roster with this number who wants text messages.
async fn texter(server: &Server, name: &str, language: &str, locale: &str, phone: &str) -> Person {
    let mut entry = interpreter(name, &[language]);
    entry.locale = locale.into();
    entry.phone = phone.into();
    let person = server.enrol(entry).await;
    by_text(&person).await;
    person
}

async fn by_text(person: &Person) {
    let chosen = Preferences { channels: vec![Channel::Sms.into()], ..Preferences::default() };
    update(person, chosen, &["channels"]).await.unwrap();
}

async fn update(person: &Person, preferences: Preferences, paths: &[&str]) -> Answer<Preferences> {
    let input = UpdatePreferencesRequest {
        preferences: Some(preferences),
        update_mask: Some(prost_types::FieldMask { paths: paths.iter().map(|p| (*p).to_owned()).collect() }),
        idempotency_key: key(),
    };
    Ok(answer(person.notifications().update_preferences(input)).await?.preferences.unwrap())
}

/// The code that a message with an offer tells to reply with.
fn code(message: &Value) -> String {
    let body = message["Body"].as_str().unwrap();
    let words: Vec<&str> = body.split([' ', ',', '،', ':', '=']).filter(|word| !word.is_empty()).collect();
    let one = words.iter().position(|word| *word == "1").unwrap_or_else(|| panic!("no “1 CODE” in {body}"));
    let code = words[one + 1].to_owned();
    assert!(code.len() == 4 && code.bytes().all(|b| b.is_ascii_digit()), "{body}");
    code
}

/// Reads the inbox until the text message about this kind of notice is in this state.
async fn texted(person: &Person, kind: NotificationKind, state: DeliveryState) -> Delivery {
    let found = async {
        loop {
            let notices = person.inbox().await.into_iter().filter(|notice| notice.kind() == kind);
            let mut texts = notices.flat_map(|notice| notice.deliveries);
            if let Some(found) = texts.find(|d| d.channel() == Channel::Sms && d.state() == state) {
                return found;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(PATIENCE, found)
        .await
        .unwrap_or_else(|_| panic!("the text message about {kind:?} does not become {state:?}"))
}

async fn assigned_to(server: &Server, request: &Request) -> String {
    let request = server.clerk().request(&request.id).await;
    assert_eq!(request.state(), RequestState::Assigned);
    request.assignment.unwrap().interpreter_id
}

/// A clerk with this number who wants text messages.
async fn clerk_at(server: &Server, phone: &str) -> Person {
    let clerk = server.clerk_reading(&format!("clerk{phone}"), "en-US", "clerk@example.org");
    let chosen =
        Preferences { channels: vec![Channel::Sms.into()], phone: phone.into(), ..Preferences::default() };
    let kept = update(&clerk, chosen, &["phone", "channels"]).await.unwrap();
    assert_eq!(kept.phone, phone);
    clerk
}
