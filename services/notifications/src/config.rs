//! The settings of this crate, with their defaults. The settings of the mail server are in [`crate::email`].

use std::time::Duration;

use serde::Deserialize;

use crate::email::EmailConfig;

/// How notices are expanded and delivered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NotificationsConfig {
    /// When a failed delivery is tried again.
    pub retry: RetryConfig,
    /// Seconds that a claim on a delivery holds. Must be longer than a send may take (for e-mail: more than twice
    /// `email.timeout_seconds`): if the process dies while it
    /// sends, the delivery is tried again after this time, and the recipient may get it twice.
    pub claim_seconds: u64,
    /// Seconds between two looks at the store at most, whatever wakes the worker in between.
    pub poll_seconds: u64,
    /// Notices or deliveries read at once.
    pub batch: u32,
    /// Messages sent at the same time, where their receivers are slow.
    pub concurrency: usize,
    /// Milliseconds after which a message that is being sent lets the next one of its channel begin. Until then it is the
    /// only one that a crash could make go out twice.
    pub turn_milliseconds: u64,
}

impl Default for NotificationsConfig {
    fn default() -> Self {
        Self {
            retry: RetryConfig::default(),
            claim_seconds: 120,
            poll_seconds: 2,
            batch: 512,
            concurrency: 4,
            turn_milliseconds: 250,
        }
    }
}

/// The times between the attempts of one delivery.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RetryConfig {
    /// Seconds after the first failure.
    pub first_seconds: u64,
    /// Each further wait is this many times longer.
    pub factor: u32,
    /// No wait is longer than this many seconds.
    pub max_seconds: u64,
    /// After this many attempts the delivery is given up.
    pub attempts: u32,
    /// A delivery older than this many seconds is given up when its attempt fails. One attempt is always made.
    pub give_up_after_seconds: u64,
}

impl Default for RetryConfig {
    fn default() -> Self {
        Self {
            first_seconds: 10,
            factor: 3,
            max_seconds: 3600,
            attempts: 8,
            give_up_after_seconds: 24 * 3600,
        }
    }
}

/// What is wrong with the settings: the key, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("notifications.{key}: {problem}")]
pub struct ConfigError {
    /// The key below `notifications`.
    pub key: &'static str,
    /// What is wrong and what to do.
    pub problem: String,
}

impl NotificationsConfig {
    /// Checks that the numbers make sense together.
    ///
    /// # Errors
    /// Names the first key that does not.
    pub fn check(&self) -> Result<(), ConfigError> {
        let positive = [
            ("claim_seconds", self.claim_seconds),
            ("poll_seconds", self.poll_seconds),
            ("batch", u64::from(self.batch)),
            ("concurrency", self.concurrency as u64),
            ("retry.first_seconds", self.retry.first_seconds),
            ("retry.factor", u64::from(self.retry.factor)),
            ("retry.attempts", u64::from(self.retry.attempts)),
        ];
        if let Some((key, _)) = positive.into_iter().find(|(_, value)| *value == 0) {
            return Err(ConfigError { key, problem: "must be at least 1".into() });
        }
        if self.retry.max_seconds < self.retry.first_seconds {
            let problem = format!("must be at least retry.first_seconds ({})", self.retry.first_seconds);
            return Err(ConfigError { key: "retry.max_seconds", problem });
        }
        Ok(())
    }

    /// Checks that a claim outlives a send by e-mail: the two parts of a send, reaching the server and being heard, may
    /// take `email.timeout_seconds` each.
    ///
    /// # Errors
    /// When another worker would send a message again that is still being sent.
    pub fn check_email(&self, email: &EmailConfig) -> Result<(), ConfigError> {
        let twice = email.timeout_seconds.saturating_mul(2);
        if self.claim_seconds > twice {
            return Ok(());
        }
        let problem = format!(
            "is {}: it must be longer than twice email.timeout_seconds ({twice}), or a message that is still being sent \
             is sent again; make it longer, or the timeout shorter",
            self.claim_seconds
        );
        Err(ConfigError { key: "claim_seconds", problem })
    }

    pub(crate) fn turn(&self) -> Duration {
        Duration::from_millis(self.turn_milliseconds)
    }

    pub(crate) fn poll(&self) -> Duration {
        Duration::from_secs(self.poll_seconds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_sound_and_zero_is_refused_by_name() {
        assert_eq!(NotificationsConfig::default().check(), Ok(()));
        let none = NotificationsConfig {
            retry: RetryConfig { attempts: 0, ..RetryConfig::default() },
            ..NotificationsConfig::default()
        };
        assert_eq!(none.check().expect_err("zero").key, "retry.attempts");
        let short = NotificationsConfig {
            retry: RetryConfig { max_seconds: 1, ..RetryConfig::default() },
            ..NotificationsConfig::default()
        };
        assert_eq!(short.check().expect_err("short").key, "retry.max_seconds");
    }

    #[test]
    fn a_claim_outlives_a_send() {
        let email = |timeout_seconds| {
            let from = "Interpreter desk <desk@city.example>";
            EmailConfig { timeout_seconds, ..EmailConfig::new("mail.city.example", from) }
        };
        let config = NotificationsConfig { claim_seconds: 60, ..NotificationsConfig::default() };
        assert_eq!(config.check_email(&email(29)), Ok(()));
        let refused = config.check_email(&email(30)).expect_err("a send may take as long as the claim");
        assert_eq!(refused.key, "claim_seconds");
        assert!(refused.problem.contains("(60)"), "{refused}");
        let built_in = EmailConfig::new("mail.city.example", "desk@city.example");
        assert_eq!(NotificationsConfig::default().check_email(&built_in), Ok(()));
        assert!(NotificationsConfig::default().check_email(&email(u64::MAX)).is_err());
    }
}
