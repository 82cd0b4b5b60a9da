//! Nights on which clocks change: the index, which knows hours only coarsely, never misses somebody whom the rules would
//! ask.

use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::Index as Any;
use turjuman_dispatch::model::*;
use turjuman_dispatch::policy::Policy;

use super::world::World;
use super::{asked, index_of};
use crate::build::*;
use crate::changing_clocks::{any_change, any_hours};

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_missed_when_clocks_change(
        people in prop::collection::vec((any_change(), any_hours()), 1..6),
        whose in any::<Any>(),
        (immediate, before, length, ahead) in (any::<bool>(), -300i64..700, 1i64..300, 0i64..2000),
    ) {
        let session = span(people[whose.index(people.len())].0.1 - minutes(before), length);
        let mut world = World::new(Arc::new(Policy::built_in()));
        for (number, ((zone, _), hours)) in (1..).zip(&people) {
            let (time_zone, weekly_hours) = ((*zone).to_owned(), hours.clone());
            let person = Interpreter { time_zone, weekly_hours, ..interpreter(number, &["ht"]) };
            world.people.insert(person.id, person);
        }
        let mut index = index_of(&world.people.values().cloned().collect::<Vec<_>>());
        let now = if immediate { session.start } else { session.start - minutes(ahead + 1) };
        let request = Request {
            immediate,
            interval: session,
            search_until: if immediate { session.end } else { session.start },
            created_at: now,
            ..request("ht")
        };
        let (found, must) = (index.search(&request, &[], now, 9), world.found(&request, now, 9));
        prop_assert_eq!(asked(&found), asked(&must), "{:?}", request);
    }
}
