//! What becomes of a text message: states, another attempt, quiet hours, and the wish to have any.

use std::time::Duration;

use serde_json::Value;
use turjuman_proto::v1::{
    Channel, DeliveryState, GetPreferencesRequest, NotificationKind, Preferences, QuietHours, RequestState,
};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{
    ONE_BY_ONE, Options, PATIENCE, Server, SmsGateway, SmtpServer, answer, ask_by_phone, ask_on_site,
    in_minutes, interpreter,
};

use super::{by_text, clerk_at, start, texted, texter, update};

both_databases!(
    what_the_gateway_says_ends_as_states,
    a_gateway_that_is_down_gets_it_later,
    quiet_hours_hold_for_text_messages,
    text_messages_need_a_number_and_a_choice,
    a_mail_server_that_hangs_holds_up_no_text_message,
);

/// Seconds after which the desk gives up on a mail server that says nothing: long enough that a text message that waited for
/// it would be late.
const PATIENCE_WITH_MAIL: u64 = 8;

async fn a_mail_server_that_hangs_holds_up_no_text_message(database: TestDatabase) {
    let (mut mail, mut gateway) = (SmtpServer::start().await, SmsGateway::start().await);
    let options = Options {
        smtp_port: Some(mail.port),
        smtp_timeout_seconds: PATIENCE_WITH_MAIL,
        sms_port: Some(gateway.port()),
        ..Options::default()
    };
    let server = Server::start_with(database, options).await;
    gateway.leads_to(&server).await;
    let mut entry = interpreter("layla", &["ar"]);
    entry.email = "stuck@example.org".into();
    let layla = server.enrol(entry).await;
    let chosen = Preferences { channels: vec![Channel::Email.into()], ..Preferences::default() };
    update(&layla, chosen, &["channels"]).await.unwrap();
    texter(&server, "jean", "ht", "ht", "+19735550142").await;

    let clerk = server.clerk();
    clerk.submit(ask_by_phone("Arabic")).await;
    assert_eq!(mail.stuck().await["to"], "stuck@example.org");
    clerk.submit(ask_by_phone("Kreyòl")).await;
    let soon = Duration::from_secs(PATIENCE_WITH_MAIL / 2);
    let text = tokio::time::timeout(soon, gateway.message()).await.expect("the text message does not wait");
    assert_eq!(text["To"], "+19735550142");
    // Nobody has heard from the mail server meanwhile.
    let notices = layla.inbox().await;
    let mut deliveries = notices.iter().flat_map(|notice| &notice.deliveries);
    let waiting = deliveries.find(|one| one.channel() == Channel::Email).expect("an e-mail");
    assert_eq!((waiting.state(), waiting.last_error.as_str()), (DeliveryState::Pending, ""));
    server.finish().await;
}

