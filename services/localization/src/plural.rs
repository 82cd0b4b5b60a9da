//! Plural forms that are right for every number.
//!
//! Fluent's own rules (intl_pluralrules 7.0.2) forget the "modulo 100" of ranges: Arabic 103 gets the form of 100 instead
//! of that of 3, and Russian 25 that of a fraction. Unicode's rules are right, but Fluent cannot be told to use them. So a
//! number above the smallest ones carries two values: Fluent selects by a small number of the same form, and our formatter
//! writes the true one.

use fluent_bundle::types::FluentNumber;
use icu_plurals::{PluralRules, PluralRulesPreferences};

use crate::description::Description;

/// Up to here Fluent's rules are right, and exact choices such as `[12]` match.
const SMALL: u64 = 20;

/// Makes numbers for one locale.
#[derive(Debug)]
pub(crate) struct Counts {
    rules: PluralRules,
}

impl Counts {
    /// The numbers of a locale; an error says what Unicode's data lack.
    pub(crate) fn new(description: &Description) -> Result<Counts, String> {
        let tag = icu_locale_core::Locale::try_from_str(description.unicode())
            .map_err(|error| error.to_string())?;
        PluralRules::try_new_cardinal(PluralRulesPreferences::from(&tag))
            .map(|rules| Counts { rules })
            .map_err(|error| error.to_string())
    }

    /// The count as Fluent must see it.
    pub(crate) fn number(&self, count: u64) -> FluentNumber {
        let mut number = FluentNumber::from(count);
        if count > SMALL {
            let form = self.rules.category_for(count);
            if let Some(alike) = (0..=SMALL).find(|small| self.rules.category_for(*small) == form) {
                number.value = FluentNumber::from(alike).value;
                // An option that we have no other use for, and that Fluent passes through untouched.
                number.options.currency = Some(count.to_string());
            }
        }
        number
    }
}

/// The value to write: the true one, where [`Counts::number`] put another in its place.
pub(crate) fn true_value(number: &FluentNumber) -> f64 {
    number.options.currency.as_deref().and_then(|value| value.parse().ok()).unwrap_or(number.value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Catalogue;
    use crate::arguments::Arguments;
    use crate::bundle::{LocaleBundle, Place};
    use crate::source::{LocaleSource, SourceFile};

    /// What Fluent chooses is what Unicode says, for every count that a city may ever show.
    #[test]
    fn fluent_chooses_the_form_that_unicode_has() {
        let text = "running-late = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n } { $n }\n";
        let built_in = Catalogue::built_in_sources();
        let (locales, _) = LocaleSource::group(&built_in);
        for mut source in locales {
            let locale = source.description.locale;
            if source.description.given.plural.is_some() {
                continue; // No named forms of Unicode there: see `check::plurals`.
            }
            let file =
                SourceFile { locale: locale.to_string(), path: "test.ftl".to_owned(), text: text.into() };
            source.files = vec![&file];
            let bundle = LocaleBundle::new(&source).expect("the file is in order");
            let rules = Counts::new(&source.description).expect("Unicode has the locale").rules;
            for count in 0_u32..=2_500 {
                let arguments = Arguments::new().count("n", count);
                let zone = jiff::tz::TimeZone::UTC;
                let told = bundle.format("running-late", None, Place::Subject, &zone, &arguments);
                let told = told.expect("nothing is missing");
                let (form, digits) = told.split_once(' ').expect("form and number");
                assert_eq!(
                    form,
                    format!("{:?}", rules.category_for(count)).to_lowercase(),
                    "{locale} {count}"
                );
                assert_eq!(digits.replace([',', '.', ' '], ""), count.to_string(), "{locale}");
            }
        }
    }
}
