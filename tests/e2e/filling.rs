//! From a request to an accepted assignment, and to nobody at all.

use turjuman_proto::v1::{
    AssignmentState, NotificationKind, OfferEventKind, OfferState, RequestEventKind, RequestState,
};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{QUICK_EXPIRY, Server, Start, ask_by_phone, ask_by_video, ask_on_site};

both_databases!(
    a_request_fills_at_once,
    the_first_declines_and_the_second_accepts,
    everybody_declines_and_the_fallback_is_named,
    nobody_answers_and_the_fallback_is_named,
    a_session_on_site_shows_the_room_to_the_winner_only,
    a_video_session_gets_a_link,
    somebody_who_becomes_available_is_asked_at_once,
    a_session_runs_to_its_end,
);

async fn a_request_fills_at_once(database: TestDatabase) {
    let server = Server::start(database).await;
    let amina = server.interpreter("amina", &["ar"]).await;
    let mut offers = amina.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();

    let request = clerk.submit(ask_by_phone("Arabic")).await;
    assert_eq!(request.state(), RequestState::Searching);
    assert_eq!(request.language.unwrap().tag, "ar");
    let mut events = clerk.watch_request(&request.id).await;

    let offer = offers.sent(&request.id).await;
    assert_eq!(offer.state(), OfferState::Open);
    assert_eq!(offer.interpreter_id, amina.interpreter_id);
    assert_eq!(offer.wave, 1);

    let assignment = amina.accept(&offer.id).await.unwrap();
    assert_eq!(assignment.state(), AssignmentState::Confirmed);
    assert_eq!(assignment.offer_id, offer.id);

    let filled = events.event(RequestEventKind::Assigned).await;
    assert_eq!(filled.state(), RequestState::Assigned);
    let bound = filled.assignment.unwrap();
    assert_eq!((bound.assignment_id, bound.interpreter_id), (assignment.id, amina.interpreter_id));
    assert_eq!(bound.interpreter_display_name, "Amina");
    assert_eq!(filled.open_offer_count, 0);
    server.finish().await;
}

async fn the_first_declines_and_the_second_accepts(database: TestDatabase) {
    let server = Server::start(database).await;
    let people = [server.interpreter("binta", &["wo"]).await, server.interpreter("coumba", &["wo"]).await];
    let mut streams =
        [people[0].watch_offers_from(Start::Now).await, people[1].watch_offers_from(Start::Now).await];
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Wolof")).await;

    // Whom the ranking puts first is its own matter; who is asked second is whoever was not.
    let mut events = clerk.watch_request(&request.id).await;
    events.event(RequestEventKind::WaveSent).await;
    let asked = server.coordinator();
    let open = open_offers(&asked, &request.id).await;
    let [first] = open.as_slice() else { panic!("one person at a time: {open:?}") };
    let first_is = usize::from(first.interpreter_id != people[0].interpreter_id);
    let second_is = 1 - first_is;
    streams[first_is].sent(&request.id).await;
    assert_eq!(people[first_is].decline(&first.id).await.unwrap().state(), OfferState::Declined);

    let second = streams[second_is].sent(&request.id).await;
    assert_eq!(second.wave, 2);
    people[second_is].accept(&second.id).await.unwrap();
    let filled = events.state(RequestState::Assigned).await;
    assert_eq!(filled.assignment.unwrap().interpreter_id, people[second_is].interpreter_id);
    assert_eq!(filled.asked_count, 2);
    server.finish().await;
}

async fn open_offers(
    coordinator: &turjuman_tests::Person,
    request_id: &str,
) -> Vec<turjuman_proto::v1::Offer> {
    let input = turjuman_proto::v1::ListOffersRequest {
        states: vec![OfferState::Open.into()],
        request_id: request_id.into(),
        ..Default::default()
    };
    turjuman_tests::answer(coordinator.offers().list_offers(input)).await.unwrap().offers
}

async fn everybody_declines_and_the_fallback_is_named(database: TestDatabase) {
    let server = Server::start(database).await;
    let dora = server.interpreter("dora", &["sq"]).await;
    let mut offers = dora.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Albanian")).await;
    let mut events = clerk.watch_request(&request.id).await;
    let offer = offers.sent(&request.id).await;
    dora.decline(&offer.id).await.unwrap();

    let told = events.event(RequestEventKind::FallbackNamed).await;
    let vendor = told.fallback.unwrap();
    assert_eq!(vendor.phone, "+19735550100");
    assert!(!vendor.vendor_name.is_empty() && !vendor.access_hint.is_empty());
    // It says so, and keeps looking all the same.
    assert_eq!(clerk.request(&request.id).await.state(), RequestState::Searching);
    let notice = clerk.watch_inbox().await.kind(NotificationKind::RequestFallback).await;
    assert!(notice.body.contains(&vendor.vendor_name), "{}", notice.body);
    server.finish().await;
}

