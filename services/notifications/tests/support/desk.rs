//! A desk with a real store on a throwaway SQLite file, a clock that is set by hand, and two people: Amina, an
//! interpreter who reads Kreyòl, and a clerk who reads Spanish.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use tempfile::TempDir;
use turjuman_dispatch::model::{
    ChannelKind, DeliveryId, Department, Interpreter, InterpreterId, Interval, Join, LanguageNeed, Modality,
    NoticeId, Offer, OfferId, OfferState, OrganizationId, Preferences, QuietHours, Reader, Request,
    RequestId, RequestState, SpokenLanguage, StepId, Subject,
};
use turjuman_languages::{LanguageTag, Tier};
use turjuman_localization::Catalogue;
use turjuman_notifications::email::{Email, EmailConfig, Security};
use turjuman_notifications::{Notifications, NotificationsConfig, Renderer};
use turjuman_operations::notice::{Delivery, NoticeContent, NoticeDraft, Recipient};
use turjuman_operations::ports::{Clock, IdSource, Store};
use turjuman_operations::step::{Effect, Step};
use turjuman_storage::{Database, Durability, Options, SqlStore};
use uuid::Uuid;

/// A clock that stands still until it is moved.
#[derive(Clone)]
pub struct HandClock(Arc<AtomicI64>);

impl HandClock {
    pub fn advance(&self, by: SignedDuration) {
        self.0.fetch_add(i64::try_from(by.as_micros()).expect("short"), Ordering::SeqCst);
    }

    pub fn set(&self, at: Timestamp) {
        self.0.store(at.as_microsecond(), Ordering::SeqCst);
    }
}

impl Clock for HandClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.0.load(Ordering::SeqCst)).expect("in range")
    }
}

/// Version 7 ids that count up.
#[derive(Default)]
pub struct CountingIds(AtomicU64);

impl IdSource for CountingIds {
    fn uuid(&self, at: Timestamp) -> Uuid {
        let count = self.0.fetch_add(1, Ordering::SeqCst).to_be_bytes();
        let mut tail = [0; 10];
        tail[2..].copy_from_slice(&count);
        let millis = u64::try_from(at.as_millisecond()).expect("after 1970");
        uuid::Builder::from_unix_timestamp_millis(millis, &tail).into_uuid()
    }
}

/// The desk.
pub struct Desk {
    pub store: Arc<SqlStore>,
    pub clock: HandClock,
    pub ids: Arc<CountingIds>,
    pub interpreter: Interpreter,
    pub offer: Offer,
    pub request: Request,
    _folder: TempDir,
}

pub fn organization() -> OrganizationId {
    "newark".parse().expect("a slug")
}

pub fn monday_morning() -> Timestamp {
    "2026-03-02T14:00:00Z".parse().expect("a time")
}

fn language() -> LanguageTag {
    LanguageTag::parse("es").expect("a language")
}

impl Desk {
    /// A desk where Amina has this mailbox (its local part scripts the mail server) and these quiet hours.
    pub async fn new(mailbox: &str, quiet_hours: Vec<QuietHours>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite:{}", folder.path().join("desk.db").display());
        let options = Options { durability: Durability::None, ..Options::default() };
        let database = Database::connect(&url, options).await.expect("opened");
        database.migrate().await.expect("migrated");
        let clock = HandClock(Arc::new(AtomicI64::new(monday_morning().as_microsecond())));
        let ids = Arc::new(CountingIds::default());
        let now = clock.now();
        let interpreter = interpreter(InterpreterId::from_uuid(ids.uuid(now)), mailbox, quiet_hours, now);
        let request = request(RequestId::from_uuid(ids.uuid(now)), now);
        let offer = offer(OfferId::from_uuid(ids.uuid(now)), &request, &interpreter, now);
        let reader = Reader {
            organization: organization(),
            subject: Subject("clerk".into()),
            version: 1,
            email: Some("clerk@city.example".into()),
            phone: None,
            preferences: Preferences { locale: "es-US".into(), ..Preferences::default() },
        };
        let desk = Self {
            store: database.store(),
            clock,
            ids,
            interpreter: interpreter.clone(),
            offer: offer.clone(),
            request: request.clone(),
            _folder: folder,
        };
        let effects: [Effect; 4] = [interpreter.into(), request.into(), offer.into(), reader.into()];
        for effect in effects {
            desk.put(effect).await;
        }
        desk
    }

    fn step(&self) -> Step {
        let now = self.clock.now();
        Step::new(StepId::from_uuid(self.ids.uuid(now)), organization(), now)
    }

    /// Commits one row.
    pub async fn put(&self, effect: impl Into<Effect>) {
        let mut step = self.step();
        step.put(effect);
        self.store.commit(step).await.expect("committed");
    }

    /// Commits a notice about the offer to Amina.
    pub async fn tell_amina(&self, content: NoticeContent) -> NoticeId {
        self.tell(Recipient::Interpreter(self.interpreter.id), content).await
    }

    /// Commits a notice to the clerk.
    pub async fn tell_clerk(&self, content: NoticeContent) -> NoticeId {
        self.tell(Recipient::Staff(self.request.requester.clone()), content).await
    }

    async fn tell(&self, recipient: Recipient, content: NoticeContent) -> NoticeId {
        let id = NoticeId::from_uuid(self.ids.uuid(self.clock.now()));
        let mut step = self.step();
        step.notice(NoticeDraft {
            id,
            recipient,
            key: id.to_string(),
            content,
            request: Some(self.request.id),
            offer: Some(self.offer.id),
            assignment: None,
            inbox_only: false,
        });
        self.store.commit(step).await.expect("committed");
        id
    }

