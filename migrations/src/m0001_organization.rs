//! The organization with the counter of its history, and the steps that were committed.

use sea_orm_migration::prelude::*;

use crate::shape::{count, id, narrow, table, text, time};

/// See the module's first line.
#[derive(DeriveMigrationName)]
pub(crate) struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let organization = table("organization", &["id"], [text("id"), count("sequence")]);
        manager.create_table(narrow(manager, organization)).await?;
        // Kept so that a commit of unknown outcome can be looked up. Ids are time-ordered: pruning needs no index.
        let step = table(
            "step",
            &["organization", "id"],
            [text("organization"), id("id"), count("sequence"), time("at")],
        );
        manager.create_table(narrow(manager, step)).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
