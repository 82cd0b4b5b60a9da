//! Notices and deliveries: who is told what, and how that went.
//!
//! An operation writes one channel-neutral [`Notice`] per (event, recipient) in the same commit as the change.
//! `notifications` later expands it into [`Delivery`] rows, one per channel. The words are not here: a notice holds
//! typed facts, and `localization` renders them in the reader's locale at the last moment.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use turjuman_dispatch::model::{
    AssignmentId, ChannelKind, DeliveryId, InterpreterId, Join, Modality, NoticeId, OfferId, OrganizationId,
    RequestId, Subject, UnknownName,
};
use turjuman_languages::LanguageTag;

/// Who is told.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Recipient {
    /// An interpreter of the roster.
    Interpreter(InterpreterId),
    /// A member of staff: requester or coordinator.
    Staff(Subject),
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Recipient::Interpreter(id) => write!(f, "{id}"),
            Recipient::Staff(Subject(subject)) => write!(f, "staff:{subject}"),
        }
    }
}

impl FromStr for Recipient {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        if let Some(subject) = text.strip_prefix("staff:") {
            return Ok(Recipient::Staff(Subject(subject.to_owned())));
        }
        text.parse()
            .map(Recipient::Interpreter)
            .map_err(|_| UnknownName { given: text.to_owned(), known: "int_…, staff:…".to_owned() })
    }
}

/// The facts of a notice. One variant per message that people can get; names match the messages of `localization`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(
    missing_docs,
    reason = "fields are the facts they are named after; times are instants, `minutes` are minutes"
)]
pub enum NoticeContent {
    /// To an interpreter: you are asked.
    OfferMade {
        offer: OfferId,
        language: LanguageTag,
        modality: Modality,
        encounter_type: String,
        starts_at: Timestamp,
        minutes: u32,
        immediate: bool,
        place: Option<String>,
        expires_at: Timestamp,
    },
    /// To the requester: we are searching.
    RequestSearching { language: LanguageTag, asked: u32, starts_at: Timestamp, immediate: bool },
    /// To the requester: somebody will come.
    RequestAssigned {
        language: LanguageTag,
        interpreter_name: String,
        modality: Modality,
        encounter_type: String,
        starts_at: Timestamp,
        minutes: u32,
        join: Join,
    },
    /// To the requester: nobody could be found so far; the search goes on.
    RequestNobodyYet { language: LanguageTag, asked: u32, starts_at: Timestamp },
    /// To the requester: call this vendor.
    RequestFallback {
        language: LanguageTag,
        vendor_name: String,
        vendor_phone: String,
        access_hint: Option<String>,
    },
    /// To the requester: the time passed and nobody came.
    RequestUnfilled { language: LanguageTag, asked: u32, starts_at: Timestamp },
    /// To the requester: the time passed and nobody said which language was needed.
    RequestUnclarified { input: String, starts_at: Timestamp },
    /// To the requester, when a coordinator moved it: the new time.
    RequestRescheduled {
        language: Option<LanguageTag>,
        input: String,
        old_starts_at: Timestamp,
        new_starts_at: Timestamp,
    },
    /// To the requester: cancelled, as asked (or by a coordinator).
    RequestCancelled { language: Option<LanguageTag>, input: String, starts_at: Timestamp },
    /// To the requester: which language?
    LanguageQuestion { input: String, candidates: Vec<LanguageTag> },
    /// To the requester: nobody knows yet which language it is. With a company whose telephone interpreters can find out.
    LanguageUnknown { vendor_name: Option<String>, vendor_phone: Option<String>, access_hint: Option<String> },
    /// To the requester: would this near language do?
    NearLanguageQuestion { requested: LanguageTag, near: LanguageTag },
    /// To an interpreter with an open offer: a colleague took it; thank you.
    OfferFilled { offer: OfferId, language: LanguageTag, starts_at: Timestamp },
    /// To an interpreter with an open offer: it is not needed any more; thank you.
    OfferWithdrawn { offer: OfferId, language: LanguageTag, starts_at: Timestamp },
    /// To the interpreter: it is yours.
    AssignmentConfirmed {
        language: LanguageTag,
        modality: Modality,
        encounter_type: String,
        starts_at: Timestamp,
        minutes: u32,
        join: Join,
    },
    /// To the requester: the interpreter cannot come; we are looking again, ahead of others.
    AssignmentWithdrawn { language: LanguageTag, interpreter_name: String, starts_at: Timestamp },
    /// To the interpreter: you are released.
    AssignmentCancelled { language: LanguageTag, starts_at: Timestamp },
    /// To the interpreter: it was moved; you are released and may be asked again.
    AssignmentRescheduled { language: LanguageTag, old_starts_at: Timestamp, new_starts_at: Timestamp },
    /// To the requester: the interpreter is late.
    RunningLate { interpreter_name: String, minutes: u32 },
    /// To the interpreter: you were reported absent.
    NoShowRecorded { language: LanguageTag, starts_at: Timestamp },
    /// To both: it takes longer.
    SessionExtended { language: LanguageTag, minutes: u32, ends_at: Timestamp },
    /// To both: nobody said that the session is over; the desk closed it.
    SessionClosed { language: LanguageTag, starts_at: Timestamp },
    /// To both: it is soon.
    SessionReminder {
        language: LanguageTag,
        modality: Modality,
        starts_at: Timestamp,
        in_minutes: u32,
        join: Join,
    },
}

