//! An ordered set of people that can pass over many of them at once.
//!
//! Whoever is never asked stays at the front: those with hours that are seldom wanted have been idle longest. A search
//! for an agreed time would look at all of them each time. So people are kept in order in small chunks, and each chunk
//! knows in which hours of the week anybody in it can be had at all; a chunk without the wanted hours is passed over.

use std::cmp::Ordering;

use super::hours::HoursOfWeek;
use super::slot::Slot;

/// A chunk is divided when it grows beyond this.
const MOST: usize = 64;

/// One person in order: idle longest, then fewest assignments, then the id, which is looked up where it decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) at: i64,
    pub(super) count: u32,
    pub(super) slot: u32,
    pub(super) hours: HoursOfWeek,
}

impl Entry {
    /// The order.
    pub(super) fn order(&self, other: &Entry, slots: &[Slot]) -> Ordering {
        let id = |entry: &Entry| slots[entry.slot as usize].id;
        (self.at, self.count)
            .cmp(&(other.at, other.count))
            .then_with(|| if self.slot == other.slot { Ordering::Equal } else { id(self).cmp(&id(other)) })
    }
}

/// The set.
#[derive(Debug, Default)]
pub(super) struct Queue {
    /// The first of all, at hand: a search compares those of many queues and looks into few.
    first: Option<Entry>,
    chunks: Vec<Chunk>,
}

#[derive(Debug)]
struct Chunk {
    /// All hours of anybody who is or was in it.
    hours: HoursOfWeek,
    /// The last of them, at hand: a chunk is found by it, without a look into any of the others.
    last: Option<Entry>,
    /// Never empty, in order.
    entries: Vec<Entry>,
}

impl Chunk {
    fn new(entries: Vec<Entry>) -> Self {
        let hours = entries.iter().fold(HoursOfWeek::NONE, |hours, entry| hours.or(entry.hours));
        Self { hours, last: entries.last().copied(), entries }
    }
}

impl Queue {
    /// Puts somebody in.
    pub(super) fn insert(&mut self, entry: Entry, slots: &[Slot]) {
        if self.first.is_none_or(|first| entry.order(&first, slots).is_lt()) {
            self.first = Some(entry);
        }
        let place = self.chunk_of(&entry, slots).min(self.chunks.len().saturating_sub(1));
        let Some(chunk) = self.chunks.get_mut(place) else {
            self.chunks.push(Chunk::new(vec![entry]));
            return;
        };
        let at = chunk.entries.partition_point(|known| known.order(&entry, slots).is_lt());
        if chunk.entries.len() < MOST {
            chunk.entries.insert(at, entry);
            chunk.last = chunk.entries.last().copied();
            chunk.hours = chunk.hours.or(entry.hours);
            return;
        }
        // Who was just assigned goes to the very end: a new chunk there leaves the others full.
        let rest = if at == MOST { Vec::new() } else { chunk.entries.split_off(MOST / 2) };
        let mut parts = [std::mem::take(&mut chunk.entries), rest];
        let part = usize::from(at >= parts[0].len());
        let at = if part == 0 { at } else { at - parts[0].len() };
        parts[part].insert(at, entry);
        let [first, second] = parts.map(Chunk::new);
        self.chunks[place] = first;
        self.chunks.insert(place + 1, second);
    }

    /// Takes somebody out.
    pub(super) fn remove(&mut self, entry: &Entry, slots: &[Slot]) {
        let place = self.chunk_of(entry, slots);
        let Some(chunk) = self.chunks.get_mut(place) else { return };
        let Ok(at) = chunk.entries.binary_search_by(|known| known.order(entry, slots)) else { return };
        chunk.entries.remove(at);
        chunk.last = chunk.entries.last().copied();
        if chunk.entries.is_empty() {
            self.chunks.remove(place);
        } else if chunk.entries.len() % 16 == 0 {
            // Now and then the hours are summed up anew, because those of who left are still among them.
            let entries = std::mem::take(&mut chunk.entries);
            *chunk = Chunk::new(entries);
        }
        if place == 0 {
            self.first = self.chunks.first().and_then(|chunk| chunk.entries.first()).copied();
        }
    }

    /// The first of all.
    pub(super) fn first(&self) -> Option<Entry> {
        self.first
    }

    /// Everybody in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.chunks.iter().flat_map(|chunk| &chunk.entries)
    }

    /// Everybody in order who may be had in all of these hours.
    pub(super) fn during(&self, wanted: HoursOfWeek) -> impl Iterator<Item = &Entry> {
        let mut cursor = Cursor::default();
        std::iter::from_fn(move || self.next(&mut cursor, wanted))
    }

    /// The next of those from this place on; the cursor goes behind them.
    pub(super) fn next(&self, cursor: &mut Cursor, wanted: HoursOfWeek) -> Option<&Entry> {
        while let Some(chunk) = self.chunks.get(cursor.chunk) {
            if chunk.hours.contains(wanted) {
                let rest = chunk.entries.get(cursor.entry..).unwrap_or_default();
                let step = rest.iter().position(|entry| entry.hours.contains(wanted));
                if let Some(step) = step {
                    cursor.entry += step + 1;
                    return rest.get(step);
                }
            }
            *cursor = Cursor { chunk: cursor.chunk + 1, entry: 0 };
        }
        None
    }

    /// The first chunk that ends with this entry or behind it.
    fn chunk_of(&self, entry: &Entry, slots: &[Slot]) -> usize {
        self.chunks.partition_point(|chunk| chunk.last.is_some_and(|last| last.order(entry, slots).is_lt()))
    }
}

/// A place in a queue: before everybody, unless it is moved.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Cursor {
    chunk: usize,
    entry: usize,
}

impl Cursor {
    /// Behind the first of all.
    pub(super) const BEHIND_FIRST: Cursor = Cursor { chunk: 0, entry: 1 };
}

#[cfg(test)]
#[path = "queue_tests.rs"]
mod tests;
