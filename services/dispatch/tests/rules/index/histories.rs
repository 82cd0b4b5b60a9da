//! Random histories: rows are written, some are told twice or late, and in between somebody searches.

use std::sync::Arc;

use jiff::Timestamp;
use proptest::prelude::*;
use proptest::sample::{Index as Any, select, subsequence};
use turjuman_dispatch::eligibility::binding_interval;
use turjuman_dispatch::index::Index;
use turjuman_dispatch::model::*;
use turjuman_dispatch::policy::Policy;
use turjuman_dispatch::waves::{pace, urgency};
use turjuman_languages::Tier;
use uuid::Uuid;

use super::world::World;
use crate::build::*;

const LANGUAGES: [&str; 9] = ["ht", "prs", "fa", "tl", "fil", "es", "es-GT", "es-MX", "fr"];

/// What can happen. `Any` points to one of the people or rows there are.
#[derive(Debug, Clone)]
enum Act {
    /// Somebody joins the roster, or changes their entry.
    Profile(Box<Interpreter>),
    Leaves(Any),
    Offer {
        to: Any,
        request: u128,
    },
    Answer {
        offer: Any,
        state: OfferState,
    },
    Assign {
        whom: Any,
        ahead: i64,
        length: i64,
        on_site: bool,
    },
    End {
        assignment: Any,
        state: AssignmentState,
    },
    /// A row is told once more.
    Again(Any),
    Pass {
        seconds: i64,
    },
    Search {
        request: Box<Request>,
        want: usize,
    },
    Hold {
        whom: Any,
        request: u128,
    },
}

fn any_profile() -> impl Strategy<Value = Interpreter> {
    let hours = prop_oneof![
        3 => Just(None),
        2 => (0i8..24, 0i8..24).prop_map(Some)
    ];
    let quiet = prop_oneof![3 => Just(None), 1 => (0i8..24, 0i8..24).prop_map(Some)];
    let certificate = (
        select(vec!["court_certified", "medical_certified", "language_tested", "unheard_of"]),
        prop_oneof![Just(None), (3i8..8).prop_map(Some)],
    );
    let zone = select(vec!["America/New_York", "Asia/Kabul", "Nowhere/Land"]);
    let exception = (-600i64..4000, 1i64..900, any::<bool>());
    (
        (1u128..14, subsequence(LANGUAGES.to_vec(), 0..4), subsequence(Modality::ALL.to_vec(), 0..=3), zone),
        (hours, quiet, prop::collection::vec(exception, 0..2), prop::option::weighted(0.2, -60i64..2000)),
        (prop::collection::vec(certificate, 0..3), prop::option::of(select(Gender::ALL)), 0u8..10),
        (prop::option::of((40.2f64..41.0, -74.6f64..-73.9)), prop::option::weighted(0.2, 1.0f64..90.0)),
    )
        .prop_map(
            |((id, languages, modalities, zone), (hours, quiet, exceptions, now_until), own, (home, far))| {
                let (certificates, gender, active) = own;
                let mut person = interpreter(id, &languages);
                person.modalities = modalities;
                person.time_zone = zone.into();
                person.weekly_hours = match hours {
                    Some((from, until)) => daily(clock(from, 0), clock(until, 30)),
                    None => person.weekly_hours,
                };
                person.preferences.urgent_in_quiet_hours = quiet.is_some_and(|(from, _)| from % 2 == 0);
                let quiet_hours =
                    quiet.map(|(from, until)| QuietHours { from: clock(from, 0), until: clock(until, 15) });
                person.preferences.quiet_hours = quiet_hours.into_iter().collect();
                person.exceptions = exceptions
                    .into_iter()
                    .map(|(start, length, available)| AvailabilityException {
                        id: ExceptionId::from_uuid(Uuid::from_u128(5)),
                        interval: span(now() + minutes(start), length),
                        available,
                    })
                    .collect();
                person.available_now_until = now_until.map(|ahead| now() + minutes(ahead));
                person.qualifications = certificates
                    .into_iter()
                    .map(|(name, day)| {
                        qualification(name, day.map(|day| format!("2026-03-0{day}")).as_deref())
                    })
                    .collect();
                person.gender = gender;
                person.active = active > 0;
                person.home = home.map(|(latitude, longitude)| GeoPoint { latitude, longitude });
                person.max_travel_km = far;
                person
            },
        )
}

