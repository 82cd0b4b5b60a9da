//! What is around every page of the portal: its headers, its forms, its language, its live stream, and what is said when
//! something does not work.

use std::time::Duration;

use reqwest::Method;
use turjuman_operations::caller::Role;
use turjuman_proto::v1::ResolveLanguageRequest;
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Browser, Server, answer, interpreter};

both_databases!(a_forged_form_changes_nothing, a_page_is_read_in_the_language_that_was_chosen);

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

async fn a_forged_form_changes_nothing(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.browser_of("clerk", Role::Requester).await;
    let other = server.browser_of("other", Role::Requester).await;
    let theirs = other.get("/sign-out").await.hidden("/sign-out");
    let own = clerk.get("/sign-out").await.hidden("/sign-out");
    let value = |fields: &[(String, String)], name: &str| {
        fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone()).unwrap()
    };
    for forged in ["", "x", &value(&theirs, "csrf"), &value(&own, "key")] {
        let answer = clerk.post("/sign-out", &[("csrf", forged)]).await;
        assert_eq!((answer.status, answer.heading().as_str()), (403, "This page was too old"), "{forged}");
    }
    // The right mark, but the browser says that the form is on somebody else's page.
    let mark = value(&own, "csrf");
    let elsewhere = clerk.form("/sign-out", &[("csrf", &mark)]).header("sec-fetch-site", "cross-site");
    assert_eq!(clerk.send(elsewhere).await.status(), 403);
    // What is no form at all.
    let json = clerk.request(Method::POST, "/sign-out").header("content-type", "application/json").body("{}");
    assert_eq!(clerk.send(json).await.status(), 415);
    let nothing = clerk.request(Method::POST, "/sign-out");
    assert_eq!(clerk.send(nothing).await.status(), 415);
    // Too much of it.
    let large = "x".repeat(70_000);
    let large = clerk.post("/sign-out", &[("csrf", &mark), ("x", &large)]).await;
    assert_eq!((large.status, large.heading().as_str()), (413, "This was too much at once"));
    assert_eq!(clerk.get("/sign-out").await.status, 200, "they are still signed in");
    server.finish().await;
}

async fn a_page_is_read_in_the_language_that_was_chosen(database: TestDatabase) {
    let server = Server::start(database).await;
    let browser = Browser::new(&format!("http://{}", server.address()), "ht, fr;q=0.5");
    let page = browser.get("/sign-in").await;
    assert!(page.html.contains("<html lang=\"ht\" dir=\"ltr\""), "{}", page.html);
    assert!(
        page.html.contains("<option value=\"ar\" lang=\"ar\" dir=\"rtl\">العربية</option>"),
        "{}",
        page.html
    );
    let to = [("locale", "ar"), ("to", "/sign-in?to=%2Fask")];
    let chosen = browser.submit(&page, "/reading-language", &to).await;
    assert!(chosen.html.contains("<html lang=\"ar\" dir=\"rtl\""), "{}", chosen.html);
    assert!(browser.get("/no/such/page").await.html.contains("<html lang=\"ar\" dir=\"rtl\""));
    for (locale, to) in [("xx", "/"), ("", "/"), ("ar", "//evil.example/")] {
        let fields = [("locale", locale), ("to", to)];
        let answer = browser.submit(&chosen, "/reading-language", &fields).await;
        assert!(answer.status == 415 || answer.path == "/sign-in", "{locale} {to}: {}", answer.path);
    }
    // Only with a form: nobody changes another's language with a link.
    assert_eq!(browser.get("/reading-language").await.status, 405);
    server.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_answer_has_its_headers() {
    let server = Server::start(TestDatabase::sqlite()).await;
    let link = server.sign_in_link("office", Role::Coordinator).await;
    let (guest, clerk) = (server.browser(), server.browser_of("clerk", Role::Requester).await);
    let mut answers =
        vec![clerk.get("/sign-out").await, guest.get(&link).await, guest.post("/sign-in", &[]).await];
    for path in ["/sign-in", "/sign-in/x", "/no/such/page", "/sign-in/sent", "/static/x/y", "/sign-out/x?y=z"]
    {
        answers.push(guest.get(path).await);
    }
    for answer in &answers {
        assert_eq!(answer.header("content-security-policy"), POLICY, "{}", answer.path);
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{}", answer.path);
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{}", answer.path);
        assert_eq!(answer.header("cache-control"), "no-store", "{}", answer.path);
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "{}", answer.path);
        let html = &answer.html;
        assert_eq!(html.matches("<h1>").count(), 1, "{html}");
        for inline in ["<style", " style=", " onclick", "javascript:", "<script>"] {
            assert!(!html.contains(inline), "{inline} in {html}");
        }
        for tag in html.split("src=\"").skip(1).chain(html.split("href=\"").skip(1)) {
            assert!(tag.starts_with('/') || tag.starts_with('#'), "it comes from elsewhere: {}", &tag[..60]);
        }
    }
    for (answer, status) in answers.iter().zip([200, 200, 405, 200, 410, 404, 200, 404, 404]) {
        assert_eq!(answer.status, status, "{}", answer.path);
    }

    let page = guest.get("/sign-in").await;
    let css = page.html.split("href=\"/static/").nth(1).unwrap().split('"').next().unwrap();
    let sheet = guest.get(&format!("/static/{css}")).await;
    assert_eq!(sheet.header("content-type"), "text/css; charset=utf-8");
    assert_eq!(sheet.header("cache-control"), "public, max-age=31536000, immutable");
    assert!(sheet.html.contains("--accent:#0b5cad"), "{}", sheet.html);
    let old = guest.get("/static/before-the-upgrade/portal.css").await;
    assert_eq!((old.status, old.header("cache-control")), (200, "no-store"));

    let cookie = guest.send(server.browser().request(Method::GET, "/sign-in")).await;
    let cookie = cookie.headers()["set-cookie"].to_str().unwrap().to_owned();
    assert!(
        cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"),
        "{cookie}"
    );
    server.finish().await;
}

