//! (9) No request waits longer than one wave while somebody askable was not asked: eligible, free, within budget, outside
//! quiet hours. Recomputed from the rules and the rows at every look, never taken from the matcher.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::eligibility::{Candidate, Contact, assess, best_language};
use turjuman_dispatch::model::{
    Commitment, InterpreterId, Offer, OfferCount, OfferState, OrganizationId, Request, RequestId,
    RequestState,
};
use turjuman_dispatch::policy::Policy;
use turjuman_dispatch::waves::{pace, urgency};
use turjuman_operations::ports::{Snapshot, Store, StoreError};

use super::evidence::Violation;

/// The budget counts the offers of this time.
const HOUR: SignedDuration = SignedDuration::from_hours(1);
/// A look takes a moment.
const SLACK: SignedDuration = SignedDuration::from_secs(2);

/// Since when each request waits while somebody could be asked.
#[derive(Default)]
pub struct Waiting {
    since: HashMap<RequestId, Since>,
}

struct Since {
    wave: u32,
    at: Timestamp,
    who: InterpreterId,
}

impl Waiting {
    /// The matcher was away, or time made a leap: nobody can be blamed for what was due meanwhile.
    pub fn interrupted(&mut self) {
        self.since.clear();
    }

    /// Looks at every searching request at `now`, after everything that was due had been done.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn look(
        &mut self,
        store: &dyn Store,
        org: &OrganizationId,
        policy: &Policy,
        now: Timestamp,
    ) -> Result<Vec<Violation>, StoreError> {
        let there = store.snapshot(org, now).await?;
        let searching =
            |request: &&Request| request.state == RequestState::Searching && request.search_until > now;
        self.since.retain(|id, _| there.requests.iter().filter(searching).any(|request| request.id == *id));
        let mut found = Vec::new();
        for request in there.requests.iter().filter(searching) {
            let Some(who) = askable(policy, &there, request, now) else {
                self.since.remove(&request.id);
                continue;
            };
            let since = self.since.entry(request.id).or_insert(Since { wave: request.wave, at: now, who });
            if since.wave != request.wave {
                *since = Since { wave: request.wave, at: now, who };
            }
            let wave = i64::from(pace(policy, urgency(policy, request, now)).wave_seconds);
            let waited = now.duration_since(since.at);
            if waited > SignedDuration::from_secs(wave) + SLACK {
                let what = format!(
                    "{} waited for {waited} after wave {} while {} (now {who}) could be asked",
                    request.id, since.wave, since.who,
                );
                found.push(Violation { invariant: "nobody_waits_past_a_wave", what, at: now });
                since.at = now;
            }
        }
        Ok(found)
    }
}

/// Somebody who may be asked for this request now and was not.
fn askable(policy: &Policy, there: &Snapshot, request: &Request, now: Timestamp) -> Option<InterpreterId> {
    let offers: Vec<Offer> =
        there.offers.iter().filter(|offer| offer.request == request.id).cloned().collect();
    let speakers = there.interpreters.iter().filter(|person| best_language(request, person).is_some());
    let mut free = speakers.filter(|person| {
        let commitments: Vec<Commitment> = there
            .assignments
            .iter()
            .filter(|assignment| assignment.interpreter == person.id)
            .map(|assignment| Commitment {
                assignment: assignment.id,
                request: assignment.request,
                interval: assignment.interval,
                location: assignment.location,
            })
            .collect();
        let contact = Contact::of(request, &offers, person.id, asked_lately(there, person.id, now));
        let candidate = Candidate { interpreter: person, commitments: &commitments, contact };
        assess(policy, request, &candidate, now).is_askable()
    });
    free.next().map(|person| person.id)
}

/// How often somebody was asked: open offers, and those of the last hour that were not taken back.
fn asked_lately(there: &Snapshot, person: InterpreterId, now: Timestamp) -> OfferCount {
    let own = || there.offers.iter().filter(|offer| offer.interpreter == person);
    let lately = || {
        own()
            .filter(|offer| offer.state != OfferState::Withdrawn && offer.sent_at > now - HOUR)
            .map(|o| o.sent_at)
    };
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    OfferCount {
        open: count(own().filter(|offer| offer.state == OfferState::Open).count()),
        last_hour: count(lately().count()),
        oldest_in_hour: lately().min().map(|oldest| oldest + HOUR),
    }
}
