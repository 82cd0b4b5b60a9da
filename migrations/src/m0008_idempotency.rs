//! Idempotency keys: the same call twice has one effect and one answer.

use sea_orm_migration::prelude::*;

use crate::shape::{bytes, index, json, table, text, time};

/// See the module's first line.
#[derive(DeriveMigrationName)]
pub(crate) struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // The caller's key comes before caller and method: keys are what differs, so that a batch of them is found
        // through the front of the primary key.
        let idempotency = table(
            "idempotency",
            &["organization", "key", "caller", "method"],
            [
                text("organization"),
                text("key"),
                text("caller"),
                text("method"),
                bytes("body_hash"),
                json("result"),
                time("expires_at"),
            ],
        );
        manager.create_table(idempotency).await?;
        let expiry = index("idempotency_expiry", "idempotency", &["expires_at", "organization"]);
        manager.create_index(expiry).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
