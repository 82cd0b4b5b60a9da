//! What people write back.

use serde_json::json;
use turjuman_proto::v1::{Channel, DeliveryState, GetPreferencesRequest, NotificationKind, RequestState};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{ONE_BY_ONE, PAIRS, Person, answer, ask_by_phone, inbound};

use super::{assigned_to, code, start, texted, texter};

both_databases!(
    an_offer_is_accepted_from_a_telephone,
    two_reply_and_one_wins,
    answers_are_honest_whatever_is_typed,
    the_same_message_acts_once,
    nothing_is_done_without_the_gateways_signature,
    stop_is_durable_and_start_undoes_it,
);

async fn channels(person: &Person) -> Vec<i32> {
    let input = GetPreferencesRequest {};
    answer(person.notifications().get_preferences(input)).await.unwrap().preferences.unwrap().channels
}

async fn an_offer_is_accepted_from_a_telephone(database: TestDatabase) {
    let (server, mut gateway) = start(database, ONE_BY_ONE).await;
    for (n, (name, language, locale, said, word)) in [
        ("jean", "ht", "ht", "Haitian Creole", "Wi"),
        ("layla", "ar", "ar", "Arabic", "نعم"),
        ("joana", "kea", "pt-BR", "Cape Verdean Creole", "1"),
        ("marisol", "es", "es-US", "Spanish", "sí"),
    ]
    .into_iter()
    .enumerate()
    {
        let phone = format!("+1973555011{n}");
        let person = texter(&server, name, language, locale, &phone).await;
        let request = server.clerk().submit(ask_by_phone(said)).await;
        let message = gateway.message().await;
        assert_eq!(
            (message["To"].as_str(), message["From"].as_str()),
            (Some(phone.as_str()), Some("+19735550199"))
        );
        assert_eq!(message["SmartEncoded"], "false", "what is sent is what was counted");
        let valid: i64 = message["ValidityPeriod"].as_str().unwrap().parse().unwrap();
        assert!((60..=120).contains(&valid), "an offer does not outlive its deadline: {valid}");
        let reply = format!("{word} {}", code(&message));
        let told = gateway.writes(&phone, &reply, &format!("SM-yes-{n}")).await;
        assert!(!told.is_empty(), "{locale}");
        assert_eq!(assigned_to(&server, &request).await, person.interpreter_id);
        // The details come in a message of their own.
        let details = gateway.message().await;
        assert_eq!(details["To"], phone.as_str());
        assert!(
            details["Body"].as_str().unwrap().replace(['\u{2068}', '\u{2069}'], "").contains("+19735550142"),
            "{details}"
        );
        texted(&person, NotificationKind::OfferMade, DeliveryState::Delivered).await;
    }
    server.finish().await;
}

async fn two_reply_and_one_wins(database: TestDatabase) {
    let (server, mut gateway) = start(database, PAIRS).await;
    let phones = ["+19735550121", "+19735550122"];
    let jamila = texter(&server, "jamila", "prs", "en-US", phones[0]).await;
    let karim = texter(&server, "karim", "prs", "en-US", phones[1]).await;
    let request = server.clerk().submit(ask_by_phone("Dari")).await;
    let (one, other) = (gateway.message().await, gateway.message().await);
    let first = one["To"].as_str().unwrap().to_owned();
    let second = other["To"].as_str().unwrap().to_owned();
    let won = gateway.writes(&first, &format!("1 {}", code(&one)), "SM-1").await;
    assert!(won.starts_with("It is yours"), "{won}");
    let lost = gateway.writes(&second, &format!("1 {}", code(&other)), "SM-2").await;
    assert!(lost.starts_with("A colleague was faster") && lost.contains("Dari"), "{lost}");
    let winner = if first == phones[0] { &jamila } else { &karim };
    assert_eq!(assigned_to(&server, &request).await, winner.interpreter_id);
    server.finish().await;
}

