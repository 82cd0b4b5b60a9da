//! The pages of interpreters on which they say when they can be asked.

use jiff::Timestamp;

use crate::message::messages;

messages! { AVAILABILITY:
    /// Available now.
    AvailabilityNowTitle = "availability-now-title";
    /// You are available now, until ….
    AvailabilityNowOn {
        /// Until when.
        until: Timestamp,
    } = "availability-now-on";
    /// You are available now: your hours say so.
    AvailabilityNowByHours = "availability-now-by-hours";
    /// You are not available now.
    AvailabilityNowOff = "availability-now-off";
    /// For how long?
    AvailabilityNowFor = "availability-now-for";
    /// … hours.
    AvailabilityNowHours {
        /// How many hours.
        hours: u32,
    } = "availability-now-hours";
    /// I am available now.
    AvailabilityNowSwitchOn = "availability-now-switch-on";
    /// Switch it off.
    AvailabilityNowSwitchOff = "availability-now-switch-off";
    /// Choose between 1 and 24 hours.
    AvailabilityNowWrong = "availability-now-wrong";
    /// My hours.
    AvailabilityTitle = "availability-title";
    /// Hours of the week.
    AvailabilityWeek = "availability-week";
    /// You can be asked on these hours. Leave a day empty when you are not available. For a night, give hours until midnight, and hours from midnight on the next day.
    AvailabilityWeekHint = "availability-week-hint";
    /// Time zone: …
    AvailabilityZone {
        /// Name of the time zone, such as America/New_York.
        zone: String,
    } = "availability-zone";
    /// …
    AvailabilityWeekDay {
        /// A day.
        day: Timestamp,
    } = "availability-week-day";
    /// From.
    AvailabilityFrom = "availability-from";
    /// Until.
    AvailabilityUntil = "availability-until";
    /// More hours on this day.
    AvailabilityWeekMore = "availability-week-more";
    /// Save my hours.
    AvailabilityWeekSave = "availability-week-save";
    /// Your hours are saved.
    AvailabilityWeekSaved = "availability-week-saved";
    /// Nothing was saved. Check what is marked.
    AvailabilityWeekProblems = "availability-week-problems";
    /// Give both times, or leave both empty.
    AvailabilityWeekIncomplete = "availability-week-incomplete";
    /// This is no time. Write it like 14:30.
    AvailabilityWeekUnreadable = "availability-week-unreadable";
    /// The end must be after the beginning. For a night, give hours until 00:00, and hours from 00:00 on the next day.
    AvailabilityWeekBackwards = "availability-week-backwards";
    /// These hours overlap with others of this day.
    AvailabilityWeekOverlap = "availability-week-overlap";
    /// These are too many. Give at most ten for a day.
    AvailabilityWeekTooMany = "availability-week-too-many";
    /// Days off and extra hours.
    AvailabilityExceptions = "availability-exceptions";
    /// There are none. When you are away for a day, add it here.
    AvailabilityExceptionsEmpty = "availability-exceptions-empty";
    /// Not available.
    AvailabilityExceptionAway = "availability-exception-away";
    /// Available as well.
    AvailabilityExceptionExtra = "availability-exception-extra";
    /// From … until …
    AvailabilityExceptionSpan {
        /// When it begins.
        from: Timestamp,
        /// When it ends.
        until: Timestamp,
    } = "availability-exception-span";
    /// Remove.
    AvailabilityExceptionRemove = "availability-exception-remove";
    /// Add days off or extra hours.
    AvailabilityExceptionAdd = "availability-exception-add";
    /// What is it?
    AvailabilityExceptionWhat = "availability-exception-what";
    /// From (date and time).
    AvailabilityExceptionFrom = "availability-exception-from";
    /// Until (date and time).
    AvailabilityExceptionUntil = "availability-exception-until";
    /// Add.
    AvailabilityExceptionSend = "availability-exception-send";
    /// Give the date and the time.
    AvailabilityExceptionMissing = "availability-exception-missing";
    /// The end must be after the beginning.
    AvailabilityExceptionBackwards = "availability-exception-backwards";
    /// This time has passed. Choose a later one.
    AvailabilityExceptionPast = "availability-exception-past";
    /// You have too many of them. Remove some first.
    AvailabilityExceptionTooMany = "availability-exception-too-many";
}
