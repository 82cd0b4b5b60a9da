//! The form of the hours of a week: seven days, each with as many spans as somebody likes. What was typed stays, and what is
//! wrong is said beside its span.

use jiff::Timestamp;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use turjuman_dispatch::model::WeeklyHours;
use turjuman_localization::portal::availability as texts;

use crate::{Form, Words};

/// The days, with the beginning of the names of their fields.
const DAYS: [(Weekday, &str); 7] = [
    (Weekday::Monday, "mon"),
    (Weekday::Tuesday, "tue"),
    (Weekday::Wednesday, "wed"),
    (Weekday::Thursday, "thu"),
    (Weekday::Friday, "fri"),
    (Weekday::Saturday, "sat"),
    (Weekday::Sunday, "sun"),
];
/// Spans of one day.
const MOST: usize = 10;
/// A Monday, by which the days are named.
const A_MONDAY: Date = Date::constant(2026, 9, 21);

/// The hours as they were typed.
pub(crate) struct Week {
    pub(crate) days: Vec<Day>,
}

/// A day of the form.
pub(crate) struct Day {
    weekday: Weekday,
    pub(crate) key: &'static str,
    pub(crate) name: String,
    pub(crate) spans: Vec<Span>,
}

/// A span of a day, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) from: String,
    pub(crate) until: String,
    pub(crate) problem: Option<String>,
}

/// What can be wrong with a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Incomplete,
    Unreadable,
    Backwards,
    Overlap,
    TooMany,
}

impl Week {
    /// The hours that are kept, with room for one more span on each day.
    pub(crate) fn kept(words: &Words, hours: &[WeeklyHours]) -> Self {
        let clock = |time: Time| time.strftime("%H:%M").to_string();
        Self::with(words, |weekday, _| {
            let own = hours.iter().filter(|hours| hours.weekday == weekday);
            let span = |hours: &WeeklyHours| Span {
                from: clock(hours.from),
                until: clock(hours.until),
                problem: None,
            };
            own.map(span).chain([Span::default()]).collect()
        })
    }

    /// The hours as a form says them.
    pub(crate) fn typed(words: &Words, form: &Form) -> Self {
        Self::with(words, |_, key| {
            let part = |part: &str| form.all(&format!("{key}-{part}"));
            let (from, until) = (part("from"), part("until"));
            let text = |fields: &[&str], index: usize| {
                // Nobody writes a time with more letters.
                fields.get(index).map(|text| text.chars().take(20).collect()).unwrap_or_default()
            };
            let count = from.len().max(until.len()).min(MOST + 1);
            let span =
                |index: usize| Span { from: text(&from, index), until: text(&until, index), problem: None };
            (0..count.max(1)).map(span).collect()
        })
    }

    fn with(words: &Words, spans: impl Fn(Weekday, &str) -> Vec<Span>) -> Self {
        let day = |(number, (weekday, key)): (usize, (Weekday, &'static str))| Day {
            weekday,
            key,
            name: words.say_in(&TimeZone::UTC, texts::AvailabilityWeekDay { day: noon(number) }),
            spans: spans(weekday, key),
        };
        Self { days: DAYS.into_iter().enumerate().map(day).collect() }
    }

    /// One more span on a day.
    pub(crate) fn more(&mut self, key: &str) {
        for day in self.days.iter_mut().filter(|day| day.key == key && day.spans.len() < MOST) {
            day.spans.push(Span::default());
        }
    }

    /// The hours as the desk takes them; else what is wrong stands beside its span.
    pub(crate) fn read(&mut self, words: &Words) -> Option<Vec<WeeklyHours>> {
        let (mut hours, mut fine) = (Vec::new(), true);
        for day in &mut self.days {
            let mut before: Vec<WeeklyHours> = Vec::new();
            for span in &mut day.spans {
                match read(day.weekday, &span.from, &span.until, &before) {
                    Ok(found) => before.extend(found),
                    Err(wrong) => {
                        fine = false;
                        span.problem = Some(said(words, wrong));
                    }
                }
            }
            hours.extend(before);
        }
        fine.then_some(hours)
    }
}

/// Noon of a day of the week, counted from Monday.
fn noon(number: usize) -> Timestamp {
    let days = jiff::Span::new().days(i64::try_from(number).unwrap_or_default());
    let day = A_MONDAY.checked_add(days).unwrap_or(A_MONDAY);
    day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).map(|noon| noon.timestamp()).unwrap_or_default()
}

