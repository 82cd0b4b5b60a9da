//! The reference against the program: every id that the program shows is defined, every id that is defined is shown, and no
//! message asks for a fact that the program does not give.

use std::collections::{BTreeMap, BTreeSet};

use super::outline::Outline;
use super::{Finding, Rule};
use crate::error_message::ErrorMessage;
use crate::notice::Notice;
use crate::samples;

/// Messages that the program formats besides notices and errors, with the facts it gives to them.
const OTHERS: &[(&str, &[&str])] = &[
    ("language-name", &["tag", "standIn"]),
    ("encounter-type-name", &["encounterTypeKey", "standIn"]),
    ("modality-name", &["modality"]),
    ("duration", &["minutes"]),
    ("state-name", &["state"]),
    ("email-footer", &[]),
];

pub(super) fn check(reference: &Outline, findings: &mut Vec<Finding>) {
    let given = facts();
    let file = |name: &str| format!("locales/{}/{name}", reference.locale);
    for id in given.keys().filter(|id| !reference.entries.contains_key(**id)) {
        findings.push(Finding {
            path: file(if id.starts_with("error-") { "errors.ftl" } else { "notices.ftl" }),
            line: 1,
            rule: Rule::UndefinedId,
            reason: format!("the program shows “{id}”, which is not defined"),
        });
    }
    for (id, definition) in &reference.entries {
        if id.starts_with('-') {
            continue;
        }
        let Some(facts) = given.get(id.as_str()) else {
            let reason = format!("the program never shows “{id}”");
            findings.push(definition.finding(definition.line, Rule::UnusedId, reason));
            continue;
        };
        for part in definition.parts.values() {
            for variable in reference.variables_of(part).iter().filter(|name| !facts.contains(name.as_str()))
            {
                let reason = format!("“{id}” uses ${variable}, which the program does not give");
                findings.push(definition.finding(part.line, Rule::UnknownVariable, reason));
            }
        }
    }
}

/// Every id of the program with the names of the facts it gives.
fn facts() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let mut facts: BTreeMap<&'static str, BTreeSet<&'static str>> =
        Notice::IDS.iter().chain(ErrorMessage::IDS).map(|id| (*id, BTreeSet::new())).collect();
    facts.extend(OTHERS.iter().map(|(id, names)| (*id, names.iter().copied().collect())));
    let notices = samples::notices(1).into_iter().map(|notice| (notice.id(), notice.arguments()));
    let errors = samples::errors(1).into_iter().map(|error| (error.id(), error.arguments()));
    for (id, arguments) in notices.chain(errors) {
        facts.entry(id).or_default().extend(arguments.iter().map(|(name, _)| name));
    }
    facts
}
