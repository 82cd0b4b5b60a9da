//! Whom nothing but the inbox reaches: nothing is left to be delivered to them, and nobody has to look for it.

use turjuman_dispatch::model::{ChannelKind, Subject};
use turjuman_operations::inbox::{PreferencesField, PreferencesInput};
use turjuman_operations::notice::{Notice, Recipient};
use turjuman_operations::ports::{Page, Store};
use turjuman_test_databases::{TestDatabase, both_databases};

use crate::city::{City, clerk, interpreter};

both_databases!(a_notice_for_the_inbox_alone_waits_for_nobody);

async fn notices(city: &City, recipient: &Recipient) -> Vec<Notice> {
    let page = Page { before: None, limit: 100 };
    city.store.list_notices(city.desk.organization(), recipient, false, page).await.unwrap()
}

async fn waiting(city: &City, recipient: &Recipient) -> usize {
    let all = city.store.notices_unexpanded(city.desk.organization(), 100).await.unwrap();
    all.iter().filter(|notice| notice.recipient == *recipient).count()
}

async fn a_notice_for_the_inbox_alone_waits_for_nobody(database: TestDatabase) {
    let city = City::open(database).await;
    let ana = Recipient::Interpreter(city.interpreter("ana", &["ht"]).await);
    let ben = Recipient::Interpreter(city.interpreter("ben", &["ht"]).await);
    let wishes = PreferencesInput {
        locale: String::new(),
        channels: vec![ChannelKind::Email],
        email: "ben@interpreters.example".to_owned(),
        phone: String::new(),
        quiet_hours: Vec::new(),
        urgent_in_quiet_hours: false,
    };
    let fields: Vec<String> = PreferencesField::ALL
        .iter()
        .filter(|(field, _)| matches!(field, PreferencesField::Channels | PreferencesField::Email))
        .map(|(_, path)| (*path).to_owned())
        .collect();
    city.desk.update_preferences(&interpreter("ben"), &wishes, &fields).await.unwrap();

    city.submit("ht").await;
    city.pass(240).await;
    let to_ana = notices(&city, &ana).await;
    assert!(!to_ana.is_empty());
    assert!(to_ana.iter().all(|notice| notice.expanded_at == Some(notice.created_at)), "{to_ana:?}");
    let to_ben = notices(&city, &ben).await.len();
    assert!(to_ben > 0);
    assert_eq!(waiting(&city, &ben).await, to_ben);

    // The clerk was unknown at their first request, and is known from then on.
    let clerk = Recipient::Staff(Subject(clerk().caller.subject.0));
    let (told, still) = (notices(&city, &clerk).await.len(), waiting(&city, &clerk).await);
    city.submit("pt").await;
    city.pass(240).await;
    assert!(notices(&city, &clerk).await.len() > told);
    assert_eq!(waiting(&city, &clerk).await, still);

    // Without an address, choosing a channel changes nothing.
    let none = PreferencesInput { email: String::new(), ..wishes };
    city.desk.update_preferences(&interpreter("ben"), &none, &fields).await.unwrap();
    let (told, still) = (notices(&city, &ben).await.len(), waiting(&city, &ben).await);
    city.submit("ht").await;
    city.pass(240).await;
    assert!(notices(&city, &ben).await.len() > told);
    assert_eq!(waiting(&city, &ben).await, still);
}
