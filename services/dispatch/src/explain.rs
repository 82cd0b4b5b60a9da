//! Why a request is not filled, and what would help.
//!
//! Everything is worked out with the same [`assess`] that the search uses: a suggestion is a changed request (or a
//! later instant), judged again, and the people it would make able.

use std::collections::BTreeMap;

use jiff::Timestamp;
use turjuman_languages::{LanguageTag, Tier};

use crate::civil::later;
use crate::eligibility::{Assessment, Candidate, Exclusion, ExclusionReason, askable_again_at, assess};
use crate::model::{Calendar, InterpreterId, Interval, Modality, Request};
use crate::policy::Policy;
use crate::ranking::{Rankable, Ranked, rank};

/// Somebody to explain about: who, with the calendar and scarcity that the ranking wants. Give the speakers of
/// all modalities, or no suggestion can find those of another one.
#[derive(Debug, Clone, Copy)]
pub struct Person<'a> {
    /// Who, and what passed between them and the desk.
    pub candidate: Candidate<'a>,
    /// When they were last assigned.
    pub calendar: &'a Calendar,
    /// See [`Rankable::scarcity`].
    pub scarcity: u32,
}

/// Why a request stands where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// Who is not asked, and everything that speaks against each.
    pub excluded: Vec<(InterpreterId, Vec<Exclusion>)>,
    /// How many people each reason holds back.
    pub counts: BTreeMap<ExclusionReason, u32>,
    /// Who may be asked now, best first.
    pub askable: Vec<Ranked>,
    /// Single changes that would make somebody able or askable, the most helpful first.
    pub suggestions: Vec<Suggestion>,
}

/// One change, and how many people it would help to.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// What to change.
    pub change: Change,
    /// How many people would become eligible (for [`Change::Wait`]: askable).
    pub people: u32,
}

/// A change that might help.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Hold the session another way.
    Modality(Modality),
    /// Confirm that a near language will do.
    ConfirmNear {
        /// The near language.
        language: LanguageTag,
        /// True when only a coordinator may confirm it.
        by_coordinator: bool,
    },
    /// Record the person's consent to a second language.
    RecordConsent {
        /// The second language.
        language: LanguageTag,
        /// True when only a coordinator may record it.
        by_coordinator: bool,
    },
    /// Let any gender interpret.
    AnyGender,
    /// Ask people further away, as later waves will.
    WiderRadius,
    /// Move the session by so many minutes; negative is earlier.
    Shift {
        /// The shift.
        minutes: i64,
    },
    /// Wait: somebody who is able may be asked again then.
    Wait {
        /// The first instant at which somebody may be.
        until: Timestamp,
    },
}

