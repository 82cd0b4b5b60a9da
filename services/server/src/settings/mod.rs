//! What the server is told from outside: [`layers`] finds each value and where it came from; [`Settings`] is what they
//! mean.

pub mod layers;
mod limits;
mod portal;
mod push;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use turjuman_access::auth::{AuthSettings, ClaimNames, Issuer, KeySource};
use turjuman_access::oidc::ClientSettings;
use turjuman_dispatch::model::OrganizationId;
use turjuman_dispatch::policy::Policy;
use turjuman_grpc::Limits;
use turjuman_notifications::email::{EmailConfig, Secret, Security};
use turjuman_notifications::push::PushConfig;
use turjuman_notifications::sms::SmsConfig;
use turjuman_operations::outside::Reach;
use turjuman_portal::PortalSettings;

pub use layers::{Layers, SettingProblem};

/// Everything the server must know to start.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Whose desk this is.
    pub organization: OrganizationId,
    /// Where it listens.
    pub listen: SocketAddr,
    /// Where the embedded database and the signing key live.
    pub data_dir: PathBuf,
    /// The database.
    pub database_url: String,
    /// The city's rules.
    pub policy: Policy,
    /// The city's own locales, laid over the built-in ones.
    pub locales_dir: Option<PathBuf>,
    /// Certificate chain and key, PEM.
    pub tls: Option<(PathBuf, PathBuf)>,
    /// Whose tokens are taken.
    pub auth: AuthSettings,
    /// True when tokens of the server's own key are taken.
    pub own_key: bool,
    /// The client with which people sign in to the portal at the issuer.
    pub sign_in: Option<ClientSettings>,
    /// The mail server, if there is one.
    pub email: Option<EmailConfig>,
    /// The gateway for text messages, if there is one.
    pub sms: Option<SmsConfig>,
    /// Where webhooks may lead.
    pub webhooks_reach: Reach,
    /// Push messages, if there are any.
    pub push: Option<PushConfig>,
    /// How the pages are set up.
    pub portal: PortalSettings,
    /// What the port takes on at most.
    pub limits: Limits,
    /// How long health says that the server stops before it does.
    pub announce_stop: Duration,
}

impl Settings {
    /// Reads what the layers mean.
    ///
    /// # Errors
    /// Every problem, each with its place.
    pub fn read(layers: &Layers) -> Result<Self, Vec<SettingProblem>> {
        let mut problems = Vec::new();
        let organization = layers.text("organization").parse::<OrganizationId>();
        let organization =
            organization.map_err(|error| problems.push(layers.problem("organization", error))).ok();
        let listen = layers.text("listen").parse().map_err(|_| {
            problems.push(layers.problem("listen", "an address and port such as 127.0.0.1:8080 is wanted"));
        });
        let policy = read_policy(layers, &mut problems);
        let tls = match (layers.optional("tls.certificate"), layers.optional("tls.key")) {
            (Some(certificate), Some(key)) => Some((certificate.into(), key.into())),
            (None, None) => None,
            (Some(_), None) => {
                problems
                    .push(layers.problem("tls.certificate", "a certificate needs its key: set tls.key too"));
                None
            }
            (None, Some(_)) => {
                problems
                    .push(layers.problem("tls.key", "a key needs its certificate: set tls.certificate too"));
                None
            }
        };
        let email = read_email(layers, &mut problems);
        let sms = read_sms(layers, &mut problems);
        let issuer = read_issuer(layers, &mut problems);
        let sign_in = read_client(layers, issuer.as_ref(), &mut problems);
        let limits = limits::read(layers, &mut problems);
        let portal = portal::read(layers, policy.as_ref(), tls.is_some(), &mut problems);
        let announce_stop = limits::seconds(layers, "limits.announce_stop_seconds", &mut problems);
        let push = push::read(layers, &mut problems);
        let data_dir = PathBuf::from(layers.text("data_dir"));
        let database_url = layers.optional("database.url").unwrap_or_else(|| embedded_url(&data_dir));
        let (Some(organization), Ok(listen), Some(policy), Some(portal), true) =
            (organization, listen, policy, portal, problems.is_empty())
        else {
            return Err(problems);
        };
        let auth = AuthSettings {
            organization: organization.clone(),
            audience: layers.optional("auth.audience"),
            issuer,
            claims: ClaimNames {
                organization: layers.text("auth.claims.organization"),
                departments: layers.text("auth.claims.departments"),
                roles: layers.text("auth.claims.roles"),
                email: layers.text("auth.claims.email"),
                locale: layers.text("auth.claims.locale"),
            },
            leeway_seconds: u64::try_from(layers.number("auth.leeway_seconds")).unwrap_or(0),
        };
        let own_key = layers.flag("auth.own_key");
        let private = layers.flag("webhooks.allow_private");
        let webhooks_reach = if private { Reach::PrivateToo } else { Reach::Public };
        Ok(Self {
            organization,
            listen,
            data_dir,
            database_url,
            policy,
            locales_dir: layers.optional("locales_dir").map(PathBuf::from),
            tls,
            auth,
            own_key,
            sign_in,
            email,
            sms,
            webhooks_reach,
            push,
            portal,
            limits,
            announce_stop,
        })
    }

    /// True when the database is embedded: the server looks after its schema itself.
    pub fn is_embedded(&self) -> bool {
        self.database_url.starts_with("sqlite:")
    }

    /// Where the server's own signing key lives.
    pub fn signing_key_path(&self) -> PathBuf {
        self.data_dir.join("signing-key.pem")
    }
}

/// The embedded database of a data directory.
pub fn embedded_url(data_dir: &Path) -> String {
    format!("sqlite:{}", data_dir.join("turjuman.db").display())
}

