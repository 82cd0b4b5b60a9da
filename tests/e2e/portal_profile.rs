//! What a person was told and how they want to be told: the inbox, the settings, the private address of the calendar.

use turjuman_operations::caller::Role;
use turjuman_proto::v1::{Channel, GetPreferencesRequest, NotificationKind, Preferences};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Browser, Page, Person, Server, answer, ask_by_phone, is_silent_about, says};

both_databases!(
    the_inbox_says_what_was_told_in_the_language_of_the_page,
    settings_are_saved_and_what_is_wrong_stands_beside_them,
    a_calendar_has_an_address_that_is_shown_once,
);

async fn the_inbox_says_what_was_told_in_the_language_of_the_page(database: TestDatabase) {
    let server = Server::start(database).await;
    let amina = server.interpreter("amina", &["ar"]).await;
    let jean = server.interpreter("jean", &["ht"]).await;
    let phone = server.browser_of("amina", Role::Interpreter).await;
    says(&phone.get("/inbox").await, &["There is nothing here yet.", "data-live=\"/inbox/live?after="]);
    server.clerk().submit(ask_by_phone("ar")).await;
    let offer = amina.watch_inbox().await.kind(NotificationKind::OfferMade).await;
    let page = phone.get("/inbox").await;
    says(
        &page,
        &[
            "Needed now: Arabic, by phone",
            "Counter service",
            ">New</span>",
            &format!("/offers/{}", offer.offer_id),
        ],
    );
    let read = format!("/inbox/{}/read", offer.id);
    let once = phone.submit(&page, &read, &[]).await;
    assert_eq!((once.status, once.path.as_str()), (200, "/inbox"));
    is_silent_about(&once, &[">New</span>", &read]);
    assert_eq!(phone.submit(&page, &read, &[]).await.status, 200, "to read twice is to read");

    let accepted = amina.accept(&offer.offer_id).await.unwrap();
    amina.watch_inbox().await.kind(NotificationKind::AssignmentConfirmed).await;
    let page = phone.get("/inbox").await;
    says(&page, &[">New</span>", &format!("/assignments/{}", accepted.id), "+19735550142"]);
    let all = phone.submit(&page, "/inbox/read", &[]).await;
    is_silent_about(&all, &[">New</span>"]);
    // The language of the page, and not that of the messages.
    let arabic = Browser::new(&format!("http://{}", server.address()), "ar");
    arabic.sign_in(&server.sign_in_link("amina", Role::Interpreter).await).await;
    says(&arabic.get("/inbox").await, &["lang=\"ar\" dir=\"rtl\">"]);

    let other = server.browser_of("jean", Role::Interpreter).await;
    let own = other.get("/inbox").await;
    says(&own, &["There is nothing here yet."]);
    let hidden = own.hidden("/reading-language");
    let hidden: Vec<(&str, &str)> = hidden.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    assert_eq!(other.post(&read, &hidden).await.status, 404);
    for nonsense in ["/inbox?before=x", "/inbox?before=off_1"] {
        assert_eq!(other.get(nonsense).await.status, 404, "{nonsense}");
    }
    assert!(jean.inbox().await.is_empty());
    server.finish().await;
}

async fn preferences(person: &Person) -> Preferences {
    let kept = answer(person.notifications().get_preferences(GetPreferencesRequest::default())).await;
    kept.unwrap().preferences.unwrap()
}

