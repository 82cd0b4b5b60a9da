//! Not coming, or late: withdraw, report a no-show, say that one runs late. A request that loses its interpreter goes back
//! to matching ahead of others, and never to the same person.

use turjuman_dispatch::lifecycle;
use turjuman_dispatch::model::{Assignment, AssignmentId, DeclineReason, Request};

use crate::caller::{Call, Caller, Role};
use crate::desk::Desk;
use crate::error::{OperationError, Problem, Violations};
use crate::event::{EventDraft, EventKind};
use crate::hints::Hint;
use crate::idempotency::ResultIds;
use crate::notice::NoticeContent;
use crate::step::Step;

/// More than this is not late but absent.
const MOST_MINUTES_LATE: u32 = 240;

/// Why a request lost its interpreter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lost {
    Withdrew(DeclineReason),
    NoShow,
}

impl Desk {
    /// The interpreter (or a coordinator for them) gives an assignment back before the session, for one of the reasons for
    /// which an offer is declined.
    ///
    /// # Errors
    /// `NotFound`; `Refused` when it has started or is over.
    pub async fn withdraw(
        &self,
        call: &Call,
        id: AssignmentId,
        reason: DeclineReason,
    ) -> Result<(Assignment, Request), OperationError> {
        self.lose(call, id, Lost::Withdrew(reason)).await
    }

    /// Staff report that the interpreter did not come.
    ///
    /// # Errors
    /// `NotFound`; `Refused` when it is too early to say so, or the session has started.
    pub async fn report_no_show(
        &self,
        call: &Call,
        id: AssignmentId,
    ) -> Result<(Assignment, Request), OperationError> {
        self.lose(call, id, Lost::NoShow).await
    }

    async fn lose(
        &self,
        call: &Call,
        id: AssignmentId,
        lost: Lost,
    ) -> Result<(Assignment, Request), OperationError> {
        let ids = self.carry_out(call, || self.decide_loss(&call.caller, id, lost)).await?;
        if let Some(request) = ids.request {
            self.hints().give(Hint::Request(request));
        }
        let (assignment, request) = self.assignment(&call.caller, id).await?;
        self.hints().give(Hint::Capacity(assignment.interpreter));
        Ok((assignment, request))
    }

    async fn decide_loss(
        &self,
        caller: &Caller,
        id: AssignmentId,
        lost: Lost,
    ) -> Result<(Step, ResultIds), OperationError> {
        let now = self.now();
        let policy = self.policy();
        let (before, request) = self.assignment(caller, id).await?;
        let mut step = self.step(now);
        let (ended, kind) = match lost {
            Lost::Withdrew(_) => {
                if !caller.is(Role::Coordinator) && !self.is_interpreter_of(caller, &before) {
                    return Err(OperationError::NotFound("assignment"));
                }
                (lifecycle::assignment::withdrawn(&before, now)?, EventKind::AssignmentWithdrawn)
            }
            Lost::NoShow => {
                if !caller.sees_as_staff(&request) {
                    return Err(OperationError::Forbidden(
                        "only staff may report that an interpreter did not come",
                    ));
                }
                (lifecycle::assignment::no_show(&policy, &before, now)?, EventKind::AssignmentNoShow)
            }
        };
        let mut after = lifecycle::request::back_to_search(&policy, &request, true, now)?;
        after.excluded_interpreters.push(before.interpreter);
        let detail = match lost {
            Lost::Withdrew(reason) => serde_json::json!({ "reason": reason }),
            Lost::NoShow => serde_json::Value::Null,
        };
        step.event(EventDraft::of(kind, &request).assignment(&ended).detail(detail));
        step.event(EventDraft::of(EventKind::RequestBackToSearch, &after));
        self.free_calendar(&mut step, &ended, now).await?;

        let name = self.roster().get(&before.interpreter).map(|interpreter| interpreter.display_name.clone());
        let language = before.language.clone();
        let starts_at = request.interval.start;
        if lost == Lost::NoShow {
            let content = NoticeContent::NoShowRecorded { language: language.clone(), starts_at };
            step.notice(self.to_assigned(now, &ended, "no-show", content));
        }
        let content = NoticeContent::AssignmentWithdrawn {
            language,
            interpreter_name: name.unwrap_or_default(),
            starts_at,
        };
        step.notice(self.to_requester(now, &after, format_args!("lost/{id}"), content));
        step.put(ended);
        let request_id = after.id;
        step.put(after);
        Ok((step, ResultIds { assignment: Some(id), request: Some(request_id), ..ResultIds::default() }))
    }

    /// The interpreter says that they will be late.
    ///
    /// # Errors
    /// `Invalid` for no minutes or more than four hours; `NotFound`; `Refused` when the session is over.
    pub async fn running_late(
        &self,
        call: &Call,
        id: AssignmentId,
        minutes: u32,
    ) -> Result<(Assignment, Request), OperationError> {
        self.carry_out(call, || self.decide_late(&call.caller, id, minutes)).await?;
        self.assignment(&call.caller, id).await
    }

    async fn decide_late(
        &self,
        caller: &Caller,
        id: AssignmentId,
        minutes: u32,
    ) -> Result<(Step, ResultIds), OperationError> {
        let now = self.now();
        let mut wrong = Violations::default();
        if minutes == 0 || minutes > MOST_MINUTES_LATE {
            let expected = format!("1 to {MOST_MINUTES_LATE} minutes; withdraw if you cannot come");
            wrong.add("minutes", Problem::Invalid { expected });
        }
        wrong.into_result()?;
        let (before, request) = self.assignment(caller, id).await?;
        if !self.is_interpreter_of(caller, &before) {
            return Err(OperationError::NotFound("assignment"));
        }
        let after = lifecycle::assignment::running_late(&before, minutes, now)?;
        let name = self.roster().get(&before.interpreter).map(|interpreter| interpreter.display_name.clone());
        let mut step = self.step(now);
        let detail = serde_json::json!({ "minutes": minutes });
        step.event(
            EventDraft::of(EventKind::AssignmentRunningLate, &request).assignment(&after).detail(detail),
        );
        let content = NoticeContent::RunningLate { interpreter_name: name.unwrap_or_default(), minutes };
        step.notice(self.to_requester(now, &request, format_args!("late/{id}/{}", after.version), content));
        step.put(after);
        Ok((step, ResultIds { assignment: Some(id), ..ResultIds::default() }))
    }
}
