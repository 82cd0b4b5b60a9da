//! The people of a city that a program of its own serves: for stories about what only a process can suffer.

use std::collections::BTreeSet;
use std::time::Duration;

use turjuman_access::auth::TokenRequest;
use turjuman_operations::caller::Role;
use turjuman_proto::v1::CreateInterpreterRequest;
use turjuman_test_databases::TestDatabase;
use turjuman_tests::{DEPARTMENT, Person, Program, Soundness, answer, interpreter, key};

pub(crate) struct City {
    pub(crate) program: Program,
}

impl City {
    /// Starts the real program.
    pub(crate) async fn start(database: TestDatabase, policy: &str) -> Self {
        Self { program: Program::start(env!("CARGO_BIN_EXE_turjuman-under-test"), database, policy).await }
    }

    pub(crate) fn person(&self, subject: &str, role: Role) -> Person {
        self.program.person(&TokenRequest {
            subject: subject.into(),
            roles: BTreeSet::from([role]),
            departments: if role == Role::Requester { vec![DEPARTMENT.into()] } else { Vec::new() },
            email: None,
            locale: None,
            valid_for: Duration::from_secs(3600),
        })
    }

    /// Puts somebody on the roster.
    pub(crate) async fn enrol(&self, subject: &str, language: &str) -> Person {
        let coordinator = self.person("coordinator", Role::Coordinator);
        let entry = interpreter(subject, &[language]);
        let input = CreateInterpreterRequest { interpreter: Some(entry), idempotency_key: key() };
        answer(coordinator.interpreters().create_interpreter(input)).await.unwrap();
        self.person(subject, Role::Interpreter)
    }

    /// Ends the story: holds that the desk is sound.
    pub(crate) async fn finish(self) {
        Soundness::of(&self.person("coordinator", Role::Coordinator)).await.hold();
    }
}
