//! Offers.

use sea_orm::sea_query::ExprTrait;
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use turjuman_dispatch::model::{Offer, OfferId, OrganizationId, RequestId};
use turjuman_operations::ports::{OfferFilter, Page};

use super::{Read, all, first, paged, sorted_only};
use crate::entities::offer::{Column, Entity};

pub(crate) async fn one(db: &DatabaseConnection, org: &OrganizationId, id: OfferId) -> Read<Option<Offer>> {
    let select =
        Entity::find().filter(Column::Organization.eq(org.as_str())).filter(Column::Id.eq(id.uuid()));
    first(db, org, select).await
}

pub(crate) async fn of(
    db: &DatabaseConnection,
    org: &OrganizationId,
    request: RequestId,
) -> Read<Vec<Offer>> {
    let select = Entity::find()
        .filter(Column::Organization.eq(org.as_str()))
        .filter(Column::Request.eq(request.uuid()))
        .order_by_asc(Column::Id);
    all(db, org, select).await
}

pub(crate) async fn list(
    db: &DatabaseConnection,
    org: &OrganizationId,
    filter: &OfferFilter,
    page: Page,
) -> Read<Vec<Offer>> {
    let mut select = Entity::find().filter(Column::Organization.eq(org.as_str()));
    if let Some(request) = filter.request {
        select = select.filter(Column::Request.eq(request.uuid()));
    }
    if !filter.states.is_empty() {
        select = select.filter(Column::State.is_in(filter.states.iter().map(|state| state.name())));
    }
    let Some(interpreter) = filter.interpreter else {
        return all(db, org, paged(select, Column::Id, page)).await;
    };
    // Their index is by the time of sending, which counts the last hour; a person's own offers are few to sort.
    let id = sorted_only::<Entity>(Column::Id);
    select = select.filter(Column::Interpreter.eq(interpreter.uuid()));
    if let Some(before) = page.before {
        select = select.filter(id.clone().lt(before));
    }
    all(db, org, select.order_by_desc(id).limit(u64::from(page.limit))).await
}
