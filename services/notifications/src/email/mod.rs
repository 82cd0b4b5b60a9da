//! E-mail over SMTP: the settings, the message, and what the server's answers mean.

mod config;
pub(crate) mod html;
mod line;
mod message;
mod verdict;

use std::sync::Mutex;
use std::time::Duration;

use async_trait::async_trait;
use lettre::message::Mailbox;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, TlsParameters};

pub use self::config::{EmailConfig, Secret, Security};
use self::line::{Line, Secured};
use crate::channel::{ChannelAdapter, Outgoing, SendError};
use crate::config::ConfigError;

/// The way to one mail server, and the names that go into each message.
pub struct Email {
    line: Line,
    from: Mailbox,
    reply_to: Option<Mailbox>,
    message_id_host: String,
    limit: Duration,
}

impl std::fmt::Debug for Email {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Email").field("from", &self.from).finish_non_exhaustive()
    }
}

impl Email {
    /// Prepares the channel; no connection is made yet.
    ///
    /// # Errors
    /// Names the setting that is wrong.
    pub fn new(config: &EmailConfig) -> Result<Self, ConfigError> {
        config.check()?;
        let from = config::mailbox("email.from", &config.from)?;
        let reply_to =
            config.reply_to.as_deref().map(|text| config::mailbox("email.reply_to", text)).transpose()?;
        let message_id_host =
            config.message_id_host.clone().unwrap_or_else(|| from.email.domain().to_owned());
        let timeout = Duration::from_secs(config.timeout_seconds);
        let login = config.user.as_ref().zip(config.password.as_ref());
        let line = Line {
            host: config.host.clone(),
            port: config.port(),
            secured: secured(config)?,
            credentials: login
                .map(|(user, password)| Credentials::new(user.clone(), password.expose().to_owned())),
            patience: timeout,
            most: usize::try_from(config.connections).unwrap_or(usize::MAX),
            resting: Mutex::default(),
        };
        // The connection has its own limit; this one is for the whole message.
        Ok(Self { line, from, reply_to, message_id_host, limit: timeout * 2 })
    }
}

fn secured(config: &EmailConfig) -> Result<Secured, ConfigError> {
    let problem = |key, problem: String| ConfigError { key, problem };
    if config.security == Security::None {
        return Ok(Secured::No);
    }
    let mut parameters = TlsParameters::builder(config.host.clone());
    if let Some(path) = &config.ca_file {
        let shown = path.display();
        let pem = std::fs::read(path)
            .map_err(|error| problem("email.ca_file", format!("{shown} cannot be read: {error}")))?;
        let certificate = Certificate::from_pem(&pem)
            .map_err(|_| problem("email.ca_file", format!("{shown} holds no certificate in PEM form")))?;
        parameters = parameters.add_root_certificate(certificate);
    }
    let parameters = parameters
        .build()
        .map_err(|error| problem("email.security", format!("TLS cannot be set up: {error}")))?;
    Ok(match config.security {
        Security::Tls => Secured::FromTheStart(parameters),
        // Required, not opportunistic: names of people and places do not travel in the clear by accident.
        _ => Secured::AfterHello(parameters),
    })
}

#[async_trait]
impl ChannelAdapter for Email {
    async fn send(&self, outgoing: &Outgoing) -> Result<(), SendError> {
        let message = message::compose(outgoing, &self.from, self.reply_to.as_ref(), &self.message_id_host)?;
        let sent = tokio::time::timeout(self.limit, self.line.send(&message)).await;
        sent.unwrap_or_else(|_| Err(SendError::Transient(verdict::LATE.into())))
    }
}
