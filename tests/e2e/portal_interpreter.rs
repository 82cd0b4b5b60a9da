//! The portal of who interprets: offers and the honest answer to each, sessions from acceptance to the last minute, and the
//! hours on which somebody can be asked.

use turjuman_operations::caller::{Caller, Role};
use turjuman_proto::v1::{
    DeclineReason, GetAvailabilityRequest, OfferEventKind, Request, RequestEventKind, RequestState,
};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{
    Browser, ONE_BY_ONE, PAIRS, Page, Person, Server, answer, ask_by_phone, ask_by_video, ask_on_site,
    is_silent_about, says,
};

both_databases!(
    an_offer_is_seen_and_accepted_and_the_session_held,
    whoever_comes_second_is_told_so,
    a_double_tap_accepts_once,
    an_offer_is_declined_with_a_reason,
    an_offer_that_is_over_says_so,
    offers_and_sessions_of_others_are_not_there,
    a_session_is_given_back_and_what_is_not_possible_is_said,
    who_is_known_by_the_roster_alone_has_sessions_as_well,
    who_is_available_now_is_asked,
    hours_are_saved_and_what_is_wrong_stands_beside_them,
    days_off_are_added_and_removed,
);

async fn browser(server: &Server, person: &Person) -> Browser {
    server.browser_of(&person.subject, Role::Interpreter).await
}

/// Waits for the offer of a request, and opens it.
async fn open_offer(person: &Person, browser: &Browser, request: &Request) -> Page {
    let offer = person.watch_offers().await.sent(&request.id).await;
    let page = browser.get(&format!("/offers/{}", offer.id)).await;
    assert_eq!(page.status, 200, "{}", page.html);
    page
}

/// Presses a button of the page at this path.
async fn press(browser: &Browser, page: &Page, button: &str, fields: &[(&str, &str)]) -> Page {
    browser.submit(page, &format!("{}/{button}", page.path), fields).await
}

/// Accepts, and opens the session.
async fn accept(browser: &Browser, page: &Page) -> Page {
    let yours = press(browser, page, "accept", &[]).await;
    assert_eq!((yours.status, yours.heading().as_str()), (200, "The session is yours"), "{}", yours.html);
    browser.get(&link(&yours, "/assignments/")).await
}

/// The first link of a page that begins so.
fn link(page: &Page, beginning: &str) -> String {
    let rest = page.html.split(&format!("href=\"{beginning}")).nth(1);
    let rest = rest.unwrap_or_else(|| panic!("no link to {beginning}:\n{}", page.html));
    format!("{beginning}{}", rest.split('"').next().unwrap_or_default())
}

async fn an_offer_is_seen_and_accepted_and_the_session_held(database: TestDatabase) {
    let pay = format!("{}\n[encounter_types.counter_service]\npay_hint = \"$60 an hour\"\n", ONE_BY_ONE);
    let server = Server::with_policy(database, &pay).await;
    let amina = server.interpreter("amina", &["ar"]).await;
    let phone = browser(&server, &amina).await;
    let empty = phone.get("/").await;
    assert_eq!((empty.path.as_str(), empty.heading().as_str()), ("/offers", "Offers"));
    says(&empty, &["Nobody is asking you just now.", "your hours say so", "data-live=\"/offers/live?after="]);

    let request = server.clerk().submit(ask_by_phone("ar")).await;
    let page = open_offer(&amina, &phone, &request).await;
    let list = phone.get("/offers").await;
    for shown in [&page, &list] {
        says(
            shown,
            &[
                "lang=\"ar\" dir=\"rtl\">العربية</span>",
                "Needed now",
                "by phone",
                "30 minutes",
                "Counter service",
                "$60 an hour",
                "data-deadline=\"",
                "minute is left.",
                "You see the number to call after you accept.",
                "aria-hidden=\"true\">1:",
            ],
        );
        is_silent_about(shown, &["5550142", "HC-2044", "housing"]);
    }
    says(&list, &[&page.path]);

    let session = accept(&phone, &page).await;
    assert_eq!(session.heading(), "This session is yours");
    says(&session, &["href=\"tel:+19735550142\"", "Call +19735550142", "housing", "Start the session"]);
    let clerk = server.browser_of("clerk", Role::Requester).await;
    let follows = clerk.get(&format!("/requests/{}", request.id)).await;
    assert_eq!(follows.heading(), "We have an interpreter for you");
    says(&follows, &["Amina"]);
    says(&phone.get("/offers").await, &["In the last hour", "The session is yours"]);
    says(&phone.get("/assignments").await, &["To come", &session.path, "Yours"]);

    let running = press(&phone, &session, "start", &[]).await;
    assert_eq!(running.heading(), "You are in session");
    says(&running, &["The session has begun, so you cannot give it back."]);
    is_silent_about(&running, &["Start the session</button>", "/withdraw\""]);
    says(&phone.get("/assignments").await, &["Running now"]);
    let over = press(&phone, &running, "finish", &[]).await;
    assert_eq!(over.heading(), "This session is over");
    says(&over, &["minute"]);
    is_silent_about(&over, &["5550142", "data-live="]);
    says(&phone.get("/assignments").await, &["You have no session to come.", "Done", &over.path]);
    assert_eq!(phone.get(&page.path).await.heading(), "The session is yours");
    server.finish().await;
}

