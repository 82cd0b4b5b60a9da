//! Figures of the service: what is counted, what is too little to be shown, and who sees it.

use tonic::Code;
use turjuman_operations::caller::Role;
use turjuman_proto::v1::GetServiceFiguresRequest;
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Server, answer, ask_by_phone};

both_databases!(
    a_month_is_counted_and_small_groups_are_hidden,
    little_says_nothing,
    figures_are_for_the_oversight_and_the_office,
);

async fn a_month_is_counted_and_small_groups_are_hidden(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk();
    // Six for Arabic, four of them served; two for Nepali and one for Mam, for whom there is nobody.
    for index in 0..6 {
        let request = clerk.submit(ask_by_phone("Arabic")).await;
        if index < 4 {
            let somebody = server.interpreter(&format!("amina{index}"), &["ar"]).await;
            let mut offers = somebody.watch_offers().await;
            let offer = offers.sent(&request.id).await;
            somebody.accept(&offer.id).await.unwrap();
        }
    }
    for language in ["Nepali", "Nepali", "Mam"] {
        clerk.submit(ask_by_phone(language)).await;
    }
    let mistaken = clerk.submit(ask_by_phone("Twi")).await;
    clerk.cancel(&mistaken.id).await.unwrap();

    let auditor = server.person_as("auditor", Role::Auditor);
    let counted =
        answer(auditor.figures().get_service_figures(GetServiceFiguresRequest::default())).await.unwrap();
    let total = counted.total.unwrap();
    assert_eq!((total.requests, total.served), (9, 4), "what was taken back is not counted");
    // Three of two languages are too few to stand beside six: everything is one line.
    let lines: Vec<_> =
        counted.by_language.iter().map(|one| (one.group.as_str(), one.groups, one.requests)).collect();
    assert_eq!(lines, [("", 3, 9)]);
    assert_eq!((counted.by_department.len(), counted.by_department[0].group.as_str()), (1, "housing"));

    let browser = server.browser_of("auditor", Role::Auditor).await;
    let page = browser.get("/figures").await;
    assert_eq!(page.status, 200);
    for text in [
        "<dd>9</dd>",
        "<dd>44%</dd>",
        "3 others together",
        "housing",
        "<svg class=\"chart\"",
        "too few to say",
    ] {
        assert!(page.html.contains(text), "{text}: {}", page.html);
    }
    for nobody in ["Mam", "Amina", "clerk", "req_", "HC-2044", "/board"] {
        assert!(!page.html.contains(nobody), "{nobody}: {}", page.html);
    }
    for wrong in ["2026-13", "yesterday", "2999-01", "1999-01"] {
        let page = browser.get(&format!("/figures?month={wrong}")).await;
        assert_eq!(page.status, 422, "{wrong}");
        assert!(page.html.contains("id=\"month-problem\""));
        let input = GetServiceFiguresRequest { month: wrong.into() };
        let refused = answer(auditor.figures().get_service_figures(input)).await.unwrap_err();
        assert_eq!(refused.code, Code::InvalidArgument, "{wrong}");
    }
    server.finish().await;
}

async fn little_says_nothing(database: TestDatabase) {
    let server = Server::start(database).await;
    for _ in 0..4 {
        server.clerk().submit(ask_by_phone("Arabic")).await;
    }
    let browser = server.browser_of("auditor", Role::Auditor).await;
    let page = browser.get("/figures").await;
    assert!(page.html.contains("There were fewer than 5 requests in this month."), "{}", page.html);
    assert!(!page.html.contains("<table>"));
    server.finish().await;
}

async fn figures_are_for_the_oversight_and_the_office(database: TestDatabase) {
    let server = Server::start(database).await;
    server.interpreter("amina", &["ar"]).await;
    for (subject, role, status) in [
        ("auditor", Role::Auditor, 200),
        ("office", Role::Coordinator, 200),
        ("clerk", Role::Requester, 403),
        ("amina", Role::Interpreter, 403),
    ] {
        let browser = server.browser_of(subject, role).await;
        assert_eq!(browser.get("/figures").await.status, status, "{subject}");
    }
    let auditor = server.browser_of("auditor", Role::Auditor).await;
    assert_eq!(auditor.get("/").await.path, "/figures");
    for other in ["/board", "/ask", "/requests", "/offers", "/speak"] {
        assert_eq!(auditor.get(other).await.status, 403, "{other}");
    }
    server.finish().await;
}
