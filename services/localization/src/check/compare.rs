//! A locale against the reference: the same ids, parts, variables and words to select by.

use std::collections::BTreeMap;

use super::outline::{Definition, Outline, Part};
use super::{Finding, Rule};

pub(super) fn check(reference: &Outline, outline: &Outline, findings: &mut Vec<Finding>) {
    let locale = outline.locale;
    // A missing id has no line of its own: it is reported at the end of a file of the locale.
    let home = |path: &str| path.replacen(reference.locale.tag(), locale.tag(), 1);
    for (id, wanted) in &reference.entries {
        match outline.entries.get(id) {
            Some(given) => definition(reference, outline, id, wanted, given, findings),
            None => findings.push(Finding {
                path: home(&wanted.path),
                line: 1,
                rule: Rule::MissingId,
                reason: format!("“{id}” is missing; the reference has it at {}:{}", wanted.path, wanted.line),
            }),
        }
    }
    for (id, extra) in outline.entries.iter().filter(|(id, _)| !reference.entries.contains_key(*id)) {
        let reason = format!("“{id}” is not in the reference; is it misspelt or obsolete?");
        findings.push(extra.finding(extra.line, Rule::ExtraId, reason));
    }
}

fn definition(
    reference: &Outline,
    outline: &Outline,
    id: &str,
    wanted: &Definition,
    given: &Definition,
    findings: &mut Vec<Finding>,
) {
    for name in wanted.parts.keys().filter(|name| !given.parts.contains_key(*name)) {
        let reason = format!("“{id}” lacks {}", part_name(name));
        findings.push(given.finding(given.line, Rule::MissingPart, reason));
    }
    for (name, part) in &given.parts {
        let Some(model) = wanted.parts.get(name) else {
            let reason = format!("“{id}” has {}, which the reference does not have", part_name(name));
            findings.push(given.finding(part.line, Rule::ExtraPart, reason));
            continue;
        };
        let (needs, uses) = (reference.variables_of(model), outline.variables_of(part));
        for variable in needs.difference(&uses) {
            let reason = format!("“{id}” does not use ${variable}, which the reference shows");
            findings.push(given.finding(part.line, Rule::MissingVariable, reason));
        }
        for variable in uses.difference(&needs) {
            let reason = format!("“{id}” uses ${variable}, which the reference does not know");
            findings.push(given.finding(part.line, Rule::UnknownVariable, reason));
        }
        let (known, chosen) = (keys(model), keys(part));
        for (variable, names) in &chosen {
            let Some(known) = known.get(variable).filter(|known| *known != names) else { continue };
            let reason =
                format!("“{id}” selects by ${variable} among {names:?}; the reference has {known:?}");
            findings.push(given.finding(part.line, Rule::SelectionKeys, reason));
        }
        let is_term = id.starts_with('-');
        if !is_term && part.text == model.text && part.text.chars().filter(|c| c.is_alphabetic()).count() > 3
        {
            let reason = format!("“{id}” has the text of the reference, untranslated");
            findings.push(given.finding(part.line, Rule::CopiedText, reason));
        }
    }
}

/// The words that each variable is selected by, other than plural forms. Several choices by one variable count together.
fn keys(part: &Part) -> BTreeMap<&str, Vec<&str>> {
    let mut keys: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for select in part.selects.iter().filter(|select| !select.is_plural()) {
        if let Some(variable) = &select.variable {
            keys.entry(variable).or_default().extend(select.names.iter().map(String::as_str));
        }
    }
    for names in keys.values_mut() {
        names.sort_unstable();
        names.dedup();
    }
    keys
}

fn part_name(name: &str) -> String {
    if name.is_empty() { "a text of its own".to_owned() } else { format!("the attribute .{name}") }
}
