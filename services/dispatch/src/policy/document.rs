//! A policy text as a tree that remembers on which line each key stands, and how one tree is laid over another.
//! What the keys mean is the business of [`super::sections`].

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::PolicyProblem;

/// A value and the line of its key; `None` when it comes from the built-in text.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) line: Option<usize>,
    pub(super) value: Value,
}

/// What TOML can say. Dates are kept as text: the policy has none, so they only appear in error messages.
#[derive(Debug, Clone)]
pub(super) enum Value {
    Table(BTreeMap<String, Node>),
    Array(Vec<Node>),
    Text(String),
    Integer(i64),
    Decimal(f64),
    Flag(bool),
    Date(String),
}

impl Value {
    /// The value as a person would write it, for "is … but must be …".
    pub(super) fn describe(&self) -> String {
        match self {
            Value::Table(_) => "a table".into(),
            Value::Array(_) => "a list".into(),
            Value::Text(text) => format!("the text “{}”", text.chars().take(40).collect::<String>()),
            Value::Integer(number) => format!("the number {number}"),
            Value::Decimal(number) => format!("the number {number}"),
            Value::Flag(flag) => flag.to_string(),
            Value::Date(text) => format!("the date {text}"),
        }
    }
}

/// Reads a text. All syntax errors are collected; what could be read is returned all the same, so that one typo does
/// not hide the other mistakes.
pub(super) fn read(text: &str, problems: &mut Vec<PolicyProblem>) -> Node {
    let (table, errors) = DeTable::parse_recoverable(text);
    problems.extend(errors.into_iter().map(|error| PolicyProblem {
        line: error.span().map(|span| line_of(text, &span)),
        key: String::new(),
        message: format!("not readable as TOML: {}", error.message()),
    }));
    let value = table_of(text, table.get_ref(), problems);
    Node { line: Some(1), value }
}

/// Forgets the lines, so that a problem in a merged tree never points into a file the user has not written.
pub(super) fn without_lines(mut node: Node) -> Node {
    node.line = None;
    node.value = match node.value {
        Value::Table(entries) => {
            Value::Table(entries.into_iter().map(|(key, node)| (key, without_lines(node))).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(without_lines).collect()),
        other => other,
    };
    node
}

/// Lays `over` on `base`: tables key by key, anything else replaced as a whole.
pub(super) fn merge(base: Node, over: Node) -> Node {
    let line = over.line.or(base.line);
    let value = match (base.value, over.value) {
        (Value::Table(mut below), Value::Table(above)) => {
            for (key, node) in above {
                let merged = match below.remove(&key) {
                    Some(old) => merge(old, node),
                    None => node,
                };
                below.insert(key, merged);
            }
            Value::Table(below)
        }
        (_, above) => above,
    };
    Node { line, value }
}

fn table_of(text: &str, table: &DeTable<'_>, problems: &mut Vec<PolicyProblem>) -> Value {
    let entries = table.iter().map(|(key, value)| {
        let line = Some(line_of(text, &key.span()));
        (key.get_ref().to_string(), Node { line, value: value_of(text, value, problems) })
    });
    Value::Table(entries.collect())
}

fn value_of(text: &str, value: &Spanned<DeValue<'_>>, problems: &mut Vec<PolicyProblem>) -> Value {
    let mut unreadable = |what: &str| {
        let line = Some(line_of(text, &value.span()));
        let message = format!("{what} is not a number that fits");
        problems.push(PolicyProblem { line, key: String::new(), message });
    };
    match value.get_ref() {
        DeValue::String(content) => Value::Text(content.to_string()),
        DeValue::Integer(digits) => match i64::from_str_radix(digits.as_str(), digits.radix()) {
            Ok(number) => Value::Integer(number),
            Err(_) => {
                unreadable(digits.as_str());
                Value::Integer(0)
            }
        },
        DeValue::Float(digits) => match digits.as_str().parse() {
            Ok(number) => Value::Decimal(number),
            Err(_) => {
                unreadable(digits.as_str());
                Value::Decimal(0.0)
            }
        },
        DeValue::Boolean(flag) => Value::Flag(*flag),
        DeValue::Datetime(date) => Value::Date(date.to_string()),
        DeValue::Array(items) => Value::Array(
            items
                .iter()
                .map(|item| {
                    let line = Some(line_of(text, &item.span()));
                    Node { line, value: value_of(text, item, problems) }
                })
                .collect(),
        ),
        DeValue::Table(table) => table_of(text, table, problems),
    }
}

fn line_of(text: &str, span: &Range<usize>) -> usize {
    let end = span.start.min(text.len());
    1 + text.as_bytes()[..end].iter().filter(|byte| **byte == b'\n').count()
}
