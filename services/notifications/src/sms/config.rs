//! The settings of the gateway for text messages.

use serde::Deserialize;

use crate::config::ConfigError;
use crate::email::Secret;

/// Which gateway takes our text messages, who we are to it, and where it reaches us.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmsConfig {
    /// Where its interface is, without the path: `https://api.twilio.com`.
    pub base_url: String,
    /// Our account there; also the user of each call.
    pub account: String,
    /// The account's secret. It also signs what the gateway tells us.
    pub token: Secret,
    /// The number to send from (E.164); or `messaging_service`.
    pub from: Option<String>,
    /// The gateway's own choice of numbers to send from, instead of `from`.
    pub messaging_service: Option<String>,
    /// How this server is reached from outside, without the path: `https://interpreters.city.example`. The gateway sends
    /// replies and reports there, and signs the whole address.
    pub public_url: String,
    /// The number at which a person answers; told to whoever writes HELP.
    pub help_phone: Option<String>,
    /// Seconds to wait for the gateway.
    pub timeout_seconds: u64,
}

impl SmsConfig {
    /// Checks what can be checked without the network.
    ///
    /// # Errors
    /// Names the first setting that is wrong.
    pub fn check(&self) -> Result<(), ConfigError> {
        let problem = |key, problem: &str| Err(ConfigError { key, problem: problem.to_owned() });
        if self.account.is_empty() || !self.account.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return problem("sms.account", "must be the account's id: letters and digits");
        }
        if self.token.expose().is_empty() {
            return problem("sms.token", "is missing: set it, or sms.token_file");
        }
        match (&self.from, &self.messaging_service) {
            (Some(_), Some(_)) => return problem("sms.from", "and sms.messaging_service exclude each other"),
            (None, None) => return problem("sms.from", "is missing: set it, or sms.messaging_service"),
            _ => {}
        }
        let base = reqwest::Url::parse(&self.base_url);
        let Some(base) = base.ok().filter(|url| url.has_host() && url.query().is_none()) else {
            return problem("sms.base_url", "must be an address such as https://api.twilio.com");
        };
        let here = matches!(base.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        if base.scheme() != "https" && !(base.scheme() == "http" && here) {
            return problem("sms.base_url", "must be https: the token would travel in the clear");
        }
        let public = reqwest::Url::parse(&self.public_url).ok();
        if !public.is_some_and(|url| matches!(url.scheme(), "http" | "https") && url.query().is_none()) {
            return problem(
                "sms.public_url",
                "must be the address at which the gateway reaches this server, such as https://interpreters.city.example",
            );
        }
        if self.timeout_seconds == 0 {
            return problem("sms.timeout_seconds", "must be at least 1");
        }
        Ok(())
    }

    /// The public address of a path of this server, as the gateway knows it.
    pub(crate) fn public(&self, path_and_query: &str) -> String {
        format!("{}{path_and_query}", self.public_url.trim_end_matches('/'))
    }
}

#[cfg(test)]
pub(crate) fn sample() -> SmsConfig {
    SmsConfig {
        base_url: "https://api.twilio.com".into(),
        account: "AC0123456789abcdef".into(),
        token: Secret::new("hidden-word"),
        from: Some("+19735550199".into()),
        messaging_service: None,
        public_url: "https://interpreters.city.example/".into(),
        help_phone: None,
        timeout_seconds: 10,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_settings_are_named() {
        assert_eq!(sample().check(), Ok(()));
        assert_eq!(sample().public("/sms/inbound"), "https://interpreters.city.example/sms/inbound");
        let local = SmsConfig { base_url: "http://127.0.0.1:9".into(), ..sample() };
        assert_eq!(local.check(), Ok(()));
        for (key, config) in [
            ("sms.account", SmsConfig { account: "AC/1".into(), ..sample() }),
            ("sms.token", SmsConfig { token: Secret::new(""), ..sample() }),
            ("sms.from", SmsConfig { from: None, ..sample() }),
            ("sms.from", SmsConfig { messaging_service: Some("MG1".into()), ..sample() }),
            ("sms.base_url", SmsConfig { base_url: "http://api.twilio.com".into(), ..sample() }),
            ("sms.base_url", SmsConfig { base_url: "api.twilio.com".into(), ..sample() }),
            ("sms.public_url", SmsConfig { public_url: "interpreters.city.example".into(), ..sample() }),
            ("sms.timeout_seconds", SmsConfig { timeout_seconds: 0, ..sample() }),
        ] {
            assert_eq!(config.check().expect_err(key).key, key);
        }
        assert!(!format!("{:?}", sample()).contains("hidden-word"));
    }
}
