//! Everybody is told in their own language: in the inbox, and by e-mail over a real SMTP conversation.

use turjuman_proto::v1::{
    Channel, DeliveryState, ListNotificationsRequest, MarkNotificationReadRequest, NotificationKind,
    Preferences, QuietHours, UpdatePreferencesRequest,
};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Options, Server, SmtpServer, Start, answer, ask_by_phone, interpreter, key};

both_databases!(
    the_inbox_speaks_five_languages,
    e_mail_reaches_people_in_their_language,
    a_mail_server_that_is_busy_is_tried_again_with_the_same_message_id,
    an_address_that_is_gone_is_given_up_with_a_reason,
    preferences_are_kept_and_checked,
    a_notice_is_read_once,
);

/// A locale, and something that only a sentence of it has.
const LOCALES: [(&str, &str); 5] = [
    ("en-US", "interpreter"),
    ("es-US", "intérprete"),
    ("pt-BR", "intérprete"),
    ("ht", "entèprèt"),
    ("ar", "مترجم"),
];

async fn the_inbox_speaks_five_languages(database: TestDatabase) {
    let server = Server::start(database).await;
    let mut said = std::collections::BTreeSet::new();
    for (locale, word) in LOCALES {
        let subject = format!("clerk-{locale}");
        let clerk = server.clerk_reading(&subject, locale, &format!("{subject}@example.org"));
        // Nobody speaks Icelandic here: the clerk hears that, and whom to call.
        let request = clerk.submit(ask_by_phone("Icelandic")).await;
        let notice = clerk.watch_inbox().await.kind(NotificationKind::RequestFallback).await;
        assert_eq!(notice.locale, locale);
        assert_eq!(notice.request_id, request.id);
        let text = format!("{}\n{}", notice.subject, notice.body);
        assert!(!text.contains("{$") && !text.contains("{ $"), "a hole in a sentence: {text}");
        let nobody = clerk.watch_inbox().await.kind(NotificationKind::RequestNobodyYet).await;
        assert_eq!(nobody.locale, locale);
        let text = format!("{text}\n{}\n{}", nobody.subject, nobody.body).to_lowercase();
        assert!(text.contains(word), "{locale} has no “{word}” in it:\n{text}");
        assert!(said.insert(nobody.body), "{locale} says the same as another language");
    }
    server.finish().await;
}

async fn start_with_mail(database: TestDatabase) -> (Server, SmtpServer) {
    let mail = SmtpServer::start().await;
    let options = Options { smtp_port: Some(mail.port), ..Options::default() };
    (Server::start_with(database, options).await, mail)
}

async fn e_mail_reaches_people_in_their_language(database: TestDatabase) {
    let (server, mut mail) = start_with_mail(database).await;
    for (locale, name) in [("ht", "jean"), ("ar", "layla"), ("pt-BR", "joana")] {
        let mut entry = interpreter(name, &["fr"]);
        entry.email = format!("{name}@example.org");
        entry.locale = locale.into();
        let person = server.enrol(entry).await;
        by_e_mail(&person).await;
        let clerk = server.clerk();
        let request = clerk.submit(ask_by_phone("French")).await;
        let offer = person.watch_offers().await.sent(&request.id).await;

        let message = mail.message().await;
        assert_eq!(message["to"], serde_json::json!([format!("{name}@example.org")]));
        assert_eq!(message["headers"]["content-language"], locale, "{message:#}");
        assert_eq!(message["headers"]["auto-submitted"], "auto-generated");
        let id = message["message_id"].as_str().unwrap();
        assert!(id.starts_with('<') && id.ends_with("@example.org>"), "{id}");
        let body = message["body"].as_str().unwrap();
        let mut inbox = person.watch_inbox().await;
        let notice = inbox.kind(NotificationKind::OfferMade).await;
        // The mail says what the inbox says, and who it is from.
        let (mail_says, inbox_says) = (without_marks(body), without_marks(&notice.body));
        assert!(mail_says.starts_with(&inbox_says), "{mail_says}\n--- does not begin with\n{inbox_says}");
        assert_eq!(notice.offer_id, offer.id);
        if locale == "ar" {
            assert!(body.chars().any(|c| ('\u{0600}'..='\u{06ff}').contains(&c)), "{body}");
        }

        person.decline(&offer.id).await.unwrap();
        clerk.cancel(&request.id).await.unwrap();
        // Off duty, so that the next one is asked alone.
        retire(&server, &person.interpreter_id).await;
    }
    server.finish().await;
}

fn without_marks(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\r'))
        .collect::<String>()
        .trim()
        .to_owned()
}

async fn retire(server: &Server, interpreter_id: &str) {
    use turjuman_proto::v1::{Interpreter, UpdateInterpreterRequest};
    let input = UpdateInterpreterRequest {
        interpreter: Some(Interpreter { id: interpreter_id.into(), active: false, ..Interpreter::default() }),
        update_mask: Some(prost_types::FieldMask { paths: vec!["active".into()] }),
        idempotency_key: key(),
    };
    answer(server.coordinator().interpreters().update_interpreter(input)).await.unwrap();
}

/// Chooses e-mail beside the inbox.
async fn by_e_mail(person: &turjuman_tests::Person) {
    let preferences = Preferences { channels: vec![Channel::Email.into()], ..Preferences::default() };
    update(person, preferences, &["channels"]).await.unwrap();
}

