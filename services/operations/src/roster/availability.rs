//! Own availability: available now, weekly hours, exceptions. An interpreter changes their own; a coordinator anybody's.

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{
    AvailabilityException, ExceptionId, Interpreter, Interval, WeeklyHours, micros,
};

use super::input::weekly_hours;
use crate::caller::{Call, OnBehalf};
use crate::desk::Desk;
use crate::error::{OperationError, Problem};

/// "Available now" is for a shift, not for a week.
const LONGEST_NOW: SignedDuration = SignedDuration::from_hours(24);
/// Exceptions that one entry keeps.
const MOST_EXCEPTIONS: usize = 400;

impl Desk {
    /// Switches "available now" on until an instant, or off.
    ///
    /// # Errors
    /// `Invalid` for an instant that is past or more than a day ahead.
    pub async fn set_available_now(
        &self,
        call: &Call,
        on_behalf: OnBehalf,
        until: Option<Timestamp>,
    ) -> Result<Interpreter, OperationError> {
        self.change_entry(call, on_behalf, move |desk, entry, wrong| {
            let now = desk.now();
            match until {
                Some(until) if until <= now => wrong.add("available_until", Problem::TimePast),
                Some(until) if until > now + LONGEST_NOW => {
                    let expected = "at most 24 hours from now".to_owned();
                    wrong.add("available_until", Problem::Window { expected });
                }
                until => entry.available_now_until = until.map(micros),
            }
        })
        .await
    }

    /// Replaces the weekly hours, in the interpreter's time zone.
    ///
    /// # Errors
    /// `Invalid` for spans that end before they start or overlap.
    pub async fn update_weekly_hours(
        &self,
        call: &Call,
        on_behalf: OnBehalf,
        hours: &[WeeklyHours],
    ) -> Result<Interpreter, OperationError> {
        self.change_entry(call, on_behalf, move |_, entry, wrong| {
            if let Some(hours) = wrong.keep("weekly_hours", weekly_hours(hours)) {
                entry.weekly_hours = hours;
            }
        })
        .await
    }

    /// Adds a day off or an extra span. Exceptions that are over are forgotten on the way.
    ///
    /// # Errors
    /// `Invalid` for a span that is past or ends before it starts, or when there are too many.
    pub async fn add_exception(
        &self,
        call: &Call,
        on_behalf: OnBehalf,
        interval: Interval,
        available: bool,
    ) -> Result<Interpreter, OperationError> {
        self.change_entry(call, on_behalf, move |desk, entry, wrong| {
            let now = desk.now();
            entry.exceptions.retain(|exception| exception.interval.end > now);
            if interval.end <= interval.start {
                wrong.add("interval.end", Problem::Window { expected: "an end after the start".to_owned() });
            } else if interval.end <= now {
                wrong.add("interval.end", Problem::TimePast);
            }
            if entry.exceptions.len() >= MOST_EXCEPTIONS {
                let expected = format!("at most {MOST_EXCEPTIONS} exceptions; remove some first");
                wrong.add("interval", Problem::Invalid { expected });
            }
            let interval = Interval { start: micros(interval.start), end: micros(interval.end) };
            let id = desk.new_exception_id(now);
            entry.exceptions.push(AvailabilityException { id, interval, available });
        })
        .await
    }

    /// Removes an exception.
    ///
    /// # Errors
    /// `Invalid` when there is none with this id.
    pub async fn remove_exception(
        &self,
        call: &Call,
        on_behalf: OnBehalf,
        id: ExceptionId,
    ) -> Result<Interpreter, OperationError> {
        self.change_entry(call, on_behalf, move |_, entry, wrong| {
            let before = entry.exceptions.len();
            entry.exceptions.retain(|exception| exception.id != id);
            if entry.exceptions.len() == before {
                wrong.add("exception_id", Problem::Unknown);
            }
        })
        .await
    }
}
