//! Lines to open and to paste: per kind of user a link that signs in to the portal, a token, and a call that they may make.

use turjuman_dispatch::model::{Department, Subject};
use turjuman_operations::caller::{Caller, Role};

use super::cast::token;
use super::{NotAsItShouldBe, paint};
use crate::start::Running;

/// Prints, per kind of user, a link to sign in to the portal; then a token and a call.
pub(super) async fn show(running: &Running) -> Result<(), NotAsItShouldBe> {
    let interpreter = running
        .desk
        .roster()
        .iter()
        .find_map(|entry| entry.subject.as_ref().map(|subject| subject.0.clone()))
        .unwrap_or_default();
    let people = [
        ("requester", "demo-inspector", Role::Requester, Some("housing")),
        ("interpreter", interpreter.as_str(), Role::Interpreter, None),
        ("coordinator", "demo-coordinator", Role::Coordinator, None),
        ("auditor", "demo-auditor", Role::Auditor, None),
    ];
    paint::heading("Open the portal: each link signs in once; open them in different browsers");
    for (kind, subject, role, department) in people {
        let caller = Caller {
            organization: running.desk.organization().clone(),
            subject: Subject(subject.to_owned()),
            roles: [role].into(),
            departments: department.into_iter().map(|name: &str| Department(name.to_owned())).collect(),
            email: None,
            locale: None,
            known_as: None,
        };
        let link = running.sign_in_link(caller).await?;
        paint::paste(&format!("  {kind:<12} {link}"));
    }
    calls(running, &interpreter);
    Ok(())
}

/// Prints, per kind of user, a token and a call.
fn calls(running: &Running, interpreter: &str) {
    let now = running.desk.now();
    let address = running.address;
    let submit = r#"{"language":"kreyol","modality":"MODALITY_PHONE","encounter_type":"counter_service","now":true,"phone_number":"+19735550142","idempotency_key":"first"}"#;
    let people = [
        (
            "requester",
            "demo-inspector",
            Role::Requester,
            Some("housing"),
            "RequestService/SubmitRequest",
            submit,
        ),
        ("interpreter", interpreter, Role::Interpreter, None, "OfferService/ListOffers", "{}"),
        (
            "coordinator",
            "demo-coordinator",
            Role::Coordinator,
            None,
            "InterpreterService/ListInterpreters",
            "{}",
        ),
        ("auditor", "demo-auditor", Role::Auditor, None, "LanguageService/ListLanguages", "{}"),
    ];
    paint::heading("For programs: a token and a call for each kind of user");
    for (kind, subject, role, department, method, body) in people {
        let token = token(running, subject, role, department, None, now);
        paint::paste(&format!("\n# {kind}"));
        paint::paste(&format!("TOKEN={token}"));
        paint::paste(&format!(
            "buf curl --protocol grpc --http2-prior-knowledge -H \"Authorization: Bearer $TOKEN\" -d '{body}' \\\n  \
             http://{address}/turjuman.v1.{method}"
        ));
    }
    paint::heading(&format!("Serving on http://{address} until Ctrl-C"));
}
