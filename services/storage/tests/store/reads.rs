//! Every read of the port.

use std::slice;

use turjuman_dispatch::model::*;
use turjuman_operations::notice::{Delivery, DeliveryState, Notice, Recipient};
use turjuman_operations::ports::{
    AssignmentFilter, InterpreterFilter, OfferFilter, Page, RequestFilter, Store,
};
use turjuman_test_databases::{TestDatabase, both_databases};

use crate::support::*;

both_databases!(
    what_is_due_comes_in_order,
    searching_requests_come_in_order,
    requests_are_listed_by_every_filter,
    offers_are_listed,
    assignments_are_listed,
    the_roster_is_listed,
    sites_are_listed,
    notices_are_listed_and_expanded,
    deliveries_are_due,
    standings_tell_calendar_commitments_and_counts,
);

const ALL: Page = Page { before: None, limit: 100 };

async fn what_is_due_comes_in_order(database: TestDatabase) {
    let desk = Desk::open(database).await;
    assert_eq!(desk.store.next_due(&org()).await.unwrap(), None);
    let at = |minute| Some(t0() + minutes(minute));
    let late = Request { attention_at: at(1), ..request() };
    let later = Request { attention_at: at(2), ..request() };
    let ahead = Request { attention_at: at(3), ahead_of_others: true, ..request() };
    let future = Request { attention_at: at(30), ..request() };
    let never = Request { attention_at: None, ..request() };
    let soon = Assignment { reminder_at: at(-5), ..assignment(&late, interpreter().id) };
    let not_yet = Assignment { reminder_at: at(40), ..assignment(&later, interpreter().id) };
    let none = Assignment { reminder_at: None, ..assignment(&ahead, interpreter().id) };
    desk.put([later.clone().into(), ahead.clone().into(), late.clone().into(), future.into(), never.into()])
        .await;
    assert_eq!(desk.store.next_due(&org()).await.unwrap(), at(1));
    desk.put([soon.clone().into(), not_yet.into(), none.into()]).await;
    assert_eq!(desk.store.next_due(&org()).await.unwrap(), at(-5));

    let now = t0() + minutes(3);
    assert_eq!(desk.store.requests_due(&org(), now, 10).await.unwrap(), [ahead.id, late.id, later.id]);
    assert_eq!(desk.store.requests_due(&org(), now, 1).await.unwrap(), [ahead.id]);
    assert_eq!(desk.store.requests_due(&org(), t0(), 10).await.unwrap(), []);
    assert_eq!(desk.store.reminders_due(&org(), now, 10).await.unwrap(), [soon.id]);
}

async fn searching_requests_come_in_order(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let young = Request { created_at: t0() + minutes(2), ..request() };
    let old = Request { created_at: t0() + minutes(1), ..request() };
    let ahead = Request { created_at: t0() + minutes(3), ahead_of_others: true, ..request() };
    let done = Request { state: RequestState::Completed, ..request() };
    desk.put([young.clone().into(), old.clone().into(), ahead.clone().into(), done.into()]).await;
    assert_eq!(desk.store.requests_searching(&org(), 10).await.unwrap(), [ahead.clone(), old, young]);
    assert_eq!(desk.store.requests_searching(&org(), 1).await.unwrap(), [ahead]);
}

