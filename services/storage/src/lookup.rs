//! Finds rows by a list of keys, whatever the database believes about its tables.

use sea_orm::prelude::Uuid;
use sea_orm::sea_query::{
    Asterisk, Expr, ExprTrait, JoinType, LockType, Query, SelectStatement, Value, ValueTuple,
};
use sea_orm::{ColumnTrait, ConnectionTrait, DbBackend, DbErr, QueryResult};

/// A key that can stand in a list.
pub(crate) trait Key: Into<Value> {
    /// A key that no row has.
    const NONE: Self;
}

impl Key for Uuid {
    const NONE: Self = Uuid::nil();
}

impl Key for &str {
    const NONE: Self = "";
}

/// The rows that `select` finds for each of `keys` in `column`; in no order on SQLite, in that of the keys on PostgreSQL,
/// where `lock` keeps them from changing until the commit (SQLite's writer is alone anyway).
///
/// On PostgreSQL this is a lateral join with `VALUES`, which looks up key by key. For a plain `IN (…)` the planner may
/// read all rows of the organization and filter: before its first statistics it believes that an organization has
/// hardly any, and it keeps such a plan. Lists are filled up to a power of two, so that few statements of different
/// length need preparing.
pub(crate) async fn rows_of<C, K>(
    db: &impl ConnectionTrait,
    mut select: SelectStatement,
    column: C,
    keys: impl IntoIterator<Item = K>,
    lock: bool,
) -> Result<Vec<QueryResult>, DbErr>
where
    C: ColumnTrait,
    K: Key,
{
    let mut keys: Vec<K> = keys.into_iter().collect();
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    keys.resize_with(keys.len().next_power_of_two(), || K::NONE);
    if db.get_database_backend() != DbBackend::Postgres {
        select.and_where(column.is_in(keys));
        return db.query_all(&select).await;
    }
    let key = Expr::col((column.entity_name(), column));
    // `OFFSET 0`, like a lock, keeps the inner query from being merged into the outer one.
    select.and_where(key.equals(("wanted", "column1"))).offset(0);
    if lock {
        select.lock(LockType::Update);
    }
    let values: Vec<ValueTuple> = keys.into_iter().map(|key| ValueTuple::One(key.into())).collect();
    let query = Query::select()
        .column(("found", Asterisk))
        .from_values(values, "wanted")
        .join_lateral(JoinType::InnerJoin, select, "found", Expr::cust("TRUE"))
        .to_owned();
    db.query_all(&query).await
}
