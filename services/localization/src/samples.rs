//! Every message with its worst-case facts: the longest names, the longest dates, text in another direction, and the
//! counts that need plural forms. For tests and previews; nothing here is ever sent.

use jiff::{SignedDuration, Timestamp};

use crate::error_message::ErrorMessage;
use crate::notice::{
    AssignmentCancelled, AssignmentConfirmed, AssignmentRescheduled, AssignmentWithdrawn, LanguageQuestion,
    LanguageUnknown, NearLanguageQuestion, NoShowRecorded, Notice, OfferFilled, OfferMade, OfferWithdrawn,
    RequestAssigned, RequestCancelled, RequestFallback, RequestNobodyYet, RequestRescheduled,
    RequestSearching, RequestUnclarified, RequestUnfilled, RunningLate, SessionClosed, SessionExtended,
    SessionReminder,
};
use crate::sms::{AboutSession, SmsReply};
use crate::words::{EncounterTypeRef, LanguageRef, Modality};

pub(crate) const LONG_NAME: &str = "María de los Ángeles Etcheverría-Oyarzábal y Hernández de la Concepción";
pub(crate) const LONG_PLACE: &str =
    "Health & Community Wellness Center, 1234 Dr. Martin Luther King Jr. Boulevard, Room 4-B";
const LONG_LINK: &str = "https://meet.example.org/req_0198c5a1-7e2b-7c3d-9f4a-5b6c7d8e9f01";
const LONG_VENDOR: &str = "Citywide Telephone Interpreting & Translation Services, Incorporated";
const LONG_PHONE: &str = "+1 973-555-0100";

/// Counts as they come in real life, one of each plural form: nobody is a thousand minutes late.
pub(crate) const COUNTS: [u32; 6] = [0, 1, 2, 3, 11, 480];

/// A Wednesday in September, in the afternoon: the longest date of most locales. 2026-09-23, 22:45 in New York.
pub(crate) fn long_date() -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_secs(1_790_217_900)
}

pub(crate) fn listed() -> LanguageRef {
    LanguageRef::new("ase", "American Sign Language", "American Sign Language")
}

/// A language that no catalogue has a name for.
pub(crate) fn unlisted() -> LanguageRef {
    LanguageRef::new("mxb", "Tu’un Sávi (San Juan Mixtepec)", "Tezoatlán Mixtec")
}

fn near() -> LanguageRef {
    LanguageRef::new("ar-EG", "العربية المصرية", "Egyptian Arabic")
}

/// Every notice, with every count and number of minutes set to `count`; those whose text depends on a choice come in each
/// of their forms.
pub fn notices(count: u32) -> Vec<Notice> {
    let at = long_date();
    let soon = at + SignedDuration::from_mins(90);
    let school = EncounterTypeRef::new("school_meeting", "School meeting");
    let own_type = EncounterTypeRef::new("housing_court_clinic", "Housing court self-help clinic");
    let mut notices: Vec<Notice> = Vec::new();

    for &modality in Modality::ALL {
        let on_site = modality == Modality::OnSite;
        let place = on_site.then(|| LONG_PLACE.to_owned());
        let join = match modality {
            Modality::OnSite => None,
            Modality::Phone => Some(LONG_PHONE.to_owned()),
            Modality::Video => Some(LONG_LINK.to_owned()),
        };
        let (language, encounter_type) =
            if on_site { (listed(), school.clone()) } else { (unlisted(), own_type.clone()) };
        notices.push(Notice::OfferMade(OfferMade {
            language: language.clone(),
            modality,
            encounter_type: encounter_type.clone(),
            starts_at: at,
            duration_minutes: count,
            immediate: modality == Modality::Phone,
            place: place.clone(),
            expires_at: soon,
            answer_minutes: count,
            reply_code: "4821".to_owned(),
        }));
        notices.push(Notice::RequestAssigned(RequestAssigned {
            language: language.clone(),
            interpreter_name: LONG_NAME.to_owned(),
            modality,
            encounter_type: encounter_type.clone(),
            starts_at: at,
            duration_minutes: count,
            join: if on_site { place.clone() } else { join.clone() },
        }));
        notices.push(Notice::AssignmentConfirmed(AssignmentConfirmed {
            language: language.clone(),
            modality,
            encounter_type,
            starts_at: at,
            duration_minutes: count,
            join: join.clone(),
            place: place.clone(),
        }));
        notices.push(Notice::SessionReminder(SessionReminder {
            language,
            modality,
            starts_at: at,
            in_minutes: count,
            join,
            place,
        }));
    }
    for immediate in [true, false] {
        let facts = RequestSearching { language: unlisted(), asked: count, starts_at: at, immediate };
        notices.push(Notice::RequestSearching(facts));
    }
    for access_hint in [None, Some("Say the language; the account number is on your badge".to_owned())] {
        notices.push(Notice::RequestFallback(RequestFallback {
            language: unlisted(),
            vendor_name: LONG_VENDOR.to_owned(),
            vendor_phone: LONG_PHONE.to_owned(),
            access_hint,
        }));
    }
    for access_hint in
        [None, Some("Say “identify the language”; the account number is on your badge".to_owned())]
    {
        notices.push(Notice::LanguageUnknown(LanguageUnknown {
            vendor_name: access_hint.as_ref().map(|_| LONG_VENDOR.to_owned()),
            vendor_phone: access_hint.as_ref().map(|_| LONG_PHONE.to_owned()),
            access_hint,
        }));
    }
    for candidates in [vec![], vec![listed(), unlisted(), near()]] {
        let input = "mixteco de la montaña \u{202e}baja".to_owned();
        notices.push(Notice::LanguageQuestion(LanguageQuestion { input, candidates }));
    }
    notices.extend([
        Notice::RequestNobodyYet(RequestNobodyYet { language: unlisted(), asked: count, starts_at: at }),
        Notice::RequestUnfilled(RequestUnfilled { language: unlisted(), asked: count, starts_at: at }),
        Notice::RequestUnclarified(RequestUnclarified {
            language: LanguageRef::as_written(""),
            starts_at: at,
        }),
        Notice::RequestRescheduled(RequestRescheduled {
            language: listed(),
            old_starts_at: at,
            new_starts_at: soon,
        }),
        Notice::SessionClosed(SessionClosed { language: listed(), starts_at: at }),
        Notice::RequestCancelled(RequestCancelled {
            language: LanguageRef::as_written("CREOLE??"),
            starts_at: at,
        }),
        Notice::NearLanguageQuestion(NearLanguageQuestion { requested: unlisted(), near: near() }),
        Notice::OfferFilled(OfferFilled { language: listed(), starts_at: at }),
        Notice::OfferWithdrawn(OfferWithdrawn { language: listed(), starts_at: at }),
        Notice::AssignmentWithdrawn(AssignmentWithdrawn {
            language: listed(),
            interpreter_name: LONG_NAME.to_owned(),
            starts_at: at,
        }),
        Notice::AssignmentCancelled(AssignmentCancelled { language: listed(), starts_at: at }),
        Notice::AssignmentRescheduled(AssignmentRescheduled {
            language: listed(),
            old_starts_at: at,
            new_starts_at: soon,
        }),
        Notice::RunningLate(RunningLate { interpreter_name: LONG_NAME.to_owned(), minutes: count }),
        Notice::NoShowRecorded(NoShowRecorded { language: listed(), starts_at: at }),
        Notice::SessionExtended(SessionExtended { language: listed(), minutes: count, ends_at: soon }),
    ]);
    notices
}

