//! Does what they speak serve what is asked for? Who understands whom is answered by `turjuman-languages`; here is
//! only what the request confirmed and what the encounter type allows.

use turjuman_languages::{LanguageTag, Tier};

use super::findings::Findings;
use super::{ExclusionReason, Profile};
use crate::model::{Interpreter, LanguageNeed, Request};
use crate::policy::{EncounterType, MaxTier};

/// A language of an interpreter and how well it serves the requested one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageMatch {
    /// The interpreter's language.
    pub tag: LanguageTag,
    /// How well it serves.
    pub tier: Tier,
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

/// The interpreter's language that serves the request best: what can be used as things stand goes before what
/// still needs a confirmation or consent; then the closer tier; then the region that was asked for; then the tag,
/// so that the answer never depends on the order of a list. `None` while the request's language is not known, when
/// nothing comes near, or when the requester refused all that does.
pub fn best_language(request: &Request, interpreter: &Interpreter) -> Option<LanguageMatch> {
    best_of(request, interpreter)
}

fn best_of<P: Profile>(request: &Request, interpreter: &P) -> Option<LanguageMatch> {
    let requested = request.language.tag.as_ref()?;
    let matches = interpreter.offered(requested).filter_map(|(tag, tier)| {
        let closeness = closeness(tier)?;
        if request.language.refused_near.contains(tag) && closeness > 1 {
            return None;
        }
        let pending = !is_settled(&request.language, tag, tier);
        let elsewhere = !same_region(requested, tag);
        Some(((pending, closeness, elsewhere, tag), tier))
    });
    let ((.., tag), tier) = matches.min_by(|(a, _), (b, _)| a.cmp(b))?;
    Some(LanguageMatch { tag: tag.clone(), tier })
}

/// True when the two name the same region, or the requested one names none.
pub(crate) fn same_region(requested: &LanguageTag, offered: &LanguageTag) -> bool {
    requested.region().is_none() || requested.region() == offered.region()
}

/// True when nothing more needs to be asked for this language to be used.
pub(crate) fn is_settled(need: &LanguageNeed, tag: &LanguageTag, tier: Tier) -> bool {
    match tier {
        Tier::Exact | Tier::Same => true,
        Tier::Confirm => need.confirmed_near.contains(tag),
        Tier::Consent => need.consented.contains(tag),
        Tier::Ambiguous | Tier::No => false,
    }
}

pub(super) fn judge<P: Profile>(
    request: &Request,
    interpreter: &P,
    encounter: Option<&EncounterType>,
    found: &mut Findings,
) -> Option<LanguageMatch> {
    let Some(best) = best_of(request, interpreter) else {
        found.add(ExclusionReason::Language, || unserved(request));
        return None;
    };
    let who = if encounter.is_some_and(|e| e.high_stakes) { "a coordinator" } else { "the requester" };
    if needed_tier(best.tier) > encounter.map_or(MaxTier::Same, |e| e.max_tier) {
        found.add(ExclusionReason::Language, || {
            format!("only has {}, which is too far for this encounter type", best.tag)
        });
    } else if !is_settled(&request.language, &best.tag, best.tier) {
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
        Some(tag) => format!("has no language that serves {tag}"),
        None => "cannot be judged before the language is known".into(),
    }
}
