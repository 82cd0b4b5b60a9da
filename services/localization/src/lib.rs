//! What people are told, in the language they read.
//!
//! Here live the message catalogue (Fluent, `locales/<tag>/`, built into the binary), the typed messages that
//! may be rendered from it ([`Notice`], [`ErrorMessage`], the texts of the pages in [`portal`]), the choice of a locale to read
//! ([`Catalogue::negotiate`]), and dates and numbers as that locale writes them.
//!
//! Not here: who is told what and when (`operations`), how it is delivered (`notifications`), and the choice of a human
//! interpreter by what is *spoken* (`languages`). Reading and speaking are different questions and share no code.
//!
//! The one rule: a message that cannot be formatted is never shown broken. It falls back along an explicit chain
//! ([`Catalogue::fallback_chain`]), says so in [`Rendered::fell_back`] and in the log, and is refused
//! ([`RenderError`]) when the end of the chain fails too.
//!
//! ```
//! use turjuman_localization::{Catalogue, Channel, LanguageRef, Locale, Notice, OfferFilled};
//!
//! let catalogue = Catalogue::built_in()?;
//! let reader = catalogue.negotiate("ht-US, fr;q=0.5");
//! assert_eq!(reader.tag(), "ht");
//! let notice = Notice::OfferFilled(OfferFilled {
//!     language: LanguageRef::new("es", "español", "Spanish"),
//!     starts_at: "2026-11-03T19:30:00Z".parse()?,
//! });
//! let zone = jiff::tz::TimeZone::get("America/New_York")?;
//! let told = catalogue.render_notice(&reader, Channel::Inbox, &zone, &notice)?;
//! assert!(told.fell_back.is_none());
//! assert!(told.body.contains("madi 3 novanm 2026"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod arguments;
mod built_in;
mod bundle;
mod catalogue;
pub mod check;
mod description;
mod error_message;
mod functions;
mod list;
mod loaded;
mod locale;
mod message;
mod moment;
mod negotiation;
mod notice;
mod notice_arguments;
mod number;
mod overlay;
mod pattern;
mod plural;
pub mod portal;
mod preview;
mod pseudo;
pub mod samples;
mod sms;
mod sms_segments;
mod source;
mod style;
mod texts;
mod words;

pub use catalogue::{Catalogue, Channel, FallbackAlarm, RenderError, Rendered};
pub use error_message::ErrorMessage;
pub use list::Joined;
pub use locale::{Direction, Locale};
pub use message::{Facts, Message};
pub use notice::{
    AssignmentCancelled, AssignmentConfirmed, AssignmentRescheduled, AssignmentWithdrawn, LanguageQuestion,
    LanguageUnknown, NearLanguageQuestion, NoShowRecorded, Notice, OfferFilled, OfferMade, OfferWithdrawn,
    RequestAssigned, RequestCancelled, RequestFallback, RequestNobodyYet, RequestRescheduled,
    RequestSearching, RequestUnclarified, RequestUnfilled, RunningLate, SessionClosed, SessionExtended,
    SessionReminder,
};
pub use overlay::overlay;
pub use preview::{Preview, previews};
pub use sms::{AboutSession, SmsReply, SmsWords};
pub use sms_segments::{Alphabet, MOST_PARTS, SmsLength, plain_for_sms, sms_length};
pub use source::{CatalogueError, SourceFile, SourceProblem};
pub use texts::{Duration, EmailFooter, ModalityName};
pub use words::{EncounterTypeRef, LanguageRef, Modality};
