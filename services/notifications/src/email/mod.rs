//! E-mail over SMTP: the settings, the message, and what the server's answers mean.

mod config;
pub(crate) mod html;
mod message;
mod verdict;

use std::time::Duration;

use async_trait::async_trait;
use lettre::message::Mailbox;
use lettre::transport::smtp::PoolConfig;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

pub use self::config::{EmailConfig, Secret, Security};
use crate::channel::{ChannelAdapter, Outgoing, SendError};
use crate::config::ConfigError;

/// A pool of connections to one mail server, and the names that go into each message.
pub struct Email {
    transport: AsyncSmtpTransport<Tokio1Executor>,
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
    /// Prepares the channel; no connection is made yet. Must be called within a Tokio runtime, which the pool uses.
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
        let pool = PoolConfig::new().max_size(config.connections).idle_timeout(Duration::from_secs(30));
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&config.host)
            .port(config.port())
            .timeout(Some(timeout))
            .tls(tls(config)?)
            .pool_config(pool);
        if let (Some(user), Some(password)) = (&config.user, &config.password) {
            builder = builder.credentials(Credentials::new(user.clone(), password.expose().to_owned()));
        }
        // The timeout of the library holds for each exchange with the server; this one for the whole message.
        Ok(Self { transport: builder.build(), from, reply_to, message_id_host, limit: timeout * 2 })
    }
}

fn tls(config: &EmailConfig) -> Result<Tls, ConfigError> {
    let problem = |key, problem: String| ConfigError { key, problem };
    if config.security == Security::None {
        return Ok(Tls::None);
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
        Security::Tls => Tls::Wrapper(parameters),
        // Required, not opportunistic: names of people and places do not travel in the clear by accident.
        _ => Tls::Required(parameters),
    })
}

#[async_trait]
impl ChannelAdapter for Email {
    async fn send(&self, outgoing: &Outgoing) -> Result<(), SendError> {
        let message = message::compose(outgoing, &self.from, self.reply_to.as_ref(), &self.message_id_host)?;
        match tokio::time::timeout(self.limit, self.transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(verdict::judge(&error)),
            Err(_) => Err(SendError::Transient("the mail server did not answer in time".into())),
        }
    }
}
