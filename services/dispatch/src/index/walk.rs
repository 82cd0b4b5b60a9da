//! The people of several groups in one order. A city has dozens of groups for a language, and mostly one person is wanted:
//! so the first of each are compared, and only where one of them was taken the next is looked for.

use super::hours::HoursOfWeek;
use super::queue::{Cursor, Entry, Queue};
use super::slot::Slot;
use super::streams::{Stream, Wanted};

/// Several groups with the same best place, merged.
pub(super) struct Walk<'a> {
    slots: &'a [Slot],
    heads: Vec<Head<'a>>,
    hours: HoursOfWeek,
    /// Whose first was taken, and whose next was not looked for yet.
    taken: Option<usize>,
}

/// The next of a queue, and where those behind are: of most queues nobody but the first is ever wanted.
struct Head<'a> {
    entry: Entry,
    tag: u32,
    queue: &'a Queue,
    behind: Cursor,
}

impl<'a> Head<'a> {
    fn of(queue: &'a Queue, tag: u32, hours: HoursOfWeek) -> Option<Self> {
        let mut behind = Cursor::BEHIND_FIRST;
        let entry = if hours == HoursOfWeek::NONE {
            queue.first()?
        } else {
            behind = Cursor::default();
            *queue.next(&mut behind, hours)?
        };
        Some(Self { entry, tag, queue, behind })
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
        let mut heads = Vec::with_capacity(64);
        heads.extend(queues);
        Self { slots, heads, hours: wanted.hours, taken: None }
    }

    /// The next of all, and the language of their group.
    pub(super) fn next(&mut self) -> Option<(Entry, u32)> {
        if let Some(place) = self.taken.take()
            && let Some(head) = self.heads.get_mut(place)
        {
            match head.queue.next(&mut head.behind, self.hours) {
                Some(next) => head.entry = *next,
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
