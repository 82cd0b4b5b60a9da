//! What one locale defines and uses, gathered from the syntax trees of its files.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use super::{Finding, Rule, unreadable};
use crate::description::{self, Description};
use crate::functions::ALLOWED;
use crate::source::{LocaleSource, SourceFile};
use crate::style;

/// One locale.
#[derive(Debug, Clone)]
pub(super) struct Outline {
    pub(super) description: Description,
    /// Where its files are, with a slash at the end.
    pub(super) directory: String,
    /// Its .ftl files by name, with the number of their lines.
    pub(super) files: BTreeMap<String, usize>,
    /// Messages and terms by id; terms with their leading hyphen.
    pub(super) entries: BTreeMap<String, Definition>,
    /// Messages and terms that are there and cannot be read.
    pub(super) unread: BTreeSet<String>,
}

/// A message or a term.
#[derive(Debug, Clone)]
pub(super) struct Definition {
    pub(super) path: String,
    pub(super) line: usize,
    /// The value under "", the attributes under their names.
    pub(super) parts: BTreeMap<String, Part>,
    /// The variables named in its comment.
    documented: BTreeSet<String>,
    /// Whether its comment says why it is the same as in English.
    pub(super) same_as_english: bool,
}

/// A value or an attribute.
#[derive(Debug, Clone, Default)]
pub(super) struct Part {
    pub(super) line: usize,
    /// Variables used here, without those of the messages it refers to.
    variables: BTreeSet<String>,
    /// Messages and terms (with hyphen) named here.
    references: BTreeSet<String>,
    /// Functions called here, with the options given.
    functions: Vec<(String, Vec<(String, String)>)>,
    /// Choices made here.
    pub(super) selects: Vec<Select>,
    /// All its text, for comparison.
    pub(super) text: String,
    /// The same, piece by piece between placeables and variants.
    pub(super) pieces: BTreeSet<String>,
}

/// One choice: by which variable, among which keys.
#[derive(Debug, Clone, Default)]
pub(super) struct Select {
    pub(super) variable: Option<String>,
    /// Names, such as `one` or `yes`.
    pub(super) names: BTreeSet<String>,
    /// Numbers, such as `1`.
    pub(super) numbers: BTreeSet<String>,
    /// The key of the default.
    pub(super) default: String,
}

impl Select {
    /// Whether it chooses by grammatical number.
    pub(super) fn is_plural(&self) -> bool {
        !self.numbers.is_empty()
            || ["zero", "one", "two", "few", "many"].iter().any(|category| self.names.contains(*category))
    }
}

/// The names of the messages that begin in what cannot be read.
fn begun(junk: &str) -> impl Iterator<Item = String> {
    let name = |line: &str| {
        let (name, _) = line.split_once('=')?;
        let name = name.trim_end();
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        (!name.is_empty() && name.chars().all(plain)).then(|| name.to_owned())
    };
    junk.lines().filter_map(name).collect::<Vec<_>>().into_iter()
}

impl Outline {
    pub(super) fn new(source: &LocaleSource<'_>) -> Outline {
        let directory = source.description_path.trim_end_matches(description::FILE_NAME).to_owned();
        let description = source.description.clone();
        let (files, entries, unread) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
        Outline { description, directory, files, entries, unread }
    }

    /// The locale's tag.
    pub(super) fn tag(&self) -> &str {
        self.description.locale.tag()
    }

