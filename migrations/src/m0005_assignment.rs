//! Assignments: who is bound to which request, and when.

use sea_orm_migration::prelude::*;

use crate::shape::{
    count, count_opt, id, id_opt, index, measure_opt, partial, table, text, time, time_opt, unique,
};

/// See the module's first line.
#[derive(DeriveMigrationName)]
pub(crate) struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let assignment = table(
            "assignment",
            &["organization", "id"],
            [
                text("organization"),
                id("id"),
                count("version"),
                id("request"),
                text("department"),
                text("requester"),
                id("interpreter"),
                id_opt("offer"),
                text("state"),
                time("starts_at"),
                time("ends_at"),
                measure_opt("latitude"),
                measure_opt("longitude"),
                text("modality"),
                text("language"),
                time_opt("reminder_at"),
                count_opt("late_minutes"),
                time_opt("started_at"),
                time_opt("completed_at"),
                count_opt("minutes"),
                time("created_at"),
                time("updated_at"),
            ],
        );
        manager.create_table(assignment).await?;

        // One live assignment per request. That one interpreter is never bound twice at a time is kept by the version
        // of their calendar, which every booking guards.
        let request = index("assignment_live_request", "assignment", &["organization", "request"]);
        manager.create_index(unique(partial(request, "state IN ('confirmed', 'in_session')"))).await?;
        let bound =
            index("assignment_live_interpreter", "assignment", &["organization", "interpreter", "starts_at"]);
        manager.create_index(partial(bound, "state IN ('confirmed', 'in_session')")).await?;

        let due = index("assignment_reminder", "assignment", &["reminder_at", "organization"]);
        manager.create_index(partial(due, "reminder_at IS NOT NULL")).await?;

        let of_request = index("assignment_request", "assignment", &["organization", "request", "id"]);
        manager.create_index(of_request).await?;
        let of_interpreter =
            index("assignment_interpreter", "assignment", &["organization", "interpreter", "id"]);
        manager.create_index(of_interpreter).await?;
        let of_department =
            index("assignment_department", "assignment", &["organization", "department", "id"]);
        manager.create_index(of_department).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
