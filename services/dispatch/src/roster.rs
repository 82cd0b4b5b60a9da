//! The roster in memory: found by id, by subject, and by who can interpret a language in a modality.
//!
//! People are kept in ordered buckets by (offered language, modality). Which of the offered languages serve a
//! requested one is worked out once per requested language and kept, so a search touches only the buckets it needs
//! and nothing is proportional to the roster. Pure: whoever owns the roster reads and keeps it up to date.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use turjuman_languages::{LanguageTag, compare};

use crate::eligibility::{LanguageMatch, closeness};
use crate::model::{Interpreter, InterpreterId, LanguageNeed, Modality, Subject};

/// Somebody who comes into question for a language, with the language of theirs that is closest to it. What the
/// request confirmed or refused is not looked at here; [`crate::eligibility::assess`] does.
#[derive(Debug, Clone)]
pub struct Speaker {
    /// The profile.
    pub interpreter: Arc<Interpreter>,
    /// Their closest language.
    pub language: LanguageMatch,
}

/// The languages on offer that come near a requested one, closest first.
type Near = Arc<[LanguageMatch]>;

/// The roster in memory. Only active interpreters are in the buckets; all can be got by id and subject.
#[derive(Debug, Default)]
pub struct Roster {
    people: BTreeMap<InterpreterId, Arc<Interpreter>>,
    subjects: HashMap<Subject, InterpreterId>,
    buckets: HashMap<LanguageTag, Bucket>,
    /// Requested language → offered ones that come near. Forgotten when a language appears that nobody offered
    /// before.
    near: RwLock<HashMap<LanguageTag, Near>>,
}

/// Requested languages that are remembered at most; beyond that the memory starts afresh.
const MOST_REMEMBERED: usize = 4096;

/// The active interpreters of one language.
#[derive(Debug, Clone, Default)]
struct Bucket {
    all: BTreeSet<InterpreterId>,
    by_modality: [BTreeSet<InterpreterId>; 3],
}

impl Roster {
    /// A roster of these people. Of two with the same id the later one counts.
    pub fn new(interpreters: Vec<Interpreter>) -> Self {
        let mut roster = Self::default();
        for interpreter in interpreters {
            roster.apply(interpreter);
        }
        roster
    }

    /// Adds somebody or replaces their entry.
    pub fn apply(&mut self, interpreter: Interpreter) {
        self.remove(&interpreter.id);
        if let Some(subject) = &interpreter.subject {
            self.subjects.insert(subject.clone(), interpreter.id);
        }
        if interpreter.active {
            for spoken in &interpreter.languages {
                self.bucket(&spoken.tag).insert(&interpreter);
            }
        }
        self.people.insert(interpreter.id, Arc::new(interpreter));
    }

    /// Takes somebody out; answers with the entry if there was one.
    pub fn remove(&mut self, id: &InterpreterId) -> Option<Arc<Interpreter>> {
        let gone = self.people.remove(id)?;
        if let Some(subject) = &gone.subject
            && self.subjects.get(subject) == Some(id)
        {
            self.subjects.remove(subject);
        }
        for spoken in &gone.languages {
            if let Some(bucket) = self.buckets.get_mut(&spoken.tag) {
                bucket.remove(id);
            }
        }
        Some(gone)
    }

    /// The entry with this id.
    pub fn get(&self, id: &InterpreterId) -> Option<&Arc<Interpreter>> {
        self.people.get(id)
    }

    /// The entry tied to this subject.
    pub fn by_subject(&self, subject: &Subject) -> Option<&Arc<Interpreter>> {
        self.people.get(self.subjects.get(subject)?)
    }

