//! Reads, one file per noun. Each names the organization first, as the indexes do, and none of them locks anything.
//!
//! A query that should use a partial index repeats the index's condition as a literal: neither database can prove that
//! a bound value meets it.

use sea_orm::sea_query::{Expr, ExprTrait, Func};
use sea_orm::{
    ColumnTrait, DatabaseConnection, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    Select,
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
pub(crate) mod outcomes;
pub(crate) mod pair_reports;
pub(crate) mod people;
pub(crate) mod readers;
pub(crate) mod requests;
pub(crate) mod sites;
pub(crate) mod snapshot;
pub(crate) mod standings;
pub(crate) mod webhooks;

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

/// "Of this organization", for due work: said so that neither database uses it to choose an index. The indexes of due
/// work start with the time; by the organization's own index all of its rows would be read to find the few that are due.
fn after_the_time(org: &OrganizationId) -> Expr {
    Expr::cust("organization || ''").eq(org.as_str())
}

/// The id, said so that it serves to sort by and not to choose an index: for lists of few rows among many of the
/// organization.
fn sorted_only<E: EntityTrait>(id: E::Column) -> Expr {
    let id = Expr::col((E::default(), id));
    Func::coalesce([id.clone(), id]).into()
}
