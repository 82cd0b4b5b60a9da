//! How one recipient wants to be told: from the roster for interpreters, from the reader's row for staff.

use std::fmt;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use turjuman_dispatch::eligibility::end_of_quiet;
use turjuman_dispatch::model::{ChannelKind, Interpreter, OrganizationId, Preferences, QuietHours, micros};
use turjuman_operations::notice::{NoticeContent, Recipient, address_on, only_inbox};
use turjuman_operations::ports::{Store, StoreError};

use crate::urgency::may_disturb;

/// What is known of a recipient. Everything has a default: somebody of whom nothing is stored reads the inbox in the
/// default locale.
#[derive(Clone, PartialEq)]
pub struct Profile {
    /// Who they are to the devices that are told by push message.
    pub recipient: String,
    /// Where e-mail goes.
    pub email: Option<String>,
    /// Where text messages go (E.164).
    pub phone: Option<String>,
    /// The locale they wish to read, to be negotiated.
    pub locale: String,
    /// The channels they chose beside the inbox.
    pub channels: Vec<ChannelKind>,
    /// When they are not to be disturbed.
    pub quiet_hours: Vec<QuietHours>,
    /// They agreed to be told what is urgent in their quiet hours.
    pub urgent_in_quiet_hours: bool,
    /// The zone in which their quiet hours are meant.
    pub zone: TimeZone,
    /// They switched themselves to "available now" until this instant, which outweighs quiet hours.
    pub available_now_until: Option<Timestamp>,
}

/// Without the addresses: a profile may end up in a log.
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
                    return Ok(Self::from_preferences(
                        recipient,
                        None,
                        None,
                        Preferences::default(),
                        city.clone(),
                    ));
                };
                let available_now_until = interpreter.available_now_until;
                let zone = TimeZone::get(&interpreter.time_zone).unwrap_or_else(|_| {
                    tracing::warn!(interpreter = %id, zone = interpreter.time_zone, "unknown time zone; using the city's");
                    city.clone()
                });
                let Interpreter { email, phone, preferences, .. } = interpreter;
                let profile = Self::from_preferences(recipient, email, phone, preferences, zone);
                Ok(Self { available_now_until, ..profile })
            }
            Recipient::Staff(subject) => {
                let (email, phone, preferences) = match store.reader(organization, subject).await? {
                    Some(reader) => (reader.email, reader.phone, reader.preferences),
                    None => (None, None, Preferences::default()),
                };
                Ok(Self::from_preferences(recipient, email, phone, preferences, city.clone()))
            }
        }
    }

    fn from_preferences(
        recipient: &Recipient,
        email: Option<String>,
        phone: Option<String>,
        preferences: Preferences,
        zone: TimeZone,
    ) -> Self {
        Self {
            recipient: recipient.to_string(),
            email,
            phone,
            locale: preferences.locale,
            channels: preferences.channels,
            quiet_hours: preferences.quiet_hours,
            urgent_in_quiet_hours: preferences.urgent_in_quiet_hours,
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
        if channel == ChannelKind::Push {
            return self.channels.contains(&channel).then_some(self.recipient.as_str());
        }
        address_on(channel, &self.channels, self.email.as_deref(), self.phone.as_deref())
    }

    /// True when nothing but the inbox reaches them.
    pub(crate) fn has_only_the_inbox(&self) -> bool {
        only_inbox(&self.channels, self.email.as_deref(), self.phone.as_deref())
    }

    /// Until when a notice waits because of their quiet hours; `None` when it goes out now.
    pub(crate) fn waits_until(&self, content: &NoticeContent, now: Timestamp) -> Option<Timestamp> {
        let until = self.quiet_until(now)?;
        (!may_disturb(content, now, until, self.urgent_in_quiet_hours)).then_some(until)
    }
}
