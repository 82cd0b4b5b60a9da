//! From a request to somebody who comes, or to a plain word that nobody does.

use turjuman_dispatch::model::{CancelReason, DeclineReason, OfferState, RequestState};
use turjuman_operations::error::{OperationError, Refusal};
use turjuman_operations::notice::{NoticeContent, Recipient};
use turjuman_test_databases::{TestDatabase, both_databases};

use crate::city::{City, clerk, interpreter};

both_databases!(
    the_first_to_accept_gets_it_and_the_others_are_thanked,
    two_accept_at_the_same_instant_and_one_wins,
    when_everybody_declines_a_vendor_is_named_and_the_search_goes_on,
    waves_follow_each_other_until_everybody_was_asked_once,
    who_took_something_else_meanwhile_is_asked_again_once_free,
    a_cancel_before_and_after_an_acceptance_tells_whom_it_concerns,
    an_ambiguous_language_waits_for_somebody_to_say_which,
    a_near_language_is_asked_about_and_never_assumed,
);

async fn the_first_to_accept_gets_it_and_the_others_are_thanked(database: TestDatabase) {
    let city = City::open(database).await;
    let ana = city.interpreter("ana", &["ht"]).await;
    let ben = city.interpreter("ben", &["ht"]).await;
    let request = city.submit("kreyol").await;
    city.pass(0).await;
    let (hers, his) = (city.open_offer(request.id, ana).await, city.open_offer(request.id, ben).await);

    let won = city.desk.accept(&interpreter("ana"), hers.id).await.unwrap();
    assert_eq!(won.assignment.interpreter, ana);
    let lost = city.desk.accept(&interpreter("ben"), his.id).await.unwrap_err();
    assert!(matches!(lost, OperationError::Refused(Refusal::OfferTaken)), "{lost}");

    assert_eq!(city.request(request.id).await.state, RequestState::Assigned);
    let told = city.told(&Recipient::Interpreter(ben)).await;
    assert!(matches!(told.last(), Some(NoticeContent::OfferFilled { .. })), "{told:?}");
    let told = city.told_clerk().await;
    assert!(matches!(told.first(), Some(NoticeContent::RequestSearching { asked: 2, .. })), "{told:?}");
    assert!(matches!(told.last(), Some(NoticeContent::RequestAssigned { .. })), "{told:?}");
}

async fn two_accept_at_the_same_instant_and_one_wins(database: TestDatabase) {
    let city = City::open(database).await;
    let mut people = Vec::new();
    for name in ["a", "b", "c", "d"] {
        people.push((name, city.interpreter(name, &["ht"]).await));
    }
    let request = city.submit("ht").await;
    city.pass(0).await;
    let mut racing = Vec::new();
    for offer in city.offers(request.id).await {
        let name = people.iter().find(|(_, id)| *id == offer.interpreter).unwrap().0;
        let desk = city.desk.clone();
        racing.push(tokio::spawn(async move { desk.accept(&interpreter(name), offer.id).await }));
    }
    let mut won = 0;
    for race in racing {
        match race.await.unwrap() {
            Ok(_) => won += 1,
            Err(error) => assert!(matches!(error, OperationError::Refused(Refusal::OfferTaken)), "{error}"),
        }
    }
    assert_eq!(won, 1);
}

async fn when_everybody_declines_a_vendor_is_named_and_the_search_goes_on(database: TestDatabase) {
    let city = City::open(database).await;
    let ana = city.interpreter("ana", &["ht"]).await;
    let request = city.submit("ht").await;
    city.pass(0).await;
    let offer = city.open_offer(request.id, ana).await;
    city.desk.decline(&interpreter("ana"), offer.id, DeclineReason::Busy).await.unwrap();
    city.pass(0).await;
    let after = city.request(request.id).await;
    assert_eq!(after.state, RequestState::Searching);
    assert!(after.fallback.is_some(), "a vendor is named");
    let told = city.told_clerk().await;
    assert!(told.iter().any(|t| matches!(t, NoticeContent::RequestFallback { .. })), "{told:?}");

    // Somebody new comes onto the roster: asked at once, and the one who declined is not.
    let ben = city.interpreter("ben", &["ht"]).await;
    city.pass(61).await;
    city.open_offer(request.id, ben).await;
    assert_eq!(city.offers(request.id).await.len(), 2);

    // Nobody answers: the request is past when the patience is over, and says so.
    city.pass(3600).await;
    assert_eq!(city.request(request.id).await.state, RequestState::Unfilled);
    assert!(city.offers(request.id).await.iter().all(|o| o.state != OfferState::Open));
    assert!(matches!(city.told_clerk().await.last(), Some(NoticeContent::RequestUnfilled { .. })));
}

