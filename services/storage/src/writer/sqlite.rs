//! The writer's statements on SQLite. The way to the connection's thread and back costs more than a small statement, so
//! few of them go there: lists of keys travel as JSON in one statement, and rows in inserts of few lengths, which stay
//! prepared.

use std::fmt::Write;
use std::sync::Arc;

use futures_util::TryStreamExt;
use sea_orm::prelude::DateTimeUtc;
use sqlx::sqlite::{SqliteArguments, SqliteConnection, SqliteRow};
use sqlx::{Arguments, Row};
use turjuman_dispatch::model::OrganizationId;

use super::find::{Ask, Found, Keys, Question};
use super::record::Record;
use super::sheet::Sheet;
use super::sql::{Texts, insert_into, on_conflict};
use crate::convert::{Cell, write_time};
use crate::table::{Conflict, Table, Which};
use crate::trouble::Trouble;

/// The texts of SQLite's statements.
#[derive(Debug, Default)]
pub(super) struct SqliteTexts {
    find: Texts<Vec<Ask>>,
    insert: Texts<(Which, usize, bool)>,
}

/// The lengths that inserts come in: any up to 16, then 32 and 64, so that a connection keeps all of them prepared.
fn length(left: usize) -> usize {
    match left {
        length @ 0..=16 => length,
        17..=31 => 16,
        32..=63 => 32,
        _ => 64,
    }
}

/// Asks everything at once.
pub(super) async fn find(
    connection: &mut SqliteConnection,
    texts: &mut SqliteTexts,
    org: &OrganizationId,
    question: &Question<'_>,
) -> Result<Found, Trouble> {
    let mut found = Found::default();
    let mut arguments = SqliteArguments::default();
    for (_, keys) in &question.0 {
        add(&mut arguments, list(keys))?;
        add(&mut arguments, org.as_str())?;
    }
    let text = texts.find.get(question.shape(), |text| find_text(text, question));
    let mut rows = sqlx::query_with(text, arguments).fetch(connection);
    while let Some(row) = rows.try_next().await? {
        let (id, text) = (row.try_get_unchecked(1)?, row.try_get_unchecked(2)?);
        found.take(question, row.try_get_unchecked(0)?, id, text, row.try_get_unchecked(3)?)?;
    }
    Ok(found)
}

/// One arm for each table, each finding key by key through the primary key or an index.
fn find_text(text: &mut String, question: &Question<'_>) {
    for (at, (ask, _)) in question.0.iter().enumerate() {
        let (table, key) = ask.place();
        let union = if at == 0 { "" } else { " UNION ALL " };
        let (columns, wanted) = match (ask, ask.by_text()) {
            (_, false) => (format!("r.\"{key}\", NULL, r.\"version\""), "unhex(j.value)"),
            (Ask::Versions(_), true) => (format!("NULL, r.\"{key}\", r.\"version\""), "j.value"),
            (_, true) => (format!("NULL, r.\"{key}\", 0"), "j.value"),
        };
        let _ = write!(
            text,
            "{union}SELECT {at}, {columns} FROM json_each(?) AS j CROSS JOIN \"{table}\" AS r \
             WHERE r.\"organization\" = ? AND r.\"{key}\" = {wanted}"
        );
    }
}

/// Keys as a JSON list; ids in hexadecimal.
fn list(keys: &Keys<'_>) -> String {
    match keys {
        Keys::Ids(ids) => {
            let mut list = String::with_capacity(ids.len() * 35 + 2);
            for id in ids {
                list.push(if list.is_empty() { '[' } else { ',' });
                let _ = write!(list, "\"{}\"", id.simple());
            }
            list.push(']');
            list
        }
        Keys::Texts(texts) => serde_json::Value::from(texts.clone()).to_string(),
    }
}

/// Adds to the counter, making it when it is the organization's first step, and answers with its new value.
pub(super) async fn advance(
    connection: &mut SqliteConnection,
    org: &OrganizationId,
    by: i64,
) -> Result<i64, Trouble> {
    let row = sqlx::query(
        "INSERT INTO \"organization\" (\"id\", \"sequence\") VALUES (?, ?) ON CONFLICT (\"id\") \
         DO UPDATE SET \"sequence\" = \"organization\".\"sequence\" + excluded.\"sequence\" RETURNING \"sequence\"",
    )
    .bind(org.as_str())
    .bind(by)
    .fetch_one(connection)
    .await?;
    Ok(row.try_get(0)?)
}