/// Every answer to a text message.
pub fn sms_replies() -> Vec<SmsReply> {
    let about = || AboutSession { language: listed(), starts_at: long_date() };
    let code = || "4821".to_owned();
    vec![
        SmsReply::Accepted(about()),
        SmsReply::Declined(about()),
        SmsReply::Taken(about()),
        SmsReply::Expired(about()),
        SmsReply::Withdrawn(about()),
        SmsReply::Answered { about: about(), accepted: true },
        SmsReply::Answered { about: about(), accepted: false },
        SmsReply::NotPossible(about()),
        SmsReply::NotUnderstood { about: about(), code: code() },
        SmsReply::Which { about: about(), code: code() },
        SmsReply::NothingOpen,
        SmsReply::CodeUnknown { code: code() },
        SmsReply::TryAgain,
        SmsReply::Help { phone: Some(LONG_PHONE.to_owned()) },
        SmsReply::Help { phone: None },
        SmsReply::Stopped,
        SmsReply::Started,
        SmsReply::UnknownNumber,
    ]
}

/// Every error, with every count set to `count`.
pub fn errors(count: u32) -> Vec<ErrorMessage> {
    let field = || "availability.weekly_hours[3].until".to_owned();
    vec![
        ErrorMessage::InvalidRequest { count },
        ErrorMessage::LanguageUnknown { input: "xyzzy <b>{$x}</b>".to_owned() },
        ErrorMessage::EncounterTypeUnknown { value: "hering".to_owned() },
        ErrorMessage::TimePast,
        ErrorMessage::WindowInvalid,
        ErrorMessage::FieldRequired { field: field() },
        ErrorMessage::FieldTooLong { field: field(), max: count },
        ErrorMessage::FieldInvalid { field: field() },
        ErrorMessage::IdInvalid { field: field() },
        ErrorMessage::SiteUnknown,
        ErrorMessage::GenderNotAskable,
        ErrorMessage::FieldMaskInvalid { path: field() },
        ErrorMessage::PageTokenInvalid,
        ErrorMessage::NotFound,
        ErrorMessage::RoleMissing,
        ErrorMessage::NotRosterMember,
        ErrorMessage::OrganizationUnknown,
        ErrorMessage::OfferExpired,
        ErrorMessage::OfferTaken,
        ErrorMessage::OfferWithdrawn,
        ErrorMessage::OfferAnswered,
        ErrorMessage::RequestCancelled,
        ErrorMessage::StateForbids { state: "needs_clarification".to_owned() },
        ErrorMessage::InterpreterNotEligible,
        ErrorMessage::InterpreterBusy,
        ErrorMessage::VersionConflict,
        ErrorMessage::IdempotencyKeyMissing,
        ErrorMessage::IdempotencyKeyReused,
        ErrorMessage::TokenMissing,
        ErrorMessage::TokenInvalid,
        ErrorMessage::TokenExpired,
        ErrorMessage::SequenceGone,
        ErrorMessage::TooManyStreams,
        ErrorMessage::Overloaded { seconds: count },
        ErrorMessage::Unavailable,
        ErrorMessage::Internal,
    ]
}
