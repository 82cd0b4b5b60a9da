//! The city that is measured: the real program as a process of its own, a roster, and everybody on duty with an open
//! stream.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use tonic::transport::Channel;
use turjuman_access::auth::TokenRequest;
use turjuman_operations::caller::Role;
use turjuman_operations::ports::Clock as _;
use turjuman_proto::v1::ListAssignmentsRequest;
use turjuman_server::clock::SystemClock;
use turjuman_test_databases::{Settings, TestDatabase};
use turjuman_tests::{DEPARTMENT, Person, Program, answer};

use crate::board::Board;
use crate::caller::{Caller, connection};
use crate::lifecycles::Lifecycles;
use crate::roster::Shape;

/// Clerks who ask.
const CLERKS: usize = 100;
/// Streams that share a connection.
const STREAMS: usize = 500;
/// Connections at the least.
const CONNECTIONS: usize = 8;
/// Streams that are opened at once.
const OPENING: usize = 64;

/// Generous where people would be spared, so that the server is what is measured: one person is asked for each request,
/// as often as the policy can say.
const POLICY: &str = r#"
[urgency.immediate]
answer_seconds = 300
wave_seconds = 300
min_size = 1
max_size = 1
recheck_seconds = 5

[budget]
offers_per_hour = 1000
open_at_once = 1
"#;

/// A throwaway database that waits for the disk at every commit.
pub(crate) fn durable_database(postgres: bool) -> TestDatabase {
    match postgres {
        true => TestDatabase::on_cluster(&Settings { fsync: true, ..Settings::default() }),
        false => TestDatabase::sqlite(),
    }
}

/// A running city.
pub(crate) struct City {
    program: Program,
    shape: Shape,
}

impl City {
    /// A server with this roster; nobody has called yet.
    pub(crate) async fn start(postgres: bool, shape: Shape) -> Self {
        let mut program = Program::of_this_executable(durable_database(postgres), POLICY).await;
        let file = program.directory().join("roster.csv");
        std::fs::write(&file, shape.roster_csv()).expect("the roster is written");
        program.run(&["import", "roster", &file.display().to_string()]).await;
        program.start_again().await;
        Self { program, shape }
    }

    /// Where it serves.
    pub(crate) fn address(&self) -> &str {
        self.program.address()
    }

    /// Who is on its roster.
    pub(crate) fn shape(&self) -> Shape {
        self.shape
    }

    pub(crate) fn program(&mut self) -> &mut Program {
        &mut self.program
    }

    /// Everybody on duty opens their stream; then lifecycles can begin.
    pub(crate) async fn open(&self) -> Arc<Lifecycles> {
        self.open_over((self.shape.on_duty / STREAMS).max(CONNECTIONS), self.shape.on_duty).await
    }

    /// The same over so many connections, with so many streams: who is on duty has as many as it takes.
    pub(crate) async fn open_over(&self, connections: usize, streams: usize) -> Arc<Lifecycles> {
        let connections = self.connections(connections);
        let clerks: Vec<Caller> = (0..CLERKS)
            .map(|index| {
                let token = self.token(&format!("clerk-{index}"), Role::Requester);
                Caller::new(&token, connections[index % connections.len()].clone())
            })
            .collect();
        let interpreters = self.interpreters(self.shape.on_duty, &connections);
        let board = Board::default();
        let opened = stream::iter(0..streams)
            .map(|number| {
                let (board, index) = (board.clone(), number % interpreters.len());
                let channel = connections[number % connections.len()].clone();
                let person = interpreters[index].on(channel);
                async move { board.watch(index, person).await }
            })
            .buffer_unordered(OPENING)
            .try_collect::<Vec<()>>();
        opened.await.unwrap_or_else(|status| panic!("a stream cannot be opened: {status:?}"));
        Arc::new(Lifecycles::new(self.shape, clerks, interpreters, board))
    }

    /// So many connections to the server.
    fn connections(&self, count: usize) -> Vec<Channel> {
        (0..count).map(|_| connection(self.program.address())).collect()
    }

    /// The first so many on the roster, spread over the connections.
    fn interpreters(&self, count: usize, connections: &[Channel]) -> Vec<Caller> {
        let key = self.program.signing_key();
        let (organization, now) = (self.program.organization(), SystemClock::new().now());
        (0..count)
            .map(|index| {
                let request = asking(&Shape::subject(index), Role::Interpreter);
                let token = key.issue(&organization, &request, now);
                Caller::new(&token, connections[index % connections.len()].clone())
            })
            .collect()
    }

    /// A token for one person.
    pub(crate) fn token(&self, subject: &str, role: Role) -> String {
        let (organization, now) = (self.program.organization(), SystemClock::new().now());
        self.program.signing_key().issue(&organization, &asking(subject, role), now)
    }

    /// Somebody who reads everything.
    pub(crate) fn coordinator(&self) -> Person {
        Person::new(
            "coordinator",
            self.token("coordinator", Role::Coordinator),
            connection(self.program.address()),
        )
    }

    /// The number of the server's process.
    pub(crate) fn process_id(&self) -> Option<u32> {
        self.program.process_id()
    }

    /// The server's memory that is in use right now, in MiB.
    pub(crate) fn resident_mib(&self) -> f64 {
        let pages = self.program.process_id().and_then(|id| {
            let text = std::fs::read_to_string(format!("/proc/{id}/statm")).ok()?;
            text.split_whitespace().nth(1)?.parse::<f64>().ok()
        });
        pages.unwrap_or_default() * 4096.0 / (1024.0 * 1024.0)
    }

    /// How often two assignments hold one request, or one person, at the same time.
    pub(crate) async fn double_assignments(&self) -> u64 {
        let coordinator = self.coordinator();
        let mut by_request: BTreeMap<String, u64> = BTreeMap::new();
        let mut by_person: BTreeMap<String, Vec<(i64, i64)>> = BTreeMap::new();
        let mut page_token = String::new();
        loop {
            let input =
                ListAssignmentsRequest { page_size: 200, page_token, ..ListAssignmentsRequest::default() };
            let page =
                answer(coordinator.assignments().list_assignments(input)).await.expect("they are listed");
            for bound in page.assignments {
                *by_request.entry(bound.request_id).or_default() += 1;
                // From when the accept bound them until the session was over: what a person really gives.
                let until = bound.completed_at.or(bound.ends_at);
                by_person
                    .entry(bound.interpreter_id)
                    .or_default()
                    .push((micros(bound.created_at), micros(until)));
            }
            if page.next_page_token.is_empty() {
                break;
            }
            page_token = page.next_page_token;
        }
        let twice_given: u64 = by_request.values().map(|times| times - 1).sum();
        let overlaps = by_person.values_mut().map(|spans| {
            spans.sort_unstable();
            spans.windows(2).filter(|pair| pair[0].1 > pair[1].0).count() as u64
        });
        twice_given + overlaps.sum::<u64>()
    }

    /// Ends the server.
    pub(crate) async fn stop(mut self) {
        self.program.kill().await;
    }
}

fn asking(subject: &str, role: Role) -> TokenRequest {
    TokenRequest {
        subject: subject.into(),
        roles: BTreeSet::from([role]),
        departments: if role == Role::Requester { vec![DEPARTMENT.into()] } else { Vec::new() },
        email: None,
        locale: None,
        valid_for: Duration::from_secs(24 * 3600),
    }
}

fn micros(at: Option<prost_types::Timestamp>) -> i64 {
    at.map_or(i64::MAX, |at| at.seconds * 1_000_000 + i64::from(at.nanos) / 1_000)
}
