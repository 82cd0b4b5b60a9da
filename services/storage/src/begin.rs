//! The way to begin a transaction that reads; the writer begins its own (`writer/line.rs`). A future that is dropped during BEGIN on PostgreSQL gives its connection back inside
//! an open transaction, so both run in tasks of their own only, never in a caller's future.

use sea_orm::{
    AccessMode, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, IsolationLevel,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

/// Begins a transaction whose reads all see the same moment.
pub(crate) async fn begin_read(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    // On SQLite every transaction is like that from its first read on.
    let postgres = db.get_database_backend() == DbBackend::Postgres;
    db.begin_with_options(TransactionOptions {
        isolation_level: postgres.then_some(IsolationLevel::RepeatableRead),
        access_mode: postgres.then_some(AccessMode::ReadOnly),
        sqlite_transaction_mode: Some(SqliteTransactionMode::Deferred),
    })
    .await
}
