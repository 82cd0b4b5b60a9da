//! The session itself: it starts, it is over.

use turjuman_dispatch::lifecycle;
use turjuman_dispatch::model::{Assignment, AssignmentId, Request, RequestState};

use crate::caller::{Call, Caller};
use crate::desk::Desk;
use crate::error::OperationError;
use crate::event::{EventDraft, EventKind};
use crate::hints::Hint;
use crate::idempotency::ResultIds;
use crate::step::Step;

impl Desk {
    /// The interpreter starts the session.
    ///
    /// # Errors
    /// `NotFound`; `Refused` when it has started, is over, or is not due for a while.
    pub async fn start_session(
        &self,
        call: &Call,
        id: AssignmentId,
    ) -> Result<(Assignment, Request), OperationError> {
        self.carry_out(call, || self.decide_start(&call.caller, id)).await?;
        self.assignment(&call.caller, id).await
    }

    async fn decide_start(
        &self,
        caller: &Caller,
        id: AssignmentId,
    ) -> Result<(Step, ResultIds), OperationError> {
        let now = self.now();
        let (before, request) = self.assignment(caller, id).await?;
        if !self.is_interpreter_of(caller, &before) {
            return Err(OperationError::NotFound("assignment"));
        }
        let started = lifecycle::assignment::started(&self.policy(), &before, now)?;
        let after = lifecycle::request::started(&request, now)?;
        let mut step = self.step(now);
        step.event(EventDraft::of(EventKind::RequestStarted, &after).assignment(&started));
        step.event(EventDraft::of(EventKind::AssignmentStarted, &after).assignment(&started));
        step.put(started);
        step.put(after);
        Ok((step, ResultIds { assignment: Some(id), request: Some(request.id), ..ResultIds::default() }))
    }

    /// The session is over; the interpreter is free again. Interpreter, requester or coordinator may say so: whoever
    /// hangs up last.
    ///
    /// # Errors
    /// `NotFound`; `Refused` when it is over already, or when its time has not come.
    pub async fn complete(
        &self,
        call: &Call,
        id: AssignmentId,
    ) -> Result<(Assignment, Request), OperationError> {
        self.carry_out(call, || self.decide_complete(&call.caller, id)).await?;
        let (assignment, request) = self.assignment(&call.caller, id).await?;
        self.hints().give(Hint::Capacity(assignment.interpreter));
        Ok((assignment, request))
    }

    async fn decide_complete(
        &self,
        caller: &Caller,
        id: AssignmentId,
    ) -> Result<(Step, ResultIds), OperationError> {
        let now = self.now();
        let (before, request) = self.assignment(caller, id).await?;
        let ended = lifecycle::assignment::completed(&self.policy(), &before, now)?;
        // A session whose start nobody reported was started by being held.
        let running = match request.state {
            RequestState::Assigned => lifecycle::request::started(&request, now)?,
            _ => request.clone(),
        };
        let after = lifecycle::request::completed(&running, now)?;
        let mut step = self.step(now);
        let detail = serde_json::json!({ "minutes": ended.minutes });
        step.event(EventDraft::of(EventKind::RequestCompleted, &after).assignment(&ended));
        step.event(EventDraft::of(EventKind::AssignmentCompleted, &after).assignment(&ended).detail(detail));
        self.free_calendar(&mut step, &ended, now).await?;
        step.put(ended);
        step.put(lifecycle::request::as_one_change(&request, after));
        Ok((step, ResultIds { assignment: Some(id), request: Some(request.id), ..ResultIds::default() }))
    }
}