    /// Everybody, in the order of their ids, also those who are not active.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Interpreter>> {
        self.people.values()
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.people.len()
    }

    /// True when nobody is on the roster.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }

    /// Active interpreters who work in this modality and have a language that comes near, closest first, each once.
    pub fn candidates(&self, requested: &LanguageTag, modality: Modality) -> Vec<Speaker> {
        self.collect(requested, |bucket| &bucket.by_modality[modality as usize])
    }

    /// The same in any modality, for "would another modality help?".
    pub fn speakers(&self, requested: &LanguageTag) -> Vec<Speaker> {
        self.collect(requested, |bucket| &bucket.all)
    }

    /// Everybody who comes into question for any of the languages that somebody speaks, each once.
    pub fn speakers_for(&self, need: &LanguageNeed) -> Vec<Arc<Interpreter>> {
        let mut seen = BTreeSet::new();
        let speakers = need.spoken().flat_map(|spoken| self.speakers(spoken.tag));
        speakers.map(|s| s.interpreter).filter(|person| seen.insert(person.id)).collect()
    }

    /// How many active interpreters have exactly this language.
    pub fn supply(&self, tag: &LanguageTag) -> u32 {
        let count = self.buckets.get(tag).map_or(0, |bucket| bucket.all.len());
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// The supply of the scarcest language that the interpreter has beside this one; `u32::MAX` when they have no
    /// other. What [`crate::ranking::Rankable::scarcity`] wants.
    pub fn scarcity_beside(&self, interpreter: &Interpreter, used: &LanguageTag) -> u32 {
        let others = interpreter.languages.iter().filter(|spoken| spoken.tag != *used);
        others.map(|spoken| self.supply(&spoken.tag)).min().unwrap_or(u32::MAX)
    }

    fn bucket(&mut self, tag: &LanguageTag) -> &mut Bucket {
        if !self.buckets.contains_key(tag) {
            self.near.get_mut().unwrap_or_else(PoisonError::into_inner).clear();
        }
        self.buckets.entry(tag.clone()).or_default()
    }

    fn collect(
        &self,
        requested: &LanguageTag,
        choose: impl Fn(&Bucket) -> &BTreeSet<InterpreterId>,
    ) -> Vec<Speaker> {
        let near = self.near(requested);
        let mut seen = BTreeSet::new();
        let mut speakers = Vec::new();
        for language in near.iter() {
            let Some(bucket) = self.buckets.get(&language.tag) else { continue };
            for id in choose(bucket) {
                if let Some(interpreter) = self.people.get(id)
                    && seen.insert(*id)
                {
                    speakers.push(Speaker { interpreter: interpreter.clone(), language: language.clone() });
                }
            }
        }
        speakers
    }

    /// Which offered languages come near a requested one. The first call for a language compares it with every
    /// distinct offered one (hundreds, never the people); later calls look it up.
    fn near(&self, requested: &LanguageTag) -> Near {
        if let Some(near) = self.near.read().unwrap_or_else(PoisonError::into_inner).get(requested) {
            return near.clone();
        }
        let compared = self.buckets.keys().filter_map(|offered| {
            let tier = compare(requested, offered).tier;
            Some((closeness(tier)?, LanguageMatch { tag: offered.clone(), tier, place: 0 }))
        });
        let mut near: Vec<_> = compared.collect();
        near.sort_by_cached_key(|(closeness, language)| (*closeness, language.tag.to_string()));
        let near: Near = near.into_iter().map(|(_, language)| language).collect();
        let mut remembered = self.near.write().unwrap_or_else(PoisonError::into_inner);
        if remembered.len() >= MOST_REMEMBERED {
            remembered.clear();
        }
        remembered.insert(requested.clone(), near.clone());
        near
    }
}

impl Clone for Roster {
    fn clone(&self) -> Self {
        let near = self.near.read().unwrap_or_else(PoisonError::into_inner).clone();
        Self {
            people: self.people.clone(),
            subjects: self.subjects.clone(),
            buckets: self.buckets.clone(),
            near: RwLock::new(near),
        }
    }
}

impl Bucket {
    fn insert(&mut self, interpreter: &Interpreter) {
        self.all.insert(interpreter.id);
        for modality in &interpreter.modalities {
            self.by_modality[*modality as usize].insert(interpreter.id);
        }
    }

    fn remove(&mut self, id: &InterpreterId) {
        self.all.remove(id);
        for people in &mut self.by_modality {
            people.remove(id);
        }
    }
}
