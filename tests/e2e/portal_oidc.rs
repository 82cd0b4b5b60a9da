//! Signing in at a real OpenID Connect provider.

use reqwest::Method;
use turjuman_access::oidc::ClientSettings;
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{IdentityProvider, Options, Server};

both_databases!(
    the_city_s_account_signs_in_with_its_roles,
    who_comes_back_twice_or_from_elsewhere_is_not_signed_in,
);

/// A server whose people sign in at the provider.
async fn city(database: TestDatabase, provider: &mut IdentityProvider, client: ClientSettings) -> Server {
    let sign_in = Some((provider.issuer.clone(), client));
    let server = Server::start_with(database, Options { sign_in, ..Options::default() }).await;
    provider.register(&server.running().public_url).await;
    server
}

async fn the_city_s_account_signs_in_with_its_roles(database: TestDatabase) {
    let Some(mut provider) = IdentityProvider::start().await else { return };
    let client = provider.client();
    let server = city(database, &mut provider, client).await;

    let clerk = server.browser();
    let page = clerk.get("/sign-out").await;
    assert!(page.html.contains("href=\"/sign-in/oidc\""), "{}", page.html);
    let led = clerk.get("/sign-in/oidc?to=%2Frequests").await;
    let back = provider.sign_in(&clerk, &led, "clerk").await;
    assert!(back.path.starts_with("/requests"), "{}: {}", back.path, back.html);
    assert!(clerk.cookie("turjuman").is_some());
    assert!(back.html.contains("href=\"/ask\"") && !back.html.contains("href=\"/board\""), "{}", back.html);

    let office = server.browser();
    let led = office.get("/sign-in/oidc").await;
    let back = provider.sign_in(&office, &led, "office").await;
    assert!(back.path.starts_with("/board"), "{}", back.path);

    // Whom the provider knows and the city gave no role here, and whoever belongs to another city.
    for account in ["stranger", "neighbour"] {
        let browser = server.browser();
        let led = browser.get("/sign-in/oidc").await;
        let back = provider.sign_in(&browser, &led, account).await;
        assert_eq!(back.status, 403, "{account}: {}", back.html);
        assert!(back.html.contains("not allowed to use this service yet"), "{}", back.html);
        assert!(browser.cookie("turjuman").is_none());
    }
    // Who thinks better of it is where they were.
    let browser = server.browser();
    let led = browser.get("/sign-in/oidc").await;
    let back = provider.sign_in(&browser, &led, "nobody").await;
    assert_eq!((back.status, back.path.as_str()), (200, "/sign-in"), "{}", back.html);
    server.finish().await;
}

async fn who_comes_back_twice_or_from_elsewhere_is_not_signed_in(database: TestDatabase) {
    let Some(mut provider) = IdentityProvider::start().await else { return };
    // A client without a secret: PKCE alone protects it.
    let client = provider.public_client();
    let server = city(database, &mut provider, client).await;
    let clerk = server.browser();
    let led = clerk.get("/sign-in/oidc").await;
    let done = clerk.form(&led.first_action().unwrap(), &[("name", "clerk")]);
    // Follow by hand until the way back to the portal.
    let mut next = clerk.send(done).await.headers()["location"].to_str().unwrap().to_owned();
    while !next.contains("/sign-in/oidc/back") {
        let step = clerk.send(clerk.request(Method::GET, &next)).await;
        next = step.headers()["location"].to_str().unwrap().to_owned();
    }
    // Another browser, to which somebody sent that address, is not signed in to the account; and the attempt is over.
    let other = server.browser();
    other.get("/sign-in").await;
    let lured = other.get(&next).await;
    assert_eq!(lured.status, 400, "{}", lured.html);
    assert!(other.cookie("turjuman").is_none());
    assert_eq!(clerk.get(&next).await.status, 400, "the attempt was used");

    let led = clerk.get("/sign-in/oidc").await;
    // The provider remembers them and leads straight back.
    assert!(led.path.starts_with("/ask"), "{}", led.path);
    for nonsense in ["", "?state=x&code=y", "?code=y", "?error=server_error"] {
        assert_eq!(clerk.get(&format!("/sign-in/oidc/back{nonsense}")).await.status, 400, "{nonsense}");
    }
    // Too late.
    let slow = server.browser();
    let led = slow.get("/sign-in/oidc").await;
    server.pass_minutes(15);
    assert_eq!(provider.sign_in(&slow, &led, "clerk").await.status, 400);
    server.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_provider_that_does_not_answer_leaves_the_other_ways() {
    let nobody = "http://127.0.0.1:9".to_owned();
    let client = ClientSettings { id: "turjuman".into(), secret: None, scopes: "openid".into() };
    let options = Options { sign_in: Some((nobody, client)), ..Options::default() };
    let server = Server::start_with(TestDatabase::sqlite(), options).await;
    let browser = server.browser();
    let page = browser.get("/sign-in/oidc").await;
    assert_eq!(page.status, 502, "{}", page.html);
    assert_eq!(browser.get("/sign-in").await.status, 200);
    server.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_provider_there_is_no_such_way() {
    let server = Server::start(TestDatabase::sqlite()).await;
    assert_eq!(server.browser().get("/sign-in/oidc").await.status, 404);
    assert_eq!(server.browser().get("/sign-in/oidc/back?state=x").await.status, 404);
    server.finish().await;
}
