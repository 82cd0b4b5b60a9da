//! Of what webhooks can be told: a part of the history, under names that other systems may rely on. What tells how a
//! language was found, or what somebody consented to, is not among it.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use turjuman_dispatch::model::{AssignmentState, RequestState, UnknownName};

use crate::event::EventKind;

macro_rules! events {
    ($($name:ident $text:literal $(request $request:ident)? $(assignment $assignment:ident)?),+ $(,)?) => {
        /// What a webhook can be told.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub enum WebhookEvent {
            $(#[doc = concat!("`", $text, "`")] $name),+
        }

        impl WebhookEvent {
            /// Every event.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The name by which other systems know it.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $text),+
                }
            }

            /// The event of the history that is told so; `None` for what stays in the house.
            pub const fn of(kind: EventKind) -> Option<Self> {
                match kind {
                    $(EventKind::$name => Some(Self::$name),)+
                    _ => None,
                }
            }

            /// The state of the request after it, where the event alone says that.
            pub const fn request_state(self) -> Option<RequestState> {
                match self {
                    $($(Self::$name => Some(RequestState::$request),)?)+
                    _ => None,
                }
            }

            /// The state of the assignment after it, where the event alone says that.
            pub const fn assignment_state(self) -> Option<AssignmentState> {
                match self {
                    $($(Self::$name => Some(AssignmentState::$assignment),)?)+
                    _ => None,
                }
            }
        }
    };
}

events! {
    RequestSubmitted "request.submitted",
    RequestFallbackNamed "request.fallback_named",
    RequestNobodyYet "request.nobody_yet" request Searching,
    RequestAssigned "request.assigned" request Assigned,
    RequestBackToSearch "request.back_to_search" request Searching,
    RequestRescheduled "request.rescheduled",
    RequestExtended "request.extended",
    RequestStarted "request.started" request InSession,
    RequestCompleted "request.completed" request Completed,
    RequestCancelled "request.cancelled" request Cancelled,
    RequestUnfilled "request.unfilled" request Unfilled,
    AssignmentMade "assignment.made" assignment Confirmed,
    AssignmentRunningLate "assignment.running_late" assignment Confirmed,
    AssignmentStarted "assignment.started" assignment InSession,
    AssignmentCompleted "assignment.completed" assignment Completed,
    AssignmentWithdrawn "assignment.withdrawn" assignment Withdrawn,
    AssignmentNoShow "assignment.no_show" assignment NoShow,
    AssignmentCancelled "assignment.cancelled" assignment Cancelled,
    AssignmentExtended "assignment.extended",
}

impl FromStr for WebhookEvent {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        let found = Self::ALL.iter().copied().find(|event| event.name() == text);
        found.ok_or_else(|| UnknownName { given: text.chars().take(60).collect(), known: Self::known() })
    }
}

impl WebhookEvent {
    /// The names of all events.
    pub fn known() -> String {
        Self::ALL.iter().map(|event| event.name()).collect::<Vec<_>>().join(", ")
    }
}

impl TryFrom<String> for WebhookEvent {
    type Error = UnknownName;

    fn try_from(text: String) -> Result<Self, UnknownName> {
        text.parse()
    }
}

impl From<WebhookEvent> for String {
    fn from(event: WebhookEvent) -> Self {
        event.name().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_historys_own_and_read_back() {
        for event in WebhookEvent::ALL {
            assert_eq!(event.name().parse(), Ok(*event));
            let kind = EventKind::from_name(&event.name().replacen('.', "_", 1)).expect("a kind");
            assert_eq!(WebhookEvent::of(kind), Some(*event));
        }
        assert!("offer.sent".parse::<WebhookEvent>().is_err());
        for kept_in in [
            EventKind::RequestConsentRecorded,
            EventKind::RequestFurtherLanguagesSet,
            EventKind::RequestNearLanguageAsked,
            EventKind::OfferSent,
        ] {
            assert_eq!(WebhookEvent::of(kept_in), None);
        }
    }
}
