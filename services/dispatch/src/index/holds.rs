//! Holds: people whom a look in flight has chosen and whose offers are not committed yet.
//!
//! Two looks at the same moment would otherwise choose the same person. A hold is no promise: the database decides, and
//! a hold that is lost costs nothing but a second choice. Whoever looks lets go when the look is over.

use std::collections::HashMap;

use crate::model::{InterpreterId, RequestId};

#[derive(Debug, Default)]
pub(super) struct Holds {
    held: HashMap<InterpreterId, RequestId>,
}

impl Holds {
    /// Holds somebody for a request. False when another request holds them.
    pub(super) fn hold(&mut self, request: RequestId, person: InterpreterId) -> bool {
        *self.held.entry(person).or_insert(request) == request
    }

    /// Lets go of everybody whom this request holds; true when there was anybody.
    pub(super) fn release(&mut self, request: RequestId) -> bool {
        let before = self.held.len();
        self.held.retain(|_, holder| *holder != request);
        self.held.len() < before
    }

    /// True when another request holds them.
    pub(super) fn by_another(&self, request: RequestId, person: InterpreterId) -> bool {
        !self.held.is_empty() && self.held.get(&person).is_some_and(|holder| *holder != request)
    }
}
