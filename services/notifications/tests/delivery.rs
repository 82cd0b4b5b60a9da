//! From a committed notice to what a real mail server receives, on a real store in hand-set time.
#![allow(clippy::unwrap_used)]

#[path = "support/desk.rs"]
#[allow(dead_code, unreachable_pub, reason = "shared by several suites, each of which uses a part")]
mod desk;
#[path = "support/smtp.rs"]
mod smtp;

use std::sync::Arc;
use std::time::Duration;

use desk::Desk;
use jiff::{SignedDuration, ToSpan};
use smtp::SmtpServer;
use tokio_util::sync::CancellationToken;
use turjuman_dispatch::model::{ChannelKind, Offer, OfferState, QuietHours};
use turjuman_notifications::{Counts, NotificationsConfig};
use turjuman_operations::notice::{DeliveryState, NoticeContent};
use turjuman_operations::ports::{Clock, Store};

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_is_in_the_inbox_and_arrives_by_mail_in_the_readers_language() {
    let desk = Desk::new("amina@interpreters.example", Vec::new()).await;
    let mut server = SmtpServer::start().await;
    let worker = desk.with_email(server.port);
    let id = desk.tell_amina(desk.offer_made()).await;

    let counts = worker.run_due(desk.clock.now()).await.unwrap();
    let by_locale = [("ht".to_owned(), 1)].into();
    assert_eq!(counts, Counts { expanded: 1, by_locale, pending: 1, delivered: 1, ..Counts::default() });
    let message = server.message().await;
    assert_eq!(message["headers"]["content-language"], "ht");
    let notice = desk.store.notice(&desk::organization(), id).await.unwrap().unwrap();
    let told = worker.render_for(&notice, ChannelKind::Email).await.unwrap();
    assert_eq!(message["subject"], told.subject);
    assert_eq!(message["body"].as_str().unwrap().replace("\r\n", "\n").trim_end(), told.body.trim_end());
    assert!(told.fell_back.is_none());
    assert!(told.body.contains("920 Broad St"), "{}", told.body);
    let inbox = worker.render_for(&notice, ChannelKind::Inbox).await.unwrap();
    assert_eq!(inbox.locale.to_string(), "ht");

    let deliveries = desk.deliveries(id).await;
    assert_eq!(
        deliveries.iter().map(|d| d.channel).collect::<Vec<_>>(),
        [ChannelKind::Inbox, ChannelKind::Email]
    );
    assert!(deliveries.iter().all(|d| d.state == DeliveryState::Delivered && d.attempts == 1));
    assert_eq!(message["message_id"], format!("<{}.turjuman@city.example>", deliveries[1].id));
    assert!(worker.run_due(desk.clock.now()).await.unwrap().is_empty(), "nothing is done twice");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_mail_server_everything_is_in_the_inbox() {
    let desk = Desk::new("amina@interpreters.example", Vec::new()).await;
    let id = desk.tell_amina(desk.offer_made()).await;
    let searching = NoticeContent::RequestSearching {
        language: desk.offer.language.clone(),
        asked: 3,
        starts_at: desk.request.interval.start,
        immediate: false,
    };
    desk.tell_clerk(searching).await;
    let counts = desk.inbox_only().run_due(desk.clock.now()).await.unwrap();
    let by_locale = [("es-US".to_owned(), 1), ("ht".to_owned(), 1)].into();
    assert_eq!(counts, Counts { expanded: 2, by_locale, ..Counts::default() });
    assert_eq!(desk.deliveries(id).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_put_off_goes_out_later() {
    let desk = Desk::new("flaky@interpreters.example", Vec::new()).await;
    let mut server = SmtpServer::start().await;
    let worker = desk.with_email(server.port);
    let id = desk.tell_amina(desk.offer_made()).await;

    assert_eq!(worker.run_due(desk.clock.now()).await.unwrap().retried, 1);
    let waiting = desk.mail(id).await;
    assert_eq!((waiting.state, waiting.attempts), (DeliveryState::Pending, 1));
    assert_eq!(waiting.last_error.as_deref(), Some("the mail server put it off (451 4.3.0)"));
    let due = waiting.next_attempt_at.unwrap();
    let wait = due.duration_since(desk.clock.now()).as_secs();
    assert!((9..=11).contains(&wait), "{wait} s");
    assert_eq!(worker.next_due().await.unwrap(), Some(due));

    assert!(worker.run_due(due - 1.second()).await.unwrap().is_empty(), "not before its time");
    desk.clock.set(due);
    assert_eq!(worker.run_due(due).await.unwrap().delivered, 1);
    server.message().await;
    let done = desk.mail(id).await;
    assert_eq!((done.state, done.attempts, done.next_attempt_at), (DeliveryState::Delivered, 2, None));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_for_good_and_what_never_works_is_given_up_with_a_reason() {
    let server = SmtpServer::start().await;
    let desk = Desk::new("gone@interpreters.example", Vec::new()).await;
    let id = desk.tell_amina(desk.offer_made()).await;
    assert_eq!(desk.with_email(server.port).run_due(desk.clock.now()).await.unwrap().given_up, 1);
    let ended = desk.mail(id).await;
    assert_eq!((ended.state, ended.attempts), (DeliveryState::GivenUp, 1));
    assert_eq!(ended.last_error.as_deref(), Some("the mail server refused it for good (550 5.1.1)"));

    let desk = Desk::new("busy@interpreters.example", Vec::new()).await;
    let worker = desk.with_email(server.port);
    let id = desk.tell_amina(desk.released()).await;
    let mut total = Counts::default();
    for _ in 0..20 {
        total += worker.run_due(desk.clock.now()).await.unwrap();
        match worker.next_due().await.unwrap() {
            Some(due) => desk.clock.set(due),
            None => break,
        }
    }
    assert_eq!((total.retried, total.given_up), (7, 1));
    let ended = desk.mail(id).await;
    assert_eq!((ended.state, ended.attempts), (DeliveryState::GivenUp, 8));
    assert!(!ended.last_error.unwrap().contains('@'));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_that_is_no_longer_open_is_not_mailed() {
    let desk = Desk::new("amina@interpreters.example", Vec::new()).await;
    let mut server = SmtpServer::start().await;
    let id = desk.tell_amina(desk.offer_made()).await;
    let taken = Offer { version: 2, state: OfferState::Withdrawn, ..desk.offer.clone() };
    desk.put(taken).await;
    assert_eq!(desk.with_email(server.port).run_due(desk.clock.now()).await.unwrap().superseded, 1);
    assert_eq!(desk.mail(id).await.state, DeliveryState::Superseded);
    assert!(server.is_silent().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_urgent_waits_for_the_end_of_quiet_hours() {
    let night = QuietHours { from: "22:00".parse().unwrap(), until: "07:00".parse().unwrap() };
    let desk = Desk::new("amina@interpreters.example", vec![night]).await;
    let mut server = SmtpServer::start().await;
    let worker = desk.with_email(server.port);
    // 23:00 in Newark; the session is more than a day ahead.
    desk.clock.set("2026-03-03T04:00:00Z".parse().unwrap());
    let id = desk.tell_amina(desk.released()).await;
    assert_eq!(worker.run_due(desk.clock.now()).await.unwrap().delivered, 0);
    let morning = "2026-03-03T12:00:00Z".parse().unwrap();
    assert_eq!(desk.mail(id).await.next_attempt_at, Some(morning));
    assert!(server.is_silent().await);
    desk.clock.set(morning);
    assert_eq!(worker.run_due(morning).await.unwrap().delivered, 1);

    // 23:00 on the eve: it should not wait, but she never agreed to be woken.
    desk.clock.set("2026-03-05T04:00:00Z".parse().unwrap());
    desk.tell_amina(desk.released()).await;
    assert_eq!(worker.run_due(desk.clock.now()).await.unwrap().delivered, 0);
    let mut agreeing = desk.interpreter.clone();
    agreeing.version += 1;
    agreeing.preferences.urgent_in_quiet_hours = true;
    desk.put(agreeing).await;
    desk.tell_amina(desk.released()).await;
    assert_eq!(worker.run_due(desk.clock.now()).await.unwrap().delivered, 1, "now she has");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_replicas_send_one_message() {
    let desk = Desk::new("amina@interpreters.example", Vec::new()).await;
    let mut server = SmtpServer::start().await;
    let (one, other) = (desk.with_email(server.port), desk.with_email(server.port));
    for _ in 0..80 {
        desk.tell_amina(desk.released()).await;
    }
    let now = desk.clock.now();
    let (one, other) = tokio::join!(one.run_due(now), other.run_due(now));
    let mut total = one.unwrap();
    total += other.unwrap();
    // Each may have left to the other what it saw too late; a last look takes what is left.
    total += desk.with_email(server.port).run_due(now).await.unwrap();
    assert_eq!((total.expanded, total.delivered), (80, 80));
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..80 {
        assert!(seen.insert(server.message().await["message_id"].as_str().unwrap().to_owned()), "twice");
    }
    assert!(server.is_silent().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crash_while_sending_makes_one_repeat_with_the_same_message_id() {
    let desk = Desk::new("slow@interpreters.example", Vec::new()).await;
    let mut server = SmtpServer::start().await;
    let id = desk.tell_amina(desk.offer_made()).await;
    let dying = desk.with_email(server.port);
    // The server has taken the message and is about to say so; the process goes away.
    let crashed = tokio::time::timeout(Duration::from_secs(2), dying.run_due(desk.clock.now())).await;
    assert!(crashed.is_err(), "the server was not slow enough");
    let first = server.message().await;
    let waiting = desk.mail(id).await;
    assert_eq!((waiting.state, waiting.attempts), (DeliveryState::Pending, 1));

    let restarted = desk.with_email(server.port);
    assert!(restarted.run_due(desk.clock.now()).await.unwrap().is_empty(), "the claim still holds");
    desk.clock.advance(SignedDuration::from_mins(3));
    assert_eq!(restarted.run_due(desk.clock.now()).await.unwrap().delivered, 1);
    assert_eq!(server.message().await["message_id"], first["message_id"]);
    assert!(server.is_silent().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crash_among_many_leaves_one_in_doubt() {
    let desk = Desk::new("amina@interpreters.example", Vec::new()).await;
    let mut server = SmtpServer::start().await;
    let config = NotificationsConfig { turn_milliseconds: 60_000, ..NotificationsConfig::default() };
    let dying = desk.with_email_and(server.port, config);
    for _ in 0..60 {
        desk.tell_amina(desk.released()).await;
    }
    let now = desk.clock.now();
    let task = tokio::spawn(async move { dying.run_due(now).await });
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..10 {
        seen.insert(server.message().await["message_id"].to_string());
    }
    task.abort();
    assert!(task.await.unwrap_err().is_cancelled(), "it was done before it was ended");
    desk.clock.advance(SignedDuration::from_mins(3));
    desk.with_email(server.port).run_due(desk.clock.now()).await.unwrap();
    let mut twice = 0;
    while seen.len() < 60 {
        twice += usize::from(!seen.insert(server.message().await["message_id"].to_string()));
    }
    assert!(twice <= 1, "{twice} went out twice");
    assert!(server.is_silent().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_hangs_holds_up_nobody() {
    let desk = Desk::new("stuck@interpreters.example", Vec::new()).await;
    let mut server = SmtpServer::start().await;
    desk.tell_amina(desk.released()).await;
    desk.tell_clerk(desk.released()).await;
    let worker = desk.with_email(server.port);
    let now = desk.clock.now();
    let task = tokio::spawn(async move { worker.run_due(now).await });
    // Taken while the other still says nothing: for ten seconds, which is when that one is given up.
    assert_eq!(server.message().await["to"][0], "clerk@city.example");
    assert!(!task.is_finished());
    task.abort();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_worker_wakes_by_itself_and_stops_when_told() {
    let desk = Desk::new("amina@interpreters.example", Vec::new()).await;
    let mut server = SmtpServer::start().await;
    let shutdown = CancellationToken::new();
    let task = Arc::new(desk.with_email(server.port)).spawn(shutdown.clone());
    for _ in 0..3 {
        desk.tell_amina(desk.released()).await;
        server.message().await;
    }
    shutdown.cancel();
    tokio::time::timeout(Duration::from_secs(5), task).await.expect("it stops").unwrap();
}
