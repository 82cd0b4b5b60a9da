//! The settings of the mail server.

use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;

use lettre::message::Mailbox;
use serde::Deserialize;

use crate::config::ConfigError;

/// How the connection to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// Not at all: for a relay on this machine. A password is refused.
    None,
    /// STARTTLS, required; port 587 unless another is set.
    #[default]
    StartTls,
    /// TLS from the first byte; port 465 unless another is set.
    Tls,
}

/// A password that no log and no debug print shows.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// Wraps a password.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The password itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

/// Which mail server takes our mail, and who we are to it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmailConfig {
    /// Name or address of the server. With TLS, the name that its certificate holds.
    pub host: String,
    /// The port; by default 25, 587 or 465, as `security` has it.
    #[serde(default)]
    pub port: Option<u16>,
    /// How the connection is protected.
    #[serde(default)]
    pub security: Security,
    /// The user to log in as; goes with `password`.
    #[serde(default)]
    pub user: Option<String>,
    /// The password to log in with.
    #[serde(default)]
    pub password: Option<Secret>,
    /// A PEM file with the certificate of an authority to trust beside the system's.
    #[serde(default)]
    pub ca_file: Option<PathBuf>,
    /// Who the mail is from: `desk@city.example` or `Interpreter desk <desk@city.example>`.
    pub from: String,
    /// Where answers go, if not to `from`.
    #[serde(default)]
    pub reply_to: Option<String>,
    /// What follows the `@` in Message-IDs; by default the domain of `from`. Must not change while mail is on its way.
    #[serde(default)]
    pub message_id_host: Option<String>,
    /// Seconds to wait for the server at each exchange; a whole message may take twice as long.
    #[serde(default = "default_timeout")]
    pub timeout_seconds: u64,
    /// Connections kept at most.
    #[serde(default = "default_connections")]
    pub connections: u32,
}

fn default_timeout() -> u64 {
    20
}

fn default_connections() -> u32 {
    4
}

impl EmailConfig {
    /// Settings with defaults for all but the server and the sender.
    pub fn new(host: impl Into<String>, from: impl Into<String>) -> Self {
        Self {
            host: host.into(),
            port: None,
            security: Security::default(),
            user: None,
            password: None,
            ca_file: None,
            from: from.into(),
            reply_to: None,
            message_id_host: None,
            timeout_seconds: default_timeout(),
            connections: default_connections(),
        }
    }

    /// The port in force.
    pub fn port(&self) -> u16 {
        self.port.unwrap_or(match self.security {
            Security::None => 25,
            Security::StartTls => 587,
            Security::Tls => 465,
        })
    }

    /// Checks what can be checked without the network.
    ///
    /// # Errors
    /// Names the first setting that is wrong.
    pub fn check(&self) -> Result<(), ConfigError> {
        let problem = |key, problem: &str| Err(ConfigError { key, problem: problem.to_owned() });
        if self.host.trim().is_empty() {
            return problem("email.host", "is empty: name the mail server, or leave e-mail out altogether");
        }
        mailbox("email.from", &self.from)?;
        if let Some(reply_to) = &self.reply_to {
            mailbox("email.reply_to", reply_to)?;
        }
        if self.user.is_some() != self.password.is_some() {
            return problem("email.user", "and email.password go together: set both or neither");
        }
        if self.password.is_some() && self.security == Security::None && !self.is_local() {
            return problem(
                "email.security",
                "is `none`: the password would travel in the clear; use `starttls` or `tls`",
            );
        }
        if self.timeout_seconds == 0 || self.connections == 0 {
            return problem("email.timeout_seconds", "and email.connections must be at least 1");
        }
        let plain_host = |host: &str| {
            !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-')
        };
        if self.message_id_host.as_deref().is_some_and(|host| !plain_host(host)) {
            return problem(
                "email.message_id_host",
                "must be a host name: letters, digits, dots and hyphens",
            );
        }
        Ok(())
    }

    fn is_local(&self) -> bool {
        self.host == "localhost" || self.host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    }
}

/// Reads a mailbox of the settings.
pub(super) fn mailbox(key: &'static str, text: &str) -> Result<Mailbox, ConfigError> {
    text.parse().map_err(|error| ConfigError {
        key,
        problem: format!(
            "“{text}” is not a mailbox ({error}); write desk@city.example or Interpreter desk <desk@city.example>"
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_settings_are_named() {
        let good = EmailConfig::new("mail.city.example", "Interpreter desk <desk@city.example>");
        assert_eq!(good.check(), Ok(()));
        assert_eq!(good.port(), 587);
        let cases = [
            ("email.host", EmailConfig { host: " ".into(), ..good.clone() }),
            ("email.from", EmailConfig { from: "desk".into(), ..good.clone() }),
            ("email.reply_to", EmailConfig { reply_to: Some("@".into()), ..good.clone() }),
            ("email.user", EmailConfig { user: Some("desk".into()), ..good.clone() }),
            (
                "email.security",
                EmailConfig {
                    security: Security::None,
                    user: Some("desk".into()),
                    password: Some(Secret::new("x")),
                    ..good.clone()
                },
            ),
            ("email.message_id_host", EmailConfig { message_id_host: Some("a b>".into()), ..good.clone() }),
            ("email.timeout_seconds", EmailConfig { timeout_seconds: 0, ..good.clone() }),
        ];
        for (key, config) in cases {
            assert_eq!(config.check().expect_err(key).key, key);
        }
    }

    #[test]
    fn a_password_is_not_printed() {
        let config =
            EmailConfig { password: Some(Secret::new("hunter2")), ..EmailConfig::new("h", "a@b.example") };
        assert!(!format!("{config:?}").contains("hunter2"));
    }
}
