//! A desk on a throwaway database, served on a free port.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tonic::metadata::MetadataValue;
use tonic::transport::{Channel, Endpoint};
use turjuman_access::auth::{AuthSettings, Authenticator, SigningKey, TokenRequest};
use turjuman_dispatch::model::{OrganizationId, micros};
use turjuman_dispatch::policy::Policy;
use turjuman_grpc::{Doors, Limits, ServeError, router, serve};
use turjuman_localization::Catalogue;
use turjuman_notifications::Renderer;
use turjuman_operations::Desk;
use turjuman_operations::caller::Role;
use turjuman_operations::feed::Feed;
use turjuman_operations::ports::{Clock, IdSource, Store};
use turjuman_storage::{Database, Durability, Options};
use turjuman_test_databases::TestDatabase;

struct RealClock;

impl Clock for RealClock {
    #[allow(clippy::disallowed_methods, reason = "the clock of these tests")]
    fn now(&self) -> Timestamp {
        micros(Timestamp::now())
    }
}

#[derive(Default)]
struct CountingIds(AtomicU64);

impl IdSource for CountingIds {
    fn uuid(&self, at: Timestamp) -> uuid::Uuid {
        let mut tail = [0; 10];
        tail[2..].copy_from_slice(&self.0.fetch_add(1, Ordering::SeqCst).to_be_bytes());
        let millis = u64::try_from(at.as_millisecond()).expect("after 1970");
        uuid::Builder::from_unix_timestamp_millis(millis, &tail).into_uuid()
    }
}

/// A served desk.
pub(crate) struct City {
    pub(crate) address: SocketAddr,
    pub(crate) router: axum::Router,
    pub(crate) stop: CancellationToken,
    pub(crate) serving: JoinHandle<Result<(), ServeError>>,
    key: Arc<SigningKey>,
    _database: Option<TestDatabase>,
}

pub(crate) fn organization() -> OrganizationId {
    "testville".parse().expect("a slug")
}

impl City {
    pub(crate) async fn open(limits: Limits, tls: Option<Arc<rustls::ServerConfig>>) -> Self {
        let database = TestDatabase::sqlite();
        let url = database.url().to_owned();
        Self { _database: Some(database), ..Self::serve(&url, limits, tls).await }
    }

    /// On a database that somebody else looks after.
    pub(crate) async fn at(url: &str, limits: Limits) -> Self {
        Self::serve(url, limits, None).await
    }

    async fn serve(url: &str, limits: Limits, tls: Option<Arc<rustls::ServerConfig>>) -> Self {
        let options = Options { durability: Durability::None, ..Options::default() };
        let opened = Database::connect(url, options).await.expect("opened");
        opened.migrate().await.expect("migrated");
        let store: Arc<dyn Store> = opened.store();
        let (clock, ids) = (Arc::new(RealClock), Arc::new(CountingIds::default()));
        let policy = Policy::built_in();
        let zone = TimeZone::get(&policy.city.time_zone).expect("a zone");
        let desk = Desk::open(organization(), store, clock.clone(), ids, policy).await.expect("a desk");
        let feed = Feed::open(desk.clone()).await.expect("a feed");
        let stop = CancellationToken::new();
        let (running, until) = (feed.clone(), stop.clone());
        tokio::spawn(async move { running.run(until).await });
        let key = Arc::new(SigningKey::generate().expect("random bytes"));
        let settings = AuthSettings { leeway_seconds: 1, ..AuthSettings::own_key_only(organization()) };
        let authenticator =
            Authenticator::new(settings, Some(key.clone()), clock).await.expect("sound settings");
        let catalogue = Catalogue::built_in().expect("a sound catalogue");
        let router = router(Doors {
            webhooks_reach: turjuman_operations::outside::Reach::Public,
            desk,
            feed,
            authenticator: Arc::new(authenticator),
            catalogue: catalogue.clone(),
            renderer: Arc::new(Renderer::new(catalogue, zone)),
            limits: limits.clone(),
            leaving: stop.clone(),
            pages: None,
        });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let (served, token) = (router.clone(), stop.clone());
        let serving = tokio::spawn(async move { serve(listener, tls, served, &limits, token).await });
        Self { address, router, stop, serving, key, _database: None }
    }

    pub(crate) fn token(&self, subject: &str, roles: &[Role]) -> String {
        self.token_for(subject, roles, Duration::from_secs(600))
    }

    fn token_for(&self, subject: &str, roles: &[Role], valid_for: Duration) -> String {
        let token = TokenRequest {
            subject: subject.into(),
            roles: roles.iter().copied().collect(),
            departments: vec!["housing".into()],
            email: None,
            locale: None,
            valid_for,
        };
        self.key.issue(&organization(), &token, RealClock.now())
    }

    pub(crate) async fn channel(&self) -> Channel {
        let endpoint = Endpoint::from_shared(format!("http://{}", self.address)).expect("a URL");
        endpoint.connect().await.expect("connected")
    }

    /// A message with a token in its metadata.
    pub(crate) fn signed<M>(&self, subject: &str, role: Role, message: M) -> tonic::Request<M> {
        self.signed_for(subject, role, Duration::from_secs(600), message)
    }

    /// The same, with a token that is good for so long.
    pub(crate) fn signed_for<M>(
        &self,
        subject: &str,
        role: Role,
        valid_for: Duration,
        message: M,
    ) -> tonic::Request<M> {
        let mut request = tonic::Request::new(message);
        let value =
            MetadataValue::try_from(format!("Bearer {}", self.token_for(subject, &[role], valid_for)));
        request.metadata_mut().insert("authorization", value.expect("ASCII"));
        request
    }

    /// Stops and says how long that took.
    pub(crate) async fn stop(self) -> Duration {
        let started = tokio::time::Instant::now();
        self.stop.cancel();
        self.serving.await.expect("no panic").expect("served well");
        started.elapsed()
    }
}
