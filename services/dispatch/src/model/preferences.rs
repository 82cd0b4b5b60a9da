//! How a person wants to be told: locale, channels, quiet hours.

use jiff::civil::Time;
use serde::{Deserialize, Serialize};

use super::kinds::named;
use super::{OrganizationId, Subject};

/// A way to tell somebody something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChannelKind {
    /// The in-app inbox; always on.
    Inbox,
    /// E-mail over SMTP.
    Email,
    /// Text messages through a gateway. Nobody gets them who did not ask for them.
    Sms,
    /// Push messages to the devices on which somebody asked for them.
    Push,
}
named!(ChannelKind { Inbox = "inbox", Email = "email", Sms = "sms", Push = "push" });

/// A daily span of civil time in which a person is not disturbed. `from` after `until` spans midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct QuietHours {
    /// First quiet minute, in the person's time zone.
    pub from: Time,
    /// First minute that is no longer quiet.
    pub until: Time,
}

/// What a person chose about notices. The locale is a wish; `localization` negotiates it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preferences {
    /// Locale to read in, a BCP 47 tag.
    pub locale: String,
    /// Channels beside the inbox, which is always on.
    pub channels: Vec<ChannelKind>,
    /// Quiet hours, in the time zone of the person (roster) or of the city (staff).
    pub quiet_hours: Vec<QuietHours>,
    /// They agreed that what is urgent may reach them in their quiet hours.
    #[serde(default)]
    pub urgent_in_quiet_hours: bool,
    /// The hash of the secret in the address of their calendar feed; `None` while they have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar_secret: Option<String>,
}

impl Preferences {
    /// Turns a channel on or off.
    pub fn switch(&mut self, channel: ChannelKind, on: bool) {
        self.channels.retain(|chosen| *chosen != channel);
        self.channels.extend(on.then_some(channel));
        self.channels.sort();
    }
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            locale: "en-US".into(),
            channels: vec![ChannelKind::Email],
            quiet_hours: Vec::new(),
            urgent_in_quiet_hours: false,
            calendar_secret: None,
        }
    }
}

/// A member of staff (requester, coordinator, auditor) who reads notices. Interpreters have theirs on the roster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reader {
    /// The organization they work for.
    pub organization: OrganizationId,
    /// Who they are to the identity provider.
    pub subject: Subject,
    /// Counts the changes, from 1.
    pub version: u64,
    /// Where e-mail goes; without it only the inbox is used.
    pub email: Option<String>,
    /// Where text messages go, in international form (E.164); without it there are none.
    pub phone: Option<String>,
    /// What they chose.
    pub preferences: Preferences,
}
