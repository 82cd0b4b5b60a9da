//! The functions that translations may call: `NUMBER` and `DATETIME`, as translators know them, over our own formatting.
//!
//! Fluent writes a failed call as `DATETIME()` and reports no error. So a failure here leaves a mark that no text
//! contains, and rendering refuses every text with the mark.

use std::borrow::Cow;

use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use intl_memoizer::{IntlLangMemoizer, concurrent};

use crate::moment::{Moment, Parts};

/// A bundle that many threads may share.
pub(crate) type Bundle = fluent_bundle::concurrent::FluentBundle<FluentResource>;

/// Left where a function failed. A noncharacter: never part of real text.
pub(crate) const FAILED: char = '\u{ffff}';

/// The functions with the options that each understands; what else a translation calls or passes is refused by `check`.
pub(crate) const ALLOWED: &[(&str, &[&str])] = &[
    ("NUMBER", &["useGrouping", "minimumFractionDigits", "maximumFractionDigits", "minimumIntegerDigits"]),
    ("DATETIME", &["dateStyle", "timeStyle"]),
];

/// Registers the functions.
pub(crate) fn register(bundle: &mut Bundle) -> Result<(), FluentError> {
    bundle.add_function("NUMBER", number)?;
    bundle.add_function("DATETIME", datetime)
}

/// `NUMBER($count, useGrouping: "false")`: still a number, so that plural forms can be selected by it.
fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    match positional {
        [FluentValue::Number(number)] => {
            let mut number = number.clone();
            number.options.merge(named);
            FluentValue::Number(number)
        }
        _ => failed(),
    }
}

/// `DATETIME($startsAt)`: date and time; with `dateStyle: "full"` the date alone, with `timeStyle: "short"` the time
/// alone, with both both. Weekday and month are always in words, so there is one style of each.
fn datetime<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let [FluentValue::Custom(value)] = positional else { return failed() };
    let Some(moment) = (**value).as_any().downcast_ref::<Moment>() else { return failed() };
    let (mut date, mut time) = (false, false);
    for (name, value) in named.iter() {
        match (name, value) {
            ("dateStyle", FluentValue::String(style)) if style == "full" => date = true,
            ("timeStyle", FluentValue::String(style)) if style == "short" => time = true,
            _ => return failed(),
        }
    }
    let parts = match (date, time) {
        (true, false) => Parts::Date,
        (false, true) => Parts::Time,
        _ => Parts::DateAndTime,
    };
    moment.text(parts).map_or_else(failed, FluentValue::from)
}

fn failed<'a>() -> FluentValue<'a> {
    FluentValue::String(Cow::Owned(FAILED.to_string()))
}

impl FluentType for Moment {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.text(Parts::DateAndTime).unwrap_or_else(|| FAILED.to_string()))
    }

    fn as_string_threadsafe(&self, _: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.text(Parts::DateAndTime).unwrap_or_else(|| FAILED.to_string()))
    }
}
