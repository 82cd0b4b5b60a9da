//! Events: the numbered history of an organization.

use sea_orm_migration::prelude::*;

use crate::shape::{count, id, id_opt, json_opt, narrow, table, text, text_opt, time};

/// See the module's first line.
#[derive(DeriveMigrationName)]
pub(crate) struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let event = table(
            "event",
            &["organization", "sequence"],
            [
                text("organization"),
                count("sequence"),
                id("step"),
                time("at"),
                text("kind"),
                id_opt("request"),
                id_opt("offer"),
                id_opt("assignment"),
                id_opt("interpreter"),
                text_opt("department"),
                json_opt("detail"),
            ],
        );
        manager.create_table(narrow(manager, event)).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
