//! Qualifications as bits, so that a whole group of people can be held against a floor at once.

use std::collections::HashMap;
use std::sync::Arc;

use crate::model::Request;
use crate::policy::Policy;

/// Names of qualifications, and what the policy makes of them.
#[derive(Debug, Default)]
pub(super) struct Skills {
    names: Vec<Arc<str>>,
    by_name: HashMap<Arc<str>, u32>,
    /// For each name its bit in a set; 0 where the policy does not list it.
    bits: Vec<u64>,
    /// The rank of each bit.
    ranks: Vec<u32>,
    of_policy: HashMap<Box<str>, u64>,
}

/// What an encounter type asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Floor {
    /// Nothing, or something that has no bit: it has to be looked at person by person.
    Anybody,
    /// One of these.
    OneOf(u64),
    /// The policy has no such encounter type, so nobody serves.
    Nobody,
}

impl Skills {
    /// Gives bits to the first 64 qualifications of a policy. What has no bit is judged person by person.
    pub(super) fn set_policy(&mut self, policy: &Policy) {
        let listed = policy.qualifications.iter().take(64).enumerate();
        self.of_policy = listed.map(|(place, (name, _))| (name.as_str().into(), 1 << place)).collect();
        self.ranks = policy.qualifications.values().take(64).map(|kind| kind.rank).collect();
        self.bits = self.names.iter().map(|name| self.bit_of(name)).collect();
    }

    fn bit_of(&self, name: &str) -> u64 {
        self.of_policy.get(name).copied().unwrap_or(0)
    }

    /// The number of a name.
    pub(super) fn number(&mut self, name: &str) -> u32 {
        if let Some(number) = self.by_name.get(name) {
            return *number;
        }
        let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        let shared: Arc<str> = name.into();
        self.names.push(shared.clone());
        self.bits.push(self.bit_of(name));
        self.by_name.insert(shared, number);
        number
    }

    /// The name with this number.
    pub(super) fn name(&self, number: u32) -> &str {
        self.names.get(number as usize).map_or("", |name| name)
    }

    /// The bit of the name with this number.
    pub(super) fn bit(&self, number: u32) -> u64 {
        self.bits.get(number as usize).copied().unwrap_or(0)
    }

    /// The highest rank in a set; 0 for none.
    pub(super) fn best_rank(&self, set: u64) -> u32 {
        let held = self.ranks.iter().enumerate().filter(|(place, _)| set & (1 << place) != 0);
        held.map(|(_, rank)| *rank).max().unwrap_or(0)
    }

    /// What a request's encounter type asks for.
    pub(super) fn floor(&self, policy: &Policy, request: &Request) -> Floor {
        let Some(encounter) = policy.encounter_type(&request.encounter_type) else { return Floor::Nobody };
        let mut set = 0;
        for name in &encounter.qualification_floor {
            match self.bit_of(name) {
                0 => return Floor::Anybody,
                bit => set |= bit,
            }
        }
        if set == 0 { Floor::Anybody } else { Floor::OneOf(set) }
    }
}
