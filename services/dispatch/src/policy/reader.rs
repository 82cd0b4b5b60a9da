//! Reading typed values out of a [`Node`] tree while collecting every problem instead of stopping at the first.
//!
//! A [`Section`] hands out its keys one by one and at the end complains about those nobody asked for. Values that are
//! wrong are reported and replaced by a harmless one; the caller throws the result away when there was any problem.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::PolicyProblem;
use super::document::{Node, Value};
use super::problems::nearest;

/// Where problems are collected.
pub(super) type Problems = RefCell<Vec<PolicyProblem>>;

/// A table that is being read.
pub(super) struct Section<'p> {
    path: String,
    line: Option<usize>,
    entries: BTreeMap<String, Node>,
    asked: Vec<&'static str>,
    problems: &'p Problems,
}

impl<'p> Section<'p> {
    /// Starts to read a table.
    pub(super) fn new(path: String, node: Node, problems: &'p Problems) -> Self {
        let line = node.line;
        let mut section = Self { path, line, entries: BTreeMap::new(), asked: Vec::new(), problems };
        match node.value {
            Value::Table(entries) => section.entries = entries,
            other => {
                section.report(line, &section.path, format!("is {} but must be a table", other.describe()))
            }
        }
        section
    }

    /// The table under a key.
    pub(super) fn section(&mut self, key: &'static str) -> Section<'p> {
        let path = self.key(key);
        let node = self.take(key).unwrap_or(Node { line: self.line, value: Value::Table(BTreeMap::new()) });
        Section::new(path, node, self.problems)
    }

    /// All remaining entries as tables with names of the user's choice.
    pub(super) fn named_sections(mut self) -> Vec<(String, Section<'p>)> {
        let entries = std::mem::take(&mut self.entries);
        entries
            .into_iter()
            .map(|(name, node)| {
                let path = self.key(&name);
                if !is_name(&name) {
                    let wanted = "must be named in lower-case letters, digits and underscores";
                    self.report(node.line, &path, wanted.into());
                }
                (name, Section::new(path, node, self.problems))
            })
            .collect()
    }

    /// A whole number within bounds.
    pub(super) fn number(&mut self, key: &'static str, bounds: RangeInclusive<u32>) -> u32 {
        let wanted = format!("must be a whole number from {} to {}", bounds.start(), bounds.end());
        self.value(key, &wanted, |value| match value {
            Value::Integer(number) => u32::try_from(*number).ok().filter(|n| bounds.contains(n)),
            _ => None,
        })
        .unwrap_or(*bounds.start())
    }

    /// A decimal within bounds; whole numbers will do.
    pub(super) fn decimal(&mut self, key: &'static str, bounds: RangeInclusive<f64>) -> f64 {
        let wanted = format!("must be a number from {} to {}", bounds.start(), bounds.end());
        self.value(key, &wanted, |value| decimal(value).filter(|n| bounds.contains(n)))
            .unwrap_or(*bounds.start())
    }

    /// True or false.
    pub(super) fn flag(&mut self, key: &'static str) -> bool {
        self.value(key, "must be true or false", |value| match value {
            Value::Flag(flag) => Some(*flag),
            _ => None,
        })
        .unwrap_or_default()
    }

    /// True or false, with what holds when the key is not there.
    pub(super) fn flag_or(&mut self, key: &'static str, otherwise: bool) -> bool {
        if self.entries.contains_key(key) {
            self.flag(key)
        } else {
            self.asked.push(key);
            otherwise
        }
    }

    /// A text that `read` understands; `wanted` says what would do.
    pub(super) fn text<T>(
        &mut self,
        key: &'static str,
        wanted: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        self.value(key, wanted, |value| match value {
            Value::Text(text) => read(text),
            _ => None,
        })
    }

    /// Text for people: not empty and at most 120 characters.
    pub(super) fn label(&mut self, key: &'static str) -> String {
        self.text(key, "must be a text of 1 to 120 characters", |text| {
            let length = text.trim().chars().count();
            (1..=120).contains(&length).then(|| text.trim().to_owned())
        })
        .unwrap_or_default()
    }

    /// Text for people that may be left out.
    pub(super) fn optional_label(&mut self, key: &'static str) -> Option<String> {
        if self.entries.contains_key(key) {
            Some(self.label(key))
        } else {
            self.asked.push(key);
            None
        }
    }

    /// A list; every item is read by itself and reported by its own line.
    pub(super) fn list<T>(
        &mut self,
        key: &'static str,
        wanted: &str,
        read: impl Fn(&Value) -> Option<T>,
    ) -> Vec<T> {
        let path = self.key(key);
        self.items(key)
            .into_iter()
            .filter_map(|item| {
                let got = read(&item.value);
                if got.is_none() {
                    let message = format!("contains {}; every entry {wanted}", item.value.describe());
                    self.report(item.line, &path, message);
                }
                got
            })
            .collect()
    }

    /// A list of tables.
    pub(super) fn tables(&mut self, key: &'static str) -> Vec<Section<'p>> {
        let path = self.key(key);
        let items = self.items(key).into_iter().enumerate();
        items.map(|(at, node)| Section::new(format!("{path}[{at}]"), node, self.problems)).collect()
    }

    /// True when the key holds this text; used where a word and a list are both allowed.
    pub(super) fn is_text(&self, key: &str, text: &str) -> bool {
        matches!(self.entries.get(key), Some(Node { value: Value::Text(given), .. }) if given == text)
    }

    /// Reads and forgets a key whose value was looked at already.
    pub(super) fn skip(&mut self, key: &'static str) {
        self.asked.push(key);
        self.entries.remove(key);
    }

    /// Complains about a key of this table, at the table's line.
    pub(super) fn complain(&self, key: &str, message: impl Into<String>) {
        self.report(self.line, &self.key(key), message.into());
    }

    /// Complains about every key that nobody asked for.
    pub(super) fn finish(self) {
        for (key, node) in &self.entries {
            let hint = match nearest(key, self.asked.iter().copied()) {
                Some(known) => format!("is not a key; did you mean `{known}`?"),
                None => format!("is not a key; known here: {}", self.asked.join(", ")),
            };
            self.report(node.line, &self.key(key), hint);
        }
    }

    fn value<T>(
        &mut self,
        key: &'static str,
        wanted: &str,
        read: impl FnOnce(&Value) -> Option<T>,
    ) -> Option<T> {
        let node = self.take(key)?;
        let got = read(&node.value);
        if got.is_none() {
            self.report(node.line, &self.key(key), format!("is {} but {wanted}", node.value.describe()));
        }
        got
    }

    fn items(&mut self, key: &'static str) -> Vec<Node> {
        match self.take(key) {
            Some(Node { value: Value::Array(items), .. }) => items,
            Some(node) => {
                self.report(
                    node.line,
                    &self.key(key),
                    format!("is {} but must be a list", node.value.describe()),
                );
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    fn take(&mut self, key: &'static str) -> Option<Node> {
        self.asked.push(key);
        let node = self.entries.remove(key);
        if node.is_none() {
            self.report(self.line, &self.key(key), "is missing; a new entry names all its keys".into());
        }
        node
    }

    fn key(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    fn report(&self, line: Option<usize>, key: &str, message: String) {
        self.problems.borrow_mut().push(PolicyProblem { line, key: key.to_owned(), message });
    }
}

/// A number, whole or not.
pub(super) fn decimal(value: &Value) -> Option<f64> {
    match value {
        Value::Integer(number) => i32::try_from(*number).ok().map(f64::from),
        Value::Decimal(number) => Some(*number),
        _ => None,
    }
    .filter(|number| number.is_finite())
}

/// True for a name as the policy, the database and the contract can all carry it.
fn is_name(name: &str) -> bool {
    (1..=40).contains(&name.len())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}
