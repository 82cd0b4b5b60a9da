//! The portal of the language-access office: the board, why a request is not filled, and assigning by hand.

use turjuman_operations::caller::Role;
use turjuman_proto::v1::{Modality, NotificationKind, OfferEventKind, RequestEventKind};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Browser, Server, ask_by_phone, interpreter, is_silent_about, says};

both_databases!(
    the_board_shows_what_is_going_on,
    a_request_says_why_and_what_would_help,
    what_would_help_helps,
    an_assignment_by_hand_names_what_it_breaks_first,
    somebody_is_asked_by_hand_and_a_company_named,
    the_board_is_for_the_office,
);

/// One company that is always open, and one that is closed but for a minute of Sunday's night.
const TWO_VENDORS: &str = r#"
[[fallback.vendors]]
name = "Lingua"
phone = "+19735550110"
languages = ["*"]
hours = "always"

[[fallback.vendors]]
name = "Nightline"
phone = "+19735550111"
languages = ["ne"]
hours = [{ days = ["sunday"], from = "03:00", until = "03:01" }]
"#;

async fn office(server: &Server) -> Browser {
    server.browser_of("office", Role::Coordinator).await
}

async fn the_board_shows_what_is_going_on(database: TestDatabase) {
    let server = Server::start(database).await;
    let office = office(&server).await;
    says(
        &office.get("/board").await,
        &["Nobody is waiting.", "No session is agreed.", "data-live=\"/board/live"],
    );
    let amina = server.interpreter("amina", &["ar"]).await;
    let mut offers = amina.watch_offers().await;
    let clerk = server.clerk();
    let agreed = clerk.submit(ask_by_phone("Arabic")).await;
    amina.accept(&offers.sent(&agreed.id).await.id).await.unwrap();
    let unknown = clerk.submit(ask_by_phone("unknown")).await;
    let stuck = clerk.submit(ask_by_phone("Nepali")).await;
    clerk.watch_request(&stuck.id).await.event(RequestEventKind::NobodyYet).await;
    server.interpreter("rosa", &["es"]).await;
    let asked = clerk.submit(ask_by_phone("Spanish")).await;
    clerk.watch_request(&asked.id).await.event(RequestEventKind::WaveSent).await;

    let page = office.get("/board").await;
    says(
        &page,
        &[
            "lang=\"ne\" dir=\"ltr\">नेपाली</span>",
            "<li class=\"badge bad\">Nobody can be asked so far</li>",
            "<li class=\"badge bad\">The language is not known yet</li>",
            "<li class=\"badge good\">1 offer waits for an answer</li>",
            "1 person, 1 wave",
            "<bdi>Amina</bdi>",
            "<li class=\"badge good\">Agreed</li>",
            "The search ends ",
        ],
    );
    // What nobody works on comes first, the oldest before others.
    let places: Vec<usize> = [&unknown, &stuck, &asked, &agreed]
        .iter()
        .map(|request| page.html.find(&format!("href=\"/board/{}\"", request.id)).unwrap())
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    server.finish().await;
}

async fn a_request_says_why_and_what_would_help(database: TestDatabase) {
    let server = Server::start(database).await;
    let mut by_video = interpreter("gita", &["ne"]);
    by_video.modalities = vec![Modality::Video.into()];
    server.enrol(by_video).await;
    server.interpreter("rosa", &["es"]).await;
    let request = server.clerk().submit(ask_by_phone("Nepali")).await;
    server.clerk().watch_request(&request.id).await.event(RequestEventKind::NobodyYet).await;
    let office = office(&server).await;
    let path = format!("/board/{}", request.id);
    let page = office.get(&path).await;
    says(
        &page,
        &[
            "<h1>Why: Nepali</h1>",
            "Meet by video. 1 person could then do it.",
            "does not work this way: 1",
            "<bdi>Gita</bdi>",
            &format!("href=\"/requests/{}\"", request.id),
        ],
    );
    // Somebody who was not even looked at, by the beginning of a name.
    let rosa = office.get(&format!("{path}?who=ros")).await;
    says(&rosa, &["<bdi>Rosa</bdi>", "does not interpret this language"]);
    says(&office.get(&format!("{path}?who=nobody")).await, &["Nobody on the roster has this name."]);
    assert_eq!(office.get("/board/req_nonsense").await.status, 404);
    server.finish().await;
}

