//! Who is asked first.

use jiff::Timestamp;

use super::{Found, Index};
use crate::eligibility::{
    Assessment, Candidate, Contact, ExclusionReason, askable_again_at, assess, closeness,
};
use crate::model::{Commitment, Offer, Request};
use crate::ranking::{Rankable, rank};

impl Index {
    /// The first `want` people who may be asked for a request now, in the order of [`crate::ranking`]. `offers` are all
    /// offers of this request, whatever their state.
    pub fn search(&mut self, request: &Request, offers: &[Offer], now: Timestamp, want: usize) -> Found {
        let policy = self.policy.clone();
        let mut found = Found::default();
        let Some(tag) = &request.language.tag else { return found };
        let mut looked = Vec::new();
        for speaker in self.roster.candidates(tag, request.modality) {
            let Some(person) = self.people.get(&speaker.interpreter.id) else { continue };
            let id = speaker.interpreter.id;
            let standing = self.standing(id, request.interval, now);
            let Some(calendar) = standing.map(|standing| standing.calendar) else { continue };
            let commitments: Vec<Commitment> = person.live.commitments().cloned().collect();
            let contact = Contact::of(request, offers, id, person.live.count(now));
            let candidate =
                Candidate { interpreter: &speaker.interpreter, commitments: &commitments, contact };
            let assessment = assess(&policy, request, &candidate, now);
            let again = askable_again_at(&policy, request, &candidate, now);
            looked.push((speaker.interpreter, calendar, assessment, again));
        }
        let mut rankable = Vec::new();
        for (interpreter, calendar, assessment, _) in &looked {
            if !assessment.is_askable() {
                continue;
            }
            if self.holds.by_another(request.id, interpreter.id) {
                found.held += 1;
                continue;
            }
            let used = assessment.language.as_ref();
            let scarcity = used.map_or(u32::MAX, |used| self.roster.scarcity_beside(interpreter, &used.tag));
            rankable.push(Rankable { interpreter, assessment, calendar, scarcity });
        }
        found.askable = rank(&policy, request, rankable);
        found.askable.truncate(want);
        if found.askable.is_empty() {
            let soft = |assessment: &Assessment| assessment.is_eligible() && !assessment.is_askable();
            found.askable_again_at =
                looked.iter().filter(|(_, _, assessment, _)| soft(assessment)).filter_map(|l| l.3).min();
            let waiting = looked.iter().map(|l| &l.2).filter(|a| waits_only_for_confirmation(a));
            let near = waiting.filter_map(|assessment| assessment.language.as_ref());
            let closest = near.min_by_key(|language| (closeness(language.tier), language.tag.as_str()));
            found.waits_for = closest.map(|language| language.tag.clone());
        }
        found
    }
}

/// True for somebody who could serve the request if only a near language was confirmed.
fn waits_only_for_confirmation(assessment: &Assessment) -> bool {
    assessment.has(ExclusionReason::NearLanguageUnconfirmed)
        && assessment.hard().all(|exclusion| exclusion.reason == ExclusionReason::NearLanguageUnconfirmed)
}
