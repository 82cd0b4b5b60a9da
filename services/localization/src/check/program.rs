//! The reference against the program: every id that the program shows is defined, every id that is defined is shown, and no
//! message asks for a fact that the program does not give.

use std::collections::{BTreeMap, BTreeSet};

use super::outline::Outline;
use super::{Finding, Rule};
use crate::error_message::ErrorMessage;
use crate::notice::Notice;
use crate::samples;
use crate::texts;

/// Messages that are only used inside others, or to find a name, with the facts that they are given.
const OTHERS: &[(&str, &[&str])] = &[
    ("language-name", &["tag", "standIn"]),
    ("encounter-type-name", &["encounterTypeKey", "standIn"]),
    ("state-name", &["state"]),
    ("sms-words-yes", &[]),
    ("sms-words-no", &[]),
];

pub(super) fn check(reference: &Outline, findings: &mut Vec<Finding>) {
    let given = facts();
    let file = |name: &str| format!("{}{name}", reference.directory);
    for id in given.keys().filter(|id| !reference.entries.contains_key(**id)) {
        findings.push(Finding {
            path: file(match id.split('-').next() {
                Some("error") => "errors.ftl",
                Some("sms") => "sms.ftl",
                _ => "notices.ftl",
            }),
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
            for variable in reference.variables_of(part).iter().filter(|name| !facts.contains(*name)) {
                let reason = format!("“{id}” uses ${variable}, which the program does not give");
                findings.push(definition.finding(part.line, Rule::UnknownVariable, reason));
            }
        }
    }
}

/// Every id of the program with the names of the facts it gives.
fn facts() -> BTreeMap<&'static str, BTreeSet<String>> {
    let mut facts: BTreeMap<&'static str, BTreeSet<String>> =
        Notice::IDS.iter().chain(ErrorMessage::IDS).map(|id| (*id, BTreeSet::new())).collect();
    facts.extend(
        OTHERS.iter().map(|(id, names)| (*id, names.iter().map(|name| (*name).to_owned()).collect())),
    );
    let notices = samples::notices(1).into_iter().map(|notice| (notice.id(), notice.arguments()));
    let errors = samples::errors(1).into_iter().map(|error| (error.id(), error.arguments()));
    let short = samples::notices(1).into_iter().filter_map(|notice| notice.short(true));
    let replies = samples::sms_replies().into_iter().map(|reply| reply.message());
    let declared =
        texts::declared().flat_map(|text| (text.samples)().into_iter().map(|facts| (text.id, facts)));
    for (id, arguments) in notices.chain(errors).chain(short).chain(replies).chain(declared) {
        facts.entry(id).or_default().extend(arguments.iter().map(|(name, _)| name.to_owned()));
    }
    facts
}
