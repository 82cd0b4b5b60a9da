//! Which groups come into question for a request, and in which order, by what is known of everybody in them.

use super::group::{Group, Signature};
use super::hours::HoursOfWeek;
use super::micros::micros;
use super::queue::Queue;
use super::skills::Floor;
use super::tags::{Near, Tag};
use super::{Index, Today};
use crate::eligibility::{Served, Terms, day_of, distance, gender_binds};
use crate::model::{Gender, Modality, Request};
use crate::policy::Policy;
use crate::ranking::{RankReasons, rank_needed};
use turjuman_languages::Tier;

/// The people of one group, in order.
pub(super) struct Stream<'a> {
    /// Nobody in it has a better place than this; see [`prefix`].
    pub(super) prefix: u128,
    pub(super) tag: u32,
    pub(super) group: &'a Group,
}

/// The groups of a language whose people have the same rank.
pub(super) struct Batch<'a> {
    /// Nobody in any of them has a better place than this.
    pub(super) prefix: u128,
    near: Near,
    tag: &'a Tag,
    groups: &'a [u32],
}

/// What a request asks of groups.
pub(super) struct Wanted<'a> {
    policy: &'a Policy,
    request: &'a Request,
    floor: Floor,
    /// The lowest rank that the floor accepts.
    needed: u32,
    /// The gender that was asked for, and whether it binds.
    gender: Option<(Gender, bool)>,
    when: When,
    terms: Terms,
    /// True when the session begins at this moment, so that only those on duty come into question.
    pub(super) at_once: bool,
    /// The hours of the week in which somebody must be had.
    pub(super) hours: HoursOfWeek,
}

/// The civil day of the session, as far as groups know about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    Before,
    Today,
    /// Within [`super::place::LASTING_DAYS`].
    Soon,
    Far,
}

/// Whether people with a language can be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Usable {
    Yes,
    /// Only once the requester confirmed that it will do.
    OnceConfirmed,
}

impl<'a> Wanted<'a> {
    pub(super) fn new(index: &'a Index, request: &'a Request, now: jiff::Timestamp) -> Self {
        let policy: &Policy = &index.policy;
        let encounter = policy.encounter_type(&request.encounter_type);
        let binds = |wanted| (wanted, gender_binds(policy, encounter, request));
        Self {
            policy,
            request,
            floor: index.skills.floor(request),
            needed: rank_needed(policy, request),
            gender: request.interpreter_gender.map(binds),
            when: when(policy, &index.today, request),
            terms: Terms::of(encounter),
            at_once: request.immediate && request.interval.start <= now,
            hours: if request.immediate { HoursOfWeek::NONE } else { HoursOfWeek::of(request.interval) },
        }
    }

    /// True when nobody at all can serve the request as it is.
    pub(super) fn is_hopeless(&self) -> bool {
        let signed = || self.request.language.tag.as_ref().is_some_and(|tag| tag.is_signed());
        self.floor == Floor::Nobody || (self.request.modality == Modality::Phone && signed())
    }

    /// Whether people with this language can be asked; `None` when not.
    pub(super) fn usable(&self, near: &Near, index: &Index) -> Option<Usable> {
        let need = &self.request.language;
        let name = index.tags.name(near.tag)?;
        let served = Served::of(need, self.terms, name, (near.place, near.tier), near.region_fits)?;
        if served.too_far {
            return None;
        }
        if !served.pending {
            return Some(Usable::Yes);
        }
        (near.tier == Tier::Confirm).then_some(Usable::OnceConfirmed)
    }

