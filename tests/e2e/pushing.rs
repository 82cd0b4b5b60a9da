//! Push messages: to the browser in which somebody asked for them, opened there by packages that nobody here wrote (`http_ece`,
//! `PyJWT`), and to nobody else's.

use turjuman_operations::caller::Role;
use turjuman_proto::v1::{Channel, DeliveryState, ListNotificationsRequest};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{
    Browser, Options, Page, Person, PushService, Server, Subscription, answer, ask_by_phone, is_silent_about,
    says,
};

use crate::portal_phones::phone;

both_databases!(
    an_offer_comes_to_the_device_and_says_no_more_than_it_must,
    a_service_that_is_busy_is_asked_again_and_a_device_that_is_gone_is_forgotten,
    a_device_belongs_to_who_asked_with_it_last_until_they_sign_out,
    what_is_no_device_is_refused,
);

async fn start(database: TestDatabase) -> (Server, PushService) {
    let options = Options { push: true, ..Options::default() };
    (Server::start_with(database, options).await, PushService::start().await)
}

/// Asks for messages on a device, as the page's script does.
async fn ask(browser: &Browser, device: &Subscription) -> Page {
    let page = browser.get("/profile").await;
    says(&page, &["Messages on this device", "id=\"push-on\""]);
    let on = browser.submit_filled(&page, "/profile/devices", &device.fields()).await;
    assert_eq!((on.status, on.path.as_str()), (200, "/profile#devices"), "{}", on.html);
    says(&on, &["They are on."]);
    on
}

async fn an_offer_comes_to_the_device_and_says_no_more_than_it_must(database: TestDatabase) {
    let (server, mut service) = start(database).await;
    let layla = server.interpreter("layla", &["fr"]).await;
    let phone = server.browser_of("layla", Role::Interpreter).await;
    let device = service.device("phone").await;
    let page = phone.get("/profile").await;
    ask(&phone, &device).await;
    let request = server.clerk().submit(ask_by_phone("French")).await;
    let offer = layla.watch_offers().await.sent(&request.id).await;
    let push = service.push().await;
    assert_eq!(push["device"], "phone");
    let told = &push["told"];
    assert_eq!(told["title"], "Needed now: French, by phone");
    assert_eq!(told["open"], format!("/offers/{}", offer.id));
    assert_eq!((&told["lang"], &told["dir"]), (&"en-US".into(), &"ltr".into()));
    assert_eq!(push["urgency"], "high");
    assert!(push["ttl"].as_str().and_then(|ttl| ttl.parse::<i64>().ok()).is_some_and(|ttl| ttl <= 120));
    // What it is for and where are for the page that it opens.
    for word in ["Counter", "clerk", "layla", turjuman_tests::DEPARTMENT] {
        assert!(!push["text"].as_str().unwrap_or_default().contains(word), "{push:#}");
    }
    let key = push["key"].as_str().unwrap();
    assert!(page.html.contains(&format!("data-key=\"{key}\"")), "the browser subscribed with another key");
    assert_eq!(push["claims"]["sub"], "mailto:desk@city.example");

    // What comes after replaces it, on the way and on the screen; and the sender is known after a restart.
    layla.accept(&offer.id).await.unwrap();
    let confirmed = service.push().await;
    assert_eq!((&confirmed["topic"], &confirmed["told"]["tag"]), (&push["topic"], &told["tag"]));
    assert_eq!(confirmed["told"]["open"], "/inbox");
    assert_eq!(deliveries(&layla, Channel::Push).await, [DeliveryState::Delivered; 2]);
    server.finish().await;
}

async fn a_service_that_is_busy_is_asked_again_and_a_device_that_is_gone_is_forgotten(
    database: TestDatabase,
) {
    let (server, mut service) = start(database).await;
    let layla = server.interpreter("layla", &["fr"]).await;
    let phone = server.browser_of("layla", Role::Interpreter).await;
    let device = service.device("phone").await;
    ask(&phone, &device).await;
    service.answers(429, serde_json::json!({ "Retry-After": "20" })).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("French")).await;
    let first = service.push().await;
    assert!(service.is_silent().await, "not again at once");
    server.pass_minutes(1);
    service.is_behind(1).await;
    let again = service.push().await;
    assert_eq!(again["told"], first["told"], "the same message");
    clerk.cancel(&request.id).await.unwrap();
    assert!(service.is_silent().await, "that nobody is needed any more makes no telephone ring");

    service.answers(410, serde_json::json!({})).await;
    let request = clerk.submit(ask_by_phone("French")).await;
    layla.watch_offers().await.sent(&request.id).await;
    service.push().await;
    let page = forgotten(&phone).await;
    says(&page, &["id=\"push-on\""]);
    clerk.cancel(&request.id).await.unwrap();
    assert!(service.is_silent().await, "nobody is told on a device that is gone");
    let states = deliveries(&layla, Channel::Push).await;
    assert_eq!(states.iter().filter(|state| **state == DeliveryState::GivenUp).count(), 1, "{states:?}");
    server.finish().await;
}

