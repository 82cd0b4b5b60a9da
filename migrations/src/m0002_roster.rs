//! The roster: interpreters, their calendars, and the sites.

use sea_orm_migration::prelude::*;

use crate::shape::{
    count, flag, id, index, json, measure, measure_opt, narrow, partial, table, text, text_opt, time,
    time_opt, unique,
};

/// See the module's first line.
#[derive(DeriveMigrationName)]
pub(crate) struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let interpreter = table(
            "interpreter",
            &["organization", "id"],
            [
                text("organization"),
                id("id"),
                count("version"),
                text_opt("subject"),
                text("display_name"),
                text_opt("email"),
                text_opt("phone"),
                text_opt("gender"),
                flag("active"),
                // The tags between commas (",es,ht,"), so that a list by language needs no look into the JSON.
                text("language_tags"),
                json("languages"),
                json("modalities"),
                json("qualifications"),
                measure_opt("home_latitude"),
                measure_opt("home_longitude"),
                measure_opt("max_travel_km"),
                text("time_zone"),
                json("weekly_hours"),
                json("exceptions"),
                time_opt("available_now_until"),
                json("preferences"),
                time("created_at"),
                time("updated_at"),
            ],
        );
        manager.create_table(interpreter).await?;
        let subject = index("interpreter_subject", "interpreter", &["organization", "subject"]);
        manager.create_index(unique(partial(subject, "subject IS NOT NULL"))).await?;

        let calendar = table(
            "calendar",
            &["organization", "interpreter"],
            [
                text("organization"),
                id("interpreter"),
                count("version"),
                time_opt("last_assigned_at"),
                count("assigned_count"),
            ],
        );
        manager.create_table(narrow(manager, calendar)).await?;

        let site = table(
            "site",
            &["organization", "id"],
            [
                text("organization"),
                id("id"),
                count("version"),
                text("name"),
                text("address"),
                measure("latitude"),
                measure("longitude"),
                flag("active"),
            ],
        );
        manager.create_table(site).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
