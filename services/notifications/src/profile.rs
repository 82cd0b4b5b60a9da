//! How one recipient wants to be told: from the roster for interpreters, from the reader's row for staff.

use std::fmt;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use turjuman_dispatch::eligibility::end_of_quiet;
use turjuman_dispatch::model::{ChannelKind, OrganizationId, Preferences, QuietHours, micros};
use turjuman_operations::notice::Recipient;
use turjuman_operations::ports::{Store, StoreError};

/// What is known of a recipient. Everything has a default: somebody of whom nothing is stored reads the inbox in the
/// default locale.
#[derive(Clone, PartialEq)]
pub struct Profile {
    /// Where e-mail goes.
    pub email: Option<String>,
    /// The locale they wish to read, to be negotiated.
    pub locale: String,
    /// The channels they chose beside the inbox.
    pub channels: Vec<ChannelKind>,
    /// When they are not to be disturbed.
    pub quiet_hours: Vec<QuietHours>,
    /// The zone in which their quiet hours are meant.
    pub zone: TimeZone,
    /// They switched themselves to "available now" until this instant, which outweighs quiet hours.
    pub available_now_until: Option<Timestamp>,
}

/// Without the address: a profile may end up in a log.
impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Profile");
        shown.field("locale", &self.locale).field("channels", &self.channels).finish_non_exhaustive()
    }
}

impl Profile {
    /// Finds the recipient; `city` is the zone of staff, and of interpreters whose own zone is unknown here.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn of(
        store: &dyn Store,
        organization: &OrganizationId,
        recipient: &Recipient,
        city: &TimeZone,
    ) -> Result<Self, StoreError> {
        match recipient {
            Recipient::Interpreter(id) => {
                let Some(interpreter) = store.interpreter(organization, *id).await? else {
                    return Ok(Self::from_preferences(None, Preferences::default(), city.clone()));
                };
                let zone = TimeZone::get(&interpreter.time_zone).unwrap_or_else(|_| {
                    tracing::warn!(interpreter = %id, zone = interpreter.time_zone, "unknown time zone; using the city's");
                    city.clone()
                });
                let profile = Self::from_preferences(interpreter.email, interpreter.preferences, zone);
                Ok(Self { available_now_until: interpreter.available_now_until, ..profile })
            }
            Recipient::Staff(subject) => {
                let (email, preferences) = match store.reader(organization, subject).await? {
                    Some(reader) => (reader.email, reader.preferences),
                    None => (None, Preferences::default()),
                };
                Ok(Self::from_preferences(email, preferences, city.clone()))
            }
        }
    }

    fn from_preferences(email: Option<String>, preferences: Preferences, zone: TimeZone) -> Self {
        Self {
            email,
            locale: preferences.locale,
            channels: preferences.channels,
            quiet_hours: preferences.quiet_hours,
            zone,
            available_now_until: None,
        }
    }

    /// Until when they must not be disturbed; `None` when they may be now.
    pub fn quiet_until(&self, now: Timestamp) -> Option<Timestamp> {
        if self.available_now_until.is_some_and(|end| now < end) {
            return None;
        }
        end_of_quiet(&self.quiet_hours, &self.zone, now).map(micros)
    }

    /// Where this channel reaches them, if they chose it and it can.
    pub fn address(&self, channel: ChannelKind) -> Option<&str> {
        match channel {
            ChannelKind::Inbox => None,
            ChannelKind::Email => self
                .email
                .as_deref()
                .map(str::trim)
                .filter(|address| !address.is_empty() && self.channels.contains(&ChannelKind::Email)),
        }
    }
}
