//! The people of several groups in one order. A city has dozens of groups for a language, and mostly one person is wanted:
//! so the first of each are compared, and only where one of them was taken the next is looked for.

use super::hours::HoursOfWeek;
use super::queue::{During, Entry, Queue};
use super::slot::Slot;
use super::streams::{Stream, Wanted};

/// Several groups with the same best place, merged.
pub(super) struct Walk<'a> {
    slots: &'a [Slot],
    heads: Vec<Head<'a>>,
    /// Whose first was taken, and whose next was not looked for yet.
    taken: Option<usize>,
}

/// The next of a queue.
struct Head<'a> {
    entry: Entry,
    rest: Rest<'a>,
    tag: u32,
}

/// Those behind the first of a queue.
enum Rest<'a> {
    /// Not looked into yet: of most queues nobody but the first is ever wanted.
    Closed(&'a Queue),
    Open(During<'a>),
}

impl<'a> Head<'a> {
    fn of(queue: &'a Queue, tag: u32, hours: HoursOfWeek) -> Option<Self> {
        if hours == HoursOfWeek::NONE {
            return Some(Self { entry: queue.first()?, rest: Rest::Closed(queue), tag });
        }
        let mut people = queue.during(hours);
        Some(Self { entry: *people.next()?, rest: Rest::Open(people), tag })
    }

    /// The one behind.
    fn next(&mut self) -> Option<Entry> {
        if let Rest::Closed(queue) = self.rest {
            let mut people = queue.during(HoursOfWeek::NONE);
            people.next();
            self.rest = Rest::Open(people);
        }
        let Rest::Open(people) = &mut self.rest else { return None };
        people.next().copied()
    }
}

impl<'a> Walk<'a> {
    /// The people of these groups.
    pub(super) fn new<'s>(
        slots: &'a [Slot],
        level: impl Iterator<Item = &'s Stream<'a>>,
        wanted: &Wanted<'_>,
    ) -> Self
    where
        'a: 's,
    {
        let queues = level.flat_map(|stream| {
            let queues = stream.queues(wanted.at_once).into_iter().flatten();
            queues.filter_map(|queue| Head::of(queue, stream.tag, wanted.hours))
        });
        let mut heads = Vec::with_capacity(32);
        heads.extend(queues);
        Self { slots, heads, taken: None }
    }

    /// The next of all, and the language of their group.
    pub(super) fn next(&mut self) -> Option<(Entry, u32)> {
        if let Some(place) = self.taken.take()
            && let Some(head) = self.heads.get_mut(place)
        {
            match head.next() {
                Some(next) => head.entry = next,
                None => drop(self.heads.swap_remove(place)),
            }
        }
        // There are a dozen or two: looking at each is faster than keeping them in order.
        let heads = self.heads.iter().enumerate();
        let (place, head) = heads.min_by(|(_, a), (_, b)| a.entry.order(&b.entry, self.slots))?;
        self.taken = Some(place);
        Some((head.entry, head.tag))
    }
}
