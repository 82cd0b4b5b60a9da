//! The ways to begin a transaction. A future that is dropped during BEGIN on PostgreSQL gives its connection back inside
//! an open transaction, so both are used in tasks of their own only, never in a caller's future.

use sea_orm::{
    AccessMode, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, IsolationLevel,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

/// Begins a transaction that writes. On SQLite it takes the write lock at once: a deferred transaction that reads and
/// then writes fails as soon as somebody else writes in between. PostgreSQL runs at READ COMMITTED, and the writer locks
/// the rows it rests on.
pub(crate) async fn begin_write(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    db.begin_with_options(TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    })
    .await
}

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