async fn requests_are_listed_by_every_filter(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let first = request();
    let second = Request {
        state: RequestState::Cancelled,
        cancel_reason: Some(CancelReason::Mistake),
        department: Department("health".into()),
        interval: Interval { start: t0() + minutes(600), end: t0() + minutes(660) },
        ..request()
    };
    let mut third = request();
    third.language.tag = None;
    third.state = RequestState::NeedsClarification;
    desk.put([first.clone().into(), second.clone().into(), third.clone().into()]).await;

    let list = async |filter: RequestFilter| {
        let found = desk.store.list_requests(&org(), &filter, ALL).await.unwrap();
        found.into_iter().map(|request| request.id).collect::<Vec<_>>()
    };
    assert_eq!(list(RequestFilter::default()).await, [third.id, second.id, first.id]);
    let health = Some(vec![Department("health".into())]);
    assert_eq!(list(RequestFilter { departments: health, ..Default::default() }).await, [second.id]);
    assert!(list(RequestFilter { departments: Some(vec![]), ..Default::default() }).await.is_empty());
    let states = vec![RequestState::Searching, RequestState::Cancelled];
    assert_eq!(list(RequestFilter { states, ..Default::default() }).await, [second.id, first.id]);
    let language = Some(tag("ht"));
    assert_eq!(list(RequestFilter { language, ..Default::default() }).await, [second.id, first.id]);
    let starts_from = Some(second.interval.start);
    assert_eq!(list(RequestFilter { starts_from, ..Default::default() }).await, [second.id]);
    let starts_until = Some(second.interval.start);
    assert_eq!(list(RequestFilter { starts_until, ..Default::default() }).await, [third.id, first.id]);

    let page = |before| Page { before, limit: 2 };
    let filter = RequestFilter::default();
    let newest = desk.store.list_requests(&org(), &filter, page(None)).await.unwrap();
    assert_eq!(newest, [third, second.clone()]);
    let rest = desk.store.list_requests(&org(), &filter, page(Some(second.id.uuid()))).await.unwrap();
    assert_eq!(rest, [first]);
}

async fn offers_are_listed(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let (request, other) = (request(), request());
    let (marie, jean) = (interpreter(), interpreter());
    let first = offer(request.id, marie.id);
    let declined = Offer {
        state: OfferState::Declined,
        decline_reason: Some(DeclineReason::TooFar),
        answered_at: Some(t0()),
        ..offer(request.id, jean.id)
    };
    let elsewhere = offer(other.id, marie.id);
    desk.put([first.clone().into(), declined.clone().into(), elsewhere.clone().into()]).await;

    assert_eq!(desk.store.offers_of(&org(), request.id).await.unwrap(), [first.clone(), declined.clone()]);
    let list = async |filter: OfferFilter| desk.store.list_offers(&org(), &filter, ALL).await.unwrap();
    let of_marie = OfferFilter { interpreter: Some(marie.id), ..Default::default() };
    assert_eq!(list(of_marie.clone()).await, [elsewhere.clone(), first.clone()]);
    let page = |before| Page { before, limit: 1 };
    assert_eq!(
        desk.store.list_offers(&org(), &of_marie, page(None)).await.unwrap(),
        slice::from_ref(&elsewhere)
    );
    let rest = desk.store.list_offers(&org(), &of_marie, page(Some(elsewhere.id.uuid()))).await.unwrap();
    assert_eq!(rest, [first]);
    let of_request = OfferFilter {
        request: Some(request.id),
        states: vec![OfferState::Declined, OfferState::Expired],
        ..Default::default()
    };
    assert_eq!(list(of_request).await, [declined]);
}

async fn assignments_are_listed(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let (request, other) = (request(), Request { department: Department("health".into()), ..request() });
    let (marie, jean) = (interpreter(), interpreter());
    let first = assignment(&request, marie.id);
    let second = Assignment {
        state: AssignmentState::Completed,
        interval: Interval { start: t0() + minutes(600), end: t0() + minutes(610) },
        ..assignment(&other, jean.id)
    };
    desk.put([first.clone().into(), second.clone().into()]).await;
    let list =
        async |filter: AssignmentFilter| desk.store.list_assignments(&org(), &filter, ALL).await.unwrap();
    assert_eq!(list(AssignmentFilter::default()).await, [second.clone(), first.clone()]);
    for filter in [
        AssignmentFilter { interpreter: Some(jean.id), ..Default::default() },
        AssignmentFilter { departments: Some(vec![Department("health".into())]), ..Default::default() },
        AssignmentFilter {
            own_or_departments: Some((jean.id, vec![Department("nobody's".into())])),
            ..Default::default()
        },
        AssignmentFilter { request: Some(other.id), ..Default::default() },
        AssignmentFilter { states: vec![AssignmentState::Completed], ..Default::default() },
        AssignmentFilter { starts_from: Some(t0() + minutes(600)), ..Default::default() },
    ] {
        assert_eq!(list(filter.clone()).await, slice::from_ref(&second), "{filter:?}");
    }
    let early = AssignmentFilter { starts_until: Some(t0() + minutes(600)), ..Default::default() };
    assert_eq!(list(early).await, [first]);
}

