//! What became of requests, for the figures of the service.

use jiff::Timestamp;
use sea_orm::prelude::{DateTimeUtc, Uuid};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use turjuman_dispatch::figures::Outcome;
use turjuman_dispatch::model::{OrganizationId, RequestState};

use super::Read;
use crate::convert::bound;
use crate::entities::{assignment, request};
use crate::trouble::read_error;

/// One row: id, language, department, whether it was for now, its state, when it was made.
type Row = (Uuid, Option<String>, String, bool, String, DateTimeUtc);

pub(crate) async fn between(
    db: &DatabaseConnection,
    org: &OrganizationId,
    from: Timestamp,
    until: Timestamp,
    limit: u32,
) -> Read<Vec<Outcome>> {
    use request::Column;
    let (from, until) = (bound(from)?, bound(until)?);
    let rows: Vec<Row> = request::Entity::find()
        .select_only()
        .columns([
            Column::Id,
            Column::LanguageTag,
            Column::Department,
            Column::Immediate,
            Column::State,
            Column::CreatedAt,
        ])
        .filter(Column::Organization.eq(org.as_str()))
        .filter(Column::CreatedAt.gte(from))
        .filter(Column::CreatedAt.lt(until))
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .limit(u64::from(limit))
        .into_tuple()
        .all(db)
        .await
        .map_err(read_error)?;
    let mut found = found_at(db, org, from, until).await?;
    let cancelled = RequestState::Cancelled.name();
    let outcome = |(id, language, department, immediate, state, made): Row| {
        let found = found.remove(&id);
        if found.is_none() && state == cancelled {
            return None;
        }
        let after = found.map(|at| (at - made).num_seconds().max(0));
        Some(Outcome {
            language: language.unwrap_or_default(),
            department,
            found_after: after.map(|seconds| u32::try_from(seconds).unwrap_or(u32::MAX)),
            immediate,
        })
    };
    Ok(rows.into_iter().filter_map(outcome).collect())
}

/// When somebody was found first, for every request of the span for which somebody was.
async fn found_at(
    db: &DatabaseConnection,
    org: &OrganizationId,
    from: DateTimeUtc,
    until: DateTimeUtc,
) -> Read<HashMap<Uuid, DateTimeUtc>> {
    use assignment::Column;
    let made = Query::select()
        .column(request::Column::Id)
        .from(request::Entity)
        .and_where(request::Column::Organization.eq(org.as_str()))
        .and_where(request::Column::CreatedAt.gte(from))
        .and_where(request::Column::CreatedAt.lt(until))
        .to_owned();
    let rows: Vec<(Uuid, DateTimeUtc)> = assignment::Entity::find()
        .select_only()
        .columns([Column::Request, Column::CreatedAt])
        .filter(Column::Organization.eq(org.as_str()))
        .filter(Column::Request.in_subquery(made))
        .order_by_desc(Column::CreatedAt)
        .into_tuple()
        .all(db)
        .await
        .map_err(read_error)?;
    // The first comes last, and stays.
    Ok(rows.into_iter().collect())
}
