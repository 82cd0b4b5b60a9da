//! Members of staff who read notices.

use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder};
use turjuman_dispatch::model::{OrganizationId, Reader, Subject};

use super::{Read, all, first};
use crate::entities::reader::{Column, Entity};

pub(crate) async fn one(
    db: &DatabaseConnection,
    org: &OrganizationId,
    subject: &Subject,
) -> Read<Option<Reader>> {
    let select = Entity::find()
        .filter(Column::Organization.eq(org.as_str()))
        .filter(Column::Subject.eq(subject.0.as_str()));
    first(db, org, select).await
}

pub(crate) async fn at(db: &DatabaseConnection, org: &OrganizationId, phone: &str) -> Read<Vec<Reader>> {
    let select = Entity::find()
        .filter(Column::Organization.eq(org.as_str()))
        .filter(Column::Phone.eq(phone))
        .order_by_asc(Column::Subject);
    all(db, org, select).await
}
