//! What binds one person just now: the offers that count and the live assignments.
//!
//! Rows may be told twice and out of order (a commit and a read that began before it). The newest version of a row
//! wins, so what is over is remembered a little longer than it counts.

use jiff::{SignedDuration, Timestamp};

use super::micros::{instant, micros};
use crate::model::{Assignment, Commitment, Interval, Offer, OfferCount, OfferId, OfferState};

/// Offers are counted for so long after they were sent.
const HOUR: i64 = 3_600_000_000;
/// What is over is remembered for so long, in microseconds: much longer than a read is under way.
const REMEMBERED: i64 = 300_000_000;

/// The offers and assignments of one person that count now, or did just before.
#[derive(Debug, Clone, Default)]
pub(super) struct Live {
    offers: Vec<Asked>,
    bound: Vec<Bound>,
}

/// An offer. Times in microseconds.
#[derive(Debug, Clone)]
struct Asked {
    id: OfferId,
    sent: i64,
    /// When it left `Open`; the end of time while it has not.
    left: i64,
    version: u32,
    state: OfferState,
}

/// An assignment: what it binds to, or that it is over.
#[derive(Debug, Clone)]
struct Bound {
    commitment: Commitment,
    version: u64,
    live: bool,
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
    /// Takes an offer in. Answers false when a newer version is known already.
    pub(super) fn offer(&mut self, offer: &Offer, clock: i64) -> bool {
        self.offers.retain(|asked| {
            asked.is_open() || asked.left > clock - REMEMBERED || asked.counts(clock - REMEMBERED)
        });
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

    /// Takes an assignment in. Answers false when a newer version is known already.
    pub(super) fn assignment(&mut self, assignment: &Assignment, clock: i64) -> bool {
        self.bound.retain(|bound| bound.live || bound.changed > clock - REMEMBERED);
        let bound = Bound {
            commitment: Commitment {
                assignment: assignment.id,
                request: assignment.request,
                interval: assignment.interval,
                location: assignment.location,
            },
            version: assignment.version,
            live: assignment.state.is_live(),
            changed: micros(assignment.updated_at),
        };
        match self.bound.iter_mut().find(|known| known.commitment.assignment == assignment.id) {
            Some(known) if known.version >= bound.version => return false,
            Some(known) => *known = bound,
            None => self.bound.push(bound),
        }
        true
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
    pub(super) fn commitments(&self) -> impl Iterator<Item = &Commitment> {
        self.bound.iter().filter(|bound| bound.live).map(|bound| &bound.commitment)
    }

    /// Live assignments that touch the window, by their start.
    pub(super) fn commitments_in(&self, window: Interval) -> Vec<Commitment> {
        let touching = self.commitments().filter(|commitment| commitment.interval.overlaps(&window));
        let mut commitments: Vec<Commitment> = touching.cloned().collect();
        commitments.sort_by_key(|commitment| (commitment.interval.start, commitment.assignment));
        commitments
    }
}
