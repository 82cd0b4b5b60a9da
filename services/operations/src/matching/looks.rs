//! Looks that are under way. Two looks at one request at the same time would only make one of them lose, so a second one
//! waits for the first and is then made. This spares work and nothing rests on it: the request's version decides.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use turjuman_dispatch::model::RequestId;

use crate::desk::Desk;
use crate::hints::Hint;

/// The looks of one desk.
#[derive(Debug, Default)]
pub(crate) struct Looks {
    /// Requests that are looked at, and whether somebody wants another look meanwhile.
    busy: Mutex<HashMap<RequestId, bool>>,
    /// Requests for which everybody was held by other looks.
    outheld: Mutex<HashSet<RequestId>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Looks {
    /// Everybody who could be asked may be held by another look: then this request is looked at again when one of those
    /// is over. To be said before the search, and taken back after it, so that no end falls in between.
    pub(crate) fn waits_for_held(&self, request: RequestId, waits: bool) {
        let mut outheld = lock(&self.outheld);
        if waits {
            outheld.insert(request)
        } else {
            outheld.remove(&request)
        };
    }
}

/// A look under way. When it is over, those whom it held are let go, and whoever waited for that is looked at.
pub(crate) struct Looking<'a> {
    desk: &'a Desk,
    request: RequestId,
}

impl Desk {
    /// Begins to look at a request; `None` when somebody does already: then they look once more afterwards.
    pub(crate) fn begin_look(&self, request: RequestId) -> Option<Looking<'_>> {
        let mut busy = lock(&self.looks().busy);
        if let Some(again) = busy.get_mut(&request) {
            *again = true;
            return None;
        }
        busy.insert(request, false);
        Some(Looking { desk: self, request })
    }

    /// True while a request is looked at.
    pub(crate) fn is_looked_at(&self, request: RequestId) -> bool {
        lock(&self.looks().busy).contains_key(&request)
    }
}

impl Drop for Looking<'_> {
    fn drop(&mut self) {
        self.desk.memory().let_go(self.request);
        let again = lock(&self.desk.looks().busy).remove(&self.request) == Some(true);
        let mut outheld = lock(&self.desk.looks().outheld);
        // It does not wait for itself, but for the end of another.
        let waits = outheld.remove(&self.request);
        let mut free: Vec<RequestId> = outheld.drain().collect();
        if waits {
            outheld.insert(self.request);
        }
        drop(outheld);
        // In the order of their ids, which is the order in which they came.
        free.sort_unstable();
        free.extend(again.then_some(self.request));
        for request in free {
            self.desk.hints().give(Hint::Request(request));
        }
    }
}