async fn answers_are_honest_whatever_is_typed(database: TestDatabase) {
    let (server, mut gateway) = start(database, ONE_BY_ONE).await;
    let phone = "+19735550131";
    texter(&server, "ana", "vi", "en-US", phone).await;
    let clerk = server.clerk();
    let mut sid = 0;
    let mut next = || {
        sid += 1;
        format!("SM-{sid}")
    };
    let told = gateway.writes(phone, "1", &next()).await;
    assert!(told.starts_with("There is no open offer"), "{told}");
    let told = gateway.writes("+12125550100", "1 4821", &next()).await;
    assert!(told.contains("do not know this number"), "{told}");
    let told = gateway.writes(phone, "help", &next()).await;
    assert!(told.contains("+1 973 555 0100") && told.contains("STOP"), "{told}");

    clerk.submit(ask_by_phone("Vietnamese")).await;
    let first = code(&gateway.message().await);
    let told = gateway.writes(phone, "maybe later", &next()).await;
    assert!(told.starts_with("We did not understand") && told.contains(&first), "{told}");
    let other = if first == "1000" { "1001" } else { "1000" };
    let told = gateway.writes(phone, &format!("1 {other}"), &next()).await;
    assert!(told.starts_with("We do not know the code"), "{told}");
    let told = gateway.writes(phone, "No, thanks!", &next()).await;
    assert!(told.starts_with("You said no: Vietnamese"), "{told}");
    let told = gateway.writes(phone, &format!("1 {first}"), &next()).await;
    assert!(told.starts_with("You have already said no"), "{told}");

    clerk.submit(ask_by_phone("Vietnamese")).await;
    let late = code(&gateway.message().await);
    server.pass_minutes(3);
    let told = gateway.writes(phone, &format!("1 {late}"), &next()).await;
    assert!(told.starts_with("The time to answer is over"), "{told}");

    let request = clerk.submit(ask_by_phone("Vietnamese")).await;
    let gone = code(&gateway.message().await);
    clerk.cancel(&request.id).await.unwrap();
    let told = gateway.writes(phone, &format!("1 {gone}"), &next()).await;
    assert!(told.starts_with("No longer needed"), "{told}");

    // Two are open: a bare yes is asked back, and a code decides.
    let requests = [clerk.submit(ask_by_phone("Vietnamese")).await, clerk.submit(ask_by_phone("vi")).await];
    let codes = [code(&gateway.message().await), code(&gateway.message().await)];
    let told = gateway.writes(phone, "yes", &next()).await;
    assert!(told.starts_with("Several offers are open") && codes.iter().any(|c| told.contains(c)), "{told}");
    let told = gateway.writes(phone, &format!("2 {}", codes[0]), &next()).await;
    assert!(told.starts_with("You said no"), "{told}");
    let told = gateway.writes(phone, "yes", &next()).await;
    assert!(told.starts_with("It is yours"), "{told}");
    let mut states = Vec::new();
    for request in &requests {
        states.push(clerk.request(&request.id).await.state());
    }
    assert_eq!(states.iter().filter(|state| **state == RequestState::Assigned).count(), 1, "{states:?}");
    server.finish().await;
}

async fn the_same_message_acts_once(database: TestDatabase) {
    let (server, mut gateway) = start(database, ONE_BY_ONE).await;
    let phone = "+19735550141";
    let lan = texter(&server, "lan", "vi", "en-US", phone).await;
    let request = server.clerk().submit(ask_by_phone("Vietnamese")).await;
    gateway.message().await;
    let told = gateway.writes(phone, "1", "SM-twice").await;
    let again = gateway.writes(phone, "1", "SM-twice").await;
    assert!(told.starts_with("It is yours"), "{told}");
    assert_eq!(told, again, "a message that is handed over again is answered again");
    let anew = gateway.writes(phone, "1", "SM-another").await;
    assert!(anew.starts_with("You have already said yes"), "{anew}");
    assert_eq!(assigned_to(&server, &request).await, lan.interpreter_id);
    server.finish().await;
}

