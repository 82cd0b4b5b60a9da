//! The queue against a plain sorted list.

use jiff::Timestamp;
use proptest::prelude::*;
use uuid::Uuid;

use super::{Entry, Queue};
use crate::index::hours::HoursOfWeek;
use crate::index::slot::Slot;
use crate::model::{InterpreterId, Interval};

/// Ids that run against the numbers of the slots.
fn slots() -> Vec<Slot> {
    (0..400_u32).map(|n| Slot::new(InterpreterId::from_uuid(Uuid::from_u128(u128::from(1000 - n))))).collect()
}

fn hours(block: u32) -> HoursOfWeek {
    let at = |hours: u32| Timestamp::from_second(i64::from(hours) * 3600).unwrap_or(Timestamp::MAX);
    HoursOfWeek::of(Interval { start: at(block * 3), end: at(block * 3 + 1) })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_queue_is_a_sorted_list(
        acts in prop::collection::vec((0u32..400, 0i64..5, 0u32..4, prop::bool::weighted(0.7)), 1..900),
    ) {
        let slots = slots();
        let (mut queue, mut list) = (Queue::default(), Vec::<Entry>::new());
        for (slot, at, block, comes) in acts {
            let known = list.iter().position(|entry| entry.slot == slot);
            match (known, comes) {
                (None, true) => {
                    let entry = Entry { at, count: 0, slot, hours: hours(block) };
                    queue.insert(entry, &slots);
                    list.push(entry);
                }
                (Some(place), false) => queue.remove(&list.swap_remove(place), &slots),
                _ => {}
            }
            let first = list.iter().min_by(|a, b| a.order(b, &slots));
            prop_assert_eq!(queue.first(), first.copied());
        }
        list.sort_by(|a, b| a.order(b, &slots));
        prop_assert_eq!(queue.iter().copied().collect::<Vec<_>>(), list.clone());
        for block in 0..4 {
            let wanted = list.iter().copied().filter(|entry| entry.hours.contains(hours(block)));
            prop_assert_eq!(queue.during(hours(block)).copied().collect::<Vec<_>>(), wanted.collect::<Vec<_>>());
        }
    }
}
