//! Dates that a locale's `locale.toml` writes out: a pattern with names of weekdays and months, where Unicode has none or
//! none that people use. Its root form ("2026 M11 3") says nothing to a reader.

use jiff::civil::{Date, Weekday};

use crate::description::Dates;
use crate::style::DateStyle;

/// The pattern and names of one locale.
#[derive(Debug, Clone)]
pub(crate) struct DatePattern {
    pattern: String,
    months: Names<12>,
    /// From Monday.
    weekdays: Names<7>,
}

#[derive(Debug, Clone)]
struct Names<const N: usize> {
    long: [String; N],
    short: [String; N],
}

impl DatePattern {
    /// The pattern of a description that has one.
    pub(crate) fn of(dates: &Dates) -> Option<DatePattern> {
        let (months, weekdays) = (dates.months.clone()?, dates.weekdays.clone()?);
        Some(DatePattern {
            pattern: dates.date.clone()?,
            months: Names {
                short: dates.months_short.clone().unwrap_or_else(|| months.clone()),
                long: months,
            },
            weekdays: Names {
                short: dates.weekdays_short.clone().unwrap_or_else(|| weekdays.clone()),
                long: weekdays,
            },
        })
    }

    /// "madi 3 novanm 2026", or those parts of it that the style wants.
    pub(crate) fn write(&self, date: Date, style: DateStyle) -> String {
        // Months count from 1 to 12.
        let month = usize::from(date.month().unsigned_abs()).saturating_sub(1) % 12;
        let weekday = match date.weekday() {
            Weekday::Monday => 0,
            Weekday::Tuesday => 1,
            Weekday::Wednesday => 2,
            Weekday::Thursday => 3,
            Weekday::Friday => 4,
            Weekday::Saturday => 5,
            Weekday::Sunday => 6,
        };
        let (weekdays, months) = if style.short {
            (&self.weekdays.short, &self.months.short)
        } else {
            (&self.weekdays.long, &self.months.long)
        };
        let mut pattern = self.pattern.clone();
        for (part, wanted) in [
            ("{weekday}", style.weekday),
            ("{day}", style.day),
            ("{month}", style.month),
            ("{year}", style.year),
        ] {
            if !wanted {
                pattern = without(&pattern, part);
            }
        }
        pattern
            .replace("{weekday}", &weekdays[weekday])
            .replace("{day}", &date.day().to_string())
            .replace("{month}", &months[month])
            .replace("{year}", &date.year().to_string())
    }
}

/// The pattern without a part, and without what joined it to the part before it (or after it, if it is the first).
fn without(pattern: &str, part: &str) -> String {
    let Some((before, after)) = pattern.split_once(part) else { return pattern.to_owned() };
    match before.rfind('}') {
        Some(end) => format!("{}{after}", &before[..=end]),
        None => after.find('{').map_or_else(String::new, |start| after[start..].to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn a_part_goes_with_what_joined_it() {
        let pattern = "{weekday}, ngày {day} {month} năm {year}";
        assert_eq!(without(pattern, "{year}"), "{weekday}, ngày {day} {month}");
        assert_eq!(without(pattern, "{weekday}"), "{day} {month} năm {year}");
        assert_eq!(without(&without(pattern, "{day}"), "{year}"), "{weekday} {month}");
        assert_eq!(without("{year}", "{year}"), "");
    }
}
