//! Assignments: from the binding to the end of the session.

use std::future::Future;

use tonic::{Request, Response, Status};
use turjuman_dispatch::model::{Assignment, AssignmentId, Request as DeskRequest};
use turjuman_operations::caller::{Call, OnBehalf, Role};
use turjuman_operations::error::OperationError;
use turjuman_proto::v1;
use turjuman_proto::v1::assignment_service_server::AssignmentService;

use crate::convert::{assignment, offer};
use crate::door::{Ask, Change, Door, List};
use crate::status::Fault;

/// The service.
pub(crate) struct Assignments(pub(crate) Door);

#[tonic::async_trait]
impl AssignmentService for Assignments {
    async fn get_assignment(
        &self,
        request: Request<v1::GetAssignmentRequest>,
    ) -> Result<Response<v1::GetAssignmentResponse>, Status> {
        self.0
            .ask(request, |Ask { door, caller, message, mut checks }| async move {
                let id = checks.id("assignment_id", &message.assignment_id);
                let (found, of) = door.desk.assignment(&caller, checks.all(id)?).await?;
                Ok(v1::GetAssignmentResponse { assignment: Some(door.assignment(&found, &of)) })
            })
            .await
    }

    async fn list_assignments(
        &self,
        request: Request<v1::ListAssignmentsRequest>,
    ) -> Result<Response<v1::ListAssignmentsResponse>, Status> {
        self.0
            .list(request, |List { door, caller, message, paging, mut checks }| async move {
                let filter = assignment::filter(&message, &mut checks);
                let page = paging.page(&mut checks);
                checks.done()?;
                if let Some(id) = filter.interpreter
                    && caller.is(Role::Interpreter)
                {
                    // The operation would quietly show the caller's own; somebody else's are refused.
                    door.desk.interpreter_for(&caller, OnBehalf::Of(id))?;
                }
                let mut found = door.desk.list_assignments(&caller, filter, page).await?;
                let next_page_token = paging.cut(&mut found, |(one, _)| one.id.uuid().to_string());
                let assignments = found.iter().map(|(one, of)| door.assignment(one, of)).collect();
                Ok(v1::ListAssignmentsResponse { assignments, next_page_token })
            })
            .await
    }

    async fn withdraw_assignment(
        &self,
        request: Request<v1::WithdrawAssignmentRequest>,
    ) -> Result<Response<v1::WithdrawAssignmentResponse>, Status> {
        self.0
            .change(request, |mut change| async move {
                let id = change.message.assignment_id.clone();
                let reason = offer::decline_reason(change.message.reason, &mut change.checks);
                let assignment =
                    verb(
                        change,
                        &id,
                        |door, call, id| async move { door.desk.withdraw(&call, id, reason).await },
                    )
                    .await?;
                Ok(v1::WithdrawAssignmentResponse { assignment })
            })
            .await
    }

    async fn report_running_late(
        &self,
        request: Request<v1::ReportRunningLateRequest>,
    ) -> Result<Response<v1::ReportRunningLateResponse>, Status> {
        self.0
            .change(request, |change| async move {
                let (id, minutes) = (change.message.assignment_id.clone(), change.message.minutes);
                let assignment = verb(change, &id, |door, call, id| async move {
                    door.desk.running_late(&call, id, minutes).await
                })
                .await?;
                Ok(v1::ReportRunningLateResponse { assignment })
            })
            .await
    }

    async fn start_session(
        &self,
        request: Request<v1::StartSessionRequest>,
    ) -> Result<Response<v1::StartSessionResponse>, Status> {
        self.0
            .change(request, |change| async move {
                let id = change.message.assignment_id.clone();
                let assignment =
                    verb(
                        change,
                        &id,
                        |door, call, id| async move { door.desk.start_session(&call, id).await },
                    )
                    .await?;
                Ok(v1::StartSessionResponse { assignment })
            })
            .await
    }

    async fn complete_session(
        &self,
        request: Request<v1::CompleteSessionRequest>,
    ) -> Result<Response<v1::CompleteSessionResponse>, Status> {
        self.0
            .change(request, |change| async move {
                let id = change.message.assignment_id.clone();
                let assignment =
                    verb(change, &id, |door, call, id| async move { door.desk.complete(&call, id).await })
                        .await?;
                Ok(v1::CompleteSessionResponse { assignment })
            })
            .await
    }

    async fn report_no_show(
        &self,
        request: Request<v1::ReportNoShowRequest>,
    ) -> Result<Response<v1::ReportNoShowResponse>, Status> {
        self.0
            .change(request, |change| async move {
                let id = change.message.assignment_id.clone();
                let assignment =
                    verb(
                        change,
                        &id,
                        |door, call, id| async move { door.desk.report_no_show(&call, id).await },
                    )
                    .await?;
                Ok(v1::ReportNoShowResponse { assignment })
            })
            .await
    }
}

/// Carries out a verb that takes an assignment and answers with it.
async fn verb<M, F>(
    change: Change<M>,
    assignment_id: &str,
    run: impl FnOnce(Door, Call, AssignmentId) -> F,
) -> Result<Option<v1::Assignment>, Fault>
where
    F: Future<Output = Result<(Assignment, DeskRequest), OperationError>>,
{
    let Change { door, call, mut checks, .. } = change;
    let id = checks.id("assignment_id", assignment_id);
    let (assignment, of) = run(door.clone(), call, checks.all(id)?).await?;
    Ok(Some(door.assignment(&assignment, &of)))
}
