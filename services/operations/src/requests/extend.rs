//! Extend: the session takes longer. Only if the interpreter is free for it: their next commitment is not given away.

use jiff::SignedDuration;
use turjuman_dispatch::lifecycle;
use turjuman_dispatch::model::{Interval, RequestId};

use super::RequestView;
use crate::caller::{Call, Caller};
use crate::desk::Desk;
use crate::error::{OperationError, Problem, Refusal, Violations};
use crate::event::{EventDraft, EventKind};
use crate::idempotency::ResultIds;
use crate::notice::NoticeContent;
use crate::step::Step;

impl Desk {
    /// Makes a request longer by a number of minutes.
    ///
    /// # Errors
    /// `Invalid` when the whole would be longer than the policy allows; `Refused(Busy)` when the interpreter is bound
    /// right after; `Refused` when the request is over.
    pub async fn extend(
        &self,
        call: &Call,
        id: RequestId,
        by: SignedDuration,
    ) -> Result<RequestView, OperationError> {
        self.carry_out(call, || self.decide_extend(&call.caller, id, by)).await?;
        self.request_view(&call.caller, id).await
    }

    async fn decide_extend(
        &self,
        caller: &Caller,
        id: RequestId,
        by: SignedDuration,
    ) -> Result<(Step, ResultIds), OperationError> {
        let now = self.now();
        let policy = self.policy();
        let before = self.request(caller, id).await?;
        let whole = before.interval.end.duration_since(before.interval.start) + by;
        let longest = i64::from(policy.limits.max_minutes);
        let mut wrong = Violations::default();
        if by <= SignedDuration::ZERO {
            wrong.add("by", Problem::Invalid { expected: "more than nothing".to_owned() });
        } else if whole > SignedDuration::from_mins(longest) {
            wrong.add("by", Problem::Window { expected: format!("at most {longest} minutes in all") });
        }
        wrong.into_result()?;

        let until = before.interval.end + by;
        let after = lifecycle::request::extended(&before, until, now)?;
        let mut step = self.step(now);
        step.event(EventDraft::of(EventKind::RequestExtended, &after));
        if let Some(assignment_id) = before.assignment {
            let assignment = self.live_assignment(assignment_id).await?;
            let added = Interval { start: before.interval.end, end: until };
            let standing = self.standing(assignment.interpreter, added, now).await?;
            if standing.commitments.iter().any(|c| c.request != id && c.interval.overlaps(&added)) {
                return Err(Refusal::Busy.into());
            }
            let extended = lifecycle::assignment::extended(&assignment, until, now)?;
            // A longer booking is a booking: it raises the calendar's version, so that none made meanwhile overlaps.
            let mut calendar = standing.calendar;
            calendar.version += 1;
            step.put(calendar);
            let content = NoticeContent::SessionExtended {
                language: extended.language.clone(),
                minutes: u32::try_from(by.as_mins()).unwrap_or(u32::MAX),
                ends_at: until,
            };
            let occasion = format!("extended/{}", after.version);
            step.event(EventDraft::of(EventKind::AssignmentExtended, &after).assignment(&extended));
            step.notice(self.to_assigned(now, &extended, &occasion, content.clone()));
            step.notice(self.to_requester(now, &after, &occasion, content));
            step.put(extended);
        }
        step.put(after);
        Ok((step, ResultIds { request: Some(id), ..ResultIds::default() }))
    }
}
