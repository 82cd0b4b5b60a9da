//! What the matcher must know of interpreters beside their profile: calendar, commitments, and how often they were
//! asked. Four queries, however many interpreters are asked about.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};
use sea_orm::prelude::{DateTimeUtc, Uuid};
use sea_orm::sea_query::{Expr, ExprTrait, Func, JoinType, Query};
use sea_orm::{
    ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryResult, QuerySelect, QueryTrait,
    TryGetable,
};
use turjuman_dispatch::model::{
    AssignmentId, Calendar, Commitment, InterpreterId, Interval, OfferCount, OrganizationId, RequestId,
};
use turjuman_operations::ports::{Standing, StoreError};

use super::Read;
use crate::convert::{FieldError, bound, count_out, instant, point_out};
use crate::entities::{assignment, calendar, interpreter, offer};
use crate::lookup::rows_of;
use crate::trouble::read_error;

/// Interpreters in one round of the four queries, below what either database can bind.
const AT_ONCE: usize = 8192;
const HOUR: SignedDuration = SignedDuration::from_hours(1);

pub(crate) async fn standings(
    db: &DatabaseConnection,
    org: &OrganizationId,
    interpreters: &[InterpreterId],
    window: Interval,
    now: Timestamp,
) -> Read<Vec<Standing>> {
    let mut standings = Vec::with_capacity(interpreters.len());
    for some in interpreters.chunks(AT_ONCE) {
        let ids: Vec<Uuid> = some.iter().map(|id| id.uuid()).collect();
        // Three reads are three moments, and somebody may accept between two of them. In this order whoever does is seen
        // with the open offer, or bound, or both, and never as free; what is decided on it is guarded by the calendar.
        let mut counts = offer_counts(db, org, &ids, now).await?;
        let mut calendars = calendars(db, org, &ids).await?;
        let mut commitments = commitments(db, org, &ids, window).await?;
        standings.extend(some.iter().filter_map(|id| {
            Some(Standing {
                calendar: calendars.remove(id)?,
                commitments: commitments.remove(id).unwrap_or_default(),
                count: counts.remove(id).unwrap_or_default(),
            })
        }));
    }
    Ok(standings)
}

/// The heads of the calendars of those who exist; version 0 where nobody was ever booked.
async fn calendars(
    db: &DatabaseConnection,
    org: &OrganizationId,
    ids: &[Uuid],
) -> Read<HashMap<InterpreterId, Calendar>> {
    use calendar::Column as C;
    use interpreter::Column as I;

    let query = Query::select()
        .column((interpreter::Entity, I::Id))
        .columns([
            (calendar::Entity, C::Version),
            (calendar::Entity, C::LastAssignedAt),
            (calendar::Entity, C::AssignedCount),
        ])
        .from(interpreter::Entity)
        .join(
            JoinType::LeftJoin,
            calendar::Entity,
            Expr::col((calendar::Entity, C::Organization))
                .equals((interpreter::Entity, I::Organization))
                .and(Expr::col((calendar::Entity, C::Interpreter)).equals((interpreter::Entity, I::Id))),
        )
        .and_where(Expr::col((interpreter::Entity, I::Organization)).eq(org.as_str()))
        .to_owned();
    let mut found = HashMap::with_capacity(ids.len());
    for row in rows_of(db, query, I::Id, ids.iter().copied(), false).await.map_err(read_error)? {
        let id = InterpreterId::from_uuid(field(&row, "id")?);
        let version: Option<i64> = field(&row, "version")?;
        let last: Option<DateTimeUtc> = field(&row, "last_assigned_at")?;
        let count: Option<i64> = field(&row, "assigned_count")?;
        let corrupt = |error: FieldError| StoreError::Corrupt(format!("calendar {id} of {org}: {error}"));
        let calendar = Calendar {
            organization: org.clone(),
            interpreter: id,
            version: count_out("version", version.unwrap_or(0)).map_err(corrupt)?,
            last_assigned_at: last.map(instant).transpose()?,
            assigned_count: count_out("assigned_count", count.unwrap_or(0)).map_err(corrupt)?,
        };
        found.insert(id, calendar);
    }
    Ok(found)
}

