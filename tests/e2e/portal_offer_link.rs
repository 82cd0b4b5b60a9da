//! The link in the message that makes an offer: it opens that offer for the one person it was sent to, without signing in, and
//! only that person's own tap answers it.

use reqwest::Method;
use turjuman_operations::caller::Role;
use turjuman_proto::v1::{Channel, Preferences, RequestState, UpdatePreferencesRequest};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{
    Browser, ONE_BY_ONE, Options, PAIRS, Page, Person, Server, SmsGateway, SmtpServer, answer, ask_by_phone,
    ask_on_site, interpreter, is_silent_about, key, says,
};

both_databases!(
    the_link_from_the_e_mail_opens_the_offer_and_accepts_it,
    a_scanner_answers_nothing,
    a_link_is_of_one_offer_and_one_person_and_ends_with_it,
    a_link_declines_and_tells_who_comes_second,
    a_text_message_has_the_link_where_there_is_room,
    without_a_public_address_no_message_has_a_link,
);

const CITY: &str = "https://interpreters.city.example";

struct Town {
    server: Server,
    mail: SmtpServer,
}

impl Town {
    async fn start(database: TestDatabase, policy: &str, public_url: &str) -> Self {
        let mail = SmtpServer::start().await;
        let (policy, public_url) = (policy.to_owned(), public_url.to_owned());
        let options = Options { smtp_port: Some(mail.port), policy, public_url, ..Options::default() };
        Self { server: Server::start_with(database, options).await, mail }
    }

    /// An interpreter of Arabic who gets e-mail and has never signed in.
    async fn interpreter(&self, name: &str) -> Person {
        let mut entry = interpreter(name, &["ar"]);
        entry.email = format!("{name}@example.org");
        self.server.enrol(entry).await
    }

    /// The path of the link in the next e-mail that makes an offer.
    async fn link(&mut self) -> String {
        loop {
            let letter = self.mail.message().await;
            let body = letter["body"].as_str().unwrap();
            if body.contains(CITY) {
                return link_in(body);
            }
        }
    }
}

fn link_in(text: &str) -> String {
    let address = text.split_whitespace().find(|word| word.starts_with(CITY));
    let address = address.unwrap_or_else(|| panic!("no link in {text}"));
    address.strip_prefix(CITY).unwrap().to_owned()
}

async fn press(browser: &Browser, page: &Page, button: &str) -> Page {
    browser.submit(page, &format!("{}/{button}", page.path), &[]).await
}

async fn the_link_from_the_e_mail_opens_the_offer_and_accepts_it(database: TestDatabase) {
    let mut town = Town::start(database, ONE_BY_ONE, CITY).await;
    town.interpreter("layla").await;
    let request = town.server.clerk().submit(ask_by_phone("ar")).await;
    let letter = town.mail.message().await;
    let body = letter["body"].as_str().unwrap();
    assert!(body.contains("Answer here, without signing in:"), "{body}");
    let link = link_in(body);
    assert!(link.starts_with("/offer/off_"), "{link}");

    let phone = town.server.browser();
    let page = phone.get(&link).await;
    assert_eq!((page.status, page.path.as_str()), (200, link.as_str()));
    says(
        &page,
        &[
            "lang=\"ar\" dir=\"rtl\">العربية</span>",
            "Needed now",
            "Counter service",
            "This link is for Layla alone.",
            "data-deadline=\"",
            &format!("data-live=\"{link}/live?after="),
        ],
    );
    is_silent_about(&page, &["5550142", "housing", "HC-2044", "/sign-out"]);
    let (one, two) = tokio::join!(press(&phone, &page, "accept"), press(&phone, &page, "accept"));
    for tapped in [&one, &two] {
        assert_eq!((tapped.status, tapped.heading().as_str()), (200, "The session is yours"));
        is_silent_about(tapped, &["5550142", "housing"]);
    }
    let kept = town.server.clerk().request(&request.id).await;
    assert_eq!(kept.state(), RequestState::Assigned);
    // The link is for the offer; the session is for who signs in.
    let session = one.html.split("href=\"/assignments/").nth(1).unwrap().split('"').next().unwrap();
    let led = phone.get(&format!("/assignments/{session}")).await;
    assert!(led.path.starts_with("/sign-in?to="), "{}", led.path);
    let layla = town.server.browser_of("layla", Role::Interpreter).await;
    says(&layla.get(&format!("/assignments/{session}")).await, &["+19735550142"]);
    town.server.finish().await;
}

async fn a_scanner_answers_nothing(database: TestDatabase) {
    let mut town = Town::start(database, ONE_BY_ONE, CITY).await;
    town.interpreter("layla").await;
    let request = town.server.clerk().submit(ask_by_phone("ar")).await;
    let link = town.link().await;
    for _ in 0..3 {
        let scanner = town.server.browser();
        let page = scanner.get(&link).await;
        assert_eq!(scanner.send(scanner.request(Method::HEAD, &link)).await.status(), 200);
        for button in ["accept", "decline"] {
            let action = format!("{link}/{button}");
            assert_eq!(town.server.browser().get(&action).await.status, 405);
            assert_eq!(town.server.browser().post(&action, &[]).await.status, 403);
            // All that the page says, without the cookie that came with it.
            let sent = town.server.browser().submit(&page, &action, &[]).await;
            assert_eq!((sent.status, sent.heading().as_str()), (403, "This page was too old"));
            let elsewhere = scanner.form(&action, &[("csrf", "guessed"), ("key", "1")]);
            assert_eq!(scanner.send(elsewhere).await.status(), 403);
        }
    }
    let phone = town.server.browser();
    let page = phone.get(&link).await;
    says(&page, &["Accept</button>"]);
    assert_eq!(town.server.clerk().request(&request.id).await.state(), RequestState::Searching);
    press(&phone, &page, "accept").await;
    assert_eq!(town.server.clerk().request(&request.id).await.state(), RequestState::Assigned);
    town.server.finish().await;
}

