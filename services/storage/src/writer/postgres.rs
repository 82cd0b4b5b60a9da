//! The writer's statements on PostgreSQL. Rows travel column by column, as arrays: one text serves any number of rows,
//! and all tables of a batch are written by one statement.

use std::fmt::Write;

use futures_util::TryStreamExt;
use sea_orm::FromQueryResult;
use sea_orm::prelude::{DateTimeUtc, Uuid};
use sqlx::postgres::{PgArguments, PgConnection, PgRow};
use sqlx::{Arguments, Row};
use turjuman_dispatch::model::OrganizationId;

use super::find::{Ask, Found, Keys, Question};
use super::sheet::Sheet;
use super::sql::{ADVANCE, RECORDS, Texts, insert_into, names, on_conflict};
use crate::convert::{Cell, Kind};
use crate::entities::idempotency;
use crate::table::{Table, Which};
use crate::trouble::Trouble;

/// The texts of PostgreSQL's statements.
#[derive(Debug, Default)]
pub(super) struct PostgresTexts {
    find: Texts<Vec<Ask>>,
    insert: Texts<Vec<Which>>,
}

/// Asks everything at once. Versions are read under lock, which keeps the rows from changing until the commit.
pub(super) async fn find(
    connection: &mut PgConnection,
    texts: &mut PostgresTexts,
    org: &OrganizationId,
    question: &Question<'_>,
) -> Result<Found, Trouble> {
    let mut found = Found::default();
    let mut arguments = PgArguments::default();
    add(&mut arguments, org.as_str())?;
    for (_, keys) in &question.0 {
        match keys {
            Keys::Ids(ids) => add(&mut arguments, ids)?,
            Keys::Texts(texts) => add(&mut arguments, texts)?,
        }
    }
    let text = texts.find.get(question.shape(), |text| find_text(text, question));
    let mut rows = sqlx::query_with(text, arguments).fetch(connection);
    while let Some(row) = rows.try_next().await? {
        let (id, text) = (row.try_get_unchecked(1)?, row.try_get_unchecked(2)?);
        found.take(question, row.try_get_unchecked(0)?, id, text, row.try_get_unchecked(3)?)?;
    }
    Ok(found)
}

/// One arm for each table. The lateral join looks up key by key, in the order of the keys: for a plain `IN (…)` the
/// planner may read all rows of the organization, for before its first statistics it believes that there are hardly any.
/// `OFFSET 0`, like a lock, keeps the inner query from being merged into the outer one.
fn find_text(text: &mut String, question: &Question<'_>) {
    for (at, (ask, _)) in question.0.iter().enumerate() {
        let (table, key) = ask.place();
        let union = if at == 0 { "" } else { " UNION ALL " };
        let kind = if ask.by_text() { "text" } else { "uuid" };
        let (found, lock) = match ask {
            Ask::Versions(_) => ("q.version", " FOR UPDATE"),
            _ => ("0::int8", ""),
        };
        let columns = if ask.by_text() { "NULL::uuid, q.key" } else { "q.key, NULL::text" };
        let version = if lock.is_empty() { "" } else { ", r.\"version\"" };
        let _ = write!(
            text,
            "{union}SELECT {at}::int8, {columns}, {found} FROM unnest(${}::{kind}[]) AS k(key) \
             CROSS JOIN LATERAL (SELECT r.\"{key}\" AS key{version} FROM \"{table}\" AS r \
             WHERE r.\"organization\" = $1 AND r.\"{key}\" = k.key OFFSET 0{lock}) AS q",
            at + 2
        );
    }
}

/// See [`ADVANCE`].
pub(super) async fn advance(
    connection: &mut PgConnection,
    org: &OrganizationId,
    by: i64,
) -> Result<i64, Trouble> {
    Ok(sqlx::query_scalar(ADVANCE).bind(org.as_str()).bind(by).fetch_one(connection).await?)
}

