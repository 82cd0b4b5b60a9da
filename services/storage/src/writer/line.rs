//! The writer's line to the database: the one connection that writes, kept between batches, and a transaction on it.

use std::time::Duration;

use sea_orm::{DatabaseConnection, DbBackend};
use sqlx::pool::PoolConnection;
use sqlx::{Connection, Postgres, Sqlite, Transaction};
use turjuman_dispatch::model::OrganizationId;

use super::find::{Found, Question};
use super::postgres::{self, PostgresTexts};
use super::record::Record;
use super::sheet::Sheet;
use super::sqlite::{self, SqliteTexts};
use crate::trouble::Trouble;

/// Where the writer writes.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    /// A pool of one connection.
    pub(crate) db: DatabaseConnection,
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
    batches: u32,
    sqlite: SqliteTexts,
    postgres: PostgresTexts,
}

#[derive(Debug)]
enum Held {
    Sqlite(PoolConnection<Sqlite>),
    Postgres(PoolConnection<Postgres>),
}

impl Line {
    pub(super) fn new(target: Target) -> Self {
        Self {
            target,
            held: None,
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
        self.held = None;
        self.batches = 0;
    }

    /// Closes the connection; the next batch opens another. For when nobody knows what state it is in.
    pub(super) async fn discard(&mut self) {
        self.batches = 0;
        let Some(held) = self.held.take() else { return };
        let closing = async {
            match held {
                Held::Sqlite(connection) => connection.close().await,
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
            Held::Sqlite(connection) => {
                Tx::Sqlite(connection.begin_with("BEGIN IMMEDIATE").await?, &mut self.sqlite)
            }
            Held::Postgres(connection) => {
                Tx::Postgres(connection.begin().await?, &mut self.postgres, self.target.longest)
            }
        })
    }

    async fn acquire(&self) -> Result<Held, Trouble> {
        let db = &self.target.db;
        Ok(match db.get_database_backend() {
            DbBackend::Postgres => Held::Postgres(db.get_postgres_connection_pool().acquire().await?),
            _ => Held::Sqlite(db.get_sqlite_connection_pool().acquire().await?),
        })
    }
}

/// A transaction on the line. Dropped, it is rolled back.
#[derive(Debug)]
pub(super) enum Tx<'a> {
    Sqlite(Transaction<'a, Sqlite>, &'a mut SqliteTexts),
    Postgres(Transaction<'a, Postgres>, &'a mut PostgresTexts, usize),
}

impl Tx<'_> {
    pub(super) async fn find(
        &mut self,
        org: &OrganizationId,
        question: &Question<'_>,
    ) -> Result<Found, Trouble> {
        match self {
            Tx::Sqlite(tx, texts) => sqlite::find(tx, texts, org, question).await,
            Tx::Postgres(tx, texts, _) => postgres::find(tx, texts, org, question).await,
        }
    }

    pub(super) async fn advance(&mut self, org: &OrganizationId, by: i64) -> Result<i64, Trouble> {
        match self {
            Tx::Sqlite(tx, _) => sqlite::advance(tx, org, by).await,
            Tx::Postgres(tx, ..) => postgres::advance(tx, org, by).await,
        }
    }

    pub(super) async fn records(&mut self, org: &OrganizationId, key: &str) -> Result<Vec<Record>, Trouble> {
        match self {
            Tx::Sqlite(tx, _) => sqlite::records(tx, org, key).await,
            Tx::Postgres(tx, ..) => postgres::records(tx, org, key).await,
        }
    }

    pub(super) async fn insert(&mut self, sheet: Sheet<'_>) -> Result<(), Trouble> {
        match self {
            Tx::Sqlite(tx, texts) => sqlite::insert(tx, texts, sheet).await,
            Tx::Postgres(tx, texts, longest) => postgres::insert(tx, texts, sheet, *longest).await,
        }
    }

    pub(super) async fn commit(self) -> Result<(), Trouble> {
        match self {
            Tx::Sqlite(tx, _) => Ok(tx.commit().await?),
            Tx::Postgres(tx, ..) => Ok(tx.commit().await?),
        }
    }

    pub(super) async fn rollback(self) -> Result<(), Trouble> {
        match self {
            Tx::Sqlite(tx, _) => Ok(tx.rollback().await?),
            Tx::Postgres(tx, ..) => Ok(tx.rollback().await?),
        }
    }
}
