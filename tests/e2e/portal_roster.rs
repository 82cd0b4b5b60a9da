//! The portal of the language-access office: the roster, and adding people from a table.

use turjuman_operations::caller::Role;
use turjuman_proto::v1::{RequestEventKind, RequestState};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Server, ask_by_phone};

both_databases!(
    the_roster_is_searched_by_name_and_by_language,
    a_table_is_taken_whole_or_not_at_all,
    who_is_added_is_asked_at_once,
    the_roster_is_for_the_office,
);

const HEADER: &str = "display_name,languages,modalities,weekly_hours,qualifications,subject";

async fn the_roster_is_searched_by_name_and_by_language(database: TestDatabase) {
    let server = Server::start(database).await;
    let office = server.browser_of("office", Role::Coordinator).await;
    assert!(office.get("/roster").await.html.contains("Nobody is on the roster yet."));
    let table = format!(
        "{HEADER}\nAmina Said,ar,phone,always,community_trained:City:2020-01-31,amina\n\
         Rosa Cruz,es; mam,phone,always,community_trained:City,rosa\n"
    );
    let page = office.get("/roster/import").await;
    let taken = office.submit(&page, "/roster/import", &[("table", table.as_str())]).await;
    assert_eq!((taken.status, taken.path.as_str()), (200, "/roster?imported=2"));
    for text in ["2 people were added.", "<bdi>Amina Said</bdi>", "<bdi>Rosa Cruz</bdi>", "العربية"] {
        assert!(taken.html.contains(text), "{text}: {}", taken.html);
    }
    assert!(taken.html.contains("badge bad\">ended "), "{}", taken.html);
    for (query, found, not_found) in [
        ("?q=cru", "Rosa Cruz", "Amina Said"),
        ("?q=Arabic", "Amina Said", "Rosa Cruz"),
        ("?ends=soon", "Amina Said", "Rosa Cruz"),
    ] {
        let page = office.get(&format!("/roster{query}")).await;
        assert!(page.html.contains(found) && !page.html.contains(not_found), "{query}: {}", page.html);
    }
    server.finish().await;
}

async fn a_table_is_taken_whole_or_not_at_all(database: TestDatabase) {
    let server = Server::start(database).await;
    let office = server.browser_of("office", Role::Coordinator).await;
    let page = office.get("/roster/import").await;
    let send = async |fields: &[(&str, &str)]| office.submit(&page, "/roster/import", fields).await;
    assert_eq!(send(&[("table", " ")]).await.status, 422);

    let table = format!(
        "{HEADER}\nAmina,ar,phone,always,,amina\nBela,Chinese,fax,always,,bela\n,es,phone,sometimes,,\n"
    );
    let wrong = send(&[("table", table.as_str())]).await;
    assert_eq!(wrong.status, 422);
    for text in
        ["Nobody was added.", "languages</span>", "modalities</span>", "display_name</span>", "weekly_hours"]
    {
        assert!(wrong.html.contains(text), "{text}: {}", wrong.html);
    }
    assert!(wrong.html.contains(">3</td>") && wrong.html.contains(">4</td>"), "{}", wrong.html);
    assert!(wrong.html.contains("Bela,Chinese,fax"), "what was typed is kept: {}", wrong.html);
    let said = [
        "“fax” cannot stand here. Possible are: on_site",
        "“Chinese” can be several languages",
        "“sometimes” cannot be read as hours",
    ];
    for text in said {
        assert!(wrong.html.contains(text), "{text}: {}", wrong.html);
    }
    // In the reader's language, as everything on a page.
    let spanish = [("locale", "es-US"), ("to", "/roster/import")];
    let page_in_spanish = office.submit(&page, "/reading-language", &spanish).await;
    let wrong = office.submit(&page_in_spanish, "/roster/import", &[("table", table.as_str())]).await;
    for text in ["Aquí no puede ir “fax”", "“Chinese”", "No se puede leer “sometimes” como horario"]
    {
        assert!(wrong.html.contains(text), "{text}: {}", wrong.html);
    }
    office.submit(&page, "/reading-language", &[("locale", "en-US"), ("to", "/roster/import")]).await;
    assert!(office.get("/roster").await.html.contains("Nobody is on the roster yet."));

    let good = format!("{HEADER}\nAmina,ar,phone,always,,amina\n");
    let checked = send(&[("table", good.as_str()), ("check", "yes")]).await;
    assert!(checked.html.contains("Nothing is wrong: 1 person can be added."), "{}", checked.html);
    assert!(office.get("/roster").await.html.contains("Nobody is on the roster yet."));

    // The same form again is the same import; the same people on another form are known already.
    for _ in 0..2 {
        assert_eq!(send(&[("table", good.as_str())]).await.path, "/roster?imported=1");
    }
    let again = office.get("/roster/import").await;
    assert_eq!(office.submit(&again, "/roster/import", &[("table", good.as_str())]).await.status, 422);
    assert!(office.get("/roster").await.html.contains("1 person<"));
    server.finish().await;
}

async fn who_is_added_is_asked_at_once(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Nepali")).await;
    let mut watch = clerk.watch_request(&request.id).await;
    watch.event(RequestEventKind::NobodyYet).await;
    let office = server.browser_of("office", Role::Coordinator).await;
    let page = office.get("/roster/import").await;
    let table = format!("{HEADER}\nGita,ne,phone,always,community_trained:City,gita\n");
    assert_eq!(office.submit(&page, "/roster/import", &[("table", table.as_str())]).await.status, 200);
    watch.event(RequestEventKind::WaveSent).await;
    assert_eq!(clerk.request(&request.id).await.state(), RequestState::Searching);
    server.finish().await;
}

async fn the_roster_is_for_the_office(database: TestDatabase) {
    let server = Server::start(database).await;
    server.interpreter("amina", &["ar"]).await;
    for (subject, role) in
        [("clerk", Role::Requester), ("amina", Role::Interpreter), ("auditor", Role::Auditor)]
    {
        let browser = server.browser_of(subject, role).await;
        for path in ["/roster", "/roster/import"] {
            assert_eq!(browser.get(path).await.status, 403, "{subject} at {path}");
        }
    }
    server.finish().await;
}