/// The records of an idempotency key, whoever's they are.
pub(super) async fn records(
    connection: &mut SqliteConnection,
    org: &OrganizationId,
    key: &str,
) -> Result<Vec<Record>, Trouble> {
    let query = sqlx::query(
        "SELECT \"caller\", \"method\", \"body_hash\", \"result\", \"expires_at\" FROM \"idempotency\" \
         WHERE \"organization\" = ? AND \"key\" = ?",
    );
    let rows = query.bind(org.as_str()).bind(key).fetch_all(connection).await?;
    let read = |row: &SqliteRow| -> Result<Record, Trouble> {
        Ok(Record {
            caller: row.try_get(0)?,
            method: row.try_get(1)?,
            body_hash: row.try_get(2)?,
            result: row.try_get(3)?,
            expires_at: row.try_get(4)?,
        })
    };
    rows.iter().map(read).collect()
}

/// Writes the rows, table by table.
pub(super) async fn insert(
    connection: &mut SqliteConnection,
    texts: &mut SqliteTexts,
    sheet: Sheet<'_>,
) -> Result<(), Trouble> {
    let (org, earliest): (Arc<str>, _) = (sheet.organization.as_str().into(), sheet.earliest);
    for (table, load) in sheet.into_loads() {
        for (cells, fresh) in [(load.replaced.0, false), (load.fresh.0, true)] {
            let width = table.columns.len();
            let mut left = cells.len() / width;
            let mut cells = cells.into_iter();
            while left > 0 {
                let rows = length(left);
                left -= rows;
                let mut arguments = SqliteArguments::default();
                arguments.reserve(rows * (width + 1) + 1, 0);
                for _ in 0..rows {
                    add(&mut arguments, Arc::clone(&org))?;
                    for cell in cells.by_ref().take(width) {
                        add_cell(&mut arguments, cell)?;
                    }
                }
                if table.conflict == Conflict::Expired {
                    add(&mut arguments, time_text(earliest.unwrap_or_default()))?;
                }
                let shape = (table.which, rows, fresh);
                let text = texts.insert.get(shape, |text| insert_text(text, table, rows, fresh));
                let written = sqlx::query_with(text, arguments).execute(&mut *connection).await?;
                if written.rows_affected() != rows as u64 {
                    return Err(Trouble::Moved);
                }
            }
        }
    }
    Ok(())
}

/// Rows that must be new are inserted "or fail": what a failed statement wrote until then stays, and goes with the whole
/// transaction. Undoing the statement alone, as the others do, costs a copy of every page that it touches.
fn insert_text(text: &mut String, table: &Table, rows: usize, fresh: bool) {
    let replaces = !fresh || table.conflict == Conflict::Expired;
    text.push_str(if replaces { "INSERT" } else { "INSERT OR FAIL" });
    insert_into(text, table);
    text.push_str("VALUES ");
    let mut row = String::from("(?");
    for _ in table.columns {
        row.push_str(",?");
    }
    row.push(')');
    for at in 0..rows {
        if at > 0 {
            text.push(',');
        }
        text.push_str(&row);
    }
    if replaces {
        on_conflict(text, table, "?");
    }
}

fn add<'t, T>(arguments: &mut SqliteArguments, value: T) -> Result<(), Trouble>
where
    T: sqlx::Encode<'t, sqlx::Sqlite> + sqlx::Type<sqlx::Sqlite>,
{
    arguments.add(value).map_err(|error| Trouble::Broken(error.to_string()))
}

fn add_cell(arguments: &mut SqliteArguments, cell: Cell) -> Result<(), Trouble> {
    match cell {
        Cell::Null => add(arguments, None::<i64>),
        Cell::Name(name) => add(arguments, name),
        Cell::Text(text) => add(arguments, text),
        Cell::Id(id) => add(arguments, id),
        Cell::Count(count) => add(arguments, count),
        Cell::Flag(flag) => add(arguments, flag),
        Cell::Time(at) => add(arguments, time_text(at)),
        Cell::Measure(measure) => add(arguments, measure),
        Cell::Bytes(bytes) => add(arguments, bytes),
    }
}

fn time_text(at: DateTimeUtc) -> String {
    let mut text = String::with_capacity(32);
    write_time(&mut text, at);
    text
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn inserts_come_in_few_lengths() {
        for total in 1..1000 {
            let mut left = total;
            let mut statements = 0;
            while left > 0 {
                let now = length(left);
                assert!(now > 0 && now <= left);
                left -= now;
                statements += 1;
            }
            assert!(statements <= total / 64 + 3, "{total} rows take {statements} statements");
        }
    }
}
