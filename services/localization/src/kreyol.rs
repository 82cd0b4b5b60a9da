//! Kreyòl dates, written by hand: Unicode's data has none, and its root form ("2026 M11 3") says nothing to a reader.
//!
//! Not reviewed by a professional yet, as the rest of the locale. The clock has twelve hours with AM and PM, as on the
//! notices that Haitian readers in the United States get from schools and courts.

use jiff::civil::{Date, Time, Weekday};

const MONTHS: [&str; 12] =
    ["janvye", "fevriye", "mas", "avril", "me", "jen", "jiyè", "out", "septanm", "oktòb", "novanm", "desanm"];

const fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "lendi",
        Weekday::Tuesday => "madi",
        Weekday::Wednesday => "mèkredi",
        Weekday::Thursday => "jedi",
        Weekday::Friday => "vandredi",
        Weekday::Saturday => "samdi",
        Weekday::Sunday => "dimanch",
    }
}

/// "madi 3 novanm 2026"
pub(crate) fn date(date: Date) -> String {
    // Months count from 1 to 12.
    let month = MONTHS[usize::from(date.month().unsigned_abs()).saturating_sub(1) % 12];
    format!("{} {} {month} {}", weekday(date.weekday()), date.day(), date.year())
}

/// "2:30 PM"
pub(crate) fn time(time: Time) -> String {
    let half = if time.hour() < 12 { "AM" } else { "PM" };
    let hour = match time.hour() % 12 {
        0 => 12,
        hour => hour,
    };
    format!("{hour}:{:02} {half}", time.minute())
}
