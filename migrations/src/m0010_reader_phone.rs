//! Text messages: the number of staff who want them, and people found by the number that a message comes from.

use sea_orm_migration::prelude::*;

use crate::shape::{index, partial, text_opt};

/// See the module's first line.
#[derive(DeriveMigrationName)]
pub(crate) struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut table = Table::alter();
        table.table("reader").add_column(text_opt("phone"));
        manager.alter_table(table).await?;
        // Few have a number; who has none is never looked for.
        for (name, table) in [("reader_phone", "reader"), ("interpreter_phone", "interpreter")] {
            let by_number = index(name, table, &["organization", "phone"]);
            manager.create_index(partial(by_number, "phone IS NOT NULL")).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
