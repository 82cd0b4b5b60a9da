//! What of a moment is shown, and how long its names are: the options of `DATETIME`, as translators know them.

use crate::description::Clock;

/// What of a moment is shown. A default for a text, or what the options of `DATETIME` say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Style {
    pub(crate) date: Option<DateStyle>,
    /// Whether hour and minute are shown.
    pub(crate) time: bool,
    /// Another clock than that of the locale.
    pub(crate) clock: Option<Clock>,
}

/// Which parts of a date are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a part of a date that is there or not")]
pub(crate) struct DateStyle {
    pub(crate) weekday: bool,
    pub(crate) day: bool,
    pub(crate) month: bool,
    pub(crate) year: bool,
    /// Whether names are abbreviated, where the locale does that.
    pub(crate) short: bool,
}

impl DateStyle {
    /// "Tuesday, November 3, 2026"
    pub(crate) const FULL: DateStyle =
        DateStyle { weekday: true, day: true, month: true, year: true, short: false };
    /// "Tue, Nov 3": where the year is known and every letter counts
    pub(crate) const SHORT: DateStyle =
        DateStyle { weekday: true, day: true, month: true, year: false, short: true };
    /// "Tue, Nov 3, 2026"
    pub(crate) const MEDIUM: DateStyle = DateStyle { year: true, ..DateStyle::SHORT };
    /// Whether these parts make a date that Unicode knows how to write: the day of a month, or less and less of it from either
    /// end. A weekday with a year alone says nothing.
    pub(crate) const fn is_date(self) -> bool {
        let DateStyle { weekday, day, month, year, .. } = self;
        matches!(
            (year, month, day, weekday),
            (_, true, true, _)
                | (_, true, false, false)
                | (true, false, false, false)
                | (false, false, true, _)
                | (false, false, false, true)
        )
    }

    const NONE: DateStyle = DateStyle { weekday: false, day: false, month: false, year: false, short: false };
}

impl Style {
    /// "Tuesday, November 3, 2026 at 2:30 PM"
    pub(crate) const FULL: Style = Style { date: Some(DateStyle::FULL), time: true, clock: None };

    /// This style where every letter counts: names are short, and the year, which is known, goes.
    pub(crate) fn shortened(self) -> Style {
        Style {
            date: self.date.map(|date| {
                if date == DateStyle::FULL { DateStyle::SHORT } else { DateStyle { short: true, ..date } }
            }),
            ..self
        }
    }

    /// The style that the options of `DATETIME` ask for, name and value; `None` for an option or a value that is not
    /// [allowed](OPTIONS), and for parts that make no date together. Without options everything is shown.
    pub(crate) fn from_options<'a>(options: impl Iterator<Item = (&'a str, &'a str)>) -> Option<Style> {
        let mut style = Style { date: None, time: false, clock: None };
        let mut parts: Option<DateStyle> = None;
        for (name, value) in options {
            let allowed = OPTIONS.iter().find(|(option, _)| *option == name)?;
            if !allowed.1.contains(&value) {
                return None;
            }
            let mut part = parts.unwrap_or(DateStyle::NONE);
            match (name, value) {
                ("dateStyle", "full" | "long") => style.date = Some(DateStyle::FULL),
                ("dateStyle", "medium") => style.date = Some(DateStyle::MEDIUM),
                ("dateStyle", _) => style.date = Some(DateStyle::SHORT),
                ("timeStyle" | "hour" | "minute", _) => style.time = true,
                ("hour12", "true") => style.clock = Some(Clock::Twelve),
                ("hour12", _) => style.clock = Some(Clock::TwentyFour),
                ("weekday", _) => part.weekday = true,
                ("month", _) => part.month = true,
                ("day", _) => part.day = true,
                _ => part.year = true,
            }
            if matches!(name, "weekday" | "month" | "day" | "year") {
                part.short |= value == "short";
                parts = Some(part);
            }
        }
        match (style.date, parts) {
            // As in JavaScript: a whole style and single parts do not go together.
            (Some(_), Some(_)) => return None,
            (None, Some(parts)) if !parts.is_date() => return None,
            (None, Some(parts)) => style.date = Some(parts),
            (None, None) if !style.time => {
                style.date = Some(DateStyle::FULL);
                style.time = true;
            }
            _ => {}
        }
        Some(style)
    }
}

/// The options of `DATETIME` with their values. There is no month in figures: "3/11" is another day in another country.
pub(crate) const OPTIONS: &[(&str, &[&str])] = &[
    ("dateStyle", &["full", "long", "medium", "short"]),
    ("timeStyle", &["full", "long", "medium", "short"]),
    ("weekday", &["long", "short"]),
    ("month", &["long", "short"]),
    ("day", &["numeric", "2-digit"]),
    ("year", &["numeric"]),
    ("hour", &["numeric", "2-digit"]),
    ("minute", &["numeric", "2-digit"]),
    ("hour12", &["true", "false"]),
];

/// What is wrong with options of `DATETIME` that are each [allowed](OPTIONS), taken together: such a call would show nothing.
pub(crate) fn fault<'a>(options: impl Iterator<Item = (&'a str, &'a str)> + Clone) -> Option<&'static str> {
    let allowed = |(name, value): (&str, &str)| {
        OPTIONS.iter().any(|(option, values)| *option == name && values.contains(&value))
    };
    if !options.clone().all(allowed) || Style::from_options(options.clone()).is_some() {
        return None;
    }
    Some(if options.clone().any(|(name, _)| name == "dateStyle") {
        "with dateStyle and single parts of a date; use dateStyle alone, or only the parts (weekday, day, month, year)"
    } else {
        "with parts that make no date together; add those between them, such as day and month between weekday and year"
    })
}

#[cfg(test)]
mod tests {
    use super::{DateStyle, Style};
    use crate::description::Clock;

    #[test]
    fn options_mean_what_they_mean_elsewhere() {
        let style = |options: &[(&'static str, &'static str)]| Style::from_options(options.iter().copied());
        assert_eq!(style(&[]), Some(Style::FULL));
        assert_eq!(style(&[("dateStyle", "full"), ("timeStyle", "short")]), Some(Style::FULL));
        assert_eq!(
            style(&[("timeStyle", "short"), ("hour12", "false")]),
            Some(Style { date: None, time: true, clock: Some(Clock::TwentyFour) })
        );
        assert_eq!(
            style(&[("weekday", "short"), ("day", "numeric"), ("month", "long")])
                .and_then(|style| style.date),
            Some(DateStyle { weekday: true, day: true, month: true, year: false, short: true })
        );
        for wrong in [
            &[("month", "numeric")][..],
            &[("dateStyle", "FULL")],
            &[("datestyle", "full")],
            &[("dateStyle", "full"), ("month", "long")],
            &[("weekday", "long"), ("year", "numeric")],
        ] {
            assert_eq!(style(wrong), None, "{wrong:?}");
        }
    }
}
