//! Checks that the files of the locales agree with the reference, with the program, and with the grammar of their
//! languages. What the usual tools for .ftl files miss is here: a translation that uses another variable prints
//! `{$nombre}` to a reader, and a misspelt `[sí]` silently takes the default.
//!
//! Works on Fluent's syntax tree. Only `rendered` formats messages, to measure text messages and to be sure that nothing
//! escaped the other rules.

mod compare;
mod header;
mod outline;
mod plurals;
mod program;
mod rendered;
mod unreadable;

use std::fmt;

use crate::moment::MomentFormatter;
use crate::source::{LocaleSource, REFERENCE, SourceFile, SourceProblem};
use outline::Outline;

/// What kind of fault was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    /// The `locale.toml` is missing or wrong.
    Description,
    /// The file cannot be read as Fluent there.
    Syntax,
    /// An id is defined twice in a locale.
    DuplicateId,
    /// The locale lacks a whole file of the reference.
    MissingFile,
    /// The lines at the head of a file that say whose texts these are, and who reviewed them.
    Header,
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
    /// A text message that can take more than two parts.
    SmsTooLong,
    /// A message that cannot be put in words although no other rule says why.
    Unformattable,
}

impl Rule {
    /// The rule's name for machines: `missing-id`.
    pub fn name(self) -> String {
        let mut name = String::new();
        for (index, letter) in format!("{self:?}").char_indices() {
            if letter.is_ascii_uppercase() && index > 0 {
                name.push('-');
            }
            name.push(letter.to_ascii_lowercase());
        }
        name
    }

    /// Whether readers of the locale would get less than what the program has to say: such a locale is not used. The others
    /// are matters of care and of cost.
    pub fn is_serious(self) -> bool {
        match self {
            Rule::Description
            | Rule::Syntax
            | Rule::DuplicateId
            | Rule::MissingFile
            | Rule::MissingId
            | Rule::UndefinedId
            | Rule::MissingPart
            | Rule::MissingVariable
            | Rule::UnknownVariable
            | Rule::UnknownReference
            | Rule::UnknownFunction
            | Rule::PluralForms
            | Rule::SelectionKeys
            | Rule::RawHtml
            | Rule::Unformattable => true,
            Rule::Header
            | Rule::ExtraId
            | Rule::UnusedId
            | Rule::ExtraPart
            | Rule::UndocumentedVariable
            | Rule::CopiedText
            | Rule::SmsTooLong => false,
        }
    }
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

/// Checks all files together; the reference is en-US. An empty list means that every message of the program can be shown in
/// every locale given. Findings are sorted by file and line.
pub fn check(sources: &[SourceFile]) -> Vec<Finding> {
    let (locales, problems) = LocaleSource::group(sources);
    let mut findings: Vec<Finding> = problems
        .into_iter()
        .map(|SourceProblem { path, line, reason }| Finding { path, line, rule: Rule::Description, reason })
        .collect();
    let mut outlines = Vec::new();
    for source in &locales {
        if let Err(reason) = MomentFormatter::new(&source.description) {
            let path = source.description_path.to_owned();
            findings.push(Finding { path, line: 1, rule: Rule::Description, reason });
        }
        let mut outline = Outline::new(source);
        for file in &source.files {
            header::check(file, &mut findings);
            outline.read(file, &mut findings);
        }
        outlines.push(outline);
    }
    let reference = outlines.iter().find(|outline| outline.tag() == REFERENCE);
    names(&locales, &mut findings);
    for outline in &outlines {
        outline.check_itself(&mut findings);
        plurals::check(reference, outline, &mut findings);
        if let Some(reference) = reference.filter(|reference| reference.tag() != outline.tag()) {
            compare::check(reference, outline, &mut findings);
        }
    }
    if let Some(reference) = reference {
        program::check(reference, &mut findings);
    } else {
        let reason = format!("the reference, {REFERENCE}, is missing: nothing can be compared");
        findings.push(Finding { path: REFERENCE.to_owned(), line: 1, rule: Rule::Description, reason });
    }
    rendered::check(sources, &outlines, &mut findings);
    findings.sort();
    findings.dedup();
    findings
}

/// Two locales that call themselves the same, or that want the same readers: most often a copied `locale.toml` in which not every
/// line was changed.
fn names(locales: &[LocaleSource<'_>], findings: &mut Vec<Finding>) {
    let english = |source: &&LocaleSource<'_>| source.description.locale.tag() == REFERENCE;
    let Some(reference) = locales.iter().find(english).map(|source| &source.description) else { return };
    for source in locales.iter().filter(|source| source.description.locale != reference.locale) {
        let (given, theirs) = (&source.description.given, &reference.given);
        let mut find = |key: &str, what: String| {
            let line = source.description.line_of(key);
            let path = source.description_path.to_owned();
            findings.push(Finding { path, line, rule: Rule::CopiedText, reason: what });
        };
        if given.name == theirs.name {
            find(
                "name",
                format!("“{}” is the name of the reference; write the language's own name", given.name),
            );
        }
        if given.english == theirs.english {
            find(
                "english",
                format!("“{}” is the reference; write the English name of this language", given.english),
            );
        }
        if let Some(tag) = given.readers.iter().find(|tag| theirs.readers.contains(tag)) {
            find(
                "readers",
                format!("“{tag}” reads the reference; list tags of this language, or leave the line out"),
            );
        }
    }
}

#[cfg(test)]
mod tests;
