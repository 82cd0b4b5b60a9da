//! Settings in layers: built-in defaults, a file, the environment, flags. Each value remembers where it came from; a key
//! that nobody knows is refused with the nearest one that exists.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use toml::Value;
use toml::de::{DeTable, DeValue};

/// The built-in defaults, commented.
pub const DEFAULTS: &str = include_str!("../../turjuman.toml");

/// Where a value came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The built-in defaults.
    Default,
    /// A line of a file.
    File(PathBuf, usize),
    /// An environment variable.
    Environment(String),
    /// A flag of the command line.
    Flag(&'static str),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Default => f.write_str("default"),
            Origin::File(path, line) => write!(f, "{}:{line}", path.display()),
            Origin::Environment(name) => f.write_str(name),
            Origin::Flag(name) => f.write_str(name),
        }
    }
}

/// A value with its origin.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The value.
    pub value: Value,
    /// Where it came from.
    pub origin: Origin,
}

/// What is wrong with a setting.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{origin}: {problem}")]
pub struct SettingProblem {
    /// Where.
    pub origin: String,
    /// What, and what to do.
    pub problem: String,
}

/// Every known key, `section.key`, with the value in force.
#[derive(Debug, Clone)]
pub struct Layers {
    entries: BTreeMap<String, Entry>,
}

impl Layers {
    /// The built-in defaults. Their text is part of the program; a test reads it.
    pub fn defaults() -> Self {
        let mut found = Vec::new();
        let mut problems = Vec::new();
        flatten(DEFAULTS, &mut found, &mut problems);
        let entries = found
            .into_iter()
            .map(|(key, value, _)| (key, Entry { value, origin: Origin::Default }))
            .collect();
        Self { entries }
    }

    /// Every key with its value, in order.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.entries.iter().map(|(key, entry)| (key.as_str(), entry))
    }

    /// Lays a file over what is there. All its problems are noted.
    pub fn add_file(&mut self, path: &std::path::Path, text: &str, problems: &mut Vec<SettingProblem>) {
        let mut found = Vec::new();
        let mut unreadable = Vec::new();
        flatten(text, &mut found, &mut unreadable);
        for (line, problem) in unreadable {
            problems
                .push(SettingProblem { origin: Origin::File(path.to_owned(), line).to_string(), problem });
        }
        for (key, value, line) in found {
            self.set(&key, value, Origin::File(path.to_owned(), line), problems);
        }
    }

    /// Lays the environment over what is there: `TURJUMAN_DATABASE_URL` is `database.url`. Variables that start with
    /// `TURJUMAN_TEST_` are not settings.
    pub fn add_environment(
        &mut self,
        variables: impl IntoIterator<Item = (String, String)>,
        problems: &mut Vec<SettingProblem>,
    ) {
        let names: BTreeMap<String, String> =
            self.entries.keys().map(|key| (variable_of(key), key.clone())).collect();
        for (name, text) in variables {
            if !name.starts_with("TURJUMAN_") || name.starts_with("TURJUMAN_TEST_") {
                continue;
            }
            let Some(key) = names.get(&name) else {
                let nearest = nearest(&name, names.keys().map(String::as_str));
                let problem = format!("no setting has this variable; the nearest is {nearest}");
                problems.push(SettingProblem { origin: name, problem });
                continue;
            };
            // The default's kind says how the text is to be read.
            let value = match self.entries.get(key).map(|entry| &entry.value) {
                Some(Value::Integer(_)) => text.parse().map(Value::Integer).ok(),
                Some(Value::Boolean(_)) => text.parse().map(Value::Boolean).ok(),
                _ => Some(Value::String(text.clone())),
            };
            let key = key.clone();
            match value {
                Some(value) => self.set(&key, value, Origin::Environment(name), problems),
                None => problems.push(SettingProblem {
                    origin: name,
                    problem: format!("“{text}” is not of the kind that {key} needs"),
                }),
            }
        }
    }

    /// Sets a key from a flag.
    pub fn add_flag(
        &mut self,
        flag: &'static str,
        key: &str,
        value: Value,
        problems: &mut Vec<SettingProblem>,
    ) {
        self.set(key, value, Origin::Flag(flag), problems);
    }

    fn set(&mut self, key: &str, value: Value, origin: Origin, problems: &mut Vec<SettingProblem>) {
        let Some(entry) = self.entries.get_mut(key) else {
            let nearest = nearest(key, self.entries.keys().map(String::as_str));
            let problem = format!("“{key}” is not a setting; the nearest is “{nearest}”");
            problems.push(SettingProblem { origin: origin.to_string(), problem });
            return;
        };
        if entry.value.type_str() == value.type_str() {
            *entry = Entry { value, origin };
        } else {
            let problem =
                format!("{key} must be of kind {}, not {}", entry.value.type_str(), value.type_str());
            problems.push(SettingProblem { origin: origin.to_string(), problem });
        }
    }

    /// The text of a key.
    pub fn text(&self, key: &str) -> String {
        self.entries.get(key).and_then(|entry| entry.value.as_str()).unwrap_or_default().to_owned()
    }

    /// The text of a key, `None` when it is empty.
    pub fn optional(&self, key: &str) -> Option<String> {
        Some(self.text(key)).filter(|text| !text.is_empty())
    }

    /// The number of a key.
    pub fn number(&self, key: &str) -> i64 {
        self.entries.get(key).and_then(|entry| entry.value.as_integer()).unwrap_or_default()
    }

    /// The flag of a key.
    pub fn flag(&self, key: &str) -> bool {
        self.entries.get(key).and_then(|entry| entry.value.as_bool()).unwrap_or_default()
    }

    /// A problem of a key's value, at the place where the value came from.
    pub fn problem(&self, key: &str, problem: impl fmt::Display) -> SettingProblem {
        let origin = self.entries.get(key).map_or_else(|| key.to_owned(), |entry| entry.origin.to_string());
        SettingProblem { origin, problem: format!("{key}: {problem}") }
    }
}

