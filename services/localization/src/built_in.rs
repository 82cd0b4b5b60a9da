//! The files that are built into the binary: every complete directory of `locales/`, gathered by the build script.

use std::borrow::Cow;

use crate::source::SourceFile;

/// Tag, path for people, content.
const FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/built_in.rs"));

/// Every built-in file.
pub(crate) fn sources() -> Vec<SourceFile> {
    FILES
        .iter()
        .map(|(tag, path, text)| SourceFile {
            locale: (*tag).to_owned(),
            path: (*path).to_owned(),
            text: Cow::Borrowed(text),
        })
        .collect()
}
