//! The portal of who asks for an interpreter: asking with and without a script's help, following the request, acting on it, the
//! list, the card, and the sentences that are shown to the person who needs one.

use reqwest::Method;
use turjuman_operations::caller::Role;
use turjuman_proto::v1::{ListRequestsRequest, Request};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Browser, Page, Server, answer, ask_by_phone, is_silent_about, says};

both_databases!(
    a_request_is_followed_from_asking_to_the_card,
    without_a_script_the_list_is_searched_and_nothing_typed_is_lost,
    a_name_of_several_languages_becomes_a_question,
    what_is_wrong_stands_beside_its_field,
    a_form_that_is_sent_twice_asks_once,
    requests_of_others_are_not_there,
    who_is_not_sure_is_helped_to_find_out,
    a_request_is_cancelled_once,
    a_session_is_made_longer_and_matched_anew,
    what_is_asked_for_often_comes_first,
);

/// What a form for asking says beside the language.
const BY_PHONE: [(&str, &str); 5] = [
    ("when", "now"),
    ("how", "phone"),
    ("phone", "(973) 555-0142"),
    ("what", "counter_service"),
    ("send", "yes"),
];

async fn clerk(server: &Server) -> Browser {
    server.browser_of("clerk", Role::Requester).await
}

/// Fills in the form for asking and sends it.
async fn ask(browser: &Browser, language: &str) -> Page {
    let page = browser.get("/ask").await;
    assert_eq!(page.status, 200, "{}", page.html);
    browser.submit(&page, "/ask", &[&[("language", language)], &BY_PHONE[..]].concat()).await
}

fn id(page: &Page) -> String {
    let id = page.path.strip_prefix("/requests/").unwrap_or_else(|| panic!("{}: {}", page.path, page.html));
    id.to_owned()
}

/// Presses a button of the page of a request.
async fn press(browser: &Browser, page: &Page, button: &str, fields: &[(&str, &str)]) -> Page {
    browser.submit(page, &format!("/requests/{}/{button}", id(page)), fields).await
}

async fn requests(server: &Server) -> Vec<Request> {
    let input = ListRequestsRequest::default();
    answer(server.coordinator().requests().list_requests(input)).await.unwrap().requests
}

async fn a_request_is_followed_from_asking_to_the_card(database: TestDatabase) {
    let server = Server::start(database).await;
    let amina = server.interpreter("amina", &["ar"]).await;
    let mut offers = amina.watch_offers().await;
    let clerk = clerk(&server).await;

    let page = ask(&clerk, "ar").await;
    assert_eq!(page.status, 200);
    assert_eq!(page.heading(), "We are looking for an interpreter");
    says(
        &page,
        &["<span class=\"own own-name\" lang=\"ar\" dir=\"rtl\">العربية</span>", "data-live=\"/requests/"],
    );
    let offer = offers.sent(&id(&page)).await;
    let page = clerk.get(&page.path).await;
    says(&page, &["1 interpreter has been asked. 1 has still to answer."]);
    is_silent_about(&page, &["Amina"]);

    let assignment = amina.accept(&offer.id).await.unwrap();
    let page = clerk.get(&page.path).await;
    assert_eq!(page.heading(), "We have an interpreter for you");
    says(&page, &["Amina", "The interpreter calls you.", "+19735550142"]);
    amina.start(&assignment.id).await.unwrap();
    let page = clerk.get(&page.path).await;
    assert_eq!(page.heading(), "You are in session");
    let page = press(&clerk, &page, "done", &[]).await;
    assert_eq!((page.status, page.heading().as_str()), (200, "Done"));
    says(&page, &["minutes were interpreted", "Amina"]);
    is_silent_about(&page, &["data-live=", "Cancel this request"]);

    let card = clerk.get(&format!("{}/card", page.path)).await;
    assert_eq!(card.status, 200);
    says(&card, &[&id(&page), "Amina", "Counter service", "housing", "Done"]);
    is_silent_about(&card, &["555", "clerk"]);
    let list = clerk.get("/requests").await;
    says(&list, &["Nothing is open.", &page.path, "العربية"]);
    server.finish().await;
}

