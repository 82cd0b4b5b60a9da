//! Points in time as a locale writes them: always with weekday and month by name, always Gregorian, in the city's zone.

use std::sync::Arc;

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::T;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu_datetime::options::Length;
use icu_datetime::pattern::FixedCalendarDateTimeNames;
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use crate::description::{Clock, Description};
use crate::number::plain_spaces;
use crate::pattern::DatePattern;
use crate::style::{DateStyle, Style};

type DateFormatter = FixedCalendarDateTimeFormatter<Gregorian, CompositeDateTimeFieldSet>;

/// Writes moments for one locale.
#[derive(Debug)]
pub(crate) struct MomentFormatter {
    /// By hand, where the locale's description has it.
    pattern: Option<DatePattern>,
    preferences: DateTimeFormatterPreferences,
    /// Ready for the two styles that nearly all messages have.
    full: DateFormatter,
    short: DateFormatter,
    /// Whether Unicode's short dates have names of months, and not "23/09".
    short_has_names: bool,
    twelve: NoCalendarFormatter<T>,
    twenty_four: NoCalendarFormatter<T>,
    clock: Clock,
    half_days: Option<[String; 2]>,
    joint: String,
    joint_at_one: String,
    joint_short: String,
}

impl MomentFormatter {
    /// The formatter of a locale; an error says what Unicode's data lack.
    pub(crate) fn new(description: &Description) -> Result<MomentFormatter, String> {
        let dates = &description.given.dates;
        // Gregorian for everyone, and Latin digits: times stand beside numbers to dial.
        let preferences = |hours: &str| {
            let tag = format!("{}-u-ca-gregory-hc-{hours}-nu-latn", description.unicode());
            icu_locale_core::Locale::try_from_str(&tag)
                .map(|parsed| DateTimeFormatterPreferences::from(&parsed))
                .map_err(|error| error.to_string())
        };
        let time = |hours: &str| {
            NoCalendarFormatter::try_new(preferences(hours)?, T::hm()).map_err(|error| error.to_string())
        };
        let any = preferences("h23")?;
        let lacking = || {
            let tag = description.unicode();
            format!("Unicode has no dates for “{tag}”: give date, months and weekdays under [dates]")
        };
        let joint = dates.date_and_time.clone();
        let mut formatter = MomentFormatter {
            pattern: DatePattern::of(dates),
            preferences: any,
            full: date_formatter(any, DateStyle::FULL).ok_or_else(lacking)?,
            short: date_formatter(any, DateStyle::SHORT).ok_or_else(lacking)?,
            short_has_names: true,
            twelve: time("h12")?,
            twenty_four: time("h23")?,
            clock: description.given.clock,
            half_days: dates.half_days.clone(),
            joint_at_one: dates.date_and_time_at_one.clone().unwrap_or_else(|| joint.clone()),
            joint_short: dates.short_date_and_time.clone().unwrap_or_else(|| "{date}, {time}".to_owned()),
            joint,
        };
        let probe = Date::constant(2026, 9, 23);
        let figures = |text: String| text.contains(['/', '-']) || text.contains("09") || text.contains("9.");
        formatter.short_has_names = !formatter.date(probe, DateStyle::SHORT).is_none_or(figures);
        // Unicode answers for every tag; for one that it has no dates for, with its root form.
        if formatter.date(probe, DateStyle::FULL).is_none_or(|date| date.contains("M09")) {
            return Err(lacking());
        }
        Ok(formatter)
    }

    /// The moment in words, in the zone; `None` for a moment that no calendar has.
    pub(crate) fn format(&self, at: Timestamp, zone: &TimeZone, style: Style) -> Option<String> {
        let local = zone.to_datetime(at);
        let short = style.date.is_some_and(|date| date.short);
        let clock = match style.clock.unwrap_or(self.clock) {
            // There is no room for both.
            Clock::Both if short => Clock::TwentyFour,
            clock => clock,
        };
        let date = match style.date {
            Some(date) => Some(self.date(local.date(), date)?),
            None => None,
        };
        let time = if style.time {
            Some(self.time(local.time(), clock)? + &zone_if_repeated(at, zone))
        } else {
            None
        };
        let text = match (date, time) {
            (Some(date), Some(time)) => {
                let at_one = match clock {
                    Clock::Twelve => local.hour() % 12 == 1,
                    Clock::TwentyFour | Clock::Both => local.hour() == 1,
                };
                let joint = if short {
                    &self.joint_short
                } else if at_one {
                    &self.joint_at_one
                } else {
                    &self.joint
                };
                joint.replace("{date}", &date).replace("{time}", &time)
            }
            (date, time) => date.or(time)?,
        };
        Some(plain_spaces(&text))
    }

