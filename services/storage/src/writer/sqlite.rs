//! The writer's statements on SQLite: one row at a time, on a connection that the writer's own thread drives itself, so
//! that a statement costs what SQLite takes for it and nothing else.

use std::path::PathBuf;
use std::time::Duration;

use rusqlite::types::{Null, ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, Connection, Statement, ToSql};
use sea_orm::prelude::{DateTimeUtc, Uuid};
use turjuman_dispatch::model::OrganizationId;

use super::find::{Ask, Found, Keys, Question};
use super::sheet::Sheet;
use super::sql::{ADVANCE, RECORDS, Texts, insert_into, on_conflict};
use crate::convert::{Cell, write_time};
use crate::database::Durability;
use crate::entities::idempotency;
use crate::table::{Conflict, Table, Which};
use crate::trouble::Trouble;

/// Statements that the connection keeps prepared: two for each table, one for each kind of key, and a few more.
const STATEMENTS: usize = 64;

/// Pages of the log before it is brought into the database, with two more waits for the disk: 32 MiB, so that pages that
/// change all the time are brought there once.
pub(crate) const CHECKPOINT: u32 = 8192;

/// How the writer opens its connection.
#[derive(Debug, Clone)]
pub(crate) struct SqliteFile {
    /// The file.
    pub(crate) path: PathBuf,
    /// What a commit waits for.
    pub(crate) durability: Durability,
    /// How long it waits for another process that writes.
    pub(crate) busy: Duration,
}

impl SqliteFile {
    pub(super) fn open(&self) -> Result<Connection, Trouble> {
        let connection = Connection::open(&self.path)?;
        connection.busy_timeout(self.busy)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        let synchronous = match self.durability {
            Durability::Fsync => "FULL",
            Durability::None => "OFF",
        };
        connection.execute_batch(&format!(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = {synchronous}; PRAGMA temp_store = MEMORY; \
             PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = {CHECKPOINT};"
        ))?;
        Ok(connection)
    }
}

/// The texts of SQLite's statements.
#[derive(Debug, Default)]
pub(super) struct SqliteTexts {
    find: Texts<Ask>,
    insert: Texts<(Which, bool)>,
}

/// A transaction. Dropped, it is rolled back.
#[derive(Debug)]
pub(super) struct SqliteTx<'a> {
    connection: &'a mut Connection,
    texts: &'a mut SqliteTexts,
}

impl Drop for SqliteTx<'_> {
    fn drop(&mut self) {
        if !self.connection.is_autocommit()
            && let Err(error) = self.connection.execute_batch("ROLLBACK")
        {
            tracing::debug!(%error, "a transaction that was dropped could not be rolled back");
        }
    }
}

impl<'a> SqliteTx<'a> {
    /// Begins with the write lock: a transaction that reads first and then writes fails as soon as another process
    /// writes in between.
    pub(super) fn begin(connection: &'a mut Connection, texts: &'a mut SqliteTexts) -> Result<Self, Trouble> {
        connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
        Ok(Self { connection, texts })
    }

    pub(super) fn commit(self) -> Result<(), Trouble> {
        self.connection.prepare_cached("COMMIT")?.execute([])?;
        Ok(())
    }

    pub(super) fn rollback(self) -> Result<(), Trouble> {
        self.connection.prepare_cached("ROLLBACK")?.execute([])?;
        Ok(())
    }

    /// Looks up key by key, through the primary key or an index.
    pub(super) fn find(&mut self, org: &OrganizationId, question: &Question<'_>) -> Result<Found, Trouble> {
        let mut found = Found::default();
        for (at, (ask, keys)) in (0..).zip(&question.0) {
            let text = self.texts.find.text(*ask, |text| find_text(text, *ask));
            let mut statement = self.connection.prepare_cached(&text)?;
            statement.raw_bind_parameter(1, org.as_str())?;
            match keys {
                Keys::Ids(ids) => {
                    for id in ids {
                        if let Some(version) = look(&mut statement, &id.as_bytes()[..])? {
                            found.take(question, at, Some(*id), None, version)?;
                        }
                    }
                }
                Keys::Texts(texts) => {
                    for text in texts {
                        if let Some(version) = look(&mut statement, *text)? {
                            found.take(question, at, None, Some((*text).to_owned()), version)?;
                        }
                    }
                }
            }
        }
        Ok(found)
    }

    /// Adds to the counter, making it when it is the organization's first step, and answers with its new value.
    pub(super) fn advance(&mut self, org: &OrganizationId, by: i64) -> Result<i64, Trouble> {
        let mut statement = self.connection.prepare_cached(ADVANCE)?;
        Ok(statement.query_row((org.as_str(), by), |row| row.get(0))?)
    }

