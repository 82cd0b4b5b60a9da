//! Does what they speak serve what is asked for? Who understands whom is answered by `turjuman-languages`; here is
//! only what the request confirmed and what the encounter type allows.

use turjuman_languages::{LanguageTag, Tier, compare};

use super::{Exclusion, ExclusionReason};
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
    let requested = request.language.tag.as_ref()?;
    let matches = interpreter.languages.iter().filter_map(|spoken| {
        let tier = compare(requested, &spoken.tag).tier;
        let closeness = closeness(tier)?;
        if request.language.refused_near.contains(&spoken.tag) && closeness > 1 {
            return None;
        }
        let pending = !is_settled(&request.language, &spoken.tag, tier);
        let elsewhere = !same_region(requested, &spoken.tag);
        Some((
            (pending, closeness, elsewhere, spoken.tag.to_string()),
            LanguageMatch { tag: spoken.tag.clone(), tier },
        ))
    });
    matches.min_by(|(a, _), (b, _)| a.cmp(b)).map(|(_, language)| language)
}

/// True when the two name the same region, or the requested one names none.
pub(crate) fn same_region(requested: &LanguageTag, offered: &LanguageTag) -> bool {
    requested.region().is_none() || requested.region() == offered.region()
}

/// True when nothing more needs to be asked for this language to be used.
fn is_settled(need: &LanguageNeed, tag: &LanguageTag, tier: Tier) -> bool {
    match tier {
        Tier::Exact | Tier::Same => true,
        Tier::Confirm => need.confirmed_near.contains(tag),
        Tier::Consent => need.consented.contains(tag),
        Tier::Ambiguous | Tier::No => false,
    }
}

pub(super) fn judge(
    request: &Request,
    interpreter: &Interpreter,
    encounter: Option<&EncounterType>,
    found: &mut Vec<Exclusion>,
) -> Option<LanguageMatch> {
    let Some(best) = best_language(request, interpreter) else {
        found.push(Exclusion::new(ExclusionReason::Language, unserved(request)));
        return None;
    };
    let who = if encounter.is_some_and(|e| e.high_stakes) { "a coordinator" } else { "the requester" };
    let allowed = encounter.map_or(MaxTier::Same, |e| e.max_tier);
    let needed = match best.tier {
        Tier::Consent => MaxTier::Consent,
        Tier::Confirm => MaxTier::Confirm,
        _ => MaxTier::Same,
    };
    if needed > allowed {
        let detail = format!("only has {}, which is too far for this encounter type", best.tag);
        found.push(Exclusion::new(ExclusionReason::Language, detail));
    } else if !is_settled(&request.language, &best.tag, best.tier) {
        found.push(match best.tier {
            Tier::Consent => {
                let detail = format!("has {}; the person's consent to it is not recorded by {who}", best.tag);
                Exclusion::new(ExclusionReason::ConsentMissing, detail)
            }
            _ => {
                let detail = format!("has {}; {who} has not confirmed that it will do", best.tag);
                Exclusion::new(ExclusionReason::NearLanguageUnconfirmed, detail)
            }
        });
    }
    Some(best)
}

fn unserved(request: &Request) -> String {
    match &request.language.tag {
        Some(tag) => format!("has no language that serves {tag}"),
        None => "cannot be judged before the language is known".into(),
    }
}
