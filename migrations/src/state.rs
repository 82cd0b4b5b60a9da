//! How far a database is, and bringing it up to this program.

use std::collections::HashSet;

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{DatabaseConnection, EntityTrait};
use sea_orm_migration::seaql_migrations;

use crate::Steps;

/// How a database's schema stands to this program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemaState {
    /// No step was ever applied: the database is new or not the desk's.
    Missing,
    /// So many steps of this program are still to be applied.
    Behind(usize),
    /// All steps of this program are applied, and no others.
    Current,
    /// Steps were applied that this program does not know: a newer program did that.
    Newer(Vec<String>),
}

/// Why the schema could not be brought up to this program.
#[derive(Debug, thiserror::Error)]
pub enum MigrateError {
    /// A newer program was here.
    #[error(
        "the database was migrated by a newer version of this program (it has {}, which this version does not know); \
         run that version, or restore a backup from before the upgrade",
        .0.join(", ")
    )]
    Newer(Vec<String>),
    /// The database refused.
    #[error("the database could not be migrated: {0}")]
    Database(#[from] DbErr),
}

/// How far the database is. Writes nothing.
///
/// # Errors
/// When the database cannot be read.
pub async fn state(db: &DatabaseConnection) -> Result<SchemaState, DbErr> {
    if !SchemaManager::new(db).has_table(Steps::migration_table_name().to_string()).await? {
        return Ok(SchemaState::Missing);
    }
    let applied: HashSet<String> =
        seaql_migrations::Entity::find().all(db).await?.into_iter().map(|row| row.version).collect();
    let ours: HashSet<String> = Steps::migrations().iter().map(|step| step.name().to_owned()).collect();
    let mut foreign: Vec<String> = applied.difference(&ours).cloned().collect();
    foreign.sort();
    let missing = ours.difference(&applied).count();
    Ok(match (applied.is_empty(), foreign.is_empty(), missing) {
        (true, ..) => SchemaState::Missing,
        (_, false, _) => SchemaState::Newer(foreign),
        (_, true, 0) => SchemaState::Current,
        (_, true, missing) => SchemaState::Behind(missing),
    })
}

/// The names of the steps that are still to be applied, oldest first. Writes nothing.
///
/// # Errors
/// When the database cannot be read, or a newer program migrated it.
pub async fn pending(db: &DatabaseConnection) -> Result<Vec<String>, MigrateError> {
    match state(db).await? {
        SchemaState::Newer(names) => Err(MigrateError::Newer(names)),
        SchemaState::Current => Ok(Vec::new()),
        SchemaState::Missing => Ok(Steps::migrations().iter().map(|step| step.name().to_owned()).collect()),
        SchemaState::Behind(_) => Ok(Steps::get_pending_migrations_read_only(db)
            .await?
            .iter()
            .map(|step| step.name().to_owned())
            .collect()),
    }
}

/// Applies the steps that are missing, each in a transaction of its own, and answers with their names. Doing it again
/// does nothing.
///
/// # Errors
/// When a newer program migrated the database, or the database refuses; steps before the one that failed stay applied.
pub async fn migrate(db: &DatabaseConnection) -> Result<Vec<String>, MigrateError> {
    let names = pending(db).await?;
    if !names.is_empty() {
        Steps::up(db, None).await?;
    }
    Ok(names)
}
