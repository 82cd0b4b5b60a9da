//! Signing in to the portal and out of it: links that work once, sessions that end, and e-mail that tells nobody anything.

use reqwest::Method;
use turjuman_operations::caller::Role;
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Options, Page, Server, SmtpServer, interpreter};

both_databases!(
    a_link_signs_in_once,
    a_scanner_uses_no_link_up,
    a_link_is_over_after_its_time,
    a_session_ends_by_itself_and_by_its_owner,
    signing_out_everywhere_ends_every_session_and_takes_links_back,
    signing_in_anew_changes_the_session,
    who_is_not_signed_in_is_led_there_and_on,
    an_interpreter_gets_a_link_by_e_mail,
    a_restart_signs_nobody_out,
);

async fn a_link_signs_in_once(database: TestDatabase) {
    let server = Server::start(database).await;
    let link = server.sign_in_link("office", Role::Coordinator).await;
    let (browser, thief) = (server.browser(), server.browser());
    let shown = browser.get(&link).await;
    assert!(shown.html.contains("Language-access office"), "{}", shown.html);
    let action = shown.first_action().unwrap();
    assert!(link.ends_with(&action), "the first form signs in: {action}");
    let stolen = thief.get(&link).await;

    browser.submit(&shown, &action, &[]).await;
    assert!(browser.cookie("turjuman").is_some());
    assert!(shows_sign_out(&browser.get("/sign-out").await));

    for again in [browser.submit(&shown, &action, &[]).await, thief.submit(&stolen, &action, &[]).await] {
        assert!(matches!(again.status, 403 | 410), "{}", again.status);
    }
    assert_eq!(thief.get(&link).await.status, 410);
    assert!(thief.cookie("turjuman").is_none());
    server.finish().await;
}

async fn a_scanner_uses_no_link_up(database: TestDatabase) {
    let server = Server::start(database).await;
    let link = server.sign_in_link("office", Role::Coordinator).await;
    let scanner = server.browser();
    for _ in 0..3 {
        assert_eq!(scanner.get(&link).await.status, 200);
        assert_eq!(scanner.send(scanner.request(Method::HEAD, &link)).await.status(), 200);
        // Forms are sent without the cookie that came with the page.
        let page = server.browser().get(&link).await;
        let action = page.first_action().unwrap();
        let sent = server.browser().submit(&page, &action, &[]).await;
        assert_eq!(sent.status, 403, "{}", sent.html);
    }
    let browser = server.browser();
    browser.sign_in(&link).await;
    assert!(browser.cookie("turjuman").is_some(), "the link is still good");
    server.finish().await;
}

async fn a_link_is_over_after_its_time(database: TestDatabase) {
    let server = Server::start(database).await;
    let link = server.sign_in_link("office", Role::Coordinator).await;
    let browser = server.browser();
    let shown = browser.get(&link).await;
    server.pass_minutes(12 * 60);
    let late = browser.submit(&shown, &shown.first_action().unwrap(), &[]).await;
    assert_eq!((late.status, late.heading().as_str()), (410, "This link does not work any more"));
    for nonsense in ["x", &"x".repeat(43), &"%2e".repeat(43), &"y".repeat(5000)] {
        assert_eq!(browser.get(&format!("/sign-in/{nonsense}")).await.status, 410, "{nonsense}");
    }
    server.finish().await;
}

async fn a_session_ends_by_itself_and_by_its_owner(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.browser_of("clerk", Role::Requester).await;
    for _ in 0..4 {
        server.pass_minutes(50);
        assert!(shows_sign_out(&clerk.get("/sign-out").await), "somebody who works stays signed in");
    }
    server.pass_minutes(60);
    assert!(clerk.get("/sign-out").await.path.starts_with("/sign-in"), "an hour without a word is enough");

    // The absolute end: whatever is asked for.
    let clerk = server.browser_of("clerk", Role::Requester).await;
    for _ in 0..23 {
        server.pass_minutes(31);
        clerk.get("/sign-out").await;
    }
    server.pass_minutes(10);
    assert!(clerk.get("/sign-out").await.path.starts_with("/sign-in"), "twelve hours are enough");

    let clerk = server.browser_of("clerk", Role::Requester).await;
    let stolen = clerk.cookie("turjuman").unwrap();
    let page = clerk.get("/sign-out").await;
    let out = clerk.submit(&page, "/sign-out", &[]).await;
    assert!(out.html.contains("You are signed out."), "{}", out.html);
    assert!(clerk.cookie("turjuman").is_none());
    let thief = server.browser();
    thief.put_cookie("turjuman", &stolen);
    assert!(
        thief.get("/sign-out").await.path.starts_with("/sign-in"),
        "what was stolen before is worth nothing"
    );
    server.finish().await;
}

async fn signing_out_everywhere_ends_every_session_and_takes_links_back(database: TestDatabase) {
    let server = Server::start(database).await;
    let (phone, desk) = (
        server.browser_of("clerk", Role::Requester).await,
        server.browser_of("clerk", Role::Requester).await,
    );
    let colleague = server.browser_of("colleague", Role::Requester).await;
    let link = server.sign_in_link("clerk", Role::Requester).await;
    let page = desk.get("/sign-out").await;
    desk.submit(&page, "/sign-out", &[("everywhere", "yes")]).await;
    assert!(phone.get("/sign-out").await.path.starts_with("/sign-in"));
    assert_eq!(phone.get(&link).await.status, 410);
    assert!(shows_sign_out(&colleague.get("/sign-out").await), "nobody else");
    server.finish().await;
}

