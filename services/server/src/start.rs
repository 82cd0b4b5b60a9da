//! Wiring and lifecycle: opens the database, starts every worker as a named task, serves, and stops in order.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use turjuman_access::auth::{Authenticator, SigningKey};
use turjuman_access::oidc::Provider;
use turjuman_dispatch::model::ChannelKind;
use turjuman_grpc::Doors;
use turjuman_notifications::calendar;
use turjuman_notifications::email::Email;
use turjuman_notifications::push::{Push, PushKey};
use turjuman_notifications::sms::{self, Sms, SmsDesk};
use turjuman_notifications::webhooks::{Sender, Webhooks};
use turjuman_notifications::{ChannelAdapter, Notifications, NotificationsConfig, OfferLinks, Renderer};
use turjuman_operations::Desk;
use turjuman_operations::caller::Caller;
use turjuman_operations::devices::DeviceDesk;
use turjuman_operations::feed::Feed;
use turjuman_operations::ports::{Clock, IdSource, Store, StoreError};
use turjuman_operations::sign_in::SignIns as _;
use turjuman_portal::{Parts, PortalSettings, PushParts};
use turjuman_storage::{Database, OpenError, Options, SchemaState, SqlStore};

use crate::clock::SystemClock;
use crate::ids::Ids;
use crate::locales::{self, UnusableLocales};
use crate::settings::Settings;
use crate::sign_in_link::{self, LinkError};
use crate::tls::{TlsError, server_config};

/// After the stop is asked for, workers have this long to finish what they are doing.
const SOFT_STOP: Duration = Duration::from_secs(10);
/// Old idempotency keys and step ids are forgotten this often.
const PRUNE_EVERY: Duration = Duration::from_secs(3600);

/// Time and randomness, so that tests can bring their own.
#[derive(Clone)]
pub struct World {
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The ids.
    pub ids: Arc<dyn IdSource>,
}

impl World {
    /// The machine's clock, and ids nobody can guess.
    pub fn real() -> Self {
        Self { clock: Arc::new(SystemClock::new()), ids: Arc::new(Ids::random()) }
    }
}

/// Why the server does not start. Each says what to do.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The data directory cannot be made or written.
    #[error("the data directory {path} cannot be written: {problem}; set data_dir to one that can")]
    DataDir {
        /// The directory.
        path: String,
        /// What the system said.
        problem: String,
    },
    /// The database cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The schema is not the one of this program.
    #[error("{0}")]
    Schema(String),
    /// The database failed while starting.
    #[error("the database failed: {0}")]
    Store(#[from] StoreError),
    /// Nobody can be told anything without words.
    #[error("the locales cannot be used:\n  {0}")]
    Locales(#[from] UnusableLocales),
    /// E-mail or notices are not set up right.
    #[error("notifications: {0}")]
    Notifications(String),
    /// Tokens cannot be checked.
    #[error("authentication: {0}")]
    Auth(String),
    /// The certificate cannot be used.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The port cannot be listened on.
    #[error("cannot listen on {address}: {problem}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system said, and what to do.
        problem: String,
    },
}

/// A running server.
pub struct Running {
    /// Where it listens: the real port, if port 0 was asked for.
    pub address: SocketAddr,
    /// The desk.
    pub desk: Desk,
    /// The numbered history.
    pub feed: Feed,
    /// The worker that tells people.
    pub notifications: Arc<Notifications>,
    /// The server's own key, for tokens.
    pub signing_key: Arc<SigningKey>,
    /// Where people reach the portal.
    pub public_url: String,
    store: Arc<SqlStore>,
    database: Database,
    leaving: CancellationToken,
    announce: Duration,
    stop: CancellationToken,
    tasks: JoinSet<Result<(), String>>,
}

/// The key that push services know this city by.
fn push_key(signing_key: &SigningKey) -> Result<Arc<PushKey>, StartError> {
    // One secret of four billion makes no key; then the next one does.
    let key = ["push messages", "push messages, again"]
        .into_iter()
        .find_map(|purpose| signing_key.derived(purpose).ok().and_then(|secret| PushKey::of(&secret).ok()));
    key.map(Arc::new)
        .ok_or_else(|| StartError::Auth("no key for push messages follows from the signing key".to_owned()))
}

