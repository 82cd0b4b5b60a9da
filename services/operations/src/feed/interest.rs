//! What a follower wants to hear of, and where in the fan-out it therefore stands.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use turjuman_dispatch::model::{Department, InterpreterId, RequestId};

use super::slot::Slot;
use crate::notice::Recipient;
use crate::ports::TailItem;

/// A part of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Topic {
    /// Every event and every notice.
    Everything,
    /// Events of this request.
    Request(RequestId),
    /// Events of the requests of this department.
    Department(Department),
    /// Events that name this interpreter.
    Interpreter(InterpreterId),
    /// Notices to this recipient.
    Recipient(Recipient),
}

impl Topic {
    fn holds(&self, item: &TailItem) -> bool {
        match (self, item) {
            (Topic::Everything, _) => true,
            (Topic::Request(id), TailItem::Event(event)) => event.body.request.as_ref() == Some(id),
            (Topic::Department(name), TailItem::Event(event)) => event.body.department.as_ref() == Some(name),
            (Topic::Interpreter(id), TailItem::Event(event)) => event.body.interpreter.as_ref() == Some(id),
            (Topic::Recipient(who), TailItem::Notice(notice)) => notice.recipient == *who,
            _ => false,
        }
    }
}

/// What a follower wants to hear of: the items of its topics, of the kinds that it can use.
#[derive(Debug, Clone)]
pub struct Interest {
    topics: Vec<Topic>,
    usable: fn(&TailItem) -> bool,
}

impl Interest {
    /// Everything of these topics.
    pub fn new(topics: Vec<Topic>) -> Self {
        Self { topics, usable: |_| true }
    }

    /// Only the items for which `usable` says yes. It must depend on the item alone.
    #[must_use]
    pub fn only(self, usable: fn(&TailItem) -> bool) -> Self {
        Self { usable, ..self }
    }

    /// True when the follower is to hear of this item.
    pub fn concerns(&self, item: &TailItem) -> bool {
        (self.usable)(item) && self.topics.iter().any(|topic| topic.holds(item))
    }
}

/// Who stands at one topic, in the order of their slots' numbers, so that one can leave quickly.
type Standing = Vec<Arc<Slot>>;

/// Live followers by what they want to hear of. An item costs what its own followers cost; all others cost nothing.
#[derive(Debug, Default)]
pub(super) struct Routes {
    everything: Standing,
    requests: HashMap<RequestId, Standing>,
    departments: HashMap<Department, Standing>,
    interpreters: HashMap<InterpreterId, Standing>,
    recipients: HashMap<Recipient, Standing>,
}

impl Routes {
    pub(super) fn add(&mut self, slot: &Arc<Slot>) {
        for topic in &slot.interest().topics {
            let standing = match topic {
                Topic::Everything => &mut self.everything,
                Topic::Request(id) => self.requests.entry(*id).or_default(),
                Topic::Department(name) => self.departments.entry(name.clone()).or_default(),
                Topic::Interpreter(id) => self.interpreters.entry(*id).or_default(),
                Topic::Recipient(who) => self.recipients.entry(who.clone()).or_default(),
            };
            if let Err(place) = standing.binary_search_by_key(&slot.number(), |other| other.number()) {
                standing.insert(place, Arc::clone(slot));
            }
        }
    }

    pub(super) fn remove(&mut self, slot: &Slot) {
        for topic in &slot.interest().topics {
            match topic {
                Topic::Everything => leave(&mut self.everything, slot),
                Topic::Request(id) => leave_in(&mut self.requests, id, slot),
                Topic::Department(name) => leave_in(&mut self.departments, name, slot),
                Topic::Interpreter(id) => leave_in(&mut self.interpreters, id, slot),
                Topic::Recipient(who) => leave_in(&mut self.recipients, who, slot),
            }
        }
    }

    /// Hands an item to everybody whom it concerns. A follower of two of its topics is handed it twice and keeps it once.
    /// Those whose queue is full stand here no longer.
    pub(super) fn hand_out(&mut self, item: &Arc<TailItem>) {
        let mut full = give(&self.everything, item);
        match &**item {
            TailItem::Event(event) => {
                let body = &event.body;
                full.extend(given(&self.requests, body.request.as_ref(), item));
                full.extend(given(&self.departments, body.department.as_ref(), item));
                full.extend(given(&self.interpreters, body.interpreter.as_ref(), item));
            }
            TailItem::Notice(notice) => full.extend(given(&self.recipients, Some(&notice.recipient), item)),
        }
        for slot in full {
            self.remove(&slot);
        }
    }

    /// Empties the fan-out and answers with everybody who stood in it.
    pub(super) fn take_all(&mut self) -> Vec<Arc<Slot>> {
        let Self { everything, requests, departments, interpreters, recipients } = std::mem::take(self);
        everything
            .into_iter()
            .chain(requests.into_values().flatten())
            .chain(departments.into_values().flatten())
            .chain(interpreters.into_values().flatten())
            .chain(recipients.into_values().flatten())
            .collect()
    }
}

/// Gives the item to all; answers with those who have no room for it.
fn give(standing: &Standing, item: &Arc<TailItem>) -> Vec<Arc<Slot>> {
    let to = standing.iter().filter(|slot| (slot.interest().usable)(item));
    to.filter(|slot| !slot.give(item)).cloned().collect()
}

fn given<K: Hash + Eq>(map: &HashMap<K, Standing>, key: Option<&K>, item: &Arc<TailItem>) -> Vec<Arc<Slot>> {
    key.and_then(|key| map.get(key)).map(|standing| give(standing, item)).unwrap_or_default()
}

fn leave(standing: &mut Standing, slot: &Slot) {
    if let Ok(place) = standing.binary_search_by_key(&slot.number(), |other| other.number()) {
        standing.remove(place);
    }
}

fn leave_in<K: Hash + Eq>(map: &mut HashMap<K, Standing>, key: &K, slot: &Slot) {
    if let Some(standing) = map.get_mut(key) {
        leave(standing, slot);
        if standing.is_empty() {
            map.remove(key);
        }
    }
}
