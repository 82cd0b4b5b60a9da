//! The files a catalogue is made of, and what can be wrong with them.

use std::borrow::Cow;
use std::fmt;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use crate::description::{self, Description};

/// One file of a locale: its `locale.toml` or one of its .ftl files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// The tag of the locale that it belongs to: the name of its directory.
    pub locale: String,
    /// Its path, for people: `locales/ht/notices.ftl`.
    pub path: String,
    /// Its content.
    pub text: Cow<'static, str>,
}

impl SourceFile {
    /// The name of the file alone: `notices.ftl`.
    pub fn name(&self) -> &str {
        self.path.rsplit(['/', '\\']).next().unwrap_or_default()
    }

    /// The ids of the messages that it defines, as far as it can be read.
    pub(crate) fn message_ids(&self) -> Vec<String> {
        let resource = parser::parse(self.text.as_ref()).unwrap_or_else(|(resource, _)| resource);
        let id = |entry: &Entry<&str>| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        };
        resource.body.iter().filter_map(id).collect()
    }

    /// The number of the line, from 1, in which the byte at `offset` stands.
    pub(crate) fn line_at(&self, offset: usize) -> usize {
        1 + self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
    }

    /// The line, from 1, where an id (`-brand-name` of a term) is defined; 1 when it is not.
    ///
    /// The syntax tree has no positions, but Fluent starts every definition at the beginning of a line. `nth` counts
    /// from 0, for ids that are defined twice.
    pub(crate) fn line_of(&self, id: &str, nth: usize) -> usize {
        let defines = |line: &str| {
            line.strip_prefix(id).is_some_and(|rest| rest.trim_start_matches([' ', '\t']).starts_with('='))
        };
        self.text
            .lines()
            .enumerate()
            .filter(|(_, line)| defines(line))
            .nth(nth)
            .map_or(1, |(index, _)| index + 1)
    }

    /// The line, from 1, that begins with this; 1 when there is none.
    pub(crate) fn line_starting_with(&self, start: &str) -> usize {
        self.text.lines().position(|line| line.starts_with(start)).map_or(1, |index| index + 1)
    }

    /// The line of an attribute of the message that is defined at `line`; that line when there is none.
    pub(crate) fn line_of_attribute(&self, line: usize, attribute: &str) -> usize {
        let wanted = format!(".{attribute}");
        self.text
            .lines()
            .enumerate()
            .skip(line)
            .take_while(|(_, text)| text.is_empty() || text.starts_with([' ', '\t', '}']))
            .find(|(_, text)| {
                text.trim_start().strip_prefix(&wanted).is_some_and(|rest| rest.trim_start().starts_with('='))
            })
            .map_or(line, |(index, _)| index + 1)
    }
}

/// The files of one locale, with its description read.
#[derive(Debug, Clone)]
pub(crate) struct LocaleSource<'a> {
    pub(crate) description: Description,
    /// The path of its `locale.toml`.
    pub(crate) description_path: &'a str,
    /// Its .ftl files.
    pub(crate) files: Vec<&'a SourceFile>,
}

impl<'a> LocaleSource<'a> {
    /// The files by locale, the reference first and the others by tag; or what is wrong with each `locale.toml`.
    pub(crate) fn group(sources: &'a [SourceFile]) -> (Vec<LocaleSource<'a>>, Vec<SourceProblem>) {
        let mut tags: Vec<&str> = sources.iter().map(|file| file.locale.as_str()).collect();
        tags.sort_unstable_by_key(|tag| (*tag != REFERENCE, *tag));
        tags.dedup();
        let (mut locales, mut problems) = (Vec::new(), Vec::new());
        for tag in tags {
            let (descriptions, files): (Vec<_>, Vec<_>) = sources
                .iter()
                .filter(|file| file.locale == tag)
                .partition(|file| file.name() == description::FILE_NAME);
            let described = match descriptions.first() {
                Some(file) => Description::read(file).map(|description| (description, file.path.as_str())),
                None => Err(SourceProblem {
                    path: files.first().map_or_else(String::new, |file| {
                        file.path.replace(file.name(), description::FILE_NAME)
                    }),
                    line: 1,
                    reason: "the file is missing; copy that of en-US and change it".to_owned(),
                }),
            };
            match described {
                Ok((description, description_path)) => {
                    locales.push(LocaleSource { description, description_path, files });
                }
                Err(problem) => problems.push(problem),
            }
        }
        (locales, problems)
    }
}

/// The tag of the reference.
pub(crate) const REFERENCE: &str = "en-US";

/// Something that makes a file unusable.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceProblem {
    /// The file's path.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub reason: String,
}

impl fmt::Display for SourceProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.reason)
    }
}

/// A catalogue that cannot be used: every problem found, with file and line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the message catalogue cannot be used:\n{}", .problems.iter().map(|p| format!("  {p}")).collect::<Vec<_>>().join("\n"))]
pub struct CatalogueError {
    /// The problems, by file and line.
    pub problems: Vec<SourceProblem>,
}
