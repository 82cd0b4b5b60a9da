//! Members of staff who read notices.

use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter};
use turjuman_dispatch::model::{OrganizationId, Reader, Subject};

use super::{Read, first};
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
