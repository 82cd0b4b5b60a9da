//! Devices that are told by push message.

use sea_orm_migration::prelude::*;

use crate::shape::{id, index, table, text, time, unique};

/// See the module's first line.
#[derive(DeriveMigrationName)]
pub(crate) struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let device = table(
            "device",
            &["organization", "id"],
            [
                text("organization"),
                id("id"),
                text("recipient"),
                text("address"),
                text("public_key"),
                text("secret"),
                time("created_at"),
            ],
        );
        manager.create_table(device).await?;
        // A browser is one person's: whoever asks with it last.
        let of = |name, column: &'static str| index(name, "device", &["organization", column]);
        manager.create_index(unique(of("device_address", "address"))).await?;
        manager.create_index(of("device_recipient", "recipient")).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