fn read_policy(layers: &Layers, problems: &mut Vec<SettingProblem>) -> Option<Policy> {
    let Some(path) = layers.optional("policy") else { return Some(Policy::built_in()) };
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            problems.push(layers.problem("policy", format_args!("{path} cannot be read: {error}")));
            return None;
        }
    };
    match Policy::parse(&text) {
        Ok(policy) => Some(policy),
        Err(errors) => {
            problems.push(SettingProblem { origin: path, problem: errors.to_string() });
            None
        }
    }
}

fn read_issuer(layers: &Layers, problems: &mut Vec<SettingProblem>) -> Option<Issuer> {
    let issuer = layers.optional("auth.issuer");
    let keys = match (layers.optional("auth.keys_url"), layers.optional("auth.keys_file")) {
        (Some(_), Some(_)) => {
            problems.push(
                layers.problem("auth.keys_file", "the issuer's keys come by URL or as a file, not both"),
            );
            None
        }
        (Some(url), None) if url.starts_with("https://") || url.starts_with("http://") => {
            Some(KeySource::Url(url))
        }
        (Some(_), None) => {
            problems.push(layers.problem("auth.keys_url", "an https URL is wanted"));
            None
        }
        (None, Some(file)) => Some(KeySource::File(file.into())),
        (None, None) => None,
    };
    match (issuer, keys) {
        (Some(issuer), Some(keys)) => Some(Issuer { issuer, keys }),
        (None, None) => None,
        (Some(issuer), None) if issuer.starts_with("https://") || issuer.starts_with("http://") => {
            Some(Issuer { keys: KeySource::Discovered(issuer.clone()), issuer })
        }
        (Some(_), None) => {
            problems.push(
                layers.problem("auth.issuer", "its keys are missing: set auth.keys_url or auth.keys_file"),
            );
            None
        }
        (None, Some(_)) => {
            problems.push(layers.problem("auth.issuer", "whose keys are these? Set auth.issuer"));
            None
        }
    }
}

/// The client with which people sign in to the portal at the issuer.
fn read_client(
    layers: &Layers,
    issuer: Option<&Issuer>,
    problems: &mut Vec<SettingProblem>,
) -> Option<ClientSettings> {
    let id = layers.optional("auth.sign_in.client_id")?;
    let secret =
        read_secret(layers, "auth.sign_in.client_secret", "auth.sign_in.client_secret_file", problems);
    if issuer.is_none() {
        problems.push(layers.problem("auth.sign_in.client_id", "a client of whom? Set auth.issuer"));
    }
    let scopes = layers.text("auth.sign_in.scopes");
    if !scopes.split_whitespace().any(|scope| scope == "openid") {
        problems.push(layers.problem("auth.sign_in.scopes", "openid must be among them"));
    }
    Some(ClientSettings { id, secret: secret.map(|secret| secret.expose().to_owned()), scopes })
}

fn read_email(layers: &Layers, problems: &mut Vec<SettingProblem>) -> Option<EmailConfig> {
    let host = layers.optional("email.host")?;
    let security = match layers.text("email.security").as_str() {
        "none" => Security::None,
        "starttls" => Security::StartTls,
        "tls" => Security::Tls,
        other => {
            let problem = format!("“{other}” is not one of none, starttls, tls");
            problems.push(layers.problem("email.security", problem));
            return None;
        }
    };
    let port = u16::try_from(layers.number("email.port")).ok();
    if port.is_none() {
        problems.push(layers.problem("email.port", "a port from 1 to 65535 is wanted"));
    }
    let password = read_secret(layers, "email.password", "email.password_file", problems);
    let config = EmailConfig {
        port,
        security,
        user: layers.optional("email.user"),
        password,
        reply_to: layers.optional("email.reply_to"),
        ..EmailConfig::new(host, layers.text("email.from"))
    };
    if let Err(error) = config.check() {
        problems.push(layers.problem("email.host", error));
    }
    Some(config)
}

/// A secret that is given itself or in a file.
fn read_secret(
    layers: &Layers,
    key: &str,
    file_key: &str,
    problems: &mut Vec<SettingProblem>,
) -> Option<Secret> {
    match (layers.optional(key), layers.optional(file_key)) {
        (Some(secret), None) => Some(Secret::new(secret)),
        (None, Some(path)) => match std::fs::read_to_string(&path) {
            Ok(text) => Some(Secret::new(text.trim_end())),
            Err(error) => {
                problems.push(layers.problem(file_key, format!("{path} cannot be read: {error}")));
                None
            }
        },
        (None, None) => None,
        (Some(_), Some(_)) => {
            problems.push(layers.problem(file_key, format!("give {key} or its file, not both")));
            None
        }
    }
}

fn read_sms(layers: &Layers, problems: &mut Vec<SettingProblem>) -> Option<SmsConfig> {
    let account = layers.optional("sms.account")?;
    let before = problems.len();
    let token = read_secret(layers, "sms.token", "sms.token_file", problems);
    let config = SmsConfig {
        base_url: layers.text("sms.base_url"),
        account,
        token: token.unwrap_or_else(|| Secret::new("")),
        from: layers.optional("sms.from"),
        messaging_service: layers.optional("sms.messaging_service"),
        public_url: layers.text("sms.public_url"),
        help_phone: layers.optional("sms.help_phone"),
        timeout_seconds: u64::try_from(layers.number("sms.timeout_seconds")).unwrap_or(0),
    };
    // A token whose file cannot be read has been named already.
    if problems.len() == before
        && let Err(error) = config.check()
    {
        problems.push(layers.problem(error.key, &error.problem));
    }
    Some(config)
}
