//! Does what they speak serve what is asked for? Who understands whom is answered by `turjuman-languages`; here is
//! only what the person said they speak, what the request confirmed and what the encounter type allows.

use turjuman_languages::{LanguageTag, Tier, compare};

use super::findings::Findings;
use super::{ExclusionReason, Profile};
use crate::model::{Interpreter, LanguageNeed, Proficiency, Request, Spoken};
use crate::policy::{EncounterType, MaxTier, Policy};

/// A language of an interpreter and how well it serves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageMatch {
    /// The interpreter's language.
    pub tag: LanguageTag,
    /// How well it serves.
    pub tier: Tier,
    /// Which of the person's languages it serves: 0 is the one asked for.
    pub place: u8,
}

impl LanguageMatch {
    /// How far it is from what was asked for; smaller is asked first. See [`distance`].
    pub fn distance(&self) -> Option<u8> {
        distance(self.place, self.tier)
    }
}

/// How far a tier is from the requested language; smaller is closer. `None` when it does not serve at all.
pub const fn closeness(tier: Tier) -> Option<u8> {
    match tier {
        Tier::Exact => Some(0),
        Tier::Same => Some(1),
        Tier::Confirm => Some(2),
        Tier::Consent => Some(3),
        Tier::Ambiguous | Tier::No => None,
    }
}

/// How far a match is from what was asked for: everything that serves the language asked for goes before anything that
/// only serves a further one. `None` when it does not serve at all.
pub const fn distance(place: u8, tier: Tier) -> Option<u8> {
    match closeness(tier) {
        Some(closeness) => Some(place.saturating_mul(4).saturating_add(closeness)),
        None => None,
    }
}

/// What an encounter type lets stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Terms {
    pub(crate) max_tier: MaxTier,
    pub(crate) high_stakes: bool,
}

impl Terms {
    pub(crate) fn of(encounter: Option<&EncounterType>) -> Self {
        Terms {
            max_tier: encounter.map_or(MaxTier::Same, |e| e.max_tier),
            high_stakes: encounter.is_some_and(|e| e.high_stakes),
        }
    }

    /// What anything may be used for, so that only who understands whom is asked.
    const ANYTHING: Terms = Terms { max_tier: MaxTier::Consent, high_stakes: false };
}

/// What can be had from a language on offer; smaller is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Served {
    /// The encounter type does not let it stand.
    pub(crate) too_far: bool,
    /// It still needs a confirmation or consent.
    pub(crate) pending: bool,
    /// Which of the person's languages it serves.
    pub(crate) place: u8,
    closeness: u8,
    /// It names another region than was asked for.
    pub(crate) elsewhere: bool,
    pub(crate) tier: Tier,
}

/// The best that a language on offer can do: `tier_of` says how well it serves one of the person's languages. `None` when
/// nothing comes near, or when the requester refused it.
pub(crate) fn serve(
    need: &LanguageNeed,
    terms: Terms,
    offered: &LanguageTag,
    tier_of: impl Fn(&LanguageTag) -> Tier,
) -> Option<Served> {
    let candidates = need.spoken().zip(0_u8..).filter_map(|(spoken, place)| {
        let tier = used_as(&spoken, terms.high_stakes, tier_of(spoken.tag));
        Served::of(need, terms, offered, (place, tier), same_region(spoken.tag, offered))
    });
    candidates.min()
}

impl Served {
    /// What it comes to when a language on offer serves the language in this place with this tier.
    pub(crate) fn of(
        need: &LanguageNeed,
        terms: Terms,
        offered: &LanguageTag,
        (place, tier): (u8, Tier),
        region_fits: bool,
    ) -> Option<Served> {
        let closeness = closeness(tier)?;
        if closeness > 1 && covers(&need.refused_near, offered) {
            return None;
        }
        let too_far = needed_tier(tier) > terms.max_tier;
        let pending = !is_settled(need, offered, tier);
        Some(Served { too_far, pending, place, closeness, elsewhere: !region_fits, tier })
    }
}

