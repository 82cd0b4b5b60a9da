//! Push messages (RFC 8030): to the devices on which somebody asked for them, through the push service of each browser. The service
//! cannot read them (`seal`), knows who sends (`vapid`), and keeps them for a device that is switched off no longer than they
//! are of use.

mod message;
mod seal;
mod vapid;

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use reqwest::header::{AUTHORIZATION, CONTENT_ENCODING, CONTENT_TYPE, RETRY_AFTER};
use reqwest::{Client, StatusCode, Url};
use turjuman_dispatch::model::OrganizationId;
use turjuman_operations::devices::{Device, Devices};
use turjuman_operations::notice::Recipient;
use turjuman_operations::outside::{OutsideAddress, Reach};

use self::message::Message;
pub use self::vapid::PushKey;
use crate::channel::{ChannelAdapter, Outgoing, SendError};
use crate::config::ConfigError;
use crate::outside;

/// A call takes no longer than this.
const TIMEOUT: Duration = Duration::from_secs(15);
/// A push service keeps a message for a device that is switched off, in seconds: what has no end of its own for a day.
const KEPT: i64 = 24 * 3600;

/// How push messages are sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PushConfig {
    /// Whom a push service can ask when something is wrong: `mailto:…` or `https://…`.
    pub contact: String,
    /// Where push services may be.
    pub reach: Reach,
}

/// The channel.
pub struct Push {
    organization: OrganizationId,
    devices: Arc<dyn Devices>,
    key: Arc<PushKey>,
    config: PushConfig,
    client: Client,
}

/// What came of one device.
enum Outcome {
    Taken,
    /// The browser is not subscribed any more.
    Gone,
    /// Another time it may be taken.
    Later(String, Duration),
    /// It never will be.
    Refused(String),
}

impl Push {
    /// Prepares the channel; no connection is made yet.
    ///
    /// # Errors
    /// When TLS cannot be set up on this machine.
    pub fn new(
        organization: OrganizationId,
        devices: Arc<dyn Devices>,
        key: Arc<PushKey>,
        config: PushConfig,
    ) -> Result<Self, ConfigError> {
        let client = outside::client(config.reach, TIMEOUT);
        let problem =
            |error| ConfigError { key: "push", problem: format!("HTTPS cannot be set up: {error}") };
        Ok(Self { organization, devices, key, client: client.map_err(problem)?, config })
    }

    async fn tell(&self, device: &Device, outgoing: &Outgoing) -> Outcome {
        // Once more: the settings may have changed since it was kept.
        let checked = OutsideAddress::checked(&device.address, self.config.reach).ok();
        let Some(address) = checked.and_then(|address| Url::parse(&address.into_text()).ok()) else {
            return Outcome::Refused(
                "not called: the push service's address is not public, or not https".into(),
            );
        };
        let Ok(body) = seal::seal(&device.keys, &Message::of(outgoing).json()) else {
            return Outcome::Refused("the device's keys seal nothing".into());
        };
        let service = address.origin().ascii_serialization();
        let Ok(authorization) = self.key.authorization(&service, &self.config.contact, outgoing.at) else {
            return Outcome::Later("the call could not be signed".into(), Duration::ZERO);
        };
        let kept = outgoing.useful_until.map_or(KEPT, |until| until.duration_since(outgoing.at).as_secs());
        let call = self
            .client
            .post(address)
            .header(AUTHORIZATION, authorization)
            .header(CONTENT_ENCODING, "aes128gcm")
            .header(CONTENT_TYPE, "application/octet-stream")
            .header("TTL", kept.clamp(0, KEPT))
            .header("Topic", topic(&outgoing.about))
            .header("Urgency", if outgoing.useful_until.is_some() { "high" } else { "normal" })
            .body(body);
        let later = |why: &str| Outcome::Later(why.to_owned(), Duration::ZERO);
        let answer = match call.send().await {
            Ok(answer) => answer,
            Err(error) if outside::refused(&error) => {
                return Outcome::Refused(
                    "not called: the push service's name does not lead to a public address".into(),
                );
            }
            Err(error) if error.is_timeout() => return later("the push service did not answer in time"),
            Err(error) if error.is_connect() => return later("the push service could not be reached"),
            Err(_) => return later("the connection to the push service broke off"),
        };
        let status = answer.status();
        let asked =
            answer.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.trim().parse().ok());
        match status {
            _ if status.is_success() => Outcome::Taken,
            StatusCode::NOT_FOUND | StatusCode::GONE => Outcome::Gone,
            _ if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS => {
                let wait = Duration::from_secs(asked.unwrap_or(0));
                Outcome::Later(format!("the push service answered {}", status.as_u16()), wait)
            }
            _ => Outcome::Refused(format!("the push service answered {}", status.as_u16())),
        }
    }
}

/// What the push service replaces a waiting message by: at most 32 letters of base64url. Only a part of a hash, because it is
/// none of the service's business.
fn topic(about: &str) -> String {
    let hash = digest::digest(&digest::SHA256, about.as_bytes());
    URL_SAFE_NO_PAD.encode(&hash.as_ref()[..16])
}

#[async_trait]
impl ChannelAdapter for Push {
    async fn reaches(&self, address: &str) -> bool {
        let Ok(recipient) = address.parse::<Recipient>() else { return false };
        let devices = self.devices.devices_of(&self.organization, &recipient).await;
        // Who cannot be looked up now is found later, or there is a reason to give up that somebody can read.
        devices.map_or(true, |devices| !devices.is_empty())
    }

    /// The address is whose devices are told. Out is what one of them was told; who has several looks at one of them.
    async fn send(&self, outgoing: &Outgoing) -> Result<(), SendError> {
        let unreadable = |_| SendError::Transient("the devices could not be read".to_owned());
        let recipient: Recipient =
            outgoing.address.parse().map_err(|_| SendError::Permanent("nobody's devices".to_owned()))?;
        let devices = self.devices.devices_of(&self.organization, &recipient).await.map_err(unreadable)?;
        let told = devices.iter().map(|device| self.tell(device, outgoing));
        let outcomes = futures_util::future::join_all(told).await;
        let mut taken = false;
        let (mut wait, mut refused) = (None, None);
        for (device, outcome) in devices.iter().zip(outcomes) {
            match outcome {
                Outcome::Taken => taken = true,
                Outcome::Gone => {
                    // It is asked again, and says so again, if it cannot be forgotten now.
                    if let Err(error) = self.devices.forget(&self.organization, &recipient, device.id).await {
                        tracing::warn!(device = %device.id, %error, "a device that is gone is still kept");
                    }
                }
                Outcome::Later(why, after) => {
                    if wait.as_ref().is_none_or(|(_, before)| after > *before) {
                        wait = Some((why, after));
                    }
                }
                Outcome::Refused(why) => {
                    tracing::warn!(device = %device.id, why, "a device is not told");
                    refused = Some(why);
                }
            }
        }
        match (taken, wait, refused) {
            (true, _, _) => Ok(()),
            (false, Some((reason, after)), _) => Err(SendError::Later { reason, after }),
            (false, None, Some(reason)) => Err(SendError::Permanent(reason)),
            (false, None, None) => Err(SendError::Permanent("no device is told any more".to_owned())),
        }
    }
}
