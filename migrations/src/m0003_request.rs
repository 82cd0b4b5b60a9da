//! Requests: what was asked for, where it stands, when the desk must look at it again.

use sea_orm_migration::prelude::*;

use crate::shape::{
    count, flag, id, id_opt, index, json, json_opt, partial, table, text, text_opt, time, time_opt,
};

/// See the module's first line.
#[derive(DeriveMigrationName)]
pub(crate) struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let request = table(
            "request",
            &["organization", "id"],
            [
                text("organization"),
                id("id"),
                count("version"),
                text("state"),
                text("department"),
                text("requester"),
                text_opt("language_tag"),
                json("language"),
                text("modality"),
                text("encounter_type"),
                flag("immediate"),
                time("starts_at"),
                time("ends_at"),
                time("search_until"),
                json("join"),
                text_opt("interpreter_gender"),
                text_opt("case_reference"),
                json("excluded_interpreters"),
                count("wave"),
                flag("ahead_of_others"),
                id_opt("assignment"),
                json_opt("fallback"),
                flag("told_nobody_yet"),
                time_opt("attention_at"),
                time("created_at"),
                time("updated_at"),
                text_opt("cancel_reason"),
            ],
        );
        manager.create_table(request).await?;

        let due = index("request_due", "request", &["attention_at", "organization"]);
        manager.create_index(partial(due, "attention_at IS NOT NULL")).await?;
        // The search line: those ahead of others first, then the oldest.
        let mut searching = index("request_searching", "request", &["organization"]);
        searching.col(("ahead_of_others", IndexOrder::Desc)).col("created_at").col("id");
        manager.create_index(partial(searching, "state = 'searching'")).await?;
        manager
            .create_index(index("request_department", "request", &["organization", "department", "id"]))
            .await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