fn any_request() -> impl Strategy<Value = Request> {
    let encounters =
        select(vec!["counter_service", "medical", "hearing", "interview", "emergency", "dropped"]);
    let said =
        || subsequence(LANGUAGES.to_vec(), 0..3).prop_map(|all| all.iter().map(|text| tag(text)).collect());
    let people = |most| prop::collection::vec((1u128..14).prop_map(person_id), 0..most);
    (
        (select(&LANGUAGES[..]), encounters, select(Modality::ALL), any::<bool>()),
        (0i64..4000, 5i64..300, 0u32..4, 1u128..6),
        (said(), said(), said(), any_further()),
        (prop::option::weighted(0.3, select(Gender::ALL)), people(3)),
    )
        .prop_map(
            |((language, encounter, modality, immediate), (ahead, length, wave, id), near, (gender, not))| {
                let mut wanted = on_site(language, now() + minutes(ahead), length);
                wanted.immediate = immediate;
                wanted.id = RequestId::from_uuid(Uuid::from_u128(id));
                wanted.encounter_type = encounter.into();
                wanted.modality = modality;
                let need = &mut wanted.language;
                (need.confirmed_near, need.consented, need.refused_near, (need.proficiency, need.further)) =
                    near;
                wanted.wave = wave;
                wanted.interpreter_gender = gender;
                wanted.excluded_interpreters = not;
                wanted
            },
        )
}

/// How well they speak the language asked for, and what would do instead.
fn any_further() -> impl Strategy<Value = (Option<Proficiency>, Vec<FurtherLanguage>)> {
    let further = (select(&LANGUAGES[..]), select(Proficiency::ALL), select(LanguageSource::ALL)).prop_map(
        |(language, proficiency, source)| FurtherLanguage { tag: tag(language), proficiency, source },
    );
    let none = (Just(None), Just(Vec::new()));
    prop_oneof![none, (prop::option::of(select(Proficiency::ALL)), prop::collection::vec(further, 0..3))]
}

fn any_act() -> impl Strategy<Value = Act> {
    use AssignmentState::*;
    let one = any::<Any>;
    let answers =
        vec![OfferState::Accepted, OfferState::Declined, OfferState::Expired, OfferState::Withdrawn];
    let ends = vec![InSession, Completed, Withdrawn, NoShow, Cancelled];
    prop_oneof![
        6 => any_profile().prop_map(|person| Act::Profile(Box::new(person))),
        1 => one().prop_map(Act::Leaves),
        6 => (one(), 1u128..6).prop_map(|(to, request)| Act::Offer { to, request }),
        4 => (one(), select(answers)).prop_map(|(offer, state)| Act::Answer { offer, state }),
        3 => (one(), -30i64..3000, 1i64..300, any::<bool>())
            .prop_map(|(whom, ahead, length, on_site)| Act::Assign { whom, ahead, length, on_site }),
        2 => (one(), select(ends)).prop_map(|(assignment, state)| Act::End { assignment, state }),
        2 => one().prop_map(Act::Again),
        3 => prop_oneof![0i64..100, 0i64..7200, 0i64..200_000, -5000i64..0]
            .prop_map(|seconds| Act::Pass { seconds }),
        6 => (any_request(), 1usize..6)
            .prop_map(|(request, want)| Act::Search { request: Box::new(request), want }),
        1 => (one(), 1u128..6).prop_map(|(whom, request)| Act::Hold { whom, request }),
    ]
}

/// Somebody is bound, not on site.
pub(super) fn assignment(interpreter: InterpreterId, id: AssignmentId, interval: Interval) -> Assignment {
    Assignment {
        organization: organization(),
        id,
        version: 1,
        request: RequestId::from_uuid(Uuid::from_u128(100)),
        department: Department("health".into()),
        requester: Subject("clerk".into()),
        interpreter,
        offer: None,
        state: AssignmentState::Confirmed,
        interval,
        location: None,
        modality: Modality::Phone,
        language: tag("ht"),
        reminder_at: None,
        late_minutes: None,
        started_at: None,
        completed_at: None,
        minutes: None,
        created_at: now(),
        updated_at: now(),
    }
}

