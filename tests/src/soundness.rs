//! What must be true of the desk whatever happened: nothing is left that somebody would have to clean up.

use std::collections::BTreeMap;

use turjuman_proto::v1::{
    Assignment, AssignmentState, ListAssignmentsRequest, ListOffersRequest, ListRequestsRequest, Offer,
    OfferState, Request, RequestState,
};

use crate::{Person, answer};

/// What is wrong with a desk; empty when nothing is.
#[derive(Debug, Default)]
pub struct Soundness {
    /// People bound to two sessions at one time, as (interpreter, assignment, assignment).
    pub double_bookings: Vec<(String, String, String)>,
    /// Requests with two live assignments, or none although they are assigned.
    pub wrongly_bound: Vec<String>,
    /// Offers that are open although their request is not being searched for.
    pub stale_offers: Vec<String>,
    /// Requests that are being searched for and that nobody will look at again.
    pub forgotten: Vec<String>,
}

impl Soundness {
    /// Reads everything that a coordinator may see, and looks.
    ///
    /// # Panics
    /// When the desk cannot be read.
    pub async fn of(coordinator: &Person) -> Self {
        let requests = all_requests(coordinator).await;
        let offers = open_offers(coordinator).await;
        let assignments = live_assignments(coordinator).await;
        let mut found = Self::default();

        let states: BTreeMap<&str, RequestState> =
            requests.iter().map(|r| (r.id.as_str(), r.state())).collect();
        for offer in &offers {
            if states.get(offer.request_id.as_str()) != Some(&RequestState::Searching) {
                found.stale_offers.push(offer.id.clone());
            }
        }
        for request in &requests {
            let bound = assignments.iter().filter(|assignment| assignment.request_id == request.id).count();
            let wanted = matches!(request.state(), RequestState::Assigned | RequestState::InSession);
            if bound != usize::from(wanted) {
                found.wrongly_bound.push(request.id.clone());
            }
            if request.state() == RequestState::Searching && request.next_attention_at.is_none() {
                found.forgotten.push(request.id.clone());
            }
        }
        let mut by_person: BTreeMap<&str, Vec<&Assignment>> = BTreeMap::new();
        for assignment in &assignments {
            by_person.entry(&assignment.interpreter_id).or_default().push(assignment);
        }
        for (interpreter, mut bound) in by_person {
            bound.sort_by_key(|assignment| span(assignment));
            for pair in bound.windows(2).filter(|pair| span(pair[0]).1 > span(pair[1]).0) {
                let ids = (interpreter.to_owned(), pair[0].id.clone(), pair[1].id.clone());
                found.double_bookings.push(ids);
            }
        }
        found
    }

    /// Fails unless everything is as it must be.
    ///
    /// # Panics
    /// With everything that is not.
    pub fn hold(&self) {
        let sound = self.double_bookings.is_empty()
            && self.wrongly_bound.is_empty()
            && self.stale_offers.is_empty()
            && self.forgotten.is_empty();
        assert!(sound, "the desk is not sound: {self:#?}");
    }
}

/// Start and end in microseconds.
fn span(assignment: &Assignment) -> (i64, i64) {
    let micros = |at: &Option<prost_types::Timestamp>| {
        at.map_or(0, |at| at.seconds * 1_000_000 + i64::from(at.nanos) / 1_000)
    };
    (micros(&assignment.starts_at), micros(&assignment.ends_at))
}

/// Reads every page of a list; the last argument makes the input for a page token.
macro_rules! every_page {
    ($client:expr, $call:ident, $entries:ident, $input:expr) => {{
        let mut all = Vec::new();
        let mut page_token = String::new();
        loop {
            let page =
                answer($client.$call($input(page_token))).await.expect("a coordinator reads every list");
            all.extend(page.$entries);
            if page.next_page_token.is_empty() {
                break all;
            }
            page_token = page.next_page_token;
        }
    }};
}

async fn all_requests(coordinator: &Person) -> Vec<Request> {
    let mut client = coordinator.requests();
    every_page!(client, list_requests, requests, |page_token| ListRequestsRequest {
        page_size: 200,
        page_token,
        ..ListRequestsRequest::default()
    })
}

async fn open_offers(coordinator: &Person) -> Vec<Offer> {
    let mut client = coordinator.offers();
    every_page!(client, list_offers, offers, |page_token| ListOffersRequest {
        states: vec![OfferState::Open.into()],
        page_size: 200,
        page_token,
        ..ListOffersRequest::default()
    })
}

async fn live_assignments(coordinator: &Person) -> Vec<Assignment> {
    let mut client = coordinator.assignments();
    every_page!(client, list_assignments, assignments, |page_token| ListAssignmentsRequest {
        states: vec![AssignmentState::Confirmed.into(), AssignmentState::InSession.into()],
        page_size: 200,
        page_token,
        ..ListAssignmentsRequest::default()
    })
}
