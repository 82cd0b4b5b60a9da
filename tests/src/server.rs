//! A whole server inside the test: the real one, on a port of its own, with a database of its own.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use tempfile::TempDir;
use tonic::transport::{Channel, Endpoint};
use turjuman_access::auth::{Issuer, KeySource, SigningKey, TokenRequest};
use turjuman_access::oidc::ClientSettings;
use turjuman_dispatch::model::{Department, OrganizationId, Subject};
use turjuman_dispatch::policy::Policy;
use turjuman_notifications::email::{EmailConfig, Security};
use turjuman_notifications::push::PushConfig;
use turjuman_operations::caller::{Caller, Role};
use turjuman_operations::outside::Reach;
use turjuman_operations::ports::Clock;
use turjuman_proto::v1::{CreateInterpreterRequest, CreateSiteRequest, GeoPoint, Interpreter, Site};
use turjuman_server::clock::SystemClock;
use turjuman_server::ids::Ids;
use turjuman_server::settings::{Layers, Settings};
use turjuman_server::start::{Running, World, start};
use turjuman_storage::Database;
use turjuman_test_databases::TestDatabase;

use crate::{Browser, Person, ShiftedClock, Soundness, answer, ask, key, policy};

/// The department that clerks of stories work for.
pub const DEPARTMENT: &str = "housing";

/// What a story's server is like.
#[derive(Debug, Clone)]
pub struct Options {
    /// The policy, laid over the defaults.
    pub policy: String,
    /// The port of a mail server on 127.0.0.1.
    pub smtp_port: Option<u16>,
    /// Seconds after which a mail server that says nothing is given up.
    pub smtp_timeout_seconds: u64,
    /// The port of a gateway for text messages on 127.0.0.1.
    pub sms_port: Option<u16>,
    /// Where webhooks may lead.
    pub webhooks_reach: Reach,
    /// Push messages, to a service on this machine.
    pub push: bool,
    /// Certificate and key.
    pub tls: Option<(PathBuf, PathBuf)>,
    /// The city's own locales.
    pub locales_dir: Option<PathBuf>,
    /// Where people reach the portal, as messages say it; the address of the port if empty.
    pub public_url: String,
    /// The city's identity provider: its issuer, and the client at it.
    pub sign_in: Option<(String, ClientSettings)>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            policy: policy::ONE_BY_ONE.to_owned(),
            smtp_port: None,
            smtp_timeout_seconds: 10,
            sms_port: None,
            webhooks_reach: Reach::Public,
            push: false,
            tls: None,
            locales_dir: None,
            public_url: String::new(),
            sign_in: None,
        }
    }
}

/// A running server, its database and its data directory. All are gone when this is dropped.
pub struct Server {
    running: Option<Running>,
    channel: Channel,
    settings: Settings,
    clock: Arc<ShiftedClock>,
    _data_dir: TempDir,
    _database: TestDatabase,
}

impl Server {
    /// Starts one that asks one person at a time.
    pub async fn start(database: TestDatabase) -> Self {
        Self::start_with(database, Options::default()).await
    }

    /// Starts one with this policy, laid over the defaults.
    pub async fn with_policy(database: TestDatabase, policy: &str) -> Self {
        Self::start_with(database, Options { policy: policy.to_owned(), ..Options::default() }).await
    }

