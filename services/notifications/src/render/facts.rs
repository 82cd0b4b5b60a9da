//! The facts of a notice, made presentable: languages with their own names, encounter types with their labels, and one
//! line that says where or how the session is joined.

use std::collections::BTreeMap;

use jiff::Timestamp;
use turjuman_dispatch::model::{Join, Modality};
use turjuman_languages::{LanguageTag, english_name, find};
use turjuman_localization as words;
use turjuman_localization::{EncounterTypeRef, LanguageRef};
use turjuman_operations::notice::{Notice, NoticeContent};

/// The policy's labels of encounter types, by key.
pub(super) type Labels = BTreeMap<String, String>;

/// The message that says this notice.
pub(super) fn present(notice: &Notice, labels: &Labels) -> words::Notice {
    match notice.content.clone() {
        NoticeContent::OfferMade {
            offer,
            language: tag,
            modality,
            encounter_type,
            starts_at,
            minutes,
            immediate,
            place,
            expires_at,
        } => words::OfferMade {
            language: language(&tag),
            modality: how(modality),
            encounter_type: encounter(&encounter_type, labels),
            starts_at,
            duration_minutes: minutes,
            immediate,
            place,
            expires_at,
            answer_minutes: whole_minutes(notice.created_at, expires_at),
            reply_code: turjuman_operations::offers::reply_code(offer),
        }
        .into(),
        NoticeContent::RequestSearching { language: tag, asked, starts_at, immediate } => {
            words::RequestSearching { language: language(&tag), asked, starts_at, immediate }.into()
        }
        NoticeContent::RequestAssigned {
            language: tag,
            interpreter_name,
            modality,
            encounter_type,
            starts_at,
            minutes,
            join,
        } => words::RequestAssigned {
            language: language(&tag),
            interpreter_name,
            modality: how(modality),
            encounter_type: encounter(&encounter_type, labels),
            starts_at,
            duration_minutes: minutes,
            join: Some(meeting(&join)),
        }
        .into(),
        NoticeContent::RequestNobodyYet { language: tag, asked, starts_at } => {
            words::RequestNobodyYet { language: language(&tag), asked, starts_at }.into()
        }
        NoticeContent::RequestFallback { language: tag, vendor_name, vendor_phone, access_hint } => {
            words::RequestFallback { language: language(&tag), vendor_name, vendor_phone, access_hint }.into()
        }
        NoticeContent::RequestUnfilled { language: tag, asked, starts_at } => {
            words::RequestUnfilled { language: language(&tag), asked, starts_at }.into()
        }
        NoticeContent::RequestUnclarified { input, starts_at } => {
            words::RequestUnclarified { language: LanguageRef::as_written(input), starts_at }.into()
        }
        NoticeContent::RequestRescheduled { language: tag, input, old_starts_at, new_starts_at } => {
            let language = tag.map_or_else(|| LanguageRef::as_written(input), |tag| language(&tag));
            words::RequestRescheduled { language, old_starts_at, new_starts_at }.into()
        }
        NoticeContent::SessionClosed { language: tag, starts_at } => {
            words::SessionClosed { language: language(&tag), starts_at }.into()
        }
        NoticeContent::RequestCancelled { language: tag, input, starts_at } => {
            let language = tag.map_or_else(|| LanguageRef::as_written(input), |tag| language(&tag));
            words::RequestCancelled { language, starts_at }.into()
        }
        NoticeContent::LanguageQuestion { input, candidates } => {
            words::LanguageQuestion { input, candidates: candidates.iter().map(language).collect() }.into()
        }
        NoticeContent::LanguageUnknown { vendor_name, vendor_phone, access_hint } => {
            words::LanguageUnknown { vendor_name, vendor_phone, access_hint }.into()
        }
        NoticeContent::NearLanguageQuestion { requested, near } => {
            words::NearLanguageQuestion { requested: language(&requested), near: language(&near) }.into()
        }
        NoticeContent::OfferFilled { offer: _, language: tag, starts_at } => {
            words::OfferFilled { language: language(&tag), starts_at }.into()
        }
        NoticeContent::OfferWithdrawn { offer: _, language: tag, starts_at } => {
            words::OfferWithdrawn { language: language(&tag), starts_at }.into()
        }
        NoticeContent::AssignmentConfirmed {
            language: tag,
            modality,
            encounter_type,
            starts_at,
            minutes,
            join,
        } => {
            let (join, place) = split(&join);
            words::AssignmentConfirmed {
                language: language(&tag),
                modality: how(modality),
                encounter_type: encounter(&encounter_type, labels),
                starts_at,
                duration_minutes: minutes,
                join,
                place,
            }
            .into()
        }
        NoticeContent::AssignmentWithdrawn { language: tag, interpreter_name, starts_at } => {
            words::AssignmentWithdrawn { language: language(&tag), interpreter_name, starts_at }.into()
        }
        NoticeContent::AssignmentCancelled { language: tag, starts_at } => {
            words::AssignmentCancelled { language: language(&tag), starts_at }.into()
        }
        NoticeContent::AssignmentRescheduled { language: tag, old_starts_at, new_starts_at } => {
            words::AssignmentRescheduled { language: language(&tag), old_starts_at, new_starts_at }.into()
        }
        NoticeContent::RunningLate { interpreter_name, minutes } => {
            words::RunningLate { interpreter_name, minutes }.into()
        }
        NoticeContent::NoShowRecorded { language: tag, starts_at } => {
            words::NoShowRecorded { language: language(&tag), starts_at }.into()
        }
        NoticeContent::SessionExtended { language: tag, minutes, ends_at } => {
            words::SessionExtended { language: language(&tag), minutes, ends_at }.into()
        }
        NoticeContent::SessionReminder { language: tag, modality, starts_at, in_minutes, join } => {
            let (join, place) = split(&join);
            words::SessionReminder {
                language: language(&tag),
                modality: how(modality),
                starts_at,
                in_minutes,
                join,
                place,
            }
            .into()
        }
    }
}

