//! Extend: the session takes longer. Only if the interpreter can stay and still be in time for what comes next. A search
//! for the longer session is a new question: open offers promised another length.

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::eligibility::{Candidate, Contact, Exclusion, ExclusionReason, assess};
use turjuman_dispatch::lifecycle;
use turjuman_dispatch::model::{Assignment, Calendar, Request, RequestId};
use turjuman_dispatch::policy::Policy;

use super::RequestView;
use crate::caller::{Call, Caller};
use crate::desk::Desk;
use crate::error::{OperationError, Problem, Refusal, Violations};
use crate::event::{EventDraft, EventKind};
use crate::hints::Hint;
use crate::idempotency::ResultIds;
use crate::matching::gather::travel_window;
use crate::matching::release::Freed;
use crate::notice::NoticeContent;
use crate::step::Step;

impl Desk {
    /// Makes a request longer by a number of minutes.
    ///
    /// # Errors
    /// `Invalid` when the whole would be longer than the policy allows; `Refused(Busy)` when the interpreter is bound
    /// right after, `Refused(NotEligible)` when they would be late for it; `Refused` when the request is over.
    pub async fn extend(
        &self,
        call: &Call,
        id: RequestId,
        by: SignedDuration,
    ) -> Result<RequestView, OperationError> {
        self.carry_out(call, || self.decide_extend(&call.caller, id, by)).await?;
        let view = self.request_view(&call.caller, id).await?;
        if view.request.assignment.is_none() {
            self.hints().give(Hint::Request(id));
            self.hint_at_the_freed(&view.request).await;
        }
        Ok(view)
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
        let after = lifecycle::request::extended(&policy, &before, until, now)?;
        let mut step = self.step(now);
        step.event(EventDraft::of(EventKind::RequestExtended, &after));
        if let Some(assignment_id) = before.assignment {
            let assignment = self.live_assignment(assignment_id).await?;
            let calendar = self.can_stay(&policy, &after, &assignment, now).await?;
            let extended = lifecycle::assignment::extended(&assignment, until, now)?;
            let content = NoticeContent::SessionExtended {
                language: extended.language.clone(),
                minutes: u32::try_from(by.as_mins()).unwrap_or(u32::MAX),
                ends_at: until,
            };
            let occasion = format!("extended/{}", after.version);
            step.event(EventDraft::of(EventKind::AssignmentExtended, &after).assignment(&extended));
            step.notice(self.to_assigned(now, &extended, &occasion, content.clone()));
            step.notice(self.to_requester(now, &after, &occasion, content));
            step.put(calendar);
            step.put(extended);
        } else {
            // Nobody promised the longer session: everybody is asked anew, and those who were asked are thanked.
            self.withdraw_open_offers(&mut step, &before, None, Freed::NotNeeded, now).await?;
        }
        step.put(after);
        Ok((step, ResultIds { request: Some(id), ..ResultIds::default() }))
    }

    /// Whether the interpreter can stay until the new end and still be where they are expected next. Their usual hours do
    /// not matter here: they are in the session or have promised to come, and can say so themselves.
    async fn can_stay(
        &self,
        policy: &Policy,
        extended: &Request,
        assignment: &Assignment,
        now: Timestamp,
    ) -> Result<Calendar, OperationError> {
        let found = self.store().interpreter(self.organization(), assignment.interpreter).await?;
        let interpreter = found.ok_or(OperationError::NotFound("interpreter"))?;
        // The booked span, and not "from now on" as for somebody who would only just accept.
        let booked = Request { immediate: false, ..extended.clone() };
        let standing = self.standing(interpreter.id, travel_window(&booked), now).await?;
        let contact = Contact::default();
        let candidate = Candidate { interpreter: &interpreter, commitments: &standing.commitments, contact };
        let assessment = assess(policy, &booked, &candidate, now);
        if assessment.has(ExclusionReason::Overlap) {
            return Err(Refusal::Busy.into());
        }
        let late: Vec<Exclusion> =
            assessment.hard().filter(|e| e.reason == ExclusionReason::Travel).cloned().collect();
        if !late.is_empty() {
            return Err(Refusal::NotEligible(late).into());
        }
        // A longer booking is a booking: it raises the calendar's version, so that none made meanwhile overlaps.
        Ok(Calendar { version: standing.calendar.version + 1, ..standing.calendar })
    }
}
