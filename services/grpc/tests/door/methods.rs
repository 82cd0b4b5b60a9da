//! Every method of the contract, called raw: it is there, it is guarded, and all problems are told at once.

use axum::body::Body;
use http::{Request, Version};
use tonic::Code;
use tonic_types::StatusExt as _;
use tower::ServiceExt as _;
use turjuman_grpc::Limits;
use turjuman_operations::caller::Role;
use turjuman_proto::options::method_access;
use turjuman_proto::v1;
use turjuman_proto::v1::interpreter_service_client::InterpreterServiceClient;
use turjuman_proto::v1::request_service_client::RequestServiceClient;

use crate::support::City;

const ROLES: [(Role, v1::Role); 4] = [
    (Role::Requester, v1::Role::Requester),
    (Role::Interpreter, v1::Role::Interpreter),
    (Role::Coordinator, v1::Role::Coordinator),
    (Role::Auditor, v1::Role::Auditor),
];

/// Calls a method with an empty message and answers with the status of a call that was refused or failed.
async fn call(city: &City, path: &str, token: Option<&str>) -> Code {
    let mut request = Request::post(path).version(Version::HTTP_2).header("content-type", "application/grpc");
    if let Some(token) = token {
        request = request.header("authorization", format!("Bearer {token}"));
    }
    let request = request.body(Body::from(vec![0; 5])).expect("a request");
    let answer = city.router.clone().oneshot(request).await.expect("infallible");
    let status = answer.headers().get("grpc-status").map(|code| Code::from_bytes(code.as_bytes()));
    status.unwrap_or(Code::Ok)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_method_is_served_to_the_roles_it_declares_and_to_nobody_else() {
    let city = City::open(Limits::default(), None).await;
    for method in method_access() {
        assert_eq!(call(&city, &method.path, None).await, Code::Unauthenticated, "{}", method.path);
        for (role, declared) in ROLES {
            let code = call(&city, &method.path, Some(&city.token("somebody", &[role]))).await;
            if method.any_of.contains(&declared) {
                let refused =
                    [Code::Unimplemented, Code::Unauthenticated, Code::PermissionDenied, Code::Internal];
                assert!(!refused.contains(&code), "{} as {role:?}: {code:?}", method.path);
            } else {
                assert_eq!(code, Code::PermissionDenied, "{} as {role:?}", method.path);
            }
            if method.any_of.contains(&declared) && method.changes_state {
                assert_eq!(code, Code::InvalidArgument, "{}: without a key", method.path);
            }
        }
    }
    let token = city.token("somebody", &[Role::Coordinator]);
    assert_eq!(call(&city, "/turjuman.v1.SiteService/DropSite", Some(&token)).await, Code::Unimplemented);
    assert_eq!(call(&city, "/turjuman.v1.NoService/Get", Some(&token)).await, Code::Unimplemented);
    city.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_submit_hears_of_everything_at_once() {
    let city = City::open(Limits::default(), None).await;
    let mut requests = RequestServiceClient::new(city.channel().await);
    let message = v1::SubmitRequestRequest {
        language: "Klingon-ish nonsense".into(),
        modality: 99,
        encounter_type: "tea_party".into(),
        start: Some(v1::submit_request_request::Start::StartsAt(prost_types::Timestamp {
            seconds: 0,
            nanos: 0,
        })),
        excluded_interpreter_ids: vec!["me".into()],
        ..Default::default()
    };
    let refused = requests.submit_request(city.signed("clerk", Role::Requester, message)).await;
    let refused = refused.expect_err("it is all wrong");
    assert_eq!(refused.code(), Code::InvalidArgument);
    let details = refused.get_error_details();
    let violations = &details.bad_request().expect("violations").field_violations;
    let fields: Vec<_> = violations.iter().map(|violation| violation.field.as_str()).collect();
    for field in ["language", "modality", "encounter_type", "excluded_interpreter_ids[0]", "idempotency_key"]
    {
        assert!(fields.contains(&field), "{field} is not in {fields:?}");
    }
    city.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_update_hears_of_unknown_paths_and_bad_values_together() {
    let city = City::open(Limits::default(), None).await;
    let mut roster = InterpreterServiceClient::new(city.channel().await);
    let message = v1::UpdateInterpreterRequest {
        interpreter: Some(v1::Interpreter {
            id: "int_00000000000000000000000000000007".into(),
            email: "nowhere".into(),
            modalities: vec![7],
            gender: 42,
            ..Default::default()
        }),
        update_mask: Some(prost_types::FieldMask {
            paths: vec!["email".into(), "modalities".into(), "version".into()],
        }),
        idempotency_key: "k".into(),
    };
    let refused = roster.update_interpreter(city.signed("boss", Role::Coordinator, message)).await;
    let refused = refused.expect_err("it is all wrong");
    let details = refused.get_error_details();
    let violations = &details.bad_request().expect("violations").field_violations;
    let mut fields: Vec<_> = violations.iter().map(|violation| violation.field.as_str()).collect();
    fields.sort_unstable();
    let expected =
        ["interpreter.email", "interpreter.modalities", "interpreter.modalities[0]", "update_mask.paths[2]"];
    assert_eq!(fields, expected);
    city.stop().await;
}
