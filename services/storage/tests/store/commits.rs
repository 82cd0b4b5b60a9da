//! What one step may and may not do.

use jiff::SignedDuration;
use turjuman_dispatch::model::*;
use turjuman_operations::ports::{CommitError, Store};
use turjuman_operations::step::RowKey;
use turjuman_test_databases::{TestDatabase, both_databases};

use crate::support::*;

both_databases!(
    a_step_is_written_whole_and_read_back_equal,
    a_guard_that_does_not_hold_stops_the_whole_step,
    a_row_that_exists_cannot_be_added_again,
    a_guard_on_absence_holds_until_somebody_makes_the_row,
    unique_facts_hold,
    an_assignment_may_be_replaced_in_one_step,
    what_never_changes_is_not_replaced,
    the_same_key_has_one_answer,
    an_expired_key_is_free,
    a_notice_is_said_once_per_key,
    a_step_with_nothing_is_committed,
    a_closed_store_says_so,
);

async fn a_step_is_written_whole_and_read_back_equal(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let (org, store) = (org(), &desk.store);
    let (request, interpreter, site) = (request(), interpreter(), site());
    let (offer, assignment) = (offer(request.id, interpreter.id), assignment(&request, interpreter.id));
    let reader = Reader {
        organization: org.clone(),
        subject: Subject("ana".into()),
        version: 1,
        email: None,
        phone: Some("+19735550142".into()),
        preferences: Preferences { locale: "ht".into(), ..Preferences::default() },
    };
    let draft = notice("said", ana());
    let delivery = delivery(draft.id, ChannelKind::Email);
    desk.commit(|step| {
        step.put(request.clone()).put(interpreter.clone()).put(site.clone()).put(offer.clone());
        step.put(assignment.clone()).put(reader.clone()).put(delivery.clone());
        step.event(event()).notice(draft.clone());
    })
    .await
    .unwrap();

    assert_eq!(store.request(&org, request.id).await.unwrap(), Some(request));
    assert_eq!(store.interpreter(&org, interpreter.id).await.unwrap(), Some(interpreter));
    assert_eq!(store.site(&org, site.id).await.unwrap(), Some(site));
    assert_eq!(store.offer(&org, offer.id).await.unwrap(), Some(offer));
    assert_eq!(store.assignment(&org, assignment.id).await.unwrap(), Some(assignment));
    assert_eq!(store.readers_at(&org, "+19735550142").await.unwrap(), std::slice::from_ref(&reader));
    assert_eq!(store.readers_at(&org, "+19735550143").await.unwrap(), []);
    assert_eq!(store.reader(&org, &reader.subject).await.unwrap(), Some(reader));
    assert_eq!(store.delivery(&org, delivery.id).await.unwrap(), Some(delivery));
    let kept = store.notice(&org, draft.id).await.unwrap().unwrap();
    assert_eq!((kept.version, kept.sequence, kept.created_at), (1, 2, t0()));
    assert_eq!((&kept.content, &kept.recipient, &kept.key), (&draft.content, &draft.recipient, &draft.key));

    // Another organization sees none of it.
    let other = "hoboken".parse().unwrap();
    assert_eq!(store.notice(&other, draft.id).await.unwrap(), None);
    assert_eq!(store.head(&other).await.unwrap(), 0);
}

async fn a_guard_that_does_not_hold_stops_the_whole_step(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let mut first = request();
    let second = request();
    desk.put([first.clone().into()]).await;
    first.version = 2;
    desk.put([first.clone().into()]).await;

    let mut stale = first.clone();
    stale.wave = 9;
    let lost = desk
        .commit(|step| {
            step.put(stale).put(second.clone()).event(event());
        })
        .await;
    assert!(matches!(lost, Err(CommitError::Conflict(RowKey::Request(id))) if id == first.id), "{lost:?}");
    assert_eq!(desk.store.request(&org(), first.id).await.unwrap(), Some(first.clone()));
    assert_eq!(desk.store.request(&org(), second.id).await.unwrap(), None);
    assert_eq!(desk.store.head(&org()).await.unwrap(), 0);

    // A guard without an effect counts as much.
    let lost = desk
        .commit(|step| {
            step.guard(RowKey::Request(first.id), 1).put(second.clone());
        })
        .await;
    assert!(matches!(lost, Err(CommitError::Conflict(RowKey::Request(_)))), "{lost:?}");
    desk.commit(|step| {
        step.guard(RowKey::Request(first.id), 2).put(second.clone());
    })
    .await
    .unwrap();
}

