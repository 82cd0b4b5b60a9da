//! Takes one of the store's guards out, to prove that the simulation notices. Compiled under the feature `sabotage` only,
//! which no program that serves anybody turns on; and even then nothing is taken out before somebody says so.

use std::sync::atomic::{AtomicU8, Ordering};

use turjuman_operations::event::EventKind;
use turjuman_operations::step::{Guard, RowKey, Step};

use crate::table::Conflict;

/// What is taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Sabotage {
    /// Nothing.
    None = 0,
    /// The conditional update: no row's version is looked at, neither before a step nor in its upserts.
    ConditionalUpdate = 1,
    /// The idempotency key: no key was ever used before.
    IdempotencyKey = 2,
    /// What plays the part of a lease between matchers: that a wave is sent on the version of the request that it was
    /// decided on.
    WaveGuard = 3,
}

static TAKEN_OUT: AtomicU8 = AtomicU8::new(Sabotage::None as u8);

impl Sabotage {
    /// Takes it out, in this whole process, and puts back what was taken out before.
    pub fn begin(self) {
        TAKEN_OUT.store(self as u8, Ordering::SeqCst);
    }

    fn is_on(self) -> bool {
        TAKEN_OUT.load(Ordering::SeqCst) == self as u8
    }
}

/// True when this guard of a step is not looked at.
pub(crate) fn blind_to(step: &Step, guard: &Guard) -> bool {
    let sends_wave = || step.events.iter().any(|event| event.kind == EventKind::RequestWaveSent);
    Sabotage::ConditionalUpdate.is_on()
        || (Sabotage::WaveGuard.is_on() && matches!(guard.row, RowKey::Request(_)) && sends_wave())
}

/// True when a row of such a table replaces whatever is there.
pub(crate) fn replaces_anything(conflict: Conflict) -> bool {
    match conflict {
        Conflict::NextVersion => Sabotage::ConditionalUpdate.is_on() || Sabotage::WaveGuard.is_on(),
        Conflict::Expired => forgets_keys(),
        Conflict::Refused => false,
    }
}

/// True when no idempotency key counts.
pub(crate) fn forgets_keys() -> bool {
    Sabotage::IdempotencyKey.is_on()
}
