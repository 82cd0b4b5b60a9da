//! Is there an order? The search itself, which knows nothing about the desk.
//!
//! A history is a set of calls, each with the time at which it began and the time at which it was answered. It is
//! *linearizable* when every call can be given one instant between its beginning and its answer such that the calls,
//! carried out one after another in the order of their instants, would have given the very answers that were given.
//!
//! Wing and Gong's search, with Lowe's memory: try the calls that may come next, one at a time; a call may come next when
//! no call that is still to come had been answered before it began. Which calls are done and what the state is then says
//! everything about what is possible afterwards, so no such pair is tried twice.

use std::collections::HashSet;
use std::fmt;
use std::hash::Hash;

/// The most calls that one history may have.
pub const LONGEST: usize = 128;

/// What calls do, one after another.
pub trait Model {
    /// The state of the thing that is called.
    type State: Clone + Eq + Hash + fmt::Debug;
    /// A call with its answer.
    type Operation: fmt::Debug;

    /// The state before every call.
    fn initial(&self) -> Self::State;

    /// The state after the call, or `None` when the call could not have given its answer in this state.
    fn after(&self, state: &Self::State, call: &Timed<Self::Operation>) -> Option<Self::State>;
}

/// A call in time; any unit, any origin, as long as it is the same for all calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timed<O> {
    /// When it began.
    pub start: i64,
    /// When it was answered. `None` was never answered: it may have happened at any time since, or never.
    pub end: Option<i64>,
    /// What it was, and what the answer was.
    pub operation: O,
}

/// Why a history has no order.
#[derive(Debug)]
pub struct NoOrder<S> {
    /// How far the best attempt came: the calls in its order, by their places in the history.
    pub order: Vec<usize>,
    /// The state after these.
    pub state: S,
    /// The calls that had to come next and could not.
    pub stuck: Vec<usize>,
}

/// Looks for an order of the calls; answers with one, by places in the history.
///
/// # Errors
/// [`NoOrder`] with the attempt that came furthest.
///
/// # Panics
/// When there are more than [`LONGEST`] calls.
pub fn find_order<M: Model>(
    model: &M,
    history: &[Timed<M::Operation>],
) -> Result<Vec<usize>, NoOrder<M::State>> {
    assert!(history.len() <= LONGEST, "a history of {} calls is too long to be judged", history.len());
    let required = mask(history, |call| call.end.is_some());
    let mut search = Search { model, history, required, seen: HashSet::new(), order: Vec::new(), best: None };
    let initial = model.initial();
    if search.go(0, &initial) {
        return Ok(search.order);
    }
    let (order, state) = search.best.take().unwrap_or((Vec::new(), initial));
    let done = order.iter().fold(0u128, |done, place| done | 1 << place);
    let stuck = search.next(done).filter(|place| history[*place].end.is_some()).collect();
    Err(NoOrder { order, state, stuck })
}

fn mask<O>(history: &[Timed<O>], fits: impl Fn(&Timed<O>) -> bool) -> u128 {
    history.iter().enumerate().filter(|(_, call)| fits(call)).fold(0, |mask, (place, _)| mask | 1 << place)
}

struct Search<'a, M: Model> {
    model: &'a M,
    history: &'a [Timed<M::Operation>],
    /// The calls that were answered: they happened.
    required: u128,
    seen: HashSet<(u128, M::State)>,
    order: Vec<usize>,
    best: Option<(Vec<usize>, M::State)>,
}

impl<M: Model> Search<'_, M> {
    /// Goes on from here; true when everything that was answered has its place.
    fn go(&mut self, done: u128, state: &M::State) -> bool {
        if done & self.required == self.required {
            return true;
        }
        if !self.seen.insert((done, state.clone())) {
            return false;
        }
        if self.best.as_ref().is_none_or(|(order, _)| order.len() < self.order.len()) {
            self.best = Some((self.order.clone(), state.clone()));
        }
        let next: Vec<usize> = self.next(done).collect();
        for place in next {
            if let Some(after) = self.model.after(state, &self.history[place]) {
                self.order.push(place);
                if self.go(done | 1 << place, &after) {
                    return true;
                }
                self.order.pop();
            }
        }
        false
    }

    /// The calls that may come next: none that is still to come was answered before they began.
    fn next(&self, done: u128) -> impl Iterator<Item = usize> {
        let open = move |place: &usize| done & (1 << place) == 0;
        let earliest = (0..self.history.len()).filter(open).filter_map(|place| self.history[place].end).min();
        (0..self.history.len())
            .filter(open)
            .filter(move |place| earliest.is_none_or(|earliest| self.history[*place].start <= earliest))
    }
}
