//! In which order those who may be asked are asked: a total order, the same on every machine.
//!
//! The language that was asked for before further ones, the closer one first; then the region that was asked for; then who is not over-qualified for the encounter
//! type; then who does not also speak a scarce language (the only Dari–Pashto interpreter is not spent on
//! Spanish); then who has been idle longest, in steps of the policy's size so that the nearer goes first among
//! about equals; at last the exact time and the id, so that no two are ever equal.

use std::cmp::Ordering;

use jiff::Timestamp;
use turjuman_languages::Tier;

use crate::eligibility::{Assessment, LanguageMatch, Profile, day_of, distance, holds_on, same_region};

use crate::model::{Calendar, Interpreter, InterpreterId, Request};
use crate::policy::Policy;

/// Somebody who may be asked, with what their place in the order rests on.
#[derive(Debug, Clone, Copy)]
pub struct Rankable<'a> {
    /// The profile.
    pub interpreter: &'a Interpreter,
    /// What the rules say about them; who has no language that serves is left out of the ranking.
    pub assessment: &'a Assessment,
    /// When they were last assigned, and how often.
    pub calendar: &'a Calendar,
    /// How many interpreters the scarcest of their *other* languages has; `u32::MAX` when they have no other. See
    /// [`crate::roster::Roster::scarcity_beside`].
    pub scarcity: u32,
}

/// What somebody's place rests on: why them.
#[derive(Debug, Clone, PartialEq)]
pub struct RankReasons {
    /// How close the language is.
    pub tier: Tier,
    /// Which of the person's languages it serves: 0 is the one asked for.
    pub place: u8,
    /// Their language names the requested region, or none was asked for.
    pub region_fits: bool,
    /// Whether the gender that was asked for is theirs; true when none was. Only matters once it no longer binds.
    pub gender_fits: bool,
    /// Ranks of qualification that they have beyond what is asked for.
    pub over_qualified_by: u32,
    /// Interpreters of their scarcest other language, when that language is scarce.
    pub scarce_other_language: Option<u32>,
    /// When they were last assigned; `None` for never.
    pub last_assigned_at: Option<Timestamp>,
    /// How many assignments they ever got.
    pub assigned_count: u64,
    /// Kilometres from home, on site.
    pub distance_km: Option<f64>,
}

/// Nobody is asked in one of the person's further languages while somebody can be in one before it: of people in the order
/// of asking, leaves those who serve the same language as the first.
pub fn one_language_at_a_time(ranked: &mut Vec<Ranked>) {
    if let Some(place) = ranked.first().map(|first| first.language.place) {
        ranked.retain(|ranked| ranked.language.place == place);
    }
}

/// Somebody's place in the order.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    /// Who.
    pub interpreter: InterpreterId,
    /// With which language.
    pub language: LanguageMatch,
    /// Why there.
    pub why: RankReasons,
}

/// Puts people into the order in which they are asked. The order of the input does not matter.
pub fn rank(policy: &Policy, request: &Request, people: Vec<Rankable<'_>>) -> Vec<Ranked> {
    let mut ranked: Vec<_> = people.iter().filter_map(|person| place(policy, request, person)).collect();
    ranked.sort_by(|a, b| compare_places(policy, a, b));
    ranked
}

/// The order itself: `Less` is asked first. Never `Equal` for two people.
pub fn compare_places(policy: &Policy, a: &Ranked, b: &Ranked) -> Ordering {
    let key = |ranked: &Ranked| {
        let why = &ranked.why;
        let distance = distance(why.place, why.tier).unwrap_or(u8::MAX);
        // Spending somebody of a scarcer language is worse.
        let scarcity = why.scarce_other_language.map_or(0, |supply| u32::MAX - supply);
        (
            distance,
            !why.region_fits,
            !why.gender_fits,
            why.over_qualified_by,
            scarcity,
            idle_bucket(policy, why),
        )
    };
    let near = |ranked: &Ranked| ranked.why.distance_km.unwrap_or(f64::INFINITY);
    let exact =
        |ranked: &Ranked| (ranked.why.last_assigned_at, ranked.why.assigned_count, ranked.interpreter);
    key(a).cmp(&key(b)).then_with(|| near(a).total_cmp(&near(b))).then_with(|| exact(a).cmp(&exact(b)))
}

/// Idle time in the policy's steps, as the number of the step in which they were last assigned; never goes first.
fn idle_bucket(policy: &Policy, why: &RankReasons) -> i64 {
    let step = i64::from(policy.ranking.idle_bucket_minutes.max(1)) * 60;
    why.last_assigned_at.map_or(i64::MIN, |at| at.as_second().div_euclid(step))
}

fn place(policy: &Policy, request: &Request, person: &Rankable<'_>) -> Option<Ranked> {
    place_of(policy, request, person.interpreter, person.assessment, person.calendar, person.scarcity)
}

/// The place of one person; `None` when they have no language that serves.
pub(crate) fn place_of<P: Profile>(
    policy: &Policy,
    request: &Request,
    interpreter: &P,
    assessment: &Assessment,
    calendar: impl Into<Idle>,
    scarcity: u32,
) -> Option<Ranked> {
    let language = assessment.language.clone()?;
    let wanted = request.language.spoken().nth(language.place.into())?.tag;
    let Idle { last_assigned_at, assigned_count } = calendar.into();
    let why = RankReasons {
        tier: language.tier,
        place: language.place,
        region_fits: same_region(wanted, &language.tag),
        gender_fits: request.interpreter_gender.is_none_or(|wanted| interpreter.gender() == Some(wanted)),
        over_qualified_by: over_qualified_by(policy, request, interpreter),
        scarce_other_language: (scarcity < policy.ranking.scarce_below).then_some(scarcity),
        last_assigned_at,
        assigned_count,
        distance_km: assessment.distance_km,
    };
    Some(Ranked { interpreter: interpreter.id(), language, why })
}

/// What of a calendar counts in the order.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Idle {
    pub(crate) last_assigned_at: Option<Timestamp>,
    pub(crate) assigned_count: u64,
}

impl From<&Calendar> for Idle {
    fn from(calendar: &Calendar) -> Self {
        Self { last_assigned_at: calendar.last_assigned_at, assigned_count: calendar.assigned_count }
    }
}

/// The lowest rank that the floor of the request's encounter type accepts; 0 without a floor.
pub(crate) fn rank_needed(policy: &Policy, request: &Request) -> u32 {
    let rank_of = |name: &String| policy.qualifications.get(name).map(|kind| kind.rank);
    let floor = policy.encounter_type(&request.encounter_type).map(|e| e.qualification_floor.as_slice());
    floor.unwrap_or_default().iter().filter_map(rank_of).min().unwrap_or(0)
}

/// By how many ranks their best qualification is beyond the lowest that the floor accepts; without a floor, beyond
/// none.
fn over_qualified_by<P: Profile>(policy: &Policy, request: &Request, interpreter: &P) -> u32 {
    let mut day = None;
    let mut best = 0;
    for (name, last_day) in interpreter.qualifications() {
        // The zone is only asked when somebody has a qualification that ends.
        let holds = last_day.is_none()
            || holds_on(last_day, *day.get_or_insert_with(|| day_of(policy, request.interval.start)));
        if holds && let Some(kind) = policy.qualifications.get(name) {
            best = best.max(kind.rank);
        }
    }
    if best == 0 { 0 } else { best.saturating_sub(rank_needed(policy, request)) }
}
