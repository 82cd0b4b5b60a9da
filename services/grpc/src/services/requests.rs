//! Requests: submit, follow, change, explain.

use tonic::{Request, Response, Status};
use turjuman_dispatch::eligibility::ExclusionReason;
use turjuman_dispatch::model::{AssignmentId, InterpreterId, RequestId};
use turjuman_operations::caller::{Caller, Role};
use turjuman_operations::error::{OperationError, Problem};
use turjuman_operations::ports::TailItem;
use turjuman_operations::requests;
use turjuman_proto::v1;
use turjuman_proto::v1::request_service_server::RequestService;

use crate::convert::{self, Checks, time};
use crate::door::{Ask, Change, Door, List, Opened, Visitor};
use crate::status::{Fault, status};
use crate::watch::{Origin, WatchStream, requests_of, watch};

/// The service.
pub(crate) struct Requests(pub(crate) Door);

#[tonic::async_trait]
impl RequestService for Requests {
    type WatchRequestsStream = WatchStream<v1::WatchRequestsResponse>;

    async fn submit_request(
        &self,
        request: Request<v1::SubmitRequestRequest>,
    ) -> Result<Response<v1::SubmitRequestResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let input = convert::request::submit(&message, &mut checks);
                if !checks.is_empty() {
                    // All of it at once: what cannot be read, and what the desk would say of the rest.
                    let mut found = door.desk.problems_of(&call.caller, &input).await?;
                    // A start that cannot be read is no start that is missing.
                    found.retain(|problem| message.start.is_none() || problem.field != "start");
                    checks.merge(found);
                    checks.done()?;
                }
                let view = door.desk.submit(&call, input).await?;
                Ok(v1::SubmitRequestResponse { request: Some(door.request(&view)) })
            })
            .await
    }

    async fn get_request(
        &self,
        request: Request<v1::GetRequestRequest>,
    ) -> Result<Response<v1::GetRequestResponse>, Status> {
        self.0
            .ask(request, |Ask { door, caller, message, mut checks }| async move {
                let id = checks.id("request_id", &message.request_id);
                let view = door.desk.request_view(&caller, checks.all(id)?).await?;
                Ok(v1::GetRequestResponse { request: Some(door.request(&view)) })
            })
            .await
    }

    async fn list_requests(
        &self,
        request: Request<v1::ListRequestsRequest>,
    ) -> Result<Response<v1::ListRequestsResponse>, Status> {
        self.0
            .list(request, |List { door, caller, message, paging, mut checks }| async move {
                let filter = convert::request::filter(&message, &mut checks);
                let page = paging.page(&mut checks);
                checks.done()?;
                let caller = cut_to(caller, &message.department)?;
                let mut views = door.desk.list_requests(&caller, filter, page).await?;
                let next_page_token = paging.cut(&mut views, |view| view.request.id.uuid().to_string());
                let requests = views.iter().map(|view| door.request(view)).collect();
                Ok(v1::ListRequestsResponse { requests, next_page_token })
            })
            .await
    }

    async fn cancel_request(
        &self,
        request: Request<v1::CancelRequestRequest>,
    ) -> Result<Response<v1::CancelRequestResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let id = checks.id("request_id", &message.request_id);
                let reason = convert::request::cancel_reason(message.reason, &mut checks);
                let view = door.desk.cancel(&call, checks.all(id)?, reason).await?;
                Ok(v1::CancelRequestResponse { request: Some(door.request(&view)) })
            })
            .await
    }

    async fn reschedule_request(
        &self,
        request: Request<v1::RescheduleRequestRequest>,
    ) -> Result<Response<v1::RescheduleRequestResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let id = checks.id("request_id", &message.request_id);
                let start = convert::request::new_start(&message, &mut checks);
                let duration = message.duration.as_ref().map(time::minutes).transpose();
                let duration = checks.keep("duration", duration).flatten();
                let (id, start) = checks.all(id.zip(start))?;
                let view = door.desk.reschedule(&call, id, start, duration).await?;
                Ok(v1::RescheduleRequestResponse { request: Some(door.request(&view)) })
            })
            .await
    }

    async fn extend_request(
        &self,
        request: Request<v1::ExtendRequestRequest>,
    ) -> Result<Response<v1::ExtendRequestResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let id = checks.id("request_id", &message.request_id);
                let by = message.by.as_ref().ok_or(Problem::Required).and_then(time::minutes);
                let by = checks.keep("by", by);
                let (id, by) = checks.all(id.zip(by))?;
                let view = door.desk.extend(&call, id, by).await?;
                Ok(v1::ExtendRequestResponse { request: Some(door.request(&view)) })
            })
            .await
    }

    async fn watch_requests(
        &self,
        request: Request<v1::WatchRequestsRequest>,
    ) -> Result<Response<Self::WatchRequestsStream>, Status> {
        let Opened { visitor, place: _place, message } = self.0.open(request)?;
        let voice = visitor.voice.clone();
        let opened = open_watch(self.0.clone(), visitor, message).await;
        opened.map(Response::new).map_err(|fault| status(fault, &voice))
    }

    async fn clarify_language(
        &self,
        request: Request<v1::ClarifyLanguageRequest>,
    ) -> Result<Response<v1::ClarifyLanguageResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let id = checks.id("request_id", &message.request_id);
                let tag = convert::language::text(&mut checks, "tag", &message.tag, true);
                let said = convert::request::clarify(&message, tag, &mut checks);
                let view = door.desk.clarify_language(&call, checks.all(id)?, said).await?;
                Ok(v1::ClarifyLanguageResponse { request: Some(door.request(&view)) })
            })
            .await
    }

    async fn set_further_languages(
        &self,
        request: Request<v1::SetFurtherLanguagesRequest>,
    ) -> Result<Response<v1::SetFurtherLanguagesResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let id = checks.id("request_id", &message.request_id);
                let further = convert::request::further(&message.further_languages, &mut checks);
                let view = door.desk.set_further_languages(&call, checks.all(id)?, &further).await?;
                Ok(v1::SetFurtherLanguagesResponse { request: Some(door.request(&view)) })
            })
            .await
    }

    async fn confirm_near_language(
        &self,
        request: Request<v1::ConfirmNearLanguageRequest>,
    ) -> Result<Response<v1::ConfirmNearLanguageResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let id = checks.id("request_id", &message.request_id);
                let tag = convert::language::text(&mut checks, "tag", &message.tag, true);
                let id = checks.all(id)?;
                let view = door.desk.confirm_near_language(&call, id, tag, message.confirmed).await?;
                Ok(v1::ConfirmNearLanguageResponse { request: Some(door.request(&view)) })
            })
            .await
    }

    async fn record_consent(
        &self,
        request: Request<v1::RecordConsentRequest>,
    ) -> Result<Response<v1::RecordConsentResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let id = checks.id("request_id", &message.request_id);
                let tag = convert::language::text(&mut checks, "tag", &message.tag, true);
                let view = door.desk.record_consent(&call, checks.all(id)?, tag).await?;
                Ok(v1::RecordConsentResponse { request: Some(door.request(&view)) })
            })
            .await
    }

    async fn report_problem(
        &self,
        request: Request<v1::ReportProblemRequest>,
    ) -> Result<Response<v1::ReportProblemResponse>, Status> {
        use v1::report_problem_request::Subject;
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let kind = convert::request::problem_kind(message.kind, &mut checks);
                let subject = match &message.subject {
                    None => {
                        checks.add("subject", Problem::Required);
                        None
                    }
                    Some(Subject::RequestId(id)) => checks.id("request_id", id).map(About::Request),
                    Some(Subject::AssignmentId(id)) => checks.id("assignment_id", id).map(About::Assignment),
                };
                let (kind, subject) = checks.all(kind.zip(subject))?;
                let id = match subject {
                    About::Request(id) => id,
                    About::Assignment(id) => door.desk.assignment(&call.caller, id).await?.1.id,
                };
                let problem = requests::Problem { kind, re_match: message.re_match };
                let view = door.desk.report_problem(&call, id, problem).await?;
                Ok(v1::ReportProblemResponse { request: Some(door.request(&view)) })
            })
            .await
    }

    async fn explain_request(
        &self,
        request: Request<v1::ExplainRequestRequest>,
    ) -> Result<Response<v1::ExplainRequestResponse>, Status> {
        self.0
            .ask(request, |Ask { door, caller, message, mut checks }| async move {
                let id = checks.id("request_id", &message.request_id);
                let id = checks.all(id)?;
                let explained = door.desk.explain(&caller, id).await?;
                let view = door.desk.request_view(&caller, id).await?;
                Ok(v1::ExplainRequestResponse {
                    request: Some(door.request(&view)),
                    explanation: Some(convert::explanation::to_proto(&explained)),
                })
            })
            .await
    }

    async fn assign_interpreter(
        &self,
        request: Request<v1::AssignInterpreterRequest>,
    ) -> Result<Response<v1::AssignInterpreterResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, checks }| async move {
                let v1::AssignInterpreterRequest { request_id, interpreter_id, override_reasons, .. } =
                    &message;
                let (id, interpreter, accepted) =
                    choice(checks, request_id, interpreter_id, override_reasons)?;
                let view = door.desk.assign_by_hand(&call, id, interpreter, &accepted).await?;
                let made = view.assignment.as_ref();
                let assignment = made.map(|made| door.assignment(&made.assignment, &view.request));
                Ok(v1::AssignInterpreterResponse { request: Some(door.request(&view)), assignment })
            })
            .await
    }

    async fn offer_to_interpreter(
        &self,
        request: Request<v1::OfferToInterpreterRequest>,
    ) -> Result<Response<v1::OfferToInterpreterResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, checks }| async move {
                let v1::OfferToInterpreterRequest { request_id, interpreter_id, override_reasons, .. } =
                    &message;
                let (id, interpreter, accepted) =
                    choice(checks, request_id, interpreter_id, override_reasons)?;
                let (view, offer) = door.desk.offer_by_hand(&call, id, interpreter, &accepted).await?;
                let offer = Some(convert::offer::to_proto(&offer, &view.request));
                Ok(v1::OfferToInterpreterResponse { request: Some(door.request(&view)), offer })
            })
            .await
    }

    async fn name_vendor(
        &self,
        request: Request<v1::NameVendorRequest>,
    ) -> Result<Response<v1::NameVendorResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let id = checks.id("request_id", &message.request_id);
                if message.vendor_name.is_empty() {
                    checks.add("vendor_name", Problem::Required);
                }
                let view = door.desk.name_vendor(&call, checks.all(id)?, &message.vendor_name).await?;
                Ok(v1::NameVendorResponse { request: Some(door.request(&view)) })
            })
            .await
    }
}

