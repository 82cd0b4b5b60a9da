//! Who is told what over which channel.
//!
//! Operations write one channel-neutral notice per event and recipient. Here it is *expanded* into deliveries, one per
//! channel ([`Notifications`]), *rendered* in the reader's locale at the last moment ([`Renderer`]), and *sent* through a
//! [`ChannelAdapter`], again and again until it is out or given up. The inbox is the notice itself and needs no sending.
//!
//! Other systems are told over [`webhooks`], straight from the history and without words.
//!
//! The words are in `turjuman-localization`; who must be told is decided in `turjuman-operations`.

mod backoff;
pub mod calendar;
mod channel;
mod config;
mod counts;
mod deliver;
pub mod email;
mod expand;
mod offer_link;
mod outside;
mod overtaken;
mod preview;
mod profile;
pub mod push;
mod render;
#[cfg(test)]
mod samples;
pub mod sms;
mod urgency;
pub mod webhooks;
mod worker;

pub use channel::{ChannelAdapter, Outgoing, SendError};
pub use config::{ConfigError, NotificationsConfig, RetryConfig};
pub use counts::Counts;
pub use offer_link::{OFFER_LINK_PATH, OfferLinks};
pub use preview::{EmailParts, email_parts};
pub use profile::Profile;
pub use render::{RenderError, Rendered, Renderer, operation_message, refusal_message, violation_message};
pub use urgency::is_urgent;
pub use worker::{Notifications, PreviewError};
