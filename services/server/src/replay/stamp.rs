//! Time stamps as call logs write them. Three forms, and nothing is guessed: a date without a time of day, a day before
//! a month, a number that is no day of this century are refused with a reason.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{SignedDuration, Timestamp};

/// Spreadsheets count days from this one. (It is two days early, because they believe in a 29 February 1900.)
const SPREADSHEET_EPOCH: Date = jiff::civil::date(1899, 12, 30);
/// Day numbers from 2000 to 2099.
const CENTURY: std::ops::Range<f64> = 36_526.0..73_051.0;
/// Characters of a bad value that a message repeats.
const QUOTED: usize = 40;

/// The instant that a time stamp of the log means in its zone. `MM/DD/YYYY HH:MM:SS`, `M/DD/YY HH:MM[:SS]`, a spreadsheet's
/// day number with the time as its fraction, or ISO 8601 without an offset.
pub(super) fn read(text: &str, zone: &TimeZone) -> Result<Timestamp, String> {
    instant(zone, civil(text.trim())?).ok_or_else(|| format!("“{}” is not on the calendar", short(text)))
}

/// Civil time of the log's zone. Where the clock shows a time twice, the first pass counts; a time that it skips is the
/// moment of the jump.
fn instant(zone: &TimeZone, at: DateTime) -> Option<Timestamp> {
    let ambiguous = zone.to_ambiguous_timestamp(at);
    match ambiguous.offset() {
        AmbiguousOffset::Gap { after, .. } => {
            // Read with the offset that holds after the gap, a skipped time lies just before the jump.
            let before = after.to_timestamp(at).ok()?;
            zone.following(before).next().map(|jump| jump.timestamp())
        }
        AmbiguousOffset::Unambiguous { .. } | AmbiguousOffset::Fold { .. } => ambiguous.earlier().ok(),
    }
}

fn civil(text: &str) -> Result<DateTime, String> {
    if text.is_empty() || matches!(text.to_lowercase().as_str(), "na" | "n/a" | "null" | "none") {
        return Err("there is no time stamp".to_owned());
    }
    if text.contains('/') {
        return slashed(text);
    }
    if let Ok(days) = text.parse::<f64>() {
        return day_number(days).ok_or_else(|| {
            format!("{} is not a spreadsheet's number of a day of this century", short(text))
        });
    }
    let time_given = text.contains(':');
    match text.parse::<DateTime>() {
        Ok(at) if time_given => Ok(at),
        Ok(_) => Err(format!("“{}” has no time of day", short(text))),
        Err(_) => Err(format!(
            "“{}” is not a time stamp such as 07/31/2017 23:05:00, 7/31/17 23:05 or 42947.96",
            short(text)
        )),
    }
}

/// `month/day/year time`.
fn slashed(text: &str) -> Result<DateTime, String> {
    let (date, time) = text
        .split_once(char::is_whitespace)
        .ok_or_else(|| format!("“{}” has no time of day", short(text)))?;
    let date = slashed_date(date)
        .ok_or_else(|| format!("“{}” is not a date: month/day/year, such as 7/31/17", short(date)))?;
    let time = clock_time(time.trim())
        .ok_or_else(|| format!("“{}” is not a time of day such as 23:05:00", short(time)))?;
    Ok(date.to_datetime(time))
}

fn slashed_date(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split('/').collect();
    let [month, day, year] = parts.as_slice() else { return None };
    let century = match year.len() {
        4 => 0,
        2 => 2000,
        _ => return None,
    };
    let year = century + number(year)?;
    Date::new(year, i8::try_from(number(month)?).ok()?, i8::try_from(number(day)?).ok()?).ok()
}

/// `H:MM` or `H:MM:SS`.
fn clock_time(text: &str) -> Option<Time> {
    let parts: Vec<&str> = text.split(':').collect();
    let (hour, minute, second) = match parts.as_slice() {
        [hour, minute] => (hour, minute, &"0"),
        [hour, minute, second] => (hour, minute, second),
        _ => return None,
    };
    let part = |text: &str| i8::try_from(number(text)?).ok();
    Time::new(part(hour)?, part(minute)?, part(second)?, 0).ok()
}

/// One to four digits and nothing else.
fn number(text: &str) -> Option<i16> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

/// Rounded to the second: the fraction has a digit or two more than a second needs.
fn day_number(days: f64) -> Option<DateTime> {
    if !CENTURY.contains(&days) {
        return None;
    }
    let seconds = (days * 86_400.0).round() as i64;
    SPREADSHEET_EPOCH.to_datetime(Time::midnight()).checked_add(SignedDuration::from_secs(seconds)).ok()
}

fn short(text: &str) -> String {
    text.chars().take(QUOTED).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn toronto(text: &str) -> Result<String, String> {
        let zone = TimeZone::get("America/Toronto").unwrap();
        read(text, &zone).map(|at| at.to_string())
    }

    #[test]
    fn the_forms_of_the_log_are_read() {
        assert_eq!(toronto("07/01/2014 09:21:07").unwrap(), "2014-07-01T13:21:07Z");
        assert_eq!(toronto("1/01/18 06:07:38").unwrap(), "2018-01-01T11:07:38Z");
        assert_eq!(toronto("10/1/18 0:48").unwrap(), "2018-10-01T04:48:00Z");
        assert_eq!(toronto("2019-03-02 10:00:00").unwrap(), "2019-03-02T15:00:00Z");
    }

    #[test]
    fn a_spreadsheets_day_number_is_a_day_and_a_time() {
        // 42,948 is 1 August 2017; the fraction is 01:19:17.
        assert_eq!(toronto("42948.055057870370").unwrap(), "2017-08-01T05:19:17Z");
        assert_eq!(toronto("42968.44").unwrap(), "2017-08-21T14:33:36Z");
        assert_eq!(toronto("43100").unwrap(), "2017-12-31T05:00:00Z");
        assert!(toronto("1404203467").is_err());
        assert!(toronto("nan").is_err());
        assert!(toronto("-5").is_err());
    }

    #[test]
    fn the_repeated_hour_is_its_first_pass() {
        assert_eq!(toronto("11/05/2017 01:30:00").unwrap(), "2017-11-05T05:30:00Z");
        assert_eq!(toronto("11/05/2017 02:00:00").unwrap(), "2017-11-05T07:00:00Z");
    }

    #[test]
    fn a_skipped_time_is_the_moment_of_the_jump() {
        assert_eq!(toronto("03/12/2017 01:59:59").unwrap(), "2017-03-12T06:59:59Z");
        assert_eq!(toronto("03/12/2017 02:30:00").unwrap(), "2017-03-12T07:00:00Z");
        assert_eq!(toronto("03/12/2017 03:00:00").unwrap(), "2017-03-12T07:00:00Z");
    }

    #[test]
    fn nothing_is_guessed() {
        for bad in [
            "",
            "NA",
            "07/01/2014",
            "2014-07-01",
            "31/07/2017 10:00:00",
            "2/30/2018 10:00",
            "7/1/018 10:00",
            "7/1/18 25:00",
            "7/1/18 noon",
            "yesterday",
        ] {
            assert!(toronto(bad).is_err(), "{bad}");
        }
    }
}