async fn whoever_comes_second_is_told_so(database: TestDatabase) {
    let server = Server::with_policy(database, PAIRS).await;
    let amina = server.interpreter("amina", &["ar"]).await;
    let basma = server.interpreter("basma", &["ar"]).await;
    let (first, second) = (browser(&server, &amina).await, browser(&server, &basma).await);
    let request = server.clerk().submit(ask_by_phone("ar")).await;
    let (won, lost) =
        tokio::join!(open_offer(&amina, &first, &request), open_offer(&basma, &second, &request));
    accept(&first, &won).await;
    for button in ["accept", "decline"] {
        let late = press(&second, &lost, button, &[]).await;
        assert_eq!((late.status, late.heading().as_str()), (409, "A colleague has taken it"), "{button}");
        says(&late, &["Thank you for being there. This does not count against you."]);
        is_silent_about(&late, &["5550142", "Amina", "data-live="]);
    }
    assert_eq!(second.get(&lost.path).await.heading(), "A colleague has taken it");
    says(&second.get("/offers").await, &["In the last hour", "A colleague has taken it"]);
    server.finish().await;
}

async fn a_double_tap_accepts_once(database: TestDatabase) {
    let server = Server::start(database).await;
    let amina = server.interpreter("amina", &["ar"]).await;
    let phone = browser(&server, &amina).await;
    let request = server.clerk().submit(ask_by_video("ar")).await;
    let page = open_offer(&amina, &phone, &request).await;
    let (one, two) = tokio::join!(press(&phone, &page, "accept", &[]), press(&phone, &page, "accept", &[]));
    for tapped in [&one, &two] {
        assert_eq!((tapped.status, tapped.heading().as_str()), (200, "The session is yours"));
    }
    assert_eq!(link(&one, "/assignments/"), link(&two, "/assignments/"));
    // From another window, with another key: it is theirs all the same.
    let list = phone.get("/offers").await;
    let other = phone.submit(&page, &format!("{}/accept", page.path), &[]).await;
    assert_eq!(other.heading(), "The session is yours");
    let hidden = list.hidden("/availability/now");
    let fresh: Vec<(&str, &str)> = hidden.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let again = phone.post(&format!("{}/accept", page.path), &fresh).await;
    assert_eq!((again.status, again.heading().as_str()), (409, "The session is yours"));
    says(&phone.get(&link(&one, "/assignments/")).await, &["Open the video call", "href=\"https://"]);
    server.finish().await;
}

async fn an_offer_is_declined_with_a_reason(database: TestDatabase) {
    let server = Server::start(database).await;
    let amina = server.interpreter("amina", &["ar"]).await;
    let phone = browser(&server, &amina).await;
    let site = server.site("City Hall").await;
    let request = server.clerk().submit(ask_on_site("ar", &site, 24 * 60)).await;
    let page = open_offer(&amina, &phone, &request).await;
    says(&page, &["City Hall, 920 Broad Street, Newark", "You see the room after you accept."]);
    is_silent_about(&page, &["<bdi>214</bdi>", "Needed now"]);
    let declined = press(&phone, &page, "decline", &[("reason", "too_far")]).await;
    assert_eq!((declined.status, declined.heading().as_str()), (200, "You declined"));
    let after = press(&phone, &page, "accept", &[]).await;
    assert_eq!((after.status, after.heading().as_str()), (409, "You declined"));
    let kept = amina.watch_offers().await.event(OfferEventKind::Declined, &request.id).await;
    assert_eq!(kept.decline_reason(), DeclineReason::TooFar);
    server.finish().await;
}

