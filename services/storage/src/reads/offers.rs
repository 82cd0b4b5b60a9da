//! Offers.

use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder};
use turjuman_dispatch::model::{Offer, OfferId, OrganizationId, RequestId};
use turjuman_operations::ports::{OfferFilter, Page};

use super::{Read, all, first, paged};
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
    if let Some(interpreter) = filter.interpreter {
        select = select.filter(Column::Interpreter.eq(interpreter.uuid()));
    }
    if let Some(request) = filter.request {
        select = select.filter(Column::Request.eq(request.uuid()));
    }
    if !filter.states.is_empty() {
        select = select.filter(Column::State.is_in(filter.states.iter().map(|state| state.name())));
    }
    all(db, org, paged(select, Column::Id, page)).await
}
