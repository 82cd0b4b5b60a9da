//! Offers: who was asked for which request.

use sea_orm_migration::prelude::*;

use crate::shape::{count, id, index, partial, table, text, text_opt, time, time_opt, unique};

/// See the module's first line.
#[derive(DeriveMigrationName)]
pub(crate) struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let offer = table(
            "offer",
            &["organization", "id"],
            [
                text("organization"),
                id("id"),
                count("version"),
                id("request"),
                id("interpreter"),
                count("wave"),
                text("state"),
                text("tier"),
                text("language"),
                time("sent_at"),
                time("expires_at"),
                time_opt("answered_at"),
                text_opt("decline_reason"),
            ],
        );
        manager.create_table(offer).await?;
        manager.create_index(index("offer_request", "offer", &["organization", "request", "id"])).await?;
        manager
            .create_index(index("offer_interpreter", "offer", &["organization", "interpreter", "sent_at"]))
            .await?;
        // Nobody is asked twice at once for the same request. It also counts the open offers of a person.
        let open = index("offer_open", "offer", &["organization", "interpreter", "request"]);
        manager.create_index(unique(partial(open, "state = 'open'"))).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