async fn an_offer_that_is_over_says_so(database: TestDatabase) {
    let server = Server::start(database).await;
    let amina = server.interpreter("amina", &["ar"]).await;
    let phone = browser(&server, &amina).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("ar")).await;
    let page = open_offer(&amina, &phone, &request).await;
    clerk.cancel(&request.id).await.unwrap();
    let cancelled = press(&phone, &page, "accept", &[]).await;
    assert_eq!((cancelled.status, cancelled.heading().as_str()), (409, "It is not needed any more"));

    let request = clerk.submit(ask_by_phone("ar")).await;
    let page = open_offer(&amina, &phone, &request).await;
    server.pass_minutes(3);
    let expired = press(&phone, &page, "accept", &[]).await;
    assert_eq!((expired.status, expired.heading().as_str()), (409, "The time to answer is over"));
    let list = phone.get("/offers").await;
    says(&list, &["In the last hour", "The time to answer is over", "It is not needed any more"]);
    is_silent_about(&list, &[&format!("{}/accept", page.path)]);
    clerk.cancel(&request.id).await.unwrap();
    server.finish().await;
}

async fn offers_and_sessions_of_others_are_not_there(database: TestDatabase) {
    let server = Server::start(database).await;
    let amina = server.interpreter("amina", &["ar"]).await;
    let jean = server.interpreter("jean", &["ht"]).await;
    let (own, other) = (browser(&server, &amina).await, browser(&server, &jean).await);
    let request = server.clerk().submit(ask_by_phone("ar")).await;
    let offer = open_offer(&amina, &own, &request).await;
    let key = other.get("/offers").await.hidden("/availability/now");
    let key: Vec<(&str, &str)> = key.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    assert_eq!(other.get(&offer.path).await.status, 404);
    for button in ["accept", "decline"] {
        assert_eq!(other.post(&format!("{}/{button}", offer.path), &key).await.status, 404, "{button}");
        assert_eq!(own.get(&format!("{}/{button}", offer.path)).await.status, 405, "{button}");
    }
    let session = accept(&own, &offer).await;
    // The requester sees it elsewhere; this page is for who interprets.
    let office = server.browser_of("coordinator", Role::Coordinator).await;
    assert!(matches!(office.get(&session.path).await.status, 404 | 409));
    for (path, status) in [(session.path.clone(), 404), (format!("{}/live", session.path), 404)] {
        assert_eq!(other.get(&path).await.status, status, "{path}");
    }
    for button in ["start", "finish", "late", "withdraw"] {
        assert_eq!(other.post(&format!("{}/{button}", session.path), &key).await.status, 404, "{button}");
    }
    for nonsense in ["/offers/off_nonsense", "/assignments/asg_nonsense", "/assignments?before=x"] {
        assert_eq!(own.get(nonsense).await.status, 404, "{nonsense}");
    }
    for role in [Role::Requester, Role::Auditor] {
        let browser = server.browser_of("somebody", role).await;
        for path in ["/offers", "/offers/live", "/availability"] {
            assert_eq!(browser.get(path).await.status, 403, "{path}");
        }
    }
    let nobody = server.browser().get(&offer.path).await;
    assert!(nobody.path.starts_with("/sign-in"), "{}", nobody.path);
    server.finish().await;
}

