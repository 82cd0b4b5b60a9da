//! The one way to begin a transaction that writes.

use sea_orm::{
    DatabaseConnection, DatabaseTransaction, DbErr, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
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
