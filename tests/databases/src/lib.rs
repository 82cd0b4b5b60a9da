//! Throwaway databases for tests: one test body runs on SQLite and on PostgreSQL.
//!
//! ```text
//! use turjuman_test_databases::{TestDatabase, both_databases};
//!
//! both_databases!(a_commit_can_be_read);
//!
//! async fn a_commit_can_be_read(database: TestDatabase) {
//!     let store = open(database.url()).await;
//!     …
//! }
//! ```
//!
//! SQLite tests get a file each. PostgreSQL tests get a database each, on a [`Cluster`] that the test process starts
//! for itself and that stops when the process ends, however it ends; or on the server that `TURJUMAN_TEST_POSTGRES`
//! names (the URL of a superuser). Nothing here knows the schema: tests migrate for themselves.

mod cluster;
mod command;
mod disk;
mod proxy;

use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

pub use cluster::{Cluster, Settings, Stop};
pub use command::postgres_programs;
pub use disk::SmallDisk;
pub use proxy::{Cut, Proxy};
use tempfile::TempDir;

/// Names a server to use instead of a cluster of our own.
pub const SERVER_VARIABLE: &str = "TURJUMAN_TEST_POSTGRES";

/// An empty database of its own for one test. It is gone when this is dropped.
#[derive(Debug)]
pub struct TestDatabase {
    url: String,
    directory: Option<TempDir>,
    /// The server and the name of a database to drop afterwards.
    borrowed: Option<(String, String)>,
    /// A cluster that is this database's alone and goes with it.
    cluster: Option<Cluster>,
}

impl TestDatabase {
    /// An empty directory with room for a SQLite file.
    pub fn sqlite() -> Self {
        Self::sqlite_in(&std::env::temp_dir())
    }

    /// The same in a directory of that directory, which outlives it.
    pub fn sqlite_in(parent: &Path) -> Self {
        let directory = tempfile::Builder::new().prefix("turjuman-test-").tempdir_in(parent);
        let directory =
            directory.unwrap_or_else(|error| panic!("no temporary directory for a test: {error}"));
        let url = format!("sqlite:{}", directory.path().join("desk.db").display());
        Self { url, directory: Some(directory), borrowed: None, cluster: None }
    }

    /// A new database on PostgreSQL.
    pub fn postgres() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!("turjuman_test_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        let (server, borrowed) = match std::env::var(SERVER_VARIABLE) {
            Ok(server) => (server.clone(), Some((server, name.clone()))),
            Err(_) => (own_cluster().url("postgres"), None),
        };
        command::sql(&server, &format!("CREATE DATABASE {name}"));
        Self { url: with_database(&server, &name), directory: None, borrowed, cluster: None }
    }

    /// The one database of a PostgreSQL cluster of its own, which runs like this and goes with it.
    pub fn on_cluster(settings: &Settings) -> Self {
        let cluster = Cluster::start(settings);
        Self { url: cluster.url("postgres"), directory: None, borrowed: None, cluster: Some(cluster) }
    }

    /// Its URL, as `turjuman` takes it.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The directory of a SQLite database.
    pub fn directory(&self) -> Option<&std::path::Path> {
        self.directory.as_ref().map(TempDir::path)
    }

    /// The cluster that is this database's alone.
    pub fn cluster(&self) -> Option<&Cluster> {
        self.cluster.as_ref()
    }

    /// True on PostgreSQL.
    pub fn is_postgres(&self) -> bool {
        self.directory.is_none()
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        // Our own cluster goes away as a whole; a server that was lent is left as it was found.
        if let Some((server, name)) = &self.borrowed
            && !std::thread::panicking()
        {
            command::sql(server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

/// The cluster that this test process started for itself, started at the first call. It speaks TLS with a certificate
/// of its own and waits for no disk.
pub fn own_cluster() -> &'static Cluster {
    static CLUSTER: OnceLock<Cluster> = OnceLock::new();
    CLUSTER.get_or_init(|| Cluster::start(&Settings::default()))
}

/// The same URL with another database.
fn with_database(url: &str, name: &str) -> String {
    let (base, parameters) = url.split_once('?').map_or((url, None), |(base, rest)| (base, Some(rest)));
    let authority = base.find("://").map_or(0, |at| at + 3);
    let end = base[authority..].find('/').map_or(base.len(), |at| authority + at);
    let parameters = parameters.map(|rest| format!("?{rest}")).unwrap_or_default();
    format!("{}/{name}{parameters}", &base[..end])
}

/// Runs each of these `async fn(TestDatabase)` as two tests, `sqlite::NAME` and `postgres::NAME`. The crate that uses
/// it needs tokio.
#[macro_export]
macro_rules! both_databases {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $name() {
                    super::$name($crate::TestDatabase::sqlite()).await;
                }
            )+
        }
        mod postgres {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $name() {
                    super::$name($crate::TestDatabase::postgres()).await;
                }
            )+
        }
    };
}

#[cfg(test)]
mod tests {
    use super::with_database;

    #[test]
    fn the_database_of_a_url_is_replaced() {
        for (url, expected) in [
            ("postgres://u:p@h:1/postgres?sslmode=require", "postgres://u:p@h:1/x?sslmode=require"),
            ("postgres://u@h/old", "postgres://u@h/x"),
            ("postgres://h:5432", "postgres://h:5432/x"),
        ] {
            assert_eq!(with_database(url, "x"), expected);
        }
    }
}
