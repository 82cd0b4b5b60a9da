//! Who may call what: every method of the contract, as every role, without a token and with a bad one, held against what
//! the contract declares. The methods come from the descriptors, so a new one is held to its declaration at once.

use std::collections::BTreeSet;
use std::time::Duration;

use tonic::client::Grpc;
use tonic::codegen::http::uri::PathAndQuery;
use tonic::{Code, Request, Status};
use tonic_prost::ProstCodec;
use turjuman_access::auth::TokenRequest;
use turjuman_operations::caller::Role;
use turjuman_proto::options::{MethodAccess, method_access};
use turjuman_proto::v1;
use turjuman_test_databases::TestDatabase;
use turjuman_tests::{Failure, PATIENCE, Person, Server};

const ROLES: [(Role, v1::Role); 4] = [
    (Role::Requester, v1::Role::Requester),
    (Role::Interpreter, v1::Role::Interpreter),
    (Role::Coordinator, v1::Role::Coordinator),
    (Role::Auditor, v1::Role::Auditor),
];

/// Calls a method with an empty message and does not look into the answer.
async fn call(person: &Person, method: &MethodAccess) -> Result<(), Status> {
    let mut client = Grpc::new(person.link());
    client.ready().await.expect("the channel is ready");
    let path: PathAndQuery = method.path.parse().unwrap();
    let codec = ProstCodec::<(), ()>::default();
    let called = async {
        if method.streams {
            // A stream may be refused with its headers or with its first message; one that is open was allowed.
            let mut stream = client.server_streaming(Request::new(()), path, codec).await?.into_inner();
            match tokio::time::timeout(Duration::from_millis(300), stream.message()).await {
                Ok(Err(status)) => Err(status),
                Ok(Ok(_)) | Err(_) => Ok(()),
            }
        } else {
            client.unary(Request::new(()), path, codec).await.map(|_| ())
        }
    };
    tokio::time::timeout(PATIENCE, called).await.expect("an answer in time")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_method_as_every_role_is_as_the_contract_declares() {
    let server = Server::start(TestDatabase::sqlite()).await;
    let methods = method_access();
    assert!(methods.len() >= 40, "the whole contract: {}", methods.len());
    for (role, declared_as) in ROLES {
        let person = server.person_as("somebody", role);
        for method in &methods {
            let expected = method.any_of.contains(&declared_as);
            let answer = call(&person, method).await;
            let denied = match &answer {
                Ok(()) => false,
                Err(status) => {
                    let failure = Failure::from(status.clone());
                    assert_ne!(failure.code, Code::Unauthenticated, "{}: {failure:?}", method.path);
                    assert_ne!(failure.code, Code::Internal, "{}: {failure:?}", method.path);
                    assert_ne!(failure.code, Code::Unimplemented, "{}: {failure:?}", method.path);
                    assert!(!failure.reason.is_empty(), "{} gives no reason: {failure:?}", method.path);
                    failure.code == Code::PermissionDenied && failure.reason == "ROLE_MISSING"
                }
            };
            assert_eq!(denied, !expected, "{} as {role:?}: {answer:?}", method.path);
        }
    }
    server.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_gets_in_without_a_good_token() {
    let server = Server::start(TestDatabase::sqlite()).await;
    let good = server.coordinator();
    let (head, signature) = good.token.rsplit_once('.').unwrap();
    let forged = format!("{head}.{}", signature.chars().rev().collect::<String>());
    let all = ROLES.map(|(role, _)| role);
    let expired = server.person(TokenRequest { valid_for: Duration::from_secs(1), ..everything(&all) });
    server.pass_minutes(10);
    let callers = [
        ("no token", Person::new("nobody", String::new(), server.channel()), "TOKEN_MISSING"),
        ("no JSON Web Token", Person::new("nobody", "open-sesame".into(), server.channel()), "TOKEN_INVALID"),
        ("a forged signature", Person::new("nobody", forged, server.channel()), "TOKEN_INVALID"),
        ("an unsigned token", Person::new("nobody", unsigned(head), server.channel()), "TOKEN_INVALID"),
        ("an expired token", expired, "TOKEN_EXPIRED"),
    ];
    for (what, person, reason) in callers {
        for method in method_access() {
            let status = call(&person, &method).await.expect_err(what);
            let failure = Failure::from(status);
            assert_eq!(
                (failure.code, failure.reason.as_str()),
                (Code::Unauthenticated, reason),
                "{} with {what}: {failure:?}",
                method.path
            );
            assert!(failure.localized.is_some(), "{what}: a sentence for the person");
        }
    }
    server.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_without_a_role_may_nothing_and_all_roles_may_all() {
    let server = Server::start(TestDatabase::sqlite()).await;
    let nobody = server.person(everything(&[]));
    let everybody = server.person(everything(&ROLES.map(|(role, _)| role)));
    for method in method_access() {
        let denied = Failure::from(call(&nobody, &method).await.expect_err("no role"));
        assert!(
            matches!(denied.code, Code::PermissionDenied | Code::Unauthenticated),
            "{}: {denied:?}",
            method.path
        );
        if let Err(status) = call(&everybody, &method).await {
            let failure = Failure::from(status);
            assert_ne!(failure.reason, "ROLE_MISSING", "{}: {failure:?}", method.path);
        }
    }
    server.finish().await;
}

fn everything(roles: &[Role]) -> TokenRequest {
    TokenRequest {
        subject: "somebody".into(),
        roles: roles.iter().copied().collect::<BTreeSet<_>>(),
        departments: vec!["housing".into()],
        email: None,
        locale: None,
        valid_for: Duration::from_secs(3600),
    }
}

/// The same claims under `"alg":"none"`, as attackers send them.
fn unsigned(head: &str) -> String {
    // {"alg":"none","typ":"JWT"}
    let claims = head.split_once('.').unwrap().1;
    format!("eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.{claims}.")
}
