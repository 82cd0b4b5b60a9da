//! Text messages through a gateway that speaks Twilio's interface: sending ([`Sms`]), and what comes back ([`SmsDesk`]):
//! reports on what became of a message, and what people write to us, through two [`doors`] beside the port's others.

mod config;
mod conversation;
mod doors;
mod reports;
mod signature;
mod typed;
mod verdict;

use std::time::Duration;

use async_trait::async_trait;
use jiff::SignedDuration;
use reqwest::header::RETRY_AFTER;
use reqwest::{Client, Response, Url};

pub use self::config::SmsConfig;
pub use self::conversation::{Inbound, SmsDesk};
pub use self::doors::doors;
pub use self::signature::HEADER as SIGNATURE_HEADER;
use crate::channel::{ChannelAdapter, Outgoing, SendError};
use crate::config::ConfigError;

/// The path at which the gateway hands over what people write.
pub const INBOUND_PATH: &str = "/sms/inbound";
/// The path at which the gateway reports what became of a message; the delivery is in the query.
pub const STATUS_PATH: &str = "/sms/status";
/// How long the gateway may keep a message for a phone that is switched off, in seconds: its own limits.
const VALIDITY: (i64, i64) = (60, 14_400);
/// Of an answer, no more is read.
const LONGEST_ANSWER: usize = 64 * 1024;

/// The way to the gateway.
pub struct Sms {
    client: Client,
    messages: Url,
    config: SmsConfig,
}

impl std::fmt::Debug for Sms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sms").field("host", &self.messages.host_str()).finish_non_exhaustive()
    }
}

impl Sms {
    /// Prepares the channel; no connection is made yet.
    ///
    /// # Errors
    /// Names the setting that is wrong.
    pub fn new(config: &SmsConfig) -> Result<Self, ConfigError> {
        config.check()?;
        let problem = |problem: String| ConfigError { key: "sms.base_url", problem };
        let messages = format!(
            "{}/2010-04-01/Accounts/{}/Messages.json",
            config.base_url.trim_end_matches('/'),
            config.account
        );
        let messages = Url::parse(&messages).map_err(|error| problem(error.to_string()))?;
        let limit = Duration::from_secs(config.timeout_seconds);
        let client = Client::builder()
            .timeout(limit)
            .connect_timeout(limit)
            .redirect(reqwest::redirect::Policy::none())
            .user_agent(concat!("Turjuman/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|error| problem(format!("HTTPS cannot be set up: {error}")))?;
        Ok(Self { client, messages, config: config.clone() })
    }

    fn form(&self, outgoing: &Outgoing) -> Vec<(&'static str, String)> {
        let report_to = self.config.public(&format!("{STATUS_PATH}?delivery={}", outgoing.delivery));
        let mut form = vec![
            ("To", outgoing.address.clone()),
            ("Body", outgoing.body.clone()),
            ("StatusCallback", report_to),
            // What is sent is what was counted: the gateway must not rewrite it.
            ("SmartEncoded", "false".to_owned()),
        ];
        if let Some(from) = &self.config.from {
            form.push(("From", from.clone()));
        }
        if let Some(service) = &self.config.messaging_service {
            form.push(("MessagingServiceSid", service.clone()));
        }
        if let Some(until) = outgoing.useful_until {
            let left = until.duration_since(outgoing.at).as_secs().clamp(VALIDITY.0, VALIDITY.1);
            form.push(("ValidityPeriod", left.to_string()));
        }
        form
    }
}

#[async_trait]
impl ChannelAdapter for Sms {
    async fn send(&self, outgoing: &Outgoing) -> Result<(), SendError> {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(self.form(outgoing)).finish();
        let call = self
            .client
            .post(self.messages.clone())
            .basic_auth(&self.config.account, Some(self.config.token.expose()))
            .header(reqwest::header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body);
        let answer = call.send().await.map_err(|error| unreached(&error))?;
        let status = answer.status();
        if status.is_success() {
            return Ok(());
        }
        let retry_after = retry_after(&answer);
        // What cannot be read is not needed: the status alone says enough.
        let body = beginning(answer).await;
        Err(verdict::judge(status.as_u16(), retry_after, &body))
    }

    fn reports_arrival(&self) -> bool {
        true
    }
}

fn unreached(error: &reqwest::Error) -> SendError {
    SendError::Transient(if error.is_timeout() {
        "the gateway did not answer in time".into()
    } else if error.is_connect() {
        "the gateway could not be reached".into()
    } else {
        "the connection to the gateway broke off".into()
    })
}

/// Seconds, or a date: gateways send either.
fn retry_after(answer: &Response) -> Option<Duration> {
    let text = answer.headers().get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let parse = |text: &str| jiff::fmt::rfc2822::parse(text).ok().map(|at| at.timestamp());
    let from = parse(answer.headers().get(reqwest::header::DATE)?.to_str().ok()?)?;
    let wait: SignedDuration = parse(text)?.duration_since(from);
    Duration::try_from(wait).ok()
}

async fn beginning(mut answer: Response) -> Vec<u8> {
    let mut body = Vec::new();
    while let Ok(Some(chunk)) = answer.chunk().await {
        body.extend_from_slice(&chunk);
        if body.len() > LONGEST_ANSWER {
            break;
        }
    }
    body
}

#[cfg(test)]
mod tests {
    use turjuman_dispatch::model::DeliveryId;

    use super::*;

    #[test]
    fn a_message_names_its_delivery_and_does_not_outlive_its_use() {
        let sms = Sms::new(&config::sample()).expect("sound settings");
        assert_eq!(
            sms.messages.as_str(),
            "https://api.twilio.com/2010-04-01/Accounts/AC0123456789abcdef/Messages.json"
        );
        let at: jiff::Timestamp = "2026-03-02T14:00:00Z".parse().expect("time");
        let outgoing = |minutes: Option<i64>| Outgoing {
            direction: turjuman_localization::Direction::LeftToRight,
            calendar: None,
            about: String::new(),
            offer: None,
            delivery: DeliveryId::from_uuid(uuid::Uuid::from_u128(7)),
            address: "+19735550111".into(),
            locale: "ht".into(),
            subject: String::new(),
            body: "1 4821".into(),
            at,
            useful_until: minutes.map(|minutes| at + SignedDuration::from_mins(minutes)),
        };
        let field = |minutes, name| {
            sms.form(&outgoing(minutes)).into_iter().find(|(key, _)| *key == name).map(|(_, value)| value)
        };
        assert_eq!(
            field(None, "StatusCallback").as_deref(),
            Some(
                "https://interpreters.city.example/sms/status?delivery=dlv_00000000000000000000000000000007"
            )
        );
        assert_eq!(field(None, "ValidityPeriod"), None);
        assert_eq!(field(Some(10), "ValidityPeriod").as_deref(), Some("600"));
        assert_eq!(field(Some(-1), "ValidityPeriod").as_deref(), Some("60"));
        assert_eq!(field(Some(9000), "ValidityPeriod").as_deref(), Some("14400"));
        assert_eq!(field(None, "From").as_deref(), Some("+19735550199"));
        assert_eq!(field(None, "SmartEncoded").as_deref(), Some("false"));
    }
}