async fn the_roster_is_listed(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let marie = interpreter();
    let mut wei = Interpreter { active: false, ..interpreter() };
    wei.languages = vec![SpokenLanguage { tag: tag("cmn") }];
    desk.put([marie.clone().into(), wei.clone().into()]).await;
    assert_eq!(desk.store.roster(&org()).await.unwrap(), [marie.clone(), wei.clone()]);
    let list =
        async |filter: InterpreterFilter| desk.store.list_interpreters(&org(), &filter, ALL).await.unwrap();
    assert_eq!(list(InterpreterFilter::default()).await, [wei.clone(), marie.clone()]);
    let language = |text| InterpreterFilter { language: Some(tag(text)), ..Default::default() };
    assert_eq!(list(language("fr")).await, slice::from_ref(&marie));
    assert_eq!(list(language("cmn")).await, [wei.clone()]);
    assert!(list(language("es")).await.is_empty());
    let active = |active| InterpreterFilter { active: Some(active), ..Default::default() };
    assert_eq!(list(active(true)).await, [marie]);
    assert_eq!(list(active(false)).await, [wei]);
}

async fn sites_are_listed(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let (hall, clinic) = (site(), Site { active: false, ..site() });
    desk.put([hall.clone().into(), clinic.clone().into()]).await;
    assert_eq!(desk.store.list_sites(&org(), ALL).await.unwrap(), [clinic.clone(), hall.clone()]);
    let page = Page { before: Some(clinic.id.uuid()), limit: 5 };
    assert_eq!(desk.store.list_sites(&org(), page).await.unwrap(), [hall]);
}

async fn notices_are_listed_and_expanded(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let marie = Recipient::Interpreter(interpreter().id);
    let drafts = [notice("a", ana()), notice("b", marie.clone()), notice("c", ana())];
    desk.commit(|step| step.notices.extend(drafts.clone())).await.unwrap();
    let keys = |notices: Vec<Notice>| notices.into_iter().map(|notice| notice.key).collect::<Vec<_>>();

    assert_eq!(keys(desk.store.notices_unexpanded(&org(), 10).await.unwrap()), ["a", "b", "c"]);
    assert_eq!(keys(desk.store.notices_unexpanded(&org(), 1).await.unwrap()), ["a"]);
    assert_eq!(keys(desk.store.list_notices(&org(), &ana(), false, ALL).await.unwrap()), ["c", "a"]);
    assert_eq!(keys(desk.store.list_notices(&org(), &marie, true, ALL).await.unwrap()), ["b"]);

    let first = desk.store.notice(&org(), drafts[0].id).await.unwrap().unwrap();
    let read = Notice { version: 2, read_at: Some(t0()), expanded_at: Some(t0()), ..first };
    desk.put([read.clone().into()]).await;
    assert_eq!(desk.store.notice(&org(), read.id).await.unwrap(), Some(read));
    assert_eq!(keys(desk.store.notices_unexpanded(&org(), 10).await.unwrap()), ["b", "c"]);
    assert_eq!(keys(desk.store.list_notices(&org(), &ana(), true, ALL).await.unwrap()), ["c"]);
    assert_eq!(keys(desk.store.list_notices(&org(), &ana(), false, ALL).await.unwrap()), ["c", "a"]);
}