/// `database.url` as an environment variable.
fn variable_of(key: &str) -> String {
    format!("TURJUMAN_{}", key.replace('.', "_").to_uppercase())
}

fn flatten(text: &str, found: &mut Vec<(String, Value, usize)>, problems: &mut Vec<(usize, String)>) {
    let line_of =
        |at: usize| 1 + text.as_bytes()[..at.min(text.len())].iter().filter(|b| **b == b'\n').count();
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let line = error.span().map_or(1, |span| line_of(span.start));
        problems.push((line, format!("not readable as TOML: {}", error.message())));
    }
    walk("", table.get_ref(), &line_of, found, problems);
    // The parser hands tables out by name; people read a file from the top.
    found.sort_by_key(|(_, _, line)| *line);
}

fn walk(
    prefix: &str,
    table: &DeTable<'_>,
    line_of: &impl Fn(usize) -> usize,
    found: &mut Vec<(String, Value, usize)>,
    problems: &mut Vec<(usize, String)>,
) {
    for (name, value) in table {
        let key = if prefix.is_empty() {
            name.get_ref().to_string()
        } else {
            format!("{prefix}.{}", name.get_ref())
        };
        let line = line_of(name.span().start);
        match value.get_ref() {
            DeValue::Table(inner) => walk(&key, inner, line_of, found, problems),
            DeValue::String(text) => found.push((key, Value::String(text.to_string()), line)),
            DeValue::Boolean(flag) => found.push((key, Value::Boolean(*flag), line)),
            DeValue::Integer(digits) => match i64::from_str_radix(digits.as_str(), digits.radix()) {
                Ok(number) => found.push((key, Value::Integer(number), line)),
                Err(_) => problems.push((line, format!("{key}: the number does not fit"))),
            },
            _ => problems.push((line, format!("{key}: a text, a whole number or true/false is wanted"))),
        }
    }
}

/// The known key with the fewest edits from what was typed.
fn nearest<'a>(typed: &str, known: impl Iterator<Item = &'a str>) -> &'a str {
    known.min_by_key(|key| distance(typed, key)).unwrap_or_default()
}

/// Levenshtein distance.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = i;
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let cost = corner + usize::from(x != *y);
            corner = row[j + 1];
            row[j + 1] = cost.min(corner + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_defaults_are_readable() {
        let (mut found, mut problems) = (Vec::new(), Vec::new());
        flatten(DEFAULTS, &mut found, &mut problems);
        assert!(problems.is_empty(), "{problems:?}");
        assert!(found.iter().any(|(key, ..)| key == "auth.claims.roles"));
    }

    #[test]
    fn a_later_layer_wins_and_says_where_it_came_from() {
        let mut layers = Layers::defaults();
        let mut problems = Vec::new();
        layers.add_file("city.toml".as_ref(), "\n[database]\nurl = \"sqlite:a.db\"\n", &mut problems);
        let before = layers.entries.get("database.url").unwrap().clone();
        assert_eq!(before.origin.to_string(), "city.toml:3");
        layers.add_environment([("TURJUMAN_DATABASE_URL".into(), "sqlite:b.db".into())], &mut problems);
        layers.add_flag("--listen", "listen", Value::String("[::1]:0".into()), &mut problems);
        assert_eq!(layers.text("database.url"), "sqlite:b.db");
        assert_eq!(layers.text("listen"), "[::1]:0");
        assert!(problems.is_empty());
    }

    #[test]
    fn unknown_keys_and_wrong_kinds_are_named_all_at_once() {
        let mut layers = Layers::defaults();
        let mut problems = Vec::new();
        layers.add_file("c.toml".as_ref(), "listne = \"x\"\n[email]\nport = \"many\"\n", &mut problems);
        layers.add_environment([("TURJUMAN_LISTNE".into(), "x".into())], &mut problems);
        let text: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(text.len(), 3, "{text:?}");
        assert!(text[0].contains("c.toml:1") && text[0].contains("“listen”"));
        assert!(text[1].contains("c.toml:3") && text[1].contains("email.port must be of kind integer"));
        assert!(text[2].contains("TURJUMAN_LISTEN"));
    }
}
