//! What is done with a request: each form of its page, and one operation of the desk for each.

use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use jiff::SignedDuration;
use turjuman_dispatch::model::{CancelReason, ProblemKind, RequestId};
use turjuman_operations::error::{OperationError, Problem};
use turjuman_operations::requests;

use super::follow::{NotDone, show_not_done};
use super::{request_id, rpc, texts};
use crate::identified::clarified;
use crate::{Fault, Form, Portal, Visitor, Words, see_other};

/// `POST /requests/{id}/cancel`.
pub(super) async fn cancel(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::CANCEL)?;
    let id = request_id(&id)?;
    let reason = form.text("reason").parse().unwrap_or(CancelReason::NotNeeded);
    let done = portal.desk.cancel(&visitor.call("CancelRequest", &form)?, id, reason).await;
    answer(&portal, &visitor, id, done).await
}

/// `POST /requests/{id}/extend`.
pub(super) async fn extend(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::EXTEND)?;
    let id = request_id(&id)?;
    // What is no number becomes nothing, which the desk refuses.
    let by = SignedDuration::from_mins(form.text("by").parse::<u16>().unwrap_or_default().into());
    let done = portal.desk.extend(&visitor.call("ExtendRequest", &form)?, id, by).await;
    answer(&portal, &visitor, id, done).await
}

/// `POST /requests/{id}/clarify`: what is written counts more than what is chosen, because it came last.
pub(super) async fn clarify(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::CLARIFY)?;
    let id = request_id(&id)?;
    let (other, chosen) = (form.text("other"), form.text("language"));
    let language = if other.is_empty() { chosen } else { other };
    let said = clarified(&form, language);
    let done = portal.desk.clarify_language(&visitor.call("ClarifyLanguage", &form)?, id, said).await;
    let Err(OperationError::Invalid(found)) = &done else {
        return answer(&portal, &visitor, id, done).await;
    };
    let problem = match found.first().map(|violation| &violation.problem) {
        Some(problem) => language_problem(&visitor.words, language, problem),
        None => visitor.words.say(texts::AskLanguageMissing),
    };
    let (language, method) = (Some((other.to_owned(), problem)), form.text("method").to_owned());
    let not_done = NotDone { language, method, ..NotDone::default() };
    show_not_done(&portal, &visitor, id, StatusCode::UNPROCESSABLE_ENTITY, not_done).await
}

/// `POST /requests/{id}/confirm-near`.
pub(super) async fn confirm_near(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::NEAR)?;
    let id = request_id(&id)?;
    let call = visitor.call("ConfirmNearLanguage", &form)?;
    let will_do = form.text("answer") == "yes";
    let done = portal.desk.confirm_near_language(&call, id, form.text("language"), will_do).await;
    answer(&portal, &visitor, id, done).await
}

/// `POST /requests/{id}/consent`.
pub(super) async fn consent(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::CONSENT)?;
    let id = request_id(&id)?;
    let language = form.text("language");
    let done = portal.desk.record_consent(&visitor.call("RecordConsent", &form)?, id, language).await;
    let Err(OperationError::Invalid(found)) = &done else {
        return answer(&portal, &visitor, id, done).await;
    };
    let problem = match found.first().map(|violation| &violation.problem) {
        Some(problem) => language_problem(&visitor.words, language, problem),
        None => visitor.words.say(texts::AskLanguageMissing),
    };
    let not_done = NotDone { consent: Some((language.to_owned(), problem)), ..NotDone::default() };
    show_not_done(&portal, &visitor, id, StatusCode::UNPROCESSABLE_ENTITY, not_done).await
}

/// `POST /requests/{id}/not-understood`.
pub(super) async fn not_understood(
    state: State<Portal>,
    visitor: Visitor,
    id: Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    report(state, visitor, id, form, ProblemKind::NotUnderstood).await
}

/// `POST /requests/{id}/problem`.
pub(super) async fn problem(
    state: State<Portal>,
    visitor: Visitor,
    id: Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    let kind = form.text("kind").parse().unwrap_or(ProblemKind::Other);
    report(state, visitor, id, form, kind).await
}

async fn report(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
    kind: ProblemKind,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::PROBLEM)?;
    let id = request_id(&id)?;
    let re_match = form.text("again") == "yes";
    let call = visitor.call("ReportProblem", &form)?;
    let done = portal.desk.report_problem(&call, id, requests::Problem { kind, re_match }).await;
    if done.is_ok() && !re_match {
        return Ok(see_other(&format!("/requests/{id}?reported=yes")));
    }
    answer(&portal, &visitor, id, done).await
}

/// `POST /requests/{id}/done`: whoever hangs up last says so.
pub(super) async fn done(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::COMPLETE)?;
    let id = request_id(&id)?;
    let request = portal.desk.request(&visitor.caller, id).await?;
    let Some(assignment) = request.assignment else {
        // The interpreter left meanwhile; the page says so.
        return Ok(see_other(&format!("/requests/{id}")));
    };
    let done = portal.desk.complete(&visitor.call("CompleteSession", &form)?, assignment).await;
    answer(&portal, &visitor, id, done).await
}

/// Leads back to the page; what the state of the desk does not allow is said there.
pub(super) async fn answer<T>(
    portal: &Portal,
    visitor: &Visitor,
    id: RequestId,
    done: Result<T, OperationError>,
) -> Result<Response, Fault> {
    let error = match done {
        Ok(_) => return Ok(see_other(&format!("/requests/{id}"))),
        Err(error) => error,
    };
    let status = match &error {
        OperationError::Refused(_) => StatusCode::CONFLICT,
        OperationError::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        OperationError::Forbidden(_) => StatusCode::FORBIDDEN,
        _ => return Err(error.into()),
    };
    let reason = Some(visitor.words.operation(&error));
    show_not_done(portal, visitor, id, status, NotDone { reason, ..NotDone::default() }).await
}

/// What is wrong with the name of a language.
pub(crate) fn language_problem(words: &Words, name: &str, problem: &Problem) -> String {
    let signed = || {
        use turjuman_languages::{Resolution, resolve};
        matches!(resolve(name), Resolution::Language(tag) if tag.is_signed())
    };
    let name = name.to_owned();
    match problem {
        Problem::LanguageUnknown { .. } if name.is_empty() => words.say(texts::AskLanguageMissing),
        Problem::Invalid { .. } if signed() => words.say(texts::AskHowSigned),
        Problem::LanguageUnknown { .. } | Problem::LanguageAmbiguous { .. } | Problem::Invalid { .. } => {
            words.say(texts::RequestPageLanguageUnclear { name })
        }
        _ => words.say(texts::AskCheckThis),
    }
}