async fn without_a_script_the_list_is_searched_and_nothing_typed_is_lost(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = clerk(&server).await;
    let page = clerk.get("/ask").await;
    let typed = [
        ("q", "kreyol ayisyen"),
        ("find", "yes"),
        ("when", "now"),
        ("how", "phone"),
        ("phone", "973 555 0142"),
    ];
    let found = clerk.submit(&page, "/ask", &typed).await;
    assert_eq!(found.status, 200);
    says(
        &found,
        &[
            "value=\"ht\" checked",
            "lang=\"ht\" dir=\"ltr\">Kreyòl ayisyen",
            "value=\"973 555 0142\"",
            "kreyol ayisyen",
        ],
    );
    assert!(requests(&server).await.is_empty(), "to search is not to ask");
    let fields = [("q", "kreyol ayisyen"), ("language", "ht")];
    let asked = clerk.submit(&found, "/ask", &[&fields[..], &BY_PHONE].concat()).await;
    assert_eq!(asked.status, 200, "{}", asked.html);
    assert_eq!(server.clerk().request(&id(&asked)).await.language.unwrap().tag, "ht");

    // The same by an address, as a script and a bookmark use it; by any name, and with what is near.
    for (q, tag) in
        [("criollo+haitiano", "ht"), ("Gujarti", "gu"), ("%E0%AA%97%E0%AB%81%E0%AA%9C", "gu"), ("ase", "ase")]
    {
        for path in ["/ask/languages", "/ask"] {
            let page = clerk.get(&format!("{path}?q={q}")).await;
            says(&page, &[&format!("name=\"language\" value=\"{tag}\"")]);
        }
    }
    let part = clerk.get("/ask/languages?q=%3Cscript%3E").await;
    is_silent_about(&part, &["<script", "<html"]);
    says(&part, &["We do not know “&#60;script&#62;”", "value=\"unknown\""]);
    server.finish().await;
}

async fn a_name_of_several_languages_becomes_a_question(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = clerk(&server).await;
    let page = clerk.get("/ask").await;
    let asked = clerk.submit(&page, "/ask", &[&[("q", "Creole")], &BY_PHONE[..]].concat()).await;
    assert_eq!(asked.status, 422);
    says(
        &asked,
        &[
            "“Creole” can be more than one language.",
            "value=\"ht\"",
            "value=\"kea\"",
            "value=\"unknown\"",
            "value=\"(973) 555-0142\"",
        ],
    );
    is_silent_about(&asked, &["value=\"ht\" checked", "value=\"kea\" checked"]);
    assert!(requests(&server).await.is_empty(), "nothing is guessed");
    // Something else was written after something was chosen: which of the two is meant?
    let both = [("q", "Mayan"), ("language", "ht")];
    let unclear = clerk.submit(&page, "/ask", &[&both[..], &BY_PHONE].concat()).await;
    assert_eq!(unclear.status, 422);
    let fields = [("q", "Creole"), ("language", "kea")];
    let chosen = clerk.submit(&asked, "/ask", &[&fields[..], &BY_PHONE].concat()).await;
    assert_eq!(server.clerk().request(&id(&chosen)).await.language.unwrap().tag, "kea");
    server.finish().await;
}

