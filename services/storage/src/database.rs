//! Opens a database: one connection that writes and a pool that reads.

use std::sync::Arc;
use std::time::Duration;

use sea_orm::{DatabaseConnection, DbErr, SqlxPostgresConnector, SqlxSqliteConnector};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions, PgSslMode};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Executor};
use turjuman_migrations::{MigrateError, SchemaState};
use turjuman_operations::ports::StoreError;

use crate::error::OpenError;
use crate::location::{Location, postgres_error, sqlite_error};
use crate::store::SqlStore;
use crate::trouble::read_error;
use crate::writer::{CHECKPOINT, SqliteFile, Target};

/// What an acknowledged commit survives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Durability {
    /// A power cut: every commit reaches the disk first.
    #[default]
    Fsync,
    /// Nothing: for throwaway databases only. SQLite hands pages to the system and goes on. PostgreSQL decides for
    /// itself; there this changes nothing.
    None,
}

/// How a database is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// What an acknowledged commit survives.
    pub durability: Durability,
    /// Connections that read, from 1.
    pub readers: u32,
    /// Steps that may wait for the writer; one more is refused as overload.
    pub queue: usize,
    /// How long to wait for a connection.
    pub connect_timeout: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            durability: Durability::Fsync,
            readers: 4,
            queue: 1024,
            connect_timeout: Duration::from_secs(5),
        }
    }
}

/// Statements that a connection keeps prepared.
const STATEMENTS: usize = 400;

/// An open database.
#[derive(Debug, Clone)]
pub struct Database {
    write: Target,
    read: DatabaseConnection,
    queue: usize,
}

impl Database {
    /// Opens the database that the URL names: `sqlite:PATH` or `sqlite://PATH` (made when missing, its directory not),
    /// or `postgres://USER:PASSWORD@HOST:PORT/NAME`, with `?sslmode=require` or `?sslmode=verify-full&sslrootcert=FILE`
    /// for TLS.
    ///
    /// # Errors
    /// [`OpenError`] says what is wrong and what to do; it never holds the password.
    pub async fn connect(url: &str, options: Options) -> Result<Self, OpenError> {
        let location = Location::parse(url)?;
        let longest = longest_insert(&location);
        let mut file = None;
        let (write, read) = match location {
            Location::Sqlite(path) => {
                let (durability, busy) = (options.durability, options.connect_timeout);
                file = Some(SqliteFile { path: path.clone(), durability, busy });
                sqlite(&path, options).await.map_err(|error| sqlite_error(&path, error))?
            }
            Location::Postgres(server) => {
                postgres(&server, options).await.map_err(|error| postgres_error(&server, error))?
            }
        };
        let write = Target {
            db: write,
            file,
            longest,
            #[cfg(feature = "faults")]
            faults: Arc::default(),
        };
        Ok(Self { write, read, queue: options.queue })
    }

    /// How the schema stands to this program. Writes nothing.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn schema_state(&self) -> Result<SchemaState, StoreError> {
        turjuman_migrations::state(&self.write.db).await.map_err(read_error)
    }

    /// Brings the schema up to this program and answers with the names of the steps applied.
    ///
    /// # Errors
    /// When a newer program migrated the database, or the database refuses.
    pub async fn migrate(&self) -> Result<Vec<String>, MigrateError> {
        let db = self.write.db.clone();
        // In a task of its own, for a caller who goes away during BEGIN would leave the connection in a transaction.
        let migrating = tokio::spawn(async move { turjuman_migrations::migrate(&db).await });
        migrating.await.unwrap_or_else(|error| Err(DbErr::Custom(error.to_string()).into()))
    }

    /// Starts the writer and answers with the store. The schema must be current. Make one store per database and
    /// process: two writers would only wait for each other.
    pub fn store(&self) -> Arc<SqlStore> {
        Arc::new(SqlStore::start(self.write.clone(), self.read.clone(), self.queue))
    }

    /// Closes all connections. Close the store first.
    ///
    /// # Errors
    /// When the database does not let go.
    pub async fn close(self) -> Result<(), StoreError> {
        self.read.close().await.map_err(read_error)?;
        self.write.db.close().await.map_err(read_error)
    }
}

/// Rows in one insert at most. sqlx leaves Nagle's algorithm on, and an encrypted message of more than one TLS record (16
/// KiB) then waits 40 milliseconds for an acknowledgement. Sixteen rows stay below that.
fn longest_insert(location: &Location) -> usize {
    match location {
        Location::Postgres(server) if !matches!(server.get_ssl_mode(), PgSslMode::Disable) => 16,
        _ => usize::MAX,
    }
}

/// Every query here finds its rows through an index, by full key or by a range. A plan made while a table was empty
/// would scan it, and PostgreSQL keeps such plans until its statistics catch up.
/// Compiling such a plan, which looks dear because of the setting, would take longer than any of them.
const THROUGH_INDEXES: &str = "SET enable_seqscan = off; SET jit = off";

async fn sqlite(
    path: &std::path::Path,
    options: Options,
) -> Result<(DatabaseConnection, DatabaseConnection), sqlx::Error> {
    let synchronous = match options.durability {
        Durability::Fsync => SqliteSynchronous::Full,
        Durability::None => SqliteSynchronous::Off,
    };
    let file = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(synchronous)
        .busy_timeout(options.connect_timeout)
        .statement_cache_capacity(STATEMENTS)
        .pragma("temp_store", "memory")
        // Negative: KiB. 32 MiB keeps the hot end of every index in memory.
        .pragma("cache_size", "-32768")
        .pragma("wal_autocheckpoint", CHECKPOINT.to_string())
        .disable_statement_logging();
    let pool =
        || SqlitePoolOptions::new().acquire_timeout(options.connect_timeout).test_before_acquire(false);
    // Neither pool lets an idle connection go: opening one again costs more than keeping it.
    let write = pool()
        .max_connections(1)
        .min_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(file.clone())
        .await?;
    let read = pool()
        .max_connections(options.readers.max(1))
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(file.pragma("query_only", "on"))
        .await?;
    Ok((SqlxSqliteConnector::from_sqlx_sqlite_pool(write), SqlxSqliteConnector::from_sqlx_sqlite_pool(read)))
}

async fn postgres(
    server: &PgConnectOptions,
    options: Options,
) -> Result<(DatabaseConnection, DatabaseConnection), sqlx::Error> {
    let server = server
        .clone()
        .application_name("turjuman")
        .statement_cache_capacity(STATEMENTS)
        .disable_statement_logging();
    // A pool would try again until its time is over and then forget why it failed; a plain connection says at once.
    drop(
        tokio::time::timeout(options.connect_timeout, server.connect())
            .await
            .map_err(|_| sqlx::Error::PoolTimedOut)??,
    );
    let pool = || {
        let pool = PgPoolOptions::new().acquire_timeout(options.connect_timeout);
        pool.after_connect(|connection, _| {
            Box::pin(async move { connection.execute(THROUGH_INDEXES).await.map(drop) })
        })
    };
    let write = pool().max_connections(1).min_connections(1).connect_with(server.clone()).await?;
    let read = pool().max_connections(options.readers.max(1)).connect_with(server).await?;
    Ok((
        SqlxPostgresConnector::from_sqlx_postgres_pool(write),
        SqlxPostgresConnector::from_sqlx_postgres_pool(read),
    ))
}
