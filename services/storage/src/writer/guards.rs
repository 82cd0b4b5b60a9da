//! Checks guards: reads the versions of all guarded rows of a batch, one query per table and organization, under lock
//! and in the order of their ids.

use std::collections::HashMap;

use sea_orm::prelude::Uuid;
use sea_orm::sea_query::SelectStatement;
use sea_orm::{
    ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QueryResult, QuerySelect, QueryTrait,
    Select,
};
use turjuman_dispatch::model::{
    AssignmentId, DeliveryId, InterpreterId, NoticeId, OfferId, OrganizationId, RequestId, SiteId, Subject,
};
use turjuman_operations::ports::CommitError;
use turjuman_operations::step::{Guard, RowKey, Step};

use super::attempt::Care;
use crate::entities::{assignment, calendar, delivery, interpreter, notice, offer, reader, request, site};
use crate::lookup::rows_of;
use crate::trouble::Trouble;

/// Rows read by one query.
const AT_ONCE: usize = 256;

/// A guard of one of the steps.
struct Check<'a> {
    step: usize,
    org: &'a OrganizationId,
    guard: Guard,
}

/// Marks the steps whose guards do not hold.
pub(super) async fn check(
    tx: &DatabaseTransaction,
    steps: &[&Step],
    care: Care,
    lost: &mut [Option<CommitError>],
) -> Result<(), Trouble> {
    let mut checks = Vec::new();
    for (at, step) in steps.iter().enumerate() {
        let written = step
            .effects
            .iter()
            .map(|effect| effect.guard())
            .filter(|guard| care == Care::Thorough || guard.version > 0 || !has_fresh_id(&guard.row));
        let guards = step.guards.iter().cloned().chain(written);
        checks.extend(guards.map(|guard| Check { step: at, org: &step.organization, guard }));
    }
    // Every writer locks tables in the same order and rows in the order of their ids: no two can wait for each other.
    checks.sort_by(|a, b| {
        (table(&a.guard.row), a.org, &a.guard.row).cmp(&(table(&b.guard.row), b.org, &b.guard.row))
    });
    for group in checks.chunk_by(|a, b| table(&a.guard.row) == table(&b.guard.row) && a.org == b.org) {
        let Some(first) = group.first() else { continue };
        let mut rows: Vec<&RowKey> = group.iter().map(|check| &check.guard.row).collect();
        rows.dedup();
        let mut versions = HashMap::with_capacity(rows.len());
        for some in rows.chunks(AT_ONCE) {
            versions.extend(read_versions(tx, first.org, some).await?);
        }
        for check in group {
            let version = versions.get(&check.guard.row).copied().unwrap_or(0);
            if version != check.guard.version
                && let Some(lost) = lost.get_mut(check.step)
                && lost.is_none()
            {
                *lost = Some(CommitError::Conflict(check.guard.row.clone()));
            }
        }
    }
    Ok(())
}

/// True for rows whose id was drawn for them. That they do not exist yet need not be read first: the insert counts.
fn has_fresh_id(row: &RowKey) -> bool {
    !matches!(row, RowKey::Calendar(_) | RowKey::Reader(_))
}

/// The order in which tables are locked.
fn table(row: &RowKey) -> u8 {
    match row {
        RowKey::Request(_) => 0,
        RowKey::Offer(_) => 1,
        RowKey::Assignment(_) => 2,
        RowKey::Interpreter(_) => 3,
        RowKey::Calendar(_) => 4,
        RowKey::Site(_) => 5,
        RowKey::Reader(_) => 6,
        RowKey::Notice(_) => 7,
        RowKey::Delivery(_) => 8,
    }
}

/// The versions of these rows, all of one table; rows that do not exist are missing.
async fn read_versions(
    tx: &DatabaseTransaction,
    org: &OrganizationId,
    rows: &[&RowKey],
) -> Result<Vec<(RowKey, u64)>, DbErr> {
    macro_rules! by_id {
        ($entity:ident, $key:ident, $variant:ident, $id:ident) => {{
            use $entity::{Column, Entity};
            let select = versions(Entity::find(), [Column::Organization, Column::$key, Column::Version], org);
            let ids = rows.iter().filter_map(|row| uuid_of(row));
            let found = rows_of(tx, select, Column::$key, ids, true).await?;
            let read = |row: &QueryResult| {
                Ok((RowKey::$variant($id::from_uuid(row.try_get_by_index(0)?)), version(row)?))
            };
            found.iter().map(read).collect()
        }};
    }
    match rows.first() {
        None => Ok(Vec::new()),
        Some(RowKey::Request(_)) => by_id!(request, Id, Request, RequestId),
        Some(RowKey::Offer(_)) => by_id!(offer, Id, Offer, OfferId),
        Some(RowKey::Assignment(_)) => by_id!(assignment, Id, Assignment, AssignmentId),
        Some(RowKey::Interpreter(_)) => by_id!(interpreter, Id, Interpreter, InterpreterId),
        Some(RowKey::Calendar(_)) => by_id!(calendar, Interpreter, Calendar, InterpreterId),
        Some(RowKey::Site(_)) => by_id!(site, Id, Site, SiteId),
        Some(RowKey::Notice(_)) => by_id!(notice, Id, Notice, NoticeId),
        Some(RowKey::Delivery(_)) => by_id!(delivery, Id, Delivery, DeliveryId),
        Some(RowKey::Reader(_)) => {
            use reader::Column;
            let subjects = rows.iter().filter_map(|row| match row {
                RowKey::Reader(Subject(subject)) => Some(subject.as_str()),
                _ => None,
            });
            let columns = [Column::Organization, Column::Subject, Column::Version];
            let select = versions(reader::Entity::find(), columns, org);
            let found = rows_of(tx, select, Column::Subject, subjects, true).await?;
            let read =
                |row: &QueryResult| Ok((RowKey::Reader(Subject(row.try_get_by_index(0)?)), version(row)?));
            found.iter().map(read).collect()
        }
    }
}

/// Selects key and version; `columns` are organization, key and version.
fn versions<E: EntityTrait>(
    select: Select<E>,
    [org_column, key, version]: [E::Column; 3],
    org: &OrganizationId,
) -> SelectStatement {
    select.select_only().columns([key, version]).filter(org_column.eq(org.as_str())).into_query()
}

/// The version in a row; one that no guard can have if the column is damaged.
fn version(row: &QueryResult) -> Result<u64, DbErr> {
    let version: i64 = row.try_get_by_index(1)?;
    Ok(u64::try_from(version).unwrap_or(u64::MAX))
}

fn uuid_of(row: &RowKey) -> Option<Uuid> {
    match row {
        RowKey::Request(id) => Some(id.uuid()),
        RowKey::Offer(id) => Some(id.uuid()),
        RowKey::Assignment(id) => Some(id.uuid()),
        RowKey::Interpreter(id) | RowKey::Calendar(id) => Some(id.uuid()),
        RowKey::Site(id) => Some(id.uuid()),
        RowKey::Notice(id) => Some(id.uuid()),
        RowKey::Delivery(id) => Some(id.uuid()),
        RowKey::Reader(_) => None,
    }
}
