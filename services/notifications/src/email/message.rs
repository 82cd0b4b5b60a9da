//! One message as it goes over the wire: the words twice, as plain text and as HTML, its language, the session as a file
//! for calendars, and a Message-ID that every attempt shares.

use std::time::SystemTime;

use lettre::Message;
use lettre::address::Address;
use lettre::message::header::ContentType;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use turjuman_dispatch::model::DeliveryId;

use super::html;
use crate::calendar;
use crate::channel::{Outgoing, SendError};

/// The Message-ID of a delivery. Every attempt has the same one, so that a mail client or a relay that sees a message
/// twice can tell.
pub(super) fn message_id(delivery: DeliveryId, host: &str) -> String {
    format!("<{delivery}.turjuman@{host}>")
}

/// Builds the message.
pub(super) fn compose(
    outgoing: &Outgoing,
    from: &Mailbox,
    reply_to: Option<&Mailbox>,
    host: &str,
) -> Result<Message, SendError> {
    let address: Address = outgoing
        .address
        .parse()
        .map_err(|_| SendError::Permanent("the address on file is not an e-mail address".into()))?;
    let mut builder = Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, address))
        .date(SystemTime::from(outgoing.at))
        .message_id(Some(message_id(outgoing.delivery, host)))
        .subject(one_line(&outgoing.subject))
        // RFC 3834: vacation responders and ticket systems must not answer.
        .raw_header(header("Auto-Submitted", "auto-generated".into())?)
        .raw_header(header("Content-Language", one_line(&outgoing.locale))?);
    if let Some(reply_to) = reply_to {
        builder = builder.reply_to(reply_to.clone());
    }
    let words = MultiPart::alternative().singlepart(SinglePart::plain(outgoing.body.clone())).singlepart(
        SinglePart::html(html::page(&outgoing.locale, outgoing.direction, &outgoing.subject, &outgoing.body)),
    );
    let impossible = |_| SendError::Permanent("the message could not be put together".into());
    let Some((method, event)) = &outgoing.calendar else {
        return builder.multipart(words).map_err(impossible);
    };
    let kind = format!("text/calendar; charset=utf-8; method={}", method.name());
    let kind = ContentType::parse(&kind)
        .map_err(|_| SendError::Permanent("the calendar file has an impossible type".into()))?;
    let entry = calendar::write(*method, Some(from.email.as_ref()), std::slice::from_ref(event));
    let file = Attachment::new("session.ics".to_owned()).body(entry, kind);
    builder.multipart(MultiPart::mixed().multipart(words).singlepart(file)).map_err(impossible)
}

fn header(name: &str, value: String) -> Result<HeaderValue, SendError> {
    let name = HeaderName::new_from_ascii(name.to_owned())
        .map_err(|_| SendError::Permanent("a header has an impossible name".into()))?;
    Ok(HeaderValue::new(name, value))
}

/// A header is one line, whatever a name in it holds.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use turjuman_localization::Direction;

    use super::*;

    fn outgoing() -> Outgoing {
        Outgoing {
            about: String::new(),
            offer: None,
            delivery: DeliveryId::from_uuid(uuid::Uuid::from_u128(7)),
            address: "amina@interpreters.example".into(),
            locale: "ar".into(),
            subject: "طلب جديد".into(),
            body: "مرحبا\n".into(),
            at: "2026-03-02T14:00:00Z".parse().unwrap(),
            useful_until: None,
            direction: Direction::RightToLeft,
            calendar: None,
        }
    }

    fn composed(outgoing: &Outgoing) -> Result<String, SendError> {
        let from = "Interpreter desk <desk@city.example>".parse().unwrap();
        let reply_to: Mailbox = "help@city.example".parse().unwrap();
        compose(outgoing, &from, Some(&reply_to), "city.example")
            .map(|message| String::from_utf8(message.formatted()).unwrap())
    }

    #[test]
    fn a_message_carries_its_language_and_a_stable_id() {
        let text = composed(&outgoing()).unwrap();
        for line in [
            "Message-ID: <dlv_00000000000000000000000000000007.turjuman@city.example>",
            "Content-Language: ar",
            "Auto-Submitted: auto-generated",
            "Reply-To: help@city.example",
            "Date: Mon, 02 Mar 2026 14:00:00 +0000",
            "Content-Type: multipart/alternative;",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Type: text/html; charset=utf-8",
        ] {
            assert!(text.contains(line), "no {line} in\n{text}");
        }
    }

    #[test]
    fn a_line_break_in_a_subject_makes_no_header() {
        let sly = Outgoing { subject: "Hello\r\nBcc: everybody@city.example".into(), ..outgoing() };
        let text = composed(&sly).unwrap();
        assert!(!text.contains("\r\nBcc:"), "{text}");
    }

    #[test]
    fn what_is_no_address_is_permanent_and_not_quoted() {
        let wrong = Outgoing { address: "no address".into(), ..outgoing() };
        let Err(SendError::Permanent(reason)) = composed(&wrong) else { panic!("must be permanent") };
        assert!(!reason.contains("no address"));
    }
}
