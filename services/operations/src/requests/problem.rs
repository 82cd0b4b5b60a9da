//! A problem in the session: "we could not understand each other", a broken line. If the requester wants, the desk
//! looks for somebody else at once, ahead of others, and never asks the same person for it again.

use turjuman_dispatch::lifecycle::{self, TransitionError};
use turjuman_dispatch::model::{AssignmentState, ProblemKind, RequestId};

use super::RequestView;
use crate::caller::{Call, Caller};
use crate::desk::Desk;
use crate::error::OperationError;
use crate::event::{EventDraft, EventKind};
use crate::hints::Hint;
use crate::idempotency::ResultIds;
use crate::notice::NoticeContent;
use crate::step::Step;

/// What went wrong, and what the requester wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    /// What went wrong.
    pub kind: ProblemKind,
    /// True to end this session and look for another interpreter now.
    pub re_match: bool,
}

impl Desk {
    /// Reports a problem in a session.
    ///
    /// # Errors
    /// `NotFound`; `Refused` when no interpreter is bound to the request.
    pub async fn report_problem(
        &self,
        call: &Call,
        id: RequestId,
        problem: Problem,
    ) -> Result<RequestView, OperationError> {
        self.carry_out(call, || self.decide_problem(&call.caller, id, problem)).await?;
        self.hints().give(Hint::Request(id));
        self.request_view(&call.caller, id).await
    }

    async fn decide_problem(
        &self,
        caller: &Caller,
        id: RequestId,
        problem: Problem,
    ) -> Result<(Step, ResultIds), OperationError> {
        let now = self.now();
        let before = self.request(caller, id).await?;
        let assignment_id = before.assignment.ok_or(TransitionError {
            noun: "request",
            from: before.state.name(),
            attempted: "reported as having a problem in the session",
            what_to_do: "no interpreter is bound to it",
        })?;
        let assignment = self.live_assignment(assignment_id).await?;
        let mut step = self.step(now);
        let detail = serde_json::json!({ "kind": problem.kind, "re_match": problem.re_match });
        step.event(
            EventDraft::of(EventKind::RequestProblemReported, &before).assignment(&assignment).detail(detail),
        );
        if !problem.re_match {
            // Nothing changes but the history; the guard keeps the report from landing on a request that moved on.
            step.guard(crate::step::RowKey::Request(id), before.version);
            return Ok((step, ResultIds { request: Some(id), ..ResultIds::default() }));
        }

        let mut after = lifecycle::request::back_to_search(&self.policy(), &before, true, now)?;
        after.excluded_interpreters.push(assignment.interpreter);
        step.event(EventDraft::of(EventKind::RequestBackToSearch, &after));
        let ended = match assignment.state {
            AssignmentState::InSession => lifecycle::assignment::completed(&self.policy(), &assignment, now)?,
            _ => lifecycle::assignment::cancelled(&assignment, now)?,
        };
        let kind = match ended.state {
            AssignmentState::Completed => EventKind::AssignmentCompleted,
            _ => EventKind::AssignmentCancelled,
        };
        step.event(EventDraft::of(kind, &after).assignment(&ended));
        self.free_calendar(&mut step, &ended, now).await?;
        let content = NoticeContent::AssignmentCancelled {
            language: ended.language.clone(),
            starts_at: before.interval.start,
        };
        step.notice(self.to_assigned(now, &ended, "cancelled", content));
        step.put(ended);
        step.put(after);
        Ok((step, ResultIds { request: Some(id), ..ResultIds::default() }))
    }
}
