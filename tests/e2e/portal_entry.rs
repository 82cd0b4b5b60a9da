//! The portal of the language-access office: one person of the roster, and the file of a table.

use turjuman_operations::caller::Role;
use turjuman_proto::v1::{Interpreter, ListInterpretersRequest, Modality};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Page, Server, answer, says};

use crate::portal_phones::phone;

both_databases!(
    somebody_is_added_and_asked,
    everything_that_is_wrong_is_said_beside_its_field,
    what_is_kept_is_shown_and_changed,
    nobody_overwrites_what_a_colleague_saved,
    a_table_is_taken_from_a_file,
);

/// What a complete form says.
const AMINA: [(&str, &str); 8] = [
    ("name", "Amina Said"),
    ("subject", "amina"),
    ("active", "yes"),
    ("languages", "Arabic\nKreyòl ayisyen"),
    ("way", "phone"),
    ("held", "community_trained"),
    ("issuer", "City"),
    ("expires", "2031-03-31"),
];

/// Everybody on the roster.
async fn roster(server: &Server) -> Vec<Interpreter> {
    let input = ListInterpretersRequest { page_size: 50, ..Default::default() };
    answer(server.coordinator().interpreters().list_interpreters(input)).await.unwrap().interpreters
}

/// One of them, by their sign-in name.
async fn entry(server: &Server, subject: &str) -> Interpreter {
    let mut all = roster(server).await.into_iter();
    all.find(|entry| entry.subject == subject).unwrap_or_else(|| panic!("{subject} is on the roster"))
}

/// The fields of a page that are not hidden and have a text.
fn field<'a>(page: &'a Page, name: &str) -> &'a str {
    let at =
        page.html.find(&format!("name=\"{name}\"")).unwrap_or_else(|| panic!("no {name}: {}", page.html));
    let rest = &page.html[at..];
    let rest = &rest[..rest.find('>').unwrap_or(rest.len())];
    rest.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default()
}

async fn somebody_is_added_and_asked(database: TestDatabase) {
    let server = Server::start(database).await;
    let office = server.browser_of("office", Role::Coordinator).await;
    says(&office.get("/roster").await, &["href=\"/roster/new\""]);
    let page = office.get("/roster/new").await;
    let mut form = AMINA.to_vec();
    form.extend([("mon-from", "00:00"), ("mon-until", "00:00"), ("email", "amina@example.org")]);
    // The same form twice is one person.
    for _ in 0..2 {
        let added = office.submit(&page, "/roster/new", &form).await;
        assert!(added.status == 200 && added.path.ends_with("?done=added"), "{}: {}", added.path, added.html);
        let held = "<option value=\"community_trained\" selected>";
        says(&added, &["The interpreter was added.", "Interpreter: Amina Said", held]);
        assert_eq!((field(&added, "name"), field(&added, "expires")), ("Amina Said", "2031-03-31"));
    }
    says(&office.get("/roster").await, &["1 person<", "<bdi>Amina Said</bdi></a>"]);
    let listed = roster(&server).await;
    let amina = listed.first().expect("she is on the roster");
    assert_eq!(amina.language_tags, ["ar", "ht"]);
    assert_eq!(amina.modalities, [i32::from(Modality::Phone)]);
    assert_eq!(amina.email, "amina@example.org");
    server.finish().await;
}

async fn everything_that_is_wrong_is_said_beside_its_field(database: TestDatabase) {
    let server = Server::start(database).await;
    server.interpreter("rosa", &["es"]).await;
    let office = server.browser_of("office", Role::Coordinator).await;
    let page = office.get("/roster/new").await;
    let wrong = [
        ("name", ""),
        ("subject", "rosa"),
        ("languages", "Chinese\nKlingonese\nArabic"),
        ("held", "community_trained"),
        ("issuer", "City"),
        ("expires", "soon"),
        ("email", "nowhere"),
        ("phone", "12"),
        ("zone", "Mars/Olympus"),
        ("latitude", "91"),
        ("travel", "far"),
        ("mon-from", "nine"),
        ("mon-until", "17:00"),
    ];
    let shown = office.submit(&page, "/roster/new", &wrong).await;
    assert_eq!(shown.status, 422);
    says(
        &shown,
        &[
            "Nothing has been changed",
            "“Chinese” can be several languages",
            "“Klingonese” is not a language that we know",
            "Choose at least one way.",
            "This date cannot be read",
            "This time zone is not known",
            "Write both in degrees",
            "Write a number from 0 to 2000",
            "Write the name, in at most 80 characters.",
            "Somebody else on the roster has this sign-in name.",
            "id=\"email-problem\"",
            "id=\"phone-problem\"",
            "id=\"mon-1-problem\"",
            "Chinese\nKlingonese\nArabic</textarea>",
        ],
    );
    for (name, typed) in [("subject", "rosa"), ("expires", "soon"), ("phone", "12"), ("travel", "far")] {
        assert_eq!(field(&shown, name), typed, "what was typed is kept");
    }
    assert_eq!(roster(&server).await.len(), 1, "nobody was added");
    // Room for one more qualification and one more span is not an attempt to save.
    for more in [("more-held", "yes"), ("more", "tue")] {
        let roomy = office.submit(&page, "/roster/new", &[("name", "Bela"), more]).await;
        assert_eq!((roomy.status, field(&roomy, "name")), (200, "Bela"));
    }
    let clerk = server.browser_of("clerk", Role::Requester).await;
    assert_eq!(clerk.get("/roster/new").await.status, 403);
    assert_eq!(office.get("/roster/int_nobody").await.status, 404);
    server.finish().await;
}

