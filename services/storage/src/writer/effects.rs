//! Multi-row inserts. Every versioned row is written by an upsert that repeats its guard: should somebody outside this
//! writer have been faster after all, the count of rows is short, and the batch is taken apart.

use sea_orm::prelude::DateTimeUtc;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, InsertStatement, OnConflict};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait, Insert, IntoActiveModel,
    Iterable, PrimaryKeyToColumn, QueryTrait, Statement, Values,
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
fn length(left: usize, longest: usize) -> usize {
    match left.min(longest) {
        length @ 0..=16 => length,
        17..=31 => 16,
        32..=63 => 32,
        _ => 64,
    }
}

/// The inserts of a batch, in the order in which they are carried out.
pub(super) struct Inserts {
    backend: DbBackend,
    /// Rows in one statement at most.
    longest: usize,
    statements: Vec<(InsertStatement, usize)>,
}

/// On SQLite a batch of so few rows goes to the connection's thread as one text: the way there costs more than the work.
/// Larger batches differ too much from each other for their texts to be kept prepared.
const ONE_TEXT: usize = 32;

impl Inserts {
    pub(super) fn new(backend: DbBackend, longest: usize) -> Self {
        Self { backend, longest, statements: Vec::new() }
    }

    /// Adds or replaces versioned rows.
    pub(super) fn upsert<M>(&mut self, mut rows: Vec<M>)
    where
        M: Versioned + IntoActiveModel<<M::Entity as EntityTrait>::ActiveModel>,
        <M::Entity as EntityTrait>::ActiveModel: ActiveModelTrait<Entity = M::Entity>,
    {
        if rows.is_empty() {
            return;
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
        self.insert::<M::Entity, M>(rows, Some(&conflict));
    }

    /// Adds rows that must be new.
    pub(super) fn add<E>(&mut self, rows: Vec<E::Model>)
    where
        E: EntityTrait,
        E::Model: IntoActiveModel<E::ActiveModel>,
        E::ActiveModel: ActiveModelTrait<Entity = E>,
    {
        self.insert::<E, E::Model>(rows, None);
    }

    /// Adds idempotency keys, in the place of those that had expired by `now`.
    pub(super) fn replace_expired(&mut self, rows: Vec<idempotency::Model>, now: DateTimeUtc) {
        use idempotency::{Column, Entity};

        let conflict = OnConflict::columns(keys::<Entity>())
            .update_columns([Column::BodyHash, Column::Result, Column::ExpiresAt])
            .action_and_where(Expr::col((Entity, Column::ExpiresAt)).lte(now))
            .to_owned();
        self.insert::<Entity, idempotency::Model>(rows, Some(&conflict));
    }

    fn insert<E, M>(&mut self, rows: Vec<M>, conflict: Option<&OnConflict>)
    where
        E: EntityTrait,
        M: IntoActiveModel<E::ActiveModel>,
        E::ActiveModel: ActiveModelTrait<Entity = E>,
    {
        let mut rows = rows.into_iter();
        while rows.len() > 0 {
            let count = length(rows.len(), self.longest);
            let mut statement = Insert::<E::ActiveModel>::many(rows.by_ref().take(count)).into_query();
            if let Some(conflict) = conflict {
                statement.on_conflict(conflict.clone());
            }
            self.statements.push((statement, count));
        }
    }

    /// Carries them out. When fewer rows were written than given, somebody outside this writer was faster.
    pub(super) async fn execute(self, tx: &DatabaseTransaction) -> Result<(), Trouble> {
        let total = self.statements.iter().map(|(_, count)| count).sum();
        if self.backend == DbBackend::Sqlite && total <= ONE_TEXT {
            let mut sql = String::new();
            let mut values = Vec::new();
            for (statement, _) in &self.statements {
                let built = self.backend.build(statement);
                sql.push_str(&built.sql);
                sql.push(';');
                values.extend(built.values.unwrap_or(Values(Vec::new())).0);
            }
            let written = tx.execute_raw(Statement::from_sql_and_values(self.backend, sql, values)).await?;
            return complete(written.rows_affected(), total);
        }
        for (statement, count) in &self.statements {
            let written = tx.execute(statement).await?;
            complete(written.rows_affected(), *count)?;
        }
        Ok(())
    }
}

fn complete(written: u64, given: usize) -> Result<(), Trouble> {
    if written == given as u64 { Ok(()) } else { Err(Trouble::Moved) }
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
            assert!((1..=16).contains(&length(total, 16)));
            let mut left = total;
            let mut statements = 0;
            while left > 0 {
                let now = length(left, 64);
                assert!(now > 0 && now <= left);
                left -= now;
                statements += 1;
            }
            assert!(statements <= total / 64 + 3, "{total} rows take {statements} statements");
        }
    }
}