async fn a_link_is_of_one_offer_and_one_person_and_ends_with_it(database: TestDatabase) {
    let mut town = Town::start(database, PAIRS, CITY).await;
    town.interpreter("layla").await;
    town.interpreter("basma").await;
    let clerk = town.server.clerk();
    let first = clerk.submit(ask_by_phone("ar")).await;
    let (one, other) = (town.link().await, town.link().await);
    let (own, own_mark) = one.split_once('.').unwrap();
    let (theirs, their_mark) = other.split_once('.').unwrap();
    let phone = town.server.browser();
    let mut forged = own_mark.to_owned();
    forged.replace_range(..1, if own_mark.starts_with('A') { "B" } else { "A" });
    for bad in [
        format!("{own}.{their_mark}"),
        format!("{theirs}.{own_mark}"),
        format!("{own}.{forged}"),
        format!("{own}."),
        own.to_owned(),
        format!("{own}.{}", &own_mark[..11]),
        "/offer/x".to_owned(),
        format!("/offer/{}", "y".repeat(4000)),
    ] {
        for path in [bad.clone(), format!("{bad}/live")] {
            let page = phone.get(&path).await;
            assert_eq!((page.status, page.heading().as_str()), (404, "This link is not complete"), "{path}");
            is_silent_about(&page, &["Counter service", "own-name", "Layla", "Basma"]);
        }
    }
    let page = phone.get(&one).await;
    let forged = format!("{own}.{forged}/accept");
    let hidden = page.hidden(&format!("{one}/accept"));
    let hidden: Vec<(&str, &str)> = hidden.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    assert_eq!(phone.post(&forged, &hidden).await.status, 404);

    town.server.pass_minutes(3);
    let late = press(&phone, &page, "accept").await;
    assert_eq!((late.status, late.heading().as_str()), (410, "The time to answer is over"));
    let over = phone.get(&one).await;
    assert_eq!((over.status, over.heading().as_str()), (410, "The time to answer is over"));
    says(&over, &["A link works as long as the offer can be answered.", "href=\"/sign-in?to=/offers\""]);
    is_silent_about(&over, &["Counter service", "data-live="]);
    clerk.cancel(&first.id).await.unwrap();
    town.server.finish().await;
}

async fn a_link_declines_and_tells_who_comes_second(database: TestDatabase) {
    let mut town = Town::start(database, PAIRS, CITY).await;
    town.interpreter("layla").await;
    town.interpreter("basma").await;
    let site = town.server.site("City Hall").await;
    let request = town.server.clerk().submit(ask_by_phone("ar")).await;
    let (first, second) = (town.server.browser(), town.server.browser());
    let (won, lost) = (first.get(&town.link().await).await, second.get(&town.link().await).await);
    press(&first, &won, "accept").await;
    let taken = press(&second, &lost, "accept").await;
    assert_eq!((taken.status, taken.heading().as_str()), (409, "A colleague has taken it"));
    assert_eq!(second.get(&lost.path).await.heading(), "A colleague has taken it");
    assert_eq!(town.server.clerk().request(&request.id).await.state(), RequestState::Assigned);

    let later = town.server.clerk().submit(ask_on_site("ar", &site, 48 * 60)).await;
    let page = second.get(&town.link().await).await;
    says(&page, &["City Hall"]);
    let declined = press(&second, &page, "decline").await;
    assert_eq!((declined.status, declined.heading().as_str()), (200, "You declined"));
    town.server.clerk().cancel(&later.id).await.unwrap();
    town.server.finish().await;
}

async fn a_text_message_has_the_link_where_there_is_room(database: TestDatabase) {
    let mut gateway = SmsGateway::start().await;
    let options =
        Options { sms_port: Some(gateway.port()), public_url: CITY.to_owned(), ..Options::default() };
    let server = Server::start_with(database, options).await;
    gateway.leads_to(&server).await;
    let mut entry = interpreter("layla", &["ar"]);
    entry.phone = "+19735550171".into();
    let layla = server.enrol(entry).await;
    let chosen = Preferences { channels: vec![Channel::Sms.into()], ..Preferences::default() };
    let input = UpdatePreferencesRequest {
        preferences: Some(chosen),
        update_mask: Some(prost_types::FieldMask { paths: vec!["channels".into()] }),
        idempotency_key: key(),
    };
    answer(layla.notifications().update_preferences(input)).await.unwrap();
    server.clerk().submit(ask_by_phone("ar")).await;
    let text = gateway.message().await;
    let text = text["Body"].as_str().unwrap();
    assert!(text.contains("Reply by "), "{text}");
    let link = link_in(text);
    assert!(link.len() <= 42, "{link}");
    let phone = server.browser();
    let page = phone.get(&link).await;
    assert_eq!(page.status, 200, "{}", page.html);
    assert_eq!(press(&phone, &page, "accept").await.heading(), "The session is yours");
    server.finish().await;
}

async fn without_a_public_address_no_message_has_a_link(database: TestDatabase) {
    let mut town = Town::start(database, ONE_BY_ONE, "").await;
    let layla = town.interpreter("layla").await;
    let request = town.server.clerk().submit(ask_by_phone("ar")).await;
    let letter = town.mail.message().await;
    let body = letter["body"].as_str().unwrap();
    assert!(!body.contains("http") && !body.contains("Answer here"), "{body}");
    layla.watch_offers().await.sent(&request.id).await;
    town.server.finish().await;
}
