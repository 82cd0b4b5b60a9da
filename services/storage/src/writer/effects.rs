//! Multi-row inserts. Every versioned row is written by an upsert that repeats its guard: should somebody outside this
//! writer have been faster after all, the count of rows is short, and the batch is taken apart.

use sea_orm::prelude::DateTimeUtc;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, OnConflict};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, Insert, IntoActiveModel, Iterable,
    PrimaryKeyToColumn, QueryTrait,
};

use crate::entities::{
    assignment, calendar, delivery, idempotency, interpreter, notice, offer, reader, request, site,
};
use crate::trouble::Trouble;

/// A row with a version.
pub(super) trait Versioned: Send {
    /// Its table.
    type Entity: EntityTrait<Model = Self>;
    /// The column of the version.
    const VERSION: <Self::Entity as EntityTrait>::Column;

    /// The version it will have.
    fn version(&self) -> i64;
}

macro_rules! versioned {
    ($($table:ident),+ $(,)?) => {$(
        impl Versioned for $table::Model {
            type Entity = $table::Entity;
            const VERSION: $table::Column = $table::Column::Version;

            fn version(&self) -> i64 {
                self.version
            }
        }
    )+};
}
versioned!(request, offer, assignment, interpreter, calendar, site, reader, notice, delivery);

/// The lengths that inserts come in: any up to 16, then 32 and 64, so that a connection keeps all of them prepared.
fn length(left: usize) -> usize {
    match left {
        0..=16 => left,
        17..=31 => 16,
        32..=63 => 32,
        _ => 64,
    }
}

/// Adds or replaces versioned rows.
pub(super) async fn upsert<M>(tx: &DatabaseTransaction, mut rows: Vec<M>) -> Result<(), Trouble>
where
    M: Versioned + IntoActiveModel<<M::Entity as EntityTrait>::ActiveModel>,
    <M::Entity as EntityTrait>::ActiveModel: ActiveModelTrait<Entity = M::Entity> + Send,
{
    if rows.is_empty() {
        return Ok(());
    }
    // What is replaced goes before what is new: the old assignment lets go of its request before another takes it.
    rows.sort_by_key(|row| row.version() == 1);
    let entity = M::Entity::default();
    let is_key = key_test::<M::Entity>();
    let previous = Expr::col((Alias::new("excluded"), M::VERSION)).sub(1);
    let conflict = OnConflict::columns(keys::<M::Entity>())
        .update_columns(<M::Entity as EntityTrait>::Column::iter().filter(|column| !is_key(column)))
        .action_and_where(Expr::col((entity, M::VERSION)).eq(previous))
        .to_owned();
    insert::<M::Entity, M>(tx, rows, Some(conflict)).await
}

/// Adds rows that must be new.
pub(super) async fn add<E>(tx: &DatabaseTransaction, rows: Vec<E::Model>) -> Result<(), Trouble>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
{
    insert::<E, E::Model>(tx, rows, None).await
}

/// Adds idempotency keys, in the place of those that had expired by `now`.
pub(super) async fn replace_expired(
    tx: &DatabaseTransaction,
    rows: Vec<idempotency::Model>,
    now: DateTimeUtc,
) -> Result<(), Trouble> {
    use idempotency::{Column, Entity};

    let conflict = OnConflict::columns(keys::<Entity>())
        .update_columns([Column::BodyHash, Column::Result, Column::ExpiresAt])
        .action_and_where(Expr::col((Entity, Column::ExpiresAt)).lte(now))
        .to_owned();
    insert::<Entity, idempotency::Model>(tx, rows, Some(conflict)).await
}

async fn insert<E, M>(
    tx: &DatabaseTransaction,
    rows: Vec<M>,
    conflict: Option<OnConflict>,
) -> Result<(), Trouble>
where
    E: EntityTrait,
    M: IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
{
    let mut rows = rows.into_iter();
    while rows.len() > 0 {
        let count = length(rows.len());
        let mut statement = Insert::<E::ActiveModel>::many(rows.by_ref().take(count)).into_query();
        if let Some(conflict) = &conflict {
            statement.on_conflict(conflict.clone());
        }
        let written = tx.execute(&statement).await?.rows_affected();
        if written != count as u64 {
            return Err(Trouble::Moved);
        }
    }
    Ok(())
}

fn keys<E: EntityTrait>() -> Vec<E::Column> {
    E::PrimaryKey::iter().map(PrimaryKeyToColumn::into_column).collect()
}

fn key_test<E: EntityTrait>() -> impl Fn(&E::Column) -> bool {
    |column| E::PrimaryKey::from_column(*column).is_some()
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
