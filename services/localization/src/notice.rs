//! The notices people can get, one type each, so that a message without one of its facts does not compile.
//!
//! Times are instants; the city's zone is applied when a notice is rendered. Minutes and counts are whole numbers,
//! never text: plural forms depend on them.

use jiff::Timestamp;

use crate::words::{EncounterTypeRef, LanguageRef, Modality};

/// To an interpreter: you are asked.
#[derive(Debug, Clone, PartialEq)]
pub struct OfferMade {
    /// The language to interpret.
    pub language: LanguageRef,
    /// How.
    pub modality: Modality,
    /// What for.
    pub encounter_type: EncounterTypeRef,
    /// When the session starts.
    pub starts_at: Timestamp,
    /// How long it is planned to take, in minutes.
    pub duration_minutes: u32,
    /// Whether somebody is waiting now; then the message says "now" instead of the time.
    pub immediate: bool,
    /// Where, for a session on site.
    pub place: Option<String>,
    /// Until when an answer counts.
    pub expires_at: Timestamp,
    /// How long that is from when it was asked, in minutes.
    pub answer_minutes: u32,
    /// Names the offer when it is answered by a text message.
    pub reply_code: String,
}

/// To the requester: interpreters are being asked.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestSearching {
    /// The language requested.
    pub language: LanguageRef,
    /// How many interpreters have been asked so far.
    pub asked: u32,
    /// When the session is to start.
    pub starts_at: Timestamp,
    /// Whether it is needed now.
    pub immediate: bool,
}

/// To the requester: somebody will interpret.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestAssigned {
    /// The language that will be interpreted.
    pub language: LanguageRef,
    /// Who will interpret, as the roster names them.
    pub interpreter_name: String,
    /// How.
    pub modality: Modality,
    /// What for.
    pub encounter_type: EncounterTypeRef,
    /// When it starts.
    pub starts_at: Timestamp,
    /// How long it is planned to take, in minutes.
    pub duration_minutes: u32,
    /// How to join: an address, a number to call or a link.
    pub join: Option<String>,
}

/// To the requester: nobody has accepted so far; the search goes on.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestNobodyYet {
    /// The language requested.
    pub language: LanguageRef,
    /// How many interpreters have been asked so far.
    pub asked: u32,
    /// When the session is to start.
    pub starts_at: Timestamp,
}

/// To the requester: call this vendor.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestFallback {
    /// The language requested.
    pub language: LanguageRef,
    /// The vendor's name.
    pub vendor_name: String,
    /// The number to call.
    pub vendor_phone: String,
    /// How to get through, from the policy.
    pub access_hint: Option<String>,
}

/// To the requester: the time passed and nobody came.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestUnfilled {
    /// The language requested.
    pub language: LanguageRef,
    /// How many interpreters were asked.
    pub asked: u32,
    /// When the session was to start.
    pub starts_at: Timestamp,
}

/// To the requester: the time passed and nobody said which language was needed.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestUnclarified {
    /// What was written.
    pub language: LanguageRef,
    /// When the session was to start.
    pub starts_at: Timestamp,
}

/// To the requester, when a coordinator moved the request: the new time.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestRescheduled {
    /// The language requested; [`LanguageRef::as_written`] when it was never known.
    pub language: LanguageRef,
    /// When the session was to start.
    pub old_starts_at: Timestamp,
    /// When it is to start now.
    pub new_starts_at: Timestamp,
}

/// To both: nobody said that the session is over, and the desk closed it.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionClosed {
    /// The language interpreted.
    pub language: LanguageRef,
    /// When the session was to start.
    pub starts_at: Timestamp,
}

/// To the requester: the request is cancelled.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestCancelled {
    /// The language requested; [`LanguageRef::as_written`] when it was never known.
    pub language: LanguageRef,
    /// When the session was to start.
    pub starts_at: Timestamp,
}

/// To the requester: which language is it?
#[derive(Debug, Clone, PartialEq)]
pub struct LanguageQuestion {
    /// What was written.
    pub input: String,
    /// What it may mean, the likeliest first; may be empty.
    pub candidates: Vec<LanguageRef>,
}

/// To the requester: nobody knows yet which language it is; the request waits until somebody finds out.
#[derive(Debug, Clone, PartialEq)]
pub struct LanguageUnknown {
    /// A company whose telephone interpreters can find out the language, if there is one.
    pub vendor_name: Option<String>,
    /// The number to call.
    pub vendor_phone: Option<String>,
    /// How to get through.
    pub access_hint: Option<String>,
}

/// To the requester: would this near language do?
#[derive(Debug, Clone, PartialEq)]
pub struct NearLanguageQuestion {
    /// The language requested.
    pub requested: LanguageRef,
    /// The language an interpreter is there for.
    pub near: LanguageRef,
}