    /// Starts one.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn start_with(database: TestDatabase, options: Options) -> Self {
        let data_dir =
            tempfile::Builder::new().prefix("turjuman-data-").tempdir().expect("a temporary directory");
        if database.is_postgres() {
            migrate(database.url()).await;
        }
        let settings = settings(data_dir.path(), database.url(), &options);
        let clock = Arc::new(ShiftedClock::default());
        let running = run(&settings, &clock).await;
        let channel = connect(&running);
        Self { running: Some(running), channel, settings, clock, _data_dir: data_dir, _database: database }
    }

    /// Stops the server in order, if it runs.
    pub async fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.stop().await;
        }
    }

    /// Starts it again on the same data, on another port.
    pub async fn start_again(&mut self) {
        self.stop().await;
        let running = run(&self.settings, &self.clock).await;
        self.channel = connect(&running);
        self.running = Some(running);
    }

    /// Ends the story: holds that the desk is sound, then stops. Every story ends here.
    ///
    /// # Panics
    /// When something is left that must not be.
    pub async fn finish(mut self) {
        Soundness::of(&self.coordinator()).await.hold();
        self.stop().await;
    }

    /// The running server.
    pub fn running(&self) -> &Running {
        self.running.as_ref().expect("the server runs")
    }

    /// Where it listens, such as `127.0.0.1:40123`.
    pub fn address(&self) -> String {
        self.running().address.to_string()
    }

    /// The connection that people share.
    pub fn channel(&self) -> Channel {
        self.channel.clone()
    }

    /// Its settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Its clock.
    pub fn clock(&self) -> &ShiftedClock {
        &self.clock
    }

    /// Puts the clock forward.
    pub fn pass_minutes(&self, minutes: i64) {
        self.clock.pass(SignedDuration::from_mins(minutes));
    }

    /// A token, and somebody who has it.
    pub fn person(&self, request: TokenRequest) -> Person {
        let token = token(&self.running().signing_key, &self.settings.organization, &request);
        Person::new(&request.subject, token, self.channel())
    }

    /// Somebody with one role; a requester works for [`DEPARTMENT`].
    pub fn person_as(&self, subject: &str, role: Role) -> Person {
        self.person(TokenRequest {
            subject: subject.into(),
            roles: BTreeSet::from([role]),
            departments: if role == Role::Requester { vec![DEPARTMENT.into()] } else { Vec::new() },
            email: None,
            locale: None,
            valid_for: Duration::from_secs(24 * 3600),
        })
    }

    /// A clerk of [`DEPARTMENT`].
    pub fn clerk(&self) -> Person {
        self.person_as("clerk", Role::Requester)
    }

    /// A clerk of another department.
    pub fn stranger(&self) -> Person {
        self.person(TokenRequest { departments: vec!["health".into()], ..requester("stranger", None, None) })
    }

    /// A clerk who reads in this locale and gets e-mail.
    pub fn clerk_reading(&self, subject: &str, locale: &str, email: &str) -> Person {
        self.person(requester(subject, Some(locale), Some(email)))
    }

    /// A coordinator.
    pub fn coordinator(&self) -> Person {
        self.person_as("coordinator", Role::Coordinator)
    }

    /// A browser in which nobody is signed in, and which reads English.
    pub fn browser(&self) -> Browser {
        Browser::new(&format!("http://{}", self.address()), "en-US")
    }

    /// A link that signs somebody with this role in to the portal; a requester works for [`DEPARTMENT`].
    ///
    /// # Panics
    /// When it cannot be made.
    pub async fn sign_in_link(&self, subject: &str, role: Role) -> String {
        let departments =
            if role == Role::Requester { vec![Department(DEPARTMENT.into())] } else { Vec::new() };
        let caller = Caller {
            organization: self.settings.organization.clone(),
            subject: Subject(subject.into()),
            roles: [role].into(),
            departments,
            email: None,
            locale: None,
            known_as: None,
        };
        let link = self.running().sign_in_link(caller).await.expect("a link");
        // Wherever the city says that people reach it: a browser of a story reaches it at its port.
        let path = &link[link.find("/sign-in/").expect("a path")..];
        format!("http://{}{path}", self.address())
    }

    /// A browser in which somebody with this role is signed in.
    ///
    /// # Panics
    /// When signing in does not work.
    pub async fn browser_of(&self, subject: &str, role: Role) -> Browser {
        let browser = self.browser();
        browser.sign_in(&self.sign_in_link(subject, role).await).await;
        assert!(browser.cookie("turjuman").is_some(), "{subject} is not signed in");
        browser
    }

    /// Puts an entry on the roster and gives its owner a token.
    ///
    /// # Panics
    /// When the entry is refused.
    pub async fn enrol(&self, entry: Interpreter) -> Person {
        let subject = entry.subject.clone();
        let input = CreateInterpreterRequest { interpreter: Some(entry), idempotency_key: key() };
        let kept = answer(self.coordinator().interpreters().create_interpreter(input)).await;
        let mut person = self.person_as(&subject, Role::Interpreter);
        person.interpreter_id = kept.expect("the entry is taken").interpreter.expect("it is there").id;
        person
    }

    /// An interpreter of these languages who works around the clock.
    pub async fn interpreter(&self, subject: &str, languages: &[&str]) -> Person {
        self.enrol(ask::interpreter(subject, languages)).await
    }

    /// Adds a site in the middle of the city; answers with its id.
    ///
    /// # Panics
    /// When it is refused.
    pub async fn site(&self, name: &str) -> String {
        let site = Site {
            name: name.into(),
            address: "920 Broad Street, Newark".into(),
            location: Some(GeoPoint { latitude: 40.7323, longitude: -74.1736 }),
            ..Site::default()
        };
        let input = CreateSiteRequest { site: Some(site), idempotency_key: key() };
        let kept = answer(self.coordinator().sites().create_site(input)).await;
        kept.expect("the site is taken").site.expect("it is there").id
    }
}

