//! The city that is measured: a server, a roster of thousands, and some of them on duty with an open stream.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::{Time, Weekday};
use tempfile::TempDir;
use tonic::transport::{Channel, Endpoint};
use turjuman_dispatch::model::{Modality, WeeklyHours};
use turjuman_grpc::auth::TokenRequest;
use turjuman_operations::caller::Role;
use turjuman_operations::error::Violations;
use turjuman_operations::ports::Clock as _;
use turjuman_operations::roster::InterpreterInput;
use turjuman_proto::v1::ListAssignmentsRequest;
use turjuman_server::clock::SystemClock;
use turjuman_server::start::{Running, World, start};
use turjuman_test_databases::{Cluster, Settings, TestDatabase};
use turjuman_tests::{DEPARTMENT, Options, Person, answer, migrate, settings};

use crate::lifecycles::Lifecycles;

/// How large the city is.
pub(crate) struct Shape {
    /// Entries on the roster.
    pub(crate) interpreters: u32,
}

/// Languages of the city; each has its share of the roster, and [`ON_DUTY`] people on duty.
pub(crate) const LANGUAGES: [&str; 40] = [
    "es", "pt", "ht", "ar", "fr", "tl", "vi", "ru", "pl", "uk", "it", "de", "el", "tr", "hi", "gu", "bn",
    "ur", "ta", "te", "ml", "ne", "si", "th", "lo", "km", "ja", "ko", "id", "so", "am", "ti", "ha", "ig",
    "yo", "tw", "wo", "sq", "hu", "ro",
];
/// People of each language who are on duty.
pub(crate) const ON_DUTY: usize = 4;
/// Connections that the callers share; a server bounds the streams on each.
const CONNECTIONS: usize = 16;
/// Entries added in one commit.
const IMPORT: usize = 500;

/// Every day.
const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

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

/// A running city.
pub(crate) struct City {
    running: Running,
    connections: Vec<Channel>,
    lifecycles: Arc<Lifecycles>,
    // Dropped after the server: the database and its directory go last.
    _cluster: Option<Cluster>,
    _database: Option<TestDatabase>,
    _directory: TempDir,
}

impl City {
    pub(crate) async fn start(postgres: bool, shape: Shape) -> Self {
        rustls::crypto::aws_lc_rs::default_provider().install_default().expect("set up once");
        let directory = tempfile::Builder::new().prefix("turjuman-load-").tempdir().expect("a directory");
        let durable = Settings { fsync: true, ..Settings::default() };
        let cluster = postgres.then(|| Cluster::start(&durable));
        let database = (!postgres).then(TestDatabase::sqlite);
        let url = match (&cluster, &database) {
            (Some(cluster), _) => cluster.url("postgres"),
            (None, Some(database)) => database.url().to_owned(),
            (None, None) => unreachable!("one of the two"),
        };
        if postgres {
            migrate(&url).await;
        }
        let options = Options { policy: POLICY.to_owned(), ..Options::default() };
        let running = start(settings(directory.path(), &url, &options), World::real()).await;
        let running = running.unwrap_or_else(|error| panic!("the server does not start: {error}"));
        let connections: Vec<Channel> = (0..CONNECTIONS)
            .map(|_| {
                Endpoint::from_shared(format!("http://{}", running.address))
                    .expect("an address")
                    .connect_lazy()
            })
            .collect();

        let on_duty = enrol(&running, shape).await;
        let clerk = person(&running, "clerk", Role::Requester, &connections[0]);
        let lifecycles = Lifecycles::new(clerk, connections.clone());
        for (index, subject) in on_duty.into_iter().enumerate() {
            let channel = &connections[index % connections.len()];
            lifecycles.on_duty(person(&running, &subject, Role::Interpreter, channel)).await;
        }
        let lifecycles = Arc::new(lifecycles);
        Self {
            running,
            connections,
            lifecycles,
            _cluster: cluster,
            _database: database,
            _directory: directory,
        }
    }

    pub(crate) fn lifecycles(&self) -> Arc<Lifecycles> {
        self.lifecycles.clone()
    }

    pub(crate) async fn stop(self) {
        self.lifecycles.go_home();
        self.running.stop().await;
    }

    /// How often two assignments hold one request, or one person, at the same time.
    pub(crate) async fn double_assignments(&self) -> u64 {
        let coordinator = person(&self.running, "coordinator", Role::Coordinator, &self.connections[0]);
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
}

fn micros(at: Option<prost_types::Timestamp>) -> i64 {
    at.map_or(i64::MAX, |at| at.seconds * 1_000_000 + i64::from(at.nanos) / 1_000)
}

fn person(running: &Running, subject: &str, role: Role, channel: &Channel) -> Person {
    let request = TokenRequest {
        subject: subject.into(),
        roles: BTreeSet::from([role]),
        departments: if role == Role::Requester { vec![DEPARTMENT.into()] } else { Vec::new() },
        email: None,
        locale: None,
        valid_for: Duration::from_secs(24 * 3600),
    };
    let token = running.signing_key.issue(running.desk.organization(), &request, SystemClock::new().now());
    Person::new(subject, token, channel.clone())
}

/// Puts everybody on the roster; answers with who is on duty.
async fn enrol(running: &Running, shape: Shape) -> Vec<String> {
    let always: Vec<WeeklyHours> =
        WEEK.map(|weekday| WeeklyHours { weekday, from: Time::midnight(), until: Time::midnight() }).to_vec();
    let mut on_duty = Vec::new();
    let mut wrong = Violations::default();
    let mut entries = Vec::new();
    for index in 0..(shape.interpreters as usize).max(LANGUAGES.len() * ON_DUTY) {
        let (language, place) = (index % LANGUAGES.len(), index / LANGUAGES.len());
        let subject = format!("interpreter-{index}");
        let works = place < ON_DUTY;
        let input = InterpreterInput {
            subject: Some(subject.clone()),
            display_name: format!("Interpreter {index}"),
            active: true,
            language_tags: vec![LANGUAGES[language].to_owned()],
            modalities: vec![Modality::Phone, Modality::Video],
            weekly_hours: if works { always.clone() } else { Vec::new() },
            ..InterpreterInput::default()
        };
        entries.push(running.desk.new_entry(&input, "", &mut wrong));
        if works {
            on_duty.push(subject);
        }
    }
    wrong.into_result().expect("the entries are good");
    while !entries.is_empty() {
        let rest = entries.split_off(entries.len().min(IMPORT));
        running.desk.import_interpreters(entries).await.expect("the roster is kept");
        entries = rest;
    }
    on_duty
}