/// Starts the server.
///
/// # Errors
/// See [`StartError`]; nothing is left running then.
pub async fn start(settings: Settings, world: World) -> Result<Running, StartError> {
    make_data_dir(&settings)?;
    let signing_key = SigningKey::load_or_create(&settings.signing_key_path())
        .map_err(|error| StartError::Auth(error.to_string()))?;
    let signing_key = Arc::new(signing_key);
    let tls = settings.tls.as_ref().map(|(certificate, key)| server_config(certificate, key)).transpose()?;
    // What people are told must be in order before anybody can be told anything.
    let (catalogue, locales) = locales::open(settings.locales_dir.as_deref())?;
    // The port first: a second server on the same data is told about the port before it touches the database.
    let listener = listen(settings.listen).await?;
    let address = listener
        .local_addr()
        .map_err(|error| StartError::Listen { address: settings.listen, problem: error.to_string() })?;

    let database = open_database(&settings).await?;
    let store = database.store();
    let port: Arc<dyn Store> = store.clone();
    let World { clock, ids } = world;
    let policy = settings.policy.clone();
    let desk =
        Desk::open(settings.organization.clone(), port, clock.clone(), ids.clone(), policy.clone()).await?;
    let feed = Feed::open(desk.clone()).await?;

    let labels = policy.encounter_types.iter().map(|(key, kind)| (key.clone(), kind.label.clone()));
    let renderer =
        Arc::new(Renderer::new(catalogue.clone(), policy.zone().clone()).with_encounter_labels(labels));
    let config = NotificationsConfig::default();
    let notifications = Notifications::new(
        // With the desk's memory: profiles and new notices are at hand.
        desk.store().clone(),
        renderer.clone(),
        config.clone(),
        clock.clone(),
        ids.clone(),
        settings.organization.clone(),
    );
    let mut notifications = notifications.map_err(|error| StartError::Notifications(error.to_string()))?;
    let mut sends_links: Option<Arc<dyn ChannelAdapter>> = None;
    if let Some(email) = &settings.email {
        config.check_email(email).map_err(|error| StartError::Notifications(error.to_string()))?;
        let adapter = Email::new(email).map_err(|error| StartError::Notifications(error.to_string()))?;
        let adapter: Arc<dyn ChannelAdapter> = Arc::new(adapter);
        sends_links = Some(adapter.clone());
        notifications = notifications.with_channel(ChannelKind::Email, adapter);
    }
    if let Some(sms) = &settings.sms {
        let adapter = Sms::new(sms).map_err(|error| StartError::Notifications(error.to_string()))?;
        notifications = notifications.with_channel(ChannelKind::Sms, Arc::new(adapter));
    }
    let mut push = None;
    if let Some(config) = &settings.push {
        let key = push_key(&signing_key)?;
        let devices = DeviceDesk::new(desk.clone(), store.clone(), config.reach);
        push = Some(PushParts { devices, key: key.public().to_owned() });
        let adapter = Push::new(settings.organization.clone(), store.clone(), key, config.clone());
        let adapter = adapter.map_err(|error| StartError::Notifications(error.to_string()))?;
        notifications = notifications.with_channel(ChannelKind::Push, Arc::new(adapter));
    }
    // Replicas of one city share the key, so each knows the links of the others.
    let secret = signing_key.derived("offer links").map_err(|error| StartError::Auth(error.to_string()))?;
    let offer_links = Arc::new(OfferLinks::new(&secret, &settings.portal.public_url));
    let notifications = Arc::new(notifications.with_offer_links(offer_links.clone()));
    let sender =
        Sender::new(settings.webhooks_reach).map_err(|error| StartError::Notifications(error.to_string()))?;
    let webhooks =
        Webhooks::new(desk.store().clone(), clock.clone(), ids, settings.organization.clone(), sender);

    let own_key = settings.own_key.then(|| signing_key.clone());
    let authenticator = Authenticator::new(settings.auth.clone(), own_key, clock.clone())
        .await
        .map_err(|error| StartError::Auth(error.to_string()))?;

    let provider = match settings.sign_in.clone() {
        Some(client) => Provider::new(&settings.auth, client, clock.clone())
            .map_err(|error| StartError::Auth(error.to_string()))?
            .map(Arc::new),
        None => None,
    };

    let stop = CancellationToken::new();
    let leaving = CancellationToken::new();
    let limits = settings.limits.clone();
    let gateway_doors =
        settings.sms.clone().map(|config| sms::doors(SmsDesk::new(desk.clone(), renderer.clone(), config)));
    let calendar = calendar::doors(desk.clone(), renderer.clone());
    let public_url = sign_in_link::public_url(&settings, address);
    let pages = turjuman_portal::doors(Parts {
        desk: desk.clone(),
        feed: feed.clone(),
        renderer: renderer.clone(),
        sign_ins: store.clone(),
        email: sends_links,
        offer_links,
        provider,
        push,
        settings: PortalSettings { public_url: public_url.clone(), ..settings.portal.clone() },
        stop: stop.clone(),
    });
    let router = turjuman_grpc::router(Doors {
        desk: desk.clone(),
        feed: feed.clone(),
        authenticator: Arc::new(authenticator),
        catalogue: catalogue.clone(),
        renderer,
        limits: limits.clone(),
        webhooks_reach: settings.webhooks_reach,
        leaving: leaving.clone(),
        pages: Some(pages),
    });
    let router = router.merge(calendar);
    let router = match gateway_doors {
        Some(doors) => router.merge(doors),
        None => router,
    };

    let announce = settings.announce_stop;
    let mut tasks = JoinSet::new();
    let (d, s) = (desk.clone(), stop.clone());
    tasks.spawn(worker("matcher", stop.clone(), async move { d.run_matcher(s).await }));
    let (f, s) = (feed.clone(), stop.clone());
    tasks.spawn(worker("feed", stop.clone(), async move { f.run(s).await }));
    let (n, s) = (notifications.clone(), stop.clone());
    tasks.spawn(worker("notifications", stop.clone(), async move { n.run(s).await }));
    let s = stop.clone();
    tasks.spawn(worker("webhooks", stop.clone(), async move { webhooks.run(s).await }));
    if let Some(locales) = locales {
        tasks.spawn(worker("locales", stop.clone(), locales.watch(catalogue, stop.clone())));
    }
    let (p, s) = (store.clone(), stop.clone());
    tasks.spawn(worker("prune", stop.clone(), async move { prune(p, clock, s).await }));
    let s = stop.clone();
    tasks.spawn(async move {
        turjuman_grpc::serve(listener, tls, router, &limits, s)
            .await
            .map_err(|error| format!("the port is not served any more: {error}"))
    });
    Ok(Running {
        address,
        desk,
        feed,
        notifications,
        signing_key,
        public_url,
        store,
        database,
        leaving,
        announce,
        stop,
        tasks,
    })
}

