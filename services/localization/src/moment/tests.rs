use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use super::MomentFormatter;
use crate::catalogue::Catalogue;
use crate::description::{Clock, Description, FILE_NAME};
use crate::style::{DateStyle, Style};

/// Every locale that is built in, with its formatter.
fn formatters() -> Vec<(String, MomentFormatter)> {
    let sources = Catalogue::built_in_sources();
    let described = sources.iter().filter(|file| file.name() == FILE_NAME);
    described
        .map(|file| {
            let description = Description::read(file).expect("readable");
            (file.locale.clone(), MomentFormatter::new(&description).expect("Unicode has it"))
        })
        .collect()
}

fn written(formatter: &MomentFormatter, on: Date, style: DateStyle) -> Option<String> {
    let at = on.at(15, 30, 0, 0).to_zoned(TimeZone::UTC).expect("a moment").timestamp();
    formatter.format(at, &TimeZone::UTC, Style { date: Some(style), time: false, clock: None })
}

/// Every way to ask for parts of a date.
fn styles() -> impl Iterator<Item = DateStyle> {
    let bit = |parts: u8, bit: u8| parts & (1 << bit) != 0;
    (1..32).map(move |parts| DateStyle {
        weekday: bit(parts, 0),
        day: bit(parts, 1),
        month: bit(parts, 2),
        year: bit(parts, 3),
        short: bit(parts, 4),
    })
}

#[test]
fn every_part_that_is_asked_for_is_written_in_every_locale_and_no_other() {
    let formatters = formatters();
    assert!(formatters.len() >= 20, "{}", formatters.len());
    for (locale, formatter) in &formatters {
        for style in styles().filter(|style| style.is_date()) {
            let text = |on: Date| {
                written(formatter, on, style).unwrap_or_else(|| panic!("{locale}: {style:?} says nothing"))
            };
            let usual = text(date(2026, 9, 23));
            // A Wednesday in each case but the last.
            for (shown, what, other) in [
                (style.year, "the year", date(2020, 9, 23)),
                (style.month, "the month", date(2026, 12, 23)),
                (style.day, "the day", date(2026, 9, 16)),
            ] {
                assert_eq!(usual != text(other), shown, "{locale}: {what} in {usual:?} of {style:?}");
            }
            let thursday = text(date(2026, 9, 24));
            assert!(usual != thursday || !(style.weekday || style.day), "{locale}: {usual:?} of {style:?}");
            assert_eq!(usual.contains("2026"), style.year, "{locale}: {usual:?} of {style:?}");
            assert!(!usual.contains(['{', '}', '\u{fffd}']) && !usual.contains("M09"), "{locale}: {usual:?}");
        }
    }
}

#[test]
fn a_month_and_its_year_read_as_the_language_writes_them() {
    let style = DateStyle { weekday: false, day: false, month: true, year: true, short: false };
    let formatters = formatters();
    for (locale, expected) in [
        ("en-US", "September 2026"),
        ("es-US", "septiembre de 2026"),
        ("pt-BR", "setembro de 2026"),
        ("fr", "septembre 2026"),
        ("ru", "сентябрь 2026 г."),
        ("zh-Hans", "2026年9月"),
        ("ht", "septanm 2026"),
    ] {
        let (_, formatter) = formatters.iter().find(|(tag, _)| tag == locale).expect("built in");
        assert_eq!(written(formatter, date(2026, 9, 23), style).as_deref(), Some(expected), "{locale}");
    }
}

#[test]
fn nobody_reads_a_quarter_past_midnight_as_noon() {
    let at = |formatter: &MomentFormatter, hour: i8, minute: i8, clock: Option<Clock>| {
        let at =
            date(2026, 9, 23).at(hour, minute, 0, 0).to_zoned(TimeZone::UTC).expect("a moment").timestamp();
        let style = Style { date: None, time: true, clock };
        formatter.format(at, &TimeZone::UTC, style).expect("a time")
    };
    for (locale, formatter) in &formatters() {
        let [midnight, noon, one] = [(0, 15), (12, 15), (13, 0)].map(|(h, m)| at(formatter, h, m, None));
        assert!(midnight != noon && noon != one, "{locale}: {midnight} {noon} {one}");
        let expected = match locale.as_str() {
            "zh-Hans" | "ko" => "00:15",
            "zh-Hant" => "0:15",
            _ => continue,
        };
        assert_eq!([midnight.as_str(), &noon, &one], [expected, "12:15", "13:00"], "{locale}");
    }
}