async fn what_is_wrong_stands_beside_its_field(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = clerk(&server).await;
    let page = clerk.get("/ask").await;
    let fields = [
        ("when", "at"),
        ("at", "2001-01-01T10:00"),
        ("how", "phone"),
        ("phone", "call me"),
        ("what", "counter_service"),
        ("case", "Maria Lopez"),
        ("minutes", "9999"),
        ("gender", "woman"),
        ("send", "yes"),
    ];
    let page = clerk.submit(&page, "/ask", &fields).await;
    assert_eq!(page.status, 422);
    for (field, problem) in [
        ("language", "Choose a language, or “Not sure which language”."),
        ("when", "This time has passed."),
        ("phone", "Give a phone number with its area code"),
        ("case", "Only a short code with at least one digit"),
        ("minutes", "Give whole minutes, from"),
        ("gender", "For this kind of meeting, the interpreter’s gender cannot be asked for."),
    ] {
        says(&page, &[&format!("id=\"{field}-problem\">{problem}")]);
    }
    says(
        &page,
        &[
            "value=\"call me\"",
            "value=\"Maria Lopez\"",
            "value=\"2001-01-01T10:00\"",
            "value=\"9999\"",
            "<details class=\"card step\" open",
        ],
    );
    assert!(requests(&server).await.is_empty());

    // Each of these is one thing, said plainly.
    let at = |how, what, more: &'static [(&'static str, &'static str)]| {
        [&[("when", "now"), ("how", how), ("what", what), ("phone", "973 555 0142"), ("send", "yes")], more]
            .concat()
    };
    for (fields, problem) in [
        (
            at("phone", "counter_service", &[("language", "ase")]),
            "Sign languages need video or a meeting in person.",
        ),
        (at("phone", "hearing", &[("language", "es")]), "This kind of meeting is possible only "),
        (at("on_site", "counter_service", &[("language", "es")]), "Choose a place from the list."),
        (at("", "counter_service", &[("language", "es")]), "Choose how."),
        (at("phone", "", &[("language", "es")]), "Choose what it is for."),
        (
            at(
                "phone",
                "counter_service",
                &[("language", "es"), ("further", "Mayan"), ("further-proficiency", "basic")],
            ),
            "id=\"further-1-problem\">“Mayan” is not one clear language.",
        ),
        (at("phone", "counter_service", &[("q", "qwrtzpsd")]), "We do not know “qwrtzpsd”."),
    ] {
        let answer = clerk.submit(&page, "/ask", &fields).await;
        assert_eq!(answer.status, 422, "{fields:?}");
        says(&answer, &[problem]);
    }
    server.finish().await;
}

async fn a_form_that_is_sent_twice_asks_once(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = clerk(&server).await;
    let page = clerk.get("/ask").await;
    let fields = [&[("language", "ht")], &BY_PHONE[..]].concat();
    let (one, two) = tokio::join!(clerk.submit(&page, "/ask", &fields), clerk.submit(&page, "/ask", &fields));
    assert_eq!((one.status, two.status), (200, 200));
    assert_eq!(one.path, two.path);
    assert_eq!(requests(&server).await.len(), 1);
    // Going back and asking for something else with the same page: nothing is asked without being meant.
    let other = [&[("language", "es")], &BY_PHONE[..]].concat();
    let back = clerk.submit(&page, "/ask", &other).await;
    assert_eq!(back.status, 409);
    says(&back, &["You have already asked with this page.", "value=\"es\" checked"]);
    assert_eq!(requests(&server).await.len(), 1);
    let meant = clerk.submit(&back, "/ask", &other).await;
    assert_eq!((meant.status, requests(&server).await.len()), (200, 2));
    // A page that is opened again asks again.
    let again = ask(&clerk, "ht").await;
    assert_ne!(again.path, one.path);
    assert_eq!(requests(&server).await.len(), 3);
    server.finish().await;
}

