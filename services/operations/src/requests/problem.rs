//! A problem in the session: "we could not understand each other", a broken line. If the requester wants, the desk
//! looks for somebody else at once, ahead of others, and never asks the same person for it again.

use turjuman_dispatch::eligibility::closeness;
use turjuman_dispatch::lifecycle::{self, TransitionError};
use turjuman_dispatch::model::{AssignmentState, PairReport, ProblemKind, Request, RequestId};
use turjuman_languages::{LanguageTag, compare};

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

/// Pairs of languages that are listed at most; there are few.
const MOST_REPORTS: u32 = 1000;

impl Desk {
    /// Pairs of languages whose people could not understand each other, the most reported first: the rows of the table of
    /// who understands whom that a professional should look at.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn pair_reports(&self) -> Result<Vec<PairReport>, OperationError> {
        Ok(self.store().list_pair_reports(self.organization(), MOST_REPORTS).await?)
    }

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

    /// One more report against this pair of languages: the one of the person's that the interpreter's came nearest to.
    async fn pair_report(
        &self,
        request: &Request,
        offered: &LanguageTag,
    ) -> Result<PairReport, OperationError> {
        let nearest = |tag: &&LanguageTag| closeness(compare(tag, offered).tier).is_some();
        let mut spoken = request.language.spoken().map(|spoken| spoken.tag);
        let requested = spoken.find(nearest).or(request.language.tag.as_ref()).unwrap_or(offered);
        let known =
            self.store().pair_report(self.organization(), &PairReport::key(requested, offered)).await?;
        Ok(match known {
            Some(report) => report.again(),
            None => PairReport::first(self.organization().clone(), requested.clone(), offered.clone()),
        })
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
        if problem.kind == ProblemKind::NotUnderstood {
            step.put(self.pair_report(&before, &assignment.language).await?);
        }
        if !problem.re_match {
            // Nothing changes but the history; the guard keeps the report from landing on a request that moved on.
            step.guard(crate::step::RowKey::Request(id), before.version);
            return Ok((step, ResultIds { request: Some(id), ..ResultIds::default() }));
        }

        let mut after = lifecycle::request::back_to_search(&self.policy(), &before, true, now)?;
        if problem.kind == ProblemKind::NotUnderstood {
            after = lifecycle::request::not_understood(after, assignment.interpreter, &assignment.language);
        } else {
            after.excluded_interpreters.push(assignment.interpreter);
        }
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
