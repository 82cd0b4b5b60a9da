//! (8) A clock that jumps or runs backwards expires nothing early by more than a second.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::OfferId;
use turjuman_operations::event::EventKind;

use super::evidence::{Evidence, Violation};

/// When a step was really committed, and in which life of which process.
#[derive(Debug, Clone, Copy)]
pub struct TrueTime {
    /// The instant, by a clock that never jumps.
    pub at: Timestamp,
    /// The life of the process: a number per start.
    pub life: u32,
}

/// An offer that was sent and expired in one life of a process was open for as long as its deadline said, less a second.
/// In any life, it expired by the desk's clock and not before. (A search that ends closes its open offers.)
pub(super) fn nothing_expires_early(evidence: &Evidence) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut sent: HashMap<OfferId, (Timestamp, Option<TrueTime>)> = HashMap::new();
    for event in &evidence.events {
        let Some(offer) = event.body.offer else { continue };
        let truly = evidence.true_times.get(&event.sequence).copied();
        match event.body.kind {
            EventKind::OfferSent => {
                sent.insert(offer, (event.at, truly));
            }
            EventKind::OfferExpired => {
                let (Some(row), Some((sent_at, sent_truly))) =
                    (evidence.offers.get(&offer), sent.get(&offer))
                else {
                    continue;
                };
                if event.at < row.expires_at {
                    found.push(evidence.wrong(format!("{offer} expired by a clock that said {}", event.at)));
                }
                let (Some(from), Some(to)) = (sent_truly, truly) else { continue };
                let promised = row.expires_at.duration_since(*sent_at);
                let open = to.at.duration_since(from.at);
                if from.life == to.life && open + SignedDuration::from_secs(1) < promised {
                    found.push(evidence.wrong(format!("{offer} was open for {open} of {promised}")));
                }
            }
            _ => {}
        }
    }
    found
}
