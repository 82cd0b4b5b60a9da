//! Languages in the portal: those that nobody has recognised yet, those that would do instead, and the companies to call.

use turjuman_operations::caller::Role;
use turjuman_proto::v1::RequestState;
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Server, ask_by_phone, is_silent_about, says};

both_databases!(
    a_language_is_recognised_and_the_search_goes_on,
    what_is_not_clear_stays_a_question,
    the_languages_that_would_do_are_changed,
    the_companies_are_shown_with_their_numbers,
    these_pages_are_for_the_office,
);

async fn a_language_is_recognised_and_the_search_goes_on(database: TestDatabase) {
    let server = Server::start(database).await;
    let amina = server.interpreter("amina", &["ar"]).await;
    let mut offers = amina.watch_offers().await;
    let office = server.browser_of("office", Role::Coordinator).await;
    let empty = office.get("/identification").await;
    assert!(empty.html.contains("Every language is known."), "{}", empty.html);
    assert!(empty.html.contains("data-live=\"/identification/live"), "{}", empty.html);

    let request = server.clerk().submit(ask_by_phone("unknown")).await;
    let path = format!("/identification/{}", request.id);
    let list = office.get("/identification").await;
    assert!(list.html.contains(&format!("href=\"{path}\"")), "{}", list.html);
    let found = office.get(&format!("{path}?q=arabik")).await;
    assert!(found.html.contains("name=\"language\" value=\"ar\""), "{}", found.html);
    // A company was named that recognises languages: most often its interpreter did.
    assert!(found.html.contains("value=\"interpreter\" selected"), "{}", found.html);
    let fields = [("language", "ar"), ("method", "person_pointed")];
    let done = office.submit(&found, &path, &fields).await;
    assert!(done.html.contains("The person pointed at it"), "{}", done.html);
    assert_eq!((done.status, done.path), (200, format!("/board/{}", request.id)));

    offers.sent(&request.id).await;
    assert_eq!(server.clerk().request(&request.id).await.state(), RequestState::Searching);
    assert!(!office.get("/identification").await.html.contains(&path));
    // Whoever opens it late is led to where it stands, and cannot say it again.
    assert_eq!(office.get(&path).await.path, format!("/board/{}", request.id));
    assert_eq!(office.submit(&found, &path, &[("language", "es")]).await.status, 409);
    server.finish().await;
}

async fn what_is_not_clear_stays_a_question(database: TestDatabase) {
    let server = Server::start(database).await;
    let request = server.clerk().submit(ask_by_phone("Chinese")).await;
    let office = server.browser_of("office", Role::Coordinator).await;
    let path = format!("/identification/{}", request.id);
    let page = office.get(&path).await;
    for text in ["It may be one of these.", "value=\"yue\"", "value=\"cmn\""] {
        assert!(page.html.contains(text), "{text}: {}", page.html);
    }
    let nothing = office.submit(&page, &path, &[]).await;
    assert_eq!(nothing.status, 422);
    assert!(nothing.html.contains("Choose a language."), "{}", nothing.html);
    // A signed language cannot be interpreted by telephone.
    let signed = office.submit(&page, &path, &[("language", "ase"), ("method", "document")]).await;
    assert!(signed.html.contains("value=\"document\" selected"), "{}", signed.html);
    assert_eq!(signed.status, 422);
    assert!(page.html.contains("value=\"person_said\" selected"), "{}", page.html);
    assert!(signed.html.contains("id=\"language-problem\""), "{}", signed.html);
    let state = server.clerk().request(&request.id).await.state();
    assert_eq!(state, RequestState::NeedsClarification);
    assert_eq!(office.get("/identification/req_nonsense").await.status, 404);
    server.finish().await;
}

async fn the_languages_that_would_do_are_changed(database: TestDatabase) {
    let server = Server::start(database).await;
    let rosa = server.interpreter("rosa", &["es"]).await;
    let mut offers = rosa.watch_offers().await;
    let request = server.clerk().submit(ask_by_phone("mam")).await;
    let (path, button) = (format!("/requests/{}", request.id), format!("/requests/{}/further", request.id));
    let clerk = server.browser_of("clerk", Role::Requester).await;
    let page = clerk.get(&path).await;
    says(&page, &["Change the other languages"]);
    let unclear = [
        ("further", "Chinese"),
        ("further-proficiency", "fluent"),
        ("further-source", "person"),
        ("further", "Spanish"),
        ("further-proficiency", ""),
        ("further-source", "person"),
    ];
    let wrong = clerk.submit(&page, &button, &unclear).await;
    assert_eq!(wrong.status, 422);
    says(
        &wrong,
        &[
            "<details id=\"further\" open>",
            "“Chinese” is not one clear language.",
            "value=\"Spanish\"",
            "Choose how well they speak it.",
        ],
    );
    let spanish =
        [("further", "Spanish"), ("further-proficiency", "conversational"), ("further-source", "person")];
    let page = clerk.submit(&page, &button, &spanish).await;
    assert_eq!(page.status, 200);
    says(&page, &["value=\"Español\"", "value=\"conversational\" selected"]);
    let offer = offers.sent(&request.id).await;
    // What stands in the form is sent as it is, and changes nothing.
    let again =
        [("further", "Español"), ("further-proficiency", "conversational"), ("further-source", "person")];
    clerk.submit(&page, &button, &again).await;
    rosa.accept(&offer.id).await.unwrap();
    let page = clerk.get(&path).await;
    is_silent_about(&page, &["Change the other languages"]);
    server.finish().await;
}

async fn the_companies_are_shown_with_their_numbers(database: TestDatabase) {
    let server = Server::start(database).await;
    let office = server.browser_of("office", Role::Coordinator).await;
    let page = office.get("/vendors").await;
    let policy = server.running().desk.policy();
    assert!(!policy.fallback.vendors.is_empty());
    for vendor in &policy.fallback.vendors {
        assert!(page.html.contains(&format!("href=\"tel:{}\"", vendor.phone)), "{}", page.html);
    }
    for text in ["Day and night", "All spoken languages", "Saturday and Sunday: 09:00–18:00"] {
        assert!(page.html.contains(text), "{text}: {}", page.html);
    }
    server.finish().await;
}

async fn these_pages_are_for_the_office(database: TestDatabase) {
    let server = Server::start(database).await;
    server.interpreter("amina", &["ar"]).await;
    let request = server.clerk().submit(ask_by_phone("unknown")).await;
    for (subject, role) in
        [("clerk", Role::Requester), ("amina", Role::Interpreter), ("auditor", Role::Auditor)]
    {
        let browser = server.browser_of(subject, role).await;
        let path = format!("/identification/{}", request.id);
        for path in [path.as_str(), "/identification", "/identification/live", "/vendors"] {
            assert_eq!(browser.get(path).await.status, 403, "{subject} at {path}");
        }
    }
    server.finish().await;
}