/// See [`RECORDS`].
pub(super) async fn records(
    connection: &mut PgConnection,
    org: &OrganizationId,
    key: &str,
) -> Result<Vec<idempotency::Model>, Trouble> {
    let rows = sqlx::query(RECORDS).bind(org.as_str()).bind(key).fetch_all(connection).await?;
    let read = |row: PgRow| {
        idempotency::Model::from_query_result(&row.into(), "")
            .map_err(|error| Trouble::Broken(error.to_string()))
    };
    rows.into_iter().map(read).collect()
}

/// Rows of one table, and the table.
type Load = (&'static Table, Vec<Cell>);

/// Writes the rows: all tables at once, or, when no statement may hold more than `longest` rows, one after the other.
pub(super) async fn insert(
    connection: &mut PgConnection,
    texts: &mut PostgresTexts,
    sheet: Sheet<'_>,
    longest: usize,
) -> Result<(), Trouble> {
    let (org, earliest) = (sheet.organization, sheet.earliest);
    let loads: Vec<Load> = sheet.into_loads().map(|(table, load)| (table, load.into_cells())).collect();
    if longest == usize::MAX {
        return write(connection, texts, org, earliest, loads).await;
    }
    for (table, cells) in loads {
        let at_once = longest * table.columns.len();
        let mut cells = cells.into_iter();
        while cells.len() > 0 {
            let some = cells.by_ref().take(at_once).collect();
            write(connection, texts, org, earliest, vec![(table, some)]).await?;
        }
    }
    Ok(())
}

async fn write(
    connection: &mut PgConnection,
    texts: &mut PostgresTexts,
    org: &OrganizationId,
    earliest: Option<DateTimeUtc>,
    loads: Vec<Load>,
) -> Result<(), Trouble> {
    let tables: Vec<&'static Table> = loads.iter().map(|(table, _)| *table).collect();
    let given: usize = loads.iter().map(|(table, cells)| cells.len() / table.columns.len()).sum();
    let mut arguments = PgArguments::default();
    add(&mut arguments, org.as_str())?;
    add(&mut arguments, earliest.unwrap_or_default())?;
    for (table, cells) in loads {
        let rows = cells.len() / table.columns.len();
        let mut columns: Vec<Column> =
            table.columns.iter().map(|(_, kind)| Column::new(*kind, rows)).collect();
        let mut cells = cells.into_iter();
        while cells.len() > 0 {
            for (column, cell) in columns.iter_mut().zip(cells.by_ref()) {
                column.push(cell)?;
            }
        }
        for column in columns {
            column.bind(&mut arguments)?;
        }
    }
    let shape = tables.iter().map(|table| table.which).collect();
    let text = texts.insert.get(shape, |text| insert_text(text, &tables));
    let written: i64 = sqlx::query_with(text, arguments).fetch_one(connection).await?.try_get(0)?;
    if usize::try_from(written) == Ok(given) { Ok(()) } else { Err(Trouble::Moved) }
}

/// Inserts as parts of one statement, which counts the rows that they wrote. The organization is the first value, the
/// time for expired keys the second, and then come the columns.
fn insert_text(text: &mut String, tables: &[&Table]) {
    let mut value = 3;
    for (at, table) in tables.iter().enumerate() {
        let _ = write!(text, "{}t{at} AS (INSERT", if at == 0 { "WITH " } else { ", " });
        insert_into(text, table);
        text.push_str("SELECT $1");
        for (name, kind) in table.columns {
            let cast = if *kind == Kind::Json { "::jsonb" } else { "" };
            let _ = write!(text, ", x.\"{name}\"{cast}");
        }
        text.push_str(" FROM unnest(");
        for (at, (_, kind)) in table.columns.iter().enumerate() {
            let comma = if at == 0 { "" } else { ", " };
            let _ = write!(text, "{comma}${value}::{}[]", type_of(*kind));
            value += 1;
        }
        text.push_str(") AS x(");
        names(text, "", table.columns.iter().map(|(name, _)| *name));
        text.push(')');
        on_conflict(text, table, "$2");
        text.push_str(" RETURNING 1)");
    }
    // Every statement has the same two first values, whether it needs them or not.
    text.push_str(" SELECT CASE WHEN $2::timestamptz IS NULL THEN 0 ELSE 0 END");
    for at in 0..tables.len() {
        let _ = write!(text, " + (SELECT count(*) FROM t{at})");
    }
}

fn type_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::Json => "text",
        Kind::Id => "uuid",
        Kind::Count => "int8",
        Kind::Flag => "bool",
        Kind::Time => "timestamptz",
        Kind::Measure => "float8",
        Kind::Bytes => "bytea",
    }
}

