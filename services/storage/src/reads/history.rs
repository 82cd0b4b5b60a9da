//! The numbered history: events and notices by one counter.

use std::sync::Arc;

use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use turjuman_dispatch::model::OrganizationId;
use turjuman_operations::event::Event;
use turjuman_operations::notice::Notice;
use turjuman_operations::ports::{StoreError, TailItem};

use super::{Read, all};
use crate::convert::{count_in, count_out};
use crate::entities::{event, notice, organization};
use crate::trouble::read_error;

pub(crate) async fn head(db: &impl ConnectionTrait, org: &OrganizationId) -> Read<u64> {
    let row = organization::Entity::find_by_id(org.as_str()).one(db).await.map_err(read_error)?;
    row.map_or(Ok(0), |row| {
        count_out("sequence", row.sequence)
            .map_err(|error| StoreError::Corrupt(format!("organization {org}: {error}")))
    })
}

/// Reads the head first and nothing beyond it. The counter is locked until its commit, so everything up to the head is
/// there; without this bound a commit between the two queries below would show its notices and hide its events.
pub(crate) async fn tail(
    db: &DatabaseConnection,
    org: &OrganizationId,
    after: u64,
    limit: u32,
) -> Read<Vec<TailItem>> {
    let head = head(db, org).await?;
    if head <= after || limit == 0 {
        return Ok(Vec::new());
    }
    // Numbers have no gaps, so the next `limit` numbers are the next `limit` items.
    let until = head.min(after.saturating_add(u64::from(limit)));
    let (after, until) = (count_in(after), count_in(until));
    let events = event::Entity::find()
        .filter(event::Column::Organization.eq(org.as_str()))
        .filter(event::Column::Sequence.gt(after))
        .filter(event::Column::Sequence.lte(until))
        .order_by_asc(event::Column::Sequence)
        .limit(u64::from(limit));
    let notices = notice::Entity::find()
        .filter(notice::Column::Organization.eq(org.as_str()))
        .filter(notice::Column::Sequence.gt(after))
        .filter(notice::Column::Sequence.lte(until))
        .order_by_asc(notice::Column::Sequence)
        .limit(u64::from(limit));
    let events = all::<_, Event>(db, org, events).await?;
    let notices = all::<_, Notice>(db, org, notices).await?;

    let mut items: Vec<TailItem> = events.into_iter().map(|event| TailItem::Event(Arc::new(event))).collect();
    items.extend(notices.into_iter().map(|notice| TailItem::Notice(Arc::new(notice))));
    items.sort_by_key(TailItem::sequence);
    Ok(items)
}
