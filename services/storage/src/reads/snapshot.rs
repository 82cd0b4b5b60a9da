//! What a desk keeps in memory, read in one piece: few large queries in one transaction, so that all of it is of one
//! moment and the history goes on right after it.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use sea_orm::prelude::Uuid;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select,
};
use turjuman_dispatch::model::{Offer, OrganizationId, Request};
use turjuman_operations::ports::{Snapshot, StoreError};

use super::Read;
use super::people::roster;
use crate::begin::begin_read;
use crate::convert::Stored;
use crate::entities::{assignment, calendar, offer, request};
use crate::trouble::read_error;

/// Offers of this time still count against somebody's budget. A little more than the hour, for clocks that differ.
const COUNTED: SignedDuration = SignedDuration::from_mins(65);
/// A live assignment, as the indexes have it.
const LIVE: &str = "state IN ('confirmed', 'in_session')";

pub(crate) async fn snapshot(
    db: &DatabaseConnection,
    org: &OrganizationId,
    now: Timestamp,
) -> Read<Snapshot> {
    let (db, org) = (db.clone(), org.clone());
    tokio::spawn(async move { read(&db, &org, now).await })
        .await
        .unwrap_or_else(|error| Err(StoreError::Unavailable(error.to_string())))
}

async fn read(db: &DatabaseConnection, org: &OrganizationId, now: Timestamp) -> Read<Snapshot> {
    let tx = begin_read(db).await.map_err(read_error)?;
    let snapshot = Snapshot {
        sequence: super::history::head(&tx, org).await?,
        interpreters: roster(&tx, org).await?,
        calendars: all(&tx, org, of::<calendar::Entity>(calendar::Column::Organization, org)).await?,
        requests: requests(&tx, org).await?,
        offers: offers(&tx, org, now).await?,
        assignments: all(
            &tx,
            org,
            of::<assignment::Entity>(assignment::Column::Organization, org)
                .filter(Expr::cust(LIVE))
                .order_by_asc(assignment::Column::Id),
        )
        .await?,
    };
    tx.commit().await.map_err(read_error)?;
    Ok(snapshot)
}

fn of<E: EntityTrait>(organization: E::Column, org: &OrganizationId) -> Select<E> {
    E::find().filter(organization.eq(org.as_str()))
}

/// Requests that are not over: those that something is due for, those that search, and those that are assigned. Each has
/// an index of its own, and all together have none.
async fn requests(tx: &impl ConnectionTrait, org: &OrganizationId) -> Read<Vec<Request>> {
    use request::{Column, Entity};

    let assigned = assignment::Entity::find()
        .filter(assignment::Column::Organization.eq(org.as_str()))
        .filter(Expr::cust(LIVE))
        .select_only()
        .column(assignment::Column::Request);
    let of = || of::<Entity>(Column::Organization, org);
    let mut found: BTreeMap<_, Request> = BTreeMap::new();
    for select in [
        of().filter(Expr::cust("attention_at IS NOT NULL")),
        of().filter(Expr::cust("state = 'searching'")),
        of().filter(Column::Id.in_subquery(assigned.into_query())),
    ] {
        let some: Vec<Request> = all(tx, org, select).await?;
        found.extend(some.into_iter().map(|request| (request.id, request)));
    }
    Ok(found.into_values().collect())
}

async fn offers(tx: &impl ConnectionTrait, org: &OrganizationId, now: Timestamp) -> Read<Vec<Offer>> {
    use offer::{Column, Entity};

    let searching = request::Entity::find()
        .filter(request::Column::Organization.eq(org.as_str()))
        .filter(Expr::cust("state = 'searching'"))
        .select_only()
        .column(request::Column::Id);
    // Ids begin with the time, so the primary key finds the latest.
    let millis = u128::try_from((now - COUNTED).as_millisecond()).unwrap_or(0);
    let of = || of::<Entity>(Column::Organization, org);
    let mut found: BTreeMap<_, Offer> = BTreeMap::new();
    for select in [
        of().filter(Expr::cust("state = 'open'")),
        of().filter(Expr::col(Column::Id).gte(Uuid::from_u128(millis << 80))),
        of().filter(Column::Request.in_subquery(searching.into_query())),
    ] {
        let some: Vec<Offer> = all(tx, org, select).await?;
        found.extend(some.into_iter().map(|offer| (offer.id, offer)));
    }
    Ok(found.into_values().collect())
}

/// All rows, read whole and then turned into their nouns.
async fn all<E, T>(tx: &impl ConnectionTrait, org: &OrganizationId, select: Select<E>) -> Read<Vec<T>>
where
    E: EntityTrait,
    E::Model: FromQueryResult + Send + Sync,
    T: Stored<Row = E::Model>,
{
    let rows = select.all(tx).await.map_err(read_error)?;
    rows.into_iter().map(|row| T::read(row, org)).collect()
}