/// A page with all that it needs, as somebody fetches it who was never here: on a bad connection it comes in seconds.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_first_page_is_small() {
    const MOST: usize = 60 * 1024;
    let server = Server::start(TestDatabase::sqlite()).await;
    server.enrol(interpreter("amina", &["ar"])).await;
    for (subject, role, path) in [
        ("clerk", Role::Requester, "/ask"),
        ("clerk", Role::Requester, "/requests"),
        ("amina", Role::Interpreter, "/offers"),
        ("amina", Role::Interpreter, "/inbox"),
        ("amina", Role::Interpreter, "/availability"),
        ("office", Role::Coordinator, "/board"),
        ("auditor", Role::Auditor, "/figures"),
    ] {
        let browser = server.browser_of(subject, role).await;
        let page = browser.get(path).await;
        assert_eq!((page.status, page.html.matches("rel=\"stylesheet\"").count()), (200, 1), "{path}");
        let mut total = page.html.len();
        for asset in page.html.split("=\"/static/").skip(1) {
            let asset = asset.split('"').next().unwrap();
            total += browser.get(&format!("/static/{asset}")).await.html.len();
        }
        eprintln!("{path}: {} bytes of page, {total} bytes with all that it needs", page.html.len());
        assert!(total <= MOST, "{path}: {total} bytes");
    }
    server.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn grpc_is_served_on_the_same_port() {
    let server = Server::start(TestDatabase::sqlite()).await;
    server.enrol(interpreter("amina", &["ar"])).await;
    let input = ResolveLanguageRequest { input: "kreyol".into() };
    answer(server.clerk().languages().resolve_language(input)).await.unwrap();
    assert_eq!(server.browser().get("/sign-in").await.status, 200);
    let program = reqwest::get(format!("http://{}/", server.address())).await.unwrap();
    assert!(program.text().await.unwrap().contains("gRPC"));
    server.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hundreds_of_pages_at_once_are_all_answered() {
    let server = Server::start(TestDatabase::sqlite()).await;
    let clerk = server.browser_of("clerk", Role::Requester).await;
    let pages = (0..300).map(|_| {
        let clerk = clerk.clone();
        tokio::spawn(async move { clerk.get("/sign-out").await.status })
    });
    let pages: Vec<_> = pages.collect();
    for page in pages {
        let status = tokio::time::timeout(Duration::from_secs(20), page).await.unwrap().unwrap();
        assert!(status == 200 || status == 503, "{status}");
    }
    server.finish().await;
}