    /// "You are asked", about the open offer.
    pub fn offer_made(&self) -> NoticeContent {
        NoticeContent::OfferMade {
            offer: self.offer.id,
            language: language(),
            modality: Modality::OnSite,
            encounter_type: "inspection".into(),
            starts_at: self.request.interval.start,
            minutes: 60,
            immediate: false,
            place: Some("City Hall, 920 Broad St".into()),
            expires_at: self.offer.expires_at,
        }
    }

    /// "You are released" from a session three days ahead: it may wait for the morning.
    pub fn released(&self) -> NoticeContent {
        NoticeContent::AssignmentCancelled { language: language(), starts_at: self.request.interval.start }
    }

    /// A worker without e-mail.
    pub fn inbox_only(&self) -> Notifications {
        self.inbox_with(NotificationsConfig::default())
    }

    fn inbox_with(&self, config: NotificationsConfig) -> Notifications {
        static CATALOGUE: OnceLock<Arc<Catalogue>> = OnceLock::new();
        let catalogue = CATALOGUE.get_or_init(|| Catalogue::built_in().expect("a sound catalogue"));
        let city = TimeZone::get("America/New_York").expect("a zone");
        let renderer = Arc::new(Renderer::new(Arc::clone(catalogue), city));
        let store: Arc<dyn Store> = self.store.clone();
        let (clock, ids) = (Arc::new(self.clock.clone()), self.ids.clone());
        Notifications::new(store, renderer, config, clock, ids, organization()).expect("sound settings")
    }

    /// A worker that hands e-mail to the server on this port.
    pub fn with_email(&self, port: u16) -> Notifications {
        self.with_email_and(port, NotificationsConfig::default())
    }

    /// The same with these settings.
    pub fn with_email_and(&self, port: u16, config: NotificationsConfig) -> Notifications {
        let email = EmailConfig {
            port: Some(port),
            security: Security::None,
            timeout_seconds: 10,
            ..EmailConfig::new("127.0.0.1", "Interpreter desk <desk@city.example>")
        };
        self.inbox_with(config)
            .with_channel(ChannelKind::Email, Arc::new(Email::new(&email).expect("sound settings")))
    }

    /// The deliveries of a notice: inbox first.
    pub async fn deliveries(&self, notice: NoticeId) -> Vec<Delivery> {
        let mut found = self.store.deliveries_of(&organization(), &[notice]).await.expect("readable");
        found.sort_by_key(|delivery| (delivery.channel, delivery.id));
        found
    }

    /// The e-mail delivery of a notice.
    pub async fn mail(&self, notice: NoticeId) -> Delivery {
        self.deliveries(notice)
            .await
            .into_iter()
            .find(|delivery| delivery.channel == ChannelKind::Email)
            .expect("one by e-mail")
    }

    /// One delivery as it stands.
    pub async fn delivery(&self, id: DeliveryId) -> Delivery {
        self.store.delivery(&organization(), id).await.expect("readable").expect("it exists")
    }
}

fn interpreter(
    id: InterpreterId,
    mailbox: &str,
    quiet_hours: Vec<QuietHours>,
    now: Timestamp,
) -> Interpreter {
    Interpreter {
        organization: organization(),
        id,
        version: 1,
        subject: Some(Subject("amina".into())),
        display_name: "Amina".into(),
        email: Some(mailbox.into()),
        phone: None,
        gender: None,
        active: true,
        languages: vec![SpokenLanguage { tag: language() }],
        modalities: vec![Modality::OnSite],
        qualifications: Vec::new(),
        home: None,
        max_travel_km: None,
        time_zone: "America/New_York".into(),
        weekly_hours: Vec::new(),
        exceptions: Vec::new(),
        available_now_until: None,
        preferences: Preferences {
            locale: "ht".into(),
            channels: vec![ChannelKind::Email],
            quiet_hours,
            urgent_in_quiet_hours: false,
            calendar_secret: None,
        },
        created_at: now,
        updated_at: now,
    }
}

fn request(id: RequestId, now: Timestamp) -> Request {
    let interval = Interval { start: now + 72.hours(), end: now + 73.hours() };
    Request {
        organization: organization(),
        id,
        version: 1,
        state: RequestState::Searching,
        department: Department("housing".into()),
        requester: Subject("clerk".into()),
        language: LanguageNeed {
            input: "Spanish".into(),
            tag: Some(language()),
            candidates: Vec::new(),
            question: None,
            confirmed_near: Vec::new(),
            refused_near: Vec::new(),
            pending_near: None,
            consented: Vec::new(),
            ..LanguageNeed::default()
        },
        modality: Modality::OnSite,
        encounter_type: "inspection".into(),
        immediate: false,
        interval,
        search_until: interval.end,
        join: Join::Phone { number: "+19735550100".into() },
        interpreter_gender: None,
        case_reference: None,
        excluded_interpreters: Vec::new(),
        wave: 1,
        ahead_of_others: false,
        assignment: None,
        fallback: None,
        told_nobody_yet: false,
        waves_before: 0,
        attention_at: None,
        created_at: now,
        updated_at: now,
        cancel_reason: None,
    }
}

fn offer(id: OfferId, request: &Request, interpreter: &Interpreter, now: Timestamp) -> Offer {
    Offer {
        organization: organization(),
        id,
        version: 1,
        request: request.id,
        interpreter: interpreter.id,
        wave: 1,
        state: OfferState::Open,
        tier: Tier::Exact,
        language: language(),
        sent_at: now,
        expires_at: now + 1.hour(),
        answered_at: None,
        decline_reason: None,
    }
}
