//! That right histories have an order, and that wrong ones are found out.

use turjuman_proto::v1::RequestState;

use super::{Answer, OneRequest, Operation, Timed, find_order};

const NEVER: Option<i64> = None;
/// All offers of these histories expire then.
const DEADLINE: i64 = 1_000_000_000;

fn call(start: i64, end: impl Into<Option<i64>>, operation: Operation) -> Timed<Operation> {
    Timed { start, end: end.into(), operation }
}

fn done(assignment: &str) -> Answer {
    Answer::Done(assignment.into())
}

fn refused(reason: &str) -> Answer {
    Answer::Refused { reason: reason.into(), state: String::new() }
}

fn accept(offer: &str, answer: Answer) -> Operation {
    Operation::Accept { offer: offer.into(), expires_at: DEADLINE, answer }
}

fn decline(offer: &str, answer: Answer) -> Operation {
    Operation::Decline { offer: offer.into(), expires_at: DEADLINE, answer }
}

fn cancel(answer: Answer) -> Operation {
    Operation::Cancel { answer }
}

fn read(state: RequestState, assignment: &str) -> Operation {
    Operation::Read { state, assignment: assignment.into() }
}

/// A request with two offers, `a` and `b`, and then these calls.
fn history(calls: Vec<Timed<Operation>>) -> Vec<Timed<Operation>> {
    let mut all = vec![
        call(0, 10, Operation::Submit),
        call(5, 20, Operation::Send { offer: "a".into() }),
        call(5, 20, Operation::Send { offer: "b".into() }),
    ];
    for offer in ["a", "b"] {
        all.push(call(DEADLINE, NEVER, Operation::Expire { offer: offer.into() }));
    }
    all.extend(calls);
    all
}

#[track_caller]
fn is_right(calls: Vec<Timed<Operation>>) {
    if let Err(no_order) = find_order(&OneRequest, &history(calls)) {
        panic!("there is an order, and it was not found: {no_order:#?}");
    }
}

#[track_caller]
fn is_wrong(calls: Vec<Timed<Operation>>) {
    if let Ok(order) = find_order(&OneRequest, &history(calls)) {
        panic!("there is no order, and one was found: {order:?}");
    }
}

#[test]
fn one_wins_and_the_other_is_told() {
    is_right(vec![
        call(30, 60, accept("a", done("asg"))),
        call(30, 50, accept("b", refused("OFFER_TAKEN"))),
        call(70, 80, read(RequestState::Assigned, "asg")),
    ]);
}

#[test]
fn two_winners_are_found_out() {
    is_wrong(vec![call(30, 60, accept("a", done("asg"))), call(30, 50, accept("b", done("other")))]);
}

#[test]
fn both_may_win_when_the_first_gives_it_back_in_between() {
    let back = Operation::Withdraw { assignment: "asg".into(), answer: done("") };
    let again = Operation::Send { offer: "c".into() };
    is_right(vec![
        call(30, 40, accept("a", done("asg"))),
        call(50, 60, back),
        call(55, 70, again),
        call(80, 90, accept("c", done("other"))),
        call(80, 95, accept("b", refused("OFFER_TAKEN"))),
    ]);
}

#[test]
fn a_refusal_before_anybody_won_is_found_out() {
    is_wrong(vec![call(30, 40, accept("b", refused("OFFER_TAKEN"))), call(50, 60, accept("a", done("asg")))]);
}

#[test]
fn a_lost_accept_is_found_out() {
    is_wrong(vec![call(30, 40, accept("a", done("asg"))), call(50, 60, read(RequestState::Searching, ""))]);
}

#[test]
fn a_lost_cancel_is_found_out() {
    is_wrong(vec![call(30, 40, cancel(done(""))), call(50, 60, accept("a", done("asg")))]);
    is_wrong(vec![call(30, 40, cancel(done(""))), call(50, 60, read(RequestState::Searching, ""))]);
}

#[test]
fn a_lost_decline_is_found_out() {
    is_wrong(vec![call(30, 40, decline("a", done(""))), call(50, 60, accept("a", done("asg")))]);
}

#[test]
fn a_cancel_races_an_accept_and_whoever_lost_is_told_which() {
    let raced = |accepted| vec![call(30, 60, cancel(done(""))), call(35, 55, accept("a", accepted))];
    is_right(raced(done("asg")));
    is_right(raced(refused("REQUEST_CANCELLED")));
    is_wrong(raced(refused("OFFER_TAKEN")));
    is_wrong(raced(refused("OFFER_EXPIRED")));
}

#[test]
fn an_unanswered_call_may_have_happened_or_not() {
    let accepted = || call(30, NEVER, accept("a", Answer::None));
    is_right(vec![accepted(), call(50, 60, read(RequestState::Searching, ""))]);
    is_right(vec![accepted(), call(50, 60, read(RequestState::Assigned, "asg"))]);
    // It may take its time, but it happens once, and not both ways.
    is_right(vec![
        accepted(),
        call(50, 60, read(RequestState::Searching, "")),
        call(70, 80, read(RequestState::Assigned, "asg")),
    ]);
    is_wrong(vec![
        accepted(),
        call(50, 60, read(RequestState::Assigned, "asg")),
        call(70, 80, read(RequestState::Assigned, "other")),
    ]);
    is_wrong(vec![
        accepted(),
        call(50, 60, read(RequestState::Assigned, "asg")),
        call(70, 80, read(RequestState::Searching, "")),
    ]);
}

#[test]
fn an_accept_after_the_deadline_never_wins() {
    let after = DEADLINE + 60_000;
    is_wrong(vec![call(after, after + 10, accept("a", done("asg")))]);
    is_right(vec![call(after, after + 10, accept("a", refused("OFFER_EXPIRED")))]);
    // And nothing expires before its time.
    is_wrong(vec![call(30, 40, accept("a", refused("OFFER_EXPIRED")))]);
}

#[test]
fn an_answer_from_an_old_row_is_found_out() {
    let complete = Operation::Complete { assignment: "asg".into(), answer: done("") };
    let calls = |late_read| {
        vec![call(30, 40, accept("a", done("asg"))), call(50, 60, complete.clone()), call(70, 80, late_read)]
    };
    is_right(calls(read(RequestState::Completed, "asg")));
    is_wrong(calls(read(RequestState::Assigned, "asg")));
    is_wrong(calls(cancel(done(""))));
    is_right(calls(cancel(refused("REQUEST_STATE"))));
}

#[test]
fn a_session_goes_forward_only() {
    let start = |answer| Operation::Start { assignment: "asg".into(), answer };
    let withdraw = |answer| Operation::Withdraw { assignment: "asg".into(), answer };
    let begun = || vec![call(30, 40, accept("a", done("asg"))), call(50, 60, start(done("")))];
    let with = |next| begun().into_iter().chain([call(70, 80, next)]).collect::<Vec<_>>();
    is_right(with(withdraw(refused("ASSIGNMENT_STATE"))));
    is_wrong(with(withdraw(done(""))));
    is_wrong(with(start(done(""))));
    is_right(with(start(refused("ASSIGNMENT_STATE"))));
}
