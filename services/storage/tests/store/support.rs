//! A store on a fresh database, and one plain example of each noun.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::*;
use turjuman_languages::{LanguageTag, Tier};
use turjuman_operations::event::{EventDraft, EventKind};
use turjuman_operations::idempotency::{IdempotencyRecord, ResultIds};
use turjuman_operations::notice::{Delivery, DeliveryState, NoticeContent, NoticeDraft, Recipient};
use turjuman_operations::ports::{CommitError, Committed, Store};
use turjuman_operations::step::{Effect, Step};
use turjuman_storage::{Database, Options, SqlStore};
use turjuman_test_databases::TestDatabase;
use uuid::Uuid;

/// A store with its database, which lives as long.
pub(crate) struct Desk {
    pub(crate) store: Arc<SqlStore>,
    pub(crate) database: Database,
    _test: TestDatabase,
}

impl Desk {
    pub(crate) async fn open(test: TestDatabase) -> Self {
        let database = Database::connect(test.url(), Options::default()).await.unwrap();
        database.migrate().await.unwrap();
        Self { store: database.store(), database, _test: test }
    }

    /// Commits what the closure puts into a step.
    pub(crate) async fn commit(&self, fill: impl FnOnce(&mut Step)) -> Result<Committed, CommitError> {
        self.store.commit(step(fill)).await
    }

    /// Commits effects alone.
    pub(crate) async fn put(&self, effects: impl IntoIterator<Item = Effect>) {
        self.commit(|step| step.effects.extend(effects)).await.unwrap();
    }
}

pub(crate) fn org() -> OrganizationId {
    "newark".parse().unwrap()
}

/// 2026-03-02T09:00:00.123456Z, a Monday morning with microseconds.
pub(crate) fn t0() -> Timestamp {
    "2026-03-02T09:00:00.123456Z".parse().unwrap()
}

pub(crate) fn minutes(n: i64) -> SignedDuration {
    SignedDuration::from_mins(n)
}

/// Ids that rise, as real ones do, and carry the time of `t0`.
pub(crate) fn uuid() -> Uuid {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let millis = u128::try_from(t0().as_millisecond()).unwrap();
    Uuid::from_u128(millis << 80 | 7 << 76 | u128::from(NEXT.fetch_add(1, Ordering::Relaxed)))
}

pub(crate) fn step(fill: impl FnOnce(&mut Step)) -> Step {
    let mut step = Step::new(StepId::from_uuid(uuid()), org(), t0());
    fill(&mut step);
    step
}

pub(crate) fn tag(text: &str) -> LanguageTag {
    text.parse().unwrap()
}

pub(crate) fn request() -> Request {
    Request {
        organization: org(),
        id: RequestId::from_uuid(uuid()),
        version: 1,
        state: RequestState::Searching,
        department: Department("housing".into()),
        requester: Subject("ana".into()),
        language: LanguageNeed {
            input: "Kreyòl".into(),
            tag: Some(tag("ht")),
            candidates: vec![tag("es"), tag("pt")],
            question: Some("Which one?".into()),
            confirmed_near: vec![tag("fr")],
            refused_near: Vec::new(),
            pending_near: None,
            consented: vec![tag("en")],
            ..LanguageNeed::default()
        },
        modality: Modality::OnSite,
        encounter_type: "inspection".into(),
        immediate: false,
        interval: Interval { start: t0() + minutes(60), end: t0() + minutes(120) },
        search_until: t0() + minutes(60),
        join: Join::Site {
            site: SiteId::from_uuid(uuid()),
            name: "City Hall".into(),
            address: "920 Broad St".into(),
            location: GeoPoint { latitude: 40.7357, longitude: -74.1724 },
            room: Some("B12".into()),
        },
        interpreter_gender: Some(Gender::Woman),
        case_reference: Some("HX-42".into()),
        excluded_interpreters: vec![InterpreterId::from_uuid(uuid())],
        wave: 2,
        ahead_of_others: false,
        assignment: None,
        fallback: Some(FallbackNamed {
            name: "Lingua Line".into(),
            phone: "+18005550100".into(),
            access_hint: None,
            named_at: t0(),
        }),
        told_nobody_yet: true,
        waves_before: 1,
        attention_at: Some(t0() + minutes(5)),
        created_at: t0(),
        updated_at: t0(),
        cancel_reason: None,
    }
}

