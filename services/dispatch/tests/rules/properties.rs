//! What holds for every request, every roster and every instant.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use turjuman_dispatch::eligibility::{
    Assessment, Candidate, Contact, ExclusionReason, assess, binding_interval,
};
use turjuman_dispatch::lifecycle::{assignment, offer, request as requests};
use turjuman_dispatch::model::*;
use turjuman_dispatch::policy::Policy;
use turjuman_dispatch::ranking::{Rankable, Ranked, compare_places, rank};
use turjuman_dispatch::roster::Roster;
use turjuman_dispatch::waves::{WavePlan, plan_wave};
use uuid::Uuid;

use crate::build::*;

const LANGUAGES: [&str; 8] = ["ht", "prs", "fa", "tl", "fil", "pt-BR", "pt", "fr"];

fn any_request() -> impl Strategy<Value = Request> {
    let encounters = select(vec!["counter_service", "medical", "hearing", "emergency", "school_meeting"]);
    let near = subsequence(LANGUAGES.to_vec(), 0..3);
    let when = (any::<bool>(), 0i64..4000, 5i64..300);
    (select(&LANGUAGES[..]), encounters, select(Modality::ALL), near, when, 0u32..4, any::<bool>()).prop_map(
        |(language, encounter, modality, near, (immediate, ahead, length), wave, woman)| {
            let mut wanted = on_site(language, now() + minutes(ahead), length);
            if immediate {
                wanted = Request {
                    immediate,
                    interval: span(now(), length),
                    search_until: now() + minutes(30),
                    ..wanted
                };
            }
            wanted.encounter_type = encounter.into();
            wanted.modality = modality;
            wanted.language.confirmed_near = near.iter().map(|text| tag(text)).collect();
            wanted.wave = wave;
            wanted.interpreter_gender = woman.then_some(Gender::Woman);
            wanted
        },
    )
}

fn any_interpreter() -> impl Strategy<Value = Interpreter> {
    let languages = subsequence(LANGUAGES.to_vec(), 1..4);
    let modalities = subsequence(Modality::ALL.to_vec(), 1..=3);
    let certified = prop_oneof![Just(None), Just(Some(None)), Just(Some(Some("2026-03-04")))];
    let hours = prop_oneof![Just(None), (0i8..24, 0i8..24).prop_map(Some)];
    let home = prop_oneof![Just(None), (39.0f64..42.0, -76.0f64..-72.0).prop_map(Some)];
    (any::<u128>(), languages, modalities, certified, hours, home, any::<[bool; 2]>()).prop_map(
        |(id, languages, modalities, certified, hours, home, [active, woman])| {
            let mut person = interpreter(id, &languages);
            person.modalities = modalities;
            person.active = active || woman;
            person.gender = woman.then_some(Gender::Woman);
            person.qualifications =
                certified.map(|day| qualification("court_certified", day)).into_iter().collect();
            if let Some((from, until)) = hours {
                person.weekly_hours = daily(clock(from, 0), clock(until, 0));
            }
            person.home = home.map(|(latitude, longitude)| GeoPoint { latitude, longitude });
            person
        },
    )
}

fn any_commitments() -> impl Strategy<Value = Vec<Commitment>> {
    let one = (-300i64..4300, 1i64..400, any::<bool>(), 1u128..1000);
    let make = |(start, length, placed, number): (i64, i64, bool, u128)| {
        commitment(number, span(now() + minutes(start), length), placed.then_some(JERSEY_CITY))
    };
    prop::collection::vec(one.prop_map(make), 0..4)
}

fn any_contact() -> impl Strategy<Value = Contact> {
    (any::<[bool; 2]>(), 0u32..4, 0u32..20).prop_map(|([already_asked, declined], open, last_hour)| {
        let count = OfferCount { open, last_hour, oldest_in_hour: Some(now() - minutes(30)) };
        Contact { already_asked, declined, count }
    })
}

fn hard(assessment: &Assessment) -> Vec<String> {
    assessment.hard().map(|exclusion| format!("{}: {}", exclusion.reason, exclusion.detail)).collect()
}

