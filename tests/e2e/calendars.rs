//! Sessions in people's own calendars: the file in the e-mail, and the feed at an address that only its owner knows. An
//! independent reader (the `icalendar` package) says what is in them.

use std::process::Stdio;

use serde_json::Value;
use tokio::io::AsyncWriteExt as _;
use turjuman_proto::v1::{
    RenewCalendarFeedRequest, RequestState, RevokeCalendarFeedRequest, UpdatePreferencesRequest,
};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{
    Answer, Options, Person, Server, SmtpServer, answer, ask_by_phone, ask_on_site, interpreter, key, python,
    workspace,
};

both_databases!(
    an_assignment_comes_with_a_file_for_the_calendar_and_is_taken_out_again,
    the_feed_shows_what_is_confirmed_and_what_is_cancelled_vanishes,
    an_address_works_until_it_is_renewed_or_revoked,
);

async fn an_assignment_comes_with_a_file_for_the_calendar_and_is_taken_out_again(database: TestDatabase) {
    let mut mail = SmtpServer::start().await;
    let options = Options { smtp_port: Some(mail.port), ..Options::default() };
    let server = Server::start_with(database, options).await;
    let mut entry = interpreter("layla", &["fr"]);
    entry.email = "layla@example.org".into();
    entry.locale = "ar".into();
    let layla = server.enrol(entry).await;
    by_e_mail(&layla).await;
    let clerk = server.clerk();

    let request = clerk.submit(ask_by_phone("French")).await;
    let offer = layla.watch_offers().await.sent(&request.id).await;
    let asked = mail.message().await;
    assert_eq!(asked["calendar"], serde_json::json!([]), "an offer is not in the calendar yet");
    let assignment = layla.accept(&offer.id).await.unwrap();

    let confirmed = mail.message().await;
    let file = &confirmed["calendar"][0];
    assert_eq!((file["method"].as_str(), file["named_method"].as_str()), (Some("PUBLISH"), Some("PUBLISH")));
    assert_eq!(file["file"], "session.ics");
    let noted = only_entry(file);
    assert_eq!(noted["uid"], assignment.id);
    assert_eq!(noted["status"], "CONFIRMED");
    assert_eq!(noted["organizer"], "mailto:desk@example.org");
    assert!(is_arabic(noted["summary"].as_str().unwrap()), "{noted:#}");
    assert!(noted["url"].as_str().unwrap().starts_with("tel:+"), "{noted:#}");
    assert_eq!(seconds(&noted["dtstart"]), assignment.starts_at.unwrap().seconds, "{noted:#}");
    assert_eq!(seconds(&noted["dtend"]), assignment.ends_at.unwrap().seconds, "{noted:#}");

    // The same words twice: as text, and as a page that says its language and direction and fetches nothing.
    let page = confirmed["html"].as_str().unwrap();
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "{page}");
    assert!(!page.contains("<img") && !page.contains("src=") && !page.contains("@import"), "{page}");
    for line in confirmed["body"].as_str().unwrap().lines().map(str::trim).filter(|line| !line.is_empty()) {
        assert!(page.contains(line), "the page lacks: {line}");
    }

    clerk.cancel(&request.id).await.unwrap();
    let released = mail.message().await;
    let file = &released["calendar"][0];
    assert_eq!(file["method"], "CANCEL");
    let gone = only_entry(file);
    assert_eq!((&gone["uid"], gone["status"].as_str()), (&noted["uid"], Some("CANCELLED")));
    assert!(number(&gone["sequence"]) > number(&noted["sequence"]), "{gone:#}");
    server.finish().await;
}

async fn the_feed_shows_what_is_confirmed_and_what_is_cancelled_vanishes(database: TestDatabase) {
    let server = Server::start(database).await;
    let hiba = server.interpreter("hiba", &["ar"]).await;
    let site = server.site("City Hall; west wing, second floor").await;
    let path = renew(&hiba, &key()).await;
    let empty = get(&server, &path).await;
    assert_eq!(empty.status(), 200);
    assert_eq!(empty.headers()["content-type"], "text/calendar; charset=utf-8");
    assert_eq!(read(&empty.text().await.unwrap()).await["entries"], serde_json::json!([]));

    let clerk = server.clerk();
    let request = clerk.submit(ask_on_site("Arabic", &site, 180)).await;
    let offer = hiba.watch_offers().await.sent(&request.id).await;
    let assignment = hiba.accept(&offer.id).await.unwrap();
    clerk.watch_request(&request.id).await.state(RequestState::Assigned).await;
    let shown = get(&server, &path).await;
    let tag = shown.headers()["etag"].to_str().unwrap().to_owned();
    assert!(shown.headers()["last-modified"].to_str().unwrap().ends_with(" GMT"));
    let text = shown.text().await.unwrap();
    let noted = only_entry(&read(&text).await).clone();
    assert_eq!(noted["uid"], assignment.id);
    assert_eq!(seconds(&noted["dtstart"]), assignment.starts_at.unwrap().seconds, "{noted:#}");
    assert!(noted["location"].as_str().unwrap().contains("City Hall; west wing, second floor"), "{noted:#}");
    // Who asked, and for which department, is nobody's business in a calendar.
    assert!(!text.contains(&clerk.subject) && !text.contains(turjuman_tests::DEPARTMENT), "{text}");

    let http = reqwest::Client::new();
    let again = http.get(url(&server, &path)).header("if-none-match", &tag).send().await.unwrap();
    assert_eq!(again.status(), 304);

    clerk.cancel(&request.id).await.unwrap();
    let after = http.get(url(&server, &path)).header("if-none-match", &tag).send().await.unwrap();
    assert_eq!(after.status(), 200, "it has changed");
    assert_eq!(read(&after.text().await.unwrap()).await["entries"], serde_json::json!([]));
    server.finish().await;
}