async fn waves_follow_each_other_until_everybody_was_asked_once(database: TestDatabase) {
    let city = City::open(database).await;
    for n in 0..12 {
        city.interpreter(&format!("i{n}"), &["ht"]).await;
    }
    let request = city.submit("ht").await;
    city.pass(0).await;
    let first = city.offers(request.id).await.len();
    assert!((2..12).contains(&first), "the first wave asks {first}");
    city.pass(600).await;
    let offers = city.offers(request.id).await;
    assert_eq!(offers.len(), 12, "everybody is asked once");
    assert!(city.request(request.id).await.wave > 1);
}

async fn who_took_something_else_meanwhile_is_asked_again_once_free(database: TestDatabase) {
    let city = City::open(database).await;
    let ana = city.interpreter("ana", &["ht"]).await;
    let (taken, waiting) = (city.submit("ht").await, city.submit("ht").await);
    city.pass(0).await;
    let (taken, passed) = (city.open_offer(taken.id, ana).await, city.open_offer(waiting.id, ana).await);
    let won = city.desk.accept(&interpreter("ana"), taken.id).await.unwrap().assignment;
    city.desk.start_session(&interpreter("ana"), won.id).await.unwrap();
    let busy = city.desk.accept(&interpreter("ana"), passed.id).await.unwrap_err();
    assert!(matches!(busy, OperationError::Refused(Refusal::Busy)), "{busy}");

    city.pass(120).await;
    let [over] = &city.offers(waiting.id).await[..] else { panic!("nobody else was asked") };
    assert_eq!((over.id, over.state), (passed.id, OfferState::Withdrawn), "it does not count");
    city.desk.complete(&interpreter("ana"), won.id).await.unwrap();
    city.pass(0).await;
    let again = city.open_offer(waiting.id, ana).await;

    // This time she is free and lets it pass: that was an answer.
    city.pass(600).await;
    let offers = city.offers(waiting.id).await;
    assert_eq!(offers.len(), 2, "{offers:?}");
    assert!(
        offers.iter().any(|offer| (offer.id, offer.state) == (again.id, OfferState::Expired)),
        "{offers:?}"
    );
}

async fn a_cancel_before_and_after_an_acceptance_tells_whom_it_concerns(database: TestDatabase) {
    let city = City::open(database).await;
    let ana = city.interpreter("ana", &["ht"]).await;
    let early = city.submit("ht").await;
    city.pass(0).await;
    let offer = city.open_offer(early.id, ana).await;
    city.desk.cancel(&clerk(), early.id, CancelReason::NotNeeded).await.unwrap();
    let error = city.desk.accept(&interpreter("ana"), offer.id).await.unwrap_err();
    assert!(matches!(error, OperationError::Refused(Refusal::RequestCancelled)), "{error}");

    let late = city.submit("ht").await;
    city.pass(0).await;
    let offer = city.open_offer(late.id, ana).await;
    city.desk.accept(&interpreter("ana"), offer.id).await.unwrap();
    city.desk.cancel(&clerk(), late.id, CancelReason::ServedOtherwise).await.unwrap();
    let told = city.told(&Recipient::Interpreter(ana)).await;
    assert!(matches!(told.last(), Some(NoticeContent::AssignmentCancelled { .. })), "{told:?}");
    assert!(city.desk.cancel(&clerk(), late.id, CancelReason::NotNeeded).await.is_err(), "cancelled once");
}

async fn an_ambiguous_language_waits_for_somebody_to_say_which(database: TestDatabase) {
    let city = City::open(database).await;
    let ana = city.interpreter("ana", &["ht"]).await;
    let request = city.submit("CREOLE").await;
    city.pass(0).await;
    assert_eq!(request.state, RequestState::NeedsClarification);
    assert!(request.language.candidates.iter().any(|tag| tag.as_str() == "ht"));
    assert!(city.offers(request.id).await.is_empty(), "nothing is guessed");
    let waiting = city.request(request.id).await;
    assert_eq!(waiting.attention_at, Some(waiting.search_until), "it is closed when its time is over");
    assert!(city.desk.clarify_language(&clerk(), request.id, "creole").await.is_err(), "still not clear");
    city.desk.clarify_language(&clerk(), request.id, "ht").await.unwrap();
    city.pass(0).await;
    city.open_offer(request.id, ana).await;
}

async fn a_near_language_is_asked_about_and_never_assumed(database: TestDatabase) {
    let city = City::open(database).await;
    let dara = city.interpreter("dara", &["prs"]).await;
    let request = city.submit("fa").await;
    city.pass(0).await;
    assert!(city.offers(request.id).await.is_empty());
    let waiting = city.request(request.id).await;
    assert_eq!(waiting.language.pending_near.as_ref().map(|tag| tag.as_str()), Some("prs"));
    city.desk.confirm_near_language(&clerk(), request.id, "prs", true).await.unwrap();
    city.pass(0).await;
    city.open_offer(request.id, dara).await;
}