async fn nobody_answers_and_the_fallback_is_named(database: TestDatabase) {
    let server = Server::with_policy(database, QUICK_EXPIRY).await;
    let elif = server.interpreter("elif", &["tr"]).await;
    let mut offers = elif.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Turkish")).await;
    let mut events = clerk.watch_request(&request.id).await;
    let offer = offers.sent(&request.id).await;

    let expired = offers.event(OfferEventKind::Expired, &request.id).await;
    assert_eq!((expired.id.as_str(), expired.state()), (offer.id.as_str(), OfferState::Expired));
    let told = events.event(RequestEventKind::NobodyYet).await;
    assert!(told.fallback.is_some() && told.told_nobody_yet);
    let late = elif.accept(&offer.id).await.unwrap_err();
    assert_eq!(late.reason, "OFFER_EXPIRED");

    // When the patience is over, the request is over, and everybody can see that.
    server.pass_minutes(60);
    let past = events.event(RequestEventKind::Unfilled).await;
    assert_eq!(past.state(), RequestState::Unfilled);
    server.finish().await;
}

async fn a_session_on_site_shows_the_room_to_the_winner_only(database: TestDatabase) {
    use turjuman_proto::v1::join::How;
    let server = Server::start(database).await;
    let site = server.site("City Hall").await;
    let farid = server.interpreter("farid", &["ps"]).await;
    let mut offers = farid.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_on_site("Pashto", &site, 240)).await;
    let offer = offers.sent(&request.id).await;
    let offered = offer.request.clone().unwrap();
    assert!(
        offered.place.contains("City Hall") && offered.place.contains("Broad Street"),
        "{}",
        offered.place
    );
    assert!(!offered.place.contains("214"), "the room is nobody's business before they accept");

    let assignment = farid.accept(&offer.id).await.unwrap();
    let Some(How::Site(join)) = assignment.join.unwrap().how else { panic!("on site") };
    assert_eq!((join.room.as_str(), join.name.as_str()), ("214", "City Hall"));
    server.finish().await;
}

async fn a_video_session_gets_a_link(database: TestDatabase) {
    use turjuman_proto::v1::join::How;
    let server = Server::start(database).await;
    let grace = server.interpreter("grace", &["ase"]).await;
    let mut offers = grace.watch_offers_from(Start::Now).await;
    let request = server.clerk().submit(ask_by_video("American Sign Language")).await;
    let offer = offers.sent(&request.id).await;
    let assignment = grace.accept(&offer.id).await.unwrap();
    let Some(How::Video(join)) = assignment.join.unwrap().how else { panic!("by video") };
    assert!(join.link.starts_with("https://") && join.link.contains(&request.id), "{}", join.link);
    server.finish().await;
}

async fn somebody_who_becomes_available_is_asked_at_once(database: TestDatabase) {
    use turjuman_proto::v1::SetAvailableNowRequest;
    let server = Server::start(database).await;
    let mut entry = turjuman_tests::interpreter("hiba", &["so"]);
    entry.weekly_hours.clear();
    let hiba = server.enrol(entry).await;
    let mut offers = hiba.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Somali")).await;
    let mut events = clerk.watch_request(&request.id).await;
    events.event(RequestEventKind::NobodyYet).await;

    let input = SetAvailableNowRequest {
        available_until: Some(turjuman_tests::in_minutes(120)),
        idempotency_key: turjuman_tests::key(),
        ..Default::default()
    };
    let now = turjuman_tests::answer(hiba.interpreters().set_available_now(input)).await.unwrap();
    assert!(now.availability.unwrap().available_now_until.is_some());
    let offer = offers.sent(&request.id).await;
    hiba.accept(&offer.id).await.unwrap();
    server.finish().await;
}

async fn a_session_runs_to_its_end(database: TestDatabase) {
    let server = Server::start(database).await;
    let ines = server.interpreter("ines", &["pt-BR"]).await;
    let mut offers = ines.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Portuguese")).await;
    let offer = offers.sent(&request.id).await;
    let assignment = ines.accept(&offer.id).await.unwrap();
    let mut events = clerk.watch_request(&request.id).await;

    let started = ines.start(&assignment.id).await.unwrap();
    assert_eq!(started.state(), AssignmentState::InSession);
    events.event(RequestEventKind::Started).await;
    let refused = clerk.cancel(&request.id).await.unwrap_err();
    assert_eq!((refused.code, refused.reason.as_str()), (tonic::Code::FailedPrecondition, "REQUEST_STATE"));

    server.pass_minutes(12);
    let ended = clerk.complete(&assignment.id).await.unwrap();
    assert_eq!(ended.state(), AssignmentState::Completed);
    assert!((12..=13).contains(&ended.interpreted_minutes), "{}", ended.interpreted_minutes);
    events.event(RequestEventKind::Completed).await;
    let again = ines.complete(&assignment.id).await.unwrap_err();
    assert_eq!(again.reason, "ASSIGNMENT_STATE");

    // Free again at once: the next request finds her.
    let next = clerk.submit(ask_by_phone("Portuguese")).await;
    let offer = offers.sent(&next.id).await;
    ines.accept(&offer.id).await.unwrap();
    server.finish().await;
}
