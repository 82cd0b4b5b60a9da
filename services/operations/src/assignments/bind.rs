//! Binding an interpreter to a request: the part that acceptance and assignment by hand share.

use jiff::Timestamp;
use turjuman_dispatch::lifecycle;
use turjuman_dispatch::model::{Assignment, Calendar, Interpreter, Request};

use crate::desk::Desk;
use crate::error::OperationError;
use crate::event::{EventDraft, EventKind};
use crate::step::Step;

impl Desk {
    /// Adds to a step what binds an interpreter: request, assignment and calendar move together, and both sides are
    /// told. `detail` says how it came about. The calendar's version is guarded by its own replacement.
    #[allow(clippy::too_many_arguments, reason = "each is a different thing that one binding needs")]
    pub(crate) fn bind(
        &self,
        step: &mut Step,
        request: &Request,
        assignment: Assignment,
        interpreter: &Interpreter,
        mut calendar: Calendar,
        detail: serde_json::Value,
        now: Timestamp,
    ) -> Result<(), OperationError> {
        let after = lifecycle::request::assigned(&self.policy(), request, assignment.id, now)?;
        calendar.version += 1;
        calendar.last_assigned_at = Some(now);
        calendar.assigned_count += 1;
        step.event(EventDraft::of(EventKind::RequestAssigned, &after).assignment(&assignment));
        step.event(EventDraft::of(EventKind::AssignmentMade, &after).assignment(&assignment).detail(detail));
        for notice in self.assigned(now, &after, &assignment, interpreter) {
            step.notice(notice);
        }
        step.put(after);
        step.put(assignment);
        step.put(calendar);
        Ok(())
    }
}
