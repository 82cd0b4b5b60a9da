//! Webhooks: other systems that are told of events, and each event on its way to each of them.

use sea_orm_migration::prelude::*;

use crate::shape::{bytes, count, id, index, json, partial, table, text, text_opt, time, time_opt, unique};

/// See the module's first line.
#[derive(DeriveMigrationName)]
pub(crate) struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let webhook = table(
            "webhook",
            &["organization", "id"],
            [
                text("organization"),
                id("id"),
                count("version"),
                text("address"),
                json("events"),
                bytes("secret"),
                ColumnDef::new("old_secret").var_binary(64).null().take(),
                time_opt("old_secret_until"),
                text("state"),
                count("cursor"),
                time("created_at"),
                time("updated_at"),
            ],
        );
        manager.create_table(webhook).await?;
        let delivery = table(
            "webhook_delivery",
            &["organization", "id"],
            [
                text("organization"),
                id("id"),
                count("version"),
                id("webhook"),
                count("sequence"),
                text("body"),
                text("state"),
                count("attempts"),
                time_opt("next_attempt_at"),
                text_opt("last_error"),
                time_opt("failed_at"),
                time_opt("delivered_at"),
                time("created_at"),
            ],
        );
        manager.create_table(delivery).await?;
        let of = |name, column: &'static str| {
            index(name, "webhook_delivery", &["organization", "webhook", column])
        };
        for wanted in [
            unique(of("webhook_delivery_event", "sequence")),
            partial(of("webhook_delivery_due", "next_attempt_at"), "next_attempt_at IS NOT NULL"),
            partial(of("webhook_delivery_taken", "delivered_at"), "delivered_at IS NOT NULL"),
            partial(of("webhook_delivery_failed", "failed_at"), "failed_at IS NOT NULL"),
        ] {
            manager.create_index(wanted).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
