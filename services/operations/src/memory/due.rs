//! When requests are due, in memory: only so that nobody has to ask the database for the next one. The sweep asks it all
//! the same.

use std::collections::BTreeSet;

use jiff::Timestamp;
use turjuman_dispatch::model::{Request, RequestId};

/// When a request is due, and whether it goes ahead of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Key {
    at: Timestamp,
    id: RequestId,
    ahead: bool,
}

impl Key {
    pub(super) fn of(request: &Request) -> Option<Self> {
        let at = request.attention_at?;
        Some(Self { at, id: request.id, ahead: request.ahead_of_others })
    }
}

/// Due times in order.
#[derive(Debug, Default)]
pub(super) struct Due {
    ahead: BTreeSet<(Timestamp, RequestId)>,
    others: BTreeSet<(Timestamp, RequestId)>,
}

/// How far somebody has read among the due.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Cursor {
    ahead: Option<(Timestamp, RequestId)>,
    others: Option<(Timestamp, RequestId)>,
}

impl Due {
    pub(super) fn replace(&mut self, before: Option<Key>, after: Option<Key>) {
        if let Some(key) = before {
            self.set(&key).remove(&(key.at, key.id));
        }
        if let Some(key) = after {
            self.set(&key).insert((key.at, key.id));
        }
    }

    fn set(&mut self, key: &Key) -> &mut BTreeSet<(Timestamp, RequestId)> {
        if key.ahead { &mut self.ahead } else { &mut self.others }
    }

    /// The next that is due after the cursor, those ahead of others first; moves the cursor.
    pub(super) fn next(&self, cursor: &mut Cursor, now: Timestamp) -> Option<RequestId> {
        let ahead = after(&self.ahead, cursor.ahead).filter(|(at, _)| *at <= now);
        if let Some(found) = ahead {
            cursor.ahead = Some(found);
            return Some(found.1);
        }
        let found = after(&self.others, cursor.others).filter(|(at, _)| *at <= now)?;
        cursor.others = Some(found);
        Some(found.1)
    }

    /// When the first one behind the cursor is due.
    pub(super) fn soonest(&self, cursor: &Cursor) -> Option<Timestamp> {
        let soonest = [after(&self.ahead, cursor.ahead), after(&self.others, cursor.others)];
        soonest.into_iter().flatten().map(|(at, _)| at).min()
    }
}

fn after(
    set: &BTreeSet<(Timestamp, RequestId)>,
    cursor: Option<(Timestamp, RequestId)>,
) -> Option<(Timestamp, RequestId)> {
    use std::ops::Bound::{Excluded, Unbounded};
    match cursor {
        None => set.first().copied(),
        Some(cursor) => set.range((Excluded(cursor), Unbounded)).next().copied(),
    }
}
