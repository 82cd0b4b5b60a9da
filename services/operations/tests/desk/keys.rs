//! Idempotency keys, visibility, and input that is wrong in many ways at once.

use turjuman_dispatch::model::{Modality, RequestId};
use turjuman_operations::caller::Role;
use turjuman_operations::error::{OperationError, Problem, Refusal};
use turjuman_operations::ports::{Page, RequestFilter};
use turjuman_operations::requests::{JoinInput, Submit};
use turjuman_test_databases::{TestDatabase, both_databases};
use uuid::Uuid;

use crate::city::{City, caller, clerk, keyed, phone_now};

both_databases!(
    the_same_key_is_the_same_request_and_another_body_is_an_error,
    another_departments_request_is_not_found,
    every_problem_of_a_request_is_named_at_once,
);

async fn the_same_key_is_the_same_request_and_another_body_is_an_error(database: TestDatabase) {
    let city = City::open(database).await;
    let call = || keyed(clerk(), "SubmitRequest", "k1", b"body");
    let first = city.desk.submit(&call(), phone_now("ht")).await.unwrap().request.id;
    let again = city.desk.submit(&call(), phone_now("ht")).await.unwrap().request.id;
    assert_eq!(first, again);
    let other = keyed(clerk(), "SubmitRequest", "k1", b"another");
    let error = city.desk.submit(&other, phone_now("es")).await.unwrap_err();
    assert!(matches!(error, OperationError::Refused(Refusal::KeyReused)), "{error}");

    let racing: Vec<_> = (0..8)
        .map(|_| {
            let (desk, call) = (city.desk.clone(), keyed(clerk(), "SubmitRequest", "k2", b"body"));
            tokio::spawn(async move { desk.submit(&call, phone_now("ht")).await.unwrap().request.id })
        })
        .collect();
    let mut ids = Vec::new();
    for race in racing {
        ids.push(race.await.unwrap());
    }
    ids.dedup();
    assert_eq!(ids.len(), 1, "eight calls, one request");
}

async fn another_departments_request_is_not_found(database: TestDatabase) {
    let city = City::open(database).await;
    let request = city.submit("ht").await;
    let stranger = caller("officer", Role::Requester, &["police"]);
    let error = city.desk.request(&stranger, request.id).await.unwrap_err();
    assert!(matches!(error, OperationError::NotFound(_)), "{error}");
    let page = Page { before: None, limit: 10 };
    let mine = city.desk.list_requests(&clerk().caller, RequestFilter::default(), page).await.unwrap();
    let theirs = city.desk.list_requests(&stranger, RequestFilter::default(), page).await.unwrap();
    assert_eq!((mine.len(), theirs.len()), (1, 0));
    let nobody = RequestId::from_uuid(Uuid::from_u128(1));
    assert!(matches!(city.desk.request(&clerk().caller, nobody).await, Err(OperationError::NotFound(_))));
}

async fn every_problem_of_a_request_is_named_at_once(database: TestDatabase) {
    let city = City::open(database).await;
    let input = Submit {
        language: "x".repeat(200),
        modality: Some(Modality::OnSite),
        encounter_type: "tea".to_owned(),
        start: None,
        join: JoinInput::None,
        case_reference: Some("a long story about somebody".to_owned()),
        ..phone_now("ht")
    };
    let error = city.desk.submit(&clerk(), input).await.unwrap_err();
    let OperationError::Invalid(violations) = error else { panic!("{error}") };
    let fields: Vec<&str> = violations.iter().map(|violation| violation.field.as_str()).collect();
    for field in ["language", "encounter_type", "case_reference", "site.site_id"] {
        assert!(fields.contains(&field), "{field} is missing in {fields:?}");
    }
    assert!(violations.iter().any(|v| matches!(v.problem, Problem::TooLong { max: 80 })));

    let signed = Submit { ..phone_now("ASL") };
    let error = city.desk.submit(&clerk(), signed).await.unwrap_err();
    let OperationError::Invalid(violations) = error else { panic!("{error}") };
    assert_eq!(violations[0].field, "modality", "a signed language cannot be interpreted by phone");
}