async fn requests_of_others_are_not_there(database: TestDatabase) {
    let server = Server::start(database).await;
    let theirs = server.stranger().submit(ask_by_phone("ht")).await;
    let clerk = clerk(&server).await;
    let own = ask(&clerk, "es").await;
    for path in ["", "/card", "/live"] {
        let page = clerk.get(&format!("/requests/{}{path}", theirs.id)).await;
        assert_eq!(page.status, 404, "{path}");
        is_silent_about(&page, &["counter", "health"]);
    }
    for button in
        ["cancel", "extend", "clarify", "confirm-near", "consent", "not-understood", "problem", "done"]
    {
        // The mark and the key of a form of their own.
        let mut fields = own.hidden(&format!("{}/cancel", own.path));
        fields.push(("language".to_owned(), "es".to_owned()));
        fields.push(("by".to_owned(), "15".to_owned()));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        let answer = clerk.post(&format!("/requests/{}/{button}", theirs.id), &fields).await;
        assert_eq!(answer.status, 404, "{button}");
        let get = clerk.get(&format!("/requests/{}/{button}", theirs.id)).await;
        assert_eq!(get.status, 405, "{button}");
    }
    assert_eq!(server.stranger().request(&theirs.id).await.version, theirs.version);
    assert_eq!(clerk.get("/requests/req_nonsense").await.status, 404);
    is_silent_about(&clerk.get("/requests").await, &[&theirs.id]);
    says(&server.browser_of("coordinator", Role::Coordinator).await.get("/requests").await, &[&theirs.id]);
    // Interpreters and auditors ask for nobody.
    for role in [Role::Interpreter, Role::Auditor] {
        let other = server.browser_of("other", role).await;
        for path in ["/ask", "/ask/languages?q=a", "/speak", "/speak/ht", "/requests", &own.path] {
            assert_eq!(other.get(path).await.status, 403, "{path}");
        }
    }
    let nobody = server.browser().get(&own.path).await;
    assert!(nobody.path.starts_with("/sign-in"), "{}", nobody.path);
    server.finish().await;
}

async fn who_is_not_sure_is_helped_to_find_out(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = clerk(&server).await;
    let page = clerk.get("/ask").await;
    let fields = [("q", "from the mountains"), ("language", "unknown")];
    let page = clerk.submit(&page, "/ask", &[&fields[..], &BY_PHONE].concat()).await;
    assert_eq!((page.status, page.heading().as_str()), (200, "Interpreter: which language?"));
    says(
        &page,
        &[
            "what do you call the language you speak at home",
            "from the mountains",
            "href=\"tel:",
            "can find out which language it is",
        ],
    );
    let unclear = press(&clerk, &page, "clarify", &[("other", "Mayan")]).await;
    assert_eq!(unclear.status, 422);
    says(&unclear, &["“Mayan” is not one clear language.", "value=\"Mayan\""]);
    let nothing = press(&clerk, &page, "clarify", &[("other", "")]).await;
    assert_eq!(nothing.status, 422);
    let known = press(&clerk, &page, "clarify", &[("other", "K'iche'")]).await;
    assert_eq!((known.status, known.heading().as_str()), (200, "We are looking for an interpreter"));
    assert_eq!(server.clerk().request(&id(&known)).await.language.unwrap().tag, "quc");
    server.finish().await;
}

async fn a_request_is_cancelled_once(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = clerk(&server).await;
    let page = ask(&clerk, "ht").await;
    let over = press(&clerk, &page, "cancel", &[("reason", "mistake")]).await;
    assert_eq!((over.status, over.heading().as_str()), (200, "This request was cancelled"));
    says(&over, &["href=\"/ask?language=ht&#38;how=phone&#38;what=counter_service\""]);
    let again = clerk.get("/ask?language=ht&how=phone&what=counter_service").await;
    says(&again, &["value=\"ht\" checked"]);
    // The same form once more is the same act; another one comes too late.
    let same = press(&clerk, &page, "cancel", &[("reason", "mistake")]).await;
    assert_eq!(same.status, 200);
    let page = ask(&clerk, "ht").await;
    let second = clerk.get(&page.path).await;
    press(&clerk, &page, "cancel", &[("reason", "not_needed")]).await;
    let late = press(&clerk, &second, "cancel", &[("reason", "not_needed")]).await;
    assert_eq!((late.status, late.heading().as_str()), (409, "This request was cancelled"));
    says(&late, &["This was not done."]);
    server.finish().await;
}