fn places(request: &Request, people: &[(Interpreter, Option<i64>, u32)]) -> Vec<Ranked> {
    let assessed: Vec<_> = people.iter().map(|(person, _, _)| judge(request, person)).collect();
    let calendars: Vec<_> =
        people.iter().map(|(person, ago, _)| calendar(person.id, ago.map(|m| now() - minutes(m)))).collect();
    let rankables = people.iter().enumerate().map(|(i, (interpreter, _, scarcity))| Rankable {
        interpreter,
        assessment: &assessed[i],
        calendar: &calendars[i],
        scarcity: *scarcity,
    });
    rank(&Policy::built_in(), request, rankables.collect())
}

fn any_people() -> impl Strategy<Value = Vec<(Interpreter, Option<i64>, u32)>> {
    let person = (any_interpreter(), prop::option::of(0i64..5000), 0u32..8);
    prop::collection::vec(person, 0..8).prop_map(|mut people| {
        people.sort_by_key(|(person, _, _)| person.id);
        people.dedup_by_key(|(person, _, _)| person.id);
        people
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_who_is_bound_at_that_time_is_eligible(
        wanted in any_request(), person in any_interpreter(), commitments in any_commitments(), contact in any_contact(),
        passed in 0i64..40,
    ) {
        let now = now() + minutes(passed);
        let candidate = Candidate { interpreter: &person, commitments: &commitments, contact };
        let assessment = assess(&Policy::built_in(), &wanted, &candidate, now);
        let interval = binding_interval(&wanted, now);
        let clash = commitments.iter().any(|commitment| commitment.interval.overlaps(&interval));
        prop_assert_eq!(assessment.has(ExclusionReason::Overlap), clash);
        prop_assert!(!(clash && assessment.is_eligible()));
    }

    #[test]
    fn what_was_asked_lately_never_changes_who_is_able(
        wanted in any_request(), person in any_interpreter(), commitments in any_commitments(), contact in any_contact(),
    ) {
        // The acceptance sees the same person after they were asked: the search's verdict must stand.
        let policy = Policy::built_in();
        let fresh = Contact { declined: contact.declined, ..Contact::default() };
        let search = Candidate { interpreter: &person, commitments: &commitments, contact: fresh };
        let acceptance = Candidate { contact, ..search };
        let before = assess(&policy, &wanted, &search, now());
        let after = assess(&policy, &wanted, &acceptance, now());
        prop_assert_eq!(hard(&before), hard(&after));
        prop_assert!(!before.is_askable() || after.is_eligible());
        prop_assert!(!after.is_askable() || after.is_eligible());
    }

    #[test]
    fn waiting_never_makes_somebody_unable(
        wanted in any_request(), person in any_interpreter(), waves in 1u32..5,
    ) {
        let waited = Request { wave: wanted.wave + waves, ..wanted.clone() };
        let (before, after) = (judge(&wanted, &person), judge(&waited, &person));
        prop_assert!(!before.is_eligible() || after.is_eligible());
        for floor in [ExclusionReason::Language, ExclusionReason::QualificationMissing, ExclusionReason::QualificationExpired,
            ExclusionReason::NearLanguageUnconfirmed, ExclusionReason::ConsentMissing, ExclusionReason::Excluded] {
            prop_assert_eq!(before.has(floor), after.has(floor), "the floor of {} moved", floor);
        }
    }

    #[test]
    fn the_order_is_total(wanted in any_request(), people in any_people(), seed: u64) {
        let policy = Policy::built_in();
        let ranked = places(&wanted, &people);
        for (i, a) in ranked.iter().enumerate() {
            for (j, b) in ranked.iter().enumerate() {
                prop_assert_eq!(compare_places(&policy, a, b), i.cmp(&j));
                prop_assert_eq!(compare_places(&policy, b, a), j.cmp(&i));
            }
        }
        let mut shuffled = people;
        let turn = usize::try_from(seed % 97).unwrap() % shuffled.len().max(1);
        shuffled.rotate_left(turn);
        if seed % 2 == 0 {
            shuffled.reverse();
        }
        prop_assert_eq!(places(&wanted, &shuffled), ranked);
    }

    #[test]
    fn one_more_person_never_makes_the_best_worse(
        wanted in any_request(), people in any_people(), newcomer in any_interpreter(),
    ) {
        let before = places(&wanted, &people).first().map(|place| place.why.tier);
        let mut more = people;
        if more.iter().all(|(person, _, _)| person.id != newcomer.id) {
            more.push((newcomer, None, u32::MAX));
        }
        let after = places(&wanted, &more).first().map(|place| place.why.tier);
        if let Some(before) = before {
            prop_assert!(after.is_some_and(|after| after <= before));
        }
    }

    #[test]
    fn the_roster_finds_exactly_those_whom_the_rules_could_choose(
        wanted in any_request(), people in any_people(),
    ) {
        let requested = wanted.language.tag.clone().unwrap();
        let roster = Roster::new(people.iter().map(|(person, _, _)| person.clone()).collect());
        let found: Vec<_> = roster.candidates(&requested, wanted.modality).iter().map(|s| s.interpreter.id).collect();
        for (person, _, _) in &people {
            let assessment = judge(&wanted, person);
            let could = assessment.language.is_some()
                && !assessment.has(ExclusionReason::Inactive)
                && person.modalities.contains(&wanted.modality);
            prop_assert_eq!(found.contains(&person.id), could);
        }
    }

    #[test]
    fn a_wave_asks_the_best_and_somebody(wanted in any_request(), people in any_people(), open in 0u32..9) {
        let ranked = places(&wanted, &people);
        if let Some(plan) = plan_wave(&Policy::built_in(), &wanted, &ranked, open, now()) {
            let best: Vec<_> = ranked.iter().take(plan.chosen.len()).map(|place| place.interpreter).collect();
            prop_assert_eq!(&plan.chosen, &best);
            prop_assert_eq!(plan.only_widens(), ranked.is_empty());
            prop_assert!(plan.expires_at <= wanted.search_until && plan.next_attention_at <= wanted.search_until);
        } else {
            prop_assert!(ranked.is_empty() || now() >= wanted.search_until);
        }
    }

    #[test]
    fn a_request_only_moves_along_its_edges(steps in prop::collection::vec((0usize..14, 0i64..90), 1..40)) {
        let policy = Policy::built_in();
        let mut walker = Request { state: RequestState::NeedsClarification, ..request("ht") };
        let mut now = now();
        for (step, pause) in steps {
            now += minutes(pause);
            let plan = WavePlan { wave: walker.wave + 1, chosen: Vec::new(), expires_at: now, next_attention_at: now };
            let time = requests::NewTime { interval: span(now, 30), immediate: true, search_until: now + minutes(30) };
            let vendor = FallbackNamed { name: "V".into(), phone: "+19735550100".into(), access_hint: None, named_at: now };
            let result = match step {
                0 => requests::clarified(&walker, tag("ht"), None, now),
                1 => requests::wave_sent(&walker, &plan, now),
                2 => requests::fallback_named(&walker, vendor, now),
                3 | 4 => requests::assigned(&policy, &walker, AssignmentId::from_uuid(Uuid::from_u128(2)), now),
                5 => requests::back_to_search(&policy, &walker, true, now),
                6 => requests::started(&walker, now),
                7 => requests::completed(&walker, now),
                8 => requests::cancelled(&walker, CancelReason::NotNeeded, now),
                9 => requests::unfilled(&walker, now),
                10 => requests::rescheduled(&policy, &walker, time, pause % 2 == 0, now),
                11 => requests::extended(&policy, &walker, walker.interval.end + minutes(5), now),
                12 => requests::near_language_answered(&walker, tag("fr"), true, now),
                _ => requests::looked_again(&walker, now, now),
            };
            match result {
                Ok(next) => {
                    let same = next.state == walker.state;
                    prop_assert!(same || walker.state.may_become(next.state), "{} → {}", walker.state, next.state);
                    prop_assert!(!walker.state.is_terminal());
                    prop_assert!(step != 0 || walker.state == RequestState::NeedsClarification);
                    prop_assert!(step != 5 || walker.assignment.is_some());
                    prop_assert_eq!(next.version, walker.version + 1);
                    prop_assert_eq!(next.updated_at, now);
                    let bound = matches!(next.state, RequestState::Assigned | RequestState::InSession);
                    prop_assert!(!bound || next.assignment.is_some());
                    prop_assert!(next.state != RequestState::Searching || next.assignment.is_none());
                    walker = next;
                }
                Err(error) => {
                    prop_assert_eq!(error.from, walker.state.name());
                    prop_assert!(!error.what_to_do.is_empty());
                }
            }
        }
    }

    #[test]
    fn an_assignment_only_moves_along_its_edges(steps in prop::collection::vec((0usize..9, 0i64..40), 1..20)) {
        let policy = Policy::built_in();
        let wanted = scheduled("ht", now() + minutes(60), 60);
        let id = AssignmentId::from_uuid(Uuid::from_u128(2));
        let mut walker = assignment::new(&policy, id, &wanted, person_id(1), None, tag("ht"), now());
        let mut now = now();
        for (step, pause) in steps {
            now += minutes(pause);
            let result = match step {
                0 => assignment::started(&policy, &walker, now),
                1 => assignment::completed(&policy, &walker, now),
                2 => assignment::withdrawn(&walker, now),
                3 => assignment::no_show(&policy, &walker, now),
                4 => assignment::cancelled(&walker, now),
                5 => assignment::running_late(&walker, 5, now),
                6 => assignment::extended(&walker, walker.interval.end + minutes(5), now),
                7 => assignment::rescheduled(&policy, &walker, span(now + minutes(90), 30), now),
                _ => assignment::reminded(&walker, now),
            };
            if let Ok(next) = result {
                prop_assert!(next.state == walker.state || walker.state.may_become(next.state));
                prop_assert!(walker.state.is_live());
                prop_assert_eq!(next.version, walker.version + 1);
                prop_assert!(next.interval.start <= next.interval.end);
                walker = next;
            }
        }
    }

    #[test]
    fn an_offer_is_answered_at_most_once(steps in prop::collection::vec((0usize..4, 0i64..3), 1..10)) {
        let language = turjuman_dispatch::eligibility::LanguageMatch { tag: tag("ht"), tier: turjuman_languages::Tier::Exact, place: 0 };
        let plan = WavePlan { wave: 1, chosen: Vec::new(), expires_at: now() + minutes(5), next_attention_at: now() };
        let id = OfferId::from_uuid(Uuid::from_u128(3));
        let mut walker = offer::new(id, &request("ht"), &plan, person_id(1), &language, now());
        let mut now = now();
        let mut answers = 0;
        for (step, pause) in steps {
            now += minutes(pause);
            let result = match step {
                0 => offer::accepted(&walker, now),
                1 => offer::declined(&walker, DeclineReason::Busy, now),
                2 => offer::expired(&walker, now),
                _ => offer::withdrawn(&walker, now),
            };
            if let Ok(next) = result {
                prop_assert!(walker.state.may_become(next.state) && next.state.is_terminal());
                prop_assert!(next.state != OfferState::Accepted || now < walker.expires_at);
                answers += 1;
                walker = next;
            }
        }
        prop_assert!(answers <= 1);
    }
}

#[test]
fn terminal_states_have_no_edges() {
    let terminal = |from: RequestState| RequestState::ALL.iter().all(|to| !from.may_become(*to));
    assert!(RequestState::ALL.iter().all(|from| from.is_terminal() == terminal(*from)));
    let terminal = |from: OfferState| OfferState::ALL.iter().all(|to| !from.may_become(*to));
    assert!(OfferState::ALL.iter().all(|from| from.is_terminal() == terminal(*from)));
    let terminal = |from: AssignmentState| AssignmentState::ALL.iter().all(|to| !from.may_become(*to));
    assert!(AssignmentState::ALL.iter().all(|from| from.is_terminal() == terminal(*from)));
}
