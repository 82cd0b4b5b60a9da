//! Pairs of languages that did not work, the most reported first.

use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use turjuman_dispatch::model::{OrganizationId, PairReport};

use super::{Read, all, first};
use crate::entities::language_pair_report::{Column, Entity};

pub(crate) async fn one(
    db: &DatabaseConnection,
    org: &OrganizationId,
    pair: &str,
) -> Read<Option<PairReport>> {
    let select = Entity::find().filter(Column::Organization.eq(org.as_str())).filter(Column::Pair.eq(pair));
    first(db, org, select).await
}

pub(crate) async fn list(db: &DatabaseConnection, org: &OrganizationId, limit: u32) -> Read<Vec<PairReport>> {
    let select = Entity::find()
        .filter(Column::Organization.eq(org.as_str()))
        .order_by_desc(Column::NotUnderstood)
        .order_by_asc(Column::Pair)
        .limit(u64::from(limit));
    all(db, org, select).await
}
