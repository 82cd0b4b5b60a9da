//! The rows and the whole history in the database itself, held against what clients were told by the checks that the
//! simulation makes, too: [`turjuman_tests::invariants`].

use std::collections::HashMap;
use std::time::{Duration, Instant};

use jiff::SignedDuration;
use turjuman_dispatch::model::DeliveryId;
use turjuman_operations::ports::Clock as _;
use turjuman_server::clock::SystemClock;
use turjuman_storage::{Database, Options};
use turjuman_tests::invariants::{Evidence, Said, Told, Violation, check_all};

use crate::city::City;
use crate::told::Ledger;

/// What the last calls left to do is done within so long.
const PATIENCE: Duration = Duration::from_secs(20);
/// What was due no longer ago than this may still be under way on a busy machine.
const UNDER_WAY: SignedDuration = SignedDuration::from_secs(5);

/// Violations, by what they are counted as.
#[derive(Debug, Default)]
pub(crate) struct Held {
    pub(crate) lost: Vec<String>,
    pub(crate) double_assignments: Vec<String>,
    pub(crate) stuck: Vec<String>,
    pub(crate) told_twice: Vec<String>,
    /// Everything else that must always be true and is not.
    pub(crate) untrue: Vec<String>,
}

impl Held {
    fn of(violations: Vec<Violation>) -> Self {
        let mut held = Self::default();
        for Violation { invariant, what, .. } in violations {
            let list = match invariant {
                "one_assignment_per_request" | "nobody_in_two_places" => &mut held.double_assignments,
                "a_submit_is_there_once" | "an_acknowledgement_is_kept" => &mut held.lost,
                "nothing_is_stuck" | "no_hold_outlives_its_deadline" => &mut held.stuck,
                "told_once" => &mut held.told_twice,
                _ => &mut held.untrue,
            };
            list.push(format!("{invariant}: {what}"));
        }
        held
    }

    fn is_empty(&self) -> bool {
        let Self { lost, double_assignments, stuck, told_twice, untrue } = self;
        [lost, double_assignments, stuck, told_twice, untrue].iter().all(|list| list.is_empty())
    }
}

/// Looks until everything holds, for as long as the last calls may still have left something to do; answers with what does
/// not hold even then.
pub(crate) async fn hold(city: &City, told: &Ledger, kills: u64) -> Held {
    let database = Database::connect(city.program.database().url(), Options::default()).await;
    let database = database.expect("the database can be opened beside the program");
    let (store, organization) = (database.store(), city.program.organization());
    let begun = Instant::now();
    let held = loop {
        let now = SystemClock::new().now() - UNDER_WAY;
        let evidence = Evidence::read(&*store, &organization, now, true).await;
        let mut evidence = evidence.expect("the rows can be read");
        evidence.ledger = said(told);
        evidence.sent = city.mail.sent();
        evidence.doubtful = doubtful(&evidence.sent, kills);
        let held = Held::of(check_all(&evidence));
        if held.is_empty() || begun.elapsed() > PATIENCE {
            break held;
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    };
    store.close().await;
    drop(database.close().await);
    held
}

/// Messages that went out once more: each crash excuses one of them.
fn doubtful(sent: &[DeliveryId], kills: u64) -> Vec<DeliveryId> {
    let mut times: HashMap<DeliveryId, usize> = HashMap::new();
    sent.iter().for_each(|delivery| *times.entry(*delivery).or_default() += 1);
    let again = times.into_iter().flat_map(|(delivery, times)| std::iter::repeat_n(delivery, times - 1));
    again.take(usize::try_from(kills).unwrap_or(usize::MAX)).collect()
}

/// The ledger as the checks read it. Which answer came first is nothing that they ask of these.
fn said(told: &Ledger) -> Vec<Said> {
    let now = SystemClock::new().now();
    let entry = |method, key: String, told| Said {
        at: now,
        caller: String::new(),
        method,
        key,
        body: String::new(),
        reference: None,
        told,
    };
    let mut all = Vec::new();
    for id in &told.submitted {
        all.push(entry("SubmitRequest", id.clone(), Told::Submitted { request: read(id) }));
    }
    for id in &told.cancelled {
        all.push(entry("CancelRequest", id.clone(), Told::Cancelled { request: read(id) }));
    }
    for id in &told.declined {
        all.push(entry("DeclineOffer", id.clone(), Told::Declined { offer: read(id) }));
    }
    for (id, accepted) in &told.accepted {
        let (offer, request) = (read(&accepted.offer), read(&accepted.request));
        let told = Told::Accepted { offer, request, assignment: read(id) };
        all.push(entry("AcceptOffer", accepted.offer.clone(), told));
    }
    for (place, (offer, why)) in told.too_late.iter().enumerate() {
        let told = Told::TooLate { offer: read(offer), why: *why };
        all.push(entry("AnswerOffer", format!("{offer} {place}"), told));
    }
    all
}

fn read<T: std::str::FromStr>(id: &str) -> T
where
    T::Err: std::fmt::Debug,
{
    id.parse().expect("what the desk calls an id is one")
}