/// One span; nothing for one that was left empty.
fn read(
    weekday: Weekday,
    from: &str,
    until: &str,
    before: &[WeeklyHours],
) -> Result<Option<WeeklyHours>, Wrong> {
    if from.is_empty() && until.is_empty() {
        return Ok(None);
    }
    if from.is_empty() || until.is_empty() {
        return Err(Wrong::Incomplete);
    }
    let (from, until) = (clock(from).ok_or(Wrong::Unreadable)?, clock(until).ok_or(Wrong::Unreadable)?);
    let end = |until: Time| if until == Time::midnight() { Time::MAX } else { until };
    if from >= end(until) {
        return Err(Wrong::Backwards);
    }
    if before.iter().any(|other| from < end(other.until) && other.from < end(until)) {
        return Err(Wrong::Overlap);
    }
    if before.len() >= MOST {
        return Err(Wrong::TooMany);
    }
    Ok(Some(WeeklyHours { weekday, from, until }))
}

/// A time as browsers send it, or as people write it where the browser has no field for times.
pub(crate) fn clock(text: &str) -> Option<Time> {
    ["%H:%M", "%H:%M:%S", "%I:%M %p", "%I:%M%p", "%I %p"]
        .iter()
        .find_map(|form| Time::strptime(form, text).ok())
}

fn said(words: &Words, wrong: Wrong) -> String {
    match wrong {
        Wrong::Incomplete => words.say(texts::AvailabilityWeekIncomplete),
        Wrong::Unreadable => words.say(texts::AvailabilityWeekUnreadable),
        Wrong::Backwards => words.say(texts::AvailabilityWeekBackwards),
        Wrong::Overlap => words.say(texts::AvailabilityWeekOverlap),
        Wrong::TooMany => words.say(texts::AvailabilityWeekTooMany),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: &str, until: &str, before: &[WeeklyHours]) -> Result<Option<WeeklyHours>, Wrong> {
        read(Weekday::Monday, from, until, before)
    }

    #[test]
    fn a_span_has_two_times_in_order_and_keeps_clear_of_others() {
        assert_eq!(span("", "", &[]), Ok(None));
        let morning = span("08:00", "12:00", &[]).expect("in order").expect("a span");
        assert_eq!(span("09:00", "", &[]), Err(Wrong::Incomplete));
        assert_eq!(span("nine", "12:00", &[]), Err(Wrong::Unreadable));
        assert_eq!(span("12:00", "12:00", &[]), Err(Wrong::Backwards));
        assert_eq!(span("22:00", "06:00", &[]), Err(Wrong::Backwards));
        assert_eq!(span("11:59", "13:00", &[morning]), Err(Wrong::Overlap));
        assert!(span("12:00", "13:00", &[morning]).is_ok());
        assert!(span("22:00", "00:00", &[morning]).is_ok(), "midnight is the end of the day");
        assert!(span("00:00", "00:00", &[]).is_ok(), "the whole day");
        assert_eq!(span("00:00", "00:00", &[morning]), Err(Wrong::Overlap));
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for text in ["14:30", "14:30:00", "2:30 PM", "02:30pm"] {
            assert_eq!(clock(text), Some(Time::constant(14, 30, 0, 0)), "{text}");
        }
        assert_eq!(clock("25:00"), None);
    }

    #[test]
    fn the_days_are_named_from_monday_on() {
        let weekday = |number| noon(number).to_zoned(TimeZone::UTC).weekday();
        for (number, (day, _)) in DAYS.into_iter().enumerate() {
            assert_eq!(weekday(number), day);
        }
    }
}
