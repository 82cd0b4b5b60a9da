//! Points in time as a locale writes them: always with weekday and month by name, always Gregorian, in the city's zone.

use std::sync::Arc;

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{T, YMDE};
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use crate::kreyol;
use crate::locale::Locale;
use crate::number::plain_spaces;

/// What of a moment is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Parts {
    /// "Tuesday, November 3, 2026 at 2:30 PM"
    DateAndTime,
    /// "Tuesday, November 3, 2026"
    Date,
    /// "2:30 PM"
    Time,
}

/// Writes moments for one locale.
#[derive(Debug)]
pub(crate) struct MomentFormatter {
    locale: Locale,
    unicode: Option<Unicode>,
}

/// Unicode's formatters, where Unicode has data for the locale.
#[derive(Debug)]
struct Unicode {
    date: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    time: NoCalendarFormatter<T>,
}

/// The tag that tells ICU what we want: calendar, digits, and the clock by habit. `None` where Unicode has no data.
const fn icu_tag(locale: Locale) -> Option<&'static str> {
    match locale {
        Locale::ES_US => Some("es-US-u-ca-gregory-hc-h12-nu-latn"),
        Locale::PT_BR => Some("pt-BR-u-ca-gregory-hc-h23-nu-latn"),
        // Latin digits: times stand beside numbers to dial.
        Locale::AR => Some("ar-u-ca-gregory-hc-h12-nu-latn"),
        Locale::HT => None,
        _ => Some("en-US-u-ca-gregory-hc-h12-nu-latn"),
    }
}

impl MomentFormatter {
    /// The formatter of a locale; an error says what Unicode's data lack.
    pub(crate) fn new(locale: Locale) -> Result<MomentFormatter, String> {
        let Some(tag) = icu_tag(locale) else { return Ok(MomentFormatter { locale, unicode: None }) };
        let parsed = icu_locale_core::Locale::try_from_str(tag).map_err(|error| error.to_string())?;
        let preferences = DateTimeFormatterPreferences::from(&parsed);
        let date = FixedCalendarDateTimeFormatter::try_new(preferences, YMDE::long())
            .map_err(|error| error.to_string())?;
        let time = NoCalendarFormatter::try_new(preferences, T::hm()).map_err(|error| error.to_string())?;
        Ok(MomentFormatter { locale, unicode: Some(Unicode { date, time }) })
    }

    /// The moment in words, in the zone; `None` for a moment that no calendar has.
    pub(crate) fn format(&self, at: Timestamp, zone: &TimeZone, parts: Parts) -> Option<String> {
        let local = zone.to_datetime(at);
        let text = match parts {
            Parts::Date => self.date(local.date())?,
            Parts::Time => self.time(local.time())? + &zone_if_repeated(at, zone),
            Parts::DateAndTime => {
                let (date, time) = (self.date(local.date())?, self.time(local.time())?);
                self.join(&date, &time, local.hour()) + &zone_if_repeated(at, zone)
            }
        };
        Some(plain_spaces(&text))
    }

    fn date(&self, date: Date) -> Option<String> {
        let Some(unicode) = &self.unicode else { return Some(kreyol::date(date)) };
        let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
        let date = icu_calendar::Date::try_new_gregorian(i32::from(date.year()), month, day).ok()?;
        Some(unicode.date.format(&date).to_string())
    }

    fn time(&self, time: Time) -> Option<String> {
        let Some(unicode) = &self.unicode else { return Some(kreyol::time(time)) };
        let (hour, minute) = (u8::try_from(time.hour()).ok()?, u8::try_from(time.minute()).ok()?);
        let time = icu_time::Time::try_new(hour, minute, 0, 0).ok()?;
        Some(unicode.time.format(&time).to_string())
    }

    /// Date and time in one phrase. By hand, because Unicode's joint is a bare comma in most of these locales, and one
    /// o'clock is singular in Spanish and Portuguese.
    fn join(&self, date: &str, time: &str, hour: i8) -> String {
        match self.locale {
            Locale::ES_US if hour % 12 == 1 => format!("{date}, a la {time}"),
            Locale::ES_US => format!("{date}, a las {time}"),
            Locale::PT_BR if hour == 1 => format!("{date}, à {time}"),
            Locale::PT_BR => format!("{date}, às {time}"),
            Locale::AR => format!("{date}، الساعة {time}"),
            Locale::HT => format!("{date} a {time}"),
            _ => format!("{date} at {time}"),
        }
    }
}

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
}

impl Moment {
    pub(crate) fn text(&self, parts: Parts) -> Option<String> {
        self.formatter.format(self.at, &self.zone, parts)
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
