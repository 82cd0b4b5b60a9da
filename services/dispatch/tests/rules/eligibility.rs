//! Every reason by itself, and all together.

use turjuman_dispatch::eligibility::{
    Candidate, Contact, ExclusionReason as Reason, assess, best_language, binding_interval,
};
use turjuman_dispatch::model::{
    FurtherLanguage, Gender, GeoPoint, Interpreter, LanguageNeed, LanguageSource, Modality, OfferCount,
    Proficiency, Request,
};
use turjuman_dispatch::policy::Policy;
use turjuman_languages::Tier;

use crate::build::*;

/// The reasons found, in the order of their declaration.
fn reasons(request: &Request, interpreter: &Interpreter) -> Vec<Reason> {
    let mut found: Vec<_> = judge(request, interpreter).exclusions.iter().map(|e| e.reason).collect();
    found.sort_unstable();
    found
}

#[test]
fn nothing_speaks_against_somebody_unremarkable() {
    let assessment = judge(&request("ht"), &interpreter(1, &["ht"]));
    assert_eq!(assessment.exclusions, []);
    assert_eq!(assessment.language.unwrap().tier, Tier::Exact);
}

#[test]
fn all_reasons_are_given_and_not_the_first() {
    let mut person = interpreter(1, &["fr"]);
    person.active = false;
    person.modalities = vec![Modality::Video];
    person.weekly_hours.clear();
    let mut wanted = request("ht");
    wanted.encounter_type = "hearing".into();
    wanted.excluded_interpreters.push(person.id);
    assert_eq!(
        reasons(&wanted, &person),
        [
            Reason::Inactive,
            Reason::Language,
            Reason::Modality,
            Reason::QualificationMissing,
            Reason::NotAvailable,
            Reason::Excluded
        ]
    );
}

#[test]
fn kreyol_is_never_served_by_french() {
    assert_eq!(reasons(&request("ht"), &interpreter(1, &["fr", "fr-HT"])), [Reason::Language]);
}

#[test]
fn a_near_language_waits_for_its_confirmation() {
    let person = interpreter(1, &["fa"]);
    let mut wanted = request("prs");
    assert_eq!(reasons(&wanted, &person), [Reason::NearLanguageUnconfirmed]);
    wanted.language.confirmed_near.push(tag("fa"));
    assert_eq!(reasons(&wanted, &person), []);
}

#[test]
fn a_refused_near_language_is_no_language() {
    let mut wanted = request("prs");
    wanted.language.refused_near.push(tag("fa"));
    assert_eq!(reasons(&wanted, &interpreter(1, &["fa"])), [Reason::Language]);
}

#[test]
fn a_second_language_waits_for_consent_and_stays_within_the_encounter_types_tier() {
    let person = interpreter(1, &["am"]);
    let mut wanted = request("om");
    assert_eq!(reasons(&wanted, &person), [Reason::ConsentMissing]);
    wanted.language.consented.push(tag("am"));
    assert_eq!(reasons(&wanted, &person), []);
    wanted.encounter_type = "inspection".into();
    assert_eq!(reasons(&wanted, &person), [Reason::Language]);
}

#[test]
fn a_hearing_takes_no_near_language_even_when_confirmed() {
    let mut person = interpreter(1, &["fa"]);
    person.qualifications.push(qualification("court_certified", None));
    let mut wanted = request("prs");
    wanted.encounter_type = "hearing".into();
    wanted.language.confirmed_near.push(tag("fa"));
    assert_eq!(reasons(&wanted, &person), [Reason::Language]);
}

#[test]
fn what_can_be_used_goes_before_what_is_closer() {
    let mut wanted = request("prs");
    let person = interpreter(1, &["fa", "prs"]);
    assert_eq!(best_language(&wanted, &person).unwrap().tag, tag("prs"));
    wanted.language.tag = None;
    assert_eq!(best_language(&wanted, &person), None);
}

#[test]
fn the_requested_region_goes_first_within_a_tier() {
    let person = interpreter(1, &["pt-PT", "pt-BR"]);
    assert_eq!(best_language(&request("pt-BR"), &person).unwrap().tag, tag("pt-BR"));
}

#[test]
fn signed_languages_are_not_interpreted_by_telephone() {
    assert_eq!(reasons(&request("ase"), &interpreter(1, &["ase"])), [Reason::Modality]);
    let mut video = request("ase");
    video.modality = Modality::Video;
    assert_eq!(reasons(&video, &interpreter(1, &["ase"])), []);
}

#[test]
fn any_qualification_of_the_floor_is_enough_on_its_last_day_in_the_city() {
    // 23:30 on 3 March in Newark is already 4 March in UTC.
    let mut wanted = scheduled("ht", at("2026-03-04T04:30:00Z"), 20);
    wanted.encounter_type = "interview".into();
    let mut person = interpreter(1, &["ht"]);
    assert_eq!(reasons(&wanted, &person), [Reason::QualificationMissing]);
    person.qualifications.push(qualification("court_certified", Some("2026-03-02")));
    assert_eq!(reasons(&wanted, &person), [Reason::QualificationExpired]);
    person.qualifications.push(qualification("language_tested", Some("2026-03-03")));
    assert_eq!(reasons(&wanted, &person), []);
}