async fn signing_in_anew_changes_the_session(database: TestDatabase) {
    let server = Server::start(database).await;
    let browser = server.browser_of("clerk", Role::Requester).await;
    let before = browser.cookie("turjuman").unwrap();
    let old_page = browser.get("/sign-out").await;
    browser.sign_in(&server.sign_in_link("office", Role::Coordinator).await).await;
    assert_ne!(browser.cookie("turjuman").unwrap(), before);
    let thief = server.browser();
    thief.put_cookie("turjuman", &before);
    assert!(thief.get("/sign-out").await.path.starts_with("/sign-in"), "the session before has ended");
    // A page of the session before cannot act in the new one.
    let stale = browser.submit(&old_page, "/sign-out", &[]).await;
    assert_eq!((stale.status, stale.heading().as_str()), (403, "This page was too old"));
    assert!(shows_sign_out(&browser.get("/sign-out").await));
    server.finish().await;
}

async fn who_is_not_signed_in_is_led_there_and_on(database: TestDatabase) {
    let server = Server::start(database).await;
    let browser = server.browser();
    assert_eq!(browser.get("/").await.path, "/sign-in");
    let led = browser.get("/sign-out").await;
    assert_eq!((led.status, led.path.as_str()), (200, "/sign-in"));
    let out_of_the_house = browser.get("/sign-in?to=https%3A%2F%2Fevil.example%2F").await;
    assert!(!out_of_the_house.html.contains("\"https://evil.example"), "{}", out_of_the_house.html);
    // A program, an event stream, a form: each is told, not led.
    let url = format!("http://{}/sign-out", server.address());
    let told = reqwest::Client::new().get(url).header("accept", "text/event-stream").send().await.unwrap();
    assert_eq!(told.status(), 401);
    let sent = browser.post("/sign-out", &[("csrf", "x")]).await;
    assert_eq!(sent.status, 401, "{}", sent.html);
    assert!(sent.html.contains("href=\"/sign-in\""), "{}", sent.html);
    server.finish().await;
}

async fn an_interpreter_gets_a_link_by_e_mail(database: TestDatabase) {
    let mut mail = SmtpServer::start().await;
    let options = Options { smtp_port: Some(mail.port), ..Options::default() };
    let server = Server::start_with(database, options).await;
    let mut entry = interpreter("layla", &["fr"]);
    entry.email = "Layla@example.org".into();
    entry.locale = "ar".into();
    server.enrol(entry).await;

    let browser = server.browser();
    let page = browser.get("/sign-in").await;
    let wrong = browser.submit(&page, "/sign-in/email", &[("email", "layla at home")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.html.contains("layla at home") && wrong.html.contains("aria-invalid"), "{}", wrong.html);

    let unknown = browser.submit(&page, "/sign-in/email", &[("email", "nobody@example.org")]).await;
    let known = browser.submit(&page, "/sign-in/email", &[("email", " layla@EXAMPLE.org ")]).await;
    assert_eq!(same_page(&unknown), same_page(&known), "the answer tells nothing");

    let letter = mail.message().await;
    assert_eq!(letter["to"][0], "Layla@example.org", "{letter:#}");
    assert_eq!(letter["headers"]["content-language"], "ar", "{letter:#}");
    let body = letter["body"].as_str().unwrap();
    let link = body.split_whitespace().find(|word| word.starts_with("http://")).unwrap();
    let phone = server.browser();
    let arrived = phone.sign_in(link).await;
    assert!(arrived.path.starts_with("/offers"), "{}", arrived.path);
    assert_eq!(phone.get(link).await.status, 410);

    // Interpreters stay signed in for days.
    server.pass_minutes(20 * 60);
    assert!(shows_sign_out(&phone.get("/sign-out").await));
    server.finish().await;
}

async fn a_restart_signs_nobody_out(database: TestDatabase) {
    let mut server = Server::start(database).await;
    let before = server.browser_of("clerk", Role::Requester).await;
    let link = server.sign_in_link("office", Role::Coordinator).await;
    server.start_again().await;
    let after = server.browser();
    after.put_cookie("turjuman", &before.cookie("turjuman").unwrap());
    assert!(shows_sign_out(&after.get("/sign-out").await));
    let path = &link[link.find("/sign-in").unwrap()..];
    assert_eq!(server.browser().get(path).await.status, 200);
    server.finish().await;
}

fn shows_sign_out(page: &Page) -> bool {
    page.status == 200 && page.path == "/sign-out" && page.html.contains("Sign out on this device")
}

/// A page without what differs from one copy to the next.
fn same_page(page: &Page) -> String {
    let mut html = page.html.clone();
    for (_, value) in page.hidden("/reading-language") {
        html = html.replace(&value, "");
    }
    let now = html.find("data-now=\"").unwrap() + 10;
    html.replace_range(now..now + html[now..].find('"').unwrap(), "");
    format!("{} {}", page.status, html)
}
