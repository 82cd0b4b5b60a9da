//! Transitions of an assignment.

use jiff::Timestamp;
use turjuman_languages::LanguageTag;

use super::TransitionError;
use crate::civil::{minutes_earlier, minutes_later};
use crate::eligibility::{binding_interval, session_location};
use crate::model::{Assignment, AssignmentId, AssignmentState, InterpreterId, Interval, OfferId, Request};
use crate::policy::Policy;

use AssignmentState::{Cancelled, Completed, Confirmed, InSession, NoShow, Withdrawn};

/// Binds an interpreter to a request, for the interval that [`crate::eligibility::assess`] judged. `offer` is
/// `None` when a coordinator assigned by hand.
pub fn new(
    policy: &Policy,
    id: AssignmentId,
    request: &Request,
    interpreter: InterpreterId,
    offer: Option<OfferId>,
    language: LanguageTag,
    now: Timestamp,
) -> Assignment {
    let interval = binding_interval(request, now);
    Assignment {
        organization: request.organization.clone(),
        id,
        version: 1,
        request: request.id,
        department: request.department.clone(),
        requester: request.requester.clone(),
        interpreter,
        offer,
        state: Confirmed,
        interval,
        location: session_location(request),
        modality: request.modality,
        language,
        reminder_at: reminder_at(policy, interval, now),
        late_minutes: None,
        started_at: None,
        completed_at: None,
        minutes: None,
        created_at: now,
        updated_at: now,
    }
}

/// The session has started. It can be said from some minutes before the agreed start on, as the policy has it.
pub fn started(
    policy: &Policy,
    assignment: &Assignment,
    now: Timestamp,
) -> Result<Assignment, TransitionError> {
    let what_to_do = if assignment.state == InSession { "it has started already" } else { "it is over" };
    let mut next = moved(assignment, InSession, "started", what_to_do, now)?;
    not_too_early(policy, assignment, "started", now)?;
    next.started_at = Some(now);
    next.reminder_at = None;
    Ok(next)
}

/// The session is over. Without a reported start it counts from its agreed start, or from now if that is yet to come.
/// Minutes are rounded up; the rest of the interval is free again. A session that could not have started yet cannot be
/// over.
pub fn completed(
    policy: &Policy,
    assignment: &Assignment,
    now: Timestamp,
) -> Result<Assignment, TransitionError> {
    let mut next = moved(assignment, Completed, "completed", "it is over already", now)?;
    if assignment.state == Confirmed {
        not_too_early(policy, assignment, "completed", now)?;
    }
    let started = assignment.started_at.unwrap_or(assignment.interval.start.min(now));
    let seconds = now.duration_since(started).as_secs().max(0);
    next.started_at = Some(started);
    next.completed_at = Some(now);
    next.minutes = u32::try_from((seconds + 59) / 60).ok();
    Ok(released(next, now))
}

/// Nobody said that the session is over, and its time is long past: the desk closes it. How long it took is not known,
/// and none is made up.
pub fn closed_unreported(assignment: &Assignment, now: Timestamp) -> Result<Assignment, TransitionError> {
    let mut next = moved(assignment, Completed, "closed", "it is over already", now)?;
    next.reminder_at = None;
    Ok(next)
}

/// The interpreter withdrew before the session.
pub fn withdrawn(assignment: &Assignment, now: Timestamp) -> Result<Assignment, TransitionError> {
    let what_to_do = match assignment.state {
        InSession => {
            "the session has started; complete it, or have a problem reported so that the search goes on"
        }
        _ => "it is over already",
    };
    Ok(released(moved(assignment, Withdrawn, "withdrawn from", what_to_do, now)?, now))
}

/// The interpreter did not come. It can be said from some minutes after the start on, as the policy has it.
pub fn no_show(
    policy: &Policy,
    assignment: &Assignment,
    now: Timestamp,
) -> Result<Assignment, TransitionError> {
    let what_to_do = match assignment.state {
        InSession => "the session has started; report a problem instead",
        _ => "it is over already",
    };
    let next = moved(assignment, NoShow, "reported as a no-show", what_to_do, now)?;
    let late = assignment.late_minutes.unwrap_or(0).max(policy.session.no_show_after_minutes);
    if now < minutes_later(assignment.interval.start, late) {
        let what_to_do = "the interpreter still has time to come; try again in some minutes";
        return Err(refused(assignment, "reported as a no-show", what_to_do));
    }
    Ok(released(next, now))
}