async fn update(
    person: &turjuman_tests::Person,
    preferences: Preferences,
    paths: &[&str],
) -> turjuman_tests::Answer<Preferences> {
    let input = UpdatePreferencesRequest {
        preferences: Some(preferences),
        update_mask: Some(prost_types::FieldMask { paths: paths.iter().map(|p| (*p).to_owned()).collect() }),
        idempotency_key: key(),
    };
    Ok(answer(person.notifications().update_preferences(input)).await?.preferences.unwrap())
}

async fn a_mail_server_that_is_busy_is_tried_again_with_the_same_message_id(database: TestDatabase) {
    let (server, mut mail) = start_with_mail(database).await;
    // "lost" takes the message and then drops the line without an answer: nobody knows whether it arrived.
    let clerk = server.clerk_reading("lost", "en-US", "lost@example.org");
    by_e_mail(&clerk).await;
    clerk.submit(ask_by_phone("Chinese")).await;
    let first = mail.message().await;
    // Later it is tried again; who gets it twice can tell by the Message-ID.
    server.pass_minutes(10);
    let second = mail.message().await;
    assert_eq!(first["message_id"], second["message_id"]);
    assert_eq!(first["body"], second["body"]);
    assert!(mail.is_silent().await, "and that is all");
    server.finish().await;
}

async fn an_address_that_is_gone_is_given_up_with_a_reason(database: TestDatabase) {
    let (server, mut mail) = start_with_mail(database).await;
    let clerk = server.clerk_reading("gone", "en-US", "gone@example.org");
    by_e_mail(&clerk).await;
    clerk.submit(ask_by_phone("Chinese")).await;
    mail.refusal().await;
    let delivery = delivered(&clerk, DeliveryState::GivenUp).await;
    assert_eq!(delivery.attempts, 1);
    assert!(delivery.last_error.contains("550"), "{delivery:?}");
    assert!(!delivery.last_error.contains("gone@"), "an address is nobody's business: {delivery:?}");
    server.finish().await;
}

/// Reads the inbox until its e-mail is in this state. The state of a delivery is no event, so this asks again.
async fn delivered(person: &turjuman_tests::Person, state: DeliveryState) -> turjuman_proto::v1::Delivery {
    let found = async {
        loop {
            let email = person.inbox().await.into_iter().flat_map(|notice| notice.deliveries);
            if let Some(found) =
                email.into_iter().find(|d| d.channel() == Channel::Email && d.state() == state)
            {
                return found;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(turjuman_tests::PATIENCE, found).await.expect("the delivery gets there")
}

async fn preferences_are_kept_and_checked(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk();
    let chosen = Preferences {
        locale: "pt-BR".into(),
        channels: vec![Channel::Email.into()],
        email: "clerk@example.org".into(),
        quiet_hours: vec![QuietHours { from: "22:00".into(), until: "06:30".into() }],
        ..Preferences::default()
    };
    let kept = update(&clerk, chosen.clone(), &["locale", "channels", "email", "quiet_hours"]).await.unwrap();
    assert_eq!(kept, Preferences { time_zone: "America/New_York".into(), ..chosen });
    let read = turjuman_proto::v1::GetPreferencesRequest {};
    let read = answer(clerk.notifications().get_preferences(read)).await.unwrap().preferences.unwrap();
    assert_eq!(read, kept);

    let partly =
        update(&clerk, Preferences { locale: "ar".into(), ..Preferences::default() }, &["locale"]).await;
    assert_eq!(partly.unwrap(), Preferences { locale: "ar".into(), ..kept });

    let bad = Preferences {
        locale: "no such thing".into(),
        email: "nowhere".into(),
        quiet_hours: vec![QuietHours { from: "25:00".into(), until: "06:30".into() }],
        ..Preferences::default()
    };
    let refused = update(&clerk, bad, &["locale", "email", "quiet_hours", "colour"]).await.unwrap_err();
    assert_eq!(refused.code, tonic::Code::InvalidArgument);
    for field in ["preferences.locale", "preferences.email", "update_mask.paths[3]"] {
        assert!(refused.names(field), "{field}: {refused:?}");
    }
    assert!(
        refused.fields.iter().any(|(path, _)| path.starts_with("preferences.quiet_hours")),
        "{refused:?}"
    );
    server.finish().await;
}

async fn a_notice_is_read_once(database: TestDatabase) {
    let server = Server::start(database).await;
    let greta = server.interpreter("greta", &["de"]).await;
    let mut offers = greta.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("German")).await;
    offers.sent(&request.id).await;
    let notice = greta.watch_inbox().await.kind(NotificationKind::OfferMade).await;
    assert!(notice.read_at.is_none());
    let mark = || MarkNotificationReadRequest { notification_id: notice.id.clone(), idempotency_key: key() };
    let read =
        answer(greta.notifications().mark_notification_read(mark())).await.unwrap().notification.unwrap();
    let again =
        answer(greta.notifications().mark_notification_read(mark())).await.unwrap().notification.unwrap();
    assert!(read.read_at.is_some() && read.read_at == again.read_at, "the first time is kept");
    let unread = ListNotificationsRequest { unread_only: true, ..ListNotificationsRequest::default() };
    let unread = answer(greta.notifications().list_notifications(unread)).await.unwrap().notifications;
    assert!(unread.iter().all(|other| other.id != notice.id));
    let theirs = answer(clerk.notifications().mark_notification_read(mark())).await.unwrap_err();
    assert_eq!(theirs.code, tonic::Code::NotFound, "nobody reads somebody else's");
    server.finish().await;
}