/// A column of the rows of one table.
enum Column {
    Text(Vec<Option<String>>),
    Id(Vec<Option<Uuid>>),
    Count(Vec<Option<i64>>),
    Flag(Vec<Option<bool>>),
    Time(Vec<Option<DateTimeUtc>>),
    Measure(Vec<Option<f64>>),
    Bytes(Vec<Option<Vec<u8>>>),
}

impl Column {
    fn new(kind: Kind, rows: usize) -> Self {
        match kind {
            Kind::Text | Kind::Json => Column::Text(Vec::with_capacity(rows)),
            Kind::Id => Column::Id(Vec::with_capacity(rows)),
            Kind::Count => Column::Count(Vec::with_capacity(rows)),
            Kind::Flag => Column::Flag(Vec::with_capacity(rows)),
            Kind::Time => Column::Time(Vec::with_capacity(rows)),
            Kind::Measure => Column::Measure(Vec::with_capacity(rows)),
            Kind::Bytes => Column::Bytes(Vec::with_capacity(rows)),
        }
    }

    fn push(&mut self, cell: Cell) -> Result<(), Trouble> {
        match (self, cell) {
            (Column::Text(column), Cell::Null) => column.push(None),
            (Column::Text(column), Cell::Text(text)) => column.push(Some(text)),
            (Column::Text(column), Cell::Name(name)) => column.push(Some(name.to_owned())),
            (Column::Id(column), Cell::Null) => column.push(None),
            (Column::Id(column), Cell::Id(id)) => column.push(Some(id)),
            (Column::Count(column), Cell::Null) => column.push(None),
            (Column::Count(column), Cell::Count(count)) => column.push(Some(count)),
            (Column::Flag(column), Cell::Flag(flag)) => column.push(Some(flag)),
            (Column::Time(column), Cell::Null) => column.push(None),
            (Column::Time(column), Cell::Time(at)) => column.push(Some(at)),
            (Column::Measure(column), Cell::Null) => column.push(None),
            (Column::Measure(column), Cell::Measure(measure)) => column.push(Some(measure)),
            (Column::Bytes(column), Cell::Null) => column.push(None),
            (Column::Bytes(column), Cell::Bytes(bytes)) => column.push(Some(bytes)),
            (_, cell) => return Err(Trouble::Broken(format!("a column cannot hold {cell:?}"))),
        }
        Ok(())
    }

    fn bind(self, arguments: &mut PgArguments) -> Result<(), Trouble> {
        match self {
            Column::Text(column) => add(arguments, column),
            Column::Id(column) => add(arguments, column),
            Column::Count(column) => add(arguments, column),
            Column::Flag(column) => add(arguments, column),
            Column::Time(column) => add(arguments, column),
            Column::Measure(column) => add(arguments, column),
            Column::Bytes(column) => add(arguments, column),
        }
    }
}

fn add<'t, T>(arguments: &mut PgArguments, value: T) -> Result<(), Trouble>
where
    T: sqlx::Encode<'t, sqlx::Postgres> + sqlx::Type<sqlx::Postgres>,
{
    arguments.add(value).map_err(|error| Trouble::Broken(error.to_string()))
}
