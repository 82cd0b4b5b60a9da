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
    /// Requests that are looked at.
    busy: Mutex<HashMap<RequestId, Busy>>,
    /// Requests for which everybody was held by other looks.
    outheld: Mutex<HashSet<RequestId>>,
}

/// What is known of a look while it lasts.
#[derive(Debug, Default)]
struct Busy {
    /// Somebody wants another look afterwards.
    again: bool,
    /// It has let somebody go whom it held.
    has_freed: bool,
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

    /// False when the request is looked at already; then that look is followed by another.
    fn begin(&self, request: RequestId) -> bool {
        let mut busy = lock(&self.busy);
        if let Some(look) = busy.get_mut(&request) {
            look.again = true;
            return false;
        }
        busy.insert(request, Busy::default());
        true
    }

    /// The look at this request has let somebody go.
    fn has_freed(&self, request: RequestId) {
        if let Some(look) = lock(&self.busy).get_mut(&request) {
            look.has_freed = true;
        }
    }

    /// Ends a look; answers which requests to look at now. Those that wait are woken only by a look that freed somebody:
    /// two of them would else wake each other for as long as a third holds everybody.
    fn end(&self, request: RequestId) -> Vec<RequestId> {
        let Busy { again, has_freed } = lock(&self.busy).remove(&request).unwrap_or_default();
        let mut next = Vec::new();
        if has_freed {
            let mut outheld = lock(&self.outheld);
            // It does not wait for itself, but for the end of another.
            let waits = outheld.remove(&request);
            next.extend(outheld.drain());
            if waits {
                outheld.insert(request);
            }
        }
        // In the order of their ids, which is the order in which they came.
        next.sort_unstable();
        next.extend(again.then_some(request));
        next
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
        self.looks().begin(request).then(|| Looking { desk: self, request })
    }

    /// Lets go of everybody whom the look at this request holds so far: it begins anew, or is over.
    pub(crate) fn let_go(&self, request: RequestId) {
        if self.memory().let_go(request) {
            self.looks().has_freed(request);
        }
    }

    /// True while a request is looked at.
    pub(crate) fn is_looked_at(&self, request: RequestId) -> bool {
        lock(&self.looks().busy).contains_key(&request)
    }
}

impl Drop for Looking<'_> {
    fn drop(&mut self) {
        self.desk.let_go(self.request);
        for request in self.desk.looks().end(self.request) {
            self.desk.hints().give(Hint::Request(request));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(number: u128) -> RequestId {
        RequestId::from_uuid(uuid::Uuid::from_u128(number))
    }

    /// A look that finds everybody held.
    fn look_in_vain(looks: &Looks, request: RequestId) -> Vec<RequestId> {
        assert!(looks.begin(request));
        looks.waits_for_held(request, true);
        looks.end(request)
    }

    #[test]
    fn who_waits_is_woken_by_whoever_held_and_not_by_another_who_waits() {
        let looks = Looks::default();
        let (holder, one, other) = (request(1), request(2), request(3));
        assert!(looks.begin(holder));
        for waiting in [one, other, one] {
            assert_eq!(look_in_vain(&looks, waiting), [], "nobody was freed");
        }
        looks.has_freed(holder);
        assert_eq!(looks.end(holder), [one, other]);
        assert!(looks.begin(holder));
        looks.has_freed(holder);
        assert_eq!(looks.end(holder), [], "they are woken once");
    }

    #[test]
    fn whoever_comes_meanwhile_is_followed_by_another_look() {
        let looks = Looks::default();
        assert!(looks.begin(request(1)));
        assert!(!looks.begin(request(1)));
        assert_eq!(looks.end(request(1)), [request(1)]);
        assert_eq!(looks.end(request(1)), []);
    }
}