async fn what_would_help_helps(database: TestDatabase) {
    let server = Server::start(database).await;
    let mut entry = interpreter("gita", &["ne"]);
    entry.modalities = vec![Modality::Phone.into()];
    entry.weekly_hours.clear();
    let gita = server.enrol(entry).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Nepali")).await;
    clerk.watch_request(&request.id).await.event(RequestEventKind::NobodyYet).await;
    let office = office(&server).await;
    says(&office.get(&format!("/board/{}", request.id)).await, &["is not available then: 1", "Nobody."]);
    // She says on her telephone that she can work right now, and is asked.
    let mut offers = gita.watch_offers().await;
    let phone = server.browser_of("gita", Role::Interpreter).await;
    let page = phone.get("/availability").await;
    phone.submit(&page, "/availability/now", &[("hours", "2"), ("on", "yes")]).await;
    offers.sent(&request.id).await;
    let page = office.get(&format!("/board/{}", request.id)).await;
    says(&page, &["Wave 1: waits for an answer", "was asked already"]);
    is_silent_about(&page, &["is not available then"]);
    server.finish().await;
}

async fn an_assignment_by_hand_names_what_it_breaks_first(database: TestDatabase) {
    let server = Server::start(database).await;
    let mut entry = interpreter("hana", &["cs"]);
    entry.modalities = vec![Modality::Video.into()];
    entry.weekly_hours.clear();
    let hana = server.enrol(entry).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Czech")).await;
    clerk.watch_request(&request.id).await.event(RequestEventKind::NobodyYet).await;
    let office = office(&server).await;
    let path = format!("/board/{}", request.id);
    let page = office.get(&path).await;
    let assign = format!("{path}/assign");
    let asked = office.submit(&page, &assign, &[]).await;
    assert_eq!(asked.status, 409, "the hidden field of the first form names her");
    says(
        &asked,
        &[
            "This breaks rules:",
            "does not work this way",
            "is not available then",
            "name=\"accept\" value=\"modality\"",
            "name=\"accept\" value=\"not_available\"",
            "Assign all the same",
        ],
    );
    assert!(clerk.request(&request.id).await.assignment.is_none(), "nothing has been done yet");
    let done = office.submit(&asked, &assign, &[]).await;
    assert_eq!((done.status, done.path.as_str()), (200, path.as_str()));
    let assigned = clerk.request(&request.id).await.assignment.unwrap();
    assert_eq!(assigned.interpreter_id, hana.interpreter_id);
    says(&office.get(&path).await, &["<bdi>Hana</bdi> · assigned by hand"]);

    // Nobody is booked twice, whatever is accepted.
    let second = clerk.submit(ask_by_phone("Czech")).await;
    clerk.watch_request(&second.id).await.event(RequestEventKind::NobodyYet).await;
    let path = format!("/board/{}", second.id);
    let page = office.get(&path).await;
    let busy = office.submit(&page, &format!("{path}/assign"), &[("accept", "overlap")]).await;
    assert_eq!(busy.status, 409);
    says(&busy, &["Hana has another session then. Nobody is booked twice."]);
    server.finish().await;
}

