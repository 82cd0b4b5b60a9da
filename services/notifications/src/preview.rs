//! What an e-mail carries beside its plain words, for who wants to see what is sent before it is sent.

use jiff::{SignedDuration, Timestamp};
use turjuman_localization::{Catalogue, EncounterTypeRef, LanguageRef, Modality, Preview};

use crate::calendar::{self, CalendarEvent, Method};
use crate::email::html;

/// The address that stands for the desk's own.
const DESK: &str = "desk@city.example";

/// The parts of an e-mail beside its plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmailParts {
    /// The same words for programs that show type and links.
    pub html: String,
    /// The session as a file for calendars, where the message carries one.
    pub calendar: Option<String>,
}

/// The parts of a message as it goes out by e-mail, with likely facts; `None` for another channel, and where it cannot be
/// shown.
pub fn email_parts(catalogue: &Catalogue, preview: &Preview) -> Option<EmailParts> {
    if preview.channel != "email" || preview.text.is_empty() {
        return None;
    }
    let subject = preview.subject.as_deref().unwrap_or_default();
    let locale = preview.locale;
    let html = html::page(locale.tag(), locale.direction(), subject, &preview.text);
    let calendar = calendar::method_of(preview.message).map(|method| {
        let event = session(catalogue, preview, method);
        calendar::write(method, Some(DESK), &[event])
    });
    Some(EmailParts { html, calendar })
}

/// A session by video, which fills every line of the file.
fn session(catalogue: &Catalogue, preview: &Preview, method: Method) -> CalendarEvent {
    let locale = &preview.locale;
    let language =
        catalogue.language_name(locale, &LanguageRef::new("ht", "Kreyòl ayisyen", "Haitian Creole"));
    let modality = catalogue.modality_name(locale, Modality::Video);
    // 2026-09-23, 22:45 in New York, as in the words of the previews.
    let starts_at = Timestamp::UNIX_EPOCH + SignedDuration::from_secs(1_790_217_900);
    CalendarEvent {
        uid: "asg_0198c5a17e2b7c3d9f4a5b6c7d8e9f01".to_owned(),
        sequence: 1,
        changed_at: starts_at - SignedDuration::from_hours(24),
        starts_at,
        ends_at: starts_at + SignedDuration::from_mins(45),
        is_cancelled: method == Method::Cancel,
        locale: locale.tag().to_owned(),
        summary: format!("{language} ({modality})"),
        description: catalogue
            .encounter_type_name(locale, &EncounterTypeRef::new("school_meeting", "School meeting")),
        location: "https://meet.example.org/req_0198c5a1".to_owned(),
        url: "https://meet.example.org/req_0198c5a1".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;
    use turjuman_localization::previews;

    use super::*;

    #[test]
    fn what_changes_somebodys_sessions_carries_a_file_and_nothing_else_does() {
        let catalogue = Catalogue::built_in().expect("sound");
        let arabic = catalogue.locale("ar").expect("built in");
        let mut with_file = Vec::new();
        for preview in previews(&catalogue, &arabic, &TimeZone::UTC) {
            let Some(parts) = email_parts(&catalogue, &preview) else {
                assert_ne!(preview.channel, "email", "{}", preview.message);
                continue;
            };
            assert!(parts.html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{}", parts.html);
            if let Some(file) = parts.calendar {
                assert!(file.contains("SUMMARY;LANGUAGE=ar:") && file.contains("DTEND:"), "{file}");
                with_file.push((preview.message, file.contains("METHOD:CANCEL")));
            }
        }
        let expected = [
            ("assignment-cancelled", true),
            ("assignment-confirmed", false),
            ("assignment-rescheduled", true),
            ("session-extended", false),
        ];
        assert_eq!(with_file, expected);
    }
}
