//! The city that is brought down again and again: the real program on a throwaway database that waits for the disk, and
//! the people who depend on it.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use turjuman_access::auth::TokenRequest;
use turjuman_operations::caller::Role;
use turjuman_proto::v1::{Channel, CreateInterpreterRequest, Preferences, UpdatePreferencesRequest};
use turjuman_test_databases::{Cluster, Proxy, Settings, TestDatabase};
use turjuman_tests::linearizability::Recorder;
use turjuman_tests::{DEPARTMENT, Person, Program, answer, interpreter, key};

use crate::clerk::Clerk;
use crate::interpreter::Interpreter;
use crate::line::{Line, Switch};
use crate::mail::MailSink;
use crate::told::Told;

/// The languages that clerks ask for.
pub(crate) const LANGUAGES: [&str; 6] = ["es", "ht", "ar", "vi", "ko", "so"];
/// Interpreters of each.
pub(crate) const EACH: usize = 6;

/// Fast, so that much happens between two crashes: small waves that follow each other at once, short deadlines, and
/// budgets that nobody reaches.
const POLICY: &str = r#"
[urgency.immediate]
answer_seconds = 5
wave_seconds = 1
min_size = 1
max_size = 2
recheck_seconds = 5

[budget]
offers_per_hour = 10000
open_at_once = 2

[session]
no_show_after_minutes = 0
"#;

/// What all clients share.
#[derive(Clone)]
pub(crate) struct Desk {
    pub(crate) line: Line,
    pub(crate) told: Arc<Told>,
    pub(crate) recorder: Recorder,
    calm: Arc<AtomicBool>,
}

impl Desk {
    /// True at the end: no new requests, and everybody does what they are asked.
    pub(crate) fn is_calm(&self) -> bool {
        self.calm.load(Ordering::Relaxed)
    }

    /// The end begins.
    pub(crate) fn calm_down(&self) {
        self.calm.store(true, Ordering::Relaxed);
    }
}

/// The city.
pub(crate) struct City {
    pub(crate) program: Program,
    pub(crate) desk: Desk,
    pub(crate) switch: Switch,
    pub(crate) mail: MailSink,
    pub(crate) proxy: Option<Proxy>,
    pub(crate) coordinator: Person,
    pub(crate) clerks: Vec<Person>,
    pub(crate) interpreters: Vec<Person>,
}

impl City {
    /// Starts the program and puts everybody in their place; nobody works yet.
    pub(crate) async fn start(postgres: bool, through_proxy: bool, clerks: usize) -> Self {
        let durable = Settings { fsync: true, ..Settings::default() };
        let database = if postgres { TestDatabase::on_cluster(&durable) } else { TestDatabase::sqlite() };
        let port = database.cluster().filter(|_| through_proxy).map(Cluster::port);
        let proxy = port.map(Proxy::start);
        // What is encrypted cannot be cut where it hurts.
        let through =
            proxy.as_ref().map(|proxy| format!("{}?sslmode=disable", proxy.through(database.url())));
        let mail = MailSink::start().await;
        let mut program = Program::of_this_executable(database, POLICY).await;
        let settings = [
            ("TURJUMAN_LOG_LEVEL", "warn,turjuman=info,turjuman_server=info".to_owned()),
            ("TURJUMAN_EMAIL_HOST", "127.0.0.1".to_owned()),
            ("TURJUMAN_EMAIL_PORT", mail.port.to_string()),
            ("TURJUMAN_EMAIL_SECURITY", "none".to_owned()),
        ];
        for (name, value) in settings {
            program.set(name, &value);
        }
        if let Some(url) = through {
            program.reach_database_at(&url);
        }
        program.start_again().await;

        let told: Arc<Told> = Arc::default();
        let (switch, line) = Switch::new(told.clone());
        let desk = Desk { line, told, recorder: Recorder::default(), calm: Arc::default() };
        let coordinator = person(&program, "coordinator", Role::Coordinator);
        let clerks = (0..clerks).map(|n| person(&program, &format!("clerk-{n}"), Role::Requester)).collect();
        let mut interpreters = Vec::new();
        for (place, language) in LANGUAGES.iter().enumerate() {
            for n in 0..EACH {
                // Some read their notices as mail, too.
                let by_mail = (place + n).is_multiple_of(3);
                interpreters
                    .push(enrol(&program, &coordinator, &format!("{language}-{n}"), language, by_mail).await);
            }
        }
        switch.up(program.address());
        Self { program, desk, switch, mail, proxy, coordinator, clerks, interpreters }
    }

    /// Everybody begins to work.
    pub(crate) fn open(
        &self,
        seed: u64,
    ) -> (Vec<tokio::task::JoinHandle<()>>, Vec<tokio::task::JoinHandle<()>>) {
        let seeds = |first: u64| (first..).map(move |n| seed.wrapping_mul(1_000_003).wrapping_add(n));
        let clerks = self.clerks.iter().zip(seeds(0)).map(|(person, seed)| {
            let clerk = Clerk { person: person.clone(), desk: self.desk.clone(), seed };
            tokio::spawn(clerk.work())
        });
        let interpreters = self.interpreters.iter().zip(seeds(10_000)).map(|(person, seed)| {
            let interpreter = Interpreter { person: person.clone(), desk: self.desk.clone(), seed };
            tokio::spawn(interpreter.work())
        });
        (clerks.collect(), interpreters.collect())
    }

    /// A clerk of their own for whoever measures.
    pub(crate) fn prober(&self) -> Clerk {
        Clerk { person: person(&self.program, "prober", Role::Requester), desk: self.desk.clone(), seed: 0 }
    }
}

fn person(program: &Program, subject: &str, role: Role) -> Person {
    program.person(&TokenRequest {
        subject: subject.into(),
        roles: BTreeSet::from([role]),
        departments: if role == Role::Requester { vec![DEPARTMENT.into()] } else { Vec::new() },
        email: None,
        locale: None,
        valid_for: Duration::from_secs(24 * 3600),
    })
}

async fn enrol(
    program: &Program,
    coordinator: &Person,
    subject: &str,
    language: &str,
    by_mail: bool,
) -> Person {
    let mut entry = interpreter(subject, &[language]);
    entry.email = if by_mail { format!("{subject}@example.org") } else { String::new() };
    let input = CreateInterpreterRequest { interpreter: Some(entry), idempotency_key: key() };
    let kept = answer(coordinator.interpreters().create_interpreter(input)).await;
    let kept = kept.unwrap_or_else(|refused| panic!("{subject} cannot be enrolled: {refused:?}"));
    let mut person = person(program, subject, Role::Interpreter);
    person.interpreter_id = kept.interpreter.unwrap_or_default().id;
    if by_mail {
        let preferences = Preferences { channels: vec![Channel::Email.into()], ..Preferences::default() };
        let input = UpdatePreferencesRequest {
            preferences: Some(preferences),
            update_mask: Some(prost_types::FieldMask { paths: vec!["channels".into()] }),
            idempotency_key: key(),
        };
        let kept = answer(person.notifications().update_preferences(input)).await;
        kept.unwrap_or_else(|refused| panic!("{subject} cannot have e-mail: {refused:?}"));
    }
    person
}