#[test]
fn an_encounter_type_that_the_policy_dropped_has_nobody() {
    let mut wanted = request("ht");
    wanted.encounter_type = "gone".into();
    assert_eq!(reasons(&wanted, &interpreter(1, &["ht"])), [Reason::QualificationMissing]);
}

#[test]
fn gender_binds_where_the_policy_lets_it_be_asked_for() {
    let mut wanted = request("ht");
    wanted.interpreter_gender = Some(Gender::Woman);
    let person = interpreter(1, &["ht"]);
    assert_eq!(reasons(&wanted, &person), [], "counter service does not let it be asked for");
    wanted.encounter_type = "school_meeting".into();
    assert_eq!(reasons(&wanted, &person), [Reason::Gender]);
    let mut policy = Policy::built_in();
    policy.relaxation.gender_binds_for_waves = 2;
    wanted.wave = 2;
    assert!(judge_with(&policy, &wanted, &person, &[]).is_askable());
}

#[test]
fn nobody_is_in_two_places() {
    let wanted = scheduled("ht", now() + minutes(60), 60);
    let person = interpreter(1, &["ht"]);
    let policy = Policy::built_in();
    let bound = |start: i64, length: i64| [commitment(1, span(now() + minutes(start), length), None)];
    assert!(judge_with(&policy, &wanted, &person, &bound(0, 60)).is_askable(), "touching is not overlapping");
    assert!(judge_with(&policy, &wanted, &person, &bound(120, 60)).is_askable());
    for clash in [bound(0, 61), bound(119, 10), bound(70, 5), bound(0, 300)] {
        assert!(judge_with(&policy, &wanted, &person, &clash).has(Reason::Overlap));
    }
    let mut own = bound(70, 5);
    own[0].request = wanted.id;
    assert!(
        judge_with(&policy, &wanted, &person, &own).is_askable(),
        "the request's own booking is what it replaces"
    );
}

#[test]
fn a_session_now_moves_along_while_the_search_lasts() {
    let wanted = request("ht");
    let later = now() + minutes(20);
    assert_eq!(binding_interval(&wanted, later), span(later, 30));
    let person = interpreter(1, &["ht"]);
    let commitments = [commitment(1, span(now() + minutes(35), 10), None)];
    let candidate =
        Candidate { interpreter: &person, commitments: &commitments, contact: Contact::default() };
    let policy = Policy::built_in();
    assert!(assess(&policy, &wanted, &candidate, now()).is_askable());
    assert!(assess(&policy, &wanted, &candidate, later).has(Reason::Overlap));
}

#[test]
fn the_way_between_two_sites_takes_its_time_and_a_call_takes_none() {
    let policy = Policy::built_in();
    let wanted = on_site("ht", now() + minutes(120), 60);
    let person = interpreter(1, &["ht"]);
    // 7.6 km at 25 km/h are 19 minutes, and 15 of buffer.
    let before = |gap: i64, place| [commitment(1, span(now() + minutes(120 - gap - 30), 30), place)];
    assert!(judge_with(&policy, &wanted, &person, &before(30, Some(JERSEY_CITY))).has(Reason::Travel));
    assert!(judge_with(&policy, &wanted, &person, &before(36, Some(JERSEY_CITY))).is_askable());
    assert!(
        judge_with(&policy, &wanted, &person, &before(14, Some(CITY_HALL))).has(Reason::Travel),
        "the buffer alone"
    );
    assert!(judge_with(&policy, &wanted, &person, &before(0, None)).is_askable());
    let after = [commitment(1, span(now() + minutes(200), 30), Some(JERSEY_CITY))];
    assert!(judge_with(&policy, &wanted, &person, &after).has(Reason::Travel));
}

#[test]
fn the_radius_widens_wave_by_wave_up_to_what_people_travel() {
    let policy = Policy::built_in();
    let mut wanted = on_site("ht", now() + minutes(120), 60);
    let mut person = interpreter(1, &["ht"]);
    assert!(judge(&wanted, &person).is_askable());
    person.home = Some(GeoPoint { latitude: 40.73, longitude: -74.35 }); // about 15 km
    assert!(judge(&wanted, &person).has(Reason::Distance));
    wanted.wave = 1;
    assert!(judge(&wanted, &person).is_askable());
    person.max_travel_km = Some(12.0);
    assert!(judge(&wanted, &person).has(Reason::Distance), "their own limit is not relaxed");
    person.home = Some(TRENTON);
    person.max_travel_km = None;
    wanted.wave = 99;
    assert!(judge_with(&policy, &wanted, &person, &[]).has(Reason::Distance));
    wanted.modality = Modality::Phone;
    assert!(judge(&wanted, &person).is_askable());
}

