//! Weekly hours as people write them: `mon 09:00-17:00; tue-fri 08:00-16:00; sat 22:00-06:00`, or `always`.

use jiff::civil::{Time, Weekday};
use turjuman_dispatch::model::WeeklyHours;

use super::CsvFault;
use super::fields::short;

const DAYS: [(&str, &str, Weekday); 7] = [
    ("mon", "monday", Weekday::Monday),
    ("tue", "tuesday", Weekday::Tuesday),
    ("wed", "wednesday", Weekday::Wednesday),
    ("thu", "thursday", Weekday::Thursday),
    ("fri", "friday", Weekday::Friday),
    ("sat", "saturday", Weekday::Saturday),
    ("sun", "sunday", Weekday::Sunday),
];

/// Reads the hours of a week. A span over midnight becomes two, one on each day; empty means never, which is right for
/// people who only switch themselves to available.
pub(super) fn read(text: &str) -> Result<Vec<WeeklyHours>, CsvFault> {
    let midnight = Time::midnight();
    if text.eq_ignore_ascii_case("always") {
        return Ok(DAYS
            .map(|(_, _, weekday)| WeeklyHours { weekday, from: midnight, until: midnight })
            .to_vec());
    }
    let mut hours = Vec::new();
    for item in text.split(';').map(str::trim).filter(|item| !item.is_empty()) {
        let (days, from, until) = span(item).ok_or_else(|| CsvFault::Hours { given: short(item) })?;
        for weekday in days {
            if until == midnight || from < until {
                hours.push(WeeklyHours { weekday, from, until });
            } else {
                hours.push(WeeklyHours { weekday, from, until: midnight });
                hours.push(WeeklyHours { weekday: weekday.next(), from: midnight, until });
            }
        }
    }
    hours.sort_by_key(|span| (span.weekday.to_monday_zero_offset(), span.from));
    let overlap = hours.windows(2).find(|pair| {
        pair[0].weekday == pair[1].weekday && (pair[0].until == midnight || pair[0].until > pair[1].from)
    });
    match overlap {
        Some(pair) => Err(CsvFault::HoursOverlap { day: pair[0].weekday }),
        None => Ok(hours),
    }
}

/// `mon 09:00-17:00` or `fri-mon 18:00-02:00`.
fn span(item: &str) -> Option<(Vec<Weekday>, Time, Time)> {
    let (days, times) = item.split_once(char::is_whitespace)?;
    let (from, until) = times.split_once(['-', '–'])?;
    let (from, until) = (time(from)?, time(until)?);
    let whole_day = from == Time::midnight() && until == from;
    Some((day_span(days)?, from, until)).filter(|_| from != until || whole_day)
}

fn day_span(text: &str) -> Option<Vec<Weekday>> {
    let Some((first, last)) = text.split_once(['-', '–']) else { return Some(vec![day(text)?]) };
    let (first, last) = (day(first)?, day(last)?);
    let mut days = vec![first];
    let mut at = first;
    while at != last {
        at = at.next();
        days.push(at);
    }
    Some(days)
}

/// The day's name in full, as it may be written.
pub(super) fn day_name(day: Weekday) -> &'static str {
    DAYS[day.to_monday_zero_offset() as usize].1
}

fn day(text: &str) -> Option<Weekday> {
    let text = text.trim().to_lowercase();
    DAYS.iter().find(|(short, long, _)| text == *short || text == *long).map(|(_, _, weekday)| *weekday)
}

/// `09:00`; `24:00` is the end of the day, as `00:00` is.
fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once(':')?;
    if hour.len() > 2 || minute.len() != 2 {
        return None;
    }
    match (hour.parse().ok()?, minute.parse().ok()?) {
        (24, 0) => Some(Time::midnight()),
        (hour, minute) => Time::new(hour, minute, 0, 0).ok(),
    }
}
