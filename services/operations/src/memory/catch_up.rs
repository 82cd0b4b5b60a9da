//! What other processes committed: read from the numbered history, and the rows that it names are read again.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{AssignmentId, InterpreterId, Interval, RequestId};

use super::{Memory, Remembering, lock};
use crate::event::EventKind;
use crate::ports::{Store, StoreError, TailItem};
use crate::step::{Effect, RowKey, Step};

/// Items read at once.
const PAGE: u32 = 256;
/// After something of another process was seen, others are taken to be at work for so long.
const SHARED_FOR: SignedDuration = SignedDuration::from_mins(10);

/// What has to be read again: what the events of other processes name, and what own steps of unknown outcome touch.
#[derive(Debug, Clone, Default)]
pub(super) struct Named {
    requests: BTreeSet<RequestId>,
    assignments: BTreeSet<AssignmentId>,
    people: BTreeSet<InterpreterId>,
    profiles: BTreeSet<InterpreterId>,
    few: bool,
    any: bool,
}

impl Named {
    /// Everything that a step touches.
    pub(super) fn by(step: &Step) -> Self {
        let mut named = Self { any: true, ..Self::default() };
        for effect in &step.effects {
            match effect {
                Effect::Request(request) => drop(named.requests.insert(request.id)),
                Effect::Offer(offer) => drop(named.requests.insert(offer.request)),
                Effect::Assignment(assignment) => drop(named.assignments.insert(assignment.id)),
                Effect::Interpreter(interpreter) => drop(named.profiles.insert(interpreter.id)),
                Effect::Calendar(calendar) => drop(named.people.insert(calendar.interpreter)),
                Effect::Site(_) | Effect::Reader(_) => named.few = true,
                // Nobody keeps deliveries, and notices are asked of the database now and then.
                Effect::Notice(_) | Effect::Delivery(_) | Effect::PairReport(_) => {}
                Effect::Webhook(_) | Effect::WebhookDelivery(_) => {}
            }
        }
        named
    }

    /// Both.
    pub(super) fn and(&mut self, other: Self) {
        self.requests.extend(other.requests);
        self.assignments.extend(other.assignments);
        self.people.extend(other.people);
        self.profiles.extend(other.profiles);
        self.few |= other.few;
        self.any |= other.any;
    }

    fn add(&mut self, item: &TailItem) {
        self.any = true;
        let TailItem::Event(event) = item else { return };
        self.requests.extend(event.body.request);
        self.assignments.extend(event.body.assignment);
        match event.body.kind {
            EventKind::InterpreterCreated | EventKind::InterpreterUpdated => {
                self.profiles.extend(event.body.interpreter);
                // Who is new has a new calendar, too.
                self.people.extend(event.body.interpreter);
            }
            EventKind::ReaderUpdated | EventKind::SiteCreated | EventKind::SiteUpdated => self.few = true,
            // Readers are also added on the way, without a word.
            EventKind::RequestSubmitted => {}
            _ => self.people.extend(event.body.interpreter),
        }
    }
}

impl Memory {
    /// True when other processes work on the same database, as far as is known.
    pub(crate) fn is_shared(&self, now: Timestamp) -> bool {
        lock(&self.others_at).is_some_and(|at| now < at + SHARED_FOR)
    }

    /// True when something up to this number is missing.
    pub(crate) fn knows_less_than(&self, sequence: u64) -> bool {
        lock(&self.position).known() < sequence
    }

    /// A step lost because this row has not the version any more on which it was decided. Unless something newer is known
    /// already, it is forgotten.
    pub(super) fn lost(&self, row: &RowKey, version: u64) {
        let mut rows = lock(&self.rows);
        let stale = |known: Option<u64>| known.is_none_or(|known| known <= version);
        match row {
            RowKey::Request(id) if stale(rows.request(*id).map(|known| known.version)) => rows.forget(*id),
            RowKey::Offer(id) if stale(rows.offer(*id).map(|known| known.version)) => rows.forget_offer(*id),
            RowKey::Assignment(id) if stale(rows.assignment(*id).map(|known| known.version)) => {
                rows.forget_assignment(*id);
            }
            RowKey::Reader(subject) => lock(&self.few).forget_reader(subject),
            RowKey::Site(id) => lock(&self.few).forget_site(*id),
            RowKey::Notice(id) => lock(&self.unexpanded).forget(*id),
            // Their events are in the history, and so are those of the first three.
            RowKey::Interpreter(_) | RowKey::Calendar(_) | RowKey::Delivery(_) | RowKey::PairReport(_) => {}
            RowKey::Request(_) | RowKey::Offer(_) | RowKey::Assignment(_) => {}
            // Nobody keeps them.
            RowKey::Webhook(_) | RowKey::WebhookDelivery(_) => {}
        }
    }

    /// Passes over a page of the history; answers with what others did in it.
    fn pass(&self, items: &[TailItem]) -> Named {
        let mut position = lock(&self.position);
        let mut named = Named::default();
        for item in items.iter().filter(|item| position.is_foreign(item)) {
            named.add(item);
        }
        if let Some(last) = items.last() {
            position.reach(last.sequence());
        }
        named
    }
}

impl Remembering {
    /// Reads what other processes committed since the last time, and what own steps of unknown outcome may have changed.
    /// Answers true when there was anything.
    ///
    /// # Errors
    /// The store's failure. What is left to be read is kept for the next time.
    pub(crate) async fn catch_up(&self, now: Timestamp) -> Result<bool, StoreError> {
        // One at a time.
        let mut unread = self.unread.lock().await;
        unread.and(std::mem::take(&mut lock(&self.in_doubt)));
        let mut found = false;
        loop {
            let after = lock(&self.memory.position).known();
            let items = self.store.tail(&self.memory.organization, after, PAGE).await?;
            let named = self.memory.pass(&items);
            if named.any {
                *lock(&self.memory.others_at) = Some(now);
                unread.and(named);
            }
            if unread.any {
                found = true;
                // Kept until it was read: the history is passed over only once.
                self.look_again(unread.clone(), now).await?;
                *unread = Named::default();
            }
            if items.len() < PAGE as usize {
                return Ok(found);
            }
        }
    }

    async fn look_again(&self, named: Named, now: Timestamp) -> Result<(), StoreError> {
        let org = &self.memory.organization;
        {
            let mut rows = lock(&self.memory.rows);
            named.requests.iter().for_each(|id| rows.forget(*id));
            named.assignments.iter().for_each(|id| rows.forget_assignment(*id));
            if named.few {
                lock(&self.memory.few).forget_all();
            }
        }
        for id in named.profiles {
            if let Some(interpreter) = self.store.interpreter(org, id).await? {
                self.memory.take_interpreter(interpreter);
            }
        }
        for id in named.requests {
            // Reading is remembering: the offers count in the index, the request becomes due and waits here, too.
            self.request(org, id).await?;
            for offer in self.offers_of(org, id).await? {
                lock(&self.memory.index).apply_offer(&offer);
            }
        }
        for id in named.assignments {
            if let Some(assignment) = self.assignment(org, id).await? {
                lock(&self.memory.index).apply_assignment(&assignment);
            }
        }
        let people: Vec<InterpreterId> = named.people.into_iter().collect();
        let nowhere = Interval { start: now, end: now };
        for standing in self.store.standings(org, &people, nowhere, now).await? {
            lock(&self.memory.index).apply_calendar(&standing.calendar);
        }
        Ok(())
    }
}