/// Live assignments that touch the window.
async fn commitments(
    db: &DatabaseConnection,
    org: &OrganizationId,
    ids: &[Uuid],
    window: Interval,
) -> Read<HashMap<InterpreterId, Vec<Commitment>>> {
    use assignment::Column as A;

    let select = assignment::Entity::find()
        .select_only()
        .columns([A::Interpreter, A::Id, A::Request, A::StartsAt, A::EndsAt, A::Latitude, A::Longitude])
        .filter(A::Organization.eq(org.as_str()))
        .filter(Expr::cust("state IN ('confirmed', 'in_session')"))
        .filter(A::StartsAt.lt(bound(window.end)?))
        .filter(A::EndsAt.gt(bound(window.start)?))
        .into_query();
    let rows = rows_of(db, select, A::Interpreter, ids.iter().copied(), false).await.map_err(read_error)?;
    let mut found: HashMap<InterpreterId, Vec<Commitment>> = HashMap::new();
    for row in rows {
        let interpreter = InterpreterId::from_uuid(field(&row, "interpreter")?);
        found.entry(interpreter).or_default().push(Commitment {
            assignment: AssignmentId::from_uuid(field(&row, "id")?),
            request: RequestId::from_uuid(field(&row, "request")?),
            interval: Interval {
                start: instant(field(&row, "starts_at")?)?,
                end: instant(field(&row, "ends_at")?)?,
            },
            location: point_out(field(&row, "latitude")?, field(&row, "longitude")?),
        });
    }
    for commitments in found.values_mut() {
        commitments.sort_by_key(|commitment| (commitment.interval.start, commitment.assignment));
    }
    Ok(found)
}

/// Open offers, and those of the hour before that count. Two queries, because each has an index and both together have
/// none.
async fn offer_counts(
    db: &DatabaseConnection,
    org: &OrganizationId,
    ids: &[Uuid],
    now: Timestamp,
) -> Read<HashMap<InterpreterId, OfferCount>> {
    use offer::Column as O;

    let open = offer::Entity::find()
        .select_only()
        .column(O::Interpreter)
        .column_as(O::Id.count(), "open")
        .filter(O::Organization.eq(org.as_str()))
        .filter(Expr::cust("state = 'open'"))
        .group_by(O::Interpreter)
        .into_query();
    let recent = offer::Entity::find()
        .select_only()
        .column(O::Interpreter)
        .column_as(O::Id.count(), "sent")
        .column_as(Expr::expr(Func::min(Expr::col((offer::Entity, O::SentAt)))), "oldest")
        .filter(O::Organization.eq(org.as_str()))
        .filter(O::SentAt.gt(bound(now - HOUR)?))
        .filter(O::State.ne("withdrawn"))
        .group_by(O::Interpreter)
        .into_query();
    let count = |n: i64| u32::try_from(n).unwrap_or(u32::MAX);
    let mut found: HashMap<InterpreterId, OfferCount> = HashMap::new();
    for row in rows_of(db, open, O::Interpreter, ids.iter().copied(), false).await.map_err(read_error)? {
        let id = InterpreterId::from_uuid(field(&row, "interpreter")?);
        found.entry(id).or_default().open = count(field(&row, "open")?);
    }
    for row in rows_of(db, recent, O::Interpreter, ids.iter().copied(), false).await.map_err(read_error)? {
        let id = InterpreterId::from_uuid(field(&row, "interpreter")?);
        let entry = found.entry(id).or_default();
        entry.last_hour = count(field(&row, "sent")?);
        entry.oldest_in_hour = Some(instant(field(&row, "oldest")?)? + HOUR);
    }
    Ok(found)
}

/// A column of a row, by name.
fn field<T: TryGetable>(row: &QueryResult, name: &str) -> Read<T> {
    row.try_get("", name).map_err(read_error)
}
