//! What is there, read through the API as a coordinator and as each person, to be held against what clients were told: that
//! every list, inbox and history shows what was acknowledged. What else must be true of it is asked in `rows.rs`.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use turjuman_operations::ports::Clock as _;
use turjuman_proto::v1::{
    Assignment, ListAssignmentsRequest, ListNotificationsRequest, ListOffersRequest, ListRequestsRequest,
    Notification, NotificationKind, Request, RequestState, WatchRequestsRequest,
};
use turjuman_server::clock::SystemClock;
use turjuman_tests::linearizability::micros;
use turjuman_tests::{Person, answer};

use crate::city::{City, EACH};
use crate::told::{Accepted, Event, Ledger};

/// Whoever is looked after was looked at no longer ago than this after it was due.
const OVERDUE: SignedDuration = SignedDuration::from_secs(5);

/// Everything that is there.
pub(crate) struct There {
    requests: HashSet<String>,
    assignments: HashMap<String, Assignment>,
    events: BTreeMap<u64, Event>,
    /// Notices by subject of the reader.
    notices: HashMap<String, Vec<Notification>>,
}

/// Reads every page of a list; the last argument makes the input for a page token.
macro_rules! every_page {
    ($client:expr, $call:ident, $entries:ident, $input:expr) => {{
        let mut all = Vec::new();
        let mut page_token = String::new();
        loop {
            let page = answer($client.$call($input(page_token))).await;
            let page = page.unwrap_or_else(|refused| panic!("a list cannot be read: {refused:?}"));
            all.extend(page.$entries);
            if page.next_page_token.is_empty() {
                break all;
            }
            page_token = page.next_page_token;
        }
    }};
}

/// True when a request is searched for and nobody looks at it although it is time.
pub(crate) fn is_stuck(request: &Request) -> bool {
    if request.state() != RequestState::Searching {
        return false;
    }
    let now: Timestamp = SystemClock::new().now();
    let overdue = (now - OVERDUE).as_microsecond();
    request.next_attention_at.as_ref().is_none_or(|at| micros(at) < overdue)
}

impl City {
    async fn reach(&self, person: &Person) -> Person {
        self.desk.line.reach(person).await.expect("the run is not over")
    }

    /// Waits until no request is open any more that somebody could still take, at most for so long; answers with those
    /// that are.
    pub(crate) async fn settle(&self, patience: Duration) -> Vec<Request> {
        let open = [RequestState::Searching, RequestState::Assigned, RequestState::InSession];
        let begun = Instant::now();
        loop {
            let mut client = self.reach(&self.coordinator).await.requests();
            let left = every_page!(client, list_requests, requests, |page_token| ListRequestsRequest {
                states: open.map(i32::from).to_vec(),
                page_size: 200,
                page_token,
                ..ListRequestsRequest::default()
            });
            let mut still = Vec::new();
            for request in left {
                if !self.is_given_up_on(&request).await {
                    still.push(request);
                }
            }
            if still.is_empty() || begun.elapsed() > patience {
                return still;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }

    /// Whoever said no, or gave it back, is not asked again. When that is everybody, the desk says so, and goes on looking.
    async fn is_given_up_on(&self, request: &Request) -> bool {
        if !request.told_nobody_yet || is_stuck(request) {
            return false;
        }
        let mut client = self.reach(&self.coordinator).await.offers();
        let offers = every_page!(client, list_offers, offers, |page_token| ListOffersRequest {
            request_id: request.id.clone(),
            page_size: 200,
            page_token,
            ..ListOffersRequest::default()
        });
        let mut tried: HashSet<&String> = offers.iter().map(|offer| &offer.interpreter_id).collect();
        tried.extend(&request.excluded_interpreter_ids);
        tried.len() >= EACH
    }
}

impl There {
    /// Reads everything.
    pub(crate) async fn read(city: &City) -> Self {
        let page_size = 200;
        let coordinator = &city.reach(&city.coordinator).await;
        let mut client = coordinator.requests();
        let requests = every_page!(client, list_requests, requests, |page_token| ListRequestsRequest {
            page_size,
            page_token,
            ..ListRequestsRequest::default()
        });
        let mut client = coordinator.assignments();
        let assignments = every_page!(client, list_assignments, assignments, |page_token| {
            ListAssignmentsRequest { page_size, page_token, ..ListAssignmentsRequest::default() }
        });
        let mut notices = HashMap::new();
        for person in city.clerks.iter().chain(&city.interpreters) {
            let person = city.reach(person).await;
            let mut client = person.notifications();
            let all = every_page!(client, list_notifications, notifications, |page_token| {
                ListNotificationsRequest { page_size, page_token, ..ListNotificationsRequest::default() }
            });
            notices.insert(person.subject.clone(), all);
        }
        Self {
            requests: requests.into_iter().map(|request| request.id).collect(),
            assignments: assignments.into_iter().map(|bound| (bound.id.clone(), bound)).collect(),
            events: every_event(coordinator).await,
            notices,
        }
    }

    /// Holds it against what clients were told; answers with what is lost.
    pub(crate) fn against(&self, told: &Ledger) -> Vec<String> {
        let gone = told.submitted.iter().filter(|id| !self.requests.contains(*id));
        let mut lost: Vec<String> = gone.map(|id| format!("request {id}")).collect();
        let confirmed: HashSet<&str> = self
            .notices
            .values()
            .flatten()
            .filter(|notice| notice.kind() == NotificationKind::AssignmentConfirmed)
            .map(|notice| notice.assignment_id.as_str())
            .collect();
        for (id, Accepted { offer, .. }) in &told.accepted {
            match self.assignments.get(id) {
                Some(bound) if bound.offer_id == *offer => {}
                found => lost.push(format!("accept of {offer}: {id} is {found:?}")),
            }
            if !confirmed.contains(id.as_str()) {
                lost.push(format!("notice that {id} is confirmed"));
            }
        }
        for (id, ended) in &told.ended {
            let state = self.assignments.get(id).map(Assignment::state);
            if state != Some(*ended) {
                lost.push(format!("end of {id}, {ended:?}: it is {state:?}"));
            }
        }
        for (sequence, event) in &told.events {
            if self.events.get(sequence) != Some(event) {
                let now = self.events.get(sequence);
                lost.push(format!("event {sequence}, seen as {event:?}, is now {now:?}"));
            }
        }
        let last = told.events.keys().next_back().copied().unwrap_or_default();
        for (sequence, event) in self.events.range(..=last) {
            if !told.events.contains_key(sequence) {
                lost.push(format!("event {sequence} {event:?} passed by a stream that went on after it"));
            }
        }
        lost
    }
}

/// The whole history of requests, from its beginning to the newest event.
async fn every_event(coordinator: &Person) -> BTreeMap<u64, Event> {
    let mut events = BTreeMap::new();
    let mut after_sequence = 0;
    loop {
        let input = WatchRequestsRequest { after_sequence, ..WatchRequestsRequest::default() };
        let stream = answer(coordinator.requests().watch_requests(input)).await;
        let mut stream = stream.unwrap_or_else(|refused| panic!("no history: {refused:?}"));
        // The stream stays open; when nothing comes for a while, it has caught up.
        loop {
            let next = tokio::time::timeout(Duration::from_millis(1500), stream.message()).await;
            match next {
                Ok(Ok(Some(event))) => {
                    after_sequence = event.sequence;
                    let of = event.request.map(|request| request.id).unwrap_or_default();
                    events.insert(event.sequence, (event.kind, of));
                }
                Err(_) => return events,
                // Cut off for reading slowly: resume.
                Ok(Ok(None) | Err(_)) => break,
            }
        }
    }
}
