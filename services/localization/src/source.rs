//! The .ftl files a catalogue is made of, and what can be wrong with them.

use std::borrow::Cow;
use std::fmt;

use crate::locale::Locale;

/// One .ftl file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// The locale whose messages it holds.
    pub locale: Locale,
    /// Its path, for people: `locales/ht/notices.ftl`.
    pub path: String,
    /// Its content.
    pub text: Cow<'static, str>,
}

impl SourceFile {
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