async fn a_row_that_exists_cannot_be_added_again(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let request = request();
    desk.put([request.clone().into()]).await;
    let lost = desk
        .commit(|step| {
            step.put(request.clone());
        })
        .await;
    assert!(matches!(lost, Err(CommitError::Conflict(RowKey::Request(id))) if id == request.id), "{lost:?}");
}

async fn a_guard_on_absence_holds_until_somebody_makes_the_row(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let interpreter = interpreter();
    desk.commit(|step| {
        step.guard(RowKey::Calendar(interpreter.id), 0).put(interpreter.clone());
    })
    .await
    .unwrap();
    desk.put([calendar(interpreter.id, 1).into()]).await;
    let lost = desk
        .commit(|step| {
            step.guard(RowKey::Calendar(interpreter.id), 0).event(event());
        })
        .await;
    assert!(matches!(lost, Err(CommitError::Conflict(RowKey::Calendar(_)))), "{lost:?}");
    let lost = desk
        .commit(|step| {
            step.put(calendar(interpreter.id, 1));
        })
        .await;
    assert!(matches!(lost, Err(CommitError::Conflict(RowKey::Calendar(_)))), "{lost:?}");
}

async fn unique_facts_hold(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let (request, somebody) = (request(), interpreter());
    let first = assignment(&request, somebody.id);
    desk.put([request.clone().into(), somebody.clone().into(), first.clone().into()]).await;
    desk.put([offer(request.id, somebody.id).into()]).await;
    let draft = notice("once", ana());
    desk.commit(|step| {
        step.notice(draft.clone());
    })
    .await
    .unwrap();
    desk.put([delivery(draft.id, ChannelKind::Email).into()]).await;

    let twin = Interpreter { subject: somebody.subject.clone(), ..interpreter() };
    for (what, effect) in [
        ("a second live assignment", assignment(&request, interpreter().id).into()),
        ("a second open offer", offer(request.id, somebody.id).into()),
        ("a second entry of one subject", twin.into()),
        ("a second delivery over one channel", delivery(draft.id, ChannelKind::Email).into()),
    ] {
        let lost = desk.commit(|step| step.effects.push(effect)).await;
        assert!(matches!(lost, Err(CommitError::Unique(_))), "{what}: {lost:?}");
    }

    // What is over makes room.
    let over = Assignment { version: 2, state: AssignmentState::Withdrawn, ..first };
    desk.put([over.into()]).await;
    desk.put([assignment(&request, interpreter().id).into()]).await;
    desk.put([delivery(draft.id, ChannelKind::Inbox).into()]).await;
    let (nobody, nobody_else) =
        (Interpreter { subject: None, ..interpreter() }, Interpreter { subject: None, ..interpreter() });
    desk.put([nobody.into(), nobody_else.into()]).await;
}

async fn what_never_changes_is_not_replaced(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let (request, person) = (request(), interpreter());
    let first = offer(request.id, person.id);
    desk.put([request.clone().into(), person.into(), first.clone().into()]).await;
    let elsewhere = Department("elsewhere".into());
    let moved = Request { version: 2, department: elsewhere, wave: 7, ..request.clone() };
    let answered =
        Offer { version: 2, interpreter: interpreter().id, state: OfferState::Declined, ..first.clone() };
    desk.put([moved.clone().into(), answered.clone().into()]).await;
    let kept = desk.store.request(&org(), request.id).await.unwrap().unwrap();
    assert_eq!(kept, Request { department: request.department, ..moved });
    let kept = desk.store.offer(&org(), first.id).await.unwrap().unwrap();
    assert_eq!(kept, Offer { interpreter: first.interpreter, ..answered });
}

