//! The process stops in the middle of a wave, politely or not: nothing that was acknowledged is lost, and the wave goes
//! on from the rows.

use turjuman_operations::caller::Role;
use turjuman_proto::v1::{OfferEventKind, RequestEventKind, RequestState};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{ONE_BY_ONE, QUICK_EXPIRY, Server, Start, ask_by_phone};

use crate::city::City;

both_databases!(
    a_restart_in_the_middle_of_a_wave,
    a_deadline_that_passed_while_the_server_was_down_is_seen_to,
    a_kill_in_the_middle_of_a_wave,
    a_kill_loses_nothing_that_was_acknowledged,
);

async fn a_restart_in_the_middle_of_a_wave(database: TestDatabase) {
    let mut server = Server::start(database).await;
    let wanda = server.interpreter("wanda", &["pl"]).await;
    let mut offers = wanda.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Polish")).await;
    let offer = offers.sent(&request.id).await;

    server.start_again().await;
    let (clerk, wanda) = (clerk.on(server.channel()), wanda.on(server.channel()));
    assert_eq!(clerk.request(&request.id).await.state(), RequestState::Searching);
    // The offer that was open is open, and nobody was asked again because of the restart.
    wanda.accept(&offer.id).await.unwrap();
    let filled = clerk.request(&request.id).await;
    assert_eq!((filled.state(), filled.asked_count), (RequestState::Assigned, 1));
    server.finish().await;
}

async fn a_deadline_that_passed_while_the_server_was_down_is_seen_to(database: TestDatabase) {
    let mut server = Server::with_policy(database, QUICK_EXPIRY).await;
    let people = [server.interpreter("xenia", &["el"]).await, server.interpreter("yannis", &["el"]).await];
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Greek")).await;
    let mut events = clerk.watch_request(&request.id).await;
    events.event(RequestEventKind::WaveSent).await;
    server.stop().await;
    server.pass_minutes(2);
    server.start_again().await;

    // Time that the server was down counts: the offers expired, and the next person is asked, or the fallback named.
    let people = people.map(|person| person.on(server.channel()));
    let mut streams = [people[0].watch_offers().await, people[1].watch_offers().await];
    let (left, right) = streams.split_at_mut(1);
    tokio::select! {
        _ = left[0].event(OfferEventKind::Expired, &request.id) => {}
        _ = right[0].event(OfferEventKind::Expired, &request.id) => {}
    }
    server.finish().await;
}

async fn a_kill_in_the_middle_of_a_wave(database: TestDatabase) {
    let mut city = City::start(database, ONE_BY_ONE).await;
    let zainab = city.enrol("zainab", "ha").await;
    let clerk = city.person("clerk", Role::Requester);
    let request = clerk.submit(ask_by_phone("Hausa")).await;
    let offer = zainab.watch_offers().await.sent(&request.id).await;

    city.program.kill().await;
    city.program.start_again().await;
    let (clerk, zainab) = (clerk.on(city.program.channel()), zainab.on(city.program.channel()));
    assert_eq!(clerk.request(&request.id).await.state(), RequestState::Searching);
    zainab.accept(&offer.id).await.unwrap();
    assert_eq!(clerk.request(&request.id).await.state(), RequestState::Assigned);
    city.finish().await;
}

async fn a_kill_loses_nothing_that_was_acknowledged(database: TestDatabase) {
    let mut city = City::start(database, ONE_BY_ONE).await;
    let asha = city.enrol("asha", "sw").await;
    let clerk = city.person("clerk", Role::Requester);
    // Many at once; the process dies under them. What was answered must be there, what was not may be.
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..60 {
        let clerk = clerk.clone();
        calls.spawn(async move { clerk.try_submit(ask_by_phone("Swahili")).await.map(|request| request.id) });
    }
    let mut acknowledged = Vec::new();
    while acknowledged.len() < 20 {
        if let Ok(id) = calls.join_next().await.expect("calls are under way").unwrap() {
            acknowledged.push(id);
        }
    }
    city.program.kill().await;
    while let Some(answered) = calls.join_next().await {
        acknowledged.extend(answered.unwrap().ok());
    }
    city.program.start_again().await;
    let (clerk, asha) = (clerk.on(city.program.channel()), asha.on(city.program.channel()));
    for id in &acknowledged {
        assert_eq!(clerk.request(id).await.state(), RequestState::Searching, "{id}");
    }
    // And the search goes on: somebody is asked, and can accept.
    let event =
        asha.watch_offers().await.until("an offer", |event| event.kind() == OfferEventKind::Sent).await;
    asha.accept(&event.offer.unwrap().id).await.unwrap();
    city.finish().await;
}
