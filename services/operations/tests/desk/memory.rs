//! The desk's memory: whatever happened, here or in another process, what it answers is what is stored.

use turjuman_dispatch::model::{
    Assignment, AssignmentState, CancelReason, DeclineReason, InterpreterId, Interval, Offer, OfferState,
    Request, RequestId,
};
use turjuman_operations::Desk;
use turjuman_operations::caller::OnBehalf;
use turjuman_operations::error::OperationError;
use turjuman_operations::ports::{AssignmentFilter, OfferFilter, Page, RequestFilter, Store};
use turjuman_test_databases::{TestDatabase, both_databases};

use crate::city::{City, clerk, interpreter, phone_now};

both_databases!(
    every_answer_from_memory_is_the_one_that_is_stored,
    a_desk_that_opens_knows_what_was_there,
    two_matchers_share_the_work_and_bind_nobody_twice,
);

const ALL: Page = Page { before: None, limit: 1000 };
const LANGUAGES: [&str; 3] = ["ht", "es", "pt"];
const PEOPLE: [(&str, &[&str]); 6] = [
    ("ana", &["es", "pt"]),
    ("ben", &["es"]),
    ("cam", &["ht"]),
    ("dia", &["ht", "es"]),
    ("eva", &["pt"]),
    ("fay", &["pt", "ht"]),
];

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % sides
    }

    fn choose<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        if all.is_empty() { None } else { all.get(self.roll(all.len())) }
    }
}

struct Stored {
    requests: Vec<Request>,
    offers: Vec<Offer>,
    assignments: Vec<Assignment>,
}

async fn stored(city: &City) -> Stored {
    let org = city.desk.organization();
    Stored {
        requests: city.store.list_requests(org, &RequestFilter::default(), ALL).await.unwrap(),
        offers: city.store.list_offers(org, &OfferFilter::default(), ALL).await.unwrap(),
        assignments: city.store.list_assignments(org, &AssignmentFilter::default(), ALL).await.unwrap(),
    }
}

fn name_of(people: &[InterpreterId], id: InterpreterId) -> &'static str {
    PEOPLE[people.iter().position(|known| *known == id).unwrap()].0
}

/// Refusals are part of life; a failure is not.
fn lived<T>(result: Result<T, OperationError>) {
    assert!(!matches!(result, Err(OperationError::Store(_))), "the store failed");
}

/// Somebody does something.
async fn act(city: &City, desk: &Desk, people: &[InterpreterId], dice: &mut Dice) {
    let all = stored(city).await;
    match dice.roll(10) {
        0..=2 => lived(desk.submit(&clerk(), phone_now(LANGUAGES[dice.roll(3)])).await),
        3..=5 => {
            let open: Vec<_> = all.offers.iter().filter(|offer| offer.state == OfferState::Open).collect();
            let Some(offer) = dice.choose(&open) else { return };
            let who = interpreter(name_of(people, offer.interpreter));
            match dice.roll(3) {
                0 => lived(desk.decline(&who, offer.id, DeclineReason::Busy).await),
                _ => lived(desk.accept(&who, offer.id).await),
            }
        }
        6 => {
            let Some(request) = dice.choose(&all.requests) else { return };
            lived(desk.cancel(&clerk(), request.id, CancelReason::NotNeeded).await);
        }
        7..=8 => {
            let live: Vec<_> = all.assignments.iter().filter(|a| a.state.is_live()).collect();
            let Some(assignment) = dice.choose(&live) else { return };
            let who = interpreter(name_of(people, assignment.interpreter));
            match dice.roll(3) {
                0 => lived(desk.withdraw(&who, assignment.id, DeclineReason::Other).await),
                1 => lived(desk.running_late(&who, assignment.id, 5).await),
                _ => lived(desk.complete(&who, assignment.id).await),
            }
        }
        _ => {
            let who = interpreter(PEOPLE[dice.roll(PEOPLE.len())].0);
            let until = (dice.roll(2) == 0).then(|| city.now() + jiff::SignedDuration::from_hours(2));
            lived(desk.set_available_now(&who, OnBehalf::Own, until).await);
        }
    }
}

/// A look that finds nothing new only puts the next one off, and says so to nobody: another process hears of it when it
/// loses against it.
fn said_aloud(mut request: Request) -> Request {
    request.version = 0;
    request.attention_at = None;
    request.updated_at = request.created_at;
    request
}

