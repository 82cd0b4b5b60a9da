//! The coordinator's part: why a request is stuck, and assigning by hand.

use tonic::Code;
use turjuman_proto::v1::suggestion::Change;
use turjuman_proto::v1::{
    AssignInterpreterRequest, AssignmentState, ExclusionReason, ExplainRequestRequest, Modality,
    NameVendorRequest, NotificationKind, OfferToInterpreterRequest, RequestEventKind, RequestState,
};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Server, Start, answer, ask_by_phone, interpreter, key};

both_databases!(
    a_coordinator_sees_why_a_request_is_stuck,
    an_assignment_by_hand_names_every_rule_it_breaks,
    an_offer_by_hand_is_one_that_can_be_accepted,
    nobody_is_booked_twice_by_hand,
);

async fn a_coordinator_sees_why_a_request_is_stuck(database: TestDatabase) {
    let server = Server::start(database).await;
    let mut by_video = interpreter("gita", &["ne"]);
    by_video.modalities = vec![Modality::Video.into()];
    let gita = server.enrol(by_video).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Nepali")).await;
    clerk.watch_request(&request.id).await.event(RequestEventKind::NobodyYet).await;

    let coordinator = server.coordinator();
    let input = ExplainRequestRequest { request_id: request.id.clone() };
    let why = answer(coordinator.requests().explain_request(input)).await.unwrap().explanation.unwrap();
    assert!(why.askable.is_empty(), "{why:?}");
    let excluded = why.excluded.iter().find(|person| person.interpreter_id == gita.interpreter_id).unwrap();
    let reasons: Vec<ExclusionReason> = excluded.reasons.iter().map(|reason| reason.code()).collect();
    assert_eq!(reasons, [ExclusionReason::Modality]);
    assert!(!excluded.reasons[0].detail.is_empty());
    assert!(
        why.counts.iter().any(|count| count.code() == ExclusionReason::Modality && count.interpreters == 1)
    );
    let video = why.suggestions.iter().find(|s| s.change == Some(Change::Modality(Modality::Video.into())));
    assert_eq!(video.expect("holding it by video would help").interpreters, 1);
    server.finish().await;
}

async fn an_assignment_by_hand_names_every_rule_it_breaks(database: TestDatabase) {
    let server = Server::start(database).await;
    let mut entry = interpreter("hana", &["cs"]);
    entry.modalities = vec![Modality::Video.into()];
    entry.weekly_hours.clear();
    let hana = server.enrol(entry).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Czech")).await;
    let coordinator = server.coordinator();
    let assign = |reasons: &[ExclusionReason]| AssignInterpreterRequest {
        request_id: request.id.clone(),
        interpreter_id: hana.interpreter_id.clone(),
        override_reasons: reasons.iter().map(|reason| i32::from(*reason)).collect(),
        idempotency_key: key(),
    };
    let refused = answer(coordinator.requests().assign_interpreter(assign(&[]))).await.unwrap_err();
    assert_eq!((refused.code, refused.reason.as_str()), (Code::FailedPrecondition, "NOT_ELIGIBLE"));
    let named = refused.facts.get("reasons").cloned().unwrap_or_default();
    assert!(named.contains("modality") && named.contains("not_available"), "all of them: {named}");
    let one = answer(coordinator.requests().assign_interpreter(assign(&[ExclusionReason::Modality]))).await;
    let named = one.unwrap_err().facts.get("reasons").cloned().unwrap_or_default();
    assert!(!named.contains("modality") && named.contains("not_available"), "only what is left: {named}");

    let both = [ExclusionReason::Modality, ExclusionReason::NotAvailable];
    let assigned = answer(coordinator.requests().assign_interpreter(assign(&both))).await.unwrap();
    assert_eq!(assigned.request.unwrap().state(), RequestState::Assigned);
    let assignment = assigned.assignment.unwrap();
    assert_eq!(assignment.state(), AssignmentState::Confirmed);
    assert!(assignment.offer_id.is_empty(), "no offer led here");
    hana.watch_inbox().await.kind(NotificationKind::AssignmentConfirmed).await;
    clerk.watch_inbox().await.kind(NotificationKind::RequestAssigned).await;
    server.finish().await;
}

async fn an_offer_by_hand_is_one_that_can_be_accepted(database: TestDatabase) {
    let server = Server::start(database).await;
    let mut entry = interpreter("hana", &["cs"]);
    entry.modalities = vec![Modality::Video.into()];
    let hana = server.enrol(entry).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Czech")).await;
    let coordinator = server.coordinator();
    let offer = |reasons: &[ExclusionReason]| OfferToInterpreterRequest {
        request_id: request.id.clone(),
        interpreter_id: hana.interpreter_id.clone(),
        override_reasons: reasons.iter().map(|reason| i32::from(*reason)).collect(),
        idempotency_key: key(),
    };
    // Who could not accept is not asked, whatever is accepted.
    let refused =
        answer(coordinator.requests().offer_to_interpreter(offer(&[ExclusionReason::Modality]))).await;
    let refused = refused.unwrap_err();
    assert_eq!((refused.code, refused.reason.as_str()), (Code::FailedPrecondition, "NOT_ELIGIBLE"));
    assert_eq!(refused.facts.get("reasons").map(String::as_str), Some("modality"));
    let clerks = answer(clerk.requests().offer_to_interpreter(offer(&[]))).await.unwrap_err();
    assert_eq!(clerks.code, Code::PermissionDenied);

    let vendor = |name: &str| NameVendorRequest {
        request_id: request.id.clone(),
        vendor_name: name.into(),
        idempotency_key: key(),
    };
    for wrong in ["", "Nobody", "Garden State Sign Language Desk (example)"] {
        let refused = answer(coordinator.requests().name_vendor(vendor(wrong))).await.unwrap_err();
        assert_eq!(refused.code, Code::InvalidArgument, "{wrong}: {refused:?}");
    }
    let named = vendor("Citywide Telephone Interpreting (example)");
    for _ in 0..2 {
        let answered = answer(coordinator.requests().name_vendor(named.clone())).await.unwrap();
        assert_eq!(answered.request.unwrap().fallback.unwrap().vendor_name, named.vendor_name);
    }
    clerk.cancel(&request.id).await.unwrap();
    for over in [
        answer(coordinator.requests().name_vendor(vendor(&named.vendor_name))).await.err(),
        answer(coordinator.requests().offer_to_interpreter(offer(&[]))).await.err(),
    ] {
        assert_eq!(over.unwrap().code, Code::FailedPrecondition);
    }
    server.finish().await;
}

async fn nobody_is_booked_twice_by_hand(database: TestDatabase) {
    let server = Server::start(database).await;
    let ivo = server.interpreter("ivo", &["hr"]).await;
    let mut offers = ivo.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    let first = clerk.submit(ask_by_phone("Croatian")).await;
    let offer = offers.sent(&first.id).await;
    ivo.accept(&offer.id).await.unwrap();
    let second = clerk.submit(ask_by_phone("Croatian")).await;
    let input = AssignInterpreterRequest {
        request_id: second.id,
        interpreter_id: ivo.interpreter_id.clone(),
        override_reasons: vec![ExclusionReason::Travel.into()],
        idempotency_key: key(),
    };
    let refused = answer(server.coordinator().requests().assign_interpreter(input)).await.unwrap_err();
    assert_eq!((refused.code, refused.reason.as_str()), (Code::FailedPrecondition, "BUSY"));
    server.finish().await;
}