/// Explains a request with these people at this instant.
pub fn explain(policy: &Policy, request: &Request, people: &[Person<'_>], now: Timestamp) -> Explanation {
    let assessed: Vec<_> =
        people.iter().map(|person| (person, assess(policy, request, &person.candidate, now))).collect();
    let mut counts = BTreeMap::new();
    let mut excluded = Vec::new();
    let mut rankable = Vec::new();
    for (person, assessment) in &assessed {
        if assessment.is_askable() {
            let Person { candidate, calendar, scarcity } = **person;
            rankable.push(Rankable { interpreter: candidate.interpreter, assessment, calendar, scarcity });
            continue;
        }
        let mut reasons: Vec<_> = assessment.exclusions.iter().map(|e| e.reason).collect();
        reasons.sort_unstable();
        reasons.dedup();
        for reason in reasons {
            *counts.entry(reason).or_insert(0) += 1;
        }
        excluded.push((person.candidate.interpreter.id, assessment.exclusions.clone()));
    }
    excluded.sort_by_key(|(id, _)| *id);
    let askable = rank(policy, request, rankable);
    let suggestions = suggest(policy, request, &assessed, now);
    Explanation { excluded, counts, askable, suggestions }
}

fn suggest(
    policy: &Policy,
    request: &Request,
    assessed: &[(&Person<'_>, Assessment)],
    now: Timestamp,
) -> Vec<Suggestion> {
    let mut suggestions = Vec::new();
    for (change, changed) in changes(policy, request, assessed, now) {
        let newly_able = assessed.iter().filter(|(person, before)| {
            !before.is_eligible() && assess(policy, &changed, &person.candidate, now).is_eligible()
        });
        let people = count(newly_able);
        if people > 0 {
            suggestions.push(Suggestion { change, people });
        }
    }
    suggestions.extend(wait(policy, request, assessed, now));
    // A stable sort: among equally helpful changes the smaller one, which was tried first, stays first.
    suggestions.sort_by_key(|suggestion| std::cmp::Reverse(suggestion.people));
    suggestions
}

/// The changed requests that are tried, the smaller changes first.
fn changes(
    policy: &Policy,
    request: &Request,
    assessed: &[(&Person<'_>, Assessment)],
    now: Timestamp,
) -> Vec<(Change, Request)> {
    let encounter = policy.encounter_type(&request.encounter_type);
    let by_coordinator = encounter.is_some_and(|e| e.high_stakes);
    let with = |change: &dyn Fn(&mut Request)| {
        let mut changed = request.clone();
        change(&mut changed);
        changed
    };
    let mut tried = Vec::new();
    for language in held_back(assessed, ExclusionReason::NearLanguageUnconfirmed, Tier::Confirm) {
        let changed = with(&|r| r.language.confirmed_near.push(language.clone()));
        tried.push((Change::ConfirmNear { language, by_coordinator }, changed));
    }
    for language in held_back(assessed, ExclusionReason::ConsentMissing, Tier::Consent) {
        let changed = with(&|r| r.language.consented.push(language.clone()));
        tried.push((Change::RecordConsent { language, by_coordinator }, changed));
    }
    if request.interpreter_gender.is_some() {
        tried.push((Change::AnyGender, with(&|r| r.interpreter_gender = None)));
    }
    if request.modality == Modality::OnSite {
        tried.push((Change::WiderRadius, with(&|r| r.wave = u32::MAX)));
    }
    // Only to phone and video: a session can be held on site only where there is a site.
    for modality in [Modality::Video, Modality::Phone] {
        let allowed = encounter.is_none_or(|e| e.modalities.contains(&modality));
        if allowed && modality != request.modality {
            let changed = with(&|r| r.modality = modality);
            tried.push((Change::Modality(modality), changed));
        }
    }
    if !request.immediate {
        for minutes in policy.explain.shift_minutes.iter().flat_map(|m| [i64::from(*m), -i64::from(*m)]) {
            let Interval { start, end } = request.interval;
            let interval = Interval { start: later(start, minutes * 60), end: later(end, minutes * 60) };
            if interval.start > now {
                tried.push((Change::Shift { minutes }, with(&|r| r.interval = interval)));
            }
        }
    }
    tried
}

/// The languages of those whom this reason holds back, each once.
fn held_back(
    assessed: &[(&Person<'_>, Assessment)],
    reason: ExclusionReason,
    tier: Tier,
) -> Vec<LanguageTag> {
    let mut languages: Vec<_> = assessed
        .iter()
        .filter(|(_, assessment)| assessment.has(reason))
        .filter_map(|(_, assessment)| assessment.language.as_ref())
        .filter(|language| language.tier == tier)
        .map(|language| language.tag.clone())
        .collect();
    languages.sort_by_key(ToString::to_string);
    languages.dedup();
    languages
}

/// Waiting helps when there are people who are able and whose quiet hours or full budget end.
fn wait(
    policy: &Policy,
    request: &Request,
    assessed: &[(&Person<'_>, Assessment)],
    now: Timestamp,
) -> Option<Suggestion> {
    let able = assessed.iter().filter(|(_, assessment)| assessment.is_eligible() && !assessment.is_askable());
    let times: Vec<_> = able
        .filter_map(|(person, _)| askable_again_at(policy, request, &person.candidate, now))
        .filter(|at| *at < request.search_until)
        .collect();
    let until = times.iter().copied().min()?;
    Some(Suggestion { change: Change::Wait { until }, people: count(times.iter()) })
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}
