//! Numbers as a locale groups them, always in Latin digits: they stand beside times and numbers to dial.

use std::str::FromStr;

use fixed_decimal::Decimal;
use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::plural;

/// One of Unicode's formatters, made once for each bundle and grouping.
struct Grouped(DecimalFormatter);

impl Memoizable for Grouped {
    type Args = bool;
    type Error = String;

    fn construct(lang: LanguageIdentifier, grouping: bool) -> Result<Self, String> {
        let locale = icu_locale_core::Locale::try_from_str(&format!("{lang}-u-nu-latn"))
            .map_err(|error| error.to_string())?;
        let strategy = if grouping { GroupingStrategy::Auto } else { GroupingStrategy::Never };
        DecimalFormatter::try_new(
            DecimalFormatterPreferences::from(&locale),
            DecimalFormatterOptions::from(strategy),
        )
        .map(Grouped)
        .map_err(|error| error.to_string())
    }
}

/// The bundle's formatter: called for every value before it is written. Numbers are ours; the rest stays with Fluent.
pub(crate) fn format_value(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal = decimal_of(number)?;
    memoizer
        .with_try_get::<Grouped, _, _>(number.options.use_grouping, |grouped| {
            plain_spaces(&grouped.0.format(&decimal).to_string())
        })
        .ok()
}

/// The number with as many digits as its options want.
fn decimal_of(number: &FluentNumber) -> Option<Decimal> {
    let value = plural::true_value(number);
    let rounded = match number.options.maximum_fraction_digits {
        Some(most) => format!("{value:.*}", most.min(20)),
        None => value.to_string(),
    };
    let mut decimal = Decimal::from_str(&rounded).ok()?;
    if let Some(least) = number.options.minimum_fraction_digits {
        decimal.absolute.pad_end(-i16::try_from(least.min(20)).ok()?);
    }
    if let Some(least) = number.options.minimum_integer_digits {
        decimal.absolute.pad_start(i16::try_from(least.min(20)).ok()?);
    }
    Some(decimal)
}

/// No-break and narrow no-break spaces become plain ones: on a telephone they cost a second SMS part, and some old
/// devices show a box.
pub(crate) fn plain_spaces(text: &str) -> String {
    text.replace(['\u{202f}', '\u{a0}', '\u{2009}'], " ")
}
