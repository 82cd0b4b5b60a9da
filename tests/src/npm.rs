//! Packages of npm that tests need: exactly those of a lock file, installed once, where the build keeps its own.

use std::path::PathBuf;

use tokio::process::Command;

use crate::workspace;

/// Installs what `tests/NAME/package-lock.json` names, and puts these files of that directory beside it. Answers where it is, or
/// why it cannot be had.
pub(crate) async fn installed(name: &str, files: &[&str]) -> Result<PathBuf, String> {
    let from = workspace().join("tests").join(name);
    let to = workspace().join("target/tests").join(name);
    std::fs::create_dir_all(&to).map_err(|error| error.to_string())?;
    for file in ["package.json", "package-lock.json"].iter().chain(files) {
        std::fs::copy(from.join(file), to.join(file)).map_err(|error| format!("{file}: {error}"))?;
    }
    if to.join("node_modules/.package-lock.json").exists() {
        return Ok(to);
    }
    let npm =
        Command::new("npm").args(["ci", "--silent", "--no-audit", "--no-fund"]).current_dir(&to).output();
    let npm = npm.await.map_err(|_| "npm is not installed".to_owned())?;
    if npm.status.success() { Ok(to) } else { Err(format!("npm ci cannot fetch the packages of {name}")) }
}
