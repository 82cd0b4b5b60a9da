//! The figures of a replay, counted from what is stored: not from what the simulation believes it did.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;
use turjuman_dispatch::model::{
    Assignment, AssignmentState, InterpreterId, Interval, OrganizationId, Request, RequestId, RequestState,
};
use turjuman_operations::ports::{AssignmentFilter, OfferFilter, Page, RequestFilter, Store, StoreError};
use uuid::Uuid;

use super::figures::{LanguageFigures, Percentiles, rounded};

/// Rows read at once.
const PAGE: u32 = 2000;

/// What the store says after a replay.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) requests: u64,
    pub(super) assigned: u64,
    pub(super) unfilled: u64,
    pub(super) needs_clarification: u64,
    pub(super) offers: u64,
    pub(super) double_bookings: u64,
    pub(super) waits: Percentiles,
    pub(super) by_language: Vec<LanguageFigures>,
}

/// Counts everything.
pub(super) async fn tally(store: &dyn Store, org: &OrganizationId) -> Result<Tally, StoreError> {
    let mut assignments = Vec::new();
    let mut before = None;
    loop {
        let page = Page { before, limit: PAGE };
        let some = store.list_assignments(org, &AssignmentFilter::default(), page).await?;
        let more = next(&some, |assignment| assignment.id.uuid());
        assignments.extend(some);
        if more.is_none() {
            break;
        }
        before = more;
    }
    let mut tally = Tally { double_bookings: double_bookings(&assignments), ..Tally::default() };
    let mut first: HashMap<RequestId, Timestamp> = HashMap::new();
    for assignment in &assignments {
        let at = first.entry(assignment.request).or_insert(assignment.created_at);
        *at = (*at).min(assignment.created_at);
    }
    tally.count_requests(store, org, &first).await?;
    tally.count_offers(store, org).await?;
    Ok(tally)
}

/// From where the next page begins; `None` after the last.
fn next<T>(page: &[T], id: impl Fn(&T) -> Uuid) -> Option<Uuid> {
    page.last().filter(|_| page.len() == PAGE as usize).map(id)
}

impl Tally {
    async fn count_requests(
        &mut self,
        store: &dyn Store,
        org: &OrganizationId,
        assigned_at: &HashMap<RequestId, Timestamp>,
    ) -> Result<(), StoreError> {
        let mut waits = Vec::new();
        let mut languages: BTreeMap<String, (u64, Vec<f64>)> = BTreeMap::new();
        let mut before = None;
        loop {
            let page = Page { before, limit: PAGE };
            let some = store.list_requests(org, &RequestFilter::default(), page).await?;
            for request in &some {
                self.requests += 1;
                let entry = languages.entry(language(request)).or_default();
                entry.0 += 1;
                match request.state {
                    _ if request.language.tag.is_none() => self.needs_clarification += 1,
                    RequestState::Assigned | RequestState::InSession | RequestState::Completed => {
                        self.assigned += 1;
                        if let Some(at) = assigned_at.get(&request.id) {
                            let seconds = at.duration_since(request.created_at).as_secs_f64();
                            waits.push(seconds);
                            entry.1.push(seconds);
                        }
                    }
                    RequestState::Unfilled => self.unfilled += 1,
                    // Anything else has not come to its end; the sum of the figures then says so.
                    _ => {}
                }
            }
            before = next(&some, |request| request.id.uuid());
            if before.is_none() {
                break;
            }
        }
        self.waits = Percentiles::of(&mut waits);
        self.by_language = languages
            .into_iter()
            .map(|(language, (requests, mut waits))| {
                let Percentiles { p50, p90, .. } = Percentiles::of(&mut waits);
                LanguageFigures { language, requests, assigned: waits.len() as u64, p50, p90 }
            })
            .collect();
        self.by_language.sort_by(|a, b| (b.requests, &a.language).cmp(&(a.requests, &b.language)));
        Ok(())
    }

    async fn count_offers(&mut self, store: &dyn Store, org: &OrganizationId) -> Result<(), StoreError> {
        let mut before = None;
        loop {
            let some = store.list_offers(org, &OfferFilter::default(), Page { before, limit: PAGE }).await?;
            self.offers += some.len() as u64;
            before = next(&some, |offer| offer.id.uuid());
            if before.is_none() {
                return Ok(());
            }
        }
    }

    /// Offers for each request that was assigned in the end, those of requests that were not included.
    pub(super) fn offers_per_assignment(&self) -> Option<f64> {
        (self.assigned > 0).then(|| rounded(self.offers as f64 / self.assigned as f64))
    }
}

/// The tag where the language is clear, else what was written, in capitals so that the two cannot be confused.
fn language(request: &Request) -> String {
    match &request.language.tag {
        Some(tag) => tag.to_string(),
        None => request.language.input.to_uppercase(),
    }
}

/// How often an interpreter was bound to two sessions at the same time, or a request to two interpreters.
fn double_bookings(assignments: &[Assignment]) -> u64 {
    let binds = |a: &&Assignment| a.state.is_live() || a.state == AssignmentState::Completed;
    let mut spans: HashMap<InterpreterId, Vec<Interval>> = HashMap::new();
    let mut of_request: HashMap<RequestId, u64> = HashMap::new();
    for assignment in assignments.iter().filter(binds) {
        spans.entry(assignment.interpreter).or_default().push(assignment.interval);
        *of_request.entry(assignment.request).or_default() += 1;
    }
    let mut found: u64 = of_request.values().map(|live| live - 1).sum();
    for spans in spans.values_mut() {
        spans.sort_by_key(|span| (span.start, span.end));
        let mut busy_until = Timestamp::MIN;
        for span in spans {
            found += u64::from(span.start < busy_until);
            busy_until = busy_until.max(span.end);
        }
    }
    found
}

#[cfg(test)]
#[path = "tally_tests.rs"]
mod tests;
