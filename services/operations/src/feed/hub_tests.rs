//! What the hub must do when it is closed.

use std::sync::Arc;

use jiff::Timestamp;
use turjuman_dispatch::model::StepId;
use uuid::Uuid;

use super::*;
use crate::event::{Event, EventDraft, EventKind};

#[test]
fn what_is_committed_after_the_close_is_not_counted_as_handed_out() {
    let organization: OrganizationId = "newark".parse().expect("a name");
    let hub = Hub::new(organization.clone());
    hub.begin(0, Vec::new());
    let step_id = StepId::from_uuid(Uuid::from_u128(1));
    let step = Step::new(step_id, organization.clone(), Timestamp::UNIX_EPOCH);
    let item = |sequence| {
        Arc::new(TailItem::Event(Arc::new(Event {
            organization: organization.clone(),
            sequence,
            step: step_id,
            at: Timestamp::UNIX_EPOCH,
            body: EventDraft::new(EventKind::SiteCreated),
        })))
    };
    hub.committed(&step, &[item(1)]);
    assert_eq!(hub.reached(), 1);
    hub.close();
    hub.committed(&step, &[item(2)]);
    hub.take_history(vec![item(2)]);
    assert_eq!(hub.reached(), 1, "whoever resumes after this number still hears of the second");
}