/// A language with its names; one that the table does not name has the registry's English one.
pub(crate) fn language(tag: &LanguageTag) -> LanguageRef {
    match find(tag) {
        Some(names) => LanguageRef::new(tag.as_str(), names.autonym, names.english),
        None => LanguageRef::new(tag.as_str(), "", english_name(tag).unwrap_or_default()),
    }
}

pub(super) fn encounter(key: &str, labels: &Labels) -> EncounterTypeRef {
    match labels.get(key) {
        Some(label) => EncounterTypeRef::new(key, label),
        None => EncounterTypeRef::from_key(key),
    }
}

pub(super) fn how(modality: Modality) -> words::Modality {
    match modality {
        Modality::OnSite => words::Modality::OnSite,
        Modality::Phone => words::Modality::Phone,
        Modality::Video => words::Modality::Video,
    }
}

/// Where or how, in one line: "City Hall, 920 Broad St, 111", a number, a link. Names, numbers and links only, because a
/// line that is put together here cannot be translated.
pub(crate) fn meeting(join: &Join) -> String {
    match join {
        Join::Site { name, address, room, .. } => {
            let parts = [Some(name), Some(address), room.as_ref()];
            parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
        }
        Join::Phone { number } => number.clone(),
        Join::Video { link } => link.clone(),
    }
}

/// The same as (how to join, where): one of the two.
fn split(join: &Join) -> (Option<String>, Option<String>) {
    match join {
        Join::Site { .. } => (None, Some(meeting(join))),
        Join::Phone { .. } | Join::Video { .. } => (Some(meeting(join)), None),
    }
}

fn whole_minutes(from: Timestamp, until: Timestamp) -> u32 {
    // Rounded: an offer of 4 minutes and 59.9 seconds is one of five.
    let seconds = until.duration_since(from).as_secs().max(0);
    u32::try_from((seconds + 30) / 60).unwrap_or(u32::MAX)
}

#[cfg(test)]
#[path = "facts_tests.rs"]
mod tests;
