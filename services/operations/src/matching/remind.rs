//! Remind: an agreed session is soon. Both sides are told once.

use turjuman_dispatch::lifecycle;
use turjuman_dispatch::model::{AssignmentId, AssignmentState};

use crate::desk::Desk;
use crate::error::OperationError;
use crate::event::{EventDraft, EventKind};
use crate::notice::NoticeContent;
use crate::ports::CommitError;
use crate::tell::minutes_between;

impl Desk {
    /// Reminds interpreter and requester of a session, if that is still due.
    ///
    /// # Errors
    /// The store's failure; the reminder stays due.
    pub async fn remind(&self, id: AssignmentId) -> Result<(), OperationError> {
        let now = self.now();
        let Some(assignment) = self.store().assignment(self.organization(), id).await? else { return Ok(()) };
        if assignment.reminder_at.is_none_or(|at| at > now) {
            return Ok(());
        }
        let Some(request) = self.store().request(self.organization(), assignment.request).await? else {
            return Ok(());
        };
        let after = lifecycle::assignment::reminded(&assignment, now)?;
        let mut step = self.step(now);
        if assignment.state == AssignmentState::Confirmed && now < assignment.interval.start {
            let content = NoticeContent::SessionReminder {
                language: assignment.language.clone(),
                modality: assignment.modality,
                starts_at: assignment.interval.start,
                in_minutes: minutes_between(now, assignment.interval.start),
                join: request.join.clone(),
            };
            step.event(EventDraft::of(EventKind::AssignmentReminded, &request).assignment(&after));
            step.notice(self.to_assigned(now, &after, "reminder", content.clone()));
            step.notice(self.to_requester(now, &request, format_args!("reminder/{id}"), content));
        }
        step.put(after);
        match self.store().commit(step).await {
            // Somebody else reminded, or the assignment changed: the next sweep looks again.
            Ok(_) | Err(CommitError::Conflict(_) | CommitError::Unique(_) | CommitError::KeyTaken(_)) => {
                Ok(())
            }
            Err(CommitError::Store(error)) => Err(error.into()),
        }
    }
}
