//! Embeds the locales: every directory of `locales/` that is complete becomes part of the binary.
//!
//! Complete means: a `locale.toml`, every file that en-US has, and every message of those. A directory that lacks something
//! is left out with a warning instead of breaking the build, because a language takes its translator days; `turjuman locales
//! check` reports it with what is missing, and nothing is released with a finding.
//!
//! Only the texts of the portal's pages (`portal*.ftl`) may lag: a page can show a sentence in English until its translator
//! has come, and the notices of that locale must not be missed because of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

const REFERENCE: &str = "en-US";

/// The files of one locale: name to content.
type Files = BTreeMap<String, (PathBuf, String)>;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let top = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../locales").canonicalize()?;
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", top.display());
    let reference = files_of(&top.join(REFERENCE))?;
    let mut tags: Vec<String> = Vec::new();
    for entry in fs::read_dir(&top)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            tags.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    tags.sort();
    let mut table = String::from("&[\n");
    for tag in tags {
        let files = files_of(&top.join(&tag))?;
        let lacking = lacking(&reference, &files);
        if !lacking.is_empty() {
            println!("cargo::warning=locales/{tag} is not complete and is left out: {}", lacking.join(", "));
            continue;
        }
        for (name, (path, _)) in files {
            let shown = format!("locales/{tag}/{name}");
            let path = path.display().to_string();
            writeln!(table, "    ({tag:?}, {shown:?}, include_str!({path:?})),")?;
        }
    }
    table.push_str("]\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("built_in.rs"), table)?;
    Ok(())
}

fn files_of(directory: &Path) -> std::io::Result<Files> {
    let mut files = Files::new();
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.ends_with(".ftl") || name == "locale.toml" {
            let text = fs::read_to_string(&path)?;
            files.insert(name, (path, text));
        }
    }
    Ok(files)
}

/// What a locale lacks beside the reference: files, else messages; the first few.
fn lacking(reference: &Files, files: &Files) -> Vec<String> {
    let may_lag = |name: &str| name.starts_with("portal");
    let missing = reference.keys().filter(|name| !files.contains_key(*name) && !may_lag(name)).cloned();
    let ids = |files: &Files| -> BTreeSet<String> {
        let needed = files.iter().filter(|(name, _)| name.ends_with(".ftl") && !may_lag(name));
        let texts = needed.map(|(_, (_, text))| text);
        texts.flat_map(|text| text.lines().filter_map(id).map(str::to_owned)).collect()
    };
    let given = ids(files);
    let missing_ids = ids(reference).into_iter().filter(|id| !given.contains(id));
    missing.chain(missing_ids).take(5).collect()
}

/// The id that a line of an .ftl file defines. Fluent starts every definition at the beginning of a line.
fn id(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let named = id.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-')
        && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    named.then_some(id)
}
