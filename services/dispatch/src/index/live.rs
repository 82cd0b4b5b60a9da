//! What binds one person just now: the offers that count and the live assignments.
//!
//! Rows may be told twice and out of order (a commit and a read that began before it). The newest version of a row
//! wins, so what is over is remembered a little longer than it counts.

use jiff::{SignedDuration, Timestamp};

use super::micros::{instant, micros};
use crate::model::{Assignment, AssignmentId, Commitment, Interval, Offer, OfferCount, OfferId, OfferState};

/// Offers are counted for so long after they were sent.
const HOUR: i64 = 3_600_000_000;
/// What is over is remembered for so long, in microseconds: much longer than a read is under way.
const REMEMBERED: i64 = 300_000_000;

/// The offers and assignments of one person that count now, or did just before.
#[derive(Debug)]
pub(super) struct Live {
    offers: Vec<Asked>,
    /// Live assignments, in no order.
    commitments: Vec<Commitment>,
    /// Every assignment that is live or was just before.
    known: Vec<Known>,
    /// When something of this changes the person's place by itself; `i64::MAX` for never.
    pub(super) wake: i64,
}

impl Default for Live {
    fn default() -> Self {
        Self { offers: Vec::new(), commitments: Vec::new(), known: Vec::new(), wake: i64::MAX }
    }
}

/// An offer. Times in microseconds.
#[derive(Debug)]
struct Asked {
    id: OfferId,
    sent: i64,
    /// When it left `Open`; the end of time while it has not.
    left: i64,
    version: u32,
    state: OfferState,
}

/// An assignment of which a version is known.
#[derive(Debug)]
struct Known {
    id: AssignmentId,
    version: u64,
    live: bool,
    /// When it changed, in microseconds.
    changed: i64,
}

impl Asked {
    fn is_open(&self) -> bool {
        self.state == OfferState::Open
    }

    /// True when it is one of the last hour's that count.
    fn counts(&self, now: i64) -> bool {
        self.state != OfferState::Withdrawn && self.sent > now - HOUR
    }
}

impl Live {
    /// Takes an offer in. Answers false when this version or a newer one is known already.
    pub(super) fn offer(&mut self, offer: &Offer) -> bool {
        let version = u32::try_from(offer.version).unwrap_or(u32::MAX);
        let asked = Asked {
            id: offer.id,
            sent: micros(offer.sent_at),
            left: offer.answered_at.map_or(i64::MAX, micros),
            version,
            state: offer.state,
        };
        match self.offers.iter_mut().find(|known| known.id == offer.id) {
            Some(known) if known.version >= version => return false,
            Some(known) => *known = asked,
            None => self.offers.push(asked),
        }
        true
    }

    /// Takes an assignment in. Answers false when this version or a newer one is known already.
    pub(super) fn assignment(&mut self, assignment: &Assignment) -> bool {
        let now = Known {
            id: assignment.id,
            version: assignment.version,
            live: assignment.state.is_live(),
            changed: micros(assignment.updated_at),
        };
        match self.known.iter_mut().find(|known| known.id == assignment.id) {
            Some(known) if known.version >= now.version => return false,
            Some(known) => *known = now,
            None => self.known.push(now),
        }
        self.commitments.retain(|commitment| commitment.assignment != assignment.id);
        if assignment.state.is_live() {
            self.commitments.push(Commitment {
                assignment: assignment.id,
                request: assignment.request,
                interval: assignment.interval,
                location: assignment.location,
            });
        }
        true
    }

    /// Forgets what is over for long enough. Answers true when nothing is left.
    pub(super) fn forget(&mut self, clock: i64) -> bool {
        self.offers.retain(|asked| {
            asked.is_open() || asked.left > clock - REMEMBERED || asked.counts(clock - REMEMBERED)
        });
        self.known.retain(|known| known.live || known.changed > clock - REMEMBERED);
        self.offers.is_empty() && self.known.is_empty()
    }

    /// True when a live assignment binds the person at this instant.
    pub(super) fn is_bound_at(&self, at: Timestamp) -> bool {
        self.commitments.iter().any(|commitment| commitment.interval.contains(at))
    }

    /// When an assignment next begins or ends to bind, in microseconds.
    pub(super) fn next_turn(&self, now: i64) -> i64 {
        let turns = self.commitments.iter().flat_map(|c| [micros(c.interval.start), micros(c.interval.end)]);
        turns.filter(|at| *at > now).min().unwrap_or(i64::MAX)
    }

    /// How often the person was asked lately.
    pub(super) fn count(&self, now: Timestamp) -> OfferCount {
        let now = micros(now);
        let mut count = OfferCount::default();
        let mut oldest = i64::MAX;
        for asked in &self.offers {
            count.open += u32::from(asked.is_open());
            if asked.counts(now) {
                count.last_hour += 1;
                oldest = oldest.min(asked.sent);
            }
        }
        count.oldest_in_hour =
            (count.last_hour > 0).then(|| instant(oldest) + SignedDuration::from_micros(HOUR));
        count
    }

    /// Live assignments, in no order.
    pub(super) fn commitments(&self) -> &[Commitment] {
        &self.commitments
    }

    /// Live assignments that touch the window, by their start.
    pub(super) fn commitments_in(&self, window: Interval) -> Vec<Commitment> {
        let touching = self.commitments.iter().filter(|commitment| commitment.interval.overlaps(&window));
        let mut commitments: Vec<Commitment> = touching.cloned().collect();
        commitments.sort_by_key(|commitment| (commitment.interval.start, commitment.assignment));
        commitments
    }
}
