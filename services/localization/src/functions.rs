//! The functions that translations may call: `NUMBER` and `DATETIME`, as translators know them, over our own formatting.
//!
//! Fluent writes a failed call as `DATETIME()` and reports no error. So a failure here leaves a mark that no text
//! contains, and rendering refuses every text with the mark.

use std::borrow::Cow;

use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use intl_memoizer::{IntlLangMemoizer, concurrent};

use crate::moment::Moment;
use crate::style::{self, Style};

/// A bundle that many threads may share.
pub(crate) type Bundle = fluent_bundle::concurrent::FluentBundle<FluentResource>;

/// Left where a function failed. A noncharacter: never part of real text.
pub(crate) const FAILED: char = '\u{ffff}';

/// The values that an option may have; none listed means a number.
type Options = &'static [(&'static str, &'static [&'static str])];

/// The functions with the options that each understands; what else a translation calls or passes is refused by `check`.
pub(crate) const ALLOWED: &[(&str, Options)] = &[
    (
        "NUMBER",
        &[
            ("useGrouping", &["true", "false"]),
            ("minimumIntegerDigits", &[]),
            ("minimumFractionDigits", &[]),
            ("maximumFractionDigits", &[]),
        ],
    ),
    ("DATETIME", style::OPTIONS),
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

/// `DATETIME($startsAt)`: date and time; with options, what they say.
fn datetime<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let [FluentValue::Custom(value)] = positional else { return failed() };
    let Some(moment) = (**value).as_any().downcast_ref::<Moment>() else { return failed() };
    let mut options = Vec::new();
    for (name, value) in named.iter() {
        let FluentValue::String(value) = value else { return failed() };
        options.push((name, value.as_ref()));
    }
    let style = Style::from_options(options.into_iter());
    style.and_then(|style| moment.text(style)).map_or_else(failed, FluentValue::from)
}

fn failed<'a>() -> FluentValue<'a> {
    FluentValue::String(Cow::Owned(FAILED.to_string()))
}

impl FluentType for Moment {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.text(Style::FULL).unwrap_or_else(|| FAILED.to_string()))
    }

    fn as_string_threadsafe(&self, _: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.text(Style::FULL).unwrap_or_else(|| FAILED.to_string()))
    }
}
