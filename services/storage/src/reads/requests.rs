//! Requests.

use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use turjuman_dispatch::model::{OrganizationId, Request, RequestId};
use turjuman_operations::ports::{Page, RequestFilter};

use super::{Read, after_the_time, all, first, paged};
use crate::convert::{bound, instant};
use crate::entities::request::{Column, Entity};
use crate::trouble::read_error;

pub(crate) async fn one(
    db: &DatabaseConnection,
    org: &OrganizationId,
    id: RequestId,
) -> Read<Option<Request>> {
    let select =
        Entity::find().filter(Column::Organization.eq(org.as_str())).filter(Column::Id.eq(id.uuid()));
    first(db, org, select).await
}

pub(crate) async fn due(
    db: &DatabaseConnection,
    org: &OrganizationId,
    now: Timestamp,
    limit: u32,
) -> Read<Vec<RequestId>> {
    let ids: Vec<sea_orm::prelude::Uuid> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::AttentionAt.lte(bound(now)?))
        .filter(after_the_time(org))
        .order_by_desc(Column::AheadOfOthers)
        .order_by_asc(Column::AttentionAt)
        .order_by_asc(Column::Id)
        .limit(u64::from(limit))
        .into_tuple()
        .all(db)
        .await
        .map_err(read_error)?;
    Ok(ids.into_iter().map(RequestId::from_uuid).collect())
}

pub(crate) async fn next_due(db: &DatabaseConnection, org: &OrganizationId) -> Read<Option<Timestamp>> {
    let next: Option<sea_orm::prelude::DateTimeUtc> = Entity::find()
        .select_only()
        .column(Column::AttentionAt)
        .filter(Column::AttentionAt.is_not_null())
        .filter(after_the_time(org))
        .order_by_asc(Column::AttentionAt)
        .limit(1)
        .into_tuple()
        .one(db)
        .await
        .map_err(read_error)?;
    next.map(instant).transpose()
}

pub(crate) async fn searching(
    db: &DatabaseConnection,
    org: &OrganizationId,
    limit: u32,
) -> Read<Vec<Request>> {
    let select = Entity::find()
        .filter(Column::Organization.eq(org.as_str()))
        .filter(Expr::cust("state = 'searching'"))
        .order_by_desc(Column::AheadOfOthers)
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .limit(u64::from(limit));
    all(db, org, select).await
}

pub(crate) async fn list(
    db: &DatabaseConnection,
    org: &OrganizationId,
    filter: &RequestFilter,
    page: Page,
) -> Read<Vec<Request>> {
    let mut select = Entity::find().filter(Column::Organization.eq(org.as_str()));
    if let Some(departments) = &filter.departments {
        select = select
            .filter(Column::Department.is_in(departments.iter().map(|department| department.0.as_str())));
    }
    if !filter.states.is_empty() {
        select = select.filter(Column::State.is_in(filter.states.iter().map(|state| state.name())));
    }
    if let Some(tag) = &filter.language {
        select = select.filter(Column::LanguageTag.eq(tag.as_str()));
    }
    if let Some(from) = filter.starts_from {
        select = select.filter(Column::StartsAt.gte(bound(from)?));
    }
    if let Some(until) = filter.starts_until {
        select = select.filter(Column::StartsAt.lt(bound(until)?));
    }
    all(db, org, paged(select, Column::Id, page)).await
}
