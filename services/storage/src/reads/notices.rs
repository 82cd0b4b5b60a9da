//! Notices.

use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use turjuman_dispatch::model::{NoticeId, OrganizationId};
use turjuman_operations::notice::{Notice, Recipient};
use turjuman_operations::ports::Page;

use super::{Read, all, first, paged};
use crate::entities::notice::{Column, Entity};

pub(crate) async fn one(db: &DatabaseConnection, org: &OrganizationId, id: NoticeId) -> Read<Option<Notice>> {
    let select =
        Entity::find().filter(Column::Organization.eq(org.as_str())).filter(Column::Id.eq(id.uuid()));
    first(db, org, select).await
}

pub(crate) async fn unexpanded(
    db: &DatabaseConnection,
    org: &OrganizationId,
    limit: u32,
) -> Read<Vec<Notice>> {
    let select = Entity::find()
        .filter(Column::Organization.eq(org.as_str()))
        .filter(Column::ExpandedAt.is_null())
        .order_by_asc(Column::Sequence)
        .limit(u64::from(limit));
    all(db, org, select).await
}

pub(crate) async fn list(
    db: &DatabaseConnection,
    org: &OrganizationId,
    recipient: &Recipient,
    unread: bool,
    page: Page,
) -> Read<Vec<Notice>> {
    let mut select = Entity::find()
        .filter(Column::Organization.eq(org.as_str()))
        .filter(Column::Recipient.eq(recipient.to_string()));
    if unread {
        select = select.filter(Column::ReadAt.is_null());
    }
    all(db, org, paged(select, Column::Id, page)).await
}
