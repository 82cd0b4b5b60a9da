//! (9) No request waits longer than one wave while somebody askable was not asked: eligible, free, within budget, outside
//! quiet hours. Recomputed from the rules and the rows at every look, never taken from the matcher.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::eligibility::{Candidate, Contact, assess};
use turjuman_dispatch::model::{
    Interpreter, InterpreterId, Interval, OrganizationId, Request, RequestId, RequestState,
};
use turjuman_dispatch::policy::Policy;
use turjuman_dispatch::waves::{pace, urgency};
use turjuman_operations::ports::{Store, StoreError};

use super::evidence::Violation;

/// Travel reaches no further than this.
const REACH: SignedDuration = SignedDuration::from_hours(12);
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
        let searching = store.requests_searching(org, 1000).await?;
        self.since.retain(|id, _| searching.iter().any(|request| request.id == *id));
        if searching.is_empty() {
            return Ok(Vec::new());
        }
        let roster = store.roster(org).await?;
        let mut found = Vec::new();
        for request in &searching {
            let Some(who) = askable(store, policy, request, &roster, now).await? else {
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
async fn askable(
    store: &dyn Store,
    policy: &Policy,
    request: &Request,
    roster: &[Interpreter],
    now: Timestamp,
) -> Result<Option<InterpreterId>, StoreError> {
    if request.state != RequestState::Searching || request.search_until <= now {
        return Ok(None);
    }
    let org = &request.organization;
    let offers = store.offers_of(org, request.id).await?;
    let ids: Vec<InterpreterId> = roster.iter().map(|interpreter| interpreter.id).collect();
    let window = Interval { start: request.interval.start - REACH, end: request.interval.end + REACH };
    let standings = store.standings(org, &ids, window, now).await?;
    Ok(standings.iter().find_map(|standing| {
        let id = standing.calendar.interpreter;
        let interpreter = roster.iter().find(|interpreter| interpreter.id == id)?;
        let contact = Contact::of(request, &offers, id, standing.count);
        let candidate = Candidate { interpreter, commitments: &standing.commitments, contact };
        assess(policy, request, &candidate, now).is_askable().then_some(id)
    }))
}
