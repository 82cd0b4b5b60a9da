//! The head of each .ftl file: whose texts these are, and who reviewed them. The state of review must be told honestly, so it
//! must be told.

use super::{Finding, Rule};
use crate::source::SourceFile;

/// The lines that a head has, with what follows each.
const LINES: [(&str, &str); 3] = [
    ("# SPDX-License-Identifier:", "Apache-2.0"),
    ("# Locale:", "the language's tag, a comma and its name"),
    ("# Review:", "who reviewed the file and when, or: machine-drafted; not yet reviewed by a professional"),
];

pub(super) fn check(file: &SourceFile, findings: &mut Vec<Finding>) {
    let head: Vec<&str> = file.text.lines().take_while(|line| line.starts_with('#')).collect();
    let mut find = |line: usize, reason: String| {
        findings.push(Finding { path: file.path.clone(), line, rule: Rule::Header, reason });
    };
    for (start, what) in LINES {
        let found = head.iter().position(|line| line.starts_with(start));
        let Some(index) = found.filter(|index| !head[*index][start.len()..].trim().is_empty()) else {
            find(1, format!("the head of the file lacks the line “{start} …”: {what}"));
            continue;
        };
        let rest = head[index][start.len()..].trim();
        if start == "# Locale:" && rest.split(',').next() != Some(file.locale.as_str()) {
            find(
                index + 1,
                format!(
                    "the head names another locale than its folder: write “# Locale: {}, …”",
                    file.locale
                ),
            );
        }
    }
}