/// A plainer act, so that many people can be asked and what distinguishes them is left: who is bound, who was asked,
/// who is scarce, who has been idle longest.
fn plainer(act: Act) -> Act {
    match act {
        Act::Profile(mut person) => {
            person.weekly_hours = daily(clock(0, 0), clock(0, 0));
            person.preferences.quiet_hours.clear();
            person.exceptions.clear();
            person.modalities = Modality::ALL.to_vec();
            person.qualifications.clear();
            person.active = true;
            Act::Profile(person)
        }
        Act::Search { mut request, want } => {
            request.modality = Modality::Video;
            request.encounter_type = "counter_service".into();
            request.interpreter_gender = None;
            request.excluded_interpreters.clear();
            Act::Search { request, want }
        }
        Act::Assign { whom, ahead, length, .. } => {
            Act::Assign { whom, ahead: ahead % 20, length, on_site: false }
        }
        act => act,
    }
}

/// Lets a history happen to the rows and to the index, and holds one against the other.
struct History {
    world: World,
    index: Index,
    now: Timestamp,
    latest: Timestamp,
    made: u128,
}

impl History {
    fn new(policy: Policy) -> Self {
        let policy = Arc::new(policy);
        let (world, index) = (World::new(policy.clone()), Index::new(policy));
        Self { world, index, now: now(), latest: now(), made: 0 }
    }

    fn somebody(&self, any: &Any) -> Option<InterpreterId> {
        let ids: Vec<_> = self.world.people.keys().copied().collect();
        (!ids.is_empty()).then(|| *any.get(&ids))
    }

    fn next_id(&mut self) -> Uuid {
        self.made += 1;
        Uuid::from_u128(self.made)
    }

    fn happen(&mut self, act: Act) {
        match act {
            Act::Profile(mut person) => {
                person.version = self.world.people.get(&person.id).map_or(1, |known| known.version + 1);
                self.world.people.insert(person.id, (*person).clone());
                self.index.apply_interpreter(Arc::new(*person));
            }
            Act::Leaves(any) => {
                let Some(id) = self.somebody(&any) else { return };
                self.world.people.remove(&id);
                self.world.calendars.remove(&id);
                self.world.offers.retain(|offer| offer.interpreter != id);
                self.world.assignments.retain(|assignment| assignment.interpreter != id);
                self.index.remove(id);
            }
            Act::Offer { to, request } => self.offer(&to, request),
            Act::Answer { offer, state } => {
                if self.world.offers.is_empty() {
                    return;
                }
                let place = offer.index(self.world.offers.len());
                let row = &mut self.world.offers[place];
                if row.state == OfferState::Open {
                    *row =
                        Offer { state, version: row.version + 1, answered_at: Some(self.now), ..row.clone() };
                    self.index.apply_offer(row);
                }
            }
            Act::Assign { whom, ahead, length, on_site } => self.assign(&whom, ahead, length, on_site),
            Act::End { assignment, state } => {
                if self.world.assignments.is_empty() {
                    return;
                }
                let place = assignment.index(self.world.assignments.len());
                let row = &mut self.world.assignments[place];
                *row = Assignment { state, version: row.version + 1, updated_at: self.now, ..row.clone() };
                self.index.apply_assignment(row);
            }
            Act::Again(any) => self.again(&any),
            Act::Pass { seconds } => {
                // What lies longer back than the clock may jump is forgotten; so a history never goes back further.
                let to = self.now + jiff::SignedDuration::from_secs(seconds);
                self.now = to.max(self.latest - minutes(4));
                self.latest = self.latest.max(self.now);
            }
            Act::Search { request, want } => self.search(&request, want),
            Act::Hold { whom, request } => {
                // Held for its own look only, so nothing that is compared may change.
                let Some(id) = self.somebody(&whom) else { return };
                let request = RequestId::from_uuid(Uuid::from_u128(request));
                self.index.hold(request, id);
                self.index.release_hold(request);
            }
        }
    }

    fn offer(&mut self, to: &Any, request: u128) {
        let Some(interpreter) = self.somebody(to) else { return };
        let id = OfferId::from_uuid(self.next_id());
        let offer = Offer {
            organization: organization(),
            id,
            version: 1,
            request: RequestId::from_uuid(Uuid::from_u128(request)),
            interpreter,
            wave: 1,
            state: OfferState::Open,
            tier: Tier::Exact,
            language: tag("ht"),
            sent_at: self.now,
            expires_at: self.now + minutes(2),
            answered_at: None,
            decline_reason: None,
        };
        self.index.apply_offer(&offer);
        self.world.offers.push(offer);
    }

