//! Interpreters of the roster; all of them at once are read in `people`. What they are bound to is in `standings`.

use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter};
use turjuman_dispatch::model::{Interpreter, InterpreterId, OrganizationId};
use turjuman_operations::ports::{InterpreterFilter, Page};

use super::{Read, all, first, paged};
use crate::entities::interpreter::{Column, Entity};

pub(crate) async fn one(
    db: &DatabaseConnection,
    org: &OrganizationId,
    id: InterpreterId,
) -> Read<Option<Interpreter>> {
    let select =
        Entity::find().filter(Column::Organization.eq(org.as_str())).filter(Column::Id.eq(id.uuid()));
    first(db, org, select).await
}

pub(crate) async fn list(
    db: &DatabaseConnection,
    org: &OrganizationId,
    filter: &InterpreterFilter,
    page: Page,
) -> Read<Vec<Interpreter>> {
    let mut select = Entity::find().filter(Column::Organization.eq(org.as_str()));
    if let Some(tag) = &filter.language {
        // Tags stand between commas and hold letters, digits and hyphens only: nothing to escape.
        select = select.filter(Column::LanguageTags.contains(format!(",{tag},")));
    }
    if let Some(active) = filter.active {
        select = select.filter(Column::Active.eq(active));
    }
    if let Some(phone) = &filter.phone {
        select = select.filter(Column::Phone.eq(phone.as_str()));
    }
    all(db, org, paged(select, Column::Id, page)).await
}
