//! After the acceptance: withdrawals, no-shows, problems, and the session itself.

use jiff::SignedDuration;
use turjuman_dispatch::model::{AssignmentState, DeclineReason, ProblemKind, RequestState};
use turjuman_operations::notice::{NoticeContent, Recipient};
use turjuman_operations::requests::Problem;
use turjuman_test_databases::{TestDatabase, both_databases};

use crate::city::{City, clerk, interpreter};

both_databases!(
    who_withdraws_is_not_asked_again_and_the_request_goes_ahead_of_others,
    a_no_show_is_recorded_only_after_the_time_to_come,
    a_session_is_held_extended_and_closed_and_frees_the_interpreter,
    we_could_not_understand_each_other_finds_somebody_else_at_once,
);

async fn who_withdraws_is_not_asked_again_and_the_request_goes_ahead_of_others(database: TestDatabase) {
    let city = City::open(database).await;
    let ana = city.interpreter("ana", &["ht"]).await;
    let request = city.submit("ht").await;
    city.pass(0).await;
    let offer = city.open_offer(request.id, ana).await;
    let won = city.desk.accept(&interpreter("ana"), offer.id).await.unwrap();
    let ben = city.interpreter("ben", &["ht"]).await;
    city.desk.withdraw(&interpreter("ana"), won.assignment.id, DeclineReason::Busy).await.unwrap();
    let again = city.request(request.id).await;
    assert_eq!(again.state, RequestState::Searching);
    assert!(again.ahead_of_others && again.excluded_interpreters.contains(&ana));
    city.pass(0).await;
    city.open_offer(request.id, ben).await;
    assert_eq!(city.offers(request.id).await.len(), 2, "ana was not asked a second time");
    let told = city.told_clerk().await;
    assert!(told.iter().any(|t| matches!(t, NoticeContent::AssignmentWithdrawn { .. })), "{told:?}");
}

async fn a_no_show_is_recorded_only_after_the_time_to_come(database: TestDatabase) {
    let city = City::open(database).await;
    let ana = city.interpreter("ana", &["ht"]).await;
    let request = city.submit("ht").await;
    city.pass(0).await;
    let offer = city.open_offer(request.id, ana).await;
    let won = city.desk.accept(&interpreter("ana"), offer.id).await.unwrap().assignment;
    assert!(city.desk.report_no_show(&clerk(), won.id).await.is_err(), "too early to say");
    city.pass(6 * 60).await;
    let (ended, request) = city.desk.report_no_show(&clerk(), won.id).await.unwrap();
    assert_eq!((ended.state, request.state), (AssignmentState::NoShow, RequestState::Searching));
    let told = city.told(&Recipient::Interpreter(ana)).await;
    assert!(matches!(told.last(), Some(NoticeContent::NoShowRecorded { .. })), "{told:?}");
}

async fn a_session_is_held_extended_and_closed_and_frees_the_interpreter(database: TestDatabase) {
    let city = City::open(database).await;
    let ana = city.interpreter("ana", &["ht"]).await;
    let request = city.submit("ht").await;
    city.pass(0).await;
    let offer = city.open_offer(request.id, ana).await;
    let won = city.desk.accept(&interpreter("ana"), offer.id).await.unwrap().assignment;
    city.desk.start_session(&interpreter("ana"), won.id).await.unwrap();
    let longer = city.desk.extend(&clerk(), request.id, SignedDuration::from_mins(15)).await.unwrap();
    assert_eq!(
        longer.assignment.unwrap().assignment.interval.end,
        won.interval.end + SignedDuration::from_mins(15)
    );
    city.pass(10 * 60 + 1).await;
    let (ended, request) = city.desk.complete(&clerk(), won.id).await.unwrap();
    assert_eq!((ended.state, ended.minutes), (AssignmentState::Completed, Some(11)));
    assert_eq!(request.state, RequestState::Completed);
    let next = city.submit("ht").await;
    city.pass(0).await;
    city.open_offer(next.id, ana).await;
}

async fn we_could_not_understand_each_other_finds_somebody_else_at_once(database: TestDatabase) {
    let city = City::open(database).await;
    let ana = city.interpreter("ana", &["ht"]).await;
    let request = city.submit("ht").await;
    city.pass(0).await;
    let offer = city.open_offer(request.id, ana).await;
    let won = city.desk.accept(&interpreter("ana"), offer.id).await.unwrap().assignment;
    city.desk.start_session(&interpreter("ana"), won.id).await.unwrap();
    let ben = city.interpreter("ben", &["ht"]).await;
    city.pass(60).await;
    let problem = Problem { kind: ProblemKind::NotUnderstood, re_match: true };
    let view = city.desk.report_problem(&clerk(), request.id, problem).await.unwrap();
    assert_eq!(view.request.state, RequestState::Searching);
    city.pass(0).await;
    city.open_offer(request.id, ben).await;
    let (ended, _) = city.desk.assignment(&interpreter("ana").caller, won.id).await.unwrap();
    assert_eq!(ended.state, AssignmentState::Completed);
}
