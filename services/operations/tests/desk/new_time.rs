//! A new time or length is a new question: who said no to the old one is asked again, and whoever asked is told.

use jiff::SignedDuration;
use turjuman_dispatch::model::{DeclineReason, GeoPoint, Modality, OfferState, RequestState};
use turjuman_operations::error::{OperationError, Refusal};
use turjuman_operations::notice::NoticeContent;
use turjuman_operations::requests::{JoinInput, Start, Submit};
use turjuman_operations::roster::{InterpreterInput, SiteInput};
use turjuman_test_databases::{TestDatabase, both_databases};

use crate::city::{City, clerk, coordinator, interpreter, phone_now};

both_databases!(
    who_declined_the_old_time_is_asked_for_the_new_one,
    a_longer_search_asks_everybody_anew,
    a_session_is_not_extended_into_the_way_to_the_next,
);

fn hours(hours: i64) -> SignedDuration {
    SignedDuration::from_hours(hours)
}

async fn who_declined_the_old_time_is_asked_for_the_new_one(database: TestDatabase) {
    let city = City::open(database).await;
    let ana = city.interpreter("ana", &["ht"]).await;
    let agreed = Submit { start: Some(Start::At(city.now() + hours(30))), ..phone_now("ht") };
    let request = city.desk.submit(&clerk(), agreed).await.unwrap().request;
    city.pass(0).await;
    let offer = city.open_offer(request.id, ana).await;
    city.desk.decline(&interpreter("ana"), offer.id, DeclineReason::Busy).await.unwrap();
    city.pass(3600).await;
    assert_eq!(city.offers(request.id).await.len(), 1, "nobody is asked twice for the same time");

    let moved = Start::At(city.now() + hours(50));
    city.desk.reschedule(&coordinator(), request.id, moved, None).await.unwrap();
    city.pass(0).await;
    city.open_offer(request.id, ana).await;
    let told = city.told_clerk().await;
    assert!(told.iter().any(|t| matches!(t, NoticeContent::RequestRescheduled { .. })), "{told:?}");
}

async fn a_longer_search_asks_everybody_anew(database: TestDatabase) {
    let city = City::open(database).await;
    let ana = city.interpreter("ana", &["ht"]).await;
    let request = city.submit("ht").await;
    city.pass(0).await;
    let short = city.open_offer(request.id, ana).await;
    city.desk.extend(&clerk(), request.id, SignedDuration::from_mins(30)).await.unwrap();
    city.pass(0).await;
    let old = city.offers(request.id).await.into_iter().find(|offer| offer.id == short.id).unwrap();
    assert_eq!(old.state, OfferState::Withdrawn, "it promised another length");
    let long = city.open_offer(request.id, ana).await;
    assert_ne!(long.id, short.id);
    let accepted = city.desk.accept(&interpreter("ana"), long.id).await.unwrap();
    let interval = accepted.assignment.interval;
    assert_eq!(interval.end.duration_since(interval.start), SignedDuration::from_mins(60));
    assert_eq!(accepted.request.state, RequestState::Assigned);
}

async fn a_session_is_not_extended_into_the_way_to_the_next(database: TestDatabase) {
    let city = City::open(database).await;
    let ana = city.interpreter("ana", &["ht"]).await;
    let on_site = InterpreterInput { modalities: vec![Modality::OnSite], ..InterpreterInput::default() };
    city.desk.update_interpreter(&coordinator(), ana, &on_site, &["modalities".to_owned()]).await.unwrap();
    let site = |name: &str, longitude: f64| SiteInput {
        name: name.to_owned(),
        address: format!("1 {name} Street"),
        location: Some(GeoPoint { latitude: 40.73, longitude }),
        active: true,
    };
    let near = city.desk.create_site(&coordinator(), &site("Near", -74.17)).await.unwrap();
    let far = city.desk.create_site(&coordinator(), &site("Far", -74.05)).await.unwrap();
    let visit = |site, start: i64| Submit {
        modality: Some(Modality::OnSite),
        start: Some(Start::At(city.now() + hours(start))),
        duration: Some(SignedDuration::from_mins(60)),
        join: JoinInput::Site { site, room: None },
        ..phone_now("ht")
    };
    let first = city.desk.submit(&clerk(), visit(near.id, 24)).await.unwrap().request;
    let second = city.desk.submit(&clerk(), visit(far.id, 26)).await.unwrap().request;
    for request in [&first, &second] {
        city.desk.assign_by_hand(&coordinator(), request.id, ana, &[]).await.unwrap();
    }
    // An hour lies between the two sessions, and ten kilometres: a quarter of an hour longer is fine, three quarters are not.
    let refused = city.desk.extend(&clerk(), first.id, SignedDuration::from_mins(45)).await.unwrap_err();
    assert!(matches!(refused, OperationError::Refused(Refusal::NotEligible(_))), "{refused}");
    let refused = city.desk.extend(&clerk(), first.id, SignedDuration::from_mins(75)).await.unwrap_err();
    assert!(matches!(refused, OperationError::Refused(Refusal::Busy)), "{refused}");
    city.desk.extend(&clerk(), first.id, SignedDuration::from_mins(15)).await.unwrap();
}
