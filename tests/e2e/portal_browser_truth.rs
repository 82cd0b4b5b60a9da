//! Whatever a browser does, a page shows what is true: without scripts, from right to left, after the way back, after the telephone was
//! locked, after the server was started again.

use turjuman_operations::caller::Role;
use turjuman_proto::v1::RequestState;
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Browser, Chromium, Server, ask_by_phone};

use crate::portal_phones::{ask_for_arabic, phone};

both_databases!(
    without_scripts_from_the_question_to_the_session,
    from_right_to_left_from_the_question_to_the_session,
    back_and_again_after_accepting_is_what_is_true,
    a_telephone_that_was_locked_comes_up_to_date,
    a_page_of_before_a_restart_still_works,
);

const OFFERED: &str = "return !!document.querySelector('form[action$=accept] button')";
const HERS: &str = "return !!document.querySelector('a[href^=\"/assignments/\"]')";

async fn without_scripts_from_the_question_to_the_session(database: TestDatabase) {
    let server = Server::start(database).await;
    server.interpreter("amina", &["ar"]).await;
    let amina = phone(&server, "amina", Role::Interpreter, "en-US,en").await;
    let clerk = phone(&server, "clerk", Role::Requester, "en-US,en").await;
    amina.scripts(false).await;
    clerk.scripts(false).await;
    amina.open("/offers").await;
    ask_for_arabic(&clerk).await;
    clerk.shows("We are looking for an interpreter").await;
    amina.until("the offer", OFFERED).await;
    amina.tap("form[action$=accept] button").await;
    amina.shows("The session is yours").await;
    clerk.shows("We have an interpreter for you").await;
    clerk.shows("Amina").await;
    server.finish().await;
}

async fn from_right_to_left_from_the_question_to_the_session(database: TestDatabase) {
    let server = Server::start(database).await;
    server.interpreter("amina", &["ar"]).await;
    let amina = phone(&server, "amina", Role::Interpreter, "ar").await;
    let clerk = phone(&server, "clerk", Role::Requester, "ar").await;
    amina.open("/offers").await;
    ask_for_arabic(&clerk).await;
    mirrored(&clerk).await;
    amina.until("the offer", OFFERED).await;
    mirrored(&amina).await;
    amina.tap("form[action$=accept] button").await;
    amina.until("it is hers", HERS).await;
    mirrored(&amina).await;
    clerk.until("who comes", "return !!document.querySelector('.who .person')").await;
    mirrored(&clerk).await;
    amina.tap("a[href^='/assignments/']").await;
    // A telephone number is read from left to right wherever it stands.
    amina.shows("+19735550142").await;
    mirrored(&amina).await;
    assert_eq!(amina.complaints(&[]).await, [""; 0]);
    server.finish().await;
}

/// The page goes from right to left, and nothing of it is outside the window.
async fn mirrored(browser: &Chromium) {
    assert_eq!(browser.text_of("return document.documentElement.dir").await, "rtl");
    assert_eq!(browser.sticking_out().await, [""; 0], "{}", browser.path().await);
}

async fn back_and_again_after_accepting_is_what_is_true(database: TestDatabase) {
    let server = Server::start(database).await;
    let person = server.interpreter("amina", &["ar"]).await;
    let request = server.clerk().submit(ask_by_phone("ar")).await;
    let offer = person.watch_offers().await.sent(&request.id).await;
    let amina = phone(&server, "amina", Role::Interpreter, "en-US,en").await;
    amina.open(&format!("/offers/{}", offer.id)).await;
    amina.tap("form[action$=accept] button").await;
    amina.shows("The session is yours").await;
    amina.tap("a[href^='/assignments/']").await;
    amina.shows("This session is yours").await;
    amina.back().await;
    amina.shows("The session is yours").await;
    assert_eq!(amina.run("return document.querySelectorAll('form[action$=accept]').length").await, 0);
    amina.run("location.reload(); return true").await;
    amina.shows("The session is yours").await;
    assert_eq!(server.clerk().request(&request.id).await.state(), RequestState::Assigned);
    server.finish().await;
}

async fn a_telephone_that_was_locked_comes_up_to_date(database: TestDatabase) {
    let server = Server::start(database).await;
    let amina = server.interpreter("amina", &["ar"]).await;
    let mut offers = amina.watch_offers().await;
    let clerk = phone(&server, "clerk", Role::Requester, "en-US,en").await;
    ask_for_arabic(&clerk).await;
    let offer = offers.sent(clerk.path().await.trim_start_matches("/requests/")).await;
    clerk.shows("1 interpreter has been asked").await;
    // Locked: the page is hidden, and its stream is cut without a word.
    let hidden = |hidden: bool| {
        format!(
            "Object.defineProperty(document, 'hidden', {{ value: {hidden}, configurable: true }}); \
             document.dispatchEvent(new Event('visibilitychange')); return true"
        )
    };
    clerk.run("window.untouched = true; return true").await;
    clerk.network(false).await;
    clerk.run(&hidden(true)).await;
    amina.accept(&offer.id).await.unwrap();
    // Unlocked where there is no connection: what is shown may be old, and the page says so.
    clerk.run(&hidden(false)).await;
    clerk.until("it says that it may be old", "return !document.getElementById('stale').hidden").await;
    assert!(!clerk.text().await.contains("Amina"));
    clerk.network(true).await;
    clerk.shows("We have an interpreter for you").await;
    clerk.until("it is not old", "return document.getElementById('stale').hidden").await;
    assert_eq!(clerk.run("return window.untouched === true").await, true, "the page was not loaded again");
    server.finish().await;
}

async fn a_page_of_before_a_restart_still_works(database: TestDatabase) {
    let mut server = Server::start(database).await;
    let before = server.browser_of("clerk", Role::Requester).await;
    let page = before.get("/sign-out").await;
    server.start_again().await;
    // The same browser, which finds the server where it is now.
    let after = server.browser();
    after.put_cookie("turjuman", &before.cookie("turjuman").unwrap());
    assert_eq!(after.get("/requests").await.status, 200, "still signed in");
    let choice = after.submit(&page, "/reading-language", &[("locale", "ar")]).await;
    assert_eq!((choice.status, choice.path.as_str()), (200, "/sign-out"), "{}", choice.html);
    // A browser that has lost its cookies is led to where one signs in.
    let bare = Browser::new(&format!("http://{}", server.address()), "en-US");
    let lost = bare.submit(&page, "/sign-out", &[]).await;
    assert_eq!((lost.status, lost.heading().as_str()), (401, "Sign in"));
    server.finish().await;
}