    fn date(&self, date: Date, style: DateStyle) -> Option<String> {
        if let Some(pattern) = &self.pattern {
            return Some(pattern.write(date, style));
        }
        let style = DateStyle { short: style.short && self.short_has_names, ..style };
        let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
        let date = icu_calendar::Date::try_new_gregorian(i32::from(date.year()), month, day).ok()?;
        let whole_day = icu_time::DateTime { date, time: icu_time::Time::start_of_day() };
        Some(match style {
            DateStyle::FULL => self.full.format(&whole_day).to_string(),
            DateStyle::SHORT => self.short.format(&whole_day).to_string(),
            other => date_formatter(self.preferences, other)?.format(&whole_day).to_string(),
        })
    }

    fn time(&self, time: Time, clock: Clock) -> Option<String> {
        let (hour, minute) = (u8::try_from(time.hour()).ok()?, u8::try_from(time.minute()).ok()?);
        let unicode = icu_time::Time::try_new(hour, minute, 0, 0).ok()?;
        let twelve = || match &self.half_days {
            None => self.twelve.format(&unicode).to_string(),
            Some([morning, afternoon]) => {
                let half = if hour < 12 { morning } else { afternoon };
                let hour = if hour.is_multiple_of(12) { 12 } else { hour % 12 };
                format!("{hour}:{minute:02} {half}")
            }
        };
        let twenty_four = || self.twenty_four.format(&unicode).to_string();
        Some(match clock {
            Clock::Twelve => twelve(),
            Clock::TwentyFour => twenty_four(),
            Clock::Both => format!("{} ({})", twenty_four(), twelve()),
        })
    }
}

/// Unicode's formatter for some parts of a date; `None` for parts that make no date, such as weekday and year alone.
fn date_formatter(preferences: DateTimeFormatterPreferences, style: DateStyle) -> Option<DateFormatter> {
    let DateStyle { weekday, day, month, year, short } = style;
    let mut fields = FieldSetBuilder::new();
    fields.length = Some(if short { Length::Medium } else { Length::Long });
    fields.date_fields = Some(match (year, month, day, weekday) {
        (true, true, true, true) => DateFields::YMDE,
        (true, true, true, false) => DateFields::YMD,
        (true, true, false, false) => DateFields::YM,
        (true, false, false, false) => DateFields::Y,
        (false, true, true, true) => DateFields::MDE,
        (false, true, true, false) => DateFields::MD,
        (false, true, false, false) => DateFields::M,
        (false, false, true, true) => DateFields::DE,
        (false, false, true, false) => DateFields::D,
        (false, false, false, true) => DateFields::E,
        _ => return None,
    });
    let fields = fields.build_composite_datetime().ok()?;
    let formatter = FixedCalendarDateTimeFormatter::try_new(preferences, fields).ok()?;
    // By itself it loads what one form of the pattern needs and then uses another, which in some locales has a year in
    // figures that the first has not.
    let mut names = FixedCalendarDateTimeNames::from_formatter(preferences, formatter);
    names.include_decimal_formatter().ok()?;
    names.try_into_formatter(fields).ok()
}

#[cfg(test)]
mod tests;

/// The zone's abbreviation in brackets when the local time occurs twice (the night the clocks go back), else nothing: in
/// every other hour the city's zone is the reader's.
fn zone_if_repeated(at: Timestamp, zone: &TimeZone) -> String {
    if zone.to_ambiguous_timestamp(zone.to_datetime(at)).is_ambiguous() {
        format!(" ({})", zone.to_offset_info(at).abbreviation())
    } else {
        String::new()
    }
}

/// A moment as an argument of a message: it knows how to write itself, so that `{ $startsAt }` alone reads well too.
#[derive(Clone)]
pub(crate) struct Moment {
    pub(crate) at: Timestamp,
    pub(crate) zone: TimeZone,
    pub(crate) formatter: Arc<MomentFormatter>,
    /// Whether it stands in a text message: then its date is written short.
    pub(crate) short: bool,
}

impl Moment {
    pub(crate) fn text(&self, style: Style) -> Option<String> {
        let style = if self.short { style.shortened() } else { style };
        self.formatter.format(self.at, &self.zone, style)
    }
}

impl std::fmt::Debug for Moment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Moment({})", self.at)
    }
}

impl PartialEq for Moment {
    fn eq(&self, other: &Moment) -> bool {
        self.at == other.at && self.zone == other.zone
    }
}
