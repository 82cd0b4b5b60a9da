//! Numbers what happened: leaves out notices that were said before, and advances the organization's counter once.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use sea_orm::sea_query::{Alias, Expr, ExprTrait, OnConflict, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect, QueryTrait,
};
use turjuman_dispatch::model::OrganizationId;
use turjuman_operations::event::{Event, EventDraft};
use turjuman_operations::notice::NoticeDraft;
use turjuman_operations::ports::TailItem;
use turjuman_operations::step::Step;

use crate::convert::{count_in, numbered};
use crate::entities::{notice, organization};
use crate::lookup::rows_of;
use crate::trouble::Trouble;

/// Keys looked up by one query.
const AT_ONCE: usize = 256;

/// Texts by organization.
pub(super) fn by_organization<'a>(
    items: impl Iterator<Item = (&'a OrganizationId, String)>,
) -> BTreeMap<&'a OrganizationId, Vec<String>> {
    let mut found: BTreeMap<&OrganizationId, Vec<String>> = BTreeMap::new();
    for (org, text) in items {
        found.entry(org).or_default().push(text);
    }
    found
}

/// For each step its notices whose key is new in the organization.
pub(super) async fn new_notices<'a>(
    tx: &DatabaseTransaction,
    steps: &[&'a Step],
) -> Result<Vec<Vec<&'a NoticeDraft>>, Trouble> {
    use notice::Column;

    let keys = steps
        .iter()
        .flat_map(|step| step.notices.iter().map(move |draft| (&step.organization, draft.key.clone())));
    let mut said: HashSet<(&OrganizationId, String)> = HashSet::new();
    for (org, keys) in by_organization(keys) {
        for some in keys.chunks(AT_ONCE) {
            let select = notice::Entity::find()
                .select_only()
                .column(Column::Key)
                .filter(Column::Organization.eq(org.as_str()))
                .into_query();
            for row in rows_of(tx, select, Column::Key, some.iter().map(String::as_str), false).await? {
                said.insert((org, row.try_get_by_index(0)?));
            }
        }
    }
    Ok(steps
        .iter()
        .map(|step| {
            step.notices.iter().filter(|draft| said.insert((&step.organization, draft.key.clone()))).collect()
        })
        .collect())
}

/// Advances the counter of each organization by what its steps add, and answers with the number before the first item
/// of each step. The counter row stays locked until the commit, so numbers appear in order and without gaps; that is
/// why it is the last thing before the inserts.
pub(super) async fn number(
    tx: &DatabaseTransaction,
    steps: &[&Step],
    notices: &[Vec<&NoticeDraft>],
) -> Result<Vec<u64>, Trouble> {
    let adds: Vec<u64> =
        steps.iter().zip(notices).map(|(step, notices)| (step.events.len() + notices.len()) as u64).collect();
    let mut totals: BTreeMap<&OrganizationId, u64> = BTreeMap::new();
    for (step, add) in steps.iter().zip(&adds) {
        *totals.entry(&step.organization).or_default() += add;
    }
    for (org, total) in &mut totals {
        *total = advance(tx, org, *total).await? - *total;
    }
    Ok(steps
        .iter()
        .zip(adds)
        .map(|(step, add)| {
            let next = totals.entry(&step.organization).or_default();
            let start = *next;
            *next += add;
            start
        })
        .collect())
}

/// The items of a step, numbered from the one after `start`: its events, then its notices.
pub(super) fn items(step: &Step, notices: &[&NoticeDraft], start: u64) -> Vec<Arc<TailItem>> {
    let event = |(draft, sequence): (&EventDraft, u64)| {
        TailItem::Event(Arc::new(Event {
            organization: step.organization.clone(),
            sequence,
            step: step.id,
            at: step.at,
            body: draft.clone(),
        }))
    };
    let notice = |(draft, sequence): (&&NoticeDraft, u64)| {
        TailItem::Notice(Arc::new(numbered(draft, &step.organization, sequence, step.at)))
    };
    let events = step.events.iter().zip(start + 1..).map(event);
    let notices = notices.iter().zip(start + 1 + step.events.len() as u64..).map(notice);
    events.chain(notices).map(Arc::new).collect()
}

/// Adds to the counter, making it when it is the organization's first step, and answers with its new value.
async fn advance(tx: &DatabaseTransaction, org: &OrganizationId, by: u64) -> Result<u64, Trouble> {
    use organization::{Column, Entity};

    let add =
        Expr::col((Entity, Column::Sequence)).add(Expr::col((Alias::new("excluded"), Column::Sequence)));
    let statement = Query::insert()
        .into_table(Entity)
        .columns([Column::Id, Column::Sequence])
        .values_panic([org.as_str().into(), count_in(by).into()])
        .on_conflict(OnConflict::column(Column::Id).value(Column::Sequence, add).to_owned())
        .returning_col(Column::Sequence)
        .to_owned();
    let row = tx.query_one(&statement).await?;
    let row = row.ok_or_else(|| Trouble::Broken("the counter did not answer".to_owned()))?;
    let value: i64 = row.try_get("", "sequence")?;
    u64::try_from(value)
        .ok()
        .filter(|value| *value >= by)
        .ok_or_else(|| Trouble::Broken(format!("the counter of {org} is damaged: {value}")))
}