async fn a_session_is_made_longer_and_matched_anew(database: TestDatabase) {
    let server = Server::start(database).await;
    let first = server.interpreter("amina", &["ar"]).await;
    let mut offers = first.watch_offers().await;
    let clerk = clerk(&server).await;
    let page = ask(&clerk, "ar").await;
    let offer = offers.sent(&id(&page)).await;
    first.accept(&offer.id).await.unwrap();
    let page = clerk.get(&page.path).await;
    let longer = press(&clerk, &page, "extend", &[("by", "30")]).await;
    assert_eq!(longer.status, 200);
    says(&longer, &["60 minutes"]);
    let reported = press(&clerk, &longer, "problem", &[("kind", "connection_lost"), ("again", "no")]).await;
    says(&reported, &["Thank you. It was written down.", "We have an interpreter for you"]);
    let page = clerk.get(longer.path.as_str()).await;
    let anew = press(&clerk, &page, "not-understood", &[("again", "yes")]).await;
    assert_eq!((anew.status, anew.heading().as_str()), (200, "We are looking for an interpreter"));
    says(&anew, &["This request goes ahead of others now."]);
    is_silent_about(&anew, &["Amina"]);
    server.finish().await;
}

async fn what_is_asked_for_often_comes_first(database: TestDatabase) {
    let server = Server::start(database).await;
    for language in ["ht", "mam", "mam"] {
        server.clerk().submit(ask_by_phone(language)).await;
    }
    for language in ["yo", "yo", "yo", "yo"] {
        server.stranger().submit(ask_by_phone(language)).await;
    }
    server.interpreter("wei", &["cmn"]).await;
    let clerk = clerk(&server).await;
    let page = clerk.get("/ask").await;
    let place =
        |tag: &str| page.html.find(&format!("name=\"language\" value=\"{tag}\"")).unwrap_or(usize::MAX);
    let order = ["mam", "ht", "yo", "cmn", "unknown"].map(place);
    assert!(order.is_sorted() && order[4] != usize::MAX, "{order:?}\n{}", page.html);
    // Now is chosen, and so is how the department usually asks.
    says(
        &page,
        &[
            "id=\"when-now\" type=\"radio\" name=\"when\" value=\"now\" checked",
            "value=\"counter_service\" checked",
            "value=\"phone\" checked",
        ],
    );
    let list = clerk.get("/requests").await;
    assert_eq!(list.html.matches("<li>\n    <a href=\"/requests/req_").count(), 3, "{}", list.html);
    server.finish().await;
}

#[tokio::test]
async fn the_screen_is_turned_to_the_person() {
    let server = Server::start(TestDatabase::sqlite()).await;
    let clerk = clerk(&server).await;
    let names = clerk.get("/speak").await;
    assert_eq!(names.status, 200);
    for (tag, dir, own) in [
        ("ht", "ltr", "Kreyòl ayisyen"),
        ("ar", "rtl", "العربية"),
        ("gu", "ltr", "ગુજરાતી"),
        ("ase", "ltr", "American Sign Language"),
    ] {
        says(&names, &[&format!("<a href=\"/speak/{tag}\" lang=\"{tag}\" dir=\"{dir}\">{own}</a>")]);
    }
    assert!(names.html.len() < 60 * 1024, "{} bytes", names.html.len());
    let latin = clerk.get("/speak?letters=latin").await;
    says(&latin, &["href=\"/speak/mam\"", "href=\"/speak/so\""]);
    assert!(latin.html.len() < 60 * 1024, "{} bytes", latin.html.len());

    let own = clerk.get("/speak/en").await;
    says(&own, &["You will not be asked about your immigration status.", "href=\"/ask?language=en\""]);
    is_silent_about(&own, &["We do not have these sentences"]);
    // There are no sentences in Mam, and that is said.
    let none = clerk.get("/speak/mam").await;
    says(&none, &["We do not have these sentences in Mam yet.", "<svg", "href=\"/ask?language=mam\""]);
    // Several languages are called Nahuatl by those who speak them: asking asks which.
    says(&clerk.get("/speak/nch").await, &["href=\"/ask?q=Nahuatl\""]);
    says(&clerk.get("/speak/unknown").await, &["href=\"/ask?language=unknown\""]);
    says(&clerk.get("/ask?language=unknown").await, &["value=\"unknown\" checked"]);
    for bad in ["/speak/qqq", "/speak/%00", "/speak/not%20a%20tag"] {
        assert_eq!(clerk.get(bad).await.status, 404, "{bad}");
    }
    assert_eq!(clerk.send(clerk.request(Method::POST, "/speak/ht")).await.status(), 405);
    server.finish().await;
}