async fn a_session_is_given_back_and_what_is_not_possible_is_said(database: TestDatabase) {
    let server = Server::start(database).await;
    let amina = server.interpreter("amina", &["ar"]).await;
    let phone = browser(&server, &amina).await;
    let site = server.site("City Hall").await;
    let request = server.clerk().submit(ask_on_site("ar", &site, 24 * 60)).await;
    let offer = open_offer(&amina, &phone, &request).await;
    let session = accept(&phone, &offer).await;
    says(&session, &["<bdi>214</bdi>", "You can start the session from "]);
    is_silent_about(&session, &["Start the session</button>"]);

    for typed in ["soon", "0", "241", ""] {
        let wrong = press(&phone, &session, "late", &[("minutes", typed)]).await;
        assert_eq!(wrong.status, 422, "{typed}");
        says(&wrong, &["id=\"minutes-problem\">Give whole minutes", &format!("value=\"{typed}\"")]);
    }
    let late = press(&phone, &session, "late", &[("minutes", "20")]).await;
    says(&late, &["They know that you are 20 minutes late."]);
    // Somebody keeps an old page, or is impatient: nothing happens, and the page says why.
    let mark = late.hidden(&format!("{}/withdraw", session.path));
    let mark: Vec<(&str, &str)> = mark.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let early = phone.post(&format!("{}/start", session.path), &mark).await;
    assert_eq!(early.status, 409);
    says(&early, &["This was not done."]);

    let gone = press(&phone, &late, "withdraw", &[("reason", "conflict_of_interest")]).await;
    assert_eq!((gone.status, gone.heading().as_str()), (200, "You gave this session back"));
    is_silent_about(&gone, &["<bdi>214</bdi>", "data-live="]);
    let back = server.clerk().request(&request.id).await;
    assert_eq!(back.state(), RequestState::Searching);
    let offer = phone.get(&offer.path).await;
    assert_eq!(offer.heading(), "You accepted this offer");
    server.clerk().cancel(&request.id).await.unwrap();
    server.finish().await;
}

async fn who_is_known_by_the_roster_alone_has_sessions_as_well(database: TestDatabase) {
    let server = Server::start(database).await;
    let unknown = turjuman_tests::interpreter("x", &["ar"]);
    server.enrol(turjuman_proto::v1::Interpreter { subject: String::new(), ..unknown }).await;
    // As a link by e-mail signs them in.
    let caller = {
        let roster = server.running().desk.roster();
        Caller::known_as(roster.iter().next().expect("one is on the roster"))
    };
    let phone = server.browser();
    phone.sign_in(&server.running().sign_in_link(caller).await.unwrap()).await;
    let request = server.clerk().submit(ask_by_phone("ar")).await;
    let mut requests = server.clerk().watch_request(&request.id).await;
    requests.event(RequestEventKind::WaveSent).await;
    let list = phone.get("/offers").await;
    let page = phone.get(&link(&list, "/offers/off_")).await;
    let session = accept(&phone, &page).await;
    let running = press(&phone, &session, "start", &[]).await;
    assert_eq!(running.heading(), "You are in session");
    says(&phone.get("/assignments").await, &["Running now", &session.path]);
    server.finish().await;
}

async fn who_is_available_now_is_asked(database: TestDatabase) {
    let server = Server::start(database).await;
    let entry = turjuman_proto::v1::Interpreter {
        weekly_hours: Vec::new(),
        ..turjuman_tests::interpreter("amina", &["ar"])
    };
    let amina = server.enrol(entry).await;
    let phone = browser(&server, &amina).await;
    let page = phone.get("/offers").await;
    says(&page, &["You are not available now.", "Nobody is asking you now, because you are not available."]);
    let request = server.clerk().submit(ask_by_phone("ar")).await;
    for hours in ["", "0", "25", "many"] {
        let wrong = phone.submit(&page, "/availability/now", &[("switch", "on"), ("hours", hours)]).await;
        assert_eq!(wrong.status, 422, "{hours}");
        says(&wrong, &["Choose between 1 and 24 hours."]);
    }
    let page = phone.get("/offers").await;
    let on = phone.submit(&page, "/availability/now", &[("switch", "on"), ("hours", "4")]).await;
    assert_eq!(on.path, "/offers");
    says(&on, &["You are available now, until "]);
    let offer = open_offer(&amina, &phone, &request).await;
    accept(&phone, &offer).await;
    let off = phone.submit(&on, "/availability/now", &[("switch", "off")]).await;
    says(&off, &["You are not available now."]);
    server.finish().await;
}

