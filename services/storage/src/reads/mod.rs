//! Reads, one file per noun. Each names the organization first, as the indexes do, and none of them locks anything.
//!
//! A query that should use a partial index repeats the index's condition as a literal: neither database can prove that
//! a bound value meets it.

use sea_orm::sea_query::{Asterisk, Expr, Query, Value, ValueTuple};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, DbBackend, EntityTrait, FromQueryResult, QueryFilter,
    QueryOrder, QuerySelect, Select,
};
use turjuman_dispatch::model::OrganizationId;
use turjuman_operations::ports::{Page, StoreError};

use crate::convert::Stored;
use crate::trouble::read_error;

pub(crate) mod assignments;
pub(crate) mod deliveries;
pub(crate) mod history;
pub(crate) mod idempotency;
pub(crate) mod interpreters;
pub(crate) mod notices;
pub(crate) mod offers;
pub(crate) mod readers;
pub(crate) mod requests;
pub(crate) mod sites;
pub(crate) mod standings;

type Read<T> = Result<T, StoreError>;

/// The first row, as its noun.
async fn first<E, T>(db: &DatabaseConnection, org: &OrganizationId, select: Select<E>) -> Read<Option<T>>
where
    E: EntityTrait,
    E::Model: FromQueryResult + Send + Sync,
    T: Stored<Row = E::Model>,
{
    select.one(db).await.map_err(read_error)?.map(|row| T::read(row, org)).transpose()
}

/// All rows, as their nouns.
async fn all<E, T>(db: &DatabaseConnection, org: &OrganizationId, select: Select<E>) -> Read<Vec<T>>
where
    E: EntityTrait,
    E::Model: FromQueryResult + Send + Sync,
    T: Stored<Row = E::Model>,
{
    select.all(db).await.map_err(read_error)?.into_iter().map(|row| T::read(row, org)).collect()
}

/// Newest first, from where the page before ended.
fn paged<E: EntityTrait>(select: Select<E>, id: E::Column, page: Page) -> Select<E> {
    let select = match page.before {
        Some(before) => select.filter(id.lt(before)),
        None => select,
    };
    select.order_by_desc(id).limit(u64::from(page.limit))
}

/// "The column is one of these", for a list of any length. It is filled up to a power of two with its last value, so that
/// few statements of different length need preparing. On PostgreSQL it is a join with `VALUES`, which is looked up value
/// by value whatever the statistics say; of a plain list the planner may make a filter over the whole organization.
pub(crate) fn one_of<C, V>(db: &impl ConnectionTrait, column: C, values: impl IntoIterator<Item = V>) -> Expr
where
    C: ColumnTrait,
    V: Into<Value> + Clone,
{
    let mut values: Vec<V> = values.into_iter().collect();
    if let Some(last) = values.last().cloned() {
        values.resize(values.len().next_power_of_two(), last);
    }
    if values.is_empty() || db.get_database_backend() != DbBackend::Postgres {
        return column.is_in(values);
    }
    let rows: Vec<ValueTuple> = values.into_iter().map(|value| ValueTuple::One(value.into())).collect();
    column.in_subquery(Query::select().column(Asterisk).from_values(rows, "wanted").to_owned())
}
