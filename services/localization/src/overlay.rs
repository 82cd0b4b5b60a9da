//! A city's own texts over the built-in ones.

use std::borrow::Cow;
use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};

use crate::source::SourceFile;

/// The files `over` laid over the files `under`: a file replaces the file of the same name in the same locale, and a new
/// directory is a new locale. A message that the replacing file does not have stays as it was below, so that a city's file
/// need not be complete and lives through an upgrade that adds messages.
pub fn overlay(under: Vec<SourceFile>, over: Vec<SourceFile>) -> Vec<SourceFile> {
    let mut files = Vec::with_capacity(under.len() + over.len());
    for file in under {
        let same = |other: &&SourceFile| other.locale == file.locale && other.name() == file.name();
        match over.iter().find(same) {
            None => files.push(file),
            Some(above) if file.name().ends_with(".ftl") => files.extend(rest(&file, &over, above)),
            Some(_) => {}
        }
    }
    files.extend(over);
    files
}

/// What of the file below is still needed: the definitions that no file above has.
fn rest(below: &SourceFile, over: &[SourceFile], above: &SourceFile) -> Option<SourceFile> {
    let parsed: Vec<Resource<&str>> = over
        .iter()
        .filter(|file| file.locale == above.locale && file.name().ends_with(".ftl"))
        .map(|file| parse(&file.text))
        .collect();
    let defined: BTreeSet<String> =
        parsed.iter().flat_map(|resource| &resource.body).filter_map(id).collect();
    let mut resource = parse(&below.text);
    resource.body.retain(|entry| match id(entry) {
        Some(id) => !defined.contains(&id),
        // The head stays: it says whose texts these are.
        None => matches!(entry, Entry::Comment(_)),
    });
    if !resource.body.iter().any(|entry| id(entry).is_some()) {
        return None;
    }
    Some(SourceFile {
        locale: below.locale.clone(),
        path: format!("{} (built in)", below.path),
        text: Cow::Owned(serializer::serialize(&resource)),
    })
}

/// The syntax tree; faults are found when the file is loaded.
fn parse(text: &str) -> Resource<&str> {
    parser::parse(text).unwrap_or_else(|(resource, _)| resource)
}

/// The id of a message, or of a term with its hyphen.
fn id(entry: &Entry<&str>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::overlay;
    use crate::source::SourceFile;

    fn file(path: &str, text: &str) -> SourceFile {
        let locale = path.split('/').nth(1).unwrap_or_default().to_owned();
        SourceFile { locale, path: path.to_owned(), text: text.to_owned().into() }
    }

    #[test]
    fn a_file_replaces_the_same_file_and_what_it_lacks_stays() {
        let under = vec![
            file("locales/ht/a.ftl", "# Head\n\none = Yon\ntwo = De\n    .subject = 2\n"),
            file("locales/ht/b.ftl", "three = Twa\n"),
            file("locales/ht/locale.toml", "name = \"x\""),
        ];
        let over = vec![
            file("city/ht/a.ftl", "one = Youn\n"),
            file("city/ht/locale.toml", "name = \"y\""),
            file("city/quc/a.ftl", "one = Jun\n"),
        ];
        let files: Vec<(String, String)> =
            overlay(under, over).into_iter().map(|file| (file.path, file.text.into_owned())).collect();
        let expected = [
            ("locales/ht/a.ftl (built in)", "# Head\n\ntwo = De\n    .subject = 2\n"),
            ("locales/ht/b.ftl", "three = Twa\n"),
            ("city/ht/a.ftl", "one = Youn\n"),
            ("city/ht/locale.toml", "name = \"y\""),
            ("city/quc/a.ftl", "one = Jun\n"),
        ];
        assert_eq!(files, expected.map(|(path, text)| (path.to_owned(), text.to_owned())));
    }
}
