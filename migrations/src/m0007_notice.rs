//! Who is told what: staff as readers, notices, and their deliveries.

use sea_orm_migration::prelude::*;

use crate::shape::{count, id, id_opt, index, json, partial, table, text, text_opt, time, time_opt, unique};

/// See the module's first line.
#[derive(DeriveMigrationName)]
pub(crate) struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let reader = table(
            "reader",
            &["organization", "subject"],
            [text("organization"), text("subject"), count("version"), text_opt("email"), json("preferences")],
        );
        manager.create_table(reader).await?;

        let notice = table(
            "notice",
            &["organization", "id"],
            [
                text("organization"),
                id("id"),
                count("version"),
                count("sequence"),
                text("recipient"),
                text("key"),
                json("content"),
                id_opt("request"),
                id_opt("offer"),
                id_opt("assignment"),
                time("created_at"),
                time_opt("read_at"),
                time_opt("expanded_at"),
            ],
        );
        manager.create_table(notice).await?;
        manager.create_index(unique(index("notice_key", "notice", &["organization", "key"]))).await?;
        manager
            .create_index(unique(index("notice_sequence", "notice", &["organization", "sequence"])))
            .await?;
        manager
            .create_index(index("notice_recipient", "notice", &["organization", "recipient", "id"]))
            .await?;
        let waiting = index("notice_waiting", "notice", &["organization", "sequence"]);
        // A second index over the same columns: this one only holds the few that wait.
        manager.create_index(partial(waiting, "expanded_at IS NULL")).await?;

        let delivery = table(
            "delivery",
            &["organization", "id"],
            [
                text("organization"),
                id("id"),
                count("version"),
                id("notice"),
                text("channel"),
                text("state"),
                count("attempts"),
                time_opt("next_attempt_at"),
                text_opt("last_error"),
                time("created_at"),
                time("updated_at"),
            ],
        );
        manager.create_table(delivery).await?;
        let once = index("delivery_notice", "delivery", &["organization", "notice", "channel"]);
        manager.create_index(unique(once)).await?;
        let due = index("delivery_due", "delivery", &["next_attempt_at", "organization"]);
        manager.create_index(partial(due, "next_attempt_at IS NOT NULL")).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
