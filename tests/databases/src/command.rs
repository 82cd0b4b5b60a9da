//! Other programs, run to their end. A test that cannot have its database fails here, loudly.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Where PostgreSQL's programs are: the newest version that the system has.
///
/// # Panics
/// When they are not installed; says what to do.
pub fn postgres_programs() -> PathBuf {
    let version = |path: &Path| path.parent()?.file_name()?.to_str()?.parse::<u32>().ok();
    let installed = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest = installed
        .map(|entry| entry.path().join("bin"))
        .filter(|bin| bin.join("initdb").exists())
        .max_by_key(|bin| version(bin));
    let on_path = || {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path).find(|bin| bin.join("initdb").exists())
    };
    newest.or_else(on_path).unwrap_or_else(|| {
        panic!(
            "PostgreSQL's programs (initdb, pg_ctl, psql) are not installed: run tests/run, which installs them, or \
             name a server in {}",
            crate::SERVER_VARIABLE
        )
    })
}

/// Runs a program; panics with what it said unless it succeeded.
pub(crate) fn run(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("cannot run {command:?}: {error}"));
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        panic!("{command:?} failed ({}): {said}", output.status);
    }
}

/// Runs one SQL statement on a server.
pub(crate) fn sql(url: &str, statement: &str) {
    let mut psql = Command::new(postgres_programs().join("psql"));
    run(psql.args(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", url, "-c", statement]));
}
