//! Assignments.

use jiff::Timestamp;
use sea_orm::{
    ColumnTrait, Condition, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use turjuman_dispatch::model::{Assignment, AssignmentId, OrganizationId};
use turjuman_operations::ports::{AssignmentFilter, Page};

use super::{Read, after_the_time, all, first, paged};
use crate::convert::{bound, instant};
use crate::entities::assignment::{Column, Entity};
use crate::trouble::read_error;

pub(crate) async fn one(
    db: &DatabaseConnection,
    org: &OrganizationId,
    id: AssignmentId,
) -> Read<Option<Assignment>> {
    let select =
        Entity::find().filter(Column::Organization.eq(org.as_str())).filter(Column::Id.eq(id.uuid()));
    first(db, org, select).await
}

pub(crate) async fn reminders_due(
    db: &DatabaseConnection,
    org: &OrganizationId,
    now: Timestamp,
    limit: u32,
) -> Read<Vec<AssignmentId>> {
    let ids: Vec<sea_orm::prelude::Uuid> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::ReminderAt.lte(bound(now)?))
        .filter(after_the_time(org))
        .order_by_asc(Column::ReminderAt)
        .order_by_asc(Column::Id)
        .limit(u64::from(limit))
        .into_tuple()
        .all(db)
        .await
        .map_err(read_error)?;
    Ok(ids.into_iter().map(AssignmentId::from_uuid).collect())
}

pub(crate) async fn next_reminder(db: &DatabaseConnection, org: &OrganizationId) -> Read<Option<Timestamp>> {
    let next: Option<sea_orm::prelude::DateTimeUtc> = Entity::find()
        .select_only()
        .column(Column::ReminderAt)
        .filter(Column::ReminderAt.is_not_null())
        .filter(after_the_time(org))
        .order_by_asc(Column::ReminderAt)
        .limit(1)
        .into_tuple()
        .one(db)
        .await
        .map_err(read_error)?;
    next.map(instant).transpose()
}

pub(crate) async fn list(
    db: &DatabaseConnection,
    org: &OrganizationId,
    filter: &AssignmentFilter,
    page: Page,
) -> Read<Vec<Assignment>> {
    let mut select = Entity::find().filter(Column::Organization.eq(org.as_str()));
    if let Some(interpreter) = filter.interpreter {
        select = select.filter(Column::Interpreter.eq(interpreter.uuid()));
    }
    if let Some(departments) = &filter.departments {
        select = select
            .filter(Column::Department.is_in(departments.iter().map(|department| department.0.as_str())));
    }
    if let Some((interpreter, departments)) = &filter.own_or_departments {
        let departments = departments.iter().map(|department| department.0.as_str());
        let either = Condition::any()
            .add(Column::Interpreter.eq(interpreter.uuid()))
            .add(Column::Department.is_in(departments));
        select = select.filter(either);
    }
    if let Some(request) = filter.request {
        select = select.filter(Column::Request.eq(request.uuid()));
    }
    if !filter.states.is_empty() {
        select = select.filter(Column::State.is_in(filter.states.iter().map(|state| state.name())));
    }
    if let Some(from) = filter.starts_from {
        select = select.filter(Column::StartsAt.gte(bound(from)?));
    }
    if let Some(until) = filter.starts_until {
        select = select.filter(Column::StartsAt.lt(bound(until)?));
    }
    all(db, org, paged(select, Column::Id, page)).await
}
