//! The portal as people use it, in a real browser: by touch, by keyboard, without scripts, with a connection that is lost.

use turjuman_operations::caller::Role;
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Look, Server};

use crate::portal_phones::{ask_for_arabic, phone};

both_databases!(
    an_offer_appears_and_is_accepted_with_one_tap,
    three_taps_ask_and_the_acceptance_is_seen_at_once,
    a_lost_connection_is_said_and_mended,
    without_scripts_the_page_comes_by_itself,
    by_keyboard_alone,
);

/// The Enter key, as WebDriver writes it.
const ENTER: &str = "\u{e007}";
const TAB: &str = "\u{e004}";

async fn three_taps_ask_and_the_acceptance_is_seen_at_once(database: TestDatabase) {
    let server = Server::start(database).await;
    let amina = server.interpreter("amina", &["ar"]).await;
    let mut offers = amina.watch_offers().await;
    let clerk = phone(&server, "clerk", Role::Requester, "en-US,en").await;
    ask_for_arabic(&clerk).await;
    clerk.shows("We are looking for an interpreter").await;
    let path = clerk.path().await;
    let offer = offers.sent(path.trim_start_matches("/requests/")).await;
    clerk.shows("1 interpreter has been asked").await;
    // Nobody touches the page, and it is the same page: what is written on it now is there afterwards.
    clerk.run("window.untouched = true").await;
    amina.accept(&offer.id).await.unwrap();
    clerk.shows("We have an interpreter for you").await;
    clerk.shows("Amina").await;
    assert_eq!(clerk.run("return window.untouched === true").await, true, "the page was not loaded again");

    // Back to the form and forward again asks nobody a second time.
    clerk.back().await;
    clerk.open("/requests").await;
    let links = clerk.run("return document.querySelectorAll('.requests a').length").await;
    assert_eq!(links, 1, "{}", clerk.text().await);
    assert_eq!(clerk.complaints(&[]).await, [""; 0]);
    server.finish().await;
}

async fn an_offer_appears_and_is_accepted_with_one_tap(database: TestDatabase) {
    let server = Server::start(database).await;
    server.interpreter("amina", &["ar"]).await;
    let amina = phone(&server, "amina", Role::Interpreter, "ar,en").await;
    amina.open("/offers").await;
    let clerk = phone(&server, "clerk", Role::Requester, "en-US,en").await;
    ask_for_arabic(&clerk).await;
    // Nobody touches her page: the offer comes by itself, with a countdown that can be seen to run.
    amina
        .until("the offer", "return !!document.querySelector('.offer time[data-deadline]')?.textContent")
        .await;
    amina.run("window.untouched = true").await;
    let left = amina.text_of("return document.querySelector('.offer time').textContent").await;
    amina
        .until(
            "the countdown",
            &format!("return document.querySelector('.offer time').textContent !== '{left}'"),
        )
        .await;
    // Yes and no are large, and far enough apart for a thumb.
    let apart = "const yes = document.querySelector('form[action$=accept] button').getBoundingClientRect(); \
                 const no = document.querySelector('form[action$=decline] button').getBoundingClientRect(); \
                 const gap = Math.max(no.top - yes.bottom, no.left - yes.right, yes.left - no.right); \
                 return [yes.height, no.height, gap].map(Math.round)";
    let measured = amina.run(apart).await;
    let [yes, no, gap] = [0, 1, 2].map(|index| measured[index].as_i64().unwrap_or_default());
    assert!(yes >= 44 && no >= 44 && gap >= 32, "{measured}");
    assert_eq!(amina.run("return window.untouched === true").await, true);
    amina.tap("form[action$=accept] button").await;
    amina.until("it is hers", "return !!document.querySelector('a[href^=\"/assignments/\"]')").await;
    clerk.shows("We have an interpreter for you").await;
    clerk.shows("Amina").await;
    // Back to the list: what was there is over, and nothing can be tapped twice.
    amina.back().await;
    amina.until("the list is fresh", "return !document.querySelector('form[action$=accept]')").await;
    assert_eq!(amina.complaints(&[]).await, [""; 0]);
    server.finish().await;
}

async fn a_lost_connection_is_said_and_mended(database: TestDatabase) {
    let server = Server::start(database).await;
    let amina = server.interpreter("amina", &["ar"]).await;
    let mut offers = amina.watch_offers().await;
    let clerk = phone(&server, "clerk", Role::Requester, "ar").await;
    ask_for_arabic(&clerk).await;
    assert_eq!(clerk.text_of("return document.documentElement.dir").await, "rtl");
    let offer = offers.sent(clerk.path().await.trim_start_matches("/requests/")).await;
    clerk.network(false).await;
    clerk.until("the page says that it may be old", "return !document.getElementById('stale').hidden").await;
    amina.accept(&offer.id).await.unwrap();
    assert!(!clerk.text().await.contains("Amina"));
    clerk.network(true).await;
    clerk.shows("Amina").await;
    clerk.until("the page is fresh", "return document.getElementById('stale').hidden").await;
    server.finish().await;
}

async fn without_scripts_the_page_comes_by_itself(database: TestDatabase) {
    let server = Server::start(database).await;
    let amina = server.interpreter("amina", &["ar"]).await;
    let mut offers = amina.watch_offers().await;
    let clerk = phone(&server, "clerk", Role::Requester, "en-US,en").await;
    clerk.scripts(false).await;
    clerk.open("/ask").await;
    clerk.write("input[name=q]", &format!("arabic{ENTER}")).await;
    clerk.tap("input[name=language][value=ar]").await;
    clerk.tap("#how-phone").await;
    clerk.write("input[name=phone]", "973 555 0142").await;
    clerk.tap("input[name=what][value=counter_service]").await;
    clerk.tap("button[name=send]").await;
    clerk.shows("We are looking for an interpreter").await;
    let offer = offers.sent(clerk.path().await.trim_start_matches("/requests/")).await;
    amina.accept(&offer.id).await.unwrap();
    clerk.shows("We have an interpreter for you").await;
    server.finish().await;
}

async fn by_keyboard_alone(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = phone(&server, "clerk", Role::Requester, "en-US,en").await;
    clerk.look(Look::DESK).await;
    clerk.open("/ask").await;
    // The first stop leads past the menu.
    clerk.keys(TAB).await;
    let first = clerk.text_of("return document.activeElement.getAttribute('href')").await;
    assert_eq!(first, "#main");
    clerk.keys(ENTER).await;
    let ring = "const at = document.activeElement, style = getComputedStyle(at); \
                return at.tagName + ' ' + style.outlineStyle + ' ' + style.outlineWidth";
    clerk.keys(TAB).await;
    assert_eq!(clerk.text_of(ring).await, "INPUT solid 3px", "the focus can be seen");
    clerk.keys("arabic").await;
    clerk.until("it is found", "return !!document.querySelector('input[name=language][value=ar]')").await;
    // Tab leads to every field in turn; space chooses.
    for (wanted, press) in [
        ("return document.activeElement.name === 'language'", " "),
        ("return document.activeElement.name === 'how'", " "),
        ("return document.activeElement.name === 'phone'", "9735550142"),
        ("return document.activeElement.name === 'what'", " "),
        ("return document.activeElement.name === 'send'", ENTER),
    ] {
        let mut steps = 0;
        while clerk.run(wanted).await != true {
            clerk.keys(TAB).await;
            steps += 1;
            assert!(steps < 60, "Tab never comes to: {wanted}");
        }
        clerk.keys(press).await;
    }
    clerk.until("it is asked", "return location.pathname.startsWith('/requests/')").await;
    server.finish().await;
}
