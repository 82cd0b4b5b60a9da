//! Typed, prefixed, time-ordered identifiers: `req_…`, `int_…`, `off_…`, `asg_…`.
//!
//! The text form is the prefix, an underscore and the 32 hexadecimal digits of a version 7 UUID, so that ids of one
//! kind sort by the time they were made and one kind can never be passed for another.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Why a text is not an id of the wanted kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{text}” is not an id of this kind: it must be `{prefix}_` and 32 hexadecimal digits")]
pub struct IdError {
    /// The prefix that was expected.
    pub prefix: &'static str,
    /// What was given, cut to 60 characters.
    pub text: String,
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Uuid);

        impl $name {
            /// The prefix of the text form, without the underscore.
            pub const PREFIX: &'static str = $prefix;

            /// Makes an id from a UUID; version 7 keeps ids in time order.
            pub const fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// The UUID inside, as storage keeps it.
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "_{}"), self.0.simple())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                let error = || IdError { prefix: $prefix, text: text.chars().take(60).collect() };
                let digits = text.strip_prefix(concat!($prefix, "_")).ok_or_else(error)?;
                if digits.len() != 32 {
                    return Err(error());
                }
                Uuid::try_parse(digits).map(Self).map_err(|_| error())
            }
        }

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

id!(
    /// Identifies a request.
    RequestId, "req"
);
id!(
    /// Identifies an interpreter of the roster.
    InterpreterId, "int"
);
id!(
    /// Identifies an offer.
    OfferId, "off"
);
id!(
    /// Identifies an assignment.
    AssignmentId, "asg"
);
id!(
    /// Identifies a site of the roster of sites.
    SiteId, "sit"
);
id!(
    /// Identifies a notice: one thing that one recipient is told.
    NoticeId, "ntc"
);
id!(
    /// Identifies a delivery: one notice over one channel.
    DeliveryId, "dlv"
);
id!(
    /// Identifies a webhook: an address of another system that is told of events.
    WebhookId, "whk"
);
id!(
    /// Identifies a webhook's delivery: one event to one webhook.
    WebhookDeliveryId, "whd"
);
id!(
    /// Identifies a device that is told by push message.
    DeviceId, "dev"
);
id!(
    /// Identifies a step: one commit's worth of guards and effects.
    StepId, "stp"
);
id!(
    /// Identifies an exception to an interpreter's weekly hours.
    ExceptionId, "exc"
);

/// The organization (a city) that everything belongs to: lower-case letters, digits and hyphens, 1 to 40 characters.
/// It leads every key, so it is short text that people recognise, not a random id.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OrganizationId(std::sync::Arc<str>);

impl OrganizationId {
    /// The text form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OrganizationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for OrganizationId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let fits = (1..=40).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if fits {
            Ok(Self(text.into()))
        } else {
            Err(IdError { prefix: "organization", text: text.chars().take(60).collect() })
        }
    }
}

impl TryFrom<String> for OrganizationId {
    type Error = IdError;

    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<OrganizationId> for String {
    fn from(id: OrganizationId) -> Self {
        id.0.to_string()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_id_reads_what_it_writes_and_refuses_another_kind() {
        let id = RequestId::from_uuid(Uuid::from_u128(7));
        assert_eq!(id.to_string().parse::<RequestId>().unwrap(), id);
        assert!(id.to_string().parse::<OfferId>().is_err());
        assert!("req_7".parse::<RequestId>().is_err());
        assert!("req_{00000000-0000-0000-0000-0000000".parse::<RequestId>().is_err());
    }

    #[test]
    fn an_organization_is_a_short_slug() {
        assert!("newark".parse::<OrganizationId>().is_ok());
        for bad in ["", "Newark", "new ark", &"x".repeat(41)] {
            assert!(bad.parse::<OrganizationId>().is_err(), "{bad}");
        }
    }
}