/// How well a language serves somebody who speaks theirs only so well, or of whom others only say so. What is spoken a
/// little, or is hearsay, is a second language: it needs consent, and nothing near to it will do. What is spoken in daily
/// life does not carry an interview without somebody's word.
fn used_as(spoken: &Spoken<'_>, high_stakes: bool, tier: Tier) -> Tier {
    let second = spoken.proficiency == Proficiency::Basic || !spoken.first_hand;
    match tier {
        Tier::Exact | Tier::Same if second => Tier::Consent,
        Tier::Confirm | Tier::Consent if second => Tier::No,
        Tier::Exact | Tier::Same if high_stakes && spoken.proficiency == Proficiency::Conversational => {
            Tier::Confirm
        }
        _ => tier,
    }
}

/// The interpreter's language that serves the request best: what can be used as things stand goes before what
/// still needs a confirmation or consent; then the language that was asked for before further ones; then the closer tier;
/// then the region that was asked for; then the tag, so that the answer never depends on the order of a list. `None` while
/// the request's language is not known, when nothing comes near, or when the requester refused all that does.
pub fn best_language(request: &Request, interpreter: &Interpreter) -> Option<LanguageMatch> {
    best_of(request, interpreter, Terms::ANYTHING).map(|(language, _)| language)
}

fn best_of<P: Profile>(request: &Request, interpreter: &P, terms: Terms) -> Option<(LanguageMatch, Served)> {
    let matches = interpreter.offered(&request.language, terms);
    let (served, tag) = matches.map(|(tag, served)| (served, tag)).min()?;
    Some((LanguageMatch { tag: tag.clone(), tier: served.tier, place: served.place }, served))
}

/// True when a language on offer may be used for the request as things stand: it serves one of the person's languages, is
/// not too far for the encounter type, and nothing has to be confirmed first.
pub fn may_be_used(policy: &Policy, request: &Request, offered: &LanguageTag) -> bool {
    let terms = Terms::of(policy.encounter_type(&request.encounter_type));
    let served = serve(&request.language, terms, offered, |spoken| compare(spoken, offered).tier);
    served.is_some_and(|served| !served.too_far && !served.pending)
}

/// True when the two name the same region, or the requested one names none.
pub(crate) fn same_region(requested: &LanguageTag, offered: &LanguageTag) -> bool {
    requested.region().is_none() || requested.region() == offered.region()
}

/// True when nothing more needs to be asked for this language to be used.
pub(crate) fn is_settled(need: &LanguageNeed, tag: &LanguageTag, tier: Tier) -> bool {
    match tier {
        Tier::Exact | Tier::Same => true,
        Tier::Confirm => covers(&need.confirmed_near, tag),
        Tier::Consent => covers(&need.consented, tag),
        Tier::Ambiguous | Tier::No => false,
    }
}

/// True when what was said of one of these languages was said of this one, too: a yes to Spanish is one to the Spanish of
/// Mexico.
fn covers(said: &[LanguageTag], tag: &LanguageTag) -> bool {
    said.iter().any(|known| known == tag || compare(known, tag).tier <= Tier::Same)
}

pub(super) fn judge<P: Profile>(
    request: &Request,
    interpreter: &P,
    encounter: Option<&EncounterType>,
    found: &mut Findings,
) -> Option<LanguageMatch> {
    let Some((best, served)) = best_of(request, interpreter, Terms::of(encounter)) else {
        found.add(ExclusionReason::Language, || unserved(request));
        return None;
    };
    let who = if encounter.is_some_and(|e| e.high_stakes) { "a coordinator" } else { "the requester" };
    if served.too_far {
        found.add(ExclusionReason::Language, || {
            format!("only has {}, which is too far for this encounter type", best.tag)
        });
    } else if served.pending {
        match best.tier {
            Tier::Consent => found.add(ExclusionReason::ConsentMissing, || {
                format!("has {}; the person's consent to it is not recorded by {who}", best.tag)
            }),
            _ => found.add(ExclusionReason::NearLanguageUnconfirmed, || {
                format!("has {}; {who} has not confirmed that it will do", best.tag)
            }),
        }
    }
    Some(best)
}

/// How far an encounter type must let a language be for this tier to serve.
pub(crate) fn needed_tier(tier: Tier) -> MaxTier {
    match tier {
        Tier::Consent => MaxTier::Consent,
        Tier::Confirm => MaxTier::Confirm,
        _ => MaxTier::Same,
    }
}

fn unserved(request: &Request) -> String {
    match &request.language.tag {
        Some(tag) if request.language.further.is_empty() => format!("has no language that serves {tag}"),
        Some(tag) => format!("has no language that serves {tag} or one of the further languages"),
        None => "cannot be judged before the language is known".into(),
    }
}
