//! The languages on offer, how many have each, and which of them come near a requested one.

use std::collections::HashMap;
use std::sync::Arc;

use turjuman_languages::{LanguageTag, Tier, compare};

use super::group::{Group, Signature};
use crate::eligibility::{Served, Terms, distance, same_region, serve};
use crate::model::LanguageNeed;

/// Requested languages that are remembered at most; beyond that the memory starts afresh.
const MOST_REMEMBERED: usize = 4096;

/// A language on offer that comes near a requested one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Near {
    pub(super) tag: u32,
    /// Which of the person's languages it serves best.
    pub(super) place: u8,
    pub(super) tier: Tier,
    /// See [`distance`].
    pub(super) distance: u8,
    /// It names the requested region, or none was asked for.
    pub(super) region_fits: bool,
}

/// A language on offer.
#[derive(Debug)]
pub(super) struct Tag {
    pub(super) name: LanguageTag,
    /// How many active interpreters have it.
    pub(super) supply: u32,
    /// What the people of each group have in common. Apart from the groups, because a search reads all of these and few
    /// of those.
    pub(super) signatures: Vec<Signature>,
    pub(super) groups: Vec<Group>,
    /// The groups by their rank, in its order.
    pub(super) by_rank: Vec<(u32, Vec<u32>)>,
}

/// All languages that anybody on the roster ever had.
#[derive(Debug, Default)]
pub(super) struct Tags {
    all: Vec<Tag>,
    by_name: HashMap<LanguageTag, u32>,
    near: HashMap<LanguageTag, Arc<[Near]>>,
}

impl Tags {
    /// The number of a language; a new one makes us forget what comes near what.
    pub(super) fn number(&mut self, name: &LanguageTag) -> u32 {
        if let Some(number) = self.by_name.get(name) {
            return *number;
        }
        self.near.clear();
        let number = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        self.all.push(Tag {
            name: name.clone(),
            supply: 0,
            signatures: Vec::new(),
            groups: Vec::new(),
            by_rank: Vec::new(),
        });
        self.by_name.insert(name.clone(), number);
        number
    }

    pub(super) fn name(&self, number: u32) -> Option<&LanguageTag> {
        self.get(number).map(|tag| &tag.name)
    }

    pub(super) fn get(&self, number: u32) -> Option<&Tag> {
        self.all.get(number as usize)
    }

    pub(super) fn get_mut(&mut self, number: u32) -> Option<&mut Tag> {
        self.all.get_mut(number as usize)
    }

    /// How many active interpreters have this language.
    pub(super) fn supply(&self, number: u32) -> u32 {
        self.get(number).map_or(0, |tag| tag.supply)
    }

    /// The languages on offer that serve what somebody speaks, closest first.
    pub(super) fn near_need(&mut self, need: &LanguageNeed, terms: Terms) -> Option<Arc<[Near]>> {
        let requested = need.tag.as_ref()?;
        if need.is_plain() {
            return Some(self.near(requested));
        }
        let lists: Vec<_> = need.spoken().map(|spoken| (spoken.tag, self.near(spoken.tag))).collect();
        let tier_of = |wanted: &LanguageTag, tag: u32| {
            let list = lists.iter().find(|(spoken, _)| *spoken == wanted);
            let near = list.and_then(|(_, near)| near.iter().find(|near| near.tag == tag));
            near.map_or(Tier::No, |near| near.tier)
        };
        let mut tags: Vec<u32> =
            lists.iter().flat_map(|(_, near)| near.iter().map(|near| near.tag)).collect();
        tags.sort_unstable();
        tags.dedup();
        let served = tags.into_iter().filter_map(|tag| {
            let Served { tier, place, elsewhere, .. } =
                serve(need, terms, self.name(tag)?, |wanted| tier_of(wanted, tag))?;
            Some(Near { tag, place, tier, distance: distance(place, tier)?, region_fits: !elsewhere })
        });
        let mut near: Vec<Near> = served.collect();
        near.sort_by(|a, b| (a.distance, self.name(a.tag)).cmp(&(b.distance, self.name(b.tag))));
        Some(near.into())
    }

    /// The languages on offer that come near a requested one, closest first. The first call for a language compares it
    /// with every distinct offered one (hundreds, never the people); later calls look it up.
    pub(super) fn near(&mut self, requested: &LanguageTag) -> Arc<[Near]> {
        if let Some(near) = self.near.get(requested) {
            return near.clone();
        }
        let compared = self.all.iter().zip(0..).filter_map(|(offered, tag)| {
            let tier = compare(requested, &offered.name).tier;
            let region_fits = same_region(requested, &offered.name);
            Some(Near { tag, place: 0, tier, distance: distance(0, tier)?, region_fits })
        });
        let mut near: Vec<Near> = compared.collect();
        near.sort_by(|a, b| (a.distance, self.name(a.tag)).cmp(&(b.distance, self.name(b.tag))));
        let near: Arc<[Near]> = near.into();
        if self.near.len() >= MOST_REMEMBERED {
            self.near.clear();
        }
        self.near.insert(requested.clone(), near.clone());
        near
    }
}

impl Tag {
    /// The group with this signature, made if there is none yet.
    pub(super) fn group(&mut self, signature: Signature) -> u32 {
        let known = self.signatures.iter().position(|known| *known == signature);
        if let Some(place) = known {
            return u32::try_from(place).unwrap_or(u32::MAX);
        }
        let place = u32::try_from(self.groups.len()).unwrap_or(u32::MAX);
        self.signatures.push(signature);
        self.groups.push(Group::default());
        match self.by_rank.binary_search_by_key(&signature.rank, |(rank, _)| *rank) {
            Ok(at) => self.by_rank[at].1.push(place),
            Err(at) => self.by_rank.insert(at, (signature.rank, vec![place])),
        }
        place
    }
}
