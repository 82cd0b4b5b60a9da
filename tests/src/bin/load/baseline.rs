//! The baseline: what a good engineer would otherwise write, straight in SQL, driven by PostgreSQL's own pgbench. See
//! `baseline/README.md`.

use std::path::{Path, PathBuf};
use std::process::Command;

use turjuman_test_databases::{Cluster, Settings, postgres_programs};

/// The scripts: name, how often each is chosen, text. The first is the one that counts.
const SCRIPTS: [(&str, u32, &str); 3] = [
    ("offer_flow.sql", 10, include_str!("baseline/offer_flow.sql")),
    ("complete.sql", 10, include_str!("baseline/complete.sql")),
    ("relay.sql", 1, include_str!("baseline/relay.sql")),
];
const SCHEMA: &str = include_str!("baseline/schema.sql");
/// Seconds before it counts, unless less is measured: until some 2,000 sessions go on.
const WARM_UP: u64 = 5;

/// A throwaway server with the baseline's tables and roster.
pub(crate) struct Baseline {
    // Stops when dropped, before its scripts are removed.
    cluster: Cluster,
    directory: tempfile::TempDir,
}

impl Baseline {
    /// Starts the server and fills it with so many interpreters.
    pub(crate) fn start(interpreters: usize) -> Self {
        let cluster = Cluster::start(&Settings { fsync: true, ..Settings::default() });
        let directory = tempfile::Builder::new().prefix("turjuman-baseline-").tempdir().expect("a directory");
        for (name, _, text) in SCRIPTS.into_iter().chain([("schema.sql", 0, SCHEMA)]) {
            std::fs::write(directory.path().join(name), text).expect("a script is written");
        }
        let baseline = Self { cluster, directory };
        let mut psql = Command::new(postgres_programs().join("psql"));
        psql.args(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-v", &format!("n={interpreters}"), "-d"]);
        said(psql.arg(baseline.cluster.url("postgres")).arg("-f").arg(baseline.script("schema.sql")));
        baseline
    }

    fn script(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// Requests a second, from submit to acceptance, over so many seconds.
    pub(crate) fn per_second(&self, seconds: u64) -> f64 {
        self.pgbench(WARM_UP.min(seconds));
        let report = self.pgbench(seconds);
        counted(&report).unwrap_or_else(|| panic!("pgbench did not say how much it did:\n{report}"))
    }

    fn pgbench(&self, seconds: u64) -> String {
        let mut pgbench = Command::new(postgres_programs().join("pgbench"));
        pgbench.args(["-n", "-M", "simple", "-c", "32", "-j", "2", "-T", &seconds.to_string()]);
        for (name, weight, _) in SCRIPTS {
            pgbench.arg("-f").arg(format!("{}@{weight}", self.script(name).display()));
        }
        // A client that fails gives up and the others go on: that is no figure.
        said(pgbench.arg(self.cluster.url("postgres")))
    }
}

/// What a program says on standard output.
fn said(command: &mut Command) -> String {
    let output = command.current_dir(Path::new("/")).output();
    let output = output.unwrap_or_else(|error| panic!("{command:?} cannot be started: {error}"));
    let problems = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?} failed ({}): {problems}", output.status);
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The transactions a second of the script that counts: pgbench reports each script by itself, the first one first, as in
/// ` - 7281 transactions (47.7% of total, tps = 727.9)`.
fn counted(report: &str) -> Option<f64> {
    let (_, first) = report.split_once("SQL script 1:")?;
    let (_, tps) = first.split_once(" transactions (")?.1.split_once("tps = ")?;
    tps.split_once(')')?.0.parse().ok()
}