/// A notice before the writer numbers it.
#[derive(Debug, Clone, PartialEq)]
pub struct NoticeDraft {
    /// Its id.
    pub id: NoticeId,
    /// Who is told.
    pub recipient: Recipient,
    /// One visible message per key and organization: a second notice with a key that exists is dropped by the writer
    /// without failing its step.
    pub key: String,
    /// What they are told.
    pub content: NoticeContent,
    /// The request it concerns.
    pub request: Option<RequestId>,
    /// The offer it concerns.
    pub offer: Option<OfferId>,
    /// The assignment it concerns.
    pub assignment: Option<AssignmentId>,
    /// True when nothing but the inbox is known to reach its reader: nothing is left to deliver then, and the notice counts
    /// as expanded from the beginning. The desk's store sets it at the commit; whoever makes a draft says false.
    pub inbox_only: bool,
}

/// Where a channel reaches somebody who chose these channels and has these addresses; `None` when it does not. The inbox
/// is always on and needs no address; push messages go to devices, which are kept by themselves.
pub fn address_on<'a>(
    channel: ChannelKind,
    chosen: &[ChannelKind],
    email: Option<&'a str>,
    phone: Option<&'a str>,
) -> Option<&'a str> {
    let address = match channel {
        ChannelKind::Inbox | ChannelKind::Push => None,
        ChannelKind::Email => email,
        ChannelKind::Sms => phone,
    };
    address.map(str::trim).filter(|address| !address.is_empty() && chosen.contains(&channel))
}

/// True when nothing but the inbox reaches somebody who chose these channels and has these addresses.
pub fn only_inbox(chosen: &[ChannelKind], email: Option<&str>, phone: Option<&str>) -> bool {
    let reaches = |channel: &ChannelKind| {
        *channel == ChannelKind::Push || address_on(*channel, chosen, email, phone).is_some()
    };
    !chosen.iter().any(reaches)
}

/// A notice as committed.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// The organization.
    pub organization: OrganizationId,
    /// Its id.
    pub id: NoticeId,
    /// Counts the changes, from 1.
    pub version: u64,
    /// Its number in the organization, of the same counter as the events.
    pub sequence: u64,
    /// Who is told.
    pub recipient: Recipient,
    /// Unique in the organization.
    pub key: String,
    /// What they are told.
    pub content: NoticeContent,
    /// The request it concerns.
    pub request: Option<RequestId>,
    /// The offer it concerns.
    pub offer: Option<OfferId>,
    /// The assignment it concerns.
    pub assignment: Option<AssignmentId>,
    /// When it was written.
    pub created_at: Timestamp,
    /// When the recipient read it in the inbox.
    pub read_at: Option<Timestamp>,
    /// When it was expanded into deliveries, or was known to need none; `None` while it waits.
    pub expanded_at: Option<Timestamp>,
}

/// How a delivery stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeliveryState {
    /// To be tried at `next_attempt_at`.
    Pending,
    /// The channel took it and will say later whether it arrived.
    Sent,
    /// The channel took it, or says that it arrived.
    Delivered,
    /// It failed for good; `last_error` says why.
    GivenUp,
    /// It was overtaken before it went out (an offer that is no longer open).
    Superseded,
}

impl DeliveryState {
    /// The stable name, as stored.
    pub const fn name(self) -> &'static str {
        match self {
            DeliveryState::Pending => "pending",
            DeliveryState::Sent => "sent",
            DeliveryState::Delivered => "delivered",
            DeliveryState::GivenUp => "given_up",
            DeliveryState::Superseded => "superseded",
        }
    }
}

impl FromStr for DeliveryState {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        [
            DeliveryState::Pending,
            DeliveryState::Sent,
            DeliveryState::Delivered,
            DeliveryState::GivenUp,
            DeliveryState::Superseded,
        ]
        .into_iter()
        .find(|state| state.name() == text)
        .ok_or_else(|| UnknownName {
            given: text.to_owned(),
            known: "pending, sent, delivered, given_up, superseded".to_owned(),
        })
    }
}

/// One notice over one channel.
#[derive(Debug, Clone, PartialEq)]
pub struct Delivery {
    /// The organization.
    pub organization: OrganizationId,
    /// Its id; e-mail derives its Message-ID from it, so that a repeat after a crash is recognisable.
    pub id: DeliveryId,
    /// Counts the changes, from 1.
    pub version: u64,
    /// The notice.
    pub notice: NoticeId,
    /// The channel. Unique with the notice.
    pub channel: ChannelKind,
    /// How it stands.
    pub state: DeliveryState,
    /// Attempts made.
    pub attempts: u32,
    /// When to try (again); `None` unless pending.
    pub next_attempt_at: Option<Timestamp>,
    /// What the last failure was, up to 200 characters, without addresses.
    pub last_error: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}
