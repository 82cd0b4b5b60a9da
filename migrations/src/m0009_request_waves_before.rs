//! Requests: how many waves were for an earlier time or length, so that a new one is a new question.

use sea_orm_migration::prelude::*;

use crate::shape::count;

/// See the module's first line.
#[derive(DeriveMigrationName)]
pub(crate) struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Rows that are there already had one time only, as far as anybody can tell.
        let mut column = count("waves_before");
        let mut table = Table::alter();
        table.table("request").add_column(column.default(0));
        manager.alter_table(table).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