/// The page of settings, once it knows no device.
async fn forgotten(browser: &Browser) -> Page {
    for _ in 0..200 {
        let page = browser.get("/profile").await;
        if !page.html.contains("They are on.") {
            return page;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the device is not forgotten");
}

async fn a_device_belongs_to_who_asked_with_it_last_until_they_sign_out(database: TestDatabase) {
    let (server, mut service) = start(database).await;
    server.interpreter("layla", &["fr"]).await;
    server.interpreter("rosa", &["es"]).await;
    let layla = server.browser_of("layla", Role::Interpreter).await;
    let rosa = server.browser_of("rosa", Role::Interpreter).await;
    let shared = service.device("shared").await;
    ask(&layla, &shared).await;
    // Her other browser shows it among the others, and can turn it off there.
    let elsewhere = server.browser_of("layla", Role::Interpreter).await;
    says(&elsewhere.get("/profile").await, &["Your other devices", "On since"]);
    ask(&rosa, &shared).await;
    is_silent_about(&layla.get("/profile").await, &["They are on."]);
    let clerk = server.clerk();
    clerk.submit(ask_by_phone("French")).await;
    assert!(service.is_silent().await, "what is for one is not told to the other");
    clerk.submit(ask_by_phone("Spanish")).await;
    assert_eq!(service.push().await["told"]["title"], "Needed now: Spanish, by phone");

    let page = rosa.get("/sign-out").await;
    rosa.submit(&page, "/sign-out", &[]).await;
    rosa.sign_in(&server.sign_in_link("rosa", Role::Interpreter).await).await;
    is_silent_about(&rosa.get("/profile").await, &["They are on.", "Your other devices"]);
    clerk.submit(ask_by_phone("Spanish")).await;
    assert!(service.is_silent().await, "whoever uses the browser next is not told");

    // A lost telephone is silent once its owner signs out everywhere.
    ask(&layla, &service.device("lost").await).await;
    let page = elsewhere.get("/sign-out").await;
    elsewhere.submit(&page, "/sign-out", &[("everywhere", "yes")]).await;
    let again = server.browser_of("layla", Role::Interpreter).await;
    is_silent_about(&again.get("/profile").await, &["Your other devices"]);
    server.finish().await;
}

async fn what_is_no_device_is_refused(database: TestDatabase) {
    let (server, mut service) = start(database).await;
    let clerk = server.browser_of("clerk", Role::Requester).await;
    let good = service.device("desk").await;
    let page = clerk.get("/profile").await;
    for wrong in [
        Subscription { address: "http://10.0.0.1/push".into(), ..good.clone() },
        Subscription { address: String::new(), ..good.clone() },
        Subscription { address: format!("https://push.example/{}", "x".repeat(1100)), ..good.clone() },
        Subscription { public_key: good.secret.clone(), ..good.clone() },
        Subscription { secret: "short".into(), ..good.clone() },
    ] {
        let refused = clerk.submit_filled(&page, "/profile/devices", &wrong.fields()).await;
        assert_eq!(refused.status, 422, "{wrong:?}: {}", refused.html);
    }
    // Staff are told as well, and saving other settings turns nothing off.
    ask(&clerk, &good).await;
    let page = clerk.get("/profile").await;
    says(&clerk.submit(&page, "/profile", &[("locale", "ht")]).await, &["They are on."]);
    let request = server.clerk().submit(ask_by_phone("Welsh")).await;
    assert_eq!(service.push().await["told"]["lang"], "ht");
    server.clerk().cancel(&request.id).await.unwrap();

    // Where the city has none, nobody is offered any.
    let without = Server::start(TestDatabase::sqlite()).await;
    let clerk = without.browser_of("clerk", Role::Requester).await;
    is_silent_about(&clerk.get("/profile").await, &["Messages on this device"]);
    without.finish().await;
    server.finish().await;
}

/// A browser cannot be subscribed at a push service of a test, so that one call is answered by the test; all else is real.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_button_asks_the_browser_and_the_worker_shows_what_comes() {
    let (server, mut service) = start(TestDatabase::sqlite()).await;
    server.interpreter("layla", &["fr"]).await;
    let phone = phone(&server, "layla", Role::Interpreter, "en-US,en").await;
    phone.open("/profile").await;
    let device = service.device("phone").await;
    let answered = serde_json::json!({ "endpoint": device.address, "keys": { "p256dh": device.public_key, "auth": device.secret } });
    phone
        .run(&format!(
            "Notification.requestPermission = async () => 'denied'; window.asked = []; \
             PushManager.prototype.getSubscription = async () => null; \
             PushManager.prototype.subscribe = async (how) => {{ window.asked.push(how.userVisibleOnly, how.applicationServerKey.length); \
                 return {{ toJSON: () => ({answered}) }}; }}; return true"
        ))
        .await;
    phone.tap("#push-on button").await;
    phone.until("it says why", "return !document.getElementById('push-denied').hidden").await;
    phone.run("Notification.requestPermission = async () => 'granted'; return true").await;
    phone.tap("#push-on button").await;
    phone.shows("They are on.").await;
    let worker = "return (await navigator.serviceWorker.getRegistrations()).map((one) => new URL(one.active.scriptURL).pathname).join()";
    assert_eq!(phone.text_of(&format!("return (async () => {{ {worker} }})()")).await, "/push-worker.js");
    assert_eq!(phone.complaints(&[]).await, [""; 0]);
    server.clerk().submit(ask_by_phone("French")).await;
    assert_eq!(service.push().await["told"]["title"], "Needed now: French, by phone");
    phone.tap("form[action$=forget] button").await;
    phone.until("it is off", "return !!document.getElementById('push-on')").await;
    server.finish().await;
}

/// How their notices went over a channel.
async fn deliveries(person: &Person, channel: Channel) -> Vec<DeliveryState> {
    let mut last = Vec::new();
    for _ in 0..200 {
        let input = ListNotificationsRequest::default();
        let listed = answer(person.notifications().list_notifications(input)).await.unwrap().notifications;
        let of_it = listed.iter().flat_map(|one| &one.deliveries).filter(|one| one.channel() == channel);
        last = of_it.map(|one| one.state()).collect();
        if !last.is_empty() && !last.contains(&DeliveryState::Pending) {
            return last;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("they are not all settled: {last:?}");
}