/// Whom a coordinator chooses for which request, and what they accept about it.
fn choice(
    mut checks: Checks,
    request: &str,
    interpreter: &str,
    accepted: &[i32],
) -> Result<(RequestId, InterpreterId, Vec<ExclusionReason>), Fault> {
    let request = checks.id("request_id", request);
    let interpreter = checks.id("interpreter_id", interpreter);
    let accepted =
        convert::common::known_list(&mut checks, "override_reasons", accepted, convert::common::reason);
    let (request, interpreter) = checks.all(request.zip(interpreter))?;
    Ok((request, interpreter, accepted))
}

/// What a problem is about.
enum About {
    Request(RequestId),
    Assignment(AssignmentId),
}

/// The caller with the one department they ask about, so that their list is cut to it.
fn cut_to(mut caller: Caller, department: &str) -> Result<Caller, Fault> {
    if department.is_empty() || caller.is(Role::Coordinator) {
        return Ok(caller);
    }
    caller.departments.retain(|own| own.0 == department);
    if caller.departments.is_empty() {
        let why = "the requests of another department: name one of the caller's own, or none";
        return Err(OperationError::Forbidden(why).into());
    }
    Ok(caller)
}

async fn open_watch(
    door: Door,
    visitor: Visitor,
    message: v1::WatchRequestsRequest,
) -> Result<WatchStream<v1::WatchRequestsResponse>, Fault> {
    let mut checks = crate::convert::Checks::default();
    let only: Option<RequestId> = checks.optional_id("request_id", &message.request_id);
    checks.done()?;
    let caller = visitor.caller();
    if let Some(id) = only {
        door.desk.request(caller, id).await?;
    }
    let from = Origin { after_sequence: message.after_sequence, from_now: message.from_now };
    let interest = requests_of(caller, only);
    let (desk, known) = (door.clone(), visitor.known.clone());
    watch(&door, visitor, from, interest, move |item| {
        let (door, known) = (desk.clone(), known.clone());
        async move {
            let TailItem::Event(event) = &*item else { return Ok(None) };
            let kind = convert::watch::request_event(event.body.kind);
            let Some((kind, id)) = kind.zip(event.body.request) else { return Ok(None) };
            let view = match door.desk.request_view(&known.caller, id).await {
                Ok(view) => view,
                Err(OperationError::NotFound(_)) => return Ok(None),
                Err(error) => return Err(error.into()),
            };
            Ok(Some(v1::WatchRequestsResponse {
                sequence: event.sequence,
                at: Some(time::to_proto(event.at)),
                kind: kind.into(),
                request: Some(door.request(&view)),
            }))
        }
    })
    .await
}
