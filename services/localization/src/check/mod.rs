//! Checks that the files of the locales agree with the reference, with the program, and with the grammar of their
//! languages. What the usual tools for .ftl files miss is here: a translation that uses another variable prints
//! `{$nombre}` to a reader, and a misspelt `[sí]` silently takes the default.
//!
//! Works on Fluent's syntax tree and never formats anything.

mod compare;
mod outline;
mod plurals;
mod program;

use std::collections::BTreeMap;
use std::fmt;

use crate::locale::Locale;
use crate::source::SourceFile;
use outline::Outline;

/// What kind of fault was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    /// The file cannot be read as Fluent there.
    Syntax,
    /// An id is defined twice in a locale.
    DuplicateId,
    /// The reference has it, the locale does not.
    MissingId,
    /// The locale has it, the reference does not.
    ExtraId,
    /// The program needs an id that the reference does not have.
    UndefinedId,
    /// The program never uses the id.
    UnusedId,
    /// The value or an attribute of a message is missing.
    MissingPart,
    /// A value or an attribute that the reference does not have.
    ExtraPart,
    /// The reference shows or selects by a variable, the translation does not.
    MissingVariable,
    /// A variable that the reference (or, for the reference, the program) does not know.
    UnknownVariable,
    /// A variable without a line in the `# Variables:` comment.
    UndocumentedVariable,
    /// A term or message that does not exist is named.
    UnknownReference,
    /// A function, or an option of it, that the program does not offer.
    UnknownFunction,
    /// The plural forms are not those of the language.
    PluralForms,
    /// The words to select by are not those of the reference.
    SelectionKeys,
    /// The text is that of the reference, untranslated.
    CopiedText,
    /// HTML in a plain text.
    RawHtml,
}

/// One fault, with its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file's path.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// What kind of fault it is.
    pub rule: Rule,
    /// What is wrong, and what would be right.
    pub reason: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.reason)
    }
}

/// Checks all files together; the reference is [`Locale::EN_US`]. An empty list means that every message of the program can
/// be shown in every locale given. Findings are sorted by file and line.
pub fn check(sources: &[SourceFile]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut outlines: BTreeMap<Locale, Outline> = BTreeMap::new();
    for file in sources {
        outlines.entry(file.locale).or_insert_with(|| Outline::new(file.locale)).read(file, &mut findings);
    }
    let reference = outlines.entry(Locale::EN_US).or_insert_with(|| Outline::new(Locale::EN_US)).clone();
    for outline in outlines.values() {
        outline.check_itself(&mut findings);
        plurals::check(outline, &mut findings);
        if outline.locale != Locale::EN_US {
            compare::check(&reference, outline, &mut findings);
        }
    }
    program::check(&reference, &mut findings);
    findings.sort();
    findings.dedup();
    findings
}

#[cfg(test)]
mod tests;