async fn what_is_kept_is_shown_and_changed(database: TestDatabase) {
    let server = Server::start(database).await;
    server.interpreter("rosa", &["es", "mam"]).await;
    let before = entry(&server, "rosa").await;
    let office = server.browser_of("office", Role::Coordinator).await;
    let path = format!("/roster/{}", before.id);
    says(&office.get("/roster").await, &[&format!("href=\"{path}\"")]);
    let page = office.get(&path).await;
    says(&page, &["Español\nQyol Mam</textarea>"]);
    // As it was shown, with another language and one more way, and not asked any more.
    let (name, zone) = (field(&page, "name").to_owned(), field(&page, "zone").to_owned());
    let form = [
        ("name", name.as_str()),
        ("subject", "rosa"),
        ("languages", "Español\nGarifuna"),
        ("way", "phone"),
        ("way", "video"),
        ("zone", zone.as_str()),
        ("travel", "12,5"),
        ("latitude", "40.73"),
        ("longitude", "-74.17"),
    ];
    let saved = office.submit(&page, &path, &form).await;
    assert_eq!((saved.status, saved.path), (200, format!("{path}?done=saved")), "{}", saved.html);
    let after = entry(&server, "rosa").await;
    assert_eq!(after.language_tags, ["es", "cab"]);
    assert_eq!(after.modalities.len(), 2);
    assert!(!after.active && after.qualifications.is_empty() && after.weekly_hours.is_empty());
    assert_eq!((after.max_travel_km, after.home.map(|home| home.latitude)), (Some(12.5), Some(40.73)));
    server.finish().await;
}

async fn nobody_overwrites_what_a_colleague_saved(database: TestDatabase) {
    let server = Server::start(database).await;
    server.interpreter("rosa", &["es"]).await;
    let path = format!("/roster/{}", entry(&server, "rosa").await.id);
    let (one, other) = (
        server.browser_of("one", Role::Coordinator).await,
        server.browser_of("other", Role::Coordinator).await,
    );
    let (page, stale) = (one.get(&path).await, other.get(&path).await);
    let form = |name: &'static str| {
        [("name", name), ("subject", "rosa"), ("languages", "es"), ("way", "phone"), ("active", "yes")]
    };
    assert_eq!(one.submit(&page, &path, &form("Rosa A.")).await.status, 200);
    let refused = other.submit(&stale, &path, &form("Rosa B.")).await;
    assert_eq!(refused.status, 422);
    says(&refused, &["Somebody else has changed this entry in the meantime", "Rosa B."]);
    assert_eq!(entry(&server, "rosa").await.display_name, "Rosa A.");
    // Who has read that and saves again means it.
    assert_eq!(other.submit(&refused, &path, &form("Rosa B.")).await.status, 200);
    assert_eq!(entry(&server, "rosa").await.display_name, "Rosa B.");
    server.finish().await;
}

async fn a_table_is_taken_from_a_file(database: TestDatabase) {
    let server = Server::start(database).await;
    let office = phone(&server, "office", Role::Coordinator, "en-US,en").await;
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.display().to_string()
    };
    let table = "display_name,languages,modalities,weekly_hours\nAna M.,es; Mam,phone,always\n";
    let utf16: Vec<u8> = table.encode_utf16().flat_map(u16::to_le_bytes).collect();
    office.open("/roster/import").await;
    office.write("#file", &file("wide.csv", &[&[0xff, 0xfe], &utf16[..]].concat())).await;
    office.tap("form[action='/roster/import'] p.row button:last-child").await;
    office.shows("This file cannot be read").await;
    office.write("#file", &file("marked.csv", &[b"\xef\xbb\xbf", table.as_bytes()].concat())).await;
    office.tap("form[action='/roster/import'] p.row button:last-child").await;
    office.shows("1 person was added.").await;
    office.shows("Ana M.").await;
    assert_eq!(office.complaints(&["422"]).await, [""; 0]);
    server.finish().await;
}