    /// Adds one file.
    pub(super) fn read(&mut self, file: &SourceFile, findings: &mut Vec<Finding>) {
        let resource = parser::parse(file.text.as_ref()).unwrap_or_else(|(resource, errors)| {
            findings.extend(errors.into_iter().map(|error| Finding {
                path: file.path.clone(),
                line: file.line_at(error.pos.start),
                rule: Rule::Syntax,
                reason: unreadable::reason(&error),
            }));
            resource
        });
        self.files.insert(file.name().to_owned(), file.text.lines().count());
        for entry in &resource.body {
            let (id, value, attributes, comment) = match entry {
                Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes, &m.comment),
                Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes, &t.comment),
                Entry::Junk { content } => {
                    self.unread.extend(begun(content));
                    continue;
                }
                _ => continue,
            };
            let line = file.line_of(&id, 0);
            let mut parts = BTreeMap::new();
            if let Some(value) = value {
                parts.insert(String::new(), Part::of(value, line));
            }
            for attribute in attributes {
                let part = Part::of(&attribute.value, file.line_of_attribute(line, attribute.id.name));
                parts.insert(attribute.id.name.to_owned(), part);
            }
            let definition = Definition {
                path: file.path.clone(),
                line,
                parts,
                documented: documented(comment.as_ref()),
                same_as_english: says_same_as_english(comment.as_ref()),
            };
            if let Some(first) = self.entries.get(&id) {
                let line = if first.path == file.path { file.line_of(&id, 1) } else { line };
                findings.push(Finding {
                    path: file.path.clone(),
                    line,
                    rule: Rule::DuplicateId,
                    reason: format!("“{id}” is already defined at {}:{}", first.path, first.line),
                });
            } else {
                self.entries.insert(id, definition);
            }
        }
    }

    /// All variables that a part needs, with those of the messages it refers to.
    pub(super) fn variables_of(&self, part: &Part) -> BTreeSet<String> {
        let (mut variables, mut seen) = (BTreeSet::new(), BTreeSet::new());
        let mut open: Vec<&Part> = vec![part];
        while let Some(part) = open.pop() {
            variables.extend(part.variables.iter().cloned());
            for id in part.references.iter().filter(|id| !id.starts_with('-')) {
                if let Some(definition) = self.entries.get(id).filter(|_| seen.insert(id.clone())) {
                    open.extend(definition.parts.get(""));
                }
            }
        }
        variables
    }

    /// What can be said of a locale without looking at another.
    pub(super) fn check_itself(&self, findings: &mut Vec<Finding>) {
        for (id, definition) in &self.entries {
            for part in definition.parts.values() {
                let mut find = |rule, reason| findings.push(definition.finding(part.line, rule, reason));
                for reference in part.references.iter().filter(|id| !self.entries.contains_key(*id)) {
                    find(Rule::UnknownReference, format!("“{id}” names “{reference}”, which does not exist"));
                }
                for (function, options) in &part.functions {
                    let Some((_, known)) = ALLOWED.iter().find(|(name, _)| name == function) else {
                        find(
                            Rule::UnknownFunction,
                            format!("“{id}” calls {function}(), which does not exist"),
                        );
                        continue;
                    };
                    let pairs = options.iter().map(|(option, value)| (option.as_str(), value.as_str()));
                    if let Some(reason) = (function == "DATETIME").then(|| style::fault(pairs)).flatten() {
                        find(Rule::UnknownFunction, format!("“{id}” calls DATETIME() {reason}"));
                    }
                    for (option, value) in options {
                        let Some((_, values)) = known.iter().find(|(name, _)| name == option) else {
                            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
                            let known = names.join(", ");
                            find(
                                Rule::UnknownFunction,
                                format!("{function}() has no option “{option}”; it has: {known}"),
                            );
                            continue;
                        };
                        let numeric =
                            values.is_empty() && value.parse::<u8>().is_ok_and(|digits| digits <= 20);
                        if !numeric && !values.contains(&value.as_str()) {
                            let known = if values.is_empty() {
                                "a number up to 20".to_owned()
                            } else {
                                values.join(", ")
                            };
                            find(
                                Rule::UnknownFunction,
                                format!("{function}({option}: …) cannot be “{value}”; it can be: {known}"),
                            );
                        }
                    }
                }
                for variable in self.variables_of(part).difference(&definition.documented) {
                    find(
                        Rule::UndocumentedVariable,
                        format!(
                            "“{id}” uses ${variable} without a line for it in its “# Variables:” comment"
                        ),
                    );
                }
                let html = part.text.split('<').skip(1).any(|rest| {
                    rest.starts_with(|next: char| next.is_ascii_alphabetic() || next == '/' || next == '!')
                });
                if html {
                    find(Rule::RawHtml, format!("“{id}” contains HTML; messages are plain text"));
                }
            }
        }
    }
}

impl Definition {
    pub(super) fn finding(&self, line: usize, rule: Rule, reason: String) -> Finding {
        Finding { path: self.path.clone(), line, rule, reason }
    }
}

impl Part {
    fn of(pattern: &Pattern<&str>, line: usize) -> Part {
        let mut part = Part { line, ..Part::default() };
        part.pattern(pattern);
        part
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.text.push_str(value);
                    self.pieces.insert(value.trim().to_owned());
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let mut select = Select { variable: variable_of(selector), ..Select::default() };
                for variant in variants {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => {
                            select.names.insert((*name).to_owned());
                            name
                        }
                        VariantKey::NumberLiteral { value } => {
                            select.numbers.insert((*value).to_owned());
                            value
                        }
                    };
                    if variant.default {
                        select.default = (*key).to_owned();
                    }
                    self.pattern(&variant.value);
                }
                self.selects.push(select);
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, .. } => {
                self.references.insert(format!("-{}", id.name));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let options = arguments.named.iter().map(|argument| {
                    let value = match &argument.value {
                        InlineExpression::StringLiteral { value }
                        | InlineExpression::NumberLiteral { value } => *value,
                        _ => "",
                    };
                    (argument.name.name.to_owned(), value.to_owned())
                });
                self.functions.push((id.name.to_owned(), options.collect()));
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

/// The variable that a selector looks at, also through `NUMBER($count)`.
fn variable_of(selector: &InlineExpression<&str>) -> Option<String> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(variable_of)
        }
        _ => None,
    }
}

/// Whether a comment has a line that says why a text is the same as in English.
fn says_same_as_english(comment: Option<&Comment<&str>>) -> bool {
    let reason = |line: &str| {
        line.trim_start().strip_prefix("Same as English:").is_some_and(|reason| !reason.trim().is_empty())
    };
    comment.iter().flat_map(|comment| &comment.content).copied().any(reason)
}

/// The names after `$` at the beginning of a comment's lines.
fn documented(comment: Option<&Comment<&str>>) -> BTreeSet<String> {
    comment
        .iter()
        .flat_map(|comment| &comment.content)
        .filter_map(|line| line.trim_start().strip_prefix('$'))
        .map(|rest| {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect()
        })
        .collect()
}