#[test]
fn who_is_bound_by_soft_reasons_only_could_still_accept() {
    let person = interpreter(1, &["ht"]);
    let count = OfferCount { open: 9, last_hour: 99, oldest_in_hour: Some(now()) };
    let contact = Contact { already_asked: true, declined: false, count };
    let candidate = Candidate { interpreter: &person, commitments: &[], contact };
    let assessment = assess(&Policy::built_in(), &request("ht"), &candidate, now());
    assert!(assessment.is_eligible() && !assessment.is_askable());
    let declined = Candidate { contact: Contact { declined: true, ..contact }, ..candidate };
    assert!(!assess(&Policy::built_in(), &request("ht"), &declined, now()).is_eligible());
}

#[test]
fn names_of_reasons_are_stable() {
    for reason in Reason::ALL {
        assert_eq!(reason.name().parse::<Reason>().unwrap(), *reason);
    }
    let soft: Vec<_> = Reason::ALL.iter().filter(|r| r.is_soft()).map(|r| r.name()).collect();
    assert_eq!(soft, ["already_asked", "budget", "quiet_hours"]);
}

fn further(language: &str, proficiency: Proficiency, source: LanguageSource) -> FurtherLanguage {
    FurtherLanguage { tag: tag(language), proficiency, source }
}

#[test]
fn a_further_language_serves_after_the_first_by_the_same_tiers() {
    let mut wanted = request("mam");
    assert_eq!(reasons(&wanted, &interpreter(1, &["es-MX"])), [Reason::Language]);
    wanted.language.further = vec![further("es", Proficiency::Fluent, LanguageSource::Person)];
    let found = judge(&wanted, &interpreter(1, &["es-MX"]));
    assert_eq!((found.exclusions, found.language.unwrap().place), (vec![], 1));
    assert_eq!(best_language(&wanted, &interpreter(1, &["es", "mam"])).unwrap().tag, tag("mam"));
    assert_eq!(reasons(&wanted, &interpreter(1, &["pt"])), [Reason::Language]);
    wanted.language.further = vec![further("prs", Proficiency::Conversational, LanguageSource::Interpreter)];
    assert_eq!(reasons(&wanted, &interpreter(1, &["fa"])), [Reason::NearLanguageUnconfirmed]);
}

#[test]
fn a_little_and_hearsay_wait_for_consent() {
    let person = interpreter(1, &["es"]);
    for said in [
        further("es", Proficiency::Basic, LanguageSource::Person),
        further("es", Proficiency::Fluent, LanguageSource::Staff),
        further("es", Proficiency::Fluent, LanguageSource::Document),
        further("es", Proficiency::Conversational, LanguageSource::Companion),
    ] {
        let mut wanted = request("mam");
        wanted.language.further = vec![said.clone()];
        assert_eq!(reasons(&wanted, &person), [Reason::ConsentMissing], "{said:?}");
        wanted.language.consented.push(tag("es"));
        assert_eq!(reasons(&wanted, &person), [], "{said:?}");
        assert_eq!(reasons(&wanted, &interpreter(2, &["es-GT"])), [], "a yes to Spanish is one to any");
        wanted.encounter_type = "inspection".into();
        assert_eq!(reasons(&wanted, &person), [Reason::Language], "the policy keeps its floor");
    }
    let mut wanted = request("mam");
    wanted.language.further = vec![further("prs", Proficiency::Basic, LanguageSource::Person)];
    assert_eq!(reasons(&wanted, &interpreter(1, &["fa"])), [Reason::Language], "nothing near to a little");
    wanted.language = LanguageNeed { tag: Some(tag("es")), ..LanguageNeed::default() };
    wanted.language.proficiency = Some(Proficiency::Basic);
    assert_eq!(reasons(&wanted, &person), [Reason::ConsentMissing], "the first one, too");
}

#[test]
fn daily_conversation_does_not_carry_an_interview() {
    let mut person = interpreter(1, &["es"]);
    person.qualifications.push(qualification("court_certified", None));
    let mut wanted = request("mam");
    wanted.language.further = vec![further("es", Proficiency::Conversational, LanguageSource::Person)];
    assert_eq!(reasons(&wanted, &person), []);
    wanted.encounter_type = "emergency".into();
    let found = judge(&wanted, &person);
    assert!(!found.is_eligible(), "{found:?}");
}

#[test]
fn consent_makes_a_language_one_of_theirs() {
    let mut wanted = request("mam");
    wanted.language.consented.push(tag("es"));
    assert_eq!(reasons(&wanted, &interpreter(1, &["es"])), []);
    assert_eq!(reasons(&wanted, &interpreter(1, &["pt"])), [Reason::Language]);
    wanted.language.tag = None;
    assert_eq!(
        reasons(&wanted, &interpreter(1, &["es"])),
        [Reason::Language],
        "not before the language is known"
    );
}
