//! iCalendar text: RFC 5545, as far as sessions need it. Times are in UTC, so that no zone has to be described.

use jiff::Timestamp;

use super::CalendarEvent;

/// Octets of a line at most, without the line break.
const LONGEST_LINE: usize = 75;

/// What the reader's calendar is to do with the entries (RFC 5546).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Note them down, or bring them up to date.
    Publish,
    /// Take them out.
    Cancel,
}

impl Method {
    /// The method's name, as it also stands in the content type.
    pub const fn name(self) -> &'static str {
        match self {
            Method::Publish => "PUBLISH",
            Method::Cancel => "CANCEL",
        }
    }
}

/// A calendar with these entries, sent by `organizer`, a mailbox address without a name, if it is sent.
pub fn write(method: Method, organizer: Option<&str>, events: &[CalendarEvent]) -> String {
    let mut out = String::new();
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    line(&mut out, "PRODID:-//Turjuman//Interpreter desk//EN");
    line(&mut out, "CALSCALE:GREGORIAN");
    line(&mut out, &format!("METHOD:{}", method.name()));
    for event in events {
        entry(&mut out, organizer, event);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn entry(out: &mut String, organizer: Option<&str>, event: &CalendarEvent) {
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}", text(&event.uid)));
    line(out, &format!("SEQUENCE:{}", event.sequence));
    line(out, &format!("DTSTAMP:{}", utc(event.changed_at)));
    line(out, &format!("LAST-MODIFIED:{}", utc(event.changed_at)));
    line(out, &format!("DTSTART:{}", utc(event.starts_at)));
    // An end that is not after the start is refused by calendars; without one the entry is a moment.
    if event.ends_at > event.starts_at {
        line(out, &format!("DTEND:{}", utc(event.ends_at)));
    }
    line(out, if event.is_cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
    if let Some(organizer) = organizer {
        line(out, &format!("ORGANIZER:mailto:{}", uri(organizer)));
    }
    worded(out, "SUMMARY", event, &event.summary);
    worded(out, "DESCRIPTION", event, &event.description);
    if !event.location.is_empty() {
        line(out, &format!("LOCATION:{}", text(&event.location)));
    }
    if !event.url.is_empty() {
        line(out, &format!("URL:{}", uri(&event.url)));
    }
    // Others who see the calendar see that the time is taken, and no more.
    line(out, "CLASS:PRIVATE");
    line(out, "TRANSP:OPAQUE");
    line(out, "END:VEVENT");
}

fn worded(out: &mut String, name: &str, event: &CalendarEvent, words: &str) {
    if !words.is_empty() {
        line(out, &format!("{name};LANGUAGE={}:{}", event.locale, text(words)));
    }
}

fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A value of type TEXT: what separates is escaped, a line break becomes `\n`, other controls go.
fn text(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for c in value.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A value of type URI: not escaped, and nothing in it may end the line.
fn uri(value: &str) -> String {
    value.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect()
}

/// Adds one line, folded after 75 octets and never within a character.
fn line(out: &mut String, content: &str) {
    let mut room = LONGEST_LINE;
    for c in content.chars() {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = LONGEST_LINE - 1;
        }
        out.push(c);
        room -= c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn event() -> CalendarEvent {
        CalendarEvent {
            uid: "asg_1".into(),
            sequence: 3,
            changed_at: "2026-03-02T13:00:00Z".parse().unwrap(),
            starts_at: "2026-03-02T14:30:00Z".parse().unwrap(),
            ends_at: "2026-03-02T15:00:00Z".parse().unwrap(),
            is_cancelled: false,
            locale: "ar".into(),
            summary: "الكريولية الهايتية (حضوريًا)، في مقر البلدية في وسط المدينة، الطابق الثاني".into(),
            description: "Hearing; room 3,\nsecond floor \\ left\u{7}".into(),
            location: "City Hall, 920 Broad St".into(),
            url: "https://meet.example/x\r\nX-SLY:1".into(),
        }
    }

    #[test]
    fn lines_are_short_whole_and_unfold_to_what_was_meant() {
        let text = write(Method::Publish, Some("desk@city.example"), &[event()]);
        for line in text.split_terminator("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
            assert!(!line.contains(['\r', '\n']));
        }
        let unfolded = text.replace("\r\n ", "");
        for line in [
            format!("SUMMARY;LANGUAGE=ar:{}", event().summary),
            "DESCRIPTION;LANGUAGE=ar:Hearing\\; room 3\\,\\nsecond floor \\\\ left".to_owned(),
            "LOCATION:City Hall\\, 920 Broad St".to_owned(),
            "URL:https://meet.example/xX-SLY:1".to_owned(),
            "DTSTART:20260302T143000Z".to_owned(),
            "DTEND:20260302T150000Z".to_owned(),
            "UID:asg_1".to_owned(),
            "SEQUENCE:3".to_owned(),
            "STATUS:CONFIRMED".to_owned(),
            "METHOD:PUBLISH".to_owned(),
        ] {
            assert!(unfolded.split("\r\n").any(|found| found == line), "no {line} in\n{unfolded}");
        }
    }

    #[test]
    fn a_session_that_ended_at_once_has_no_end() {
        let short = CalendarEvent { ends_at: event().starts_at, is_cancelled: true, ..event() };
        let text = write(Method::Cancel, Some("desk@city.example"), &[short]);
        assert!(!text.contains("DTEND") && text.contains("\r\nSTATUS:CANCELLED\r\n"), "{text}");
    }
}
