//! What a channel must be able to do, and what it is given. Adapters know nothing of notices, rows or retries.

use std::fmt;
use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;
use turjuman_dispatch::model::{DeliveryId, OfferId};
use turjuman_localization::Direction;

use crate::calendar::{CalendarEvent, Method};

/// A rendered message on its way out.
#[derive(Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// The delivery: the same for every attempt, so that a channel can make repeats recognisable.
    pub delivery: DeliveryId,
    /// Where it goes, in the channel's own form; for e-mail a mailbox address.
    pub address: String,
    /// The locale it is written in, a BCP 47 tag.
    pub locale: String,
    /// The direction of that locale's script.
    pub direction: Direction,
    /// One line.
    pub subject: String,
    /// Plain text.
    pub body: String,
    /// When it was composed.
    pub at: Timestamp,
    /// After this it says nothing any more, such as an offer after its deadline: a channel that keeps messages for phones
    /// that are switched off need not keep it longer.
    pub useful_until: Option<Timestamp>,
    /// What it is about, the same text for every message about the same: its request, where it has one.
    pub about: String,
    /// The offer that it makes.
    pub offer: Option<OfferId>,
    /// What the reader's calendar should learn from it, on channels that can carry that.
    pub calendar: Option<(Method, CalendarEvent)>,
}

/// Neither the address nor the words: an `Outgoing` may end up in a log.
impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing")
            .field("delivery", &self.delivery)
            .field("locale", &self.locale)
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

/// Why a message did not go out. The reasons are kept and logged: they must name no address and quote no message.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Trying again later may help.
    #[error("{0}")]
    Transient(String),
    /// Trying again later may help, but not before this time has passed: the channel said so.
    #[error("{reason}")]
    Later {
        /// What was wrong.
        reason: String,
        /// How long to wait at least.
        after: Duration,
    },
    /// It will never go out to this address.
    #[error("{0}")]
    Permanent(String),
}

/// A way out of the house: e-mail, and whatever follows.
#[async_trait]
pub trait ChannelAdapter: Send + Sync {
    /// Hands the message to the channel and waits until it took it.
    ///
    /// # Errors
    /// See [`SendError`]. After an error the message may still have gone out; the next attempt carries the same
    /// delivery id.
    async fn send(&self, outgoing: &Outgoing) -> Result<(), SendError>;

    /// Whether anything would go out to this address. A channel that keeps its addresses itself looks there.
    async fn reaches(&self, _address: &str) -> bool {
        true
    }

    /// Whether the channel says later what became of a message that it took. Until then its delivery is only *sent*.
    fn reports_arrival(&self) -> bool {
        false
    }
}