/// The desk released the interpreter.
pub fn cancelled(assignment: &Assignment, now: Timestamp) -> Result<Assignment, TransitionError> {
    Ok(released(moved(assignment, Cancelled, "cancelled", "it is over already", now)?, now))
}

/// The interpreter will be late.
pub fn running_late(
    assignment: &Assignment,
    minutes: u32,
    now: Timestamp,
) -> Result<Assignment, TransitionError> {
    let what_to_do = "only somebody who is still expected can be late";
    let mut next = kept(assignment, &[Confirmed], "reported as late", what_to_do, now)?;
    next.late_minutes = Some(minutes);
    Ok(next)
}

/// The session is to last longer. The caller has checked that the interpreter can.
pub fn extended(
    assignment: &Assignment,
    until: Timestamp,
    now: Timestamp,
) -> Result<Assignment, TransitionError> {
    let mut next =
        kept(assignment, &[Confirmed, InSession], "extended", "it is over; submit a new request", now)?;
    if until <= assignment.interval.end {
        let what_to_do = "give an end after the present one; a session that ends early is simply completed";
        return Err(refused(assignment, "extended", what_to_do));
    }
    next.interval.end = until;
    Ok(next)
}

/// The session has a new time that the interpreter can keep (the caller has checked).
pub fn rescheduled(
    policy: &Policy,
    assignment: &Assignment,
    interval: Interval,
    now: Timestamp,
) -> Result<Assignment, TransitionError> {
    let what_to_do = "only a session that has not started gets a new time";
    let mut next = kept(assignment, &[Confirmed], "rescheduled", what_to_do, now)?;
    next.interval = interval;
    next.late_minutes = None;
    next.reminder_at = reminder_at(policy, interval, now);
    Ok(next)
}

/// The reminder was sent.
pub fn reminded(assignment: &Assignment, now: Timestamp) -> Result<Assignment, TransitionError> {
    let what_to_do = "only a session that has not started is reminded of";
    let mut next = kept(assignment, &[Confirmed], "reminded of", what_to_do, now)?;
    next.reminder_at = None;
    Ok(next)
}

fn not_too_early(
    policy: &Policy,
    assignment: &Assignment,
    attempted: &'static str,
    now: Timestamp,
) -> Result<(), TransitionError> {
    if now < minutes_earlier(assignment.interval.start, policy.session.start_minutes_before) {
        let what_to_do = "its time has not come; withdraw or cancel if it is not needed, or reschedule it";
        return Err(refused(assignment, attempted, what_to_do));
    }
    Ok(())
}

/// When the reminder is due: none for a session that is closer than that already.
fn reminder_at(policy: &Policy, interval: Interval, now: Timestamp) -> Option<Timestamp> {
    let before = policy.session.reminder_minutes_before;
    (before > 0).then(|| minutes_earlier(interval.start, before)).filter(|at| *at > now)
}

/// Frees what is left of the interval: the interpreter is not bound after now.
fn released(mut assignment: Assignment, now: Timestamp) -> Assignment {
    assignment.reminder_at = None;
    if assignment.interval.contains(now) {
        assignment.interval.end = now;
    }
    assignment
}

fn moved(
    assignment: &Assignment,
    to: AssignmentState,
    attempted: &'static str,
    what_to_do: &'static str,
    now: Timestamp,
) -> Result<Assignment, TransitionError> {
    if !assignment.state.may_become(to) {
        return Err(refused(assignment, attempted, what_to_do));
    }
    Ok(Assignment { version: assignment.version + 1, state: to, updated_at: now, ..assignment.clone() })
}

fn kept(
    assignment: &Assignment,
    states: &[AssignmentState],
    attempted: &'static str,
    what_to_do: &'static str,
    now: Timestamp,
) -> Result<Assignment, TransitionError> {
    if !states.contains(&assignment.state) {
        return Err(refused(assignment, attempted, what_to_do));
    }
    Ok(Assignment { version: assignment.version + 1, updated_at: now, ..assignment.clone() })
}

fn refused(assignment: &Assignment, attempted: &'static str, what_to_do: &'static str) -> TransitionError {
    TransitionError { noun: "assignment", from: assignment.state.name(), attempted, what_to_do }
}
