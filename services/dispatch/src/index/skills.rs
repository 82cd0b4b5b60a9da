//! Qualifications as the order and the floors see them: a rank, and which floors they satisfy, so that a whole group of
//! people can be held against a request at once.

use std::collections::HashMap;
use std::sync::Arc;

use crate::model::Request;
use crate::policy::Policy;

/// Names of qualifications, and what the policy makes of them.
#[derive(Debug, Default)]
pub(super) struct Skills {
    names: Vec<Arc<str>>,
    by_name: HashMap<Arc<str>, u32>,
    /// What each name is worth.
    worth: Vec<Worth>,
    ranks: HashMap<Box<str>, u32>,
    /// The different floors of the policy, 64 at most; what is beyond is judged person by person.
    floors: Vec<Box<[Box<str>]>>,
    /// The floor of each encounter type.
    of_encounter: HashMap<Box<str>, Floor>,
}

/// What a qualification, or several together, is worth.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Worth {
    /// The highest rank; 0 for none.
    pub(super) rank: u32,
    /// A bit for each floor of the policy that it satisfies.
    pub(super) floors: u64,
}

impl Worth {
    /// Both together.
    pub(super) fn with(self, other: Worth) -> Worth {
        Worth { rank: self.rank.max(other.rank), floors: self.floors | other.floors }
    }
}

/// What an encounter type asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Floor {
    /// Nothing, or something that has no bit: it has to be looked at person by person.
    Anybody,
    /// This bit of [`Worth::floors`].
    Bit(u64),
    /// The policy has no such encounter type, so nobody serves.
    Nobody,
}

impl Skills {
    pub(super) fn set_policy(&mut self, policy: &Policy) {
        let ranks = policy.qualifications.iter().map(|(name, kind)| (name.as_str().into(), kind.rank));
        self.ranks = ranks.collect();
        self.floors.clear();
        self.of_encounter.clear();
        for (key, encounter) in &policy.encounter_types {
            let names: Box<[Box<str>]> =
                encounter.qualification_floor.iter().map(|name| name.as_str().into()).collect();
            let floor = if names.is_empty() { Floor::Anybody } else { self.floor_of(names) };
            self.of_encounter.insert(key.as_str().into(), floor);
        }
        self.worth = self.names.iter().map(|name| self.worth_of(name)).collect();
    }

    fn floor_of(&mut self, names: Box<[Box<str>]>) -> Floor {
        let known = self.floors.iter().position(|floor| *floor == names);
        let place = known.unwrap_or(self.floors.len());
        if place >= 64 {
            return Floor::Anybody;
        }
        if known.is_none() {
            self.floors.push(names);
        }
        Floor::Bit(1 << place)
    }

    fn worth_of(&self, name: &str) -> Worth {
        let satisfied =
            self.floors.iter().enumerate().filter(|(_, names)| names.iter().any(|n| **n == *name));
        let floors = satisfied.fold(0, |bits, (place, _)| bits | 1 << place);
        Worth { rank: self.ranks.get(name).copied().unwrap_or(0), floors }
    }

    /// The number of a name.
    pub(super) fn number(&mut self, name: &str) -> u32 {
        if let Some(number) = self.by_name.get(name) {
            return *number;
        }
        let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        let shared: Arc<str> = name.into();
        self.names.push(shared.clone());
        self.worth.push(self.worth_of(name));
        self.by_name.insert(shared, number);
        number
    }

    /// The name with this number.
    pub(super) fn name(&self, number: u32) -> &str {
        self.names.get(number as usize).map_or("", |name| name)
    }

    /// What the name with this number is worth.
    pub(super) fn worth(&self, number: u32) -> Worth {
        self.worth.get(number as usize).copied().unwrap_or_default()
    }

    /// What a request's encounter type asks for.
    pub(super) fn floor(&self, request: &Request) -> Floor {
        self.of_encounter.get(request.encounter_type.as_str()).copied().unwrap_or(Floor::Nobody)
    }
}