    /// The groups of a language that come into question.
    pub(super) fn groups(&self, near: Near, index: &'a Index) -> impl Iterator<Item = Stream<'a>> {
        let tag = index.tags.get(near.tag);
        let groups = tag.into_iter().flat_map(|tag| tag.signatures.iter().zip(&tag.groups));
        self.fitting(near, groups)
    }

    /// The groups of a language by rank, each batch with the best place that anybody in it can have.
    pub(super) fn batches(&self, near: Near, index: &'a Index, into: &mut Vec<Batch<'a>>) {
        let Some(tag) = index.tags.get(near.tag) else { return };
        for (rank, groups) in &tag.by_rank {
            let over = match self.when {
                When::Today | When::Before => rank.saturating_sub(self.needed),
                When::Soon | When::Far => 0,
            };
            into.push(Batch {
                prefix: prefix(near.distance, near.region_fits, true, over, None),
                near,
                tag,
                groups,
            });
        }
    }

    /// The groups of a batch that come into question.
    pub(super) fn groups_of(&self, batch: &Batch<'a>) -> impl Iterator<Item = Stream<'a>> {
        let tag = batch.tag;
        let places = batch.groups.iter().map(|place| *place as usize);
        self.fitting(
            batch.near,
            places.filter_map(|place| Some((tag.signatures.get(place)?, tag.groups.get(place)?))),
        )
    }

    fn fitting(
        &self,
        near: Near,
        groups: impl Iterator<Item = (&'a Signature, &'a Group)>,
    ) -> impl Iterator<Item = Stream<'a>> {
        let fitting = groups.filter(|(signature, _)| self.fits(signature));
        fitting.map(move |(signature, group)| Stream {
            prefix: self.best_prefix(&near, signature),
            tag: near.tag,
            group,
        })
    }

    fn fits(&self, group: &Signature) -> bool {
        let skilled = match self.floor {
            // What held on an earlier day is not known any more.
            Floor::Bit(bit) => {
                group.floors & bit != 0 || (self.when == When::Before && !self.request.immediate)
            }
            Floor::Anybody => true,
            Floor::Nobody => false,
        };
        let gender = match self.gender {
            Some((wanted, true)) => group.gender == Some(wanted),
            _ => true,
        };
        skilled && gender && group.modalities.contains(self.request.modality)
    }

    /// The best place that anybody of the group can have.
    fn best_prefix(&self, near: &Near, group: &Signature) -> u128 {
        let rank = match self.when {
            When::Today | When::Before => group.rank,
            When::Soon => group.lasting,
            When::Far => 0,
        };
        let gender_fits = self.gender.is_none_or(|(wanted, _)| group.gender == Some(wanted));
        let scarce = (group.scarcity < self.policy.ranking.scarce_below).then_some(group.scarcity);
        prefix(near.distance, near.region_fits, gender_fits, rank.saturating_sub(self.needed), scarce)
    }
}

fn when(policy: &Policy, today: &Today, request: &Request) -> When {
    let start = request.interval.start;
    if today.contains(micros(start)) {
        When::Today
    } else if micros(start) < today.start {
        When::Before
    } else if day_of(policy, start) <= today.lasting() {
        When::Soon
    } else {
        When::Far
    }
}

/// What goes before the idle time in the order of asking, as one number; smaller is asked first.
fn prefix(distance: u8, region_fits: bool, gender_fits: bool, over: u32, scarce: Option<u32>) -> u128 {
    let flags = u128::from(!region_fits) << 1 | u128::from(!gender_fits);
    let scarcity = scarce.map_or(0, |supply| u32::MAX - supply);
    u128::from(distance) << 72 | flags << 64 | u128::from(over) << 32 | u128::from(scarcity)
}

/// The same of somebody whose place is known.
pub(super) fn prefix_of(why: &RankReasons) -> u128 {
    let distance = distance(why.place, why.tier).unwrap_or(u8::MAX);
    prefix(distance, why.region_fits, why.gender_fits, why.over_qualified_by, why.scarce_other_language)
}

impl<'a> Stream<'a> {
    /// The queues in which those can be who can be asked.
    pub(super) fn queues(&self, at_once: bool) -> [Option<&'a Queue>; 2] {
        [Some(&self.group.on), (!at_once).then_some(&self.group.off)]
    }
}
