//! One thing at a time, and the seed says which. Every call of the store waits at the gate until it is let through; what
//! is not at the gate is not running. So many operations are under way at once, cut into pieces exactly where a real
//! desk's operations interleave, and the same seed cuts them the same way.
//!
//! A process that crashes drops its operations where they stand: at the gate, before or after what they asked for.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

use crate::random::Random;

/// The gate of one world.
#[derive(Clone, Default)]
pub(crate) struct Gate {
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    waiting: Vec<Ticket>,
    inside: usize,
    polled: usize,
    next: u64,
}

struct Ticket {
    number: u64,
    operation: usize,
    open: bool,
    waker: Option<Waker>,
}

/// Held by a call that was let through, until it is done.
pub(crate) struct Inside {
    gate: Gate,
    counted: bool,
}

impl Drop for Inside {
    fn drop(&mut self) {
        self.gate.lock().inside -= usize::from(self.counted);
    }
}

/// How far an operation went.
pub(crate) enum Went<T> {
    /// To its end.
    Ended(T),
    /// To the gate.
    Waits,
    /// Nowhere: it waits for another operation, or for something that is not the store.
    Blocked,
}

impl Gate {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits to be let through. Work that a desk gave to a task of its own is not held up: nobody polls it here.
    pub(crate) fn pass(&self) -> impl Future<Output = Inside> + Send {
        let mut mine = Mine { gate: self.clone(), number: None };
        poll_fn(move |context| {
            let mut state = mine.gate.lock();
            let free = tokio::task::try_id().is_some() || state.polled == FREE;
            match mine.number {
                None if !free => {
                    let number = state.next;
                    state.next += 1;
                    let operation = state.polled;
                    let waker = Some(context.waker().clone());
                    state.waiting.push(Ticket { number, operation, open: false, waker });
                    drop(state);
                    mine.number = Some(number);
                    return Poll::Pending;
                }
                Some(number) => {
                    if let Some(ticket) = state.waiting.iter_mut().find(|ticket| ticket.number == number)
                        && !ticket.open
                    {
                        ticket.waker = Some(context.waker().clone());
                        return Poll::Pending;
                    }
                    state.waiting.retain(|ticket| ticket.number != number);
                }
                None => {}
            }
            // What is not held up does not hold up either.
            let counted = !free;
            state.inside += usize::from(counted);
            drop(state);
            mine.number = None;
            Poll::Ready(Inside { gate: mine.gate.clone(), counted })
        })
    }

    /// Lets one call of this operation through, and runs the operation until it waits again.
    pub(crate) async fn run<T>(
        &self,
        operation: usize,
        work: &mut Pin<Box<dyn Future<Output = T> + '_>>,
        random: &mut Random,
    ) -> Went<T> {
        {
            let mut state = self.lock();
            let mut own: Vec<&mut Ticket> =
                state.waiting.iter_mut().filter(|ticket| ticket.operation == operation).collect();
            if !own.is_empty() {
                let chosen = random.below(own.len());
                own[chosen].open = true;
                if let Some(waker) = own[chosen].waker.take() {
                    waker.wake();
                }
            }
        }
        poll_fn(|context| {
            self.lock().polled = operation;
            let polled = work.as_mut().poll(context);
            let mut state = self.lock();
            state.polled = FREE;
            match polled {
                Poll::Ready(answer) => Poll::Ready(Went::Ended(answer)),
                Poll::Pending => {
                    let waits = state.waiting.iter().any(|t| t.operation == operation && !t.open);
                    let runs = state.inside > 0 || state.waiting.iter().any(|t| t.open);
                    match (runs, waits) {
                        (true, _) => Poll::Pending,
                        (false, true) => Poll::Ready(Went::Waits),
                        (false, false) => Poll::Ready(Went::Blocked),
                    }
                }
            }
        })
        .await
    }
}

/// Polled outside of any operation: by the world itself, which waits for nobody.
const FREE: usize = 0;

/// A place at the gate, given up when the call is dropped.
struct Mine {
    gate: Gate,
    number: Option<u64>,
}

impl Drop for Mine {
    fn drop(&mut self) {
        if let Some(number) = self.number {
            self.gate.lock().waiting.retain(|ticket| ticket.number != number);
        }
    }
}
