//! Reschedule: another time. Open offers were for the old time and are withdrawn; a bound interpreter is released and
//! told, and is asked again like everybody else, because nobody promised them the new time.

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::lifecycle;
use turjuman_dispatch::lifecycle::request::NewTime;
use turjuman_dispatch::model::{Interval, RequestId, micros};
use turjuman_dispatch::waves::search_until;

use super::RequestView;
use super::submit::Start;
use crate::caller::{Call, Caller};
use crate::desk::Desk;
use crate::error::{OperationError, Violations};
use crate::event::{EventDraft, EventKind};
use crate::hints::Hint;
use crate::idempotency::ResultIds;
use crate::matching::release::Freed;
use crate::notice::NoticeContent;
use crate::step::Step;
use crate::tell::language_of;
use crate::validate;

impl Desk {
    /// Moves a request that has not started to another time; without a duration the old one is kept.
    ///
    /// # Errors
    /// `Invalid` for a time that is past, too far ahead or too long; `Refused` when it is over or has started.
    pub async fn reschedule(
        &self,
        call: &Call,
        id: RequestId,
        start: Start,
        duration: Option<SignedDuration>,
    ) -> Result<RequestView, OperationError> {
        self.carry_out(call, || self.decide_reschedule(&call.caller, id, start, duration)).await?;
        self.hints().give(Hint::Request(id));
        let view = self.request_view(&call.caller, id).await?;
        self.hint_at_the_freed(&view.request).await;
        Ok(view)
    }

    async fn decide_reschedule(
        &self,
        caller: &Caller,
        id: RequestId,
        start: Start,
        duration: Option<SignedDuration>,
    ) -> Result<(Step, ResultIds), OperationError> {
        let now = self.now();
        let policy = self.policy();
        let before = self.request(caller, id).await?;
        let mut wrong = Violations::default();
        let old_length = before.interval.end.duration_since(before.interval.start);
        let length = match policy.encounter_type(&before.encounter_type) {
            // The encounter type left the policy after the request was made: keep what was agreed then.
            None => Some(duration.unwrap_or(old_length)),
            Some(encounter) => match duration {
                None => Some(old_length),
                Some(duration) => wrong.keep("duration", validate::duration(&policy, encounter, duration)),
            },
        };
        let starts_at: Option<Timestamp> = match start {
            Start::Now => Some(now),
            Start::At(at) => wrong.keep("starts_at", validate::starts_at(&policy, micros(at), now)),
        };
        wrong.into_result()?;
        let Some((starts_at, length)) = starts_at.zip(length) else {
            return Err(OperationError::Invalid(Vec::new()));
        };
        let immediate = start == Start::Now;
        let interval = Interval { start: starts_at, end: starts_at + length };
        let search_until = search_until(&policy, immediate, interval, None);
        let time = NewTime { interval, immediate, search_until };
        let after = lifecycle::request::rescheduled(&policy, &before, time, false, now)?;
        let mut step = self.step(now);
        step.event(EventDraft::of(EventKind::RequestRescheduled, &after));
        self.withdraw_open_offers(&mut step, &before, None, Freed::NotNeeded, now).await?;
        if let Some(assignment) = self.release(&mut step, &before, now).await? {
            let content = NoticeContent::AssignmentRescheduled {
                language: assignment.language.clone(),
                old_starts_at: before.interval.start,
                new_starts_at: starts_at,
            };
            step.notice(self.to_assigned(now, &assignment, "rescheduled", content));
        }
        if caller.subject != before.requester {
            // Whoever moved it knows; whoever asked for it must hear of it.
            let content = NoticeContent::RequestRescheduled {
                language: language_of(&after),
                input: after.language.input.clone(),
                old_starts_at: before.interval.start,
                new_starts_at: starts_at,
            };
            step.notice(self.to_requester(
                now,
                &after,
                format_args!("rescheduled/{}", after.version),
                content,
            ));
        }
        step.put(after);
        Ok((step, ResultIds { request: Some(id), ..ResultIds::default() }))
    }
}
