//! The plural forms that each language has.
//!
//! From Unicode's data, unless the locale's `locale.toml` says otherwise: Kreyòl has no rule there, and Fluent then silently
//! applies the English one, so a Kreyòl message may only choose by the number itself. A form that only numbers beyond ten
//! thousand have (whole millions in Spanish, Portuguese and French) is not demanded: nobody is asked a million times.

use icu_plurals::{PluralCategory, PluralRules, PluralRulesPreferences};

use super::outline::{Outline, Select};
use super::{Finding, Rule};
use crate::description::Description;

/// What a choice by number must offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Forms {
    /// These named forms must be there.
    pub(super) required: Vec<String>,
    /// These may.
    pub(super) optional: Vec<String>,
}

/// The forms of a locale's language.
pub(super) fn forms_of(description: &Description) -> Forms {
    if let Some(given) = &description.given.plural {
        return Forms { required: given.clone(), optional: Vec::new() };
    }
    let rules = icu_locale_core::Locale::try_from_str(description.unicode())
        .ok()
        .and_then(|tag| PluralRules::try_new_cardinal(PluralRulesPreferences::from(&tag)).ok());
    let Some(rules) = rules else {
        return Forms { required: vec!["other".to_owned()], optional: Vec::new() };
    };
    let usual: Vec<PluralCategory> = (0_u32..=10_000).map(|count| rules.category_for(count)).collect();
    let (required, optional) = rules
        .categories()
        .partition::<Vec<_>, _>(|form| *form == PluralCategory::Other || usual.contains(form));
    let names = |forms: Vec<PluralCategory>| forms.into_iter().map(|form| name(form).to_owned()).collect();
    Forms { required: names(required), optional: names(optional) }
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

pub(super) fn check(reference: Option<&Outline>, outline: &Outline, findings: &mut Vec<Finding>) {
    let forms = forms_of(&outline.description);
    for (id, definition) in &outline.entries {
        for (name, part) in &definition.parts {
            let model = reference.and_then(|reference| reference.entries.get(id)?.parts.get(name));
            // A form that was translated or left out is none that could be recognised by its name.
            let by_number = |select: &Select| {
                let same = |known: &Select| known.is_plural() && known.variable == select.variable;
                select.is_plural() || model.is_some_and(|model| model.selects.iter().any(same))
            };
            for select in part.selects.iter().filter(|select| by_number(select)) {
                let variable = select.variable.as_deref().unwrap_or("…");
                let mut find = |what: String| {
                    let reason = format!("“{id}”, plural forms of ${variable}: {what}");
                    findings.push(definition.finding(part.line, Rule::PluralForms, reason));
                };
                if select.default != "other" {
                    find(format!("the default must be [other], not [{}]", select.default));
                }
                let has = forms.required.join(", ");
                for form in forms.required.iter().filter(|form| !select.names.contains(*form)) {
                    find(format!("[{form}] is missing; this language has {has}"));
                }
                let known = |form: &String| forms.required.contains(form) || forms.optional.contains(form);
                for form in select.names.iter().filter(|form| !known(form)) {
                    find(format!(
                        "this language has no form [{form}]; it has {has}, and a number such as [1] may be added"
                    ));
                }
            }
        }
    }
}