async fn somebody_is_asked_by_hand_and_a_company_named(database: TestDatabase) {
    let server = Server::with_policy(database, TWO_VENDORS).await;
    let gita = server.interpreter("gita", &["ne"]).await;
    let mut offers = gita.watch_offers().await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Nepali")).await;
    let first = offers.sent(&request.id).await;
    let office = office(&server).await;
    let path = format!("/board/{}", request.id);
    let page = office.get(&path).await;
    says(&page, &["Name this one: Lingua", "Name this one: Nightline", "Closed now"]);

    // She is being asked already: a second offer for the same request would be one too many.
    let ask = format!("{path}/ask");
    let fields = [("interpreter", gita.interpreter_id.as_str()), ("accept", "already_asked")];
    let page = office.get(&format!("{path}?who=gita")).await;
    is_silent_about(&page, &["Ask now: Gita"]);
    let mut forged = page.hidden(&format!("{path}/assign"));
    forged.push(("accept".to_owned(), "already_asked".to_owned()));
    let forged: Vec<(&str, &str)> =
        forged.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let refused = office.post(&ask, &forged).await;
    assert_eq!(refused.status, 409, "{}", refused.html);
    // She let the offer pass, and is asked again only by somebody who knows that.
    server.pass_minutes(5);
    offers.event(OfferEventKind::Expired, &request.id).await;
    let page = office.get(&format!("{path}?who=gita")).await;
    says(&page, &["Ask now: Gita"]);
    let warned = office.submit(&page, &ask, &fields[..1]).await;
    assert_eq!(warned.status, 409);
    says(
        &warned,
        &["The rules would not ask this person just now:", "Ask all the same", "was asked already"],
    );
    let asked = office.submit(&warned, &ask, &[]).await;
    assert_eq!((asked.status, asked.path.as_str()), (200, path.as_str()), "{}", asked.html);
    let second = offers.sent(&request.id).await;
    assert_ne!(second.id, first.id);

    // A company is named before its time, and then another in its place.
    let vendor = format!("{path}/vendor");
    for name in ["Nightline", "Lingua"] {
        let page = office.get(&path).await;
        let named = office.submit(&page, &vendor, &[]).await;
        assert_eq!((named.status, named.path.as_str()), (200, path.as_str()), "{}", named.html);
        says(&named, &["<span class=\"badge\">Named</span>"]);
        assert_eq!(clerk.request(&request.id).await.fallback.unwrap().vendor_name, name);
    }
    clerk.watch_inbox().await.kind(NotificationKind::RequestFallback).await;
    let page = office.get(&path).await;
    let mut forged = page.hidden(&vendor);
    forged.retain(|(name, _)| name != "vendor");
    forged.push(("vendor".to_owned(), "Nobody".to_owned()));
    let forged: Vec<(&str, &str)> =
        forged.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    assert_eq!(office.post(&vendor, &forged).await.status, 409);

    gita.accept(&second.id).await.unwrap();
    let assigned = clerk.request(&request.id).await.assignment.unwrap();
    assert_eq!(assigned.interpreter_id, gita.interpreter_id);
    let page = office.get(&path).await;
    is_silent_about(&page, &["Name an interpreting company"]);

    // What happened is told in its order, to the end.
    gita.start(&assigned.assignment_id).await.unwrap();
    gita.complete(&assigned.assignment_id).await.unwrap();
    let page = office.get(&path).await;
    // An offer by hand belongs to the wave that it stands beside.
    let told = [
        "the request was made",
        "Wave 1: asked",
        "did not answer in time",
        "<bdi>Lingua</bdi> · named to the person who asked",
        "<bdi>Gita</bdi> · accepted",
        "the session began",
        "the session ended",
    ];
    let places: Vec<Option<usize>> = told.iter().map(|one| page.html.find(one)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{told:?} {places:?}\n{}", page.html);
    server.finish().await;
}

async fn the_board_is_for_the_office(database: TestDatabase) {
    let server = Server::start(database).await;
    server.interpreter("amina", &["ar"]).await;
    let request = server.clerk().submit(ask_by_phone("Nepali")).await;
    for (subject, role) in
        [("clerk", Role::Requester), ("amina", Role::Interpreter), ("auditor", Role::Auditor)]
    {
        let browser = server.browser_of(subject, role).await;
        let path = format!("/board/{}", request.id);
        for path in [path.as_str(), "/board", "/board/live"] {
            assert_eq!(browser.get(path).await.status, 403, "{subject} at {path}");
        }
    }
    server.finish().await;
}
