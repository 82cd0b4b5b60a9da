//! A locale against the reference: the same ids, parts, variables and words to select by.

use std::collections::{BTreeMap, BTreeSet};

use super::outline::{Definition, Outline, Part};
use super::{Finding, Rule};
use crate::description::FILE_NAME;

pub(super) fn check(reference: &Outline, outline: &Outline, findings: &mut Vec<Finding>) {
    let waits = |name: &String| outline.description.given.untranslated.contains(name);
    for name in outline.description.given.untranslated.iter() {
        let reason = if outline.files.contains_key(name) {
            format!("“{name}” is there; take it out of this list")
        } else if !reference.files.contains_key(name) {
            format!("the reference has no “{name}”; take it out of this list")
        } else {
            continue;
        };
        let (path, line) =
            (format!("{}{}", outline.directory, FILE_NAME), outline.description.untranslated_at);
        findings.push(Finding { path, line, rule: Rule::Description, reason });
    }
    for (name, lines) in reference.files.iter().filter(|(name, _)| !outline.files.contains_key(*name)) {
        if waits(name) {
            continue;
        }
        let from = format!("{}{name}", reference.directory);
        findings.push(Finding {
            path: format!("{}{name}", outline.directory),
            line: 1,
            rule: Rule::MissingFile,
            reason: format!("the file is missing; copy {from} ({lines} lines) and translate it"),
        });
    }
    for (id, wanted) in &reference.entries {
        let name = wanted.path.trim_start_matches(&reference.directory);
        match (outline.entries.get(id), outline.files.get(name)) {
            (Some(given), _) => definition(reference, outline, id, wanted, given, findings),
            // It is there, and why it cannot be read is said already.
            (None, Some(_)) if outline.unread.contains(id) => {}
            // Where it would stand: at the end of the file of this name.
            (None, Some(lines)) => findings.push(Finding {
                path: format!("{}{name}", outline.directory),
                line: *lines,
                rule: Rule::MissingId,
                reason: format!(
                    "“{id}” is missing; copy it from {}:{} and translate it",
                    wanted.path, wanted.line
                ),
            }),
            (None, None) => {}
        }
    }
    for (id, extra) in outline.entries.iter().filter(|(id, _)| !reference.entries.contains_key(*id)) {
        let reason =
            format!("“{id}” is not in the reference; correct its name, or remove it if it is obsolete");
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
        let reason =
            format!("“{id}” lacks {}; copy it from {}:{}", part_name(name), wanted.path, wanted.line);
        findings.push(given.finding(given.line, Rule::MissingPart, reason));
    }
    for (name, part) in &given.parts {
        let Some(model) = wanted.parts.get(name) else {
            let reason =
                format!("“{id}” has {}, which the reference does not have; remove it", part_name(name));
            findings.push(given.finding(part.line, Rule::ExtraPart, reason));
            continue;
        };
        let (needs, uses) = (reference.variables_of(model), outline.variables_of(part));
        for variable in needs.difference(&uses) {
            let reason = format!(
                "“{id}” does not use ${variable}, which the reference shows; put {{ ${variable} }} where it belongs"
            );
            findings.push(given.finding(part.line, Rule::MissingVariable, reason));
        }
        for variable in uses.difference(&needs) {
            let reason = format!(
                "“{id}” uses ${variable}, which the reference does not know; it has {}",
                listed(&needs)
            );
            findings.push(given.finding(part.line, Rule::UnknownVariable, reason));
        }
        let (known, chosen) = (keys(model), keys(part));
        for (variable, names) in &chosen {
            let Some(known) = known.get(variable).filter(|known| *known != names) else { continue };
            let reason = format!(
                "“{id}” selects by ${variable} among {}; the reference has {}; leave the words in brackets as they are",
                bracketed(names),
                bracketed(known)
            );
            findings.push(given.finding(part.line, Rule::SelectionKeys, reason));
        }
        let copied = copied(model, part);
        if let Some(copied) = copied.filter(|_| !id.starts_with('-') && !given.same_as_english) {
            let reason = format!(
                "“{id}” has the English text “{copied}”; translate it, or say why it is right in a comment above it: \
                 # Same as English: …"
            );
            findings.push(given.finding(part.line, Rule::CopiedText, reason));
        }
    }
    let nothing_copied = || {
        given
            .parts
            .iter()
            .all(|(name, part)| wanted.parts.get(name).is_none_or(|model| copied(model, part).is_none()))
    };
    if given.same_as_english && nothing_copied() {
        let reason = format!("“{id}” is not the same as in English; remove the line “# Same as English:”");
        findings.push(given.finding(given.line, Rule::CopiedText, reason));
    }
}

/// The text that was left as it is in English: the whole, or a piece of three words or more.
fn copied(model: &Part, part: &Part) -> Option<String> {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
    if part.text == model.text && letters(&part.text) > 3 {
        return Some(part.text.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    let words = |text: &str| text.split_whitespace().filter(|word| letters(word) > 1).count();
    part.pieces.intersection(&model.pieces).find(|piece| words(piece) >= 3).cloned()
}

fn listed(names: &BTreeSet<String>) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("${name}")).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

fn bracketed(names: &[&str]) -> String {
    names.iter().map(|name| format!("[{name}]")).collect::<Vec<_>>().join(" ")
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
