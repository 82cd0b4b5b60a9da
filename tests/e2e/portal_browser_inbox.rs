//! The inbox with many messages, on a telephone: what nobody has read stands first, and a message is opened with a tap.

use turjuman_operations::caller::Role;
use turjuman_proto::v1::NotificationKind;
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Page, Server, ask_by_phone, is_silent_about, says};

use crate::portal_phones::phone;

both_databases!(
    many_messages_are_short_and_the_unread_stand_first,
    who_is_told_things_has_the_inbox_in_the_menu,
);

/// Requests that nobody can serve: of each, who asked is told that, and whom to call.
const REQUESTS: usize = 11;

/// The messages of a page in their order: the number of each, and whether it is unread.
fn messages(page: &Page) -> Vec<(String, bool)> {
    let articles = page.html.split("<article class=\"card message").skip(1);
    articles
        .map(|one| {
            let id = one.split("id=\"message-").nth(1).unwrap().split('"').next().unwrap();
            (id.to_owned(), one.starts_with(" unread"))
        })
        .collect()
}

async fn many_messages_are_short_and_the_unread_stand_first(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = phone(&server, "clerk", Role::Requester, "en-US,en").await;
    clerk.open("/inbox").await;
    clerk.shows("There is nothing here yet.").await;
    for _ in 0..REQUESTS {
        server.clerk().submit(ask_by_phone("K'iche'")).await;
    }
    for kind in [NotificationKind::RequestFallback, NotificationKind::RequestNobodyYet] {
        let mut told = server.clerk().watch_inbox().await;
        for _ in 0..REQUESTS {
            told.kind(kind).await;
        }
    }
    // They come by themselves, and are not all of them on one page.
    clerk.until("more than a page", "return !!document.querySelector('a[href*=\"before=\"]')").await;
    let shown = "return [document.querySelectorAll('.message').length, document.querySelectorAll('.message details[open]').length, \
                 document.querySelector('.message').getBoundingClientRect().height < 300]";
    assert_eq!(clerk.run(shown).await, serde_json::json!([20, 0, true]));
    let words = "return document.querySelector('.message').innerText.length";
    let closed = clerk.run(words).await.as_u64().unwrap();
    clerk.tap(".message summary").await;
    clerk.until("the message is open", "return !!document.querySelector('.message details[open]')").await;
    assert!(clerk.run(words).await.as_u64().unwrap() > closed, "the rest of it is read");

    // What is read goes below what is not, however old that is.
    let reader = server.browser_of("clerk", Role::Requester).await;
    let first = reader.get("/inbox").await;
    let newest = messages(&first);
    assert!(newest.len() == 20 && newest.iter().all(|(_, unread)| *unread), "{newest:?}");
    for (id, _) in &newest {
        let read = reader.submit(&first, &format!("/inbox/{id}/read"), &[]).await;
        assert_eq!(read.status, 200);
    }
    let then = messages(&reader.get("/inbox").await);
    let unread = then.iter().take_while(|(_, unread)| *unread).count();
    assert!(unread > 0 && then[unread..].iter().all(|(_, unread)| !unread), "{then:?}");
    assert!(then[..unread].iter().all(|one| !newest.contains(one)), "older ones: {then:?}");
    let mut once: Vec<&String> = then.iter().map(|(id, _)| id).collect();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), then.len(), "each stands there once");
    server.finish().await;
}

async fn who_is_told_things_has_the_inbox_in_the_menu(database: TestDatabase) {
    let server = Server::start(database).await;
    let menu = ["<li><a href=\"/inbox\"", "<li><a href=\"/profile\""];
    for (subject, role, home) in
        [("clerk", Role::Requester, "/requests"), ("office", Role::Coordinator, "/board")]
    {
        let browser = server.browser_of(subject, role).await;
        says(&browser.get(home).await, &menu);
        for page in ["/inbox", "/profile"] {
            assert_eq!(browser.get(page).await.status, 200, "{subject} {page}");
        }
    }
    let auditor = server.browser_of("auditor", Role::Auditor).await;
    is_silent_about(&auditor.get("/figures").await, &menu);
    server.finish().await;
}
