//! The link to an offer, from the e-mail to the answer, in a real browser.

use reqwest::Method;
use turjuman_operations::caller::Role;
use turjuman_proto::v1::RequestState;
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Chromium, ONE_BY_ONE, Options, Server, SmtpServer, ask_by_phone, interpreter};

both_databases!(
    a_scanner_answers_nothing_and_the_persons_double_tap_answers_once,
    a_page_that_is_open_when_the_time_is_over_says_so,
);

const CITY: &str = "https://interpreters.city.example";
/// What is wanted is a second; a machine that does much else takes longer.
const SEEN_WITHIN_MS: i64 = 5_000;

/// A server that mails, and an interpreter of Arabic who gets e-mail and has never signed in.
async fn town(database: TestDatabase) -> (Server, SmtpServer) {
    let mail = SmtpServer::start().await;
    let (policy, public_url) = (ONE_BY_ONE.to_owned(), CITY.to_owned());
    let options = Options { smtp_port: Some(mail.port), policy, public_url, ..Options::default() };
    let server = Server::start_with(database, options).await;
    let mut entry = interpreter("layla", &["ar"]);
    entry.email = "layla@example.org".to_owned();
    server.enrol(entry).await;
    (server, mail)
}

/// The path of the link in the next e-mail that has one.
async fn link(mail: &mut SmtpServer) -> String {
    loop {
        let letter = mail.message().await;
        let body = letter["body"].as_str().unwrap();
        if let Some(link) = body.split_whitespace().find_map(|word| word.strip_prefix(CITY)) {
            return link.to_owned();
        }
    }
}

async fn a_scanner_answers_nothing_and_the_persons_double_tap_answers_once(database: TestDatabase) {
    let (server, mut mail) = town(database).await;
    let clerk = Chromium::start(&server, "en-US,en").await;
    clerk.sign_in(&server.sign_in_link("clerk", Role::Requester).await).await;
    let request = server.clerk().submit(ask_by_phone("ar")).await;
    clerk.open(&format!("/requests/{}", request.id)).await;
    clerk.shows("1 interpreter has been asked").await;
    let link = link(&mut mail).await;

    // What reads mail before people do opens the link, and sends what it finds there.
    let scanner = server.browser();
    let scanned = scanner.get(&link).await;
    assert_eq!(scanner.send(scanner.request(Method::HEAD, &link)).await.status(), 200);
    for button in ["accept", "decline"] {
        let sent = server.browser().submit(&scanned, &format!("{link}/{button}"), &[]).await;
        assert_eq!(sent.status, 403, "{}", sent.html);
    }
    assert_eq!(server.clerk().request(&request.id).await.state(), RequestState::Searching);

    let phone = Chromium::start(&server, "en-US,en").await;
    phone.open(&link).await;
    phone.shows("This link is for Layla alone.").await;
    clerk
        .run(
            "window.seen = 0; new MutationObserver(() => { \
             if (!window.seen && document.body.innerText.includes('We have an interpreter for you')) window.seen = Date.now(); \
             }).observe(document.body, { subtree: true, childList: true }); return true",
        )
        .await;
    // Two taps before the browser has done anything else.
    let tapped = phone
        .run(
            "const yes = document.querySelector('form[action$=accept] button'); const at = Date.now(); \
             yes.click(); yes.click(); return at",
        )
        .await;
    phone.shows("The session is yours").await;
    clerk.until("it is seen", "return window.seen > 0").await;
    let seen = clerk.run("return window.seen").await;
    let took = seen.as_i64().unwrap() - tapped.as_i64().unwrap();
    eprintln!("from the tap on Accept to the page of who asked: {took} ms");
    assert!(took < SEEN_WITHIN_MS, "{took} ms");
    assert_eq!(server.clerk().request(&request.id).await.state(), RequestState::Assigned);

    // On to the session, which is for who signs in; back is what is true now, and nothing to tap again.
    phone.tap("a[href^='/assignments/']").await;
    phone.until("signing in", "return location.pathname === '/sign-in'").await;
    phone.back().await;
    phone.shows("The session is yours").await;
    assert_eq!(phone.run("return document.querySelectorAll('form[action$=accept]').length").await, 0);
    assert_eq!(phone.complaints(&[]).await, [""; 0]);
    server.finish().await;
}

async fn a_page_that_is_open_when_the_time_is_over_says_so(database: TestDatabase) {
    let (server, mut mail) = town(database).await;
    let request = server.clerk().submit(ask_by_phone("ar")).await;
    let link = link(&mut mail).await;
    let phone = Chromium::start(&server, "en-US,en").await;
    phone.open(&link).await;
    phone.shows("This link is for Layla alone.").await;
    server.pass_minutes(3);
    // The telephone comes out of the pocket.
    phone.run("document.dispatchEvent(new Event('visibilitychange')); return true").await;
    phone.shows("The time to answer is over").await;
    let old =
        "return !document.querySelector('form[action$=accept]') && document.getElementById('stale').hidden";
    phone.until("nothing to tap, and nothing that may be old", old).await;
    // Opened only now, it is the same.
    let late = Chromium::start(&server, "en-US,en").await;
    late.open(&link).await;
    late.shows("The time to answer is over").await;
    late.shows("Sign in to see your offers and sessions.").await;
    server.clerk().cancel(&request.id).await.unwrap();
    server.finish().await;
}