/// A worker that ends before it was told to has failed, whatever it says.
async fn worker(
    name: &'static str,
    stop: CancellationToken,
    work: impl Future<Output = ()>,
) -> Result<(), String> {
    work.await;
    if stop.is_cancelled() { Ok(()) } else { Err(format!("the {name} task ended by itself")) }
}

async fn prune(store: Arc<SqlStore>, clock: Arc<dyn Clock>, stop: CancellationToken) {
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(PRUNE_EVERY) => {}
        }
        match store.prune(clock.now()).await {
            Ok(pruned) => tracing::debug!(?pruned, "forgot what has expired"),
            Err(error) => tracing::warn!(%error, "could not forget what has expired; trying again later"),
        }
        match store.forget_what_is_over(clock.now()).await {
            Ok(pruned) => tracing::debug!(?pruned, "forgot visits that are over"),
            Err(error) => tracing::warn!(%error, "could not forget visits that are over; trying again later"),
        }
    }
}

fn make_data_dir(settings: &Settings) -> Result<(), StartError> {
    let path = &settings.data_dir;
    let failed = |error: std::io::Error| StartError::DataDir {
        path: path.display().to_string(),
        problem: error.to_string(),
    };
    std::fs::create_dir_all(path).map_err(failed)?;
    // Being able to list a directory says nothing about writing to it: try.
    let probe = path.join(".turjuman-can-write");
    std::fs::write(&probe, b"").and_then(|()| std::fs::remove_file(&probe)).map_err(failed)
}