async fn hours_are_saved_and_what_is_wrong_stands_beside_them(database: TestDatabase) {
    let server = Server::start(database).await;
    let amina = server.interpreter("amina", &["ar"]).await;
    let phone = browser(&server, &amina).await;
    let page = phone.get("/availability").await;
    assert_eq!(page.heading(), "My hours");
    says(&page, &["Monday", "Sunday", "Time zone: America/New York", "value=\"00:00\""]);
    let wrong = [
        ("mon-from", "09:00"),
        ("mon-until", "08:00"),
        ("tue-from", "09:00"),
        ("tue-until", ""),
        ("wed-from", "09:00"),
        ("wed-until", "12:00"),
        ("wed-from", "11:00"),
        ("wed-until", "15:00"),
        ("thu-from", "dawn"),
        ("thu-until", "<dusk>"),
    ];
    let refused = phone.submit(&page, "/availability/week", &wrong).await;
    assert_eq!(refused.status, 422);
    says(
        &refused,
        &[
            "Nothing was saved.",
            "id=\"mon-1-problem\">The end must be after the beginning.",
            "id=\"tue-1-problem\">Give both times",
            "id=\"wed-2-problem\">These hours overlap",
            "id=\"thu-1-problem\">This is no time.",
            "value=\"08:00\"",
            "value=\"&#60;dusk&#62;\"",
        ],
    );
    assert_eq!(weekly(&amina).await.len(), 7, "nothing is half saved");

    let some = [("mon-from", "09:00"), ("mon-until", "12:00")];
    let more = phone.submit(&page, "/availability/week", &[&some[..], &[("more", "mon")]].concat()).await;
    assert_eq!(more.status, 200);
    says(&more, &["id=\"mon-2-from\"", "value=\"09:00\""]);
    is_silent_about(&more, &["Nothing was saved."]);
    let good = [("mon-from", "13:00"), ("mon-until", "00:00"), ("sun-from", "08:30"), ("sun-until", "11:00")];
    let saved = phone.submit(&more, "/availability/week", &[&some[..], &good].concat()).await;
    assert_eq!((saved.status, saved.path.as_str()), (200, "/availability?saved=week"));
    says(&saved, &["Your hours are saved.", "value=\"13:00\"", "value=\"08:30\""]);
    let kept = ["1 09:00-12:00", "1 13:00-00:00", "7 08:30-11:00"];
    assert_eq!(weekly(&amina).await, kept);
    server.finish().await;
}

async fn weekly(person: &Person) -> Vec<String> {
    let input = GetAvailabilityRequest::default();
    let kept = answer(person.interpreters().get_availability(input)).await.unwrap().availability.unwrap();
    kept.weekly_hours.iter().map(|one| format!("{} {}-{}", one.weekday, one.from, one.until)).collect()
}

async fn days_off_are_added_and_removed(database: TestDatabase) {
    let server = Server::start(database).await;
    let amina = server.interpreter("amina", &["ar"]).await;
    let phone = browser(&server, &amina).await;
    let page = phone.get("/availability").await;
    says(&page, &["There are none."]);
    for (from, until, problem) in [
        ("", "2090-01-02T10:00", "id=\"from-problem\">Give the date and the time."),
        ("2090-01-02T10:00", "tomorrow", "id=\"until-problem\">Give the date and the time."),
        ("2090-01-02T10:00", "2090-01-01T10:00", "id=\"until-problem\">The end must be after the beginning."),
        ("2001-01-01T10:00", "2001-01-02T10:00", "id=\"until-problem\">This time has passed."),
    ] {
        let fields = [("what", "extra"), ("from", from), ("until", until)];
        let wrong = phone.submit(&page, "/availability/exceptions", &fields).await;
        assert_eq!(wrong.status, 422, "{from} {until}");
        says(&wrong, &[problem, "value=\"extra\" checked", &format!("value=\"{from}\"")]);
    }
    let fields = [("what", "away"), ("from", "2001-01-01T10:00"), ("until", "2090-01-02T10:00")];
    let away = phone.submit(&page, "/availability/exceptions", &fields).await;
    assert_eq!(away.path, "/availability#exceptions");
    says(&away, &["Not available</strong>", "January 2, 2090 at 10:00"]);
    says(&phone.get("/offers").await, &["You are not available now."]);
    let remove = link_of_form(&away, "/availability/exceptions/exc_");
    let back = phone.submit(&away, &remove, &[]).await;
    says(&back, &["There are none."]);
    let twice = phone.submit(&away, &remove, &[]).await;
    assert_eq!(twice.status, 200, "what is gone is gone");
    server.finish().await;
}

fn link_of_form(page: &Page, beginning: &str) -> String {
    let rest = page.html.split(&format!("action=\"{beginning}")).nth(1);
    let rest = rest.unwrap_or_else(|| panic!("no form goes to {beginning}:\n{}", page.html));
    format!("{beginning}{}", rest.split('"').next().unwrap_or_default())
}