/// What a clerk's token says.
fn requester(subject: &str, locale: Option<&str>, email: Option<&str>) -> TokenRequest {
    TokenRequest {
        subject: subject.into(),
        roles: BTreeSet::from([Role::Requester]),
        departments: vec![DEPARTMENT.into()],
        email: email.map(str::to_owned),
        locale: locale.map(str::to_owned),
        valid_for: Duration::from_secs(24 * 3600),
    }
}

/// A token that counts from the machine's time, whatever the server's clock shows.
pub(crate) fn token(key: &SigningKey, organization: &OrganizationId, request: &TokenRequest) -> String {
    key.issue(organization, request, SystemClock::new().now())
}

/// Settings for a server of its own: the defaults, on any free port.
///
/// # Panics
/// When the policy has problems.
pub fn settings(data_dir: &Path, database_url: &str, options: &Options) -> Settings {
    let defaults = Settings::read(&Layers::defaults()).expect("the defaults are sound");
    let email = options.smtp_port.map(|port| EmailConfig {
        port: Some(port),
        security: Security::None,
        timeout_seconds: options.smtp_timeout_seconds,
        ..EmailConfig::new("127.0.0.1".to_owned(), "Turjuman <desk@example.org>".to_owned())
    });
    let mut portal = defaults.portal.clone();
    portal.public_url.clone_from(&options.public_url);
    let mut auth = defaults.auth.clone();
    auth.issuer = options
        .sign_in
        .as_ref()
        .map(|(issuer, _)| Issuer { issuer: issuer.clone(), keys: KeySource::Discovered(issuer.clone()) });
    Settings {
        auth,
        sign_in: options.sign_in.as_ref().map(|(_, client)| client.clone()),
        listen: ([127, 0, 0, 1], 0).into(),
        data_dir: data_dir.join("data"),
        database_url: database_url.to_owned(),
        policy: Policy::parse(&options.policy).unwrap_or_else(|errors| panic!("the test's policy: {errors}")),
        tls: options.tls.clone(),
        locales_dir: options.locales_dir.clone(),
        email,
        sms: options.sms_port.map(crate::SmsGateway::settings),
        portal,
        webhooks_reach: options.webhooks_reach,
        push: options
            .push
            .then(|| PushConfig { contact: "mailto:desk@city.example".to_owned(), reach: Reach::PrivateToo }),
        ..defaults
    }
}

/// Makes the tables, as `turjuman migrate` does.
///
/// # Panics
/// When that fails.
pub async fn migrate(url: &str) {
    let database =
        Database::connect(url, turjuman_storage::Options::default()).await.expect("the database opens");
    database.migrate().await.expect("the tables are made");
    database.close().await.expect("the database closes");
}

async fn run(settings: &Settings, clock: &Arc<ShiftedClock>) -> Running {
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let world = World { clock: clock.clone(), ids: Arc::new(Ids::random()) };
    start(settings.clone(), world).await.unwrap_or_else(|error| panic!("the server does not start: {error}"))
}

fn connect(running: &Running) -> Channel {
    let endpoint = Endpoint::from_shared(format!("http://{}", running.address)).expect("an address");
    endpoint.connect_lazy()
}
