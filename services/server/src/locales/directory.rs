//! Reads a directory of locales: `<tag>/locale.toml` and `<tag>/*.ftl`.

use std::path::{Path, PathBuf};

use turjuman_localization::SourceFile;

/// A file that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{}: {problem}", .path.display())]
pub(crate) struct Unreadable {
    path: PathBuf,
    problem: String,
}

/// The files of all locales in a directory, by path.
pub(crate) fn read(directory: &Path) -> Result<Vec<SourceFile>, Unreadable> {
    paths(directory)?.into_iter().map(file).collect()
}

fn file(path: PathBuf) -> Result<SourceFile, Unreadable> {
    let bytes = std::fs::read(&path).map_err(|error| unreadable(&path, &error))?;
    let locale = path.parent().map(name).unwrap_or_default();
    match String::from_utf8(bytes) {
        Ok(text) => {
            // Some editors begin a file with an invisible mark of its encoding.
            let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
            Ok(SourceFile { locale, path: path.display().to_string(), text: text.into() })
        }
        Err(error) => {
            let before = error.utf8_error().valid_up_to();
            let line = 1 + error.as_bytes().iter().take(before).filter(|byte| **byte == b'\n').count();
            let problem = format!("line {line} is not UTF-8; save the file with that encoding");
            Err(Unreadable { path, problem })
        }
    }
}

/// The paths of all files of locales: `<tag>/locale.toml` and `<tag>/*.ftl`. Others, and names that begin with a dot, are
/// passed over: an editor's backup is no locale.
pub(crate) fn paths(directory: &Path) -> Result<Vec<PathBuf>, Unreadable> {
    let mut found = Vec::new();
    for locale in entries(directory)? {
        if locale.is_dir() && !name(&locale).starts_with('.') {
            found.extend(entries(&locale)?.into_iter().filter(|path| {
                let name = name(path);
                name == "locale.toml" || (name.ends_with(".ftl") && !name.starts_with('.'))
            }));
        }
    }
    Ok(found)
}

fn entries(directory: &Path) -> Result<Vec<PathBuf>, Unreadable> {
    let read = || -> std::io::Result<Vec<PathBuf>> {
        std::fs::read_dir(directory)?.map(|entry| Ok(entry?.path())).collect()
    };
    let mut paths = read().map_err(|error| unreadable(directory, &error))?;
    paths.sort();
    Ok(paths)
}

fn unreadable(path: &Path, error: &std::io::Error) -> Unreadable {
    Unreadable { path: path.to_owned(), problem: format!("cannot be read: {error}") }
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
