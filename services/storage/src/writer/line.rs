//! The writer's line to the database: the one connection that writes, kept between batches, and a transaction on it.

use std::time::Duration;

use sea_orm::DatabaseConnection;
use sqlx::pool::PoolConnection;
use sqlx::{Connection, Postgres, Sqlite, Transaction};
use turjuman_dispatch::model::OrganizationId;

use super::find::{Found, Question};
use super::postgres::{self, PostgresTexts};
use super::sheet::Sheet;
use super::sqlite::{SqliteFile, SqliteTexts, SqliteTx};
use crate::entities::idempotency;
use crate::trouble::Trouble;

/// Where the writer writes.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    /// A pool of one connection.
    pub(crate) db: DatabaseConnection,
    /// The file, on SQLite. The writer has a connection of its own to it and drives it itself; that of the pool is then the
    /// right to write, which it shares with those who prune and migrate.
    pub(crate) file: Option<SqliteFile>,
    /// Rows in one statement at most, on PostgreSQL.
    pub(crate) longest: usize,
    /// What goes wrong with its commits on purpose.
    #[cfg(feature = "faults")]
    pub(crate) faults: std::sync::Arc<crate::faults::Faults>,
}

/// Batches after which the connection is given back for a moment, so that whoever else waits for it (pruning) has it in
/// turn. Giving it back after each batch would cost two messages every time: the pool asks it whether it is well.
const HELD: u32 = 16;

/// How long a connection that is given up may take to close.
const GOODBYE: Duration = Duration::from_secs(1);

/// The line.
#[derive(Debug)]
pub(super) struct Line {
    target: Target,
    held: Option<Held>,
    /// The writer's own connection to SQLite while it has not the right to write.
    resting: Option<Box<rusqlite::Connection>>,
    batches: u32,
    sqlite: SqliteTexts,
    postgres: PostgresTexts,
}

#[derive(Debug)]
enum Held {
    /// The right to write, and the connection that does.
    Sqlite(PoolConnection<Sqlite>, Box<rusqlite::Connection>),
    Postgres(PoolConnection<Postgres>),
}

impl Line {
    pub(super) fn new(target: Target) -> Self {
        Self {
            target,
            held: None,
            resting: None,
            batches: 0,
            sqlite: SqliteTexts::default(),
            postgres: PostgresTexts::default(),
        }
    }

    /// The pool, for reads outside of a transaction. Gives the connection back first, since there is no other.
    pub(super) fn pool(&mut self) -> &DatabaseConnection {
        self.release();
        &self.target.db
    }

    /// What goes wrong with the next COMMIT on purpose.
    #[cfg(feature = "faults")]
    pub(super) fn fault(&self) -> Option<crate::faults::Fault> {
        self.target.faults.strike()
    }

    /// True while it keeps the connection.
    pub(super) fn is_held(&self) -> bool {
        self.held.is_some()
    }

    /// Gives the connection back.
    pub(super) fn release(&mut self) {
        if let Some(Held::Sqlite(_, connection)) = self.held.take() {
            self.resting = Some(connection);
        }
        self.batches = 0;
    }

    /// Closes the connection; the next batch opens another. For when nobody knows what state it is in.
    pub(super) async fn discard(&mut self) {
        self.batches = 0;
        let Some(held) = self.held.take() else { return };
        let closing = async {
            match held {
                Held::Sqlite(right, connection) => {
                    drop(connection);
                    drop(right);
                    Ok(())
                }
                Held::Postgres(connection) => connection.close().await,
            }
        };
        // A server that is gone does not say goodbye.
        if !matches!(tokio::time::timeout(GOODBYE, closing).await, Ok(Ok(()))) {
            tracing::debug!("a connection that was given up did not close in order");
        }
    }

    /// Begins a transaction that writes. On SQLite it takes the write lock at once: a deferred transaction that reads and
    /// then writes fails as soon as somebody else writes in between. PostgreSQL runs at READ COMMITTED, and the writer
    /// locks the rows it rests on.
    pub(super) async fn begin(&mut self) -> Result<Tx<'_>, Trouble> {
        if self.batches == HELD {
            self.release();
        }
        self.batches += 1;
        let held = match self.held.take() {
            Some(held) => held,
            None => self.acquire().await?,
        };
        Ok(match self.held.insert(held) {
            Held::Sqlite(_, connection) => Tx::Sqlite(SqliteTx::begin(connection, &mut self.sqlite)?),
            Held::Postgres(connection) => {
                Tx::Postgres(connection.begin().await?, &mut self.postgres, self.target.longest)
            }
        })
    }

    async fn acquire(&mut self) -> Result<Held, Trouble> {
        let db = &self.target.db;
        let Some(file) = &self.target.file else {
            return Ok(Held::Postgres(db.get_postgres_connection_pool().acquire().await?));
        };
        let right = db.get_sqlite_connection_pool().acquire().await?;
        let connection = match self.resting.take() {
            Some(connection) => connection,
            None => Box::new(file.open()?),
        };
        Ok(Held::Sqlite(right, connection))
    }
}

/// A transaction on the line. Dropped, it is rolled back.
#[derive(Debug)]
pub(super) enum Tx<'a> {
    Sqlite(SqliteTx<'a>),
    Postgres(Transaction<'a, Postgres>, &'a mut PostgresTexts, usize),
}

impl Tx<'_> {
    pub(super) async fn find(
        &mut self,
        org: &OrganizationId,
        question: &Question<'_>,
    ) -> Result<Found, Trouble> {
        match self {
            Tx::Sqlite(tx) => tx.find(org, question),
            Tx::Postgres(tx, texts, _) => postgres::find(tx, texts, org, question).await,
        }
    }

    pub(super) async fn advance(&mut self, org: &OrganizationId, by: i64) -> Result<i64, Trouble> {
        match self {
            Tx::Sqlite(tx) => tx.advance(org, by),
            Tx::Postgres(tx, ..) => postgres::advance(tx, org, by).await,
        }
    }

    pub(super) async fn records(
        &mut self,
        org: &OrganizationId,
        key: &str,
    ) -> Result<Vec<idempotency::Model>, Trouble> {
        match self {
            Tx::Sqlite(tx) => tx.records(org, key),
            Tx::Postgres(tx, ..) => postgres::records(tx, org, key).await,
        }
    }

    pub(super) async fn insert(&mut self, sheet: Sheet<'_>) -> Result<(), Trouble> {
        match self {
            Tx::Sqlite(tx) => tx.insert(sheet),
            Tx::Postgres(tx, texts, longest) => postgres::insert(tx, texts, sheet, *longest).await,
        }
    }

    pub(super) async fn commit(self) -> Result<(), Trouble> {
        match self {
            Tx::Sqlite(tx) => tx.commit(),
            Tx::Postgres(tx, ..) => Ok(tx.commit().await?),
        }
    }

    pub(super) async fn rollback(self) -> Result<(), Trouble> {
        match self {
            Tx::Sqlite(tx) => tx.rollback(),
            Tx::Postgres(tx, ..) => Ok(tx.rollback().await?),
        }
    }
}
