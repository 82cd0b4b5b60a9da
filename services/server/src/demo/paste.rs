//! Lines to paste: a token per kind of user, and a call that each of them may make.

use turjuman_operations::caller::Role;

use super::cast::token;
use super::paint;
use crate::start::Running;

/// Prints, per kind of user, a token and a call.
pub(super) fn show(running: &Running) {
    let now = running.desk.now();
    let address = running.address;
    let interpreter = running
        .desk
        .roster()
        .iter()
        .find_map(|entry| entry.subject.as_ref().map(|subject| subject.0.clone()))
        .unwrap_or_default();
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
        ("interpreter", interpreter.as_str(), Role::Interpreter, None, "OfferService/ListOffers", "{}"),
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
    paint::heading("Try it: a token and a call for each kind of user");
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
