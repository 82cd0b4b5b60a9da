//! How often people of a pair of languages could not understand each other: what a reviewer looks at first. Counts only,
//! and few rows: one per pair that ever failed.

use sea_orm_migration::prelude::*;

use crate::shape::{count, table, text};

/// See the module's first line.
#[derive(DeriveMigrationName)]
pub(crate) struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let report = table(
            "language_pair_report",
            &["organization", "pair"],
            [
                text("organization"),
                text("pair"),
                count("version"),
                text("requested"),
                text("offered"),
                count("not_understood"),
            ],
        );
        manager.create_table(report).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