async fn an_address_works_until_it_is_renewed_or_revoked(database: TestDatabase) {
    let server = Server::start(database).await;
    let hiba = server.interpreter("hiba", &["ar"]).await;
    let omar = server.interpreter("omar", &["ar"]).await;
    let same = key();
    let first = renew(&hiba, &same).await;
    assert_eq!(renew(&hiba, &same).await, "", "it is told once");
    assert_eq!(get(&server, &first).await.status(), 200, "and the repetition changed nothing");
    let second = renew(&hiba, &key()).await;
    let others = renew(&omar, &key()).await;
    assert_eq!(get(&server, &second).await.status(), 200);

    let secret = |path: &str| path.rsplit_once('.').unwrap().0.rsplit_once('.').unwrap().1.to_owned();
    let mixed = second.replace(&secret(&second), &secret(&others));
    let nobody = second.replace("int_", "int_0");
    let mut said = std::collections::BTreeSet::new();
    for wrong in [&first, &mixed, &nobody, "/calendar/x.ics", "/calendar/.ics", "/calendar/%00%ff.x.ics"] {
        let refused = get(&server, wrong).await;
        assert!(refused.status().is_client_error(), "{wrong}: {}", refused.status());
        if refused.status() == 404 {
            said.insert(refused.text().await.unwrap());
        }
    }
    assert_eq!(said.len(), 1, "who is wrong learns nothing from how: {said:?}");

    let input = RevokeCalendarFeedRequest { idempotency_key: key() };
    answer(hiba.interpreters().revoke_calendar_feed(input)).await.unwrap();
    assert_eq!(get(&server, &second).await.status(), 404);
    assert_eq!(get(&server, &others).await.status(), 200, "others keep theirs");
    let input = RenewCalendarFeedRequest { idempotency_key: key() };
    let refused = answer(server.clerk().interpreters().renew_calendar_feed(input)).await;
    assert!(refused.is_err(), "clerks have no feed");
    server.finish().await;
}

async fn renew(person: &Person, key: &str) -> String {
    let input = RenewCalendarFeedRequest { idempotency_key: key.into() };
    answer(person.interpreters().renew_calendar_feed(input)).await.unwrap().path
}

fn url(server: &Server, path: &str) -> String {
    format!("http://{}{path}", server.address())
}

async fn get(server: &Server, path: &str) -> reqwest::Response {
    reqwest::get(url(server, path)).await.unwrap()
}

/// What the independent reader finds.
async fn read(text: &str) -> Value {
    let mut reader = tokio::process::Command::new(python())
        .arg(workspace().join("tests/calendar_reader.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = reader.stdin.take().unwrap();
    stdin.write_all(text.as_bytes()).await.unwrap();
    drop(stdin);
    let output = reader.wait_with_output().await.unwrap();
    assert!(output.status.success(), "no calendar:\n{text}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The one entry, with nothing wrong in it or around it.
fn only_entry(calendar: &Value) -> &Value {
    let entries = calendar["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 1, "{calendar:#}");
    assert_eq!(
        (&calendar["errors"], &entries[0]["errors"]),
        (&serde_json::json!([]), &serde_json::json!([]))
    );
    &entries[0]
}

fn number(value: &Value) -> u64 {
    value.as_str().unwrap().parse().unwrap()
}

/// A time as seconds since 1970.
fn seconds(value: &Value) -> i64 {
    value.as_str().unwrap().parse::<jiff::Timestamp>().unwrap().as_second()
}

fn is_arabic(text: &str) -> bool {
    text.chars().any(|c| ('\u{0600}'..='\u{06ff}').contains(&c))
}

async fn by_e_mail(person: &Person) {
    use turjuman_proto::v1::{Channel, Preferences};
    let chosen = Preferences { channels: vec![Channel::Email.into()], ..Preferences::default() };
    let input = UpdatePreferencesRequest {
        preferences: Some(chosen),
        update_mask: Some(prost_types::FieldMask { paths: vec!["channels".into()] }),
        idempotency_key: key(),
    };
    let changed: Answer<_> = answer(person.notifications().update_preferences(input)).await;
    changed.unwrap();
}