    /// The records of an idempotency key, whoever's they are.
    pub(super) fn records(
        &mut self,
        org: &OrganizationId,
        key: &str,
    ) -> Result<Vec<idempotency::Model>, Trouble> {
        let mut statement = self.connection.prepare_cached(RECORDS)?;
        let mut rows = statement.query((org.as_str(), key))?;
        let mut records = Vec::new();
        while let Some(row) = rows.next()? {
            let damaged = |error: String| Trouble::Broken(format!("the record of a key: {error}"));
            let result: String = row.get("result")?;
            let expires_at: String = row.get("expires_at")?;
            records.push(idempotency::Model {
                organization: row.get("organization")?,
                key: row.get("key")?,
                caller: row.get("caller")?,
                method: row.get("method")?,
                body_hash: row.get("body_hash")?,
                result: serde_json::from_str(&result).map_err(|error| damaged(error.to_string()))?,
                expires_at: expires_at
                    .parse()
                    .map_err(|error: chrono::ParseError| damaged(error.to_string()))?,
            });
        }
        Ok(records)
    }

    /// Writes the rows, table by table.
    pub(super) fn insert(&mut self, sheet: Sheet<'_>) -> Result<(), Trouble> {
        let (org, earliest) = (sheet.organization, sheet.earliest);
        let mut time = String::with_capacity(32);
        for (table, load) in sheet.into_loads() {
            for (cells, fresh) in [(load.replaced.0, false), (load.fresh.0, true)] {
                if cells.is_empty() {
                    continue;
                }
                let text =
                    self.texts.insert.text((table.which, fresh), |text| insert_text(text, table, fresh));
                let mut statement: CachedStatement<'_> = self.connection.prepare_cached(&text)?;
                statement.raw_bind_parameter(1, org.as_str())?;
                let width = table.columns.len();
                if table.conflict == Conflict::Expired {
                    bind_time(&mut statement, width + 2, earliest.unwrap_or_default(), &mut time)?;
                }
                for row in cells.chunks(width) {
                    for (place, cell) in (2..).zip(row) {
                        bind(&mut statement, place, cell, &mut time)?;
                    }
                    if statement.raw_execute()? != 1 {
                        return Err(Trouble::Moved);
                    }
                }
            }
        }
        Ok(())
    }
}

/// The version under this key; `None` when there is no such row.
fn look(statement: &mut Statement<'_>, key: impl ToSql) -> Result<Option<i64>, Trouble> {
    statement.raw_bind_parameter(2, key)?;
    let mut rows = statement.raw_query();
    Ok(match rows.next()? {
        Some(row) => Some(row.get(0)?),
        None => None,
    })
}

fn find_text(text: &mut String, ask: Ask) {
    let (table, key) = ask.place();
    let column = if matches!(ask, Ask::Versions(_)) { "\"version\"" } else { "0" };
    *text =
        format!("SELECT {column} FROM \"{table}\" WHERE \"organization\" = ?1 AND \"{key}\" = ?2 LIMIT 1");
}

fn insert_text(text: &mut String, table: &Table, fresh: bool) {
    text.push_str("INSERT");
    insert_into(text, table);
    text.push_str("VALUES (?");
    for _ in table.columns {
        text.push_str(",?");
    }
    text.push(')');
    if !fresh || table.conflict == Conflict::Expired {
        on_conflict(text, table, "?");
    }
}

/// Binds a value; `time` is room to write an instant in.
fn bind(statement: &mut Statement<'_>, place: usize, cell: &Cell, time: &mut String) -> Result<(), Trouble> {
    match cell {
        Cell::Null => statement.raw_bind_parameter(place, Null)?,
        Cell::Name(name) => statement.raw_bind_parameter(place, *name)?,
        Cell::Text(text) => statement.raw_bind_parameter(place, text.as_str())?,
        Cell::Id(id) => statement.raw_bind_parameter(place, Blob(id))?,
        Cell::Count(count) => statement.raw_bind_parameter(place, *count)?,
        Cell::Flag(flag) => statement.raw_bind_parameter(place, *flag)?,
        Cell::Time(at) => bind_time(statement, place, *at, time)?,
        Cell::Measure(measure) => statement.raw_bind_parameter(place, *measure)?,
        Cell::Bytes(bytes) => statement.raw_bind_parameter(place, bytes.as_slice())?,
    }
    Ok(())
}

fn bind_time(
    statement: &mut Statement<'_>,
    place: usize,
    at: DateTimeUtc,
    time: &mut String,
) -> Result<(), Trouble> {
    time.clear();
    write_time(time, at);
    Ok(statement.raw_bind_parameter(place, time.as_str())?)
}

/// An id as SQLite keeps it.
struct Blob<'a>(&'a Uuid);

impl ToSql for Blob<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(self.0.as_bytes())))
    }
}
