//! A small city: a clock that stands still until it is set, a desk, a clerk, and interpreters as the story needs them.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use jiff::civil::{Time, Weekday};
use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{
    Department, InterpreterId, Modality, Offer, OfferState, Request, RequestId, Subject, WeeklyHours,
};
use turjuman_dispatch::policy::Policy;
use turjuman_operations::Desk;
use turjuman_operations::caller::{Call, Caller, Role};
use turjuman_operations::idempotency::CallKey;
use turjuman_operations::notice::{NoticeContent, Recipient};
use turjuman_operations::ports::{Clock, IdSource, Page, Store};
use turjuman_operations::requests::{JoinInput, Said, Start, Submit};
use turjuman_operations::roster::InterpreterInput;
use turjuman_storage::{Database, Options, SqlStore};
use turjuman_test_databases::TestDatabase;
use uuid::Uuid;

/// Noon of a Tuesday in Newark.
const START: &str = "2026-03-10T16:00:00Z";

pub(crate) struct TestClock(Mutex<Timestamp>);

impl TestClock {
    /// Stands at noon of a Tuesday.
    pub(crate) fn at_noon() -> Self {
        Self(Mutex::new(START.parse().unwrap()))
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

pub(crate) struct CountingIds(pub(crate) AtomicU64);

impl IdSource for CountingIds {
    fn uuid(&self, at: Timestamp) -> Uuid {
        let count = self.0.fetch_add(1, Ordering::Relaxed);
        let mut bytes = [0_u8; 10];
        bytes[2..].copy_from_slice(&count.to_be_bytes());
        uuid::Builder::from_unix_timestamp_millis(at.as_millisecond().unsigned_abs(), &bytes).into_uuid()
    }
}

pub(crate) struct City {
    pub(crate) desk: Desk,
    pub(crate) clock: Arc<TestClock>,
    pub(crate) store: Arc<SqlStore>,
    database: TestDatabase,
}

impl City {
    pub(crate) async fn open(database: TestDatabase) -> Self {
        let opened = Database::connect(database.url(), Options::default()).await.unwrap();
        opened.migrate().await.unwrap();
        let store = opened.store();
        let clock = Arc::new(TestClock::at_noon());
        let port: Arc<dyn Store> = store.clone();
        let ids = Arc::new(CountingIds(AtomicU64::new(1)));
        let organization = "newark".parse().unwrap();
        let desk = Desk::open(organization, port, clock.clone(), ids, Policy::built_in()).await.unwrap();
        Self { desk, clock, store, database }
    }

    /// A desk of another process on the same database: a store and a memory of its own, and the same time.
    pub(crate) async fn second_desk(&self) -> Desk {
        let opened = Database::connect(self.database.url(), Options::default()).await.unwrap();
        let port: Arc<dyn Store> = opened.store();
        let ids = Arc::new(CountingIds(AtomicU64::new(1 << 40)));
        let organization = self.desk.organization().clone();
        Desk::open(organization, port, self.clock.clone(), ids, Policy::built_in()).await.unwrap()
    }

    /// Lets time pass without anybody looking.
    pub(crate) fn wait(&self, seconds: i64) {
        *self.clock.0.lock().unwrap() += SignedDuration::from_secs(seconds);
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Lets time pass, looking at what is due at every instant at which something is.
    pub(crate) async fn pass(&self, seconds: i64) {
        let end = self.now() + SignedDuration::from_secs(seconds);
        loop {
            self.desk.run_due().await.unwrap();
            match self.desk.next_due().await.unwrap().filter(|due| *due > self.now() && *due <= end) {
                Some(due) => *self.clock.0.lock().unwrap() = due,
                None => break,
            }
        }
        *self.clock.0.lock().unwrap() = end;
        self.desk.run_due().await.unwrap();
    }

    /// An interpreter who is there around the clock.
    pub(crate) async fn interpreter(&self, name: &str, languages: &[&str]) -> InterpreterId {
        let input = InterpreterInput {
            subject: Some(name.to_owned()),
            display_name: name.to_owned(),
            active: true,
            language_tags: languages.iter().map(|tag| (*tag).to_owned()).collect(),
            modalities: vec![Modality::Phone, Modality::Video],
            weekly_hours: around_the_clock(),
            ..InterpreterInput::default()
        };
        self.desk.create_interpreter(&coordinator(), &input).await.unwrap().id
    }

    pub(crate) async fn submit(&self, language: &str) -> Request {
        self.desk.submit(&clerk(), phone_now(language)).await.unwrap().request
    }

    pub(crate) async fn request(&self, id: RequestId) -> Request {
        self.store.request(self.desk.organization(), id).await.unwrap().unwrap()
    }

    pub(crate) async fn offers(&self, request: RequestId) -> Vec<Offer> {
        self.store.offers_of(self.desk.organization(), request).await.unwrap()
    }

    pub(crate) async fn open_offer(&self, request: RequestId, interpreter: InterpreterId) -> Offer {
        let offers = self.offers(request).await;
        let open = offers.into_iter().find(|o| o.interpreter == interpreter && o.state == OfferState::Open);
        open.expect("an open offer")
    }

    /// What somebody was told, oldest first.
    pub(crate) async fn told(&self, recipient: &Recipient) -> Vec<NoticeContent> {
        let page = Page { before: None, limit: 100 };
        let org = self.desk.organization();
        let notices = self.store.list_notices(org, recipient, false, page).await.unwrap();
        notices.into_iter().rev().map(|notice| notice.content).collect()
    }

    pub(crate) async fn told_clerk(&self) -> Vec<NoticeContent> {
        self.told(&Recipient::Staff(Subject("clerk".into()))).await
    }
}

pub(crate) fn around_the_clock() -> Vec<WeeklyHours> {
    let days = (1..=7).map(|day| Weekday::from_monday_one_offset(day).unwrap());
    days.map(|weekday| WeeklyHours { weekday, from: Time::midnight(), until: Time::midnight() }).collect()
}

pub(crate) fn phone_now(language: &str) -> Submit {
    Submit {
        said: Said::default(),
        language: language.to_owned(),
        modality: Some(Modality::Phone),
        encounter_type: "counter_service".to_owned(),
        start: Some(Start::Now),
        duration: None,
        patience: None,
        join: JoinInput::Phone { number: "+1 973 555 0142".to_owned() },
        interpreter_gender: None,
        case_reference: None,
        excluded_interpreters: Vec::new(),
        department: None,
    }
}

pub(crate) fn caller(subject: &str, role: Role, departments: &[&str]) -> Caller {
    Caller {
        organization: "newark".parse().unwrap(),
        subject: Subject(subject.to_owned()),
        roles: BTreeSet::from([role]),
        departments: departments.iter().map(|name| Department((*name).to_owned())).collect(),
        email: None,
        locale: None,
        known_as: None,
    }
}

pub(crate) fn clerk() -> Call {
    Call { caller: caller("clerk", Role::Requester, &["health"]), key: None }
}

pub(crate) fn coordinator() -> Call {
    Call { caller: caller("coordinator", Role::Coordinator, &[]), key: None }
}

pub(crate) fn interpreter(name: &str) -> Call {
    Call { caller: caller(name, Role::Interpreter, &[]), key: None }
}

pub(crate) fn keyed(mut call: Call, method: &'static str, key: &str, body: &[u8]) -> Call {
    call.key = Some(CallKey {
        caller: call.caller.subject.clone(),
        method,
        key: key.to_owned(),
        body_hash: body.to_vec(),
    });
    call
}