async fn an_assignment_may_be_replaced_in_one_step(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let request = request();
    // The new one has the smaller id, so that the order of ids alone would not do.
    let new = assignment(&request, interpreter().id);
    let old = assignment(&request, interpreter().id);
    desk.put([old.clone().into()]).await;
    let released = Assignment { version: 2, state: AssignmentState::Cancelled, ..old };
    desk.commit(|step| {
        step.put(new.clone()).put(released);
    })
    .await
    .unwrap();
    assert_eq!(desk.store.assignment(&org(), new.id).await.unwrap(), Some(new));
}

async fn the_same_key_has_one_answer(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let (key, request) = (record("k1", b"body"), request());
    desk.commit(|step| {
        step.put(request.clone());
        step.idempotency = Some(key.clone());
    })
    .await
    .unwrap();
    let again = desk
        .commit(|step| {
            step.put(request.clone());
            step.idempotency = Some(record("k1", b"another body"));
        })
        .await;
    assert!(matches!(&again, Err(CommitError::KeyTaken(kept)) if **kept == key), "{again:?}");

    let ana = Subject("ana".into());
    let find = |method: &'static str, now| desk.store.idempotency_of(&ana, method, "k1", now);
    assert_eq!(find("SubmitRequest", t0()).await, Some(key.clone()));
    assert_eq!(find("CancelRequest", t0()).await, None);
    assert_eq!(find("SubmitRequest", key.expires_at).await, None);
    // Another method may use the same key.
    let mut other = record("k1", b"body");
    other.method = "CancelRequest".into();
    desk.commit(|step| step.idempotency = Some(other)).await.unwrap();
}

async fn an_expired_key_is_free(database: TestDatabase) {
    let desk = Desk::open(database).await;
    desk.commit(|step| step.idempotency = Some(record("k1", b"old"))).await.unwrap();
    let later = t0() + SignedDuration::from_hours(48);
    let mut key = record("k1", b"new");
    key.expires_at = later + SignedDuration::from_hours(48);
    desk.commit(|step| {
        step.at = later;
        step.idempotency = Some(key.clone());
    })
    .await
    .unwrap();
    assert_eq!(
        desk.store.idempotency_of(&Subject("ana".into()), "SubmitRequest", "k1", later).await,
        Some(key)
    );
}

async fn a_notice_is_said_once_per_key(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let first = notice("same", ana());
    desk.commit(|step| {
        step.notice(first.clone()).notice(notice("same", ana()));
    })
    .await
    .unwrap();
    let (again, new) = (notice("same", ana()), notice("new", ana()));
    let committed = desk
        .commit(|step| {
            step.event(event()).notice(again.clone()).notice(new.clone());
        })
        .await
        .unwrap();
    assert_eq!(committed.sequence, 3, "a notice that is dropped takes no number");
    assert_eq!(desk.store.notice(&org(), again.id).await.unwrap(), None);
    assert_eq!(desk.store.notice(&org(), first.id).await.unwrap().unwrap().sequence, 1);
    assert_eq!(desk.store.notice(&org(), new.id).await.unwrap().unwrap().sequence, 3);
}

async fn a_step_with_nothing_is_committed(database: TestDatabase) {
    let desk = Desk::open(database).await;
    assert_eq!(desk.commit(|_| ()).await.unwrap().sequence, 0);
    assert_eq!(
        desk.commit(|step| {
            step.event(event());
        })
        .await
        .unwrap()
        .sequence,
        1
    );
    assert_eq!(desk.commit(|_| ()).await.unwrap().sequence, 1);
}

async fn a_closed_store_says_so(database: TestDatabase) {
    let desk = Desk::open(database).await;
    desk.commit(|step| {
        step.event(event());
    })
    .await
    .unwrap();
    desk.store.close().await;
    desk.store.close().await;
    let refused = desk
        .commit(|step| {
            step.event(event());
        })
        .await;
    assert!(matches!(refused, Err(CommitError::Store(_))), "{refused:?}");
    assert_eq!(desk.store.head(&org()).await.unwrap(), 1, "reads go on");
    desk.database.clone().close().await.unwrap();
}