async fn deliveries_are_due(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let (a, b) = (NoticeId::from_uuid(uuid()), NoticeId::from_uuid(uuid()));
    let second = Delivery { next_attempt_at: Some(t0() + minutes(2)), ..delivery(a, ChannelKind::Email) };
    let first = Delivery { next_attempt_at: Some(t0() + minutes(1)), ..delivery(a, ChannelKind::Inbox) };
    let over = Delivery {
        state: DeliveryState::GivenUp,
        attempts: 5,
        next_attempt_at: None,
        last_error: Some("mailbox full".into()),
        ..delivery(b, ChannelKind::Email)
    };
    assert_eq!(desk.store.next_delivery_due(&org(), None).await.unwrap(), None);
    desk.put([second.clone().into(), first.clone().into(), over.clone().into()]).await;
    assert_eq!(desk.store.next_delivery_due(&org(), None).await.unwrap(), first.next_attempt_at);
    let next = async |channel| desk.store.next_delivery_due(&org(), Some(channel)).await.unwrap();
    assert_eq!(next(ChannelKind::Email).await, second.next_attempt_at);
    assert_eq!(next(ChannelKind::Inbox).await, first.next_attempt_at);
    assert_eq!(next(ChannelKind::Sms).await, None);
    let mail = desk.store.deliveries_due(&org(), Some(ChannelKind::Email), t0() + minutes(9), 10).await;
    assert_eq!(mail.unwrap(), slice::from_ref(&second));
    let due =
        async |minute| desk.store.deliveries_due(&org(), None, t0() + minutes(minute), 10).await.unwrap();
    assert!(due(0).await.is_empty());
    assert_eq!(due(1).await, slice::from_ref(&first));
    assert_eq!(due(9).await, [first.clone(), second.clone()]);
    assert_eq!(desk.store.deliveries_of(&org(), &[a, b]).await.unwrap(), [second, first, over.clone()]);
    assert_eq!(desk.store.deliveries_of(&org(), &[b]).await.unwrap(), [over]);
    assert!(desk.store.deliveries_of(&org(), &[]).await.unwrap().is_empty());
}

async fn standings_tell_calendar_commitments_and_counts(database: TestDatabase) {
    let desk = Desk::open(database).await;
    let (marie, jean, idle) = (interpreter(), interpreter(), interpreter());
    desk.put([marie.clone().into(), jean.clone().into(), idle.clone().into(), calendar(marie.id, 1).into()])
        .await;
    let booked = |from: i64, until: i64, of: InterpreterId| {
        let interval = Interval { start: t0() + minutes(from), end: t0() + minutes(until) };
        assignment(&Request { interval, ..request() }, of)
    };
    let inside = booked(60, 120, marie.id);
    let earlier = booked(0, 60, marie.id);
    let later = booked(180, 240, marie.id);
    let over = Assignment { state: AssignmentState::Completed, ..booked(60, 90, marie.id) };
    desk.put([inside.clone().into(), earlier.into(), later.into(), over.into()]).await;

    let sent = |ago: i64, state, to| Offer { sent_at: t0() - minutes(ago), state, ..offer(request().id, to) };
    desk.put([
        sent(10, OfferState::Open, marie.id).into(),
        sent(50, OfferState::Declined, marie.id).into(),
        sent(20, OfferState::Withdrawn, marie.id).into(),
        sent(60, OfferState::Expired, marie.id).into(),
        sent(90, OfferState::Open, jean.id).into(),
    ])
    .await;

    let window = Interval { start: t0() + minutes(60), end: t0() + minutes(180) };
    let asked = [jean.id, InterpreterId::from_uuid(uuid()), marie.id, idle.id];
    let found = desk.store.standings(&org(), &asked, window, t0()).await.unwrap();
    assert_eq!(
        found.iter().map(|s| s.calendar.interpreter).collect::<Vec<_>>(),
        [jean.id, marie.id, idle.id]
    );

    let (of_jean, of_marie, of_idle) = (&found[0], &found[1], &found[2]);
    assert_eq!(of_marie.calendar, calendar(marie.id, 1));
    let bound: Vec<_> =
        of_marie.commitments.iter().map(|c| (c.assignment, c.request, c.interval, c.location)).collect();
    assert_eq!(bound, [(inside.id, inside.request, inside.interval, inside.location)]);
    let hour_ago = Some(t0() - minutes(50) + minutes(60));
    assert_eq!(of_marie.count, OfferCount { open: 1, last_hour: 2, oldest_in_hour: hour_ago });
    assert_eq!(of_jean.count, OfferCount { open: 1, last_hour: 0, oldest_in_hour: None });
    assert_eq!((of_idle.calendar.version, of_idle.calendar.last_assigned_at), (0, None));
    assert_eq!((of_idle.count, of_idle.commitments.len()), (OfferCount::default(), 0));
    assert!(desk.store.standings(&org(), &[], window, t0()).await.unwrap().is_empty());
}
