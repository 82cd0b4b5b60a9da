//! Sites.

use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter};
use turjuman_dispatch::model::{OrganizationId, Site, SiteId};
use turjuman_operations::ports::Page;

use super::{Read, all, first, paged};
use crate::entities::site::{Column, Entity};

pub(crate) async fn one(db: &DatabaseConnection, org: &OrganizationId, id: SiteId) -> Read<Option<Site>> {
    let select =
        Entity::find().filter(Column::Organization.eq(org.as_str())).filter(Column::Id.eq(id.uuid()));
    first(db, org, select).await
}

pub(crate) async fn list(db: &DatabaseConnection, org: &OrganizationId, page: Page) -> Read<Vec<Site>> {
    let select = Entity::find().filter(Column::Organization.eq(org.as_str()));
    all(db, org, paged(select, Column::Id, page)).await
}