async fn listen(address: SocketAddr) -> Result<TcpListener, StartError> {
    TcpListener::bind(address).await.map_err(|error| {
        let what_to_do = match error.kind() {
            std::io::ErrorKind::AddrInUse => {
                "another program uses this port; stop it, or choose another with --listen 127.0.0.1:PORT"
            }
            std::io::ErrorKind::PermissionDenied => {
                "ports below 1024 need the right to use them; choose a higher one"
            }
            std::io::ErrorKind::AddrNotAvailable => "this machine does not have that address",
            _ => "choose another with --listen ADDRESS:PORT",
        };
        StartError::Listen { address, problem: format!("{error}; {what_to_do}") }
    })
}

/// The writer has room for every call that may be under way, and for the workers: what is let in is finished.
fn options(settings: &Settings) -> Options {
    let defaults = Options::default();
    Options { queue: defaults.queue + settings.limits.calls_in_flight, ..defaults }
}

/// Opens the database. An embedded one is brought up to date; a server's is only checked, because other programs may use
/// it and its owner decides when it changes.
pub(crate) async fn open_database(settings: &Settings) -> Result<Database, StartError> {
    let database = Database::connect(&settings.database_url, options(settings)).await?;
    match database.schema_state().await? {
        SchemaState::Current => {}
        state @ (SchemaState::Missing | SchemaState::Behind(_)) if settings.is_embedded() => {
            tracing::info!(?state, "bringing the embedded database up to date");
            database.migrate().await.map_err(|error| StartError::Schema(error.to_string()))?;
        }
        state => return Err(StartError::Schema(schema_advice(&state))),
    }
    Ok(database)
}

/// What to do about a schema that is not the one of this program.
pub(crate) fn schema_advice(state: &SchemaState) -> String {
    match state {
        SchemaState::Current => "the database is up to date".to_owned(),
        SchemaState::Missing => {
            "the database has no tables yet; type: turjuman migrate --database-url \"$TURJUMAN_DATABASE_URL\""
                .to_owned()
        }
        SchemaState::Behind(steps) => format!(
            "the database is {steps} migration step(s) behind this program; make a backup, then type: turjuman migrate \
             --database-url \"$TURJUMAN_DATABASE_URL\""
        ),
        SchemaState::Newer(steps) => format!(
            "the database was migrated by a newer version of this program (it has {}); run that version, or restore a \
             backup from before the upgrade",
            steps.join(", ")
        ),
    }
}

impl Running {
    /// A link that signs somebody in to the portal, once.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub async fn sign_in_link(&self, caller: Caller) -> Result<String, LinkError> {
        sign_in_link::sign_in_link(&*self.store, &self.public_url, caller, self.desk.now()).await
    }

    /// Waits until a task fails or the stop is asked for; answers with what failed.
    pub async fn failed(&mut self) -> Option<String> {
        tokio::select! {
            () = self.stop.cancelled() => None,
            ended = self.tasks.join_next() => match ended {
                Some(Ok(Ok(()))) | None => None,
                Some(Ok(Err(problem))) => Some(problem),
                Some(Err(error)) => Some(format!("a task failed: {error}")),
            },
        }
    }

    /// Stops: health says so first, for as long as the settings say; streams end, workers finish what they are doing, the writer drains, the database
    /// closes. What does not end in time is cut off; nothing acknowledged is lost by that.
    pub async fn stop(mut self) {
        self.leaving.cancel();
        tokio::time::sleep(self.announce).await;
        self.stop.cancel();
        let ended =
            tokio::time::timeout(SOFT_STOP, async { while self.tasks.join_next().await.is_some() {} }).await;
        if ended.is_err() {
            tracing::warn!("some tasks did not end in time and are cut off");
            self.tasks.shutdown().await;
        }
        self.store.close().await;
        if let Err(error) = self.database.close().await {
            tracing::warn!(%error, "the database did not close cleanly");
        }
    }
}
