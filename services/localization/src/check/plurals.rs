//! The plural forms that each language has.
//!
//! From Unicode's data, with two amendments. Kreyòl has no rule there, and Fluent then silently applies the English one,
//! so a Kreyòl message may only choose by the number itself. And the form that Spanish and Portuguese use for whole
//! millions is not demanded: nobody is asked a million times.

use icu_plurals::{PluralCategory, PluralRules, PluralRulesPreferences};

use super::outline::Outline;
use super::{Finding, Rule};
use crate::locale::Locale;

/// What a choice by number must offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Forms {
    /// The number 1 and `other`; no named forms.
    ByNumber,
    /// These named forms must be there; the optional ones may.
    Named { required: Vec<&'static str>, optional: Vec<&'static str> },
}

/// The forms of a locale's language.
pub(super) fn forms_of(locale: Locale) -> Forms {
    if locale == Locale::HT {
        return Forms::ByNumber;
    }
    let rules = icu_locale_core::Locale::try_from_str(locale.tag())
        .ok()
        .and_then(|tag| PluralRules::try_new_cardinal(PluralRulesPreferences::from(&tag)).ok());
    let mut required: Vec<&'static str> =
        rules.map_or_else(|| vec!["other"], |rules| rules.categories().map(name).collect());
    let mut optional = Vec::new();
    if [Locale::ES_US, Locale::PT_BR].contains(&locale) {
        required.retain(|form| *form != "many");
        optional.push("many");
    }
    Forms::Named { required, optional }
}

const fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

pub(super) fn check(outline: &Outline, findings: &mut Vec<Finding>) {
    let forms = forms_of(outline.locale);
    for (id, definition) in &outline.entries {
        for part in definition.parts.values() {
            for select in part.selects.iter().filter(|select| select.is_plural()) {
                let variable = select.variable.as_deref().unwrap_or("…");
                let mut find = |what: String| {
                    let reason = format!("“{id}”, plural forms of ${variable}: {what}");
                    findings.push(definition.finding(part.line, Rule::PluralForms, reason));
                };
                if select.default != "other" {
                    find(format!("the default must be [other], not [{}]", select.default));
                }
                match &forms {
                    Forms::ByNumber => {
                        if !select.numbers.contains("1") {
                            find("[1] is missing".to_owned());
                        }
                        for form in select.names.iter().filter(|form| *form != "other") {
                            find(format!("this language has no form [{form}]; write [1] and *[other]"));
                        }
                    }
                    Forms::Named { required, optional } => {
                        for form in required.iter().filter(|form| !select.names.contains(**form)) {
                            find(format!("[{form}] is missing; this language has {}", required.join(", ")));
                        }
                        let known = |form: &str| required.contains(&form) || optional.contains(&form);
                        for form in select.names.iter().filter(|form| !known(form)) {
                            find(format!(
                                "this language has no form [{form}]; it has {}",
                                required.join(", ")
                            ));
                        }
                    }
                }
            }
        }
    }
}