async fn nothing_is_done_without_the_gateways_signature(database: TestDatabase) {
    let (server, mut gateway) = start(database, ONE_BY_ONE).await;
    let phone = "+19735550007";
    let lan = texter(&server, "lan", "vi", "en-US", phone).await;
    let request = server.clerk().submit(ask_by_phone("Vietnamese")).await;
    let message = gateway.message().await;
    let reply = format!("1 {}", code(&message));
    let callback = message["StatusCallback"].as_str().unwrap();
    let status_path = callback.strip_prefix("https://interpreters.city.example").unwrap().to_owned();
    let arrived = json!({ "MessageSid": message["sid"], "MessageStatus": "delivered" });
    for sign in ["wrong", "none"] {
        let heard = gateway.post("/sms/inbound", inbound(phone, &reply, "SM-forged"), sign).await;
        assert_eq!(heard["status"], 403, "{heard}");
        let heard = gateway.post("/sms/inbound", inbound(phone, "STOP", "SM-forged"), sign).await;
        assert_eq!(heard["status"], 403, "{heard}");
        let heard = gateway.post(&status_path, arrived.clone(), sign).await;
        assert_eq!(heard["status"], 403, "{heard}");
    }
    for path in ["/sms/inbound", status_path.as_str()] {
        let opened = reqwest::get(format!("http://{}{path}", server.address())).await.unwrap();
        assert_eq!(opened.status(), 405, "opening an address does nothing");
    }
    assert_eq!(server.clerk().request(&request.id).await.state(), RequestState::Searching);
    assert_eq!(channels(&lan).await, [i32::from(Channel::Sms)]);
    texted(&lan, NotificationKind::OfferMade, DeliveryState::Sent).await;

    let heard = gateway.post(&status_path, arrived, "right").await;
    assert_eq!(heard["status"], 204, "{heard}");
    texted(&lan, NotificationKind::OfferMade, DeliveryState::Delivered).await;
    let told = gateway.writes(phone, &reply, "SM-right").await;
    assert!(told.starts_with("It is yours"), "{told}");
    server.finish().await;
}

async fn stop_is_durable_and_start_undoes_it(database: TestDatabase) {
    let (mut server, mut gateway) = start(database, ONE_BY_ONE).await;
    // Two share a telephone.
    let phone = "+19735550151";
    let lan = texter(&server, "lan", "vi", "en-US", phone).await;
    let min = texter(&server, "min", "ko", "ht", phone).await;
    let told = gateway.writes(phone, "Stop", "SM-stop").await;
    assert!(told.contains("START"), "{told}");
    gateway.writes(phone, "STOP", "SM-stop-2").await;
    server.start_again().await;
    gateway.leads_to(&server).await;
    let (lan, min) = (lan.on(server.channel()), min.on(server.channel()));
    for person in [&lan, &min] {
        assert_eq!(channels(person).await, [0_i32; 0], "{}", person.subject);
    }
    let request = server.clerk().submit(ask_by_phone("Vietnamese")).await;
    lan.watch_offers().await.sent(&request.id).await;
    assert!(gateway.is_silent().await, "the offer is in the inbox only");

    let told = gateway.writes(phone, "start", "SM-start").await;
    assert!(told.contains("STOP"), "{told}");
    assert_eq!(channels(&min).await, [i32::from(Channel::Sms)]);
    server.clerk().submit(ask_by_phone("Korean")).await;
    assert_eq!(gateway.message().await["To"], phone);

    // Where the gateway has answered itself, nobody is told twice.
    let mut form = inbound(phone, "STOP", "SM-stop-3");
    form["OptOutType"] = "STOP".into();
    let heard = gateway.post("/sms/inbound", form, "right").await;
    assert!(!heard["body"].as_str().unwrap().contains("<Message>"), "{heard}");
    assert_eq!(channels(&lan).await, [0_i32; 0]);
    server.finish().await;
}