async fn compare(city: &City, desk: &Desk, people: &[InterpreterId]) {
    desk.heard(u64::MAX).await.unwrap();
    let (org, memory, now) = (desk.organization(), desk.store(), city.now());
    let all = stored(city).await;
    for request in all.requests {
        let known = memory.request(org, request.id).await.unwrap().unwrap();
        assert!(known.version <= request.version);
        let offers = city.store.offers_of(org, request.id).await.unwrap();
        assert_eq!(memory.offers_of(org, request.id).await.unwrap(), offers);
        assert_eq!(said_aloud(known), said_aloud(request));
    }
    for offer in all.offers {
        assert_eq!(memory.offer(org, offer.id).await.unwrap(), Some(offer));
    }
    for assignment in all.assignments {
        assert_eq!(memory.assignment(org, assignment.id).await.unwrap(), Some(assignment));
    }
    let reach = jiff::SignedDuration::from_hours(12);
    let window = Interval { start: now - reach, end: now + reach };
    assert_eq!(
        memory.standings(org, people, window, now).await.unwrap(),
        city.store.standings(org, people, window, now).await.unwrap(),
    );
    for id in people {
        assert_eq!(
            memory.interpreter(org, *id).await.unwrap(),
            city.store.interpreter(org, *id).await.unwrap()
        );
    }
}

async fn enrol(city: &City) -> Vec<InterpreterId> {
    let mut people = Vec::new();
    for (name, languages) in PEOPLE {
        people.push(city.interpreter(name, languages).await);
    }
    people
}

async fn every_answer_from_memory_is_the_one_that_is_stored(database: TestDatabase) {
    let city = City::open(database).await;
    let other = city.second_desk().await;
    let people = enrol(&city).await;
    let mut dice = Dice(20_260_310);
    for round in 0..12 {
        for _ in 0..8 {
            let desk = if dice.roll(2) == 0 { &city.desk } else { &other };
            act(&city, desk, &people, &mut dice).await;
            if dice.roll(3) == 0 {
                desk.run_due().await.unwrap();
            }
        }
        // One of the two looks first.
        let both = if round % 2 == 0 { [&city.desk, &other] } else { [&other, &city.desk] };
        for desk in both {
            desk.run_due().await.unwrap();
            compare(&city, desk, &people).await;
        }
        city.wait(i64::try_from(dice.roll(90)).unwrap());
    }
    let all = stored(&city).await;
    assert!(all.assignments.len() > 3 && all.offers.len() > 10, "something happened");
}

async fn a_desk_that_opens_knows_what_was_there(database: TestDatabase) {
    let city = City::open(database).await;
    let people = enrol(&city).await;
    let mut dice = Dice(7);
    for _ in 0..40 {
        act(&city, &city.desk, &people, &mut dice).await;
        city.desk.run_due().await.unwrap();
        city.wait(20);
    }
    let opened = city.second_desk().await;
    compare(&city, &opened, &people).await;
    // And goes on with it.
    let request = opened.submit(&clerk(), phone_now("ht")).await.unwrap().request.id;
    opened.run_due().await.unwrap();
    compare(&city, &opened, &people).await;
    assert!(city.request(request).await.wave > 0 || city.request(request).await.told_nobody_yet);
}

async fn two_matchers_share_the_work_and_bind_nobody_twice(database: TestDatabase) {
    let city = City::open(database).await;
    let other = city.second_desk().await;
    let people = enrol(&city).await;
    let stop = tokio_util::sync::CancellationToken::new();
    let matchers: Vec<_> = [&city.desk, &other]
        .map(|desk| (desk.clone(), stop.clone()))
        .into_iter()
        .map(|(desk, stop)| tokio::spawn(async move { desk.run_matcher(stop).await }))
        .collect();
    let mut dice = Dice(11);
    let mut requests: Vec<RequestId> = Vec::new();
    for n in 0..24 {
        let desk = if n % 2 == 0 { &city.desk } else { &other };
        let view = desk.submit(&clerk(), phone_now(LANGUAGES[n % 3])).await.unwrap();
        requests.push(view.request.id);
    }
    // People answer through either server until nothing moves any more: everybody is over their budget, or served.
    let mut still = 0;
    while still < 20 {
        let all = stored(&city).await;
        let open: Vec<_> = all.offers.iter().filter(|offer| offer.state == OfferState::Open).collect();
        if open.is_empty() {
            still += 1;
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        for offer in open {
            still = 0;
            let desk = if dice.roll(2) == 0 { &city.desk } else { &other };
            let who = interpreter(name_of(&people, offer.interpreter));
            if let Ok(accepted) = desk.accept(&who, offer.id).await {
                let desk = if dice.roll(2) == 0 { &city.desk } else { &other };
                lived(desk.complete(&who, accepted.assignment.id).await);
            } else {
                lived(desk.decline(&who, offer.id, DeclineReason::Other).await);
            }
        }
    }
    stop.cancel();
    for matcher in matchers {
        matcher.await.unwrap();
    }
    let all = stored(&city).await;
    let served = all.assignments.iter().filter(|a| a.state == AssignmentState::Completed).count();
    assert!(served > 5, "{served} of {} served", requests.len());
    for request in requests {
        let of_request = all.assignments.iter().filter(|assignment| assignment.request == request);
        assert!(of_request.count() <= 1, "one assignment for {request}");
    }
    compare(&city, &city.desk, &people).await;
    compare(&city, &other, &people).await;
}
