//! Deliveries. Only a pending one has a time for its next attempt, so the time alone says what is due.

use jiff::Timestamp;
use sea_orm::{
    ColumnTrait, DatabaseConnection, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
};
use turjuman_dispatch::model::{ChannelKind, DeliveryId, NoticeId, OrganizationId};
use turjuman_operations::notice::Delivery;

use super::{Read, after_the_time, all, first};
use crate::convert::{Stored, bound, instant};
use crate::entities::delivery::{Column, Entity, Model};
use crate::lookup::rows_of;
use crate::trouble::read_error;

/// Ids in one query, below what either database can bind.
const AT_ONCE: usize = 8192;

pub(crate) async fn one(
    db: &DatabaseConnection,
    org: &OrganizationId,
    id: DeliveryId,
) -> Read<Option<Delivery>> {
    let select =
        Entity::find().filter(Column::Organization.eq(org.as_str())).filter(Column::Id.eq(id.uuid()));
    first(db, org, select).await
}

pub(crate) async fn of(
    db: &DatabaseConnection,
    org: &OrganizationId,
    notices: &[NoticeId],
) -> Read<Vec<Delivery>> {
    let mut found = Vec::new();
    for some in notices.chunks(AT_ONCE) {
        let select = Entity::find().filter(Column::Organization.eq(org.as_str())).into_query();
        let rows = rows_of(db, select, Column::Notice, some.iter().map(|id| id.uuid()), false).await;
        for row in rows.map_err(read_error)? {
            let row = Model::from_query_result(&row, "").map_err(read_error)?;
            found.push(Delivery::read(row, org)?);
        }
    }
    found.sort_by_key(|delivery| delivery.id);
    Ok(found)
}

pub(crate) async fn due(
    db: &DatabaseConnection,
    org: &OrganizationId,
    channel: Option<ChannelKind>,
    now: Timestamp,
    limit: u32,
) -> Read<Vec<Delivery>> {
    let select = Entity::find()
        .filter(Column::NextAttemptAt.lte(bound(now)?))
        .filter(after_the_time(org))
        .apply_if(channel, |select, channel| select.filter(Column::Channel.eq(channel.name())))
        .order_by_asc(Column::NextAttemptAt)
        .order_by_asc(Column::Id)
        .limit(u64::from(limit));
    all(db, org, select).await
}

pub(crate) async fn next_due(
    db: &DatabaseConnection,
    org: &OrganizationId,
    channel: Option<ChannelKind>,
) -> Read<Option<Timestamp>> {
    let next: Option<sea_orm::prelude::DateTimeUtc> = Entity::find()
        .select_only()
        .column(Column::NextAttemptAt)
        .filter(Column::NextAttemptAt.is_not_null())
        .filter(after_the_time(org))
        .apply_if(channel, |select, channel| select.filter(Column::Channel.eq(channel.name())))
        .order_by_asc(Column::NextAttemptAt)
        .limit(1)
        .into_tuple()
        .one(db)
        .await
        .map_err(read_error)?;
    next.map(instant).transpose()
}