pub(crate) fn interpreter() -> Interpreter {
    let id = InterpreterId::from_uuid(uuid());
    Interpreter {
        organization: org(),
        id,
        version: 1,
        subject: Some(Subject(format!("subject of {id}"))),
        display_name: "Marie-Ève Désir".into(),
        email: Some("marie@example.org".into()),
        phone: Some("+19735550123".into()),
        gender: Some(Gender::Woman),
        active: true,
        languages: vec![SpokenLanguage { tag: tag("ht") }, SpokenLanguage { tag: tag("fr") }],
        modalities: vec![Modality::OnSite, Modality::Phone],
        qualifications: vec![Qualification {
            name: "court_certified".into(),
            issuer: "State of New Jersey".into(),
            expires_on: Some("2027-01-31".parse().unwrap()),
        }],
        home: Some(GeoPoint { latitude: 40.75, longitude: -74.25 }),
        max_travel_km: Some(25.5),
        time_zone: "America/New_York".into(),
        weekly_hours: vec![WeeklyHours {
            weekday: jiff::civil::Weekday::Monday,
            from: "08:00:00".parse().unwrap(),
            until: "00:00:00".parse().unwrap(),
        }],
        exceptions: vec![AvailabilityException {
            id: ExceptionId::from_uuid(uuid()),
            interval: Interval { start: t0(), end: t0() + minutes(30) },
            available: false,
        }],
        available_now_until: Some(t0() + minutes(15)),
        preferences: Preferences::default(),
        created_at: t0(),
        updated_at: t0(),
    }
}

pub(crate) fn calendar(of: InterpreterId, version: u64) -> Calendar {
    Calendar {
        organization: org(),
        interpreter: of,
        version,
        last_assigned_at: Some(t0()),
        assigned_count: version,
    }
}

pub(crate) fn offer(request: RequestId, to: InterpreterId) -> Offer {
    Offer {
        organization: org(),
        id: OfferId::from_uuid(uuid()),
        version: 1,
        request,
        interpreter: to,
        wave: 1,
        state: OfferState::Open,
        tier: Tier::Exact,
        language: tag("ht"),
        sent_at: t0(),
        expires_at: t0() + minutes(3),
        answered_at: None,
        decline_reason: None,
    }
}

pub(crate) fn assignment(request: &Request, of: InterpreterId) -> Assignment {
    Assignment {
        organization: org(),
        id: AssignmentId::from_uuid(uuid()),
        version: 1,
        request: request.id,
        department: request.department.clone(),
        requester: request.requester.clone(),
        interpreter: of,
        offer: None,
        state: AssignmentState::Confirmed,
        interval: request.interval,
        location: Some(GeoPoint { latitude: 40.7, longitude: -74.1 }),
        modality: request.modality,
        language: tag("ht"),
        reminder_at: Some(t0() + minutes(30)),
        late_minutes: Some(5),
        started_at: None,
        completed_at: None,
        minutes: None,
        created_at: t0(),
        updated_at: t0(),
    }
}

pub(crate) fn site() -> Site {
    Site {
        organization: org(),
        id: SiteId::from_uuid(uuid()),
        version: 1,
        name: "City Hall".into(),
        address: "920 Broad St".into(),
        location: GeoPoint { latitude: 40.7357, longitude: -74.1724 },
        active: true,
    }
}

pub(crate) fn notice(key: &str, recipient: Recipient) -> NoticeDraft {
    NoticeDraft {
        id: NoticeId::from_uuid(uuid()),
        recipient,
        key: key.into(),
        content: NoticeContent::RunningLate { interpreter_name: "Marie".into(), minutes: 10 },
        request: Some(RequestId::from_uuid(uuid())),
        offer: None,
        assignment: None,
        inbox_only: false,
    }
}

pub(crate) fn ana() -> Recipient {
    Recipient::Staff(Subject("ana".into()))
}

pub(crate) fn delivery(notice: NoticeId, channel: ChannelKind) -> Delivery {
    Delivery {
        organization: org(),
        id: DeliveryId::from_uuid(uuid()),
        version: 1,
        notice,
        channel,
        state: DeliveryState::Pending,
        attempts: 0,
        next_attempt_at: Some(t0()),
        last_error: None,
        created_at: t0(),
        updated_at: t0(),
    }
}

pub(crate) fn event() -> EventDraft {
    EventDraft::new(EventKind::RequestSubmitted).detail(serde_json::json!({"asked": 3}))
}

pub(crate) fn record(key: &str, body: &[u8]) -> IdempotencyRecord {
    IdempotencyRecord {
        caller: Subject("ana".into()),
        method: "SubmitRequest".into(),
        key: key.into(),
        body_hash: body.to_vec(),
        result: ResultIds { request: Some(RequestId::from_uuid(uuid())), ..ResultIds::default() },
        expires_at: t0() + SignedDuration::from_hours(48),
    }
}

/// Reads of the port that a test says shorter.
pub(crate) trait Short {
    async fn idempotency_of(
        &self,
        caller: &Subject,
        method: &str,
        key: &str,
        now: Timestamp,
    ) -> Option<IdempotencyRecord>;
}

impl Short for SqlStore {
    async fn idempotency_of(
        &self,
        caller: &Subject,
        method: &str,
        key: &str,
        now: Timestamp,
    ) -> Option<IdempotencyRecord> {
        self.idempotency(&org(), caller, method, key, now).await.unwrap()
    }
}