async fn what_the_gateway_says_ends_as_states(database: TestDatabase) {
    let (server, mut gateway) = start(database, ONE_BY_ONE).await;
    let question = NotificationKind::LanguageQuestion;
    for (phone, code) in [("+19735550001", "21610"), ("+19735550002", "21211"), ("+19735550006", "30003")] {
        let clerk = clerk_at(&server, phone).await;
        clerk.submit(ask_by_phone("Chinese")).await;
        let text = texted(&clerk, question, DeliveryState::GivenUp).await;
        assert_eq!(text.attempts, 1);
        assert!(text.last_error.contains(code) && !text.last_error.contains("973"), "{text:?}");
    }
    for phone in ["+19735550003", "+19735550004"] {
        let clerk = clerk_at(&server, phone).await;
        clerk.submit(ask_by_phone("Chinese")).await;
        assert_eq!(gateway_refused(&mut gateway, phone).await["to"], phone);
        let waiting = async {
            while texted(&clerk, question, DeliveryState::Pending).await.last_error.is_empty() {
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(PATIENCE, waiting).await.unwrap();
        server.pass_minutes(1);
        let text = texted(&clerk, question, DeliveryState::Delivered).await;
        assert_eq!(text.attempts, 2, "{text:?}");
    }
    // The answer is lost, but the report is not: nobody gets it twice.
    let clerk = clerk_at(&server, "+19735550005").await;
    clerk.submit(ask_by_phone("Chinese")).await;
    let text = texted(&clerk, question, DeliveryState::Delivered).await;
    assert_eq!(text.attempts, 1, "{text:?}");
    assert!(text.last_error.contains("in time"), "{text:?}");
    server.finish().await;
}

/// The refusal for this number; others came before.
async fn gateway_refused(gateway: &mut SmsGateway, phone: &str) -> Value {
    loop {
        let refusal = gateway.refusal().await;
        if refusal["to"] == phone {
            return refusal;
        }
    }
}

async fn a_gateway_that_is_down_gets_it_later(database: TestDatabase) {
    let (server, gateway) = start(database, ONE_BY_ONE).await;
    let port = gateway.port();
    gateway.stop().await;
    let phone = "+19735550161";
    let clerk = clerk_at(&server, phone).await;
    clerk.submit(ask_by_phone("Chinese")).await;
    let waiting = async {
        loop {
            let text = texted(&clerk, NotificationKind::LanguageQuestion, DeliveryState::Pending).await;
            if !text.last_error.is_empty() {
                return text;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    };
    let text = tokio::time::timeout(PATIENCE, waiting).await.unwrap();
    assert!(text.last_error.contains("could not be reached"), "{text:?}");
    let mut gateway = SmsGateway::start_at(port).await;
    gateway.leads_to(&server).await;
    server.pass_minutes(2);
    assert_eq!(gateway.message().await["To"], phone);
    texted(&clerk, NotificationKind::LanguageQuestion, DeliveryState::Delivered).await;
    server.finish().await;
}

async fn quiet_hours_hold_for_text_messages(database: TestDatabase) {
    let (server, mut gateway) =
        start(database, &format!("{ONE_BY_ONE}\n[budget]\noffers_per_hour = 2\n")).await;
    let site = server.site("Municipal Court").await;
    let lan = texter(&server, "lan", "vi", "en-US", "+19735550171").await;
    let city = jiff::tz::TimeZone::get("America/New_York").unwrap();
    let local = |hours: i64| {
        let at = jiff::Timestamp::from_second(in_minutes(hours * 60).seconds).unwrap();
        at.to_zoned(city.clone()).strftime("%H:%M").to_string()
    };
    let quiet = vec![QuietHours { from: local(-1), until: local(2) }];
    let mut clerks = Vec::new();
    for (phone, agreed) in [("+19735550172", false), ("+19735550173", true)] {
        let clerk = clerk_at(&server, phone).await;
        let chosen = Preferences {
            quiet_hours: quiet.clone(),
            urgent_in_quiet_hours: agreed,
            ..Preferences::default()
        };
        let kept = update(&clerk, chosen, &["quiet_hours", "urgent_in_quiet_hours"]).await.unwrap();
        assert_eq!(kept.urgent_in_quiet_hours, agreed);
        clerks.push(clerk);
    }
    // A session of the next day, after the quiet hours: urgent, and told at night only to who agreed.
    let mut offers = lan.watch_offers().await;
    for (clerk, minutes) in clerks.iter().zip([300, 600]) {
        let request = clerk.submit(ask_on_site("Vietnamese", &site, minutes)).await;
        let offer = offers.sent(&request.id).await;
        lan.accept(&offer.id).await.unwrap();
    }
    let mut numbers: Vec<String> = Vec::new();
    while !gateway.is_silent().await {
        numbers.push(gateway.message().await["To"].as_str().unwrap().to_owned());
    }
    assert!(numbers.contains(&"+19735550173".to_owned()), "who agreed is told: {numbers:?}");
    assert!(!numbers.contains(&"+19735550172".to_owned()), "who did not is left alone: {numbers:?}");
    texted(&clerks[0], NotificationKind::RequestAssigned, DeliveryState::Pending).await;

    // Each offer went into the inbox and to the telephone, and was one of the two that an hour allows.
    let third = clerks[0].submit(ask_by_phone("Vietnamese")).await;
    while !gateway.is_silent().await {
        let message = gateway.message().await;
        assert_ne!(
            message["To"], "+19735550171",
            "a third is more than the hour allows, on any channel: {message}"
        );
    }
    assert_eq!(clerks[0].cancel(&third.id).await.unwrap().state(), RequestState::Cancelled);

    server.pass_minutes(121);
    let told = async {
        loop {
            let message = gateway.message().await;
            let body = message["Body"].as_str().unwrap().to_owned();
            if message["To"] == "+19735550172" && body.starts_with("Interpreter found") {
                return;
            }
        }
    };
    tokio::time::timeout(PATIENCE, told).await.expect("when the quiet hours are over, it comes");
    server.finish().await;
}

async fn text_messages_need_a_number_and_a_choice(database: TestDatabase) {
    let (server, mut gateway) = start(database, ONE_BY_ONE).await;
    let mut entry = interpreter("lan", &["vi"]);
    entry.phone = "+1 973 555 0181".into();
    let lan = server.enrol(entry).await;
    server.clerk().submit(ask_by_phone("Vietnamese")).await;
    assert!(gateway.is_silent().await, "a number alone is no consent");

    let clerk = server.clerk_reading("mute", "en-US", "mute@example.org");
    let chosen = Preferences { channels: vec![Channel::Sms.into()], ..Preferences::default() };
    let refused = update(&clerk, chosen.clone(), &["channels"]).await.unwrap_err();
    assert_eq!(refused.code, tonic::Code::InvalidArgument);
    assert!(refused.names("preferences.phone"), "{refused:?}");
    let wrong = Preferences { phone: "call me".into(), ..chosen.clone() };
    let refused = update(&clerk, wrong, &["channels", "phone"]).await.unwrap_err();
    assert!(refused.names("preferences.phone"), "{refused:?}");
    let right = Preferences { phone: "(973) 555-0182".into(), ..chosen };
    assert_eq!(update(&clerk, right, &["channels", "phone"]).await.unwrap().phone, "+19735550182");

    by_text(&lan).await;
    let read = answer(lan.notifications().get_preferences(GetPreferencesRequest {})).await.unwrap();
    assert_eq!(read.preferences.unwrap().phone, "+19735550181");
    // What is not worth a text message is not one: that we are searching is in the inbox.
    clerk.submit(ask_by_phone("vi")).await;
    let offer = gateway.message().await;
    assert_eq!(offer["To"], "+19735550181");
    assert!(gateway.is_silent().await);
    server.finish().await;
}
