//! Requests that are searching and ask nobody just now, by what they need: whom a freed interpreter is held against.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::Timestamp;
use turjuman_dispatch::eligibility::closeness;
use turjuman_dispatch::model::{Interpreter, Modality, Request, RequestId, RequestState};
use turjuman_languages::{LanguageTag, compare};

/// Pairs of languages whose nearness is remembered; beyond that the memory starts afresh.
const MOST_PAIRS: usize = 16_384;

/// Those ahead of others first, then who has waited longest.
type Order = (bool, Timestamp, RequestId);

/// Where a waiting request stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    languages: Vec<LanguageTag>,
    modality: Modality,
    order: Order,
}

impl Place {
    /// `None` for a request that does not search.
    pub(super) fn of(request: &Request) -> Option<Self> {
        if request.state != RequestState::Searching {
            return None;
        }
        Some(Self {
            languages: request.language.spoken().map(|spoken| spoken.tag.clone()).collect(),
            modality: request.modality,
            order: (!request.ahead_of_others, request.created_at, request.id),
        })
    }
}

/// The waiting requests.
#[derive(Debug, Default)]
pub(super) struct Waiting {
    queues: BTreeMap<(LanguageTag, Modality), BTreeSet<Order>>,
    /// Requested and offered language: whether the one comes near the other.
    near: HashMap<LanguageTag, HashMap<LanguageTag, bool>>,
    pairs: usize,
}

impl Waiting {
    pub(super) fn replace(&mut self, before: Option<Place>, after: Option<Place>) {
        if let Some(Place { languages, modality, order }) = before {
            for language in languages {
                let key = (language, modality);
                if let Some(queue) = self.queues.get_mut(&key) {
                    queue.remove(&order);
                    if queue.is_empty() {
                        self.queues.remove(&key);
                    }
                }
            }
        }
        if let Some(Place { languages, modality, order }) = after {
            for language in languages {
                self.queues.entry((language, modality)).or_default().insert(order);
            }
        }
    }

    /// True when a request for one of the same languages and modality waits.
    pub(super) fn has_a_line(&self, request: &Request) -> bool {
        let mut keys = Place::of(request)
            .into_iter()
            .flat_map(|place| place.languages.into_iter().map(move |language| (language, place.modality)));
        keys.any(|key| self.queues.contains_key(&key))
    }

    /// Requests whose language and modality this person has, in the order in which they are to be served, at most so many
    /// and only those behind `after`.
    pub(super) fn for_person(
        &mut self,
        person: &Interpreter,
        after: Option<Order>,
        most: usize,
    ) -> Vec<Order> {
        use std::ops::Bound::{Excluded, Unbounded};
        let mut found: Vec<Order> = Vec::new();
        let (queues, near, pairs) = (&self.queues, &mut self.near, &mut self.pairs);
        for ((language, modality), queue) in queues {
            let speaks = |offered: &LanguageTag| comes_near(near, pairs, language, offered);
            if person.modalities.contains(modality)
                && person.languages.iter().map(|spoken| &spoken.tag).any(speaks)
            {
                let from = after.map_or(Unbounded, Excluded);
                found.extend(queue.range((from, Unbounded)).take(most));
            }
        }
        found.sort_unstable();
        // Who speaks two of somebody's languages finds them in both lines.
        found.dedup();
        found.truncate(most);
        found
    }
}

fn comes_near(
    near: &mut HashMap<LanguageTag, HashMap<LanguageTag, bool>>,
    pairs: &mut usize,
    requested: &LanguageTag,
    offered: &LanguageTag,
) -> bool {
    if let Some(known) = near.get(requested).and_then(|known| known.get(offered)) {
        return *known;
    }
    if *pairs >= MOST_PAIRS {
        near.clear();
        *pairs = 0;
    }
    let is_near = closeness(compare(requested, offered).tier).is_some();
    near.entry(requested.clone()).or_default().insert(offered.clone(), is_near);
    *pairs += 1;
    is_near
}