    fn assign(&mut self, whom: &Any, ahead: i64, length: i64, on_site: bool) {
        let Some(interpreter) = self.somebody(whom) else { return };
        let id = AssignmentId::from_uuid(self.next_id());
        let assignment = Assignment {
            // A request that is searched for binds nobody.
            request: RequestId::from_uuid(Uuid::from_u128(100 + self.made)),
            location: on_site.then_some(CITY_HALL),
            created_at: self.now,
            updated_at: self.now,
            ..assignment(interpreter, id, span(self.now + minutes(ahead), length))
        };
        let known = self.world.calendars.get(&interpreter);
        let head = Calendar {
            version: known.map_or(1, |known| known.version + 1),
            assigned_count: known.map_or(1, |known| known.assigned_count + 1),
            ..calendar(interpreter, Some(self.now))
        };
        self.index.apply_calendar(&head);
        self.index.apply_assignment(&assignment);
        self.world.calendars.insert(interpreter, head);
        self.world.assignments.push(assignment);
    }

    fn again(&mut self, any: &Any) {
        let late = |version: u64| version.saturating_sub(1).max(1);
        if let Some(id) = self.somebody(any) {
            let person = &self.world.people[&id];
            let older =
                Interpreter { version: late(person.version), languages: Vec::new(), ..person.clone() };
            if older.version < person.version {
                self.index.apply_interpreter(Arc::new(older));
            }
            self.index.apply_interpreter(Arc::new(person.clone()));
            if let Some(head) = self.world.calendars.get(&id) {
                self.index.apply_calendar(&Calendar { version: 0, last_assigned_at: None, ..head.clone() });
                self.index.apply_calendar(head);
            }
        }
        if !self.world.offers.is_empty() {
            let offer = any.get(&self.world.offers);
            // A late reading of it when it was still open, a moment ago.
            if offer.answered_at.is_some_and(|at| at > self.latest - minutes(4)) {
                let open = Offer { version: 1, state: OfferState::Open, answered_at: None, ..offer.clone() };
                self.index.apply_offer(&open);
            }
            if offer.answered_at.is_none_or(|at| at > self.latest - minutes(4)) {
                self.index.apply_offer(offer);
            }
        }
    }

    fn search(&mut self, request: &Request, want: usize) {
        let offers: Vec<_> =
            self.world.offers.iter().filter(|offer| offer.request == request.id).cloned().collect();
        // Somebody who is needed now is needed at the history's now.
        let mut request = request.clone();
        if request.immediate {
            request.interval = span(self.now - minutes(request.interval.start.as_second() % 3), 30);
        }
        let request = &request;
        let mut expected = self.world.found(request, self.now, want);
        let mut found = self.index.search(request, &offers, self.now, want);
        // Later than the desk looks again anyway, it need not be told.
        let recheck =
            pace(&self.world.policy, urgency(&self.world.policy, request, self.now)).recheck_seconds;
        let horizon = self.now + jiff::SignedDuration::from_secs(recheck.into());
        expected.askable_again_at = expected.askable_again_at.filter(|at| *at <= horizon);
        found.askable_again_at = found.askable_again_at.filter(|at| *at <= horizon);
        assert_eq!(
            found,
            expected,
            "{:?} at {} of {request:#?}",
            binding_interval(request, self.now),
            self.now
        );
        let window = span(request.interval.start - minutes(700), 1500);
        for id in (1..14).map(person_id) {
            let (is, must) =
                (self.index.standing(id, window, self.now), self.world.standing(id, window, self.now));
            assert_eq!(is, must);
        }
    }
}

fn any_policy() -> impl Strategy<Value = Policy> {
    (0u32..3, any::<bool>(), 1u32..5, 1u32..4, 0u32..5, select(vec![1u32, 60, 100_000])).prop_map(
        |(gender, pierce, hourly, open, scarce, idle)| {
            let mut policy = Policy::built_in();
            policy.relaxation.gender_binds_for_waves = gender;
            policy.budget.urgent_may_pierce_quiet_hours = pierce;
            (policy.budget.offers_per_hour, policy.budget.open_at_once) = (hourly, open);
            (policy.ranking.scarce_below, policy.ranking.idle_bucket_minutes) = (scarce, idle);
            policy
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happened_the_index_finds_whom_the_rules_would_choose(
        policy in any_policy(),
        people in prop::collection::vec(any_profile(), 4..14),
        acts in prop::collection::vec(any_act(), 1..60),
        plain: bool,
    ) {
        let mut history = History::new(policy);
        let joins = people.into_iter().map(|person| Act::Profile(Box::new(person)));
        joins.chain(acts).for_each(|act| history.happen(if plain { plainer(act) } else { act }));
    }
}
