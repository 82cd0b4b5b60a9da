//! The request loses its interpreter: it goes back to matching ahead of others, and never to the same person.

use tonic::Code;
use turjuman_proto::v1::{
    AssignmentState, NotificationKind, ProblemKind, ReportNoShowRequest, ReportProblemRequest,
    ReportRunningLateRequest, RequestEventKind, RequestState, report_problem_request::Subject,
};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Person, Server, Start, Watch, answer, ask_by_phone, key};

both_databases!(
    a_withdrawal_goes_back_to_matching_ahead_of_others,
    a_no_show_goes_back_to_matching,
    somebody_runs_late_and_the_clerk_is_told,
    they_could_not_understand_each_other,
);

/// Two people of one language, each with their stream.
struct Pair {
    people: [Person; 2],
    streams: [Watch<turjuman_proto::v1::WatchOffersResponse>; 2],
}

impl Pair {
    async fn of(server: &Server, language: &str) -> Self {
        let people =
            [server.interpreter("paul", &[language]).await, server.interpreter("quiana", &[language]).await];
        let streams =
            [people[0].watch_offers_from(Start::Now).await, people[1].watch_offers_from(Start::Now).await];
        Self { people, streams }
    }

    /// Whoever is asked first accepts; answers with who that was and the assignment.
    async fn accept(&mut self, request_id: &str) -> (usize, turjuman_proto::v1::Assignment) {
        let (left, right) = self.streams.split_at_mut(1);
        let (who, offer) = tokio::select! {
            offer = left[0].sent(request_id) => (0, offer),
            offer = right[0].sent(request_id) => (1, offer),
        };
        (who, self.people[who].accept(&offer.id).await.unwrap())
    }
}

async fn a_withdrawal_goes_back_to_matching_ahead_of_others(database: TestDatabase) {
    let server = Server::start(database).await;
    let mut pair = Pair::of(&server, "ht").await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Kreyòl")).await;
    let mut events = clerk.watch_request(&request.id).await;
    let (first, assignment) = pair.accept(&request.id).await;
    let withdrawn = pair.people[first].withdraw(&assignment.id).await.unwrap();
    assert_eq!(withdrawn.state(), AssignmentState::Withdrawn);

    let searching = events.event(RequestEventKind::BackToSearch).await;
    assert!(searching.ahead_of_others);
    assert_eq!(searching.excluded_interpreter_ids, [pair.people[first].interpreter_id.clone()]);
    clerk.watch_inbox().await.kind(NotificationKind::AssignmentWithdrawn).await;

    let second = 1 - first;
    let offer = pair.streams[second].sent(&request.id).await;
    pair.people[second].accept(&offer.id).await.unwrap();
    let filled = clerk.request(&request.id).await;
    assert_eq!(filled.state(), RequestState::Assigned);
    assert_eq!(filled.assignment.unwrap().interpreter_id, pair.people[second].interpreter_id);
    let again = pair.people[first].withdraw(&assignment.id).await.unwrap_err();
    assert_eq!((again.code, again.reason.as_str()), (Code::FailedPrecondition, "ASSIGNMENT_STATE"));
    server.finish().await;
}

async fn a_no_show_goes_back_to_matching(database: TestDatabase) {
    let server = Server::with_policy(database, NO_SHOW).await;
    let mut pair = Pair::of(&server, "es").await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Spanish")).await;
    let (first, assignment) = pair.accept(&request.id).await;
    let input = || ReportNoShowRequest { assignment_id: assignment.id.clone(), idempotency_key: key() };
    let early = answer(clerk.assignments().report_no_show(input())).await.unwrap_err();
    assert_eq!((early.code, early.reason.as_str()), (Code::FailedPrecondition, "ASSIGNMENT_STATE"));

    server.pass_minutes(6);
    let missed = answer(clerk.assignments().report_no_show(input())).await.unwrap().assignment.unwrap();
    assert_eq!(missed.state(), AssignmentState::NoShow);
    pair.people[first].watch_inbox().await.kind(NotificationKind::NoShowRecorded).await;
    let second = 1 - first;
    let offer = pair.streams[second].sent(&request.id).await;
    pair.people[second].accept(&offer.id).await.unwrap();
    server.finish().await;
}

/// The built-in five minutes in which somebody may still come.
const NO_SHOW: &str =
    "[urgency.immediate]\nanswer_seconds = 1200\nwave_seconds = 1200\nmin_size = 1\nmax_size = 1\n";

async fn somebody_runs_late_and_the_clerk_is_told(database: TestDatabase) {
    let server = Server::start(database).await;
    let rosa = server.interpreter("rosa", &["es"]).await;
    let mut offers = rosa.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Spanish")).await;
    let offer = offers.sent(&request.id).await;
    let assignment = rosa.accept(&offer.id).await.unwrap();
    let late = |minutes| ReportRunningLateRequest {
        assignment_id: assignment.id.clone(),
        minutes,
        idempotency_key: key(),
    };
    let told = answer(rosa.assignments().report_running_late(late(12))).await.unwrap().assignment.unwrap();
    assert_eq!(told.running_late_minutes, 12);
    let notice = clerk.watch_inbox().await.kind(NotificationKind::RunningLate).await;
    assert!(notice.body.contains("12") && notice.body.contains("Rosa"), "{}", notice.body);
    assert_eq!(clerk.request(&request.id).await.assignment.unwrap().running_late_minutes, 12);
    let absurd = answer(rosa.assignments().report_running_late(late(241))).await.unwrap_err();
    assert_eq!((absurd.code, absurd.paths()), (Code::InvalidArgument, vec!["minutes"]));
    server.finish().await;
}

async fn they_could_not_understand_each_other(database: TestDatabase) {
    let server = Server::start(database).await;
    let mut pair = Pair::of(&server, "quc").await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("K'iche'")).await;
    let (first, assignment) = pair.accept(&request.id).await;
    pair.people[first].start(&assignment.id).await.unwrap();

    let report = ReportProblemRequest {
        subject: Some(Subject::AssignmentId(assignment.id.clone())),
        kind: ProblemKind::NotUnderstood.into(),
        re_match: true,
        idempotency_key: key(),
    };
    let searching = answer(clerk.requests().report_problem(report)).await.unwrap().request.unwrap();
    assert_eq!(searching.state(), RequestState::Searching);
    assert!(searching.ahead_of_others);
    let ended = pair.people[first].assignment(&assignment.id).await;
    assert_eq!(ended.state(), AssignmentState::Completed, "the time worked is kept");
    let second = 1 - first;
    let offer = pair.streams[second].sent(&request.id).await;
    pair.people[second].accept(&offer.id).await.unwrap();
    server.finish().await;
}
