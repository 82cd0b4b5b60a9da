//! A city's own locales: a directory over the built-in ones, read when the server starts and watched while it runs.

use std::path::Path;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use turjuman_proto::v1::{ListNotificationsRequest, NotificationKind};
use turjuman_server::start::{StartError, World, start};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Options, PATIENCE, Person, Server, answer, ask_by_phone, settings};

both_databases!(a_new_language_is_read_and_a_broken_one_changes_nothing, a_broken_directory_does_not_start,);

/// What one sentence of the invented language says; the rest of it is English.
const SENTENCE: &str = "Please call this company now:";

/// An invented language (a code that is free for private use): every file of the reference, with one sentence of its own.
fn invent(directory: &Path, tag: &str, sentence: &str) {
    let reference = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales/en-US");
    let home = directory.join(tag);
    std::fs::create_dir_all(&home).unwrap();
    for file in std::fs::read_dir(reference).unwrap() {
        let file = file.unwrap();
        let text = std::fs::read_to_string(file.path()).unwrap();
        let text = text
            .replace("# Locale: en-US", &format!("# Locale: {tag}"))
            .replace("readers = [\"en\", \"eng\"]", "readers = []\nunicode = \"en-US\"")
            .replace("name = \"English\"", "name = \"Qaaqaa\"")
            .replace(SENTENCE, sentence);
        std::fs::write(home.join(file.file_name()), text).unwrap();
    }
}

/// What the person's inbox says now about the vendor to call.
async fn told(person: &Person) -> (String, String) {
    let all = ListNotificationsRequest::default();
    let all = answer(person.notifications().list_notifications(all)).await.unwrap().notifications;
    let kind = NotificationKind::RequestFallback;
    let notice = all.into_iter().find(|notice| notice.kind() == kind).expect("the notice is there");
    (notice.locale, notice.body)
}

async fn a_new_language_is_read_and_a_broken_one_changes_nothing(database: TestDatabase) {
    let city = TempDir::new().unwrap();
    invent(city.path(), "qaa", "Qaa qaaqa, qaqaa:");
    let options = Options { locales_dir: Some(city.path().to_owned()), ..Options::default() };
    let server = Server::start_with(database, options).await;

    let clerk = server.clerk_reading("clerk-qaa", "qaa", "qaa@example.org");
    clerk.submit(ask_by_phone("Icelandic")).await;
    let notice = clerk.watch_inbox().await.kind(NotificationKind::RequestFallback).await;
    assert_eq!(notice.locale, "qaa");
    assert!(notice.body.contains("Qaa qaaqa, qaqaa:"), "{}", notice.body);

    // Broken: a fact that the message does not have would leave a hole. For longer than the server takes to look, nothing
    // changes.
    invent(city.path(), "qaa", "Qaa qaaqa { $qaq }:");
    let until = Instant::now() + Duration::from_secs(5);
    while Instant::now() < until {
        let (locale, body) = told(&clerk).await;
        assert_eq!(locale, "qaa");
        assert!(body.contains("Qaa qaaqa, qaqaa:"), "{body}");
        tokio::time::sleep(Duration::from_millis(250)).await;
    }

    // Mended, it is used without a restart, and so is a language that was not there before.
    invent(city.path(), "qaa", "Qaqa mended qaqa:");
    invent(city.path(), "qab", "Qab:");
    let begun = Instant::now();
    while !told(&clerk).await.1.contains("Qaqa mended qaqa:") {
        assert!(begun.elapsed() < PATIENCE, "the mended locale is not used: {:?}", told(&clerk).await);
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    let other = server.clerk_reading("clerk-qab", "qab", "qab@example.org");
    other.submit(ask_by_phone("Icelandic")).await;
    let notice = other.watch_inbox().await.kind(NotificationKind::RequestFallback).await;
    assert_eq!(notice.locale, "qab");
    assert!(notice.body.contains("Qab:"), "{}", notice.body);
    server.finish().await;
}

async fn a_broken_directory_does_not_start(database: TestDatabase) {
    let city = TempDir::new().unwrap();
    invent(city.path(), "qaa", "Qaa { $qaq }:");
    let data = TempDir::new().unwrap();
    let options = Options { locales_dir: Some(city.path().to_owned()), ..Options::default() };
    let told = settings(data.path(), database.url(), &options);
    let Err(StartError::Locales(problem)) = start(told, World::real()).await else {
        panic!("a broken locale is refused");
    };
    let file = city.path().join("qaa/notices.ftl");
    let text = std::fs::read_to_string(&file).unwrap();
    let line = 1 + text.lines().position(|line| line == "request-fallback =").unwrap();
    let said = problem.to_string();
    assert!(said.contains(&format!("{}:{line}: “request-fallback” uses $qaq", file.display())), "{said}");
}