async fn settings_are_saved_and_what_is_wrong_stands_beside_them(database: TestDatabase) {
    let server = Server::start(database).await;
    let amina = server.interpreter("amina", &["ar"]).await;
    let phone = server.browser_of("amina", Role::Interpreter).await;
    let page = phone.get("/profile").await;
    assert_eq!(page.heading(), "My settings");
    says(&page, &["href=\"/profile\" aria-current=\"page\"", "href=\"/inbox\""]);
    // There is no address yet: what was chosen before waits for one.
    is_silent_about(&page, &["name=\"by-email\" value=\"yes\" checked"]);
    let same = phone.submit(&page, "/profile", &[("locale", "en-US")]).await;
    assert_eq!(same.status, 200);
    assert_eq!(preferences(&amina).await.channels, [i32::from(Channel::Email)]);
    let page = phone.get("/profile").await;
    let wrong = [
        ("locale", "ht"),
        ("by-email", "yes"),
        ("email", "amina at home"),
        ("by-sms", "yes"),
        ("phone", "call me"),
        ("quiet-from", "22:00"),
        ("quiet-until", ""),
        ("quiet-from", "07:00"),
        ("quiet-until", "07:00"),
    ];
    let refused = phone.submit(&page, "/profile", &wrong).await;
    assert_eq!(refused.status, 422);
    says(
        &refused,
        &[
            "Nothing was saved.",
            "id=\"email-problem\">This is not an e-mail address.",
            "id=\"phone-problem\">Give a phone number with its area code",
            "id=\"quiet-1-problem\">Give both times",
            "id=\"quiet-2-problem\">Give two different times.",
            "value=\"amina at home\"",
            "value=\"call me\"",
            "value=\"22:00\"",
            "value=\"ht\" lang=\"ht\" dir=\"ltr\" selected",
        ],
    );
    let missing = phone.submit(&page, "/profile", &[("by-email", "yes"), ("by-sms", "yes")]).await;
    assert_eq!(missing.status, 422);
    says(&missing, &["Give the address to which we write.", "Give the number to which we write."]);
    assert_eq!(preferences(&amina).await.locale, "en-US", "nothing is half saved");

    let good = [
        ("locale", "ht"),
        ("email", "amina@example.org"),
        ("by-sms", "yes"),
        ("phone", "(973) 555-0177"),
        ("quiet-from", "22:00"),
        ("quiet-until", "07:00"),
        ("quiet-from", ""),
        ("quiet-until", ""),
        ("urgent", "yes"),
    ];
    let saved = phone.submit(&refused, "/profile", &good).await;
    assert_eq!((saved.status, saved.path.as_str()), (200, "/profile?saved=yes"));
    says(
        &saved,
        &["Your settings are saved.", "value=\"+19735550177\"", "value=\"22:00\"", "lang=\"en-US\""],
    );
    let kept = preferences(&amina).await;
    assert_eq!((kept.locale.as_str(), kept.email.as_str()), ("ht", "amina@example.org"));
    assert_eq!((kept.channels, kept.urgent_in_quiet_hours), (vec![Channel::Sms.into()], true));
    assert_eq!((kept.quiet_hours[0].from.as_str(), kept.quiet_hours.len()), ("22:00", 1));
    server.finish().await;
}

async fn a_calendar_has_an_address_that_is_shown_once(database: TestDatabase) {
    let server = Server::start(database).await;
    server.interpreter("amina", &["ar"]).await;
    let phone = server.browser_of("amina", Role::Interpreter).await;
    let page = phone.get("/profile").await;
    says(&page, &["Your calendar has no address yet."]);
    let made = phone.submit(&page, "/profile/calendar/renew", &[]).await;
    let address = address(&made);
    assert_eq!(phone.get(&address).await.status, 200);
    let twice = phone.submit(&page, "/profile/calendar/renew", &[]).await;
    says(&twice, &["The address was made before and is not shown again."]);
    assert_eq!(phone.get(&address).await.status, 200, "a form that is sent twice acts once");
    let page = phone.get("/profile").await;
    says(&page, &["Your calendar has an address."]);
    is_silent_about(&page, &["/calendar/int_"]);
    let renewed = phone.submit(&page, "/profile/calendar/renew", &[]).await;
    assert_eq!(phone.get(&address).await.status, 404);
    let fresh = self::address(&renewed);
    let gone = phone.submit(&renewed, "/profile/calendar/revoke", &[]).await;
    says(&gone, &["Your calendar has no address yet."]);
    assert_eq!(phone.get(&fresh).await.status, 404);
    // Staff have settings as well, and no calendar.
    let clerk = server.browser_of("clerk", Role::Requester).await;
    let page = clerk.get("/profile").await;
    assert_eq!(page.status, 200);
    is_silent_about(&page, &["/profile/calendar"]);
    server.finish().await;
}

/// The address of the calendar that a page shows.
fn address(page: &Page) -> String {
    let rest = page.html.split("class=\"address\" dir=\"ltr\">").nth(1);
    rest.unwrap_or_else(|| panic!("no address:\n{}", page.html)).split('<').next().unwrap().to_owned()
}
