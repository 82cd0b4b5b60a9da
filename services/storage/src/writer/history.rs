//! Numbers what happened: leaves out notices that were said before, and advances the organization's counter once.

use std::collections::HashSet;
use std::sync::Arc;

use turjuman_dispatch::model::OrganizationId;
use turjuman_operations::event::{Event, EventDraft};
use turjuman_operations::notice::NoticeDraft;
use turjuman_operations::ports::TailItem;
use turjuman_operations::step::Step;

use super::line::Tx;
use crate::convert::numbered;
use crate::trouble::Trouble;

/// The step's notices whose key is new in the organization. Their keys are said from now on.
pub(super) fn new_notices<'a>(step: &'a Step, said: &mut HashSet<String>) -> Vec<&'a NoticeDraft> {
    step.notices.iter().filter(|draft| said.insert(draft.key.clone())).collect()
}

/// Advances the organization's counter, and answers with the number before the first of so many items. The counter row
/// stays locked until the commit, so numbers appear in order and without gaps; that is why it is the last thing before
/// the inserts.
pub(super) async fn advance(tx: &mut Tx<'_>, org: &OrganizationId, by: i64) -> Result<u64, Trouble> {
    let value = tx.advance(org, by).await?;
    let start = value.checked_sub(by).and_then(|start| u64::try_from(start).ok());
    start.ok_or_else(|| Trouble::Broken(format!("the counter of {org} is damaged: {value}")))
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
