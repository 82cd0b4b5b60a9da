//! Webhooks, few of them, and their deliveries, many. Only a pending delivery has a time for its next attempt.

use jiff::Timestamp;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::{
    ColumnTrait, Condition, DatabaseConnection, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use turjuman_dispatch::model::{OrganizationId, WebhookId};
use turjuman_operations::ports::Page;
use turjuman_operations::webhooks::{Webhook, WebhookDelivery, WebhookState, WebhookTally};

use super::{Read, all, first, paged};
use crate::convert::{bound, instant};
use crate::entities::webhook_delivery::{Column, Entity};
use crate::entities::{webhook, webhook_delivery};
use crate::trouble::read_error;

pub(crate) async fn one(
    db: &DatabaseConnection,
    org: &OrganizationId,
    id: WebhookId,
) -> Read<Option<Webhook>> {
    use webhook::Column;
    let select = webhook::Entity::find()
        .filter(Column::Organization.eq(org.as_str()))
        .filter(Column::Id.eq(id.uuid()));
    first(db, org, select).await
}

pub(crate) async fn list(db: &DatabaseConnection, org: &OrganizationId, page: Page) -> Read<Vec<Webhook>> {
    use webhook::Column;
    let select = webhook::Entity::find()
        .filter(Column::Organization.eq(org.as_str()))
        .filter(Column::State.ne(WebhookState::Deleted.name()));
    all(db, org, paged(select, Column::Id, page)).await
}

fn of(org: &OrganizationId, webhook: WebhookId) -> Condition {
    Condition::all().add(Column::Organization.eq(org.as_str())).add(Column::Webhook.eq(webhook.uuid()))
}

pub(crate) async fn due(
    db: &DatabaseConnection,
    org: &OrganizationId,
    webhook: WebhookId,
    now: Timestamp,
    limit: u32,
) -> Read<Vec<WebhookDelivery>> {
    let select = Entity::find()
        .filter(of(org, webhook))
        .filter(Column::NextAttemptAt.is_not_null())
        .filter(Column::NextAttemptAt.lte(bound(now)?))
        .order_by_asc(Column::NextAttemptAt)
        .order_by_asc(Column::Id)
        .limit(u64::from(limit));
    all(db, org, select).await
}

pub(crate) async fn tally(
    db: &DatabaseConnection,
    org: &OrganizationId,
    webhook: WebhookId,
) -> Read<WebhookTally> {
    let waiting = Entity::find()
        .filter(of(org, webhook))
        .filter(Column::NextAttemptAt.is_not_null())
        .count(db)
        .await
        .map_err(read_error)?;
    let taken: Option<DateTimeUtc> = Entity::find()
        .select_only()
        .column(Column::DeliveredAt)
        .filter(of(org, webhook))
        .filter(Column::DeliveredAt.is_not_null())
        .order_by_desc(Column::DeliveredAt)
        .limit(1)
        .into_tuple()
        .one(db)
        .await
        .map_err(read_error)?;
    let failed: Option<webhook_delivery::Model> = Entity::find()
        .filter(of(org, webhook))
        .filter(Column::FailedAt.is_not_null())
        .order_by_desc(Column::FailedAt)
        .limit(1)
        .one(db)
        .await
        .map_err(read_error)?;
    let failed_at = failed.as_ref().and_then(|row| row.failed_at);
    Ok(WebhookTally {
        waiting,
        last_success_at: taken.map(instant).transpose()?,
        last_failure_at: failed_at.map(instant).transpose()?,
        last_failure: failed.and_then(|row| row.last_error),
    })
}
