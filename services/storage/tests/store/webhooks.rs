//! Webhooks and their deliveries: every column read back, what is due, how it goes, and what is forgotten.

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{WebhookDeliveryId, WebhookId};
use turjuman_operations::notice::DeliveryState;
use turjuman_operations::ports::{CommitError, Page, Store};
use turjuman_operations::step::Effect;
use turjuman_operations::webhooks::{
    SigningSecret, Webhook, WebhookDelivery, WebhookEvent, WebhookState, WebhookTally,
};
use turjuman_storage::Pruned;
use turjuman_test_databases::{TestDatabase, both_databases};
use uuid::Uuid;

use crate::support::*;

both_databases!(
    webhooks_are_read_back_and_those_deleted_are_not_listed,
    deliveries_are_due_in_order_and_counted,
    an_event_goes_to_a_webhook_once,
    old_deliveries_are_forgotten,
);

const ALL: Page = Page { before: None, limit: 100 };

fn webhook() -> Webhook {
    Webhook {
        organization: org(),
        id: WebhookId::from_uuid(uuid()),
        version: 1,
        address: "https://hooks.city.example/turjuman?key=1".into(),
        events: vec![WebhookEvent::RequestAssigned, WebhookEvent::AssignmentNoShow],
        secret: SigningSecret::new(vec![7; 64]),
        old_secret: None,
        state: WebhookState::Enabled,
        cursor: 12,
        created_at: t0(),
        updated_at: t0(),
    }
}

fn delivery(webhook: &Webhook, sequence: u64, due: Option<Timestamp>) -> WebhookDelivery {
    WebhookDelivery {
        organization: org(),
        id: WebhookDeliveryId::from_uuid(uuid()),
        version: 1,
        webhook: webhook.id,
        sequence,
        body: "{\"type\":\"request.assigned\"}".into(),
        state: DeliveryState::Pending,
        attempts: 0,
        next_attempt_at: due,
        last_error: None,
        failed_at: None,
        delivered_at: None,
        created_at: t0(),
    }
}

async fn webhooks_are_read_back_and_those_deleted_are_not_listed(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let (first, second) = (webhook(), Webhook { events: Vec::new(), ..webhook() });
    desk.put([first.clone().into(), second.clone().into()]).await;
    assert_eq!(desk.store.webhook(&org(), first.id).await.unwrap(), Some(first.clone()));
    assert_eq!(desk.store.list_webhooks(&org(), ALL).await.unwrap(), [second.clone(), first.clone()]);
    let rotated = Webhook {
        version: 2,
        secret: SigningSecret::new(vec![8; 24]),
        old_secret: Some((first.secret.clone(), t0() + minutes(5))),
        state: WebhookState::Gone,
        cursor: 13,
        updated_at: t0() + minutes(1),
        ..first
    };
    let deleted = Webhook { version: 2, state: WebhookState::Deleted, ..second };
    desk.put([rotated.clone().into(), deleted.clone().into()]).await;
    assert_eq!(desk.store.list_webhooks(&org(), ALL).await.unwrap(), [rotated]);
    assert_eq!(desk.store.webhook(&org(), deleted.id).await.unwrap(), Some(deleted));
}

async fn deliveries_are_due_in_order_and_counted(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let (ours, other) = (webhook(), webhook());
    let at = |minute| Some(t0() + minutes(minute));
    let (late, later, future) =
        (delivery(&ours, 1, at(1)), delivery(&ours, 2, at(2)), delivery(&ours, 3, at(30)));
    let others = delivery(&other, 1, at(1));
    let rows: [Effect; 6] = [
        ours.clone().into(),
        other.clone().into(),
        later.clone().into(),
        late.clone().into(),
        future.clone().into(),
        others.into(),
    ];
    desk.put(rows).await;
    let due =
        async |limit| desk.store.webhook_deliveries_due(&org(), ours.id, t0() + minutes(3), limit).await;
    assert_eq!(due(10).await.unwrap(), [late.clone(), later.clone()]);
    assert_eq!(due(1).await.unwrap(), std::slice::from_ref(&late));
    let tally = WebhookTally { waiting: 3, ..WebhookTally::default() };
    assert_eq!(desk.store.webhook_tally(&org(), ours.id).await.unwrap(), tally);

    let taken = WebhookDelivery {
        version: 2,
        state: DeliveryState::Delivered,
        attempts: 1,
        next_attempt_at: None,
        delivered_at: at(4),
        ..late
    };
    let failed = WebhookDelivery {
        version: 2,
        attempts: 1,
        next_attempt_at: at(9),
        last_error: Some("it answered 500".into()),
        failed_at: at(5),
        ..later
    };
    desk.put([taken.into(), failed.clone().into()]).await;
    assert_eq!(due(10).await.unwrap(), []);
    let due = desk.store.webhook_deliveries_due(&org(), ours.id, t0() + minutes(40), 10).await;
    assert_eq!(due.unwrap(), [failed, future]);
    let tally = WebhookTally {
        waiting: 2,
        last_success_at: at(4),
        last_failure_at: at(5),
        last_failure: Some("it answered 500".into()),
    };
    assert_eq!(desk.store.webhook_tally(&org(), ours.id).await.unwrap(), tally);
}

async fn an_event_goes_to_a_webhook_once(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let ours = webhook();
    desk.put([ours.clone().into(), delivery(&ours, 1, Some(t0())).into()]).await;
    let again = delivery(&ours, 1, Some(t0()));
    let refused = desk.commit(|step| step.effects.push(again.into())).await;
    assert!(matches!(refused, Err(CommitError::Unique(_))), "{refused:?}");
}

async fn old_deliveries_are_forgotten(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let ours = webhook();
    let id = |at: Timestamp| {
        let millis = u128::try_from(at.as_millisecond()).unwrap();
        WebhookDeliveryId::from_uuid(Uuid::from_u128((millis << 80) | 7))
    };
    let now = t0() + SignedDuration::from_hours(31 * 24);
    let old = WebhookDelivery { id: id(t0()), ..delivery(&ours, 1, None) };
    let young = WebhookDelivery { id: id(now), ..delivery(&ours, 2, Some(t0())) };
    desk.put([ours.clone().into(), old.into(), young.clone().into()]).await;
    let pruned = desk.store.prune(now).await.unwrap();
    assert_eq!(pruned, Pruned { webhook_deliveries: 1, steps: pruned.steps, ..Pruned::default() });
    let left = desk.store.webhook_deliveries_due(&org(), ours.id, now, 10).await.unwrap();
    assert_eq!(left, [young]);
}
