//! Cancel: the need went away. Against an accept the first commit wins; a cancel after an accept releases the
//! interpreter and tells them.

use turjuman_dispatch::lifecycle;
use turjuman_dispatch::model::{CancelReason, RequestId};

use super::RequestView;
use crate::caller::{Call, Caller};
use crate::desk::Desk;
use crate::error::OperationError;
use crate::event::{EventDraft, EventKind};
use crate::idempotency::ResultIds;
use crate::matching::release::Freed;
use crate::notice::NoticeContent;
use crate::step::Step;
use crate::tell::language_of;

impl Desk {
    /// Cancels a request that has not started.
    ///
    /// # Errors
    /// `NotFound`; `Refused` when it is over or the session has started.
    pub async fn cancel(
        &self,
        call: &Call,
        id: RequestId,
        reason: CancelReason,
    ) -> Result<RequestView, OperationError> {
        self.carry_out(call, || self.decide_cancel(&call.caller, id, reason)).await?;
        let view = self.request_view(&call.caller, id).await?;
        self.hint_at_the_freed(&view.request).await;
        Ok(view)
    }

    async fn decide_cancel(
        &self,
        caller: &Caller,
        id: RequestId,
        reason: CancelReason,
    ) -> Result<(Step, ResultIds), OperationError> {
        let now = self.now();
        let before = self.request(caller, id).await?;
        let mut after = lifecycle::request::cancelled(&before, reason, now)?;
        let mut step = self.step(now);
        step.event(
            EventDraft::of(EventKind::RequestCancelled, &after)
                .detail(serde_json::json!({ "reason": reason })),
        );
        self.withdraw_open_offers(&mut step, &before, None, Freed::NotNeeded, now).await?;
        if let Some(assignment) = self.release(&mut step, &before, now).await? {
            let content = NoticeContent::AssignmentCancelled {
                language: assignment.language.clone(),
                starts_at: before.interval.start,
            };
            step.notice(self.to_assigned(now, &assignment, "cancelled", content));
        }
        after.assignment = None;
        let content = NoticeContent::RequestCancelled {
            language: language_of(&after),
            input: after.language.input.clone(),
            starts_at: after.interval.start,
        };
        step.notice(self.to_requester(now, &after, "cancelled", content));
        step.put(after);
        Ok((step, ResultIds { request: Some(id), ..ResultIds::default() }))
    }
}
