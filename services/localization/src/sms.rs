//! What people are told in a text message: the notices that are worth one, in their short form, and the answers to what
//! they write back.
//!
//! A text message disturbs and costs. So receipts, thanks and records have none: they are in the inbox.

use jiff::Timestamp;

use crate::arguments::Arguments;
use crate::bundle::shortened;
use crate::notice::Notice;
use crate::words::LanguageRef;

/// Names of persons and companies are cut at so many characters, so that every message fits.
const LONGEST_NAME: usize = 30;

impl Notice {
    /// Whether this kind of notice is told by text message at all.
    pub fn has_sms(&self) -> bool {
        self.short(false).is_some()
    }

    /// The message id and the facts of the short form. Without `details`, the place, the link or the hint is left out: the
    /// form for messages that would else get too long.
    pub(crate) fn short(&self, details: bool) -> Option<(&'static str, Arguments)> {
        let about = |language: &LanguageRef, at: Timestamp| {
            Arguments::new().language("language", language).moment("startsAt", at)
        };
        let room = |text: &Option<String>| text.clone().filter(|_| details);
        let name = |name: &str| shortened(name, LONGEST_NAME);
        Some(match self {
            Notice::OfferMade(n) => (
                "sms-offer-made",
                about(&n.language, n.starts_at)
                    .flag("immediate", n.immediate)
                    .count("minutes", n.duration_minutes)
                    .modality("modality", n.modality)
                    .moment("expiresAt", n.expires_at)
                    .key("code", &n.reply_code),
            ),
            Notice::AssignmentConfirmed(n) => (
                "sms-assignment-confirmed",
                about(&n.language, n.starts_at)
                    .modality("modality", n.modality)
                    .optional("hasPlace", "place", room(&n.place).as_ref())
                    .optional("hasJoin", "join", room(&n.join).as_ref()),
            ),
            Notice::AssignmentCancelled(n) => ("sms-assignment-cancelled", about(&n.language, n.starts_at)),
            Notice::AssignmentRescheduled(n) => (
                "sms-assignment-rescheduled",
                Arguments::new()
                    .language("language", &n.language)
                    .moment("oldStartsAt", n.old_starts_at)
                    .moment("newStartsAt", n.new_starts_at),
            ),
            Notice::RequestAssigned(n) => (
                "sms-request-assigned",
                about(&n.language, n.starts_at)
                    .text("interpreterName", &name(&n.interpreter_name))
                    .modality("modality", n.modality)
                    .optional("hasJoin", "join", room(&n.join).as_ref()),
            ),
            Notice::RequestNobodyYet(n) => ("sms-request-nobody-yet", about(&n.language, n.starts_at)),
            Notice::RequestFallback(n) => (
                "sms-request-fallback",
                Arguments::new()
                    .language("language", &n.language)
                    .text("vendorName", &name(&n.vendor_name))
                    .text("vendorPhone", &n.vendor_phone)
                    .optional("hasHint", "accessHint", room(&n.access_hint).as_ref()),
            ),
            Notice::RequestUnfilled(n) => ("sms-request-unfilled", about(&n.language, n.starts_at)),
            Notice::RequestUnclarified(n) => ("sms-request-unclarified", about(&n.language, n.starts_at)),
            Notice::RequestRescheduled(n) => (
                "sms-request-rescheduled",
                Arguments::new()
                    .language("language", &n.language)
                    .moment("oldStartsAt", n.old_starts_at)
                    .moment("newStartsAt", n.new_starts_at),
            ),
            Notice::RequestCancelled(n) => ("sms-request-cancelled", about(&n.language, n.starts_at)),
            Notice::AssignmentWithdrawn(n) => (
                "sms-assignment-withdrawn",
                about(&n.language, n.starts_at).text("interpreterName", &name(&n.interpreter_name)),
            ),
            Notice::LanguageQuestion(n) => {
                ("sms-language-question", Arguments::new().text("input", &name(&n.input)))
            }
            Notice::NearLanguageQuestion(n) => (
                "sms-near-language-question",
                Arguments::new().language("requested", &n.requested).language("near", &n.near),
            ),
            Notice::RunningLate(n) => (
                "sms-running-late",
                Arguments::new()
                    .text("interpreterName", &name(&n.interpreter_name))
                    .count("lateMinutes", n.minutes),
            ),
            Notice::SessionExtended(n) => (
                "sms-session-extended",
                Arguments::new()
                    .language("language", &n.language)
                    .count("extraMinutes", n.minutes)
                    .moment("endsAt", n.ends_at),
            ),
            Notice::SessionReminder(n) => (
                "sms-session-reminder",
                about(&n.language, n.starts_at)
                    .modality("modality", n.modality)
                    .optional("hasPlace", "place", room(&n.place).as_ref())
                    .optional("hasJoin", "join", room(&n.join).as_ref()),
            ),
            Notice::RequestSearching(_)
            // Who asked has just said so themselves.
            | Notice::LanguageUnknown(_)
            | Notice::OfferFilled(_)
            | Notice::OfferWithdrawn(_)
            | Notice::SessionClosed(_)
            | Notice::NoShowRecorded(_) => return None,
        })
    }
}