/// To an interpreter with an open offer: a colleague took it; thank you.
#[derive(Debug, Clone, PartialEq)]
pub struct OfferFilled {
    /// The language of the offer.
    pub language: LanguageRef,
    /// When the session starts.
    pub starts_at: Timestamp,
}

/// To an interpreter with an open offer: it is not needed any more; thank you.
#[derive(Debug, Clone, PartialEq)]
pub struct OfferWithdrawn {
    /// The language of the offer.
    pub language: LanguageRef,
    /// When the session was to start.
    pub starts_at: Timestamp,
}

/// To an interpreter: the session is yours.
#[derive(Debug, Clone, PartialEq)]
pub struct AssignmentConfirmed {
    /// The language to interpret.
    pub language: LanguageRef,
    /// How.
    pub modality: Modality,
    /// What for.
    pub encounter_type: EncounterTypeRef,
    /// When it starts.
    pub starts_at: Timestamp,
    /// How long it is planned to take, in minutes.
    pub duration_minutes: u32,
    /// How to join by phone or video: a number to call or a link.
    pub join: Option<String>,
    /// Where, for a session on site.
    pub place: Option<String>,
}

/// To the requester: the interpreter cannot come; the search begins again, ahead of others.
#[derive(Debug, Clone, PartialEq)]
pub struct AssignmentWithdrawn {
    /// The language requested.
    pub language: LanguageRef,
    /// Who cannot come.
    pub interpreter_name: String,
    /// When the session is to start.
    pub starts_at: Timestamp,
}

/// To an interpreter: you are released.
#[derive(Debug, Clone, PartialEq)]
pub struct AssignmentCancelled {
    /// The language of the session.
    pub language: LanguageRef,
    /// When it was to start.
    pub starts_at: Timestamp,
}

/// To an interpreter: the session was moved; you are released and may be asked again.
#[derive(Debug, Clone, PartialEq)]
pub struct AssignmentRescheduled {
    /// The language of the session.
    pub language: LanguageRef,
    /// When it was to start.
    pub old_starts_at: Timestamp,
    /// When it starts now.
    pub new_starts_at: Timestamp,
}

/// To the requester: the interpreter is late.
#[derive(Debug, Clone, PartialEq)]
pub struct RunningLate {
    /// Who is late.
    pub interpreter_name: String,
    /// By how many minutes, as they say.
    pub minutes: u32,
}

/// To an interpreter: you were reported absent.
#[derive(Debug, Clone, PartialEq)]
pub struct NoShowRecorded {
    /// The language of the session.
    pub language: LanguageRef,
    /// When it was to start.
    pub starts_at: Timestamp,
}

/// To both: the session takes longer.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionExtended {
    /// The language of the session.
    pub language: LanguageRef,
    /// By how many minutes.
    pub minutes: u32,
    /// When it ends now.
    pub ends_at: Timestamp,
}

/// To both: the session is soon.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionReminder {
    /// The language of the session.
    pub language: LanguageRef,
    /// How.
    pub modality: Modality,
    /// When it starts.
    pub starts_at: Timestamp,
    /// In how many minutes that is.
    pub in_minutes: u32,
    /// How to join by phone or video: a number to call or a link.
    pub join: Option<String>,
    /// Where, for a session on site.
    pub place: Option<String>,
}

/// Ties each kind of notice to its message id, in one place.
macro_rules! notices {
    ($($kind:ident = $id:literal),+ $(,)?) => {
        /// A notice with all its facts: what somebody is told.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Notice {
            $(#[doc = concat!("Message `", $id, "`.")] $kind($kind)),+
        }

        impl Notice {
            /// The ids of all notices, as in `notices.ftl`.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// The id of its message.
            pub const fn id(&self) -> &'static str {
                match self { $(Notice::$kind(_) => $id),+ }
            }
        }

        $(impl From<$kind> for Notice {
            fn from(facts: $kind) -> Notice {
                Notice::$kind(facts)
            }
        })+
    };
}

notices! {
    OfferMade = "offer-made",
    RequestSearching = "request-searching",
    RequestAssigned = "request-assigned",
    RequestNobodyYet = "request-nobody-yet",
    RequestFallback = "request-fallback",
    RequestUnfilled = "request-unfilled",
    RequestUnclarified = "request-unclarified",
    RequestRescheduled = "request-rescheduled",
    RequestCancelled = "request-cancelled",
    LanguageQuestion = "language-question",
    LanguageUnknown = "language-unknown",
    NearLanguageQuestion = "near-language-question",
    OfferFilled = "offer-filled",
    OfferWithdrawn = "offer-withdrawn",
    AssignmentConfirmed = "assignment-confirmed",
    AssignmentWithdrawn = "assignment-withdrawn",
    AssignmentCancelled = "assignment-cancelled",
    AssignmentRescheduled = "assignment-rescheduled",
    RunningLate = "running-late",
    NoShowRecorded = "no-show-recorded",
    SessionExtended = "session-extended",
    SessionClosed = "session-closed",
    SessionReminder = "session-reminder",
}