/// The session that an answer is about.
#[derive(Debug, Clone, PartialEq)]
pub struct AboutSession {
    /// Its language.
    pub language: LanguageRef,
    /// When it starts.
    pub starts_at: Timestamp,
}

/// The words that stand for yes and for no in one locale, beside 1 and 2.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SmsWords {
    /// Yes, I take it.
    pub yes: Vec<String>,
    /// No, I cannot.
    pub no: Vec<String>,
}

/// What somebody is told at once after they wrote a text message to us.
#[derive(Debug, Clone, PartialEq)]
pub enum SmsReply {
    /// They accepted, and it is theirs.
    Accepted(AboutSession),
    /// They declined.
    Declined(AboutSession),
    /// They accepted, but another interpreter was faster.
    Taken(AboutSession),
    /// They answered too late.
    Expired(AboutSession),
    /// The request was cancelled or changed meanwhile.
    Withdrawn(AboutSession),
    /// They had answered before; nothing was changed now.
    Answered {
        /// The session.
        about: AboutSession,
        /// Whether they had accepted.
        accepted: bool,
    },
    /// They accepted, but cannot have it: another session of theirs is at that time, for example.
    NotPossible(AboutSession),
    /// One offer is open, and what they wrote is neither yes nor no.
    NotUnderstood {
        /// The session.
        about: AboutSession,
        /// The code of the offer.
        code: String,
    },
    /// Several offers are open, and they did not say which they mean.
    Which {
        /// The session of the one that is named as the example.
        about: AboutSession,
        /// The code of that offer.
        code: String,
    },
    /// No offer is open for them.
    NothingOpen,
    /// None of their offers has this code.
    CodeUnknown {
        /// As written, digits only.
        code: String,
    },
    /// Something went wrong here, and nothing was changed.
    TryAgain,
    /// HELP: who writes, and where a person answers.
    Help {
        /// The number of a person.
        phone: Option<String>,
    },
    /// STOP.
    Stopped,
    /// START.
    Started,
    /// The number belongs to nobody here.
    UnknownNumber,
}

impl SmsReply {
    /// The message id and its facts.
    pub(crate) fn message(&self) -> (&'static str, Arguments) {
        let session = |about: &AboutSession| {
            Arguments::new().language("language", &about.language).moment("startsAt", about.starts_at)
        };
        let none = Arguments::new;
        match self {
            SmsReply::Accepted(about) => ("sms-reply-accepted", session(about)),
            SmsReply::Declined(about) => ("sms-reply-declined", session(about)),
            SmsReply::Taken(about) => ("sms-reply-taken", session(about)),
            SmsReply::Expired(about) => ("sms-reply-expired", session(about)),
            SmsReply::Withdrawn(about) => ("sms-reply-withdrawn", session(about)),
            SmsReply::Answered { about, accepted } => (
                "sms-reply-answered",
                session(about).key("answer", if *accepted { "accepted" } else { "declined" }),
            ),
            SmsReply::NotPossible(about) => ("sms-reply-not-possible", session(about)),
            SmsReply::NotUnderstood { about, code } => {
                ("sms-reply-not-understood", session(about).key("code", code))
            }
            SmsReply::Which { about, code } => ("sms-reply-which", session(about).key("code", code)),
            SmsReply::NothingOpen => ("sms-reply-nothing-open", none()),
            SmsReply::CodeUnknown { code } => ("sms-reply-code-unknown", none().key("code", code)),
            SmsReply::TryAgain => ("sms-reply-try-again", none()),
            SmsReply::Help { phone } => {
                ("sms-reply-help", none().optional("hasPhone", "phone", phone.as_ref()))
            }
            SmsReply::Stopped => ("sms-reply-stopped", none()),
            SmsReply::Started => ("sms-reply-started", none()),
            SmsReply::UnknownNumber => ("sms-reply-unknown-number", none()),
        }
    }
}
